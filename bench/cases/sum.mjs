import { peer } from '../peers.mjs';
import { normalFrom, randomFrom } from '../random.mjs';

const ROWS = 4_000_000;

/** @typedef {import('../types.mjs').Case} Case */

/** Values of each kind. @type {Record<string, (random: () => number) => number>} */
const kinds = {
  lognormal: (random) => Math.exp(3.5 + 1.2 * normalFrom(random)),
  cents: (random) => Math.round(100 * Math.exp(3.5 + 0.8 * normalFrom(random))) / 100,
  whole: (random) => Math.round(1000 * Math.exp(8 + 1.2 * normalFrom(random))),
};

/**
 * @param {ArrayLike<number>} values
 */
function naiveSum(values) {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += /** @type {number} */ (values[i]);
  return sum;
}

/**
 * @param {string} kind
 * @param {'floats' | 'array'} memory
 * @returns {Case}
 */
function sumCase(kind, memory) {
  return {
    name: `sum-${kind}${memory === 'array' ? '-array' : ''}`,
    title: `ExactSum.addAll of 4 million numbers, ${kind}, ${memory === 'array' ? 'array' : 'Float64Array'}`,
    unit: 'ns/row',
    items: ROWS,
    figures: [
      { of: 'ExactSum', to: 'naive loop', atMost: kind === 'whole' ? 2.5 : 6 },
      { of: 'd3 Adder', to: 'ExactSum' },
    ],
    first: ['ExactSum'],
    async setup({ ExactSum }) {
      const { Adder, fsum } = await peer('d3-array');
      const random = randomFrom(ROWS);
      const make = /** @type {() => number} */ (() => kinds[kind]?.(random));
      const floats = Float64Array.from({ length: ROWS }, make);
      const values = memory === 'array' ? Array.from(floats) : floats;
      return {
        candidates: [
          { name: 'ExactSum', run: () => new ExactSum().addAll(values).value },
          // whole numbers add up to less than 2^53: there the plain sum is exact too
          { name: 'naive loop', run: () => naiveSum(values), tolerance: kind === 'whole' ? 0 : 1e-10 },
          {
            name: 'd3 Adder',
            run: () => {
              const adder = new Adder();
              for (let i = 0; i < values.length; i++) adder.add(values[i]);
              return adder.valueOf();
            },
          },
          { name: 'd3 fsum', run: () => fsum(values) },
        ],
      };
    },
  };
}

export const sumCases = Object.keys(kinds).flatMap((kind) => [sumCase(kind, 'floats'), sumCase(kind, 'array')]);
