import fc from 'fast-check';
import { expect } from 'vitest';
import { type ReopenRateResult, reopenRate } from '../../../src/service/resolution/reopen-rate.js';
import { ReopenRateAggregator } from '../../../src/service/resolution/reopen-rate-aggregator.js';
import { clopperPearson } from '../../../src/stats/intervals/interval-proportion-exact.js';
import { describeLaws } from '../../laws.js';
import { lawfulMetric } from '../../stored-states.js';

const conclusions = fc.record({
  confidence: fc.constantFrom(undefined, 0.8),
  interval: fc.constantFrom(undefined, clopperPearson),
});

describeLaws('reopen rate', {
  sameCodeAs: 'first-contact resolution without further contact',
  metrics: fc.constant(
    lawfulMetric({
      Made: ReopenRateAggregator,
      batch: reopenRate,
      parts: ['resolved', 'reopens'],
      check: (result: ReopenRateResult, values) => {
        const resolved = values.filter((value) => Object(value).resolved && Object(value).reopens != null);
        expect(result.n).toBe(resolved.length);
        expect(result.count).toBe(resolved.filter((value) => Object(value).reopens > 0).length);
      },
    }),
  ),
  values: fc.oneof(
    fc.record({ resolved: fc.constantFrom(true, 1), reopens: fc.nat(2) }),
    fc.record({ resolved: fc.constantFrom(false, 0), reopens: fc.constantFrom(0, null) }),
  ),
  missing: [null, undefined, { resolved: null }, { resolved: true }] as never[],
  invalid: [{ resolved: 'no' }, { resolved: false, reopens: 2 }, { resolved: true, reopens: -1 }],
  conclusions,
});
