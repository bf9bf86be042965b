/* The code of a poured file, laid out as the formatter does. */

/** How long a line of code may be. */
const WIDTH = 120;

/**
 * A list in brackets on one line, or an entry a line where that is too long.
 * @param {string} before
 * @param {readonly string[]} entries
 * @param {string} after
 * @param {string} [space] between the brackets and the entries
 * @returns {string}
 */
export function bracketed(before, entries, after, space = '') {
  const line = `${before}${space}${entries.join(', ')}${space}${after}`;
  const indent = /^ */.exec(before)?.[0] ?? '';
  const longest = Math.max(...line.split('\n').map((each) => each.length));
  return longest <= WIDTH
    ? line
    : [before, ...entries.map((entry) => `${indent}  ${entry},`), `${indent}${after}`].join('\n');
}

/**
 * An import of a poured file.
 * @param {string} folder of the poured file, such as `src/growth/mobile`
 * @param {string} module such as `kernels/proportion/proportion`
 * @param {readonly string[]} names sorted by the names without `type`
 * @param {string} [word]
 */
export function imported(folder, module, names, word = 'import') {
  const up = '../'.repeat(folder.split('/').length - 1);
  return bracketed(`${word} {`, names, `} from '${up}${module}.js';`, ' ');
}
