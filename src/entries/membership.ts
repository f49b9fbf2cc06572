import {register} from '../components/base/register.js';
import {ClusterMembership} from '../components/membership/membership.js';

export * from '../components/membership/membership.js';

register(ClusterMembership);
