/** The oldest browsers that the library supports. */
export const browsers = ['chrome125', 'firefox126', 'safari17.5'];
