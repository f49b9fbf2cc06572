import {register} from '../components/base/register.js';
import {ClusterAbout} from '../components/about/about.js';

export * from '../components/about/about.js';

register(ClusterAbout);
