import {item} from './item.js';
import {list} from './limits.js';

/** The values of the cluster, in the order to show them. Field `values`. */
export const values = list(item);
