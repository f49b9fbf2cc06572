import {saveList} from './save-list.js';

/** Stands in for `load-save-list.ts` where everything is in one file. */
export const loadSaveList = async () => ({saveList});
