import {register} from '../element/register.js';
import {ClusterAwards} from '../widgets/awards/awards.js';

export * from '../widgets/awards/awards.js';

register(ClusterAwards);
