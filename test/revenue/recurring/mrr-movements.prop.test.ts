import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countSpells } from '../../../src/kernels/spell/count-spells.js';
import type { Subscription } from '../../../src/kernels/spell/subscription-aggregator.js';
import { type MrrResult, mrr } from '../../../src/revenue/recurring/mrr.js';
import { MrrAggregator } from '../../../src/revenue/recurring/mrr-aggregator.js';
import { type MrrMovementsResult, mrrMovements } from '../../../src/revenue/recurring/mrr-movements.js';
import { MrrMovementsAggregator } from '../../../src/revenue/recurring/mrr-movements-aggregator.js';
import { saasQuickRatio } from '../../../src/revenue/recurring/saas-quick-ratio.js';
import { upsellRate } from '../../../src/revenue/recurring/upsell-rate.js';
import { grossRevenueRetention } from '../../../src/revenue/retention/gross-revenue-retention.js';
import { netRevenueRetention } from '../../../src/revenue/retention/net-revenue-retention.js';
import { describeLaws, expectSame, type LawfulMetric } from '../../laws.js';
import { runs, some } from '../../runs.js';

/** Half a day: spells start and end at midnights and at noon. */
const HALF = 43_200_000;
type Given = Subscription | null | undefined;
type Conclusion = { from?: number | undefined; to?: number | undefined; period?: 'day' | undefined };

const spellOf = (amounts: fc.Arbitrary<number>): fc.Arbitrary<Subscription & { endedAt: number | null }> =>
  fc
    .record({
      customer: fc.constantFrom('0', '0', '1', '1', '2', 'an', '__proto__'),
      startedAt: fc.nat(16),
      length: fc.option(fc.nat(8)),
      amount: amounts,
      billed: fc.constantFrom('month' as const, 'month' as const, null, 'year' as const, 'week' as const),
    })
    .map(({ length, startedAt, ...rest }) => ({
      ...rest,
      startedAt: startedAt * HALF,
      endedAt: length === null ? null : (startedAt + length) * HALF,
    }));
const whole = spellOf(fc.nat(9).map((units) => 12 * units));
const decimal = spellOf(fc.constantFrom(0, 0.1, 0.2, 0.3, 9.99, 19.99, 29.98));
const names = ['customer', 'startedAt', 'endedAt', 'amount', 'billed'] as const;
const readers = Object.fromEntries(names.map((name) => [name, (row: Given) => row?.[name]]));

const KINDS = {
  mrr: [MrrAggregator, mrr],
  'mrr-movements': [MrrMovementsAggregator, mrrMovements],
} as const;

function lawful(kind: keyof typeof KINDS, asOf: number): LawfulMetric<Given, Conclusion> {
  const [Aggregator, of] = KINDS[kind];
  const known = { asOf, timeZone: 'UTC' };
  const batch = of as (source: unknown, options?: object) => object;
  return {
    make: (onInvalid) => new Aggregator({ ...known, onInvalid }),
    fromJSON: (state) => Aggregator.fromJSON(state),
    batch: (values, conclusion, onInvalid) => batch(values, { ...readers, ...conclusion, ...known, onInvalid }),
    shapes: (values, conclusion) => {
      const columns = Object.fromEntries(names.map((name) => [name, values.map((value) => value?.[name])]));
      return [
        batch(columns, { ...conclusion, ...known }),
        new Aggregator(known).addColumns(columns as never).result(conclusion as never),
        batch(countSpells(columns as never, known), conclusion),
      ];
    },
    check: (result: MrrResult | MrrMovementsResult) => {
      if (result.metric === 'mrr') expect(result.value ?? 0).toBeGreaterThanOrEqual(0);
      else expectBooks(result, 1e-9);
    },
  };
}

/** Start plus movements is the end, in money and in customers. */
function expectBooks(flow: Pick<MrrMovementsResult, 'value' | 'start' | 'end' | 'customers'> & object, slack: number) {
  const {
    value,
    start,
    new: joined,
    expansion,
    contraction,
    churned,
    reactivated,
    end,
    customers,
  } = flow as MrrMovementsResult;
  const net = joined + expansion + reactivated - contraction - churned;
  expect(Math.abs(start + net - end)).toBeLessThanOrEqual(slack * Math.max(1, start, end));
  expect(Math.abs((value ?? 0) - (end - start))).toBeLessThanOrEqual(slack * Math.max(1, start, end));
  expect(customers.start + customers.new + customers.reactivated - customers.churned).toBe(customers.end);
}

for (const kind of ['mrr-movements', 'mrr'] as const) {
  describeLaws(kind, {
    metrics: fc.integer({ min: 18, max: 26 }).map((asOf) => lawful(kind, asOf * HALF)),
    values: decimal as fc.Arbitrary<Given>,
    missing: [
      null,
      undefined,
      { customer: null, startedAt: 1, amount: 1 },
      { customer: '1', startedAt: 1, amount: null },
    ],
    invalid: [
      { customer: '', startedAt: 1, amount: 1 },
      { customer: '1', startedAt: 'March', amount: 1 },
      { customer: '1', startedAt: 5, endedAt: 4, amount: 1 },
      { customer: '1', startedAt: 5, amount: -1 },
      { customer: '1', startedAt: 5, amount: 1, billed: 'yearly' },
    ],
    conclusions: fc.record({
      from: fc.constantFrom(undefined, 3 * HALF, 8 * HALF),
      to: fc.constantFrom(undefined, 13 * HALF, 30 * HALF),
      // of a stock there is a range of a series only
      period: fc.constantFrom(...(kind === 'mrr' ? [] : [undefined]), 'day' as const),
    }) as fc.Arbitrary<Conclusion>,
    runs: some(4),
    ...(kind === 'mrr' ? { sameCodeAs: 'mrr-movements' } : {}),
  });
}

/** The movements of a period, customer by customer, straight from the definition. */
function slowFlow(all: readonly (Subscription & { endedAt: number | null })[], from: number, end: number) {
  const flow = { start: 0, new: 0, expansion: 0, contraction: 0, churned: 0, reactivated: 0, end: 0 };
  const factors = { month: 1, year: 1 / 12, week: 52 / 12 } as const;
  for (const who of new Set(all.map(({ customer }) => customer))) {
    const own = all
      .filter(({ customer, startedAt, endedAt }) => customer === who && startedAt !== endedAt)
      .map((each) => ({ ...each, monthly: Number(each.amount) * factors[(each.billed ?? 'month') as 'month'] }));
    const worth = (t: number) =>
      own
        .filter(({ startedAt, endedAt }) => Number(startedAt) < t && (endedAt ?? Infinity) >= t)
        .reduce((sum, { monthly }) => sum + monthly, 0);
    const [before, after] = [worth(from), worth(end)];
    flow.start += before;
    flow.end += after;
    const isKnown = own.some(({ monthly, startedAt }) => monthly > 0 && Number(startedAt) < from);
    if (before === 0) flow[isKnown ? 'reactivated' : 'new'] += after;
    else if (after === 0) flow.churned += before;
    else flow[after > before ? 'expansion' : 'contraction'] += Math.abs(after - before);
  }
  return flow;
}

describe('mrrMovements', () => {
  const asOf = fc.integer({ min: 8, max: 26 }).map((halves) => halves * HALF);
  const options = (known: number) => ({ ...readers, asOf: known, timeZone: 'UTC', period: 'day' as const });

  it('keeps the books of whole amounts to the unit, day by day, and follows the definition', () => {
    fc.assert(
      fc.property(fc.array(whole, { minLength: 1, maxLength: 25 }), asOf, (all, known) => {
        const bridge = mrrMovements(all, options(known) as never) as MrrMovementsResult;
        const spells = countSpells(all, { ...readers, asOf: known, timeZone: 'UTC' } as never);
        const stock = mrr(spells, { period: 'day' });
        const range = { period: 'day' } as const;
        const [gross, net] = [grossRevenueRetention(spells, range), netRevenueRetention(spells, range)];
        const [quick, upsell] = [saasQuickRatio(spells, range), upsellRate(spells, range)];
        for (const [k, day] of bridge.periods.entries()) {
          expectBooks(day, 0);
          const next = bridge.periods[k + 1];
          if (next) expect([day.end, day.customers.end]).toEqual([next.start, next.customers.start]);
          expect([stock.periods[k]?.value, stock.periods[k]?.n]).toEqual([day.end, day.customers.end]);
          const isLast = day.status === 'partial';
          // just after asOf everything that happened at it has happened
          const slow = slowFlow(all, day.from, isLast ? known + 1 : day.to);
          for (const [name, amount] of Object.entries(slow)) {
            expect(day[name as 'start']).toBeCloseTo(amount, 9);
          }
          const { start, new: joined, reactivated, expansion, contraction, churned } = day;
          const [kept, grown] = [gross.periods[k]?.value ?? null, net.periods[k]?.value ?? null];
          if (start === 0) expect([kept, grown, upsell.periods[k]?.value]).toEqual([null, null, null]);
          else {
            expect(kept).toBeCloseTo((start - contraction - churned) / start, 12);
            expect(grown).toBeCloseTo((start + expansion - contraction - churned) / start, 12);
            expect(kept).toBeLessThanOrEqual(Math.min(1, grown ?? 0));
            expect(upsell.periods[k]?.value).toBe(day.customers.expansion / day.customers.start);
          }
          const [gained, lost] = [joined + expansion + reactivated, contraction + churned];
          expect(quick.periods[k]).toMatchObject({ gained, lost, value: lost === 0 ? null : gained / lost });
        }
        const [first, last] = [bridge.periods[0], bridge.periods.at(-1)];
        if (first && last) expect(bridge).toMatchObject({ start: first.start, end: last.end });
      }),
      { numRuns: some(5) },
    );
  });

  it('keeps the books of decimals, and does not depend on the order of rows', () => {
    fc.assert(
      fc.property(fc.array(decimal, { minLength: 1, maxLength: 25 }), asOf, (all, known) => {
        const bridge = mrrMovements(all, options(known) as never) as MrrMovementsResult;
        for (const day of [bridge, ...bridge.periods]) expectBooks(day, 1e-12);
        expectSame(mrrMovements([...all].reverse(), options(known) as never), bridge);
        const spells = countSpells(all, { ...readers, asOf: known, timeZone: 'UTC' } as never);
        const [gross, net] = [grossRevenueRetention(spells), netRevenueRetention(spells)];
        if (gross.value !== null) expect(gross.value).toBeLessThanOrEqual(Math.min(1, net.value ?? 0));
      }),
      { numRuns: runs },
    );
  });
});
