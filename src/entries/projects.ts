import {register} from '../components/base/register.js';
import {ClusterProjects} from '../components/projects/projects.js';

export * from '../components/projects/projects.js';

register(ClusterProjects);
