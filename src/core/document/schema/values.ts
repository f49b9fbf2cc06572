import {item} from './item.js';
import {list} from './limits.js';

/** What the cluster holds to, in the order to show it. Field `values`. */
export const values = list(item);
