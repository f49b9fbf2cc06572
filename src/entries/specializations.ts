import {register} from '../element/register.js';
import {ClusterSpecializations} from '../widgets/specializations/specializations.js';

export * from '../widgets/specializations/specializations.js';

register(ClusterSpecializations);
