/**
 * A package to measure against. By a name that is not known before it runs: not all of them bring types.
 * @param {string} name
 * @returns {Promise<any>}
 */
export function peer(name) {
  return import(name);
}
