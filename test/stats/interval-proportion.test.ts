import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilson } from '../../src/stats/interval-proportion.js';
import { runs } from '../runs.js';

const z95 = 1.959963984540054;

/** `proportion_confint(k, n, method='wilson')` of statsmodels 0.13.5; R 4.2.2 `prop.test(correct = FALSE)` agrees. */
const reference = [
  [1, 1, 0.20654931437723745, 1],
  [12, 25, 0.30031285954112963, 0.6650148304964323],
  [13, 22, 0.38734818476315125, 0.7674418380352814],
] as const;

describe('wilson', () => {
  it.each(reference)('%i of %i', (count, total, low, high) => {
    const bounds = wilson.bounds(count, total, z95, 0.95);
    expect(bounds[0]).toBeCloseTo(low, 10);
    expect(bounds[1]).toBeCloseTo(high, 10);
  });

  it('contains the share, lies within 0…1 and is exact at the ends', () => {
    fc.assert(
      fc.property(fc.nat(1e9), fc.nat(1e9), fc.double({ min: 0.01, max: 8, noNaN: true }), (yes, no, z) => {
        if (yes + no === 0) return;
        const [low, high] = wilson.bounds(yes, yes + no, z, 0.95);
        expect(low).toBeLessThanOrEqual(yes / (yes + no));
        expect(high).toBeGreaterThanOrEqual(yes / (yes + no));
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        if (yes === 0) expect(low).toBe(0);
        if (no === 0) expect(high).toBe(1);
      }),
      { numRuns: runs },
    );
  });
});
