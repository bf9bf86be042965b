import { randomFrom } from './random.mjs';

const START = Date.UTC(2026, 0, 1);
const HOUR = 3_600_000;

/** Codes of the steps of the funnel: viewed, put into the cart, began to pay, paid; above are events of other kinds. */
export const STEPS = [0, 1, 2, 3];

/** How long after the first view steps count. */
export const WINDOW = 24 * HOUR;

/**
 * Columns of events.
 * @typedef {object} Events
 * @property {Int32Array} user codes
 * @property {Int32Array} step codes
 * @property {Float64Array} at epoch milliseconds
 */

/**
 * Events of a month in order of time, as a log has them, of a tenth as many users: each comes at a time of their own and does the
 * steps (and two other things) more or less in order, the more seldom the further they are, some of them twice or days later.
 * @param {number} length
 * @returns {Events}
 */
export function funnelEvents(length) {
  const random = randomFrom(length + 3);
  const births = Float64Array.from({ length: length / 10 }, () => random());
  const rows = Array.from({ length }, () => {
    const user = Math.floor(random() * births.length);
    const step = Math.floor(6 * random() ** 1.5);
    const after = (step + 4 * random()) * HOUR * (random() < 0.1 ? 24 : 1);
    return { user, step, at: Math.floor(START + 30 * 24 * HOUR * /** @type {number} */ (births[user]) + after) };
  });
  rows.sort((a, b) => a.at - b.at);
  return {
    user: Int32Array.from(rows, ({ user }) => user),
    step: Int32Array.from(rows, ({ step }) => step),
    at: Float64Array.from(rows, ({ at }) => at),
  };
}
