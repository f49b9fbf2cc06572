import {register} from '../element/register.js';
import {ClusterKeyFigures} from '../widgets/key-figures/key-figures.js';

export * from '../widgets/key-figures/key-figures.js';

register(ClusterKeyFigures);
