import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { churnCohorts } from '../../../src/customers/cohorts/churn-cohorts.js';
import { ChurnCohortsAggregator } from '../../../src/customers/cohorts/churn-cohorts-aggregator.js';
import { repeatCohorts } from '../../../src/customers/cohorts/repeat-cohorts.js';
import { RepeatCohortsAggregator } from '../../../src/customers/cohorts/repeat-cohorts-aggregator.js';
import { retentionCohorts } from '../../../src/customers/cohorts/retention-cohorts.js';
import { RetentionCohortsAggregator } from '../../../src/customers/cohorts/retention-cohorts-aggregator.js';
import { revenueCohorts } from '../../../src/customers/cohorts/revenue-cohorts.js';
import { RevenueCohortsAggregator } from '../../../src/customers/cohorts/revenue-cohorts-aggregator.js';
import { some } from '../../runs.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

interface Sale {
  readonly customer: number;
  readonly at: number;
  readonly amount: number;
  readonly refund: boolean;
}

/** Columns of codes, columns that are read cell by cell, and rows. */
const codes = (sales: readonly Sale[]) => ({
  customer: Int32Array.from(sales, ({ customer }) => customer),
  at: Float64Array.from(sales, ({ at }) => at),
  amount: Float64Array.from(sales, ({ amount }) => amount),
  refund: Uint8Array.from(sales, ({ refund }) => +refund),
});
const cells = (sales: readonly Sale[]) => ({
  customer: sales.map(({ customer }) => customer),
  at: sales.map(({ at }) => at),
  amount: sales.map(({ amount }) => amount),
  refund: sales.map(({ refund }) => refund),
});
const readers = { customer: 'customer', at: 'at', amount: 'amount', refund: 'refund' } as const;

/** All four tables, and their aggregators. */
const tables = [
  [retentionCohorts, RetentionCohortsAggregator],
  [revenueCohorts, RevenueCohortsAggregator],
  [churnCohorts, ChurnCohortsAggregator],
  [repeatCohorts, RepeatCohortsAggregator],
] as unknown as [
  (source: unknown, options: object) => { readonly refused?: unknown },
  {
    new (options: object): InstanceType<typeof RetentionCohortsAggregator>;
    fromJSON(state: unknown): InstanceType<typeof RetentionCohortsAggregator>;
  },
][];

/** What aggregators do not know: places. */
const placeless = ({ refused: _, ...result }: { readonly refused?: unknown }) => result;

describe('refunds in cohorts by day, where clocks go back over midnight', () => {
  // 2010-11-07 00:01 became 23:01 of the evening before in St John's: days in the order of instants are 6, 7, 6, 7
  const CHANGE = Date.UTC(2010, 10, 7, 2, 31);
  const sale = fc.record({
    customer: fc.nat(2),
    at: fc.integer({ min: -90, max: 90 }).map((minutes) => CHANGE + minutes * 60_000 + (minutes % 3) * 0.25),
    amount: fc.constantFrom(0, 1, 2.5, 10),
    refund: fc.boolean(),
  });

  it('are told the same by every way of counting', () => {
    const kinds = fc.record({
      timeZone: fc.constantFrom('America/St_Johns', 'UTC'),
      asOf: fc.constantFrom(CHANGE - 10 * 60_000, CHANGE + 30 * 60_000, CHANGE + 3 * DAY),
      period: fc.constant('day' as const),
    });
    fc.assert(
      fc.property(fc.array(sale, { maxLength: 12 }), kinds, fc.nat(12), (sales, known, cut) => {
        for (const [table, Table] of tables) {
          const whole = table(codes(sales), known);
          expect(table(cells(sales), known)).toEqual(whole);
          expect(table(sales, { ...known, ...readers })).toEqual(whole);
          const told = { ...known, refunds: 'flagged' };
          const shards = [
            new Table(told).addAll(sales.slice(cut)),
            new Table(told).addAll(sales.slice(0, cut)),
          ] as const;
          const merged = Table.fromJSON(JSON.parse(JSON.stringify(shards[0]))).merge(shards[1]);
          expect(merged.result()).toEqual(placeless(whole));
        }
        const { refunded, refundsApart, n, afterAsOf } = revenueCohorts(codes(sales), known);
        const seen = sales.filter(({ at }) => at <= known.asOf);
        const follows = ({ customer, at }: Sale) =>
          seen.some((one) => one.customer === customer && !one.refund && Math.floor(one.at) <= Math.floor(at));
        const back = seen.filter(({ refund }) => refund);
        expect(refunded).toBe(back.filter(follows).length);
        expect([refunded + refundsApart, n + back.length + afterAsOf]).toEqual([back.length, sales.length]);
      }),
      { numRuns: some(4) },
    );
  });
});

describe('refunds before a start that is given', () => {
  it('are apart: in no cell, and not among those that lower one', () => {
    const at = fc.integer({ min: 0, max: 120 }).map((days) => days * DAY + 7 * HOUR);
    const sale = fc.record({ customer: fc.nat(3), at, amount: fc.constantFrom(1, 2.5, 10), refund: fc.boolean() });
    const starts = fc.array(fc.tuple(fc.nat(4), at), { maxLength: 5 });
    const clocks = fc.constantFrom(
      { period: 'month' },
      { period: 'week' },
      { clock: 'elapsed', window: { days: 20 } },
      { clock: 'elapsed', window: { ms: 20 * DAY } },
    );
    fc.assert(
      fc.property(fc.array(sale, { maxLength: 15 }), starts, clocks, fc.nat(15), (sales, given, clock, cut) => {
        const known = { timeZone: 'UTC', asOf: 100 * DAY, ...clock };
        for (const [table, Table] of tables) {
          if (table === (repeatCohorts as unknown) && 'window' in clock && 'ms' in clock.window) continue;
          const whole = table(codes(sales), { ...known, bornAt: given }) as ReturnType<typeof revenueCohorts>;
          expect(table(cells(sales), { ...known, bornAt: given })).toEqual(whole);
          const events = [...sales, ...given.map(([customer, bornAt]) => ({ customer, bornAt }))];
          const told = { ...known, refunds: 'flagged', bornBy: 'start' };
          const [late, early] = [events.slice(cut), events.slice(0, cut)];
          const merged = new Table(told).addAll(late as never).merge(new Table(told).addAll(early as never).toJSON());
          expect(merged.result()).toEqual(placeless(whole));
          const back = sales.filter((one) => one.refund && one.at <= known.asOf).length;
          expect(whole.refunded + whole.refundsApart).toBe(back);
        }
        // without the events before starts, and those of whom none is known, everything is where it was
        const born = new Map<number, number>();
        for (const [who, when] of given) born.set(who, Math.min(when, born.get(who) ?? Infinity));
        const exact = { ...known, clock: 'elapsed', window: { ms: DAY }, bornAt: given } as const;
        const after = sales.filter((one) => one.at >= (born.get(one.customer) ?? Infinity) && one.at <= known.asOf);
        const follows = ({ customer, at: when }: Sale) =>
          sales.some((one) => one.customer === customer && !one.refund && one.at <= when);
        const lowering = after.filter((one) => one.refund && follows(one));
        const table = revenueCohorts(codes(sales), exact);
        expect(table.refunded).toBe(lowering.length);
        const bought = after.filter(({ refund }) => !refund);
        const sum = (some: readonly Sale[]) => some.reduce((total, { amount }) => total + amount, 0);
        expect(table.total).toBe(sum(bought) - sum(lowering));
      }),
      { numRuns: some(4) },
    );
  });
});
