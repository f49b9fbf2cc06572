import {register} from '../components/base/register.js';
import {ClusterDirections} from '../components/directions/directions.js';

export * from '../components/directions/directions.js';

register(ClusterDirections);
