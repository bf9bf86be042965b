import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodClock } from '../../../src/calendar/periods/period-clock.js';
import type { PeriodGrain } from '../../../src/calendar/periods/period-days.js';
import { TABLE_LIMIT_DAYS } from '../../../src/calendar/periods/period-table.js';
import { cohortSpec } from '../../../src/kernels/cohort/cohort-spec.js';
import { VISIT_LIMIT, type VisitSpec } from '../../../src/kernels/history/visit-spec.js';
import { TOO_LATE, timesOf } from '../../../src/kernels/history/visit-times.js';
import { zoneAndMonthChange, zoneNearChange } from '../../calendar/zones/arbitraries.js';
import { runs } from '../../runs.js';
import { visitColumns } from './visit-arbitraries.js';

const DAY = 86_400_000;
const spec = (asOf: number, timeZone = 'UTC'): VisitSpec => cohortSpec('m', { timeZone, asOf });

const columns = (at: readonly number[]) => visitColumns(at.map((each) => [0, each]));

/** Holds what was found against the clock, row by row. */
function expectClock(of: VisitSpec, at: readonly number[]): void {
  const { times, base, afterAsOf } = timesOf(of, columns(at));
  const isLate = (t: number) => t > of.asOf;
  const expected = at.map((t) => (isLate(t) ? TOO_LATE : of.clock.indexOf(t)));
  const found = Array.from(times, (period) => (period === TOO_LATE ? TOO_LATE : period + base));
  expect(found).toEqual(expected);
  expect(afterAsOf).toBe(at.filter(isLate).length);
  const inTime = at.filter((t) => !isLate(t)).map((t) => of.clock.indexOf(t));
  // a month that the clocks name once more may lie between the events without holding one
  const earliest = inTime.length === 0 ? of.open : Math.min(...inTime);
  expect([earliest, earliest - 1]).toContain(base);
}

describe('timesOf', () => {
  it('puts every visit where the clock has it, around changes of the clocks and starts of months', () => {
    const near = fc.oneof(
      fc.integer({ min: -3, max: 3 }),
      fc.double({ min: -1, max: 1, noNaN: true }),
      fc.integer({ min: -2 * DAY, max: 2 * DAY }),
      fc.integer({ min: -3000 * DAY, max: 3000 * DAY }),
    );
    const monthChange = zoneAndMonthChange.map(([zone, { at }]): [string, number] => [zone, at]);
    const centre = fc.oneof(zoneNearChange, monthChange);
    const deltas = fc.array(near, { maxLength: 20, size: 'max' });
    fc.assert(
      fc.property(centre, deltas, near, ([zone, middle], all, until) => {
        const of = spec(middle + until, zone);
        const around = (instant: number) => all.map((delta) => instant + delta);
        expectClock(of, around(middle));
        // asOf where a month begins, and events at that instant
        const start = of.clock.startOf(of.last);
        expectClock(spec(start, zone), [...around(start), start, start - 1, start + 1]);
      }),
      { numRuns: runs },
    );
  });

  it('knows an instant just before a midnight, which a sum of days would round up to it', () => {
    const at = [-5 * DAY, -1e-9, -Number.MIN_VALUE, 0, 1e-9, DAY];
    expect(-1e-9 / DAY + 5).toBe(5);
    for (const period of ['day', 'month'] as const) {
      for (const timeZone of ['UTC', 'Asia/Ho_Chi_Minh'])
        expectClock(cohortSpec('m', { timeZone, asOf: DAY, period }), at);
    }
  });

  it('follows clocks that go back to the old month', () => {
    const at = (text: string) => Date.parse(`2009-11-01T${text}Z`);
    const events = [at('02:30:00'), at('02:30:59.999'), at('02:31:00'), at('03:29:59'), at('03:30:00'), at('02:29:59')];
    const { times, base } = timesOf(spec(at('12:00:00'), 'America/St_Johns'), columns(events));
    // November for a minute, October once more, November for good
    expect([base, ...Array.from(times)]).toEqual([477, 1, 1, 0, 0, 1, 0]);
    // when October is named only after November
    expectClock(spec(at('12:00:00'), 'America/St_Johns'), [at('02:30:59'), at('03:00:00')]);
    // a period that would begin at asOf
    const start = spec(at('02:30:00'), 'America/St_Johns');
    expect(timesOf(start, columns(events))).toMatchObject({ afterAsOf: 4, base: 477 });
  });

  it('needs no table for ranges of centuries', () => {
    const asOf = Date.UTC(2026, 5, 15);
    const zone = 'America/New_York';
    for (const days of [TABLE_LIMIT_DAYS - 1, TABLE_LIMIT_DAYS, TABLE_LIMIT_DAYS + 1 / DAY, TABLE_LIMIT_DAYS + 40]) {
      expectClock(spec(asOf, zone), [asOf, asOf + 1, asOf - days * DAY, Date.UTC(1900, 0), asOf - 1000 * DAY]);
    }
    expectClock(spec(Date.UTC(2026, 5), 'UTC'), [Date.UTC(2026, 5), Date.UTC(1500, 0), Date.UTC(2026, 5) - 1]);
    expectClock(spec(VISIT_LIMIT - 5), [-VISIT_LIMIT, VISIT_LIMIT - 5, VISIT_LIMIT]);
  });

  it('puts events into days, weeks and years too, whether or not their numbers fit in 16 bits', () => {
    const asOf = Date.UTC(2026, 5, 15, 12);
    const zone = 'America/Sao_Paulo';
    const kept = (grain: PeriodGrain, days: number) => {
      const clock = periodClock(grain, zone);
      const of: VisitSpec = { ...spec(asOf, zone), clock, last: clock.indexOf(asOf) };
      const at = [asOf, asOf - 1, asOf - days * DAY, asOf - days * DAY + 1, asOf + 1, asOf - 20_000 * DAY];
      expectClock(of, at);
      return timesOf(of, columns(at)).times.constructor;
    };
    expect(kept('day', 32_767)).toBe(Int16Array);
    expect(kept('day', 32_768)).toBe(Int32Array);
    expect(kept('day', TABLE_LIMIT_DAYS)).toBe(Int32Array);
    for (const grain of ['week', 'month', 'quarter', 'year'] as const) {
      expect(kept(grain, TABLE_LIMIT_DAYS)).toBe(Int16Array);
    }
  });

  it('finds nothing in nothing, and nothing in what lies after asOf', () => {
    const of = spec(Date.UTC(2026, 1));
    expect(timesOf(of, columns([]))).toEqual({ times: new Int32Array(), base: of.open, afterAsOf: 0 });
    expectClock(of, [Date.UTC(2026, 1), Date.UTC(2026, 2)]);
  });
});
