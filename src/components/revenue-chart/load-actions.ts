/** Loads on demand what is needed only when a button is pressed. */
export const loadExtras = () => import('./toolbar-actions.js');
