import fc from 'fast-check';
import { expect } from 'vitest';
import {
  type SystemResponseTimeConclusion,
  type SystemResponseTimeResult,
  systemResponseTime,
} from '../../../../src/growth/digital/speed/system-response-time.js';
import { SystemResponseTimeAggregator } from '../../../../src/growth/digital/speed/system-response-time-aggregator.js';
import { describeLaws } from '../../../laws.js';
import { some } from '../../../runs.js';

describeLaws<number | null | undefined, SystemResponseTimeConclusion>('response times', {
  metrics: fc.constantFrom('exact' as const, 'sketch' as const).map((percentiles) => ({
    make: (onInvalid) => new SystemResponseTimeAggregator({ percentiles, onInvalid }),
    fromJSON: SystemResponseTimeAggregator.fromJSON,
    batch: (values, conclusion, onInvalid) => systemResponseTime(values, { ...conclusion, percentiles, onInvalid }),
    shapes: (values, conclusion) => [
      systemResponseTime(values.values(), { ...conclusion, percentiles }),
      systemResponseTime(
        Float64Array.from(values, (each) => each ?? NaN),
        { ...conclusion, percentiles },
      ),
      systemResponseTime(
        values.map((ms) => ({ ms })),
        { ...conclusion, percentiles, durationMs: (row: { ms: number | null | undefined }) => row.ms },
      ),
    ],
    check: (result: SystemResponseTimeResult, values) => {
      expect(result.n + result.missing).toBe(values.length);
      const places = [result.minMs, result.value, result.p75Ms, result.p90Ms, result.p95Ms, result.p99Ms, result.maxMs];
      expect([...places].sort((a, b) => (a ?? 0) - (b ?? 0))).toEqual(places);
      if (result.interval === null) return;
      expect(result.interval.low).toBeLessThanOrEqual(result.value as number);
      expect(result.interval.high).toBeGreaterThanOrEqual(result.value as number);
    },
  })),
  values: fc.oneof(fc.nat(50), fc.double({ min: 0, max: 1e9, noNaN: true })),
  missing: [null, undefined],
  invalid: [-1, Infinity, '5', true],
  conclusions: fc.record({
    confidence: fc.constantFrom(undefined, 0.8),
    quantiles: fc.constantFrom(undefined, [0.999, 0]),
  }),
  runs: some(2),
});
