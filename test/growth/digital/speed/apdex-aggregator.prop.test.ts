import fc from 'fast-check';
import { expect } from 'vitest';
import { type ApdexResult, apdex } from '../../../../src/growth/digital/speed/apdex.js';
import { ApdexAggregator } from '../../../../src/growth/digital/speed/apdex-aggregator.js';
import { describeLaws } from '../../../laws.js';
import { lawfulMetric } from '../../../stored-states.js';

describeLaws('apdex', {
  sameCodeAs: 'first-contact resolution without further contact',
  metrics: fc.constantFrom(100, 0.5).map((targetMs) =>
    lawfulMetric({
      Made: ApdexAggregator,
      batch: apdex,
      parts: ['durationMs', 'failed'],
      options: { targetMs },
      hasColumns: true,
      check: (result: ApdexResult, values) => {
        expect(result.satisfied + result.tolerating + result.frustrated).toBe(result.n);
        expect(result.n + result.missing).toBe(values.length);
      },
    }),
  ),
  values: fc.record({ durationMs: fc.nat(1000), failed: fc.constantFrom(true, 1, false, null, undefined) }),
  missing: [null, undefined, { durationMs: null }, { failed: false }] as never[],
  invalid: [{ durationMs: -1 }, { durationMs: '1' }, { durationMs: 1, failed: 'no' }],
  conclusions: fc.record({ confidence: fc.constantFrom(undefined, 0.8) }),
});
