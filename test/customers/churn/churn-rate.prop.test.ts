import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChurnDefinition } from '../../../src/customers/churn/churn-definition.js';
import {
  type ChurnColumns,
  type ChurnOptions,
  type ChurnSpell,
  churnOfSource,
} from '../../../src/customers/churn/churn-histories.js';
import { churnRate } from '../../../src/customers/churn/churn-rate.js';
import { ChurnRateAggregator } from '../../../src/customers/churn/churn-rate-aggregator.js';
import { churnRateFromCounts } from '../../../src/customers/churn/churn-rate-from-counts.js';
import type { ChurnConclusion, ChurnMetricResult } from '../../../src/customers/churn/churn-result.js';
import { retentionRate } from '../../../src/customers/churn/retention-rate.js';
import { RetentionRateAggregator } from '../../../src/customers/churn/retention-rate-aggregator.js';
import { type SlowSpell, slowChurn } from '../../kernels/spell/slow-churn.js';
import { describeLaws, expectSame, type LawfulMetric } from '../../laws.js';
import { runs, some } from '../../runs.js';

type Given = ChurnSpell | null | undefined;

const definitions = [
  'start-of-period',
  'start-all-churn',
  'start-plus-new',
  'start-plus-new-and-reactivated',
  'midpoint',
  'mean-of-days',
  'end-of-period',
  'net-change',
  'less-reactivated',
  'up-for-renewal',
] as const satisfies readonly ChurnDefinition[];

/** Renewals are refused where no spell has a term. */
const withoutTerms = definitions.filter((each) => each !== 'up-for-renewal');

const customer = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('0', '1', '2') },
  fc.constantFrom('an', '__proto__', 'constructor', '-3', '2.5'),
);
const spell: fc.Arbitrary<SlowSpell> = fc
  .record({
    customer,
    startedAt: fc.nat(40),
    length: fc.option(fc.nat(15)),
    amount: fc.nat(9),
    term: fc.option(fc.nat(12), { freq: 2 }),
  })
  .map(({ length, term, ...rest }) => ({
    ...rest,
    endedAt: length === null ? null : rest.startedAt + length,
    renewsAt: term === null ? null : rest.startedAt + term,
  }));
const period = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 20 })).map(([from, days]) => ({ from, to: from + days }));
const readers = {
  customer: (row: Given) => row?.customer,
  startedAt: (row: Given) => row?.startedAt,
  endedAt: (row: Given) => row?.endedAt,
  renewsAt: (row: Given) => row?.renewsAt,
};

function columnsOf(values: readonly Given[]): ChurnColumns {
  const column = <Name extends keyof ChurnSpell>(name: Name) => values.map((value) => value?.[name]);
  return {
    customer: column('customer'),
    startedAt: column('startedAt'),
    endedAt: column('endedAt'),
    renewsAt: column('renewsAt'),
  };
}

function lawful(
  metric: 'churn-rate' | 'retention-rate',
  { from, to }: { from: number; to: number },
): LawfulMetric<Given, ChurnConclusion> {
  const Aggregator = metric === 'churn-rate' ? ChurnRateAggregator : RetentionRateAggregator;
  const batch = (metric === 'churn-rate' ? churnRate : retentionRate) as (source: unknown, options: object) => object;
  return {
    make: (onInvalid) => new Aggregator({ from, to, onInvalid }),
    fromJSON: (state) => Aggregator.fromJSON(state),
    batch: (values, conclusion, onInvalid) => batch(values, { ...readers, ...conclusion, from, to, onInvalid }),
    shapes: (values, conclusion) => {
      const options = { ...conclusion, from, to };
      const columns = columnsOf(values);
      const floats = (name: 'startedAt' | 'endedAt' | 'renewsAt') =>
        Float64Array.from(values, (value) => (value?.[name] as number | null | undefined) ?? NaN);
      const typed = {
        ...columns,
        startedAt: floats('startedAt'),
        endedAt: floats('endedAt'),
        renewsAt: floats('renewsAt'),
      };
      return [
        batch(columns, options),
        batch(typed, options),
        batch(new Set(values.map((value) => ({ value }))), {
          ...options,
          ...Object.fromEntries(
            Object.entries(readers).map(([name, reader]) => [name, (row: { value: Given }) => reader(row.value)]),
          ),
        }),
        new Aggregator({ from, to }).addColumns(columns).result(conclusion),
      ];
    },
    check: (result: ChurnMetricResult<'churn-rate' | 'retention-rate'>) => {
      expect(result.start + result.new + result.reactivated - result.churned).toBe(result.end);
      expect(result.churnedFromStart).toBeLessThanOrEqual(result.start);
      expect(result.churnedFromNew).toBeLessThanOrEqual(result.new);
      expect(result.churnedFromReactivated).toBeLessThanOrEqual(result.reactivated);
      const { value, interval } = result;
      if (value === null) return;
      if (result.unit === 'fraction') expect(value >= 0 && value <= 1).toBe(true);
      if (interval === null) return;
      expect(interval.low).toBeLessThanOrEqual(value + 1e-12);
      expect(interval.high).toBeGreaterThanOrEqual(value - 1e-12);
    },
  };
}

const conclusions: fc.Arbitrary<ChurnConclusion> = fc.record({
  definition: fc.constantFrom(undefined, ...withoutTerms),
  confidence: fc.constantFrom(undefined, 0.9),
  per: fc.constantFrom(undefined, 'customer', 'departure'),
});
for (const metric of ['churn-rate', 'retention-rate'] as const) {
  describeLaws(metric, {
    metrics: period.map((each) => lawful(metric, each)),
    values: spell as fc.Arbitrary<Given>,
    missing: [null, undefined, { customer: null, startedAt: 1 }, { customer: '1', startedAt: null }],
    invalid: [
      { customer: '', startedAt: 1 },
      { customer: NaN, startedAt: 1 },
      { customer: {}, startedAt: 1 },
      { customer: '1', startedAt: 'March' },
      { customer: '1', startedAt: 5, endedAt: 4 },
      { customer: '1', startedAt: 5, endedAt: new Date(NaN) },
      { customer: '1', startedAt: 5, renewsAt: 4 },
      { customer: '1', startedAt: 5, renewsAt: '2026' },
    ],
    conclusions,
    runs: some(4),
    ...(metric === 'churn-rate' ? {} : { sameCodeAs: 'churn-rate' }),
  });
}

describe('churnRate', () => {
  const spells = fc.array(spell, { maxLength: 30 });
  const per = fc.constantFrom('customer' as const, 'departure' as const);
  const rowsOf = (all: readonly SlowSpell[], options: Omit<ChurnOptions, 'missingValue'>) =>
    churnRate(all, { ...readers, ...options } as never);

  it('gives what a replay instant by instant gives', () => {
    fc.assert(
      fc.property(spells, period, per, (all, { from, to }, unit) => {
        expect(rowsOf(all, { from, to, per: unit })).toMatchObject(slowChurn(all, from, to, unit).movements);
      }),
      { numRuns: runs },
    );
  });

  it('gives what its counts give', () => {
    fc.assert(
      fc.property(spells, period, per, fc.constantFrom(...withoutTerms), (all, { from, to }, unit, definition) => {
        const result = rowsOf(all, { from, to, per: unit, definition });
        const { meanCustomers, start, new: joined, reactivated, dueForRenewal, notRenewed } = result;
        const counts = {
          start,
          new: joined,
          reactivated,
          churnedFromStart: result.churnedFromStart,
          churnedFromNew: result.churnedFromNew,
          churnedFromReactivated: result.churnedFromReactivated,
          end: result.end,
          dueForRenewal: dueForRenewal ?? undefined,
          notRenewed: notRenewed ?? undefined,
          customerDays: meanCustomers as number,
          days: 1,
        };
        const { per: _, from: __, to: ___, ...rest } = result;
        expect(churnRateFromCounts(counts, { definition })).toMatchObject(rest);
      }),
      { numRuns: runs },
    );
  });

  it('ends one period where the next one starts, and adds up over periods when departures count', () => {
    fc.assert(
      fc.property(
        spells,
        fc.nat(20),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        (all, a, b, c) => {
          for (const unit of ['customer', 'departure'] as const) {
            const first = rowsOf(all, { from: a, to: a + b, per: unit });
            const second = rowsOf(all, { from: a + b, to: a + b + c, per: unit });
            const both = rowsOf(all, { from: a, to: a + b + c, per: unit });
            expect(second.start).toBe(first.end);
            expect([both.start, both.end]).toEqual([first.start, second.end]);
            if (unit === 'customer') continue;
            for (const name of ['new', 'reactivated', 'churned'] as const) {
              expect(both[name]).toBe(first[name] + second[name]);
            }
          }
        },
      ),
      { numRuns: runs },
    );
  });

  it('is one less retention on one base, for every definition', () => {
    fc.assert(
      fc.property(spells, period, conclusions, (all, { from, to }, conclusion) => {
        const options = { ...readers, ...conclusion, from, to } as never;
        const [churn, kept] = [
          churnOfSource('churn-rate', all, options),
          churnOfSource('retention-rate', all, options),
        ];
        expect(kept.denominator).toBe(churn.denominator);
        expect(kept.numerator).toBe(churn.denominator - churn.numerator);
        if (churn.value === null) expect(kept.value).toBeNull();
        else expect(kept.value).toBeCloseTo(1 - churn.value, 12);
        expect(kept.interval === null).toBe(churn.interval === null);
        expect(kept.interval?.low ?? 0).toBeCloseTo(churn.interval ? 1 - churn.interval.high : 0, 12);
        expect(kept.interval?.high ?? 0).toBeCloseTo(churn.interval ? 1 - churn.interval.low : 0, 12);
      }),
      { numRuns: runs },
    );
  });

  it('is not moved by repeated spells, by upgrades, by their order or by other names', () => {
    fc.assert(
      fc.property(spells, period, per, fc.integer({ min: 1, max: 14 }), (all, { from, to }, unit, cut) => {
        const options = { ...readers, from, to, per: unit } as never;
        const expected = churnRate(all, options);
        expectSame(churnRate([...all, ...all].reverse(), options), expected);
        const parts = all.flatMap((each) => {
          const at = each.startedAt + cut;
          return at < (each.endedAt ?? Infinity)
            ? [
                { ...each, endedAt: at },
                { ...each, startedAt: at, renewsAt: null },
              ]
            : [each];
        });
        const terms = { dueForRenewal: 0, notRenewed: 0 };
        expectSame({ ...churnRate(parts, options), ...terms }, { ...expected, ...terms });
        expectSame(
          churnRate(
            all.map((each) => ({ ...each, customer: `n ${typeof each.customer} ${each.customer}` })),
            options,
          ),
          expected,
        );
      }),
      { numRuns: runs },
    );
  });
});
