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
import { countOrders } from '../../../src/kernels/orders/count-orders.js';
import { outcome } from '../../laws.js';
import { some } from '../../runs.js';

const DAY = 86_400_000;
const dateOf = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);

type Table = ReturnType<typeof retentionCohorts>;
/** All four tables, and their aggregators. */
const tables = [
  [retentionCohorts, RetentionCohortsAggregator],
  [revenueCohorts, RevenueCohortsAggregator],
  [churnCohorts, ChurnCohortsAggregator],
  [repeatCohorts, RepeatCohortsAggregator],
] as unknown as [
  (source: unknown, options: object) => Table,
  new (options: object) => { addAll(events: readonly object[]): { result(options: object): Table } },
][];

const event = fc.record({
  customer: fc.nat(4),
  at: fc.integer({ min: 0, max: 150 }).map((days) => days * DAY + DAY / 3),
  amount: fc.constantFrom(-1, 1, 2.5),
});
const clocks = fc.constantFrom(
  { period: 'month' },
  { period: 'week' },
  { period: 'month', clock: 'elapsed', window: { days: 20 } },
  { period: 'month', clock: 'elapsed', window: { ms: 20 * DAY } },
);
const bounds = fc
  .tuple(fc.integer({ min: -20, max: 160 }), fc.nat(90))
  .chain(([first, length]) =>
    fc.constantFrom(
      { from: dateOf(first) },
      { to: dateOf(first) },
      { from: dateOf(first), to: dateOf(first + length) },
    ),
  );

describe('cohort tables from one day to another', () => {
  it('are those of the whole table that hold a day of it', () => {
    const starts = fc.option(fc.array(fc.tuple(fc.nat(5), fc.nat(150)), { maxLength: 6 }));
    fc.assert(
      fc.property(fc.array(event, { maxLength: 15 }), clocks, bounds, starts, (events, clock, bound, born) => {
        const counting = { timeZone: 'UTC', asOf: 140 * DAY, ...clock };
        const bornAt = born?.map(([who, day]) => [who, day * DAY] as const);
        const given = bornAt ? { bornAt } : {};
        const columns = {
          customer: Int32Array.from(events, ({ customer }) => customer),
          at: Float64Array.from(events, ({ at }) => at),
          amount: Float64Array.from(events, ({ amount }) => amount),
        };
        for (const [table, Aggregator] of tables) {
          if (table === (repeatCohorts as unknown) && 'window' in clock && 'ms' in clock.window) continue;
          const whole = table(columns, { ...counting, ...given });
          const part = table(columns, { ...counting, ...given, ...bound });
          const { from = null, to = null } = bound as { from?: string; to?: string };
          const shown = whole.cohorts.filter(({ cohort }) => isShown(String(cohort), clock.period, bound));
          expect(part.cohorts.map(({ cohort }) => cohort)).toEqual(shown.map(({ cohort }) => cohort));
          for (const [k, { size, cells }] of part.cohorts.entries()) {
            expect([size, cells]).toEqual([shown[k]?.size, shown[k]?.cells.slice(0, cells.length)]);
          }
          expect([part.n, part.missing, part.refunded]).toEqual([whole.n, whole.missing, whole.refunded]);
          expect(part.customers).toBe(shown.reduce((sum, { size }) => sum + size, 0));
          expect([part.from === null, part.to === null]).toEqual([from === null, to === null]);
          const told = { ...counting, refunds: 'negative-amounts', ...(bornAt ? { bornBy: 'start' } : {}) };
          const said = (bornAt ?? []).map(([customer, at]) => ({ customer, bornAt: at }));
          const { refused: _, ...aggregated } = part;
          expect(new Aggregator(told).addAll([...events, ...said]).result(bound)).toEqual(aggregated);
        }
      }),
      { numRuns: some(4) },
    );
  });

  it('of every occurrence have those periods only', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 15 }), bounds, (events, bound) => {
        const options = {
          timeZone: 'UTC',
          asOf: 140 * DAY,
          births: 'every-occurrence',
          customer: 'customer',
          at: 'at',
        } as const;
        const [whole, part] = [retentionCohorts(events, options), retentionCohorts(events, { ...options, ...bound })];
        const those = whole.cohorts.filter(({ cohort }) => isShown(String(cohort), 'month', bound));
        expect(part.cohorts.map(({ cohort, size }) => [cohort, size])).toEqual(
          those.map(({ cohort, size }) => [cohort, size]),
        );
      }),
      { numRuns: some(10) },
    );
  });
});

/** Whether a period, by its name, holds a day of those that were asked for. */
function isShown(label: string, period: string, bound: { from?: string; to?: string }): boolean {
  const { from = '0', to = '9' } = bound;
  const first = firstDayOf(label);
  const next = period === 'week' ? first + 7 : firstDayOf(dateOf(first + 31).slice(0, 7));
  return dateOf(next - 1) >= from && dateOf(first) < to && from !== to;
}

/** The first day of a month or a week by its name. */
function firstDayOf(label: string): number {
  const [year, week] = label.split('-W').map(Number) as [number, number | undefined];
  if (week === undefined) return Date.parse(label) / DAY;
  // ISO weeks: the one that holds 4 January is the first
  const fourth = Date.UTC(year, 0, 4) / DAY;
  return fourth - ((fourth + 3) % 7) + 7 * (week - 1);
}

describe('a stray early event', () => {
  const rows = [
    { customer: 'an', at: Date.UTC(1900, 0, 1) },
    { customer: 'binh', at: Date.UTC(2026, 0, 5) },
    { customer: 'binh', at: Date.UTC(2026, 0, 6) },
  ];
  const readers = { customer: 'customer', at: 'at' } as const;
  const options = { timeZone: 'UTC', asOf: Date.UTC(2026, 1, 1), period: 'day' } as const;

  it('makes a table too large, which says from where, and what bounds it', () => {
    const why = 'the earliest event at 1900-01-01T00:00:00.000Z';
    expect(() => retentionCohorts(rows, { ...options, ...readers })).toThrow(why);
    expect(() => retentionCohorts(rows, { ...options, ...readers })).toThrow('from: "2026-01-01" leaves out');
    const table = retentionCohorts(rows, { ...options, ...readers, from: '2026-01-01' });
    expect(table.cohorts.map(({ cohort, size }) => [cohort, size])).toEqual([['2026-01-05', 1]]);
    expect([table.value, table.n, table.customers, table.from, table.to]).toEqual([1, 3, 1, '2026-01-01', null]);
    const orders = repeatCohorts(countOrders(rows, { ...readers, timeZone: 'UTC', asOf: options.asOf }), {
      period: 'day',
      from: '2026-01-01',
    });
    expect(orders.cohorts.map(({ cohort }) => cohort)).toEqual(['2026-01-05']);
    const paid = rows.map((row) => ({ ...row, amount: 2 }));
    const revenue = revenueCohorts(paid, { ...options, ...readers, amount: 'amount', from: '2026-01-01' });
    expect([revenue.total, revenue.customers, revenue.n]).toEqual([4, 1, 3]);
  });

  it.each([
    [{ from: '2026-02-01', to: '2026-01-01' }, 'to must be not before from; got "2026-01-01"'],
    [{ from: 'soon' }, 'from must be a date such as "2026-11-21"'],
    [{ to: Date.UTC(2026, 0, 1) + 1 }, 'to must be a date, or the instant at which one starts in UTC'],
  ])('is not bounded by %j', (bound, why) => {
    const call = () => retentionCohorts(rows, { ...options, ...readers, ...bound });
    expect(call).toThrow(`retentionCohorts: ${why}`);
    expect(outcome(call)).toBe('INVALID_OPTION');
  });
});
