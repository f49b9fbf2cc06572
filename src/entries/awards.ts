import {register} from '../components/base/register.js';
import {ClusterAwards} from '../components/awards/awards.js';

export * from '../components/awards/awards.js';

register(ClusterAwards);
