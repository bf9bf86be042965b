import fc from 'fast-check';
import { expect } from 'vitest';
import type { OnTimeDeliveryRateResult } from '../../../src/service/sla/on-time-conclusion.js';
import { onTimeDeliveryRate } from '../../../src/service/sla/on-time-delivery-rate.js';
import { OnTimeDeliveryRateAggregator } from '../../../src/service/sla/on-time-delivery-rate-aggregator.js';
import { clopperPearson } from '../../../src/stats/intervals/interval-proportion-exact.js';
import { describeLaws } from '../../laws.js';
import { lawfulMetric } from '../../stored-states.js';

const instant = fc.oneof(fc.nat(12), fc.constantFrom(new Date(5), '1970-01-01T00:00:00.007Z'));

describeLaws('on-time rate', {
  sameCodeAs: 'first-contact resolution without further contact',
  metrics: fc
    .record({
      asOf: fc.constantFrom(0, 8, 20),
      toleranceMs: fc.constantFrom(undefined, 2),
      earlyMs: fc.constantFrom(undefined, 0, 3),
    })
    .map((options) =>
      lawfulMetric({
        Made: OnTimeDeliveryRateAggregator,
        batch: onTimeDeliveryRate,
        parts: ['dueAt', 'deliveredAt', 'cancelledAt'],
        options,
        hasColumns: true,
        check: (result: OnTimeDeliveryRateResult, values) => {
          const { n, count, early, late, undelivered, cancelled, notDue, missing } = result;
          expect(count + early + late + undelivered).toBe(n);
          expect(n + cancelled + notDue + missing).toBe(values.length);
        },
      }),
    ),
  values: fc.record({ dueAt: instant, deliveredAt: fc.option(instant), cancelledAt: fc.option(instant) }),
  missing: [null, undefined, { dueAt: null, deliveredAt: 5 }] as never[],
  invalid: [{ dueAt: 'x' }, { dueAt: 5, deliveredAt: NaN }, { dueAt: 5, deliveredAt: 5, cancelledAt: true }],
  conclusions: fc.record({
    committed: fc.constantFrom(undefined, 'requested' as const),
    confidence: fc.constantFrom(undefined, 0.8),
    interval: fc.constantFrom(undefined, clopperPearson),
  }),
});
