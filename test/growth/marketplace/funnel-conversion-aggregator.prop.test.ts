import fc from 'fast-check';
import { expect } from 'vitest';
import { type FunnelConversionResult, funnelConversion } from '../../../src/growth/marketplace/funnel-conversion.js';
import { FunnelConversionAggregator } from '../../../src/growth/marketplace/funnel-conversion-aggregator.js';
import type { FunnelEvent } from '../../../src/growth/marketplace/funnel-events.js';
import type { ShareOptions } from '../../../src/kernels/proportion/proportion.js';
import { waldProportion, wilson } from '../../../src/stats/intervals/interval-proportion.js';
import { slowOptions } from '../../kernels/funnel/slow-funnel.js';
import { describeLaws } from '../../laws.js';
import { some } from '../../runs.js';
import { lawfulMetric } from '../../stored-states.js';

type Event = FunnelEvent | null | undefined;

/** Parts add up, shares are theirs, and intervals hold them. */
function check({ n, value, interval, reached, entered, open, steps }: FunnelConversionResult): void {
  expect([reached[0], open.reached[0], entered]).toEqual([n, open.entered, n + open.entered]);
  expect(value).toBe(n === 0 ? null : (reached.at(-1) as number) / n);
  for (const [k, step] of steps.entries()) {
    expect([step.n, step.reached]).toEqual([reached[k], reached[k + 1]]);
    expect((step.medianMs ?? 0) >= 0 && (step.medianMs === null) === (step.reached === 0)).toBe(true);
    expect(step.value).toBe(step.n === 0 ? null : step.reached / step.n);
  }
  for (const share of [{ value, interval }, ...steps, ...steps.map(({ overall }) => overall)]) {
    if (share.value === null) expect(share.interval).toBeNull();
    else if (share.interval) {
      const { low, high } = share.interval;
      expect([0 <= low, low <= share.value, share.value <= high, high <= 1]).toEqual([true, true, true, true]);
    }
  }
}

describeLaws<Event, ShareOptions>('funnelConversion', {
  metrics: slowOptions.map((options) =>
    lawfulMetric<Event, ShareOptions>({
      Made: FunnelConversionAggregator,
      batch: funnelConversion,
      parts: ['user', 'step', 'at'],
      options,
      hasColumns: true,
      check,
    }),
  ),
  values: fc.record({
    user: fc.constantFrom('0', '1', '2', '3', 'an', '__proto__'),
    step: fc.constantFrom('view', 'cart', 'buy', 'pay', 'other', 7),
    at: fc.oneof(fc.integer({ min: -6, max: 40 }), fc.constantFrom(0.5, -1e13, '1970-01-01T00:00:00.007Z')),
  }),
  missing: [null, undefined, { user: null, step: 'view', at: 1 }, { user: '1', step: undefined, at: 1 }],
  invalid: [
    { user: '', step: 'view', at: 1 },
    { user: '1', step: true, at: 1 },
    { user: '1', step: 'view', at: 'March' },
  ],
  conclusions: fc.record(
    { confidence: fc.constantFrom(0.9, 0.99), interval: fc.constantFrom(wilson, waldProportion) },
    { requiredKeys: [] },
  ),
  runs: some(4),
});
