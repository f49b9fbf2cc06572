import {item} from './item.js';
import {list} from './limits.js';

/** The development directions of the cluster, in the order to show them. Field `developmentDirections`. */
export const directions = list(item);
