import { peer } from '../peers.mjs';
import { normalFrom, randomFrom } from '../random.mjs';

const ROWS = 1_000_000;

/** @typedef {import('../types.mjs').Case} Case */

/**
 * @param {Float64Array} values
 */
function naiveMoments(values) {
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < values.length; i++) {
    const value = /** @type {number} */ (values[i]);
    sum += value;
    squares += value * value;
  }
  const n = values.length;
  return { mean: sum / n, variance: (squares - (sum * sum) / n) / (n - 1) };
}

/**
 * @param {string} kind
 * @param {(value: number) => number} rounded
 * @returns {Case}
 */
function momentsCase(kind, rounded) {
  return {
    name: `moments-${kind}`,
    title: `Moments.addAll of a million durations, ${kind}`,
    unit: 'ns/row',
    items: ROWS,
    figures: [{ of: 'Moments', to: 'naive sums' }],
    async setup({ Moments }) {
      const { variance } = await peer('d3-array');
      const values = durations().map(rounded);
      return {
        candidates: [
          {
            name: 'Moments',
            run: () => new Moments().addAll(values),
            read: (moments) => ({ mean: moments.mean, variance: moments.variance }),
          },
          { name: 'naive sums', run: () => naiveMoments(values), tolerance: 1e-9 },
          { name: 'd3 variance', run: () => variance(values), kind: 'variance', tolerance: 1e-9 },
        ],
      };
    },
  };
}

/** Hours that cases stay open. */
function durations() {
  const random = randomFrom(ROWS);
  return Float64Array.from({ length: ROWS }, () => Math.exp(4 + 1.2 * normalFrom(random)));
}

/** @type {Case} */
const quantiles = {
  name: 'quantile',
  title: 'quantile of a million durations',
  unit: 'ns/row',
  items: ROWS,
  figures: [{ of: 'quantile', to: 'copy and sort' }],
  async setup({ quantile }) {
    const d3 = await peer('d3-array');
    const values = durations();
    const place = (ROWS - 1) * 0.9;
    return {
      candidates: [
        { name: 'quantile', run: () => quantile(values, 0.9) },
        {
          name: 'copy and sort',
          run: () => {
            const sorted = values.slice().sort();
            const [low, high] = /** @type {[number, number]} */ ([sorted[Math.floor(place)], sorted[Math.ceil(place)]]);
            return low + (high - low) * (place - Math.floor(place));
          },
          tolerance: 1e-12,
        },
        { name: 'd3 quantile', run: () => d3.quantile(values, 0.9), tolerance: 1e-12 },
      ],
    };
  },
};

export const statsCases = [momentsCase('fractions', (value) => value), momentsCase('whole', Math.round), quantiles];
