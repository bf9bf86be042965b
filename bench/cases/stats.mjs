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

/**
 * The curve by the book: sort by time, then walk.
 * @param {{ time: number, event: boolean }[]} rows
 */
function sortAndWalk(rows) {
  const sorted = [...rows].sort((a, b) => a.time - b.time);
  let survival = 1;
  let median = null;
  for (let i = 0; i < sorted.length; ) {
    const { time } = /** @type {{ time: number }} */ (sorted[i]);
    const atRisk = sorted.length - i;
    let events = 0;
    for (; i < sorted.length && sorted[i]?.time === time; i++) if (sorted[i]?.event) events++;
    survival *= 1 - events / atRisk;
    if (median === null && survival <= 0.5) median = time;
  }
  return { median, survival };
}

/** @type {Case} */
const survival = {
  name: 'kaplan-meier',
  title: 'kaplanMeier of a million durations in whole hours, a fifth still open',
  unit: 'ns/row',
  items: ROWS,
  figures: [
    { of: 'sort and walk', to: 'kaplanMeier, rows' },
    { of: 'sort and walk', to: 'kaplanMeier, columns' },
  ],
  setup({ kaplanMeier }) {
    const random = randomFrom(7);
    const time = durations().map(Math.ceil);
    const event = Uint8Array.from(time, () => (random() < 0.8 ? 1 : 0));
    const rows = Array.from(time, (hours, i) => ({ time: hours, event: event[i] === 1 }));
    const readers = { time: (/** @type {any} */ row) => row.time, event: (/** @type {any} */ row) => row.event };
    const read = (/** @type {any} */ { median, steps }) => ({
      median: median.value,
      survival: steps.at(-1).survival,
    });
    return {
      candidates: [
        { name: 'kaplanMeier, columns', run: () => kaplanMeier({ time, event }), read },
        { name: 'kaplanMeier, rows', run: () => kaplanMeier(rows, readers), read },
        { name: 'sort and walk', run: () => sortAndWalk(rows), tolerance: 1e-9 },
      ],
    };
  },
};

export const statsCases = [
  momentsCase('fractions', (value) => value),
  momentsCase('whole', Math.round),
  quantiles,
  survival,
];
