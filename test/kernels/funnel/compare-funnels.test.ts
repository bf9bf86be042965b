import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { journeyStageConversion } from '../../../src/growth/journey/journey-stage-conversion.js';
import { funnelConversionFromCounts } from '../../../src/growth/marketplace/funnel-conversion-from-counts.js';
import { compareFunnels, type FunnelOutcome } from '../../../src/kernels/funnel/compare-funnels.js';
import { wilson } from '../../../src/stats/intervals/interval-proportion.js';
import { assertPlain, outcome } from '../../laws.js';
import { runs } from '../../runs.js';

const counts = (steps: number) =>
  fc.array(fc.nat(200), { minLength: steps, maxLength: steps }).map((list) => list.sort((a, b) => b - a));
const pairs = fc.integer({ min: 2, max: 5 }).chain((steps) => fc.tuple(counts(steps), counts(steps)));
const funnel = (reached: number[]) => funnelConversionFromCounts({ reached });

/** Newcombe's tenth method, in points. */
function newcombe([a, n]: readonly [number, number], [b, m]: readonly [number, number]) {
  const [p, q] = [a / n, b / m];
  const z = 1.959963984540054;
  const [[low, high], [least, most]] = [wilson.bounds(a, n, z, 0.95), wilson.bounds(b, m, z, 0.95)];
  return [100 * (p - q - Math.hypot(p - low, most - q)), 100 * (p - q + Math.hypot(high - p, q - least))] as const;
}

describe('compareFunnels', () => {
  it('gives differences in points with the intervals of Newcombe, turned round when the funnels are', () => {
    fc.assert(
      fc.property(pairs, ([before, now]) => {
        const change = compareFunnels(funnel(before), funnel(now));
        assertPlain(change);
        const back = compareFunnels(funnel(now), funnel(before));
        const expected = (count: number, n: number, was: number, of: number) => {
          if (n === 0 || of === 0) return { value: null, interval: null };
          const [low, high] = newcombe([count, n], [was, of]);
          const interval = {
            low: expect.closeTo(Math.max(-100, low), 9),
            high: expect.closeTo(Math.min(100, high), 9),
          };
          return {
            value: expect.closeTo(100 * (count / n - was / of), 9),
            interval: expect.objectContaining({ ...interval, confidence: 0.95, method: 'mover-wilson' }),
          };
        };
        for (const [k, step] of change.steps.entries()) {
          const [of, was, n, count] = [before[k], before[k + 1], now[k], now[k + 1]] as [
            number,
            number,
            number,
            number,
          ];
          expect(step).toMatchObject({ step: k + 2, ...expected(count, n, was, of) });
          expect(step.overall).toMatchObject(expected(count, now[0] as number, was, before[0] as number));
          expect(step.before.value).toBe(of === 0 ? null : was / of);
          expect(step.now.value).toBe(n === 0 ? null : count / n);
          const reverse = back.steps[k]?.value ?? null;
          expect(reverse).toBe(step.value === null ? null : 0 - step.value);
        }
        const { value, interval, before: old, now: recent } = change;
        expect(change.steps.at(-1)?.overall).toEqual({ value, interval, before: old, now: recent });
      }),
      { numRuns: runs },
    );
  });

  it('rounds once: five points are five', () => {
    const change = compareFunnels(funnel([10000, 2000, 500]), funnel([12000, 3000, 600]));
    expect([change.value, ...change.steps.map(({ value }) => value)]).toEqual([0, 5, -5]);
    const large = 2 ** 53 - 1;
    expect(compareFunnels(funnel([large, 0]), funnel([large, large])).value).toBe(100);
  });

  it('takes results of events, also after JSON, and methods', () => {
    const stages = ['first', 'last'];
    const journey = journeyStageConversion({ customer: [1], stage: ['first'], at: [0] }, { stages });
    const stored = JSON.parse(JSON.stringify(journey)) as FunnelOutcome;
    expect(compareFunnels(journey, stored, { confidence: 0.9, interval: wilson })).toMatchObject({
      value: 0,
      interval: { confidence: 0.9, method: 'mover-wilson' },
    });
  });

  it('refuses funnels that cannot be compared', () => {
    const [two, three] = [funnel([2, 1]), funnel([2, 1, 1])];
    expect(() => compareFunnels(two, three)).toThrow(
      'compareFunnels: both funnels must have as many steps; before has 2, now has 3',
    );
    const named = funnelConversionFromCounts({ reached: [2, 1], steps: [1, 'buy'] });
    expect(() => compareFunnels(two, named)).toThrow(
      'compareFunnels: both funnels must have the same steps; stepNames[1] is 2 before, "buy" now',
    );
    expect(() => compareFunnels(two, { ...two, reached: [1, 2] })).toThrow(
      'compareFunnels: now.reached[1], step 2, must be a whole number from 0 to 1',
    );
    expect(() => compareFunnels(5 as never, two)).toThrow(
      'compareFunnels: before must be the result of a funnel; got 5',
    );
    expect(() => compareFunnels([5, 4] as never, two)).toThrow('compareFunnels: before.reached must be a list');
    expect(() => compareFunnels({ reached: [2, 1], stepNames: [1] }, two)).toThrow(
      'compareFunnels: before.stepNames must be as many as before.reached, 2; got 1',
    );
    expect(outcome(() => compareFunnels(two, two, { order: 'any' } as never))).toBe('INVALID_OPTION');
  });
});
