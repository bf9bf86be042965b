/**
 * Throws unless the result of a candidate is the expected one.
 * @param {string} name
 * @param {unknown} got
 * @param {unknown} expected
 * @param {number} tolerance relative difference that numbers may have
 * @param {string} place
 */
export function assertAgree(name, got, expected, tolerance, place = 'result') {
  if (isComposite(got) && isComposite(expected)) {
    const [left, right] = [Object.entries(got), Object.entries(expected)];
    if (left.length !== right.length) {
      throw new Error(`${name}: ${place} has ${left.length} parts; expected ${right.length}`);
    }
    for (const [key, value] of right) {
      assertAgree(name, /** @type {any} */ (got)[key], value, tolerance, `${place}.${key}`);
    }
  } else if (!isEqual(got, expected, tolerance)) {
    throw new Error(`${name}: ${place} is ${got}; expected ${expected}`);
  }
}

/**
 * @param {unknown} value
 * @returns {value is object}
 */
function isComposite(value) {
  return typeof value === 'object' && value !== null;
}

/**
 * @param {unknown} a
 * @param {unknown} b
 * @param {number} tolerance
 */
function isEqual(a, b, tolerance) {
  if (typeof a !== 'number' || typeof b !== 'number') return a === b;
  return a === b || Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b));
}
