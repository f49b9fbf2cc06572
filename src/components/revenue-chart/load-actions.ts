/** Loads the code of the toolbar buttons when a button is pressed for the first time. */
export const loadActions = () => import('./toolbar-actions.js');
