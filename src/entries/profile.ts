import {register} from '../components/base/register.js';
import {ClusterProfile} from '../components/profile/profile.js';

export * from '../components/profile/profile.js';

register(ClusterProfile);
