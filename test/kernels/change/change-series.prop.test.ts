import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodClock } from '../../../src/calendar/periods/period-clock.js';
import type { PeriodGrain } from '../../../src/calendar/periods/period-days.js';
import { ExactSum } from '../../../src/stats/sums/sum.js';
import { assertPlain } from '../../laws.js';
import { runs } from '../../runs.js';
import { orders, seriesOf, totalsOf } from './series.js';

const grain = fc.constantFrom<PeriodGrain>('week', 'month', 'quarter', 'half-year', 'year');
const zone = fc.constantFrom('Asia/Ho_Chi_Minh', 'America/New_York', 'Pacific/Apia');
const until = fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2026, 5, 1) });

describe('changeSeries', () => {
  it('gives the same for rows in any order, bit for bit', () => {
    fc.assert(
      fc.property(
        orders.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
        grain,
        until,
        ([rows, shuffled], period, asOf) => {
          const series = seriesOf(rows, { period, asOf });
          assertPlain(series);
          expect(seriesOf(shuffled, { period, asOf })).toEqual(series);
        },
      ),
      { numRuns: runs },
    );
  });

  it('is what adding up by hand, period by period, gives', () => {
    fc.assert(
      fc.property(orders, grain, zone, until, (rows, period, timeZone, asOf) => {
        const clock = periodClock(period, timeZone);
        const { periods, n, afterAsOf } = seriesOf(rows, { period, timeZone, asOf });
        expect(n + afterAsOf).toBe(rows.length);
        const known = rows.filter(({ at }) => at <= asOf);
        expect(n).toBe(known.length);
        const first = Math.min(...known.map(({ at }) => clock.indexOf(at)));
        const totalOf = (index: number) =>
          new ExactSum().addAll(known.filter(({ at }) => clock.indexOf(at) === index).map(({ amount }) => amount))
            .value;
        for (const [k, each] of periods.entries()) {
          const index = first + k;
          expect([each.period, each.total]).toEqual([clock.labelOf(index), totalOf(index)]);
          expect(each.status === 'complete').toBe(clock.endOf(index) <= asOf);
          const base = k === 0 ? null : totalOf(index - 1);
          const isOver = each.status === 'complete' && base !== null;
          expect(each.absolute).toBe(isOver ? (each.total as number) - base : null);
          if (isOver && base > 0) expect(each.relative).toBeCloseTo((each.total as number) / base - 1, 10);
          else expect(each.relative).toBeNull();
        }
        // all that have begun by asOf, and no other
        if (periods.length > 0) expect(clock.startOf(first + periods.length)).toBeGreaterThanOrEqual(asOf);
      }),
      { numRuns: runs },
    );
  });

  it('is made of its periods: their changes add up, and their rates multiply to the compound one', () => {
    const total = fc.oneof(fc.integer({ min: 1, max: 1000 }), fc.double({ min: 0.01, max: 1e6, noNaN: true }));
    fc.assert(
      fc.property(fc.array(total, { minLength: 2, maxLength: 24 }), (totals) => {
        const months = totals.map(
          (each, k) => [`20${20 + Math.floor(k / 12)}-${String((k % 12) + 1).padStart(2, '0')}-01`, each] as const,
        );
        const { periods, compound, compoundPeriods, value } = totalsOf(months);
        const [first, last] = [totals[0] as number, totals.at(-1) as number];
        expect(compoundPeriods).toBe(totals.length - 1);
        expect(periods.at(-1)?.relative).toBe(value);
        const rise = periods.slice(1).reduce((sum, { absolute }) => sum + (absolute as number), 0);
        expect(Math.abs(first + rise - last)).toBeLessThanOrEqual(1e-9 * Math.max(...totals));
        const growth = periods.slice(1).reduce((product, { relative }) => product * (1 + (relative as number)), 1);
        // one plus a rate has an error of 1e-16 at least, however small it is
        const loss = periods.slice(1).reduce((sum, { relative }) => sum + 1 / (1 + (relative as number)), 0);
        expect(Math.abs(growth / (last / first) - 1)).toBeLessThan(1e-15 * (totals.length + loss));
        const reached = first * (1 + (compound as number)) ** compoundPeriods;
        expect(Math.abs(reached - last)).toBeLessThan(1e-12 * Math.max(first, last));
        // and, from the thirteenth month on, year over year is twelve rates in a row
        for (const [k, { yearOverYear }] of periods.entries()) {
          if (k < 12) expect(yearOverYear).toBeNull();
          else expect(yearOverYear).toBeCloseTo((totals[k] as number) / (totals[k - 12] as number) - 1, 6);
        }
      }),
      { numRuns: runs },
    );
  });

  it('knows no unit of money', () => {
    fc.assert(
      fc.property(orders, grain, until, (rows, period, asOf) => {
        const cents = rows.map(({ at, amount }) => ({ at, amount: 128 * amount }));
        const [one, other] = [seriesOf(rows, { period, asOf }), seriesOf(cents, { period, asOf })];
        const ratesOf = ({ periods, compound, value }: typeof one) => [
          compound,
          value,
          periods.map(({ relative, yearOverYear }) => [relative, yearOverYear]),
        ];
        expect(ratesOf(other)).toEqual(ratesOf(one));
        expect(other.periods.map(({ total }) => total)).toEqual(
          one.periods.map(({ total }) => 128 * (total as number)),
        );
      }),
      { numRuns: runs },
    );
  });
});
