import {register} from '../element/register.js';
import {ClusterValues} from '../widgets/values/values.js';

export * from '../widgets/values/values.js';

register(ClusterValues);
