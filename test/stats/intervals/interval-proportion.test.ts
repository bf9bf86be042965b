import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proportion } from '../../../src/kernels/proportion/proportion.js';
import { agrestiCoull, waldProportion, wilson } from '../../../src/stats/intervals/interval-proportion.js';
import { runs } from '../../runs.js';
import golden from './interval-proportion.golden.json' with { type: 'json' };

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

describe('the closed forms', () => {
  it.each(golden.intervals)('$name', ({ input: { successes, n }, expected, tolerance }) => {
    for (const [method, bounds] of [
      [wilson, expected.wilson],
      [agrestiCoull, expected.agrestiCoull],
      [waldProportion, expected.wald],
    ] as const) {
      const [low, high] = method.bounds(successes, n, z95, 0.95);
      expect(Math.abs(low - (bounds[0] as number))).toBeLessThanOrEqual(tolerance);
      expect(Math.abs(high - (bounds[1] as number))).toBeLessThanOrEqual(tolerance);
    }
  });

  it('are ordered: Agresti and Coull around Wilson, Wald around the share', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.nat(1e6), fc.double({ min: 0.01, max: 8, noNaN: true }), (yes, no, z) => {
        if (yes + no === 0) return;
        const inner = wilson.bounds(yes, yes + no, z, 0.95);
        const outer = agrestiCoull.bounds(yes, yes + no, z, 0.95);
        const wald = waldProportion.bounds(yes, yes + no, z, 0.95);
        expect(outer[0]).toBeLessThanOrEqual(inner[0] + 1e-15);
        expect(outer[1]).toBeGreaterThanOrEqual(inner[1] - 1e-15);
        expect(wald[0] <= yes / (yes + no) && yes / (yes + no) <= wald[1]).toBe(true);
      }),
      { numRuns: runs },
    );
  });

  it('reach beyond 0…1, which results do not', () => {
    expect(agrestiCoull.bounds(0, 20, z95, 0.95)[0]).toBeLessThan(0);
    expect(proportion({ count: 0, total: 20 }, { interval: agrestiCoull }).interval).toMatchObject({
      low: 0,
      method: 'agresti-coull',
    });
    expect(proportion({ count: 1, total: 5 }, { interval: waldProportion }).interval).toMatchObject({
      low: 0,
      method: 'wald',
    });
    expect(proportion({ count: 5, total: 5 }, { interval: waldProportion }).interval).toMatchObject({
      low: 1,
      high: 1,
    });
  });
});
