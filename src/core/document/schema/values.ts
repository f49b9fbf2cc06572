import * as v from 'valibot';
import {item} from './item.js';

/** What the cluster holds to, in the order to show it. Field `values`. */
export const values = v.array(item);
