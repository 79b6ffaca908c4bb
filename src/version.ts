/** The same as in package.json (tested); a release changes both. */
export const version = '1.0.0'
