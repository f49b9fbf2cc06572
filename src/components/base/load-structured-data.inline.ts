import {addStructuredData} from '../../runtime/structured-data-script.js';

/** Replaces `load-structured-data.ts` in builds that consist of one file. */
export const loadStructuredData = async () => ({addStructuredData});
