import {register} from '../element/register.js';
import {ClusterDirections} from '../widgets/directions/directions.js';

export * from '../widgets/directions/directions.js';

register(ClusterDirections);
