import {register} from '../components/base/register.js';
import {ClusterPartners} from '../components/partners/partners.js';

export * from '../components/partners/partners.js';

register(ClusterPartners);
