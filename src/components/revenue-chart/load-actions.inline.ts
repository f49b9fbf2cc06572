import {act} from './toolbar-actions.js';

/** Stands in for `load-actions.ts` where everything is in one file. */
export const loadExtras = async () => ({act});
