/** Loads the code for structured data on demand, because few pages use it. */
export const loadStructuredData = () => import('../../runtime/structured-data-script.js');
