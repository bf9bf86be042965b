import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { purchaseSummary } from '../../../src/customers/value/purchase-summary.js';
import { some } from '../../runs.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Seven hours ahead of UTC, always. */
const [timeZone, ahead] = ['Asia/Ho_Chi_Minh', 7 * HOUR];
const start = Date.UTC(2020, 0, 1);

const MONTHS = { month: 1, quarter: 3, 'half-year': 6, year: 12 };
type OfMonths = keyof typeof MONTHS;

const asked = fc.oneof(
  fc.constant({ period: 'day' as const }),
  fc.record({ period: fc.constant('week' as const), weekStart: fc.integer({ min: 1, max: 7 }) }),
  fc.record({ period: fc.constant('month' as const), anchorDay: fc.integer({ min: 1, max: 31 }) }),
  fc.record({
    period: fc.constantFrom<OfMonths>('quarter', 'half-year', 'year'),
    anchorDay: fc.constantFrom(1, 6, 31),
    anchorMonth: fc.integer({ min: 1, max: 12 }),
  }),
);

/** The midnights at which periods start, day by day from 2018 to 2025: a day starts one if nothing speaks against it. */
function startsOf({ period, weekStart = 1, anchorDay = 1, anchorMonth = 1 }: Record<string, unknown>): number[] {
  const starts: number[] = [];
  for (let midnight = Date.UTC(2018, 0, 1); midnight < Date.UTC(2025, 0, 1); midnight += DAY) {
    const date = new Date(midnight);
    const lastOfMonth = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
    const isAnchor = date.getUTCDate() === Math.min(Number(anchorDay), lastOfMonth);
    const away = (date.getUTCMonth() + 13 - Number(anchorMonth)) % (MONTHS[period as OfMonths] ?? 1);
    const isWeekStart = (date.getUTCDay() || 7) === weekStart;
    const isFirst = period === 'day' || (period === 'week' ? isWeekStart : isAnchor && away === 0);
    if (isFirst) starts.push(midnight - ahead);
  }
  return starts;
}

describe('purchaseSummary', () => {
  it('counts opportunities as a loop over every period of every customer does', () => {
    const order = fc.record({ who: fc.nat(3), hour: fc.nat(20_000), paid: fc.integer({ min: 1, max: 9 }) });
    const orders = fc.array(order, { maxLength: 30 });
    const hours = fc.oneof(
      fc.nat(20_000),
      fc.nat(800).map((day) => 24 * day - 7),
    );
    const to = fc.option(fc.nat(900), { nil: undefined });
    fc.assert(
      fc.property(asked, orders, hours, to, (options, all, untilHour, toDay) => {
        const asOf = start + untilHour * HOUR;
        const split = toDay === undefined ? Infinity : start + toDay * DAY - ahead;
        const found = purchaseSummary(
          all.map(({ who, hour, paid }) => ({ who, at: start + hour * HOUR, paid })),
          {
            ...{ customer: 'who', at: 'at', amount: 'paid', timeZone, asOf },
            ...options,
            ...(toDay !== undefined && { to: split }),
          },
        );
        const starts = startsOf(options);
        const over = (p: number) => (starts[p + 1] ?? NaN) <= asOf;
        const isBefore = (p: number) => over(p) && (starts[p + 1] ?? NaN) <= split;
        const within = (p: number, who: number) =>
          all.filter(({ who: own, hour }) => {
            const at = start + hour * HOUR;
            return own === who && at <= asOf && at >= (starts[p] ?? NaN) && at < (starts[p + 1] ?? NaN);
          });
        const columns: Record<string, (number | null)[]> = {};
        const holdout: Record<string, (number | null)[]> = { frequency: [], monetary: [] };
        for (const name of ['customer', 'frequency', 'recency', 'opportunities', 'monetary']) columns[name] = [];
        let [n, unfinished, units, heldOut] = [0, 0, 0, 0];
        for (let p = 0; p + 1 < starts.length; p++) heldOut += Number(over(p) && !isBefore(p));
        for (const who of [0, 1, 2, 3]) {
          let [first, frequency, recency, opportunities, sum, later, laterSum] = [-1, 0, 0, 0, 0, 0, 0];
          let own = 0;
          for (let p = 0; p + 1 < starts.length; p++) {
            const orders = within(p, who);
            const paid = orders.reduce((total, each) => total + each.paid, 0);
            if (!over(p)) unfinished += orders.length;
            else if (isBefore(p)) {
              own += orders.length;
              if (first >= 0) opportunities++;
              if (first < 0) first = orders.length > 0 ? p : -1;
              else if (orders.length > 0) {
                frequency++;
                recency = opportunities;
                sum += paid;
              }
            } else if (orders.length > 0) {
              later++;
              laterSum += paid;
            }
          }
          if (first < 0) continue;
          n += own;
          units += 1 + frequency;
          const row = {
            customer: who,
            frequency,
            recency,
            opportunities,
            monetary: frequency ? sum / frequency : null,
          };
          for (const [name, value] of Object.entries(row)) columns[name]?.push(value);
          holdout['frequency']?.push(later);
          holdout['monetary']?.push(later > 0 ? laterSum / later : null);
        }
        expect(found.columns).toEqual(columns);
        expect([found.n, found.unfinished, found.merged]).toEqual([n, unfinished, n - units]);
        const length = found.holdout?.length ?? 0;
        expect(length).toBe(heldOut);
        if (found.holdout) expect(found.holdout).toMatchObject(holdout);
      }),
      { numRuns: some(5) },
    );
  });
});
