import { randomFrom } from './random.mjs';

/** Share of each score from 0 to 10: 44 % promoters, 32 % passives, 24 % detractors, as surveys look. */
const shares = [0.03, 0.01, 0.01, 0.02, 0.02, 0.07, 0.08, 0.13, 0.19, 0.17, 0.27];

/**
 * Answers and what there is to find in them.
 * @typedef {object} Scores
 * @property {Uint8Array} bytes
 * @property {{ promoters: number, detractors: number }} classes
 * @property {number} sum
 */

/**
 * Random answers on 0 to 10.
 * @param {number} length
 * @returns {Scores}
 */
export function scores(length) {
  const random = randomFrom(length);
  // one entry for each thousandth keeps the making fast
  const table = Uint8Array.from(shares.flatMap((share, score) => new Array(Math.round(share * 1000)).fill(score)));
  const bytes = new Uint8Array(length);
  const counts = new Array(11).fill(0);
  for (let i = 0; i < length; i++) {
    const score = /** @type {number} */ (table[Math.floor(random() * table.length)]);
    bytes[i] = score;
    counts[score]++;
  }
  const total = (/** @type {number} */ from, /** @type {number} */ to) =>
    counts.slice(from, to).reduce((sum, count) => sum + count, 0);
  return {
    bytes,
    classes: { promoters: total(9, 11), detractors: total(0, 7) },
    sum: counts.reduce((sum, count, score) => sum + count * score, 0),
  };
}

/**
 * The same numbers in an array of small integers without holes.
 * @param {ArrayLike<number>} values
 * @returns {number[]}
 */
export function packed(values) {
  const array = [];
  for (let i = 0; i < values.length; i++) array.push(/** @type {number} */ (values[i]));
  return array;
}
