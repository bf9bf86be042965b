import { normalFrom, randomFrom } from './random.mjs';

const START = Date.UTC(2024, 0, 1);

/** The end of the two years that orders lie in. */
export const END = Date.UTC(2026, 0, 1);

/**
 * Columns of orders.
 * @typedef {object} Orders
 * @property {Int32Array} customer codes
 * @property {Float64Array} at epoch milliseconds
 * @property {Float64Array} amount with cents
 */

/**
 * Orders of two years in random order: a tenth as many customers, each with a first day of its own and most orders soon
 * after it.
 * @param {number} length
 * @returns {Orders}
 */
export function orders(length) {
  const random = randomFrom(length + 1);
  const births = Float64Array.from({ length: length / 10 }, () => random());
  const customer = new Int32Array(length);
  const at = new Float64Array(length);
  const amount = new Float64Array(length);
  for (let i = 0; i < length; i++) {
    const code = Math.floor(random() * births.length);
    const birth = /** @type {number} */ (births[code]);
    customer[i] = code;
    at[i] = Math.floor(START + (END - START) * (birth + (1 - birth) * random() ** 2));
    amount[i] = Math.round(100 * Math.exp(3.5 + 0.8 * normalFrom(random))) / 100;
  }
  return { customer, at, amount };
}
