import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Subscription } from '../../../src/kernels/spell/subscription-aggregator.js';
import { grossRevenueRetention } from '../../../src/revenue/retention/gross-revenue-retention.js';
import { GrossRevenueRetentionAggregator } from '../../../src/revenue/retention/gross-revenue-retention-aggregator.js';
import { netRevenueRetention } from '../../../src/revenue/retention/net-revenue-retention.js';
import { NetRevenueRetentionAggregator } from '../../../src/revenue/retention/net-revenue-retention-aggregator.js';
import { revenueChurnRate } from '../../../src/revenue/retention/revenue-churn-rate.js';
import { RevenueChurnRateAggregator } from '../../../src/revenue/retention/revenue-churn-rate-aggregator.js';
import type { RevenueRate } from '../../../src/revenue/retention/revenue-conclusion.js';
import type { RevenueConclusion, RevenueParts } from '../../../src/revenue/retention/revenue-result.js';
import { type SlowSpell, slowChurn } from '../../kernels/spell/slow-churn.js';
import { describeLaws, type LawfulMetric } from '../../laws.js';
import { runs, some } from '../../runs.js';

type Given = Subscription | null | undefined;

const spell: fc.Arbitrary<SlowSpell> = fc
  .record({
    customer: fc.constantFrom('0', '0', '1', '1', '2', 'an', '__proto__'),
    startedAt: fc.nat(40),
    length: fc.option(fc.nat(15)),
    amount: fc.oneof(fc.nat(9), fc.constantFrom(0.1, 0.2, 0.7)),
  })
  .map(({ length, ...rest }) => ({
    ...rest,
    endedAt: length === null ? null : rest.startedAt + length,
    renewsAt: null,
  }));
const period = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 20 })).map(([from, days]) => ({ from, to: from + days }));
const per = fc.constantFrom('customer' as const, 'departure' as const);
const billed = fc.constantFrom(undefined, null, 'month', 'year', 'P2W');
const names = ['customer', 'startedAt', 'endedAt', 'amount', 'billed', 'currency'] as const;
const readers = {
  customer: (row: Given) => row?.customer,
  startedAt: (row: Given) => row?.startedAt,
  endedAt: (row: Given) => row?.endedAt,
  amount: (row: Given) => row?.amount,
  billed: (row: Given) => row?.billed,
  currency: (row: Given) => row?.currency,
};

const METRICS = {
  'revenue-churn-rate': [RevenueChurnRateAggregator, revenueChurnRate],
  'gross-revenue-retention': [GrossRevenueRetentionAggregator, grossRevenueRetention],
  'net-revenue-retention': [NetRevenueRetentionAggregator, netRevenueRetention],
} as const;

function lawful(metric: RevenueRate, window: { from: number; to: number }): LawfulMetric<Given, RevenueConclusion> {
  const [Aggregator, of] = METRICS[metric];
  const batch = of as (source: unknown, options: object) => object;
  return {
    make: (onInvalid) => new Aggregator({ ...window, onInvalid }),
    fromJSON: (state) => Aggregator.fromJSON(state),
    batch: (values, conclusion, onInvalid) => batch(values, { ...readers, ...conclusion, ...window, onInvalid }),
    shapes: (values, conclusion) => {
      const columns = Object.fromEntries(names.map((name) => [name, values.map((value) => value?.[name])]));
      const floats = ['startedAt', 'endedAt', 'amount'].map((name) => [
        name,
        Float64Array.from(columns[name] as (number | null | undefined)[], (value) => value ?? NaN),
      ]);
      const options = { ...conclusion, ...window };
      return [
        batch(columns, options),
        batch({ ...columns, ...Object.fromEntries(floats) }, options),
        new Aggregator(window).addColumns(columns as never).result(conclusion),
      ];
    },
    check: (result: RevenueParts) => {
      const { value, interval, opening, churned, contraction } = result;
      expect(churned + contraction).toBeLessThanOrEqual(opening + 1e-9);
      if (value === null) return;
      expect(value >= 0 && (value <= 1 || metric === 'net-revenue-retention')).toBe(true);
      if (interval === null) return;
      expect(interval.low).toBeGreaterThanOrEqual(0);
      if (metric !== 'net-revenue-retention') expect(interval.high).toBeLessThanOrEqual(1);
      expect(interval.low).toBeLessThanOrEqual(value + 1e-12);
      expect(interval.high).toBeGreaterThanOrEqual(value - 1e-12);
    },
  };
}

for (const metric of Object.keys(METRICS) as RevenueRate[]) {
  describeLaws(metric, {
    metrics: period.map((window) => lawful(metric, window)),
    values: fc
      .tuple(spell, billed)
      .map(([one, by]) => ({ ...one, billed: by, currency: 'USD' })) as fc.Arbitrary<Given>,
    missing: [
      null,
      undefined,
      { customer: null, startedAt: 1, amount: 1 },
      { customer: '1', startedAt: null, amount: 1 },
      { customer: '1', startedAt: 1, amount: null },
    ],
    invalid: [
      { customer: '', startedAt: 1, amount: 1 },
      { customer: '1', startedAt: 'March', amount: 1 },
      { customer: '1', startedAt: 5, endedAt: 4, amount: 1 },
      { customer: '1', startedAt: 5, amount: -1 },
      { customer: '1', startedAt: 5, amount: '5' as never },
      { customer: '1', startedAt: 5, amount: 5, billed: 'annual' as never },
      { customer: '1', startedAt: 5, amount: 5, currency: '' },
    ],
    conclusions: fc.record({
      per: fc.constantFrom(undefined, 'customer', 'departure'),
      confidence: fc.constantFrom(undefined, 0.9),
    }),
    runs: some(4),
    ...(metric === 'revenue-churn-rate' ? {} : { sameCodeAs: 'revenue-churn-rate' }),
  });
}

describe('revenueChurnRate', () => {
  const spells = fc.array(spell, { maxLength: 30 });

  it('gives what a replay instant by instant gives, and one less what is kept', () => {
    fc.assert(
      fc.property(spells, period, per, (all, window, unit) => {
        const options = { ...readers, ...window, per: unit } as never;
        const [churn, kept] = [revenueChurnRate(all, options), grossRevenueRetention(all, options)];
        const expected = slowChurn(all, window.from, window.to, unit).revenue;
        for (const name of ['opening', 'churned', 'contraction'] as const) {
          expect(churn[name]).toBeCloseTo(expected[name], 12);
          expect(kept[name]).toBe(churn[name]);
        }
        const net = netRevenueRetention(all, options);
        expect([net.opening, net.churned, net.contraction]).toEqual([churn.opening, churn.churned, churn.contraction]);
        if (net.value !== null) {
          expect(kept.value).toBeLessThanOrEqual(Math.min(1, net.value));
          const { opening, churned, contraction, expansion } = net;
          expect(net.value).toBeCloseTo((opening + expansion - contraction - churned) / opening, 12);
        }
        if (churn.value === null) {
          expect([expected.opening, kept.value]).toEqual([0, null]);
          return;
        }
        expect(churn.value).toBeCloseTo((expected.churned + expected.contraction) / expected.opening, 12);
        expect(kept.value).toBeCloseTo(1 - churn.value, 12);
        expect(kept.interval?.low ?? 0).toBeCloseTo(churn.interval ? 1 - churn.interval.high : 0, 12);
        expect(kept.interval?.high ?? 0).toBeCloseTo(churn.interval ? 1 - churn.interval.low : 0, 12);
      }),
      { numRuns: runs },
    );
  });
});
