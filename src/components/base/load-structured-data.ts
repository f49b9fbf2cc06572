/** Loads on demand what few pages ask for. */
export const loadStructuredData = () => import('../../runtime/structured-data-script.js');
