import fc from 'fast-check';
import { expect } from 'vitest';
import type { ReopenRateResult } from '../../../src/service/resolution/reopen-conclusion.js';
import { reopenRate } from '../../../src/service/resolution/reopen-rate.js';
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

describeLaws('reopen rate with a window', {
  sameCodeAs: 'first-contact resolution without further contact',
  metrics: fc.constantFrom({ windowMs: 20 }, { windowMs: 0 }, {}).map((options) =>
    lawfulMetric({
      Made: ReopenRateAggregator,
      // rows have readers of their own, which say "unresolved" of what is no case at all
      batch: (source: Iterable<unknown>, options: never) => {
        const rows = [...source];
        const none = rows.filter((row) => row == null).length;
        const result = reopenRate(rows, options) as ReopenRateResult;
        return { ...result, missing: none, unresolved: result.unresolved - none };
      },
      parts: ['resolvedAt', 'reopenedAt'],
      options: { ...options, asOf: 100 },
      check: (result: ReopenRateResult, values) => {
        expect(result.n + result.unresolved + result.immature + result.missing).toBe(values.length);
      },
    }),
  ),
  values: fc.record({ resolvedAt: fc.option(fc.nat(120)), reopenedAt: fc.array(fc.nat(120), { maxLength: 2 }) }),
  missing: [null, undefined] as never[],
  invalid: [{ resolvedAt: 'x' }, { resolvedAt: [null] }, { resolvedAt: 5, reopenedAt: NaN }],
  conclusions,
});
