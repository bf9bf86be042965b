import { randomFrom } from './random.mjs';

const DAY = 86_400_000;

/** How many days events lie in. */
export const DAYS = 180;
export const START = Date.UTC(2025, 0, 1);
export const END = START + DAYS * DAY;

/**
 * Events of the users of a product: a twentieth as many users as events, a few of whom bring most of them. In order of time, as a log
 * has them, or in none.
 * @param {number} length
 * @param {'log' | 'shuffled'} order
 * @returns {{ user: Int32Array, at: Float64Array }}
 */
export function events(length, order) {
  const random = randomFrom(length + 2);
  const user = new Int32Array(length);
  const at = new Float64Array(length);
  for (let i = 0; i < length; i++) {
    user[i] = Math.floor((length / 20) * random() ** 2);
    at[i] = Math.floor(START + (END - START) * random());
  }
  // users do not depend on time
  return { user, at: order === 'log' ? at.sort() : at };
}
