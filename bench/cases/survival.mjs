import { normalFrom, randomFrom } from '../random.mjs';

const ROWS = 1_000_000;

/** @typedef {import('../types.mjs').Case} Case */

/** Hours that cases stay open. */
function durations() {
  const random = randomFrom(ROWS);
  return Float64Array.from({ length: ROWS }, () => Math.exp(4 + 1.2 * normalFrom(random)));
}

/** Which ones have ended: four of five. */
function ends() {
  const random = randomFrom(7);
  return Uint8Array.from({ length: ROWS }, () => (random() < 0.8 ? 1 : 0));
}

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

/**
 * @param {string} name
 * @param {string} title
 * @param {(hours: number) => number} rounded
 * @param {import('../types.mjs').Figure[]} figures
 * @returns {Case}
 */
function curveCase(name, title, rounded, figures) {
  return {
    name,
    title: `kaplanMeier of a million durations, ${title}, a fifth still open`,
    unit: 'ns/row',
    items: ROWS,
    figures,
    setup({ kaplanMeier }) {
      const time = durations().map(rounded);
      const event = ends();
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
}

const whole = curveCase('survival-kaplan-meier', 'in whole hours', Math.ceil, [
  { of: 'sort and walk', to: 'kaplanMeier, columns', atLeast: 35 },
  { of: 'sort and walk', to: 'kaplanMeier, rows' },
]);

const broken = curveCase('survival-kaplan-meier-distinct', 'no two alike', (hours) => hours, [
  { of: 'sort and walk', to: 'kaplanMeier, columns' },
  { of: 'sort and walk', to: 'kaplanMeier, rows' },
]);

/** @type {Case} */
const logRanks = {
  name: 'survival-log-rank',
  title: 'logRank of a million durations in whole hours in three groups',
  unit: 'ns/row',
  items: ROWS,
  figures: [{ of: 'logRank', to: 'kaplanMeier', atMost: 20 }],
  setup({ kaplanMeier, logRank }) {
    const time = durations().map(Math.ceil);
    const event = ends();
    const group = Array.from(time, (_, i) => ['a', 'b', 'c'][i % 3]);
    return {
      candidates: [
        { name: 'logRank', run: () => logRank({ time, event, group }), read: ({ n, events }) => ({ n, events }) },
        { name: 'kaplanMeier', run: () => kaplanMeier({ time, event }), read: ({ n, events }) => ({ n, events }) },
      ],
    };
  },
};

/** @type {Case} */
const sketch = {
  name: 'sketch',
  title: 'QuantileSketch of a million durations',
  unit: 'ns/row',
  items: ROWS,
  figures: [
    { of: 'quantile', to: 'addAll', atLeast: 12 },
    { of: 'addAll', to: 'plain pass', atMost: 6 },
    { of: 'add', to: 'plain pass', atMost: 12 },
  ],
  first: ['addAll'],
  setup({ QuantileSketch, quantile }) {
    const values = durations();
    const read = (/** @type {any} */ one) => one.quantile(0.9);
    return {
      candidates: [
        { name: 'addAll', run: () => new QuantileSketch().addAll(values), read },
        {
          name: 'add',
          run: () => {
            const one = new QuantileSketch();
            for (let i = 0; i < values.length; i++) one.add(values[i]);
            return one;
          },
          read,
        },
        { name: 'quantile', run: () => quantile(values, 0.9), tolerance: 1 / 256 },
        {
          name: 'plain pass',
          run: () => {
            let sum = 0;
            for (let i = 0; i < values.length; i++) sum += /** @type {number} */ (values[i]);
            return sum;
          },
          kind: 'pass',
        },
      ],
    };
  },
};

/** @type {Case} */
const merge = {
  name: 'sketch-merge',
  title: 'QuantileSketch: merging 100 sketches of 10,000 durations each',
  unit: 'us/call',
  items: 100,
  figures: [{ of: 'merge' }],
  setup({ QuantileSketch }) {
    const values = durations();
    const parts = Array.from({ length: 100 }, (_, k) =>
      new QuantileSketch().addAll(values.subarray(k * 10_000, (k + 1) * 10_000)),
    );
    return {
      expected: { result: new QuantileSketch().addAll(values).toJSON() },
      candidates: [
        {
          name: 'merge',
          run: () => {
            const all = new QuantileSketch();
            for (const part of parts) all.merge(part);
            return all;
          },
          read: (all) => all.toJSON(),
        },
      ],
    };
  },
};

export const survivalCases = [whole, broken, logRanks, sketch, merge];
