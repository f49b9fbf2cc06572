import {register} from '../element/register.js';
import {ClusterAbout} from '../widgets/about/about.js';

export * from '../widgets/about/about.js';

register(ClusterAbout);
