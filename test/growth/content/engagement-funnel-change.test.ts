import { describe, expect, it } from 'vitest';
import { engagementFunnelChange } from '../../../src/growth/content/engagement-funnel-change.js';
import { funnelConversionFromCounts } from '../../../src/growth/marketplace/funnel-conversion-from-counts.js';
import { compareFunnels } from '../../../src/kernels/funnel/compare-funnels.js';
import { agrestiCoull } from '../../../src/stats/intervals/interval-proportion.js';
import { assertPlain, outcome } from '../../laws.js';
import golden from './engagement-funnel-change.golden.json' with { type: 'json' };

const close = (value: number | null) => (value === null ? null : expect.closeTo(value, 7));
const interval = (limits: number[] | null) =>
  limits && expect.objectContaining({ low: close(limits[0] as number), high: close(limits[1] as number) });

describe('engagementFunnelChange', () => {
  it.each(golden.cases)('counts $name', ({ input, expected }) => {
    const change = engagementFunnelChange(input);
    expect(change).toMatchObject({ value: close(expected.value), interval: interval(expected.interval) });
    expect(change.steps).toMatchObject(
      expected.steps.map((value, k) => ({
        value: close(value),
        interval: interval(expected.stepIntervals[k] ?? null),
      })),
    );
    assertPlain(change);
  });

  it('is the comparison of two funnels', () => {
    const [before, now, steps] = [
      [90, 30, 4],
      [120, 60, 4],
      ['read', 'vote', 'comment'],
    ];
    const options = { confidence: 0.9, interval: agrestiCoull };
    const change = engagementFunnelChange({ before, now, steps }, options);
    const compared = compareFunnels(
      funnelConversionFromCounts({ reached: before, steps }),
      funnelConversionFromCounts({ reached: now, steps }),
      options,
    );
    expect(change).toEqual({
      metric: 'engagement-funnel-change',
      unit: 'points',
      n: 210,
      missing: 0,
      invalid: 0,
      reasons: {},
      refused: [],
      stepNames: steps,
      ...compared,
    });
    expect(Object.keys(change).slice(0, 6)).toEqual(['metric', 'unit', 'value', 'n', 'missing', 'invalid']);
  });

  it('has nothing to say of nobody', () => {
    const { value, n, interval: limits, before, now } = engagementFunnelChange({ before: [0, 0], now: [5, 1] });
    expect([value, n, limits, before.value, now.value]).toEqual([null, 5, null, null, 0.2]);
  });

  it('refuses counts that rise, differ in number or are none', () => {
    const refused: readonly (readonly [object, string])[] = [
      [
        { before: [5, 6], now: [5, 1] },
        'before[1] must be a whole number from 0 to 5, those at the step before; got 6',
      ],
      [{ before: [5, 4], now: [5, 6] }, 'now[1], step 2, must be a whole number from 0 to 5, those at the step before'],
      [{ before: [5, 4, 3], now: [5, 4] }, 'before must be as many as now, 2; got 3'],
      [{ before: [5, 4] }, 'now must be a list of two counts or more, one per step; got undefined'],
      [{ before: [5, 4], now: [5, 4], steps: ['a'] }, 'steps must be as many as before, 2; got 1'],
      [{ before: [5, 4], now: [5, 4], after: [] }, 'unknown part "after"; known are before, now, steps'],
      [{ before: [2 ** 53 - 1, 0], now: [1, 0] }, 'before[0] and now[0] add up to more than 2^53 - 1'],
    ];
    for (const [counts, message] of refused) {
      expect(() => engagementFunnelChange(counts as never)).toThrow(`engagementFunnelChange: ${message}`);
      expect(outcome(() => engagementFunnelChange(counts as never))).toBe('INVALID_VALUE');
    }
    const counts = { before: [5, 4], now: [5, 4] };
    expect(outcome(() => engagementFunnelChange(counts, { order: 'any' } as never))).toBe('INVALID_OPTION');
  });
});
