import {register} from '../element/register.js';
import {ClusterBoard} from '../widgets/board/board.js';

export * from '../widgets/board/board.js';

register(ClusterBoard);
