import {runAction} from './toolbar-actions.js';

/** Replaces `load-actions.ts` in builds that consist of one file. */
export const loadActions = async () => ({runAction});
