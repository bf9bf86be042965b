/** @typedef {import('../frame/words.mjs').Language} Language */

/**
 * The picture of a result as SVG, or '' where there is none.
 * @param {import('./sample.mjs').Result} _result
 * @param {Language} _language
 * @returns {Promise<string>}
 */
export async function pictureOf(_result, _language) {
  return '';
}
