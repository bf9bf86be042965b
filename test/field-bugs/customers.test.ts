import { describe, expect, it } from 'vitest';
import { periodClock } from '../../src/calendar/periods/period-clock.js';
import { type RetentionCohortsResult, retentionCohorts } from '../../src/customers/cohorts/retention-cohorts.js';
import { revenueCohorts } from '../../src/customers/cohorts/revenue-cohorts.js';

/*
 * Bugs of real products, by their numbers in the list of field bugs, none of which can happen here.
 */

const at = (text: string): number => Date.parse(text);
const cells = ({ cohorts }: RetentionCohortsResult) =>
  cohorts.map(({ cohort, cells }) => [cohort, ...cells.map(({ active }) => active)]);

describe('bugs of cohort tables in the field', () => {
  it('FB10: cohorts with a retention of 0 are part of the average', () => {
    const columns = {
      customer: ['returned', 'returned', 'gone', 'gone too', 'also gone'],
      at: ['2026-01-05', '2026-02-05', '2026-02-06', '2026-02-07', '2026-02-08'].map((day) => `${day}T12:00:00Z`),
    };
    const { average, value } = retentionCohorts(columns, { timeZone: 'UTC', asOf: '2026-04-01T00:00:00Z' });
    expect(average[1]).toMatchObject({ eligible: 4, active: 1, rate: 0.25 });
    expect(value).toBe(0.25);
  });

  it.each([
    ['Asia/Ho_Chi_Minh', '+07:00'],
    ['Pacific/Apia', '+13:00'],
    ['America/Los_Angeles', '-08:00'],
    ['UTC', 'Z'],
  ])('FB11: periods, their first days and their labels are those of the zone: %s', (timeZone, offset) => {
    const columns = {
      customer: [1, 1, 2],
      at: [`2026-01-01T00:00:00${offset}`, `2026-01-31T23:59:59${offset}`, `2026-02-01T00:00:00${offset}`],
    };
    const asOf = `2026-03-01T00:00:00${offset}`;
    expect(cells(retentionCohorts(columns, { timeZone, asOf }))).toEqual([
      ['2026-01', 1, 0],
      ['2026-02', 1, null],
    ]);
    const days = retentionCohorts(columns, { timeZone, asOf, period: 'day' });
    expect(days.cohorts.map((row) => [row.cohort, row.cells[30]?.period, row.cells[30]?.active])).toEqual([
      ['2026-01-01', '2026-01-31', 1],
      ['2026-02-01', '2026-03-03', null],
    ]);
    // Saturday 3 January starts its week where weeks start on Saturday
    const weeks = { customer: [1, 1], at: [`2026-01-02T12:00:00${offset}`, `2026-01-03T12:00:00${offset}`] };
    const week = (weekStart: number) =>
      retentionCohorts(weeks, { timeZone, asOf: `2026-01-10T00:00:00${offset}`, period: 'week', weekStart });
    expect(cells(week(6))).toEqual([['2025-12-27', 1, 1]]);
    expect(cells(week(1))).toEqual([['2026-W01', 1, 0]]);
  });

  it.each([
    ['Asia/Ho_Chi_Minh', '+07:00'],
    ['Pacific/Apia', '+13:00'],
    ['America/Los_Angeles', '-08:00'],
  ])('FB12: brackets of days do not shift with the zone: %s', (timeZone, offset) => {
    // born late in the evening, back early in the morning of the 1st, 3rd, 4th and 8th day after
    const columns = {
      customer: [1, 1, 2, 2, 3, 3, 4, 4],
      at: ['01', '02', '01', '04', '01', '05', '01', '09'].map((day, k) =>
        k % 2 === 0 ? `2026-01-${day}T23:30:00${offset}` : `2026-01-${day}T00:30:00${offset}`,
      ),
    };
    const asOf = `2026-02-01T00:00:00${offset}`;
    const brackets = [
      [1, 3],
      [4, 7],
      [8, 14],
    ] as const;
    const table = { timeZone, asOf, period: 'day', mode: 'bracket', brackets } as const;
    expect(cells(retentionCohorts(columns, table))).toEqual([['2026-01-01', 2, 1, 1]]);
    const elapsed = { ...table, clock: 'elapsed', window: { days: 1 } } as const;
    expect(cells(retentionCohorts(columns, elapsed))).toEqual([['2026-01-01', 2, 1, 1]]);
  });

  it('FB13: months that start on the 15th lose no event and count none twice', () => {
    const timeZone = 'America/New_York';
    const hours = Array.from({ length: 24 * 400 }, (_, k) => at('2025-01-01T05:00:00Z') + k * 3_600_000);
    const columns = { customer: hours.map(() => 1), at: hours, amount: hours.map(() => 1) };
    const asOf = '2026-06-01T00:00:00Z';
    const table = revenueCohorts(columns, { timeZone, asOf, anchorDay: 15 });
    const observed = table.cohorts[0]?.cells.filter((cell) => cell.status !== 'unobserved') ?? [];
    expect(observed.reduce((sum, cell) => sum + (cell.amount ?? 0), 0)).toBe(hours.length);
    expect(observed.slice(0, 3).map((cell) => [cell.period, cell.amount])).toEqual([
      ['2024-12-15', 14 * 24],
      ['2025-01-15', 31 * 24],
      // 28 days, of which one has 23 hours
      ['2025-02-15', 28 * 24 - 1],
    ]);
    const clock = periodClock('month', timeZone, { anchorDay: 15 });
    for (let k = 659; k < 676; k++) expect(clock.endOf(k)).toBe(clock.startOf(k + 1));
  });

  it('FB14: what cannot be observed yet is not 0, and denominators are the eligible', () => {
    const columns = {
      customer: ['old', 'old', 'new'],
      at: ['2026-01-05T12:00:00Z', '2026-03-01T12:00:00Z', '2026-03-20T12:00:00Z'],
    };
    const options = { timeZone: 'UTC', asOf: '2026-04-01T00:00:00Z' };
    const young = retentionCohorts(columns, options).cohorts[1]?.cells[1];
    expect(young).toMatchObject({ status: 'unobserved', eligible: 0, active: null, rate: null });
    const elapsed = retentionCohorts(columns, { ...options, clock: 'elapsed', window: { days: 30 } });
    expect(elapsed.average[1]).toMatchObject({ eligible: 1, active: 1, rate: 1 });
  });

  it('FB15: two minutes around midnight are the next day by the calendar, and the first one by the elapsed clock', () => {
    const columns = { customer: [1, 1], at: ['2026-01-05T23:59:00Z', '2026-01-06T00:01:00Z'] };
    const options = { timeZone: 'UTC', asOf: '2026-01-10T00:00:00Z', period: 'day' } as const;
    const calendar = retentionCohorts(columns, options);
    expect([calendar.value, calendar.clock, calendar.definition]).toEqual([1, 'calendar', 'first-ever/on/calendar']);
    const elapsed = retentionCohorts(columns, { ...options, clock: 'elapsed', window: { ms: 86_400_000 } });
    expect([elapsed.value, elapsed.clock, elapsed.definition]).toEqual([
      0,
      'elapsed',
      'first-ever/on/elapsed-86400000-ms',
    ]);
  });
});
