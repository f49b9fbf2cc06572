import {register} from '../components/base/register.js';
import {ClusterSpecializations} from '../components/specializations/specializations.js';

export * from '../components/specializations/specializations.js';

register(ClusterSpecializations);
