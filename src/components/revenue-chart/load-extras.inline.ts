import {act} from './extras.js';

/** Stands in for `load-extras.ts` where everything is in one file. */
export const loadExtras = async () => ({act});
