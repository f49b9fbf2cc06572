import {register} from '../components/base/register.js';
import {ClusterKeyFigures} from '../components/key-figures/key-figures.js';

export * from '../components/key-figures/key-figures.js';

register(ClusterKeyFigures);
