// Written by `npm run lists`. Not edited by hand.
/** The version of the package. */
export const VERSION = '0.1.0';
