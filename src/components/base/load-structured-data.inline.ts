import {addStructuredData} from '../../runtime/structured-data-script.js';

/** Stands in for `load-structured-data.ts` where everything is in one file. */
export const loadStructuredData = async () => ({addStructuredData});
