import {register} from '../element/register.js';
import {ClusterProfile} from '../widgets/profile/profile.js';

export * from '../widgets/profile/profile.js';

register(ClusterProfile);
