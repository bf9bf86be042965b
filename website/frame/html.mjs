/**
 * Text as it stands in HTML, in elements and in attributes.
 * @param {string | number} text
 */
export function escaped(text) {
  return String(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/**
 * A sentence in which names of code stand between backticks.
 * @param {string} sentence
 */
export function sentenceHtml(sentence) {
  return escaped(sentence).replaceAll(/`([^`]+)`/g, '<code>$1</code>');
}

/**
 * The address of a page or file as a page links it.
 * @param {string} from address of the page below the root of the site, such as `metrics/nps.html`
 * @param {string} to address below the root, perhaps with an anchor
 */
export function linkTo(from, to) {
  return '../'.repeat(from.split('/').length - 1) + to;
}
