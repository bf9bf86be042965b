import { randomFrom } from '../random.mjs';

const CALLS = 20_000;
/** Cheap calls are made more often, so that a round takes long enough to be measured. */
const MANY_CALLS = 1_000_000;

/**
 * Runs something many times and hands back the last result.
 * @param {number} calls
 * @param {(index: number) => unknown} call
 */
function repeat(calls, call) {
  let last;
  for (let i = 0; i < calls; i++) last = call(i);
  return last;
}

/**
 * @param {{ n: number, promoters: number, detractors: number }} result
 */
const classesOf = ({ n, promoters, detractors }) => ({ n, promoters, detractors });

/** @type {import('../types.mjs').Case} */
const small = {
  name: 'nps-ten',
  title: 'nps of 10 answers, and what aggregators do all day',
  unit: 'us/call',
  items: CALLS,
  figures: [{ of: 'nps', atMost: 5 }],
  setup({ nps, NpsAggregator }) {
    const random = randomFrom(10);
    const sets = Array.from({ length: 64 }, () => Array.from({ length: 10 }, () => Math.floor(random() * 11)));
    const setAt = (/** @type {number} */ i) => /** @type {number[]} */ (sets[i & 63]);
    const all = Array.from({ length: CALLS }, (_, i) => setAt(i)).flat();
    const classes = (/** @type {readonly number[]} */ values) => ({
      n: values.length,
      promoters: values.filter((value) => value >= 9).length,
      detractors: values.filter((value) => value <= 6).length,
    });
    const full = new NpsAggregator().addAll(all);
    const states = sets.map((values) => new NpsAggregator().addAll(values).toJSON());
    const some = sets.flat();
    return {
      expected: {
        last: classes(setAt(CALLS - 1)),
        all: classes(all),
        added: classes(Array.from({ length: MANY_CALLS }, (_, i) => /** @type {number} */ (some[i % 512]))),
        state: all.length,
      },
      candidates: [
        { name: 'nps', run: () => repeat(CALLS, (i) => nps(setAt(i))), read: classesOf, kind: 'last' },
        {
          name: 'addAll of 10',
          run: () => {
            const aggregator = new NpsAggregator();
            for (let i = 0; i < CALLS; i++) aggregator.addAll(setAt(i));
            return aggregator.result();
          },
          read: classesOf,
          kind: 'all',
        },
        {
          name: 'add',
          items: MANY_CALLS,
          run: () => {
            const aggregator = new NpsAggregator();
            for (let i = 0; i < MANY_CALLS; i++) aggregator.add(some[i & 511]);
            return aggregator.result();
          },
          read: classesOf,
          kind: 'added',
        },
        { name: 'result()', run: () => repeat(CALLS, () => full.result()), read: classesOf, kind: 'all' },
        {
          name: 'merge(state)',
          run: () => {
            const aggregator = new NpsAggregator();
            for (let i = 0; i < CALLS; i++) aggregator.merge(states[i & 63]);
            return aggregator.result();
          },
          read: classesOf,
          kind: 'all',
        },
        {
          name: 'toJSON()',
          run: () => repeat(CALLS, () => full.toJSON()),
          read: (state) => state.counts.reduce((/** @type {number} */ a, /** @type {number} */ b) => a + b),
          kind: 'state',
        },
      ],
    };
  },
};

/**
 * Bytes are read in pairs from some length on: one byte more must not cost more than it would anyway.
 * @type {import('../types.mjs').Case}
 */
const edge = {
  name: 'nps-edge',
  title: 'nps of bytes, about where they begin to be read in pairs',
  unit: 'us/call',
  items: 2_000,
  figures: [
    { of: '1000 bytes', to: '999 bytes', atMost: 1.5 },
    { of: '2048 bytes', to: '2047 bytes', atMost: 1.5 },
  ],
  setup({ nps }) {
    const random = randomFrom(11);
    const bytes = Uint8Array.from({ length: 4096 }, () => Math.floor(random() * 11));
    const lengths = [999, 1000, 2047, 2048, 4096];
    const classes = (/** @type {number} */ length) => ({
      n: length,
      promoters: bytes.subarray(0, length).filter((value) => value >= 9).length,
      detractors: bytes.subarray(0, length).filter((value) => value <= 6).length,
    });
    return {
      expected: Object.fromEntries(lengths.map((length) => [String(length), classes(length)])),
      candidates: lengths.map((length) => {
        const some = bytes.slice(0, length);
        return {
          name: `${length} bytes`,
          run: () => repeat(2_000, () => nps(some)),
          read: classesOf,
          kind: String(length),
        };
      }),
    };
  },
};

export const npsSmallCases = [small, edge];
