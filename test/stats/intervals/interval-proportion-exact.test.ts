import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proportion } from '../../../src/kernels/proportion/proportion.js';
import { betaCdf, betaUpperTail } from '../../../src/stats/distributions/beta.js';
import { clopperPearson, jeffreys } from '../../../src/stats/intervals/interval-proportion-exact.js';
import { runs } from '../../runs.js';
import { worstError } from '../distributions/relative-error.js';
import oracle from './interval-proportion.golden.json' with { type: 'json' };
import golden from './interval-proportion-exact.golden.json' with { type: 'json' };

const pairs = (actual: readonly [number, number], expected: readonly number[]): [number, number][] =>
  actual.map((bound, k) => [bound, expected[k] as number]);

describe('clopperPearson and jeffreys', () => {
  it.each(oracle.intervals)('$name', ({ input: { successes, n, level }, expected, tolerance }) => {
    const exact = clopperPearson.bounds(successes, n, NaN, level);
    const prior = jeffreys.bounds(successes, n, NaN, level);
    for (const k of [0, 1] as const) {
      expect(Math.abs(exact[k] - (expected.clopperPearson[k] as number))).toBeLessThanOrEqual(tolerance);
      expect(Math.abs(prior[k] - (expected.jeffreys[k] as number))).toBeLessThanOrEqual(tolerance);
    }
  });

  it(`agree with scipy in ${golden.cases.length} cases to 1e-11, of which scipy itself accounts for 6e-12`, () => {
    expect(
      worstError(golden.cases, ({ count, total, confidence, ...expected }) => [
        ...pairs(clopperPearson.bounds(count, total, NaN, confidence), expected.clopperPearson),
        ...pairs(jeffreys.bounds(count, total, NaN, confidence), expected.jeffreys),
      ]),
    ).toBeLessThan(1e-11);
  });

  const counts = fc.tuple(fc.nat(3000), fc.nat(3000)).filter(([yes, no]) => yes + no > 0);
  const levels = fc.double({ min: 0.001, max: 0.9999, noNaN: true });

  it('leave half of alpha beyond each end', () => {
    fc.assert(
      fc.property(counts, levels, ([yes, no], confidence) => {
        const tail = (1 - confidence) / 2;
        const [low, high] = clopperPearson.bounds(yes, yes + no, NaN, confidence);
        if (yes > 0) expect(Math.abs(betaCdf(low, yes, no + 1) / tail - 1)).toBeLessThan(1e-9);
        // Close to 1 a bound has few digits for what is beyond it.
        const beyond = (bound: number) => 1e-11 + (10 * Number.EPSILON) / (1 - bound);
        if (no > 0) expect(Math.abs(betaUpperTail(high, yes + 1, no) / tail - 1)).toBeLessThan((1 + no) * beyond(high));
        const [from, to] = jeffreys.bounds(yes, yes + no, NaN, confidence);
        expect(Math.abs(betaCdf(from, yes + 0.5, no + 0.5) / tail - 1)).toBeLessThan(1e-9);
        expect(Math.abs(betaUpperTail(to, yes + 0.5, no + 0.5) / tail - 1)).toBeLessThan((1 + no) * beyond(to));
      }),
      { numRuns: runs },
    );
  });

  it('contain the share (Clopper and Pearson), mirror each other, and end exactly at 0 and 1', () => {
    fc.assert(
      fc.property(counts, levels, ([yes, no], confidence) => {
        const [low, high] = clopperPearson.bounds(yes, yes + no, NaN, confidence);
        const share = yes / (yes + no);
        expect(low <= share && share <= high && low >= 0 && high <= 1).toBe(true);
        if (yes === 0) expect(low).toBe(0);
        if (no === 0) expect(high).toBe(1);
        for (const { bounds } of [clopperPearson, jeffreys]) {
          const [from, to] = bounds(yes, yes + no, NaN, confidence);
          const [mirroredTo, mirroredFrom] = bounds(no, yes + no, NaN, confidence);
          expect(Math.abs(from + mirroredFrom - 1)).toBeLessThanOrEqual(Number.EPSILON);
          expect(Math.abs(to + mirroredTo - 1)).toBeLessThanOrEqual(Number.EPSILON);
          expect(from).toBeLessThan(to);
        }
      }),
      { numRuns: runs },
    );
  });

  it('serve every share, by name, also of very many', () => {
    expect(proportion({ count: 0, total: 20 }, { interval: clopperPearson }).interval).toMatchObject({
      low: 0,
      method: 'clopper-pearson',
    });
    expect(proportion({ count: 0, total: 20 }, { interval: jeffreys }).interval?.low).toBeGreaterThan(0);
    expect(jeffreys.method).toBe('jeffreys');
    const { interval } = proportion({ count: 3e11, total: 6e11 }, { interval: clopperPearson });
    expect(interval?.high).toBeCloseTo(0.5 + (1.959963984540054 * 0.5) / Math.sqrt(6e11), 11);
  });
});
