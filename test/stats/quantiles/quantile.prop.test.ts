import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantile, quantileOfCounts, quantilesOfCounts } from '../../../src/stats/quantiles/quantile.js';
import { runs } from '../../runs.js';

const value = fc.oneof(
  fc.integer({ min: 0, max: 10 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0.1, 0.3, -0.1, 1e308, -1e308, Number.MAX_VALUE, -Number.MAX_VALUE),
);
const values = fc.array(value, { minLength: 1, maxLength: 40 });
const probability = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.constantFrom(0, 0.1, 0.25, 0.5, 0.9, 0.99, 1 - 2 ** -53, 1),
);

function counted(list: readonly number[]): { distinct: number[]; counts: number[] } {
  const times = new Map<number, number>();
  for (const one of list) times.set(one, (times.get(one) ?? 0) + 1);
  const distinct = [...times.keys()].sort((a, b) => a - b);
  return { distinct, counts: distinct.map((one) => times.get(one) as number) };
}

describe('quantile', () => {
  it('lies between its two neighbours and equals them where they are equal', () => {
    fc.assert(
      fc.property(values, probability, (list, p) => {
        const sorted = [...list].sort((a, b) => a - b);
        const place = (list.length - 1) * p;
        const [low, high] = [sorted[Math.floor(place)] as number, sorted[Math.ceil(place)] as number];
        const result = quantile(list, p) as number;
        expect(result >= low && result <= high).toBe(true);
        if (low === high) expect(result === low).toBe(true);
        expect(Object.is(result, -0)).toBe(false);
      }),
      { numRuns: runs },
    );
  });

  it('lies on the straight line between them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 30 }),
        fc.nat(64),
        (list, k) => {
          const sorted = [...list].sort((a, b) => a - b);
          // In 64ths, so that everything is exact.
          const place = (list.length - 1) * k;
          const low = sorted[Math.floor(place / 64)] as number;
          const high = sorted[Math.ceil(place / 64)] as number;
          expect(quantile(list, k / 64)).toBeCloseTo(low + ((place % 64) * (high - low)) / 64, 9);
        },
      ),
      { numRuns: runs },
    );
  });

  it('never falls when the probability rises', () => {
    fc.assert(
      fc.property(values, fc.array(probability, { minLength: 2, maxLength: 20 }), (list, probabilities) => {
        const rising = [...probabilities].sort((a, b) => a - b);
        const results = rising.map((p) => quantile(list, p) as number);
        expect(results).toEqual([...results].sort((a, b) => a - b));
      }),
      { numRuns: runs },
    );
  });

  it('never falls across steps as small as doubles have', () => {
    fc.assert(
      fc.property(values, probability, fc.integer({ min: 1, max: 4 }), (list, p, steps) => {
        const next = Math.min(1, p + steps * Number.EPSILON * p);
        expect((quantile(list, next) as number) >= (quantile(list, p) as number)).toBe(true);
      }),
      { numRuns: runs },
    );
  });

  it('is the same from counts, bit for bit, in any order of values or probabilities', () => {
    fc.assert(
      fc.property(values, fc.array(probability, { maxLength: 8 }), (list, probabilities) => {
        const { distinct, counts } = counted(list);
        const expected = probabilities.map((p) => quantile(list, p));
        expect(quantilesOfCounts(distinct, counts, probabilities)).toEqual(expected);
        expect(
          probabilities.map((p) => quantileOfCounts(Float64Array.from(distinct), Uint32Array.from(counts), p)),
        ).toEqual(expected);
        expect(probabilities.map((p) => quantile(list.toReversed().values(), p))).toEqual(expected);
      }),
      { numRuns: runs },
    );
  });

  it('does not see values that were counted 0 times', () => {
    fc.assert(
      fc.property(values, fc.array(fc.nat(3), { minLength: 40, maxLength: 40 }), probability, (list, times, p) => {
        const { distinct } = counted(list);
        const written = distinct.flatMap((one, i) => new Array<number>(times[i] as number).fill(one));
        expect(quantileOfCounts(distinct, times.slice(0, distinct.length), p)).toBe(quantile(written, p));
      }),
      { numRuns: runs },
    );
  });
});
