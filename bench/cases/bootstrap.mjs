import { randomFrom } from '../random.mjs';
import { scores } from '../scores.mjs';

const RESAMPLES = 10_000;
const FEW = 5_000;
const MANY = 1_000_000;

/** @typedef {import('../types.mjs').Case} Case */

/**
 * The resampler that one would write who knows engines: a code per answer in a typed array, no branch on it, nothing allocated in the loop.
 * @param {Int8Array} codes
 * @param {number} resamples
 */
function naive(codes, resamples) {
  const random = randomFrom(1);
  const { length } = codes;
  const draws = new Float64Array(resamples);
  for (let b = 0; b < resamples; b++) {
    let sum = 0;
    for (let i = 0; i < length; i++) sum += /** @type {number} */ (codes[Math.floor(random() * length)]);
    draws[b] = (100 * sum) / length;
  }
  draws.sort();
  const at = (/** @type {number} */ share) => draws[Math.round(share * (resamples - 1))];
  return { low: at(0.025), high: at(0.975) };
}

/** @param {any} result */
const endsOf = ({ interval: { low, high } }) => ({ low, high });

/** @type {Case} */
const nps = {
  name: 'bootstrap-nps',
  title: 'percentile interval of an NPS by 10,000 resamples of 5,000 answers, and of a million',
  unit: 'us/call',
  items: RESAMPLES,
  figures: [
    { of: 'naive', to: 'bootstrapNps', atLeast: 150 },
    { of: 'bootstrapNps of a million', to: 'bootstrapNps', atMost: 1.5 },
    { of: 'bootstrap', to: 'bootstrapNps' },
  ],
  first: ['bootstrapNps'],
  setup({ bootstrap, bootstrapNps, NpsAggregator, nps }) {
    const { bytes } = scores(FEW);
    const few = nps(bytes);
    const many = nps(scores(MANY).bytes);
    const codes = Int8Array.from(bytes, (score) => (score >= 9 ? 1 : score <= 6 ? -1 : 0));
    const options = { seed: 7, resamples: RESAMPLES };
    const none = { method: 'none', bounds: () => null };
    return {
      candidates: [
        { name: 'bootstrapNps', run: () => bootstrapNps(few, options), read: endsOf, tolerance: 0.02 },
        { name: 'naive', run: () => naive(codes, RESAMPLES), tolerance: 0.02 },
        {
          name: 'bootstrapNps of a million',
          run: () => bootstrapNps(many, options),
          read: endsOf,
          kind: 'million',
        },
        {
          name: 'bootstrap',
          run: () =>
            bootstrap(bytes, {
              of: () => new NpsAggregator(),
              conclusion: { interval: none },
              seed: 7,
              resamples: RESAMPLES / 20,
            }),
          items: RESAMPLES / 20,
          read: endsOf,
          tolerance: 0.05,
        },
      ],
    };
  },
};

export const bootstrapCases = [nps];
