import {item} from './item.js';
import {list} from './limits.js';

/** Where the cluster wants to develop, in the order to show it. Field `developmentDirections`. */
export const directions = list(item);
