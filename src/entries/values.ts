import {register} from '../components/base/register.js';
import {ClusterValues} from '../components/values/values.js';

export * from '../components/values/values.js';

register(ClusterValues);
