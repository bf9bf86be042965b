import fc from 'fast-check';
import { expect } from 'vitest';
import {
  type SellerConcentrationResult,
  sellerConcentration,
} from '../../../src/growth/marketplace/seller-concentration.js';
import { SellerConcentrationAggregator } from '../../../src/growth/marketplace/seller-concentration-aggregator.js';
import { describeLaws } from '../../laws.js';
import { lawfulMetric } from '../../stored-states.js';

const amount = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -50, max: 20_000 }).map((cents) => cents / 100) },
  { weight: 1, arbitrary: fc.double({ min: 0, max: 1e288, noNaN: true }) },
);

describeLaws('seller concentration', {
  sameCodeAs: 'mix',
  metrics: fc.constant(
    lawfulMetric({
      Made: SellerConcentrationAggregator,
      batch: sellerConcentration,
      parts: ['seller', 'value'],
      hasColumns: true,
      check: (result: SellerConcentrationResult, values) => {
        expect(result.rows + result.missing).toBe(values.length);
        expect(result.n).toBeLessThanOrEqual(result.rows);
        for (const share of [result.value, result.gini, result.herfindahl]) {
          expect(share ?? 0).toBeGreaterThanOrEqual(0);
          expect(share ?? 0).toBeLessThanOrEqual(1);
        }
        if (result.negative > 0) expect(result.value).toBe(null);
      },
    }),
  ),
  values: fc.record({ seller: fc.constantFrom('a', 'b', '__proto__', '1', 1n as never), value: amount }),
  missing: [null, undefined, { seller: null, value: 1 }, { seller: 'a' }] as never[],
  invalid: [
    { seller: '', value: 1 },
    { seller: 'a', value: '1' },
    { seller: 'a', value: Infinity },
  ],
  conclusions: fc.record({ top: fc.constantFrom(undefined, 1, [3, 1]) }),
});
