import fc from 'fast-check';
import { expect } from 'vitest';
import { type ServiceLevelResult, serviceLevel } from '../../../src/service/sla/service-level.js';
import { ServiceLevelAggregator } from '../../../src/service/sla/service-level-aggregator.js';
import { clopperPearson } from '../../../src/stats/intervals/interval-proportion-exact.js';
import { describeLaws } from '../../laws.js';
import { lawfulMetric } from '../../stored-states.js';

const treatments = ['count-against', 'left-out', 'count-for', 'short-left-out'] as const;

describeLaws('service level', {
  sameCodeAs: 'first-contact resolution without further contact',
  metrics: fc
    .tuple(fc.constantFrom(0, 20), fc.constantFrom({}, { shortAbandonMs: 10 }, { shortAbandonMs: 25 }))
    .map(([withinMs, short]) =>
      lawfulMetric({
        Made: ServiceLevelAggregator,
        batch: serviceLevel as (source: never, options: never) => object,
        parts: ['answered', 'waitMs'],
        options: { withinMs, ...short },
        check: (result: ServiceLevelResult, values) => {
          expect(result.answered + result.abandoned + result.missing).toBe(values.length);
          expect(result.withinMs).toBe(withinMs);
        },
      }),
    ),
  values: fc.record({ answered: fc.constantFrom(true, false, 1, 0), waitMs: fc.oneof(fc.nat(30), fc.constant(20)) }),
  missing: [null, undefined, { answered: null, waitMs: 3 }, { answered: true, waitMs: null }] as never[],
  invalid: [
    { answered: 'yes', waitMs: 1 },
    { answered: true, waitMs: -1 },
    { answered: false, waitMs: '3' },
  ],
  conclusions: fc.record({
    abandoned: fc.constantFrom(undefined, ...treatments),
    confidence: fc.constantFrom(undefined, 0.8),
    interval: fc.constantFrom(undefined, clopperPearson),
  }),
});
