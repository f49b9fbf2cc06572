import {register} from '../components/base/register.js';
import {ClusterMembers} from '../components/members/members.js';

export * from '../components/members/members.js';

register(ClusterMembers);
