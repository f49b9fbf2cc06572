import * as v from 'valibot';
import {item} from './item.js';

/** Where the cluster wants to develop, in the order to show it. Field `developmentDirections`. */
export const directions = v.array(item);
