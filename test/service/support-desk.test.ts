import { describe, expect, it } from 'vitest';
import {
  agentWorkTime,
  BusinessCalendar,
  backlog,
  breakdown,
  businessDaysBetween,
  casesOf,
  caseTimes,
  difference,
  firstResponseTime,
  nextResponseTime,
  reopenRate,
  slaAttainment,
  slaBreaches,
  slaDueAt,
  TtrAggregator,
  ttr,
} from '../../src/index.js';

/* The cases that support desks have reported of their tools, each with its right value. */

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const monday = Date.UTC(2026, 10, 23, 9);
const office = (timeZone: string, more: object = {}) =>
  BusinessCalendar.weekdays({ timeZone, opens: '09:00', closes: '17:00', ...more });

describe('the support desk as it is', () => {
  it('C1: the backlog of the past knows what came back', () => {
    const cases = { openedAt: [0, 0], resolvedAt: [[10, 45], 10], reopenedAt: [30, null] };
    expect([20, 35, 50].map((asOf) => backlog(cases, { asOf }).value)).toEqual([0, 1, 0]);
  });

  it('C2: a row per change is a log, in any order', () => {
    const changes = [
      { case: 7, at: 30, before: 'pending', after: 'open' },
      { case: 8, at: 5, before: 'new', after: 'solved' },
      { case: 7, at: 10, before: 'open', after: 'pending' },
      { case: 7, at: 50, before: 'open', after: 'solved' },
    ];
    const read = { case: 'case', at: 'at', before: 'before', after: 'after' } as const;
    const { cases } = casesOf(changes, { ...read, openedAt: () => 0 });
    const readers = { openedAt: 'openedAt', resolvedAt: 'resolvedAt', pauses: 'pauses' } as const;
    expect(ttr(cases, readers).value).toBe((30 + 5) / 2);
    // the status before the first change counts from the opening
    expect(agentWorkTime(cases, { statuses: 'statuses' }).value).toBe((30 + 5) / 2);
  });

  it('C3: a misspelt status is refused when nothing matches, and listed otherwise', () => {
    const rows = [
      [
        { at: 0, status: 'open' },
        { at: 10, status: 'solved' },
      ],
    ];
    const of = (counted: string[]) => agentWorkTime(rows, { statuses: (row) => row, counted });
    expect(() => of(['opne'])).toThrow(expect.objectContaining({ code: 'INVALID_OPTION' }));
    expect(of(['open', 'opne'])).toMatchObject({ value: 10, unmatched: expect.arrayContaining(['opne']) });
  });

  it('C4: resolved, then closed days later without a reopening, took its 10 hours', () => {
    const cases = { openedAt: [0], resolvedAt: [[10 * HOUR, 130 * HOUR]] };
    expect(ttr(cases, { reopened: 'last-resolution' }).value).toBe(10 * HOUR);
  });

  it('C5: closed without an answer is neither open nor breached', () => {
    const messages = { askedAt: [0], answeredAt: [10], askedAgainAt: [20], closedAt: [25] };
    const replies = nextResponseTime(messages, { asOf: 1000, times: [4, 5] });
    expect(replies).toMatchObject({ value: 10, n: 1, open: 0, closed: 1 });
    // the other one was at risk for as long as it lasted
    expect(replies.survival?.times.map(({ atRisk }) => atRisk)).toEqual([2, 2]);
    const cases = { startedAt: [0], endedAt: [10], reopenedAt: [20], closedAt: [25] };
    const sla = slaAttainment(cases, { target: 15, asOf: 1000, reopened: 'each-spell' });
    expect(sla).toMatchObject({ met: 1, breached: 0, running: 0, closed: 1 });
  });

  it('C6: where the agent wrote first, the answer is what follows the question', () => {
    const messages = { askedAt: [100], answeredAt: [[50, 160]] };
    expect(firstResponseTime(messages, { firstMessage: 'agent' }).value).toBe(60);
    expect(() => firstResponseTime(messages)).toThrow("firstMessage: 'agent'");
  });

  it('C7: clocks may differ by what is given, and what is refused has a place', () => {
    const cases = { openedAt: [1000, 'yesterday'], resolvedAt: [998, 5] };
    const { refused } = ttr(cases, { onInvalid: 'count' });
    expect(refused).toEqual([
      { index: 0, reason: 'resolvedAt-too-early' },
      { index: 1, reason: 'openedAt-not-an-instant' },
    ]);
    const skewed = { openedAt: [1000], resolvedAt: [998] };
    expect(ttr(skewed, { clockSkewMs: 2 })).toMatchObject({ value: 0, clockSkewMs: 2 });
    expect(backlog(skewed, { asOf: 2000, clockSkewMs: 2 })).toMatchObject({ resolved: 1, clockSkewMs: 2 });
  });

  it('C9: targets in business days go by dates that have hours', () => {
    const berlin = BusinessCalendar.weekdays({ timeZone: 'Europe/Berlin', opens: '07:00', closes: '17:00' });
    const due = (time: string) => {
      const at = slaDueAt(`2017-11-23T${time}+01:00`, { businessDays: 1, by: '17:00' }, { calendar: berlin });
      return new Date((at ?? 0) + HOUR).toISOString().slice(0, 16);
    };
    const times = ['06:30', '07:01', '16:59', '17:01', '23:00'];
    expect(times.map(due)).toEqual([
      ...['2017-11-24T17:00', '2017-11-24T17:00', '2017-11-24T17:00'],
      ...['2017-11-27T17:00', '2017-11-27T17:00'],
    ]);
    const half = office('Europe/Berlin', { overrides: { '2026-12-17': [['09:00', '12:00']] } });
    const [opened, options] = ['2026-12-16T11:00+01:00', { calendar: half }];
    expect(slaDueAt(opened, { businessDays: 2 }, options)).toBe(Date.parse('2026-12-18T17:00+01:00'));
    expect(slaDueAt(opened, 16 * HOUR, options)).toBe(Date.parse('2026-12-18T16:00+01:00'));
    expect(businessDaysBetween('2026-12-14', '2026-12-18', half, { inclusive: true })).toBe(5);
  });

  it('C10: the list behind the number, by group, and of every reply', () => {
    const cases = { openedAt: [0, 0], resolvedAt: [[10, 45], 20], reopenedAt: [30, null] };
    const { resolvedMs } = caseTimes(cases, { reopened: 'sum-of-spells' });
    expect(resolvedMs).toEqual([25, 20]);
    const rows = [10, 20, 60].map((ms, k) => ({ opened: 0, solved: ms, team: k ? 'b' : 'a' }));
    const table = breakdown(rows, {
      by: { team: 'team' },
      metric: (part) => ttr(part, { openedAt: 'opened', resolvedAt: 'solved' }),
    });
    expect(table.groups.map(({ result }) => result?.value)).toEqual([10, 40]);
    const replies = { startedAt: [0], endedAt: [[10, 45]], reopenedAt: [30] };
    const late = slaBreaches(replies, { target: 12, asOf: 50, reopened: 'each-spell' }).breaches;
    expect(late).toMatchObject([{ index: 0, spell: 1, lateMs: 3 }]);
  });

  it('C11: used up at closing, ended 30 s later, is on time, as its time says', () => {
    const calendar = office('UTC');
    const options = { calendar, target: 8 * HOUR, asOf: monday + 9 * DAY };
    const ended = monday + 8 * HOUR + 30_000;
    expect(slaAttainment({ startedAt: [monday], endedAt: [ended] }, options)).toMatchObject({ met: 1, breached: 0 });
    expect(ttr({ openedAt: [monday], resolvedAt: [ended] }, { calendar }).value).toBe(8 * HOUR);
  });

  it('C12: a reopen rate has a window', () => {
    const rows = [
      { solved: 0, back: 8 * DAY },
      { solved: 27 * DAY, back: null },
    ];
    const window = { windowMs: 7 * DAY, asOf: 30 * DAY };
    const rate = reopenRate(rows, { resolvedAt: 'solved', reopenedAt: 'back', ...window });
    expect(rate).toMatchObject({ value: 0, n: 1, immature: 1, definition: 'window' });
  });

  it('C13: what JSON makes of a zoned Temporal value is an instant', () => {
    const asOf = '2026-11-21T09:00:00+07:00[Asia/Ho_Chi_Minh]';
    expect(backlog({ openedAt: [asOf], resolvedAt: [null] }, { asOf }).asOf).toBe(Date.UTC(2026, 10, 21, 2));
  });

  it('C14: holidays say what came, and a range is as many days as it has', () => {
    expect(() => office('UTC', { holidays: [new Date(0)] })).toThrow(/got Date/);
    const tet = office('Asia/Ho_Chi_Minh', { holidays: [{ first: '2026-02-16', last: '2026-02-20' }] });
    expect(tet.between('2026-02-14T00:00+07:00', '2026-02-23T00:00+07:00')).toBe(0);
    expect(tet.between('2026-02-13T00:00+07:00', '2026-02-24T00:00+07:00')).toBe(16 * HOUR);
  });

  it('C15: half a day closes, and never opens a Saturday', () => {
    const [from, to] = ['2022-12-24T00:00+01:00', '2022-12-25T00:00+01:00'];
    const closes = office('Europe/Berlin', { closures: { '2022-12-24': [['12:00', '24:00']] } });
    const afternoons = new BusinessCalendar({
      timeZone: 'Europe/Berlin',
      hours: {},
      overrides: { '2022-12-24': [['12:00', '24:00']] },
    });
    expect(closes.between(from, to)).toBe(0);
    expect(difference(office('Europe/Berlin'), afternoons).between(from, to)).toBe(0);
  });

  it('C16: shards whose engines name one zone differently merge', () => {
    const made = (timeZone: string) =>
      new TtrAggregator({ calendar: office(timeZone) }).add({ openedAt: 0, resolvedAt: DAY });
    const state = made('Asia/Calcutta').toJSON();
    expect(made('Asia/Kolkata').merge(state).result().n).toBe(2);
    expect(() => made('Asia/Ho_Chi_Minh').merge(state)).toThrow(/zone/i);
  });

  it('C17: segments are one form of hours for all', () => {
    const calendar = [
      { from: monday, calendar: office('UTC') },
      { from: monday + DAY, calendar: office('UTC', { closes: '12:00' }) },
    ];
    const [opened, closed] = [monday, monday + 2 * DAY];
    expect(ttr({ openedAt: [opened], resolvedAt: [closed] }, { calendar }).value).toBe(11 * HOUR);
    const sla = { calendar, target: 11 * HOUR, asOf: closed };
    expect(slaAttainment({ startedAt: [opened], endedAt: [closed] }, sla).met).toBe(1);
    expect(slaDueAt(opened, 11 * HOUR, { calendar })).toBe(monday + DAY + 3 * HOUR);
  });

  it('C18: a fixed offset is no zone, under none of its names', () => {
    for (const timeZone of ['+07:00', 'EST', 'Etc/GMT+7']) {
      expect(() => office(timeZone), timeZone).toThrow(/fixed offset/);
    }
    expect(office('Etc/UTC').between(monday, monday + DAY)).toBe(8 * HOUR);
  });
});
