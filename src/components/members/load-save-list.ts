/** Loads on demand what is needed only when the list is saved. */
export const loadSaveList = () => import('./save-list.js');
