import {register} from '../components/base/register.js';
import {ClusterBoard} from '../components/board/board.js';

export * from '../components/board/board.js';

register(ClusterBoard);
