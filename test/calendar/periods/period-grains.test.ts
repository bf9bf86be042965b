import { describe, expect, it } from 'vitest';
import { periodClock } from '../../../src/calendar/periods/period-clock.js';
import type { PeriodGrain, PeriodOptions } from '../../../src/calendar/periods/period-days.js';
import { periodTable } from '../../../src/calendar/periods/period-table.js';
import { outcome } from '../../laws.js';

const HOUR = 3_600_000;
const iso = (instant: number): string => new Date(instant).toISOString().replace(':00.000Z', 'Z');
const GRAINS: readonly PeriodGrain[] = ['day', 'week', 'month', 'quarter', 'half-year', 'year'];

/** Label, start and end of the day of a zone. */
function dayOf(timeZone: string, date: string): [string, string, string] {
  const clock = periodClock('day', timeZone);
  const index = Date.parse(date) / 864e5;
  return [clock.labelOf(index), iso(clock.startOf(index)), iso(clock.endOf(index))];
}

function steps(timeZone: string, from: string, to: string): [string, string][] {
  const clock = periodClock('day', timeZone);
  const { starts, periods } = clock.breaks(Date.parse(from), Date.parse(to));
  return Array.from(starts, (start, i) => [iso(start), clock.labelOf(periods[i] as number)]);
}

describe('periodClock of every grain', () => {
  it('puts an instant into its day, week, month, quarter and year', () => {
    const newYear = Date.parse('2026-12-31T17:30:00Z');
    const seen = GRAINS.map((grain) => {
      const clock = periodClock(grain, 'Asia/Ho_Chi_Minh');
      const index = clock.indexOf(newYear);
      return [clock.period, index, clock.labelOf(index), iso(clock.startOf(index)), iso(clock.endOf(index))];
    });
    expect(seen).toEqual([
      ['day', 20_819, '2027-01-01', '2026-12-31T17:00Z', '2027-01-01T17:00Z'],
      ['week', 2974, '2026-W53', '2026-12-27T17:00Z', '2027-01-03T17:00Z'],
      ['month', 684, '2027-01', '2026-12-31T17:00Z', '2027-01-31T17:00Z'],
      ['quarter', 228, '2027-Q1', '2026-12-31T17:00Z', '2027-03-31T17:00Z'],
      ['half-year', 114, '2027-H1', '2026-12-31T17:00Z', '2027-06-30T17:00Z'],
      ['year', 57, '2027', '2026-12-31T17:00Z', '2027-12-31T17:00Z'],
    ]);
  });

  it('starts periods where it is told, and says so', () => {
    const at = Date.parse('2026-04-05T16:59:59Z'); // the last second of 5 April in Ho Chi Minh City
    const of = (grain: PeriodGrain, options: PeriodOptions) => {
      const clock = periodClock(grain, 'Asia/Ho_Chi_Minh', options);
      const { weekStart, anchorDay, anchorMonth } = clock;
      return [
        clock.labelOf(clock.indexOf(at)),
        clock.labelOf(clock.indexOf(at + 1000)),
        weekStart,
        anchorDay,
        anchorMonth,
      ];
    };
    expect(of('week', { weekStart: 1 })).toEqual(['2026-W14', '2026-W15', 1, null, null]);
    expect(of('week', { weekStart: 7 })).toEqual(['2026-04-05', '2026-04-05', 7, null, null]);
    expect(of('month', { anchorDay: 6 })).toEqual(['2026-03-06', '2026-04-06', null, 6, null]);
    expect(of('quarter', { anchorDay: 6, anchorMonth: 4 })).toEqual(['2026-01-06', '2026-04-06', null, 6, 4]);
    expect(of('year', { anchorDay: 6, anchorMonth: 4 })).toEqual(['2025-04-06', '2026-04-06', null, 6, 4]);
  });

  it('FB11: weeks start on the day that is asked for, at midnight of the zone', () => {
    for (const [timeZone, offset] of [
      ['America/Los_Angeles', -8],
      ['Asia/Ho_Chi_Minh', 7],
      ['Pacific/Auckland', 13],
      ['Pacific/Kiritimati', 14],
      ['Pacific/Niue', -11],
    ] as const) {
      for (let weekStart = 1; weekStart <= 7; weekStart++) {
        const clock = periodClock('week', timeZone, { weekStart });
        const midnight = Date.UTC(2026, 0, 4 + weekStart) - offset * HOUR; // 2026-01-05 is a Monday
        const week = clock.indexOf(midnight);
        expect(clock.startOf(week)).toBe(midnight);
        expect(clock.indexOf(midnight - 1)).toBe(week - 1);
        expect(clock.indexOf(midnight + 7 * 24 * HOUR - 1)).toBe(week);
        expect(clock.endOf(week)).toBe(midnight + 7 * 24 * HOUR);
      }
    }
  });

  it('FB12: start and return are placed by the same clock: UTC+7, +13, −8', () => {
    for (const [timeZone, offset] of [
      ['Asia/Ho_Chi_Minh', 7],
      ['Pacific/Tongatapu', 13],
      ['Pacific/Pitcairn', -8],
    ] as const) {
      const { indexOf } = periodClock('day', timeZone);
      const local = (day: number, hour: number) => Date.UTC(2026, 0, day, hour) - offset * HOUR;
      for (const hour of [0, 1, 7, 12, 16, 17, 23]) {
        const start = indexOf(local(10, hour));
        // the day of the return alone counts, at whatever hour
        for (const later of [0, 5, 11, 13, 23]) {
          expect([0, 1, 7, 30].map((days) => indexOf(local(10 + days, later)) - start)).toEqual([0, 1, 7, 30]);
        }
        expect(indexOf(local(18, 0) - 1) - start).toBe(7);
        expect(indexOf(local(18, 0)) - start).toBe(8);
      }
    }
  });

  it('FB13: months anchored on the 15th hold every event', () => {
    const clock = periodClock('month', 'America/New_York', { anchorDay: 15 });
    const found = new Map<number, number>();
    const [from, to] = [clock.startOf(660), clock.startOf(672)];
    for (let at = from; at < to; at += HOUR) {
      const index = clock.indexOf(at);
      expect(clock.startOf(index) <= at && at < clock.endOf(index)).toBe(true);
      found.set(index, (found.get(index) ?? 0) + 1);
    }
    expect([...found.keys()]).toEqual([660, 661, 662, 663, 664, 665, 666, 667, 668, 669, 670, 671]);
    expect([...found.values()].reduce((a, b) => a + b)).toBe(365 * 24);
    expect(clock.labelOf(660)).toBe('2025-01-15');
  });

  it('starts a day after the gap where midnight is skipped', () => {
    expect(dayOf('America/Sao_Paulo', '2018-11-04')).toEqual(['2018-11-04', '2018-11-04T03:00Z', '2018-11-05T02:00Z']);
    expect(dayOf('Asia/Beirut', '2022-03-27')).toEqual(['2022-03-27', '2022-03-26T22:00Z', '2022-03-27T21:00Z']);
    expect(dayOf('Africa/Cairo', '2023-04-28')).toEqual(['2023-04-28', '2023-04-27T22:00Z', '2023-04-28T21:00Z']);
    expect(steps('Africa/Cairo', '2023-04-27T12:00Z', '2023-04-28T12:00Z')).toEqual([
      ['2023-04-27T12:00Z', '2023-04-27'],
      ['2023-04-27T22:00Z', '2023-04-28'],
    ]);
  });

  it('ends a day only once where clocks go back at its end or within the next', () => {
    // from 24:00 to 23:00, from 00:00 to 23:00 and from 01:00 to 00:00
    expect(dayOf('Africa/Cairo', '2023-10-26')).toEqual(['2023-10-26', '2023-10-25T21:00Z', '2023-10-26T22:00Z']);
    expect(dayOf('America/Sao_Paulo', '2018-02-17')).toEqual(['2018-02-17', '2018-02-17T02:00Z', '2018-02-18T03:00Z']);
    expect(dayOf('America/Havana', '2023-11-05')).toEqual(['2023-11-05', '2023-11-05T04:00Z', '2023-11-06T05:00Z']);
    expect(steps('Africa/Cairo', '2023-10-26T00:00Z', '2023-10-27T00:00Z')).toHaveLength(2);
    expect(steps('America/Sao_Paulo', '2018-02-17T12:00Z', '2018-02-18T12:00Z')).toHaveLength(2);
    expect(steps('America/Havana', '2023-11-05T00:00Z', '2023-11-05T12:00Z')).toHaveLength(2);
  });

  it('has an empty day where a zone left one out', () => {
    for (const [timeZone, date, at] of [
      ['Pacific/Apia', '2011-12-30', '2011-12-30T10:00Z'],
      ['Pacific/Fakaofo', '2011-12-30', '2011-12-30T11:00Z'],
      ['Pacific/Kwajalein', '1993-08-21', '1993-08-21T12:00Z'],
    ] as const) {
      expect(dayOf(timeZone, date)).toEqual([date, at, at]);
      const clock = periodClock('day', timeZone);
      const left = Date.parse(date) / 864e5;
      expect([clock.indexOf(Date.parse(at) - 1), clock.indexOf(Date.parse(at))]).toEqual([left - 1, left + 1]);
      const breaks = clock.breaks(Date.parse(at) - 48 * HOUR, Date.parse(at) + 48 * HOUR);
      expect(Array.from(breaks.periods, (day) => day - left)).toEqual([-2, -1, 1, 2, 3].slice(-breaks.periods.length));
      expect(breaks.periods).not.toContain(left);
    }
    const weeks = periodClock('week', 'Pacific/Apia');
    const week = weeks.indexOf(Date.UTC(2011, 11, 29));
    expect(weeks.labelOf(week)).toBe('2011-W52');
    expect(weeks.endOf(week) - weeks.startOf(week)).toBe(6 * 24 * HOUR);
  });

  it('shows a day that comes twice', () => {
    expect(steps('America/St_Johns', '2009-10-31T12:00Z', '2009-11-01T12:00Z')).toEqual([
      ['2009-10-31T12:00Z', '2009-10-31'],
      ['2009-11-01T02:30Z', '2009-11-01'], // 00:00 for the first time
      ['2009-11-01T02:31Z', '2009-10-31'], // 00:01 became 23:01
      ['2009-11-01T03:30Z', '2009-11-01'], // 00:00 for the second time
    ]);
    const clock = periodClock('day', 'America/St_Johns');
    const first = Date.UTC(2009, 10, 1) / 864e5;
    expect(iso(clock.startOf(first))).toBe('2009-11-01T02:30Z');
    expect(clock.endOf(first - 1)).toBe(clock.startOf(first));
    expect(clock.indexOf(Date.parse('2009-11-01T03:00Z'))).toBe(first - 1);
  });

  it('serves both ends of time', () => {
    const labels: Record<PeriodGrain, readonly [string, string]> = {
      day: ['-271821-04-20', '+275760-09-13'],
      week: ['-271821-W16', '+275760-W37'],
      month: ['-271821-04', '+275760-09'],
      quarter: ['-271821-Q2', '+275760-Q3'],
      'half-year': ['-271821-H1', '+275760-H2'],
      year: ['-271821', '+275760'],
    };
    for (const grain of GRAINS) {
      const clock = periodClock(grain, 'UTC');
      const [first, last] = [clock.indexOf(-8.64e15), clock.indexOf(8.64e15)];
      expect([clock.labelOf(first), clock.labelOf(last)]).toEqual(labels[grain]);
      expect(clock.startOf(first)).toBeLessThanOrEqual(-8.64e15);
      expect(clock.endOf(last)).toBeGreaterThan(8.64e15);
      // offsets reach one period further at most, and only where time begins
      expect(outcome(() => clock.labelOf(first - 2))).toBe('INVALID_VALUE');
      expect(outcome(() => clock.labelOf(last + 1))).toBe('INVALID_VALUE');
    }
    const manila = periodClock('day', 'Asia/Manila');
    expect(manila.labelOf(manila.indexOf(-8.64e15))).toBe('-271821-04-19');
    expect(outcome(() => manila.startOf(manila.indexOf(-8.64e15) - 1))).toBe('INVALID_VALUE');
  });

  it('refuses bad indices and options, and never answers -0', () => {
    for (const grain of GRAINS) {
      const clock = periodClock(grain, 'UTC');
      for (const index of [0.5, Number.NaN, 1e9, -1e9, '0', null] as number[]) {
        for (const method of ['labelOf', 'startOf', 'endOf'] as const) {
          expect(outcome(() => clock[method](index))).toBe('INVALID_VALUE');
        }
      }
      expect(() => clock.startOf(0.5)).toThrow(`a whole number of ${grain}s since January 1970; got 0.5`);
      expect(Object.is(clock.startOf(-0), clock.startOf(0))).toBe(true);
      expect(Object.is(clock.indexOf(-0), 0)).toBe(true);
    }
    expect(Object.is(periodClock('week', 'UTC', { weekStart: 4 }).startOf(-0), 0)).toBe(true);
    expect(outcome(() => periodClock('month', 'UTC', { weekStart: 7 }))).toBe('INVALID_OPTION');
    expect(outcome(() => periodClock('week', 'UTC', { weekStart: 0 }))).toBe('INVALID_OPTION');
    expect(outcome(() => periodClock('day', 'UTC', { firstDay: 1 } as PeriodOptions))).toBe('INVALID_OPTION');
    expect(periodClock('month', 'UTC', {}).labelOf(0)).toBe('1970-01');
  });

  it('lays the days of two centuries out as a table', () => {
    const clock = periodClock('day', 'Pacific/Apia');
    const [from, to] = [Date.UTC(1900, 0), Date.UTC(2100, 0)];
    const breaks = clock.breaks(from, to);
    // a day came twice in 1892, one was left out in 2011, and the zone is ahead of UTC now
    expect(breaks.periods.length).toBe((to - from) / 864e5 + 1);
    expect(breaks.starts.every((start, i) => i === 0 || start > (breaks.starts[i - 1] as number))).toBe(true);
    const table = periodTable(breaks);
    let wrong = 0;
    for (let at = from; at <= to; at += 7_654_321) {
      let b = table.firstBreak[Math.floor(at / 864e5) - table.firstDay] as number;
      while (at >= (table.starts[b + 1] as number)) b++;
      if (table.periods[b] !== clock.indexOf(at)) wrong++;
    }
    expect(wrong).toBe(0);
  });
});
