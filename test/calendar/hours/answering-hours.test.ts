import { describe, expect, it } from 'vitest';
import { BusinessCalendar } from '../../../src/calendar/hours/business-calendar.js';

const HOUR = 3_600_000;
const at = Date.UTC(2024, 5, 3); // a Monday
const office = BusinessCalendar.weekdays({ timeZone: 'UTC', opens: '09:00', closes: '17:00' });
const closed = new BusinessCalendar({ timeZone: 'Europe/Berlin', hours: {} });

function refusal(action: () => unknown): { code?: string; message?: string } {
  try {
    action();
  } catch (error) {
    return error as { code: string; message: string };
  }
  return {};
}

describe('open hours', () => {
  it('take instants of every kind', () => {
    const end = new Date(at + 12 * HOUR);
    for (const start of [at, new Date(at), '2024-06-03T02:00+02:00', { epochMilliseconds: at }]) {
      expect(office.between(start, end)).toBe(3 * HOUR);
      expect(office.add(start, HOUR)).toBe(at + 10 * HOUR);
      expect(office.isOpen(start)).toBe(false);
      expect(office.nextOpen(start)).toBe(at + 9 * HOUR);
      expect(office.nextClose(start)).toBe(at + 17 * HOUR);
      expect(office.previousOpen(start)).toBe(at - 63 * HOUR);
      expect(office.previousClose(start)).toBe(at - 55 * HOUR);
      expect(office.intervals(start, end)).toEqual([[at + 9 * HOUR, at + 12 * HOUR]]);
      expect(office.betweenExcluding(start, end, [[start, '2024-06-03T10:00Z']])).toBe(2 * HOUR);
    }
  });

  it.each([undefined, null, Number.NaN, Infinity, 8.64e15 + 1, '2024-06-03 09:00', new Date(Number.NaN), {}, true])(
    'refuse %s as an instant',
    (bad) => {
      const instant = bad as number;
      for (const call of [
        () => office.between(instant, at),
        () => office.between(at, instant),
        () => office.add(instant, 1),
        () => office.isOpen(instant),
        () => office.nextOpen(instant),
        () => office.nextClose(instant),
        () => office.previousOpen(instant),
        () => office.previousClose(instant),
        () => office.intervals(at, instant),
        () => office.betweenExcluding(instant, at, []),
        () => office.betweenExcluding(at, at, [[at, instant]]),
      ]) {
        expect(refusal(call)).toMatchObject({
          code: 'INVALID_VALUE',
          message: expect.stringMatching(
            /^BusinessCalendar: .* must be epoch milliseconds, a Date or text with an offset such as ".*"; got /,
          ),
        });
      }
    },
  );

  it('say what was wrong', () => {
    expect(refusal(() => office.between(at, new Date(Number.NaN))).message).toBe(
      'BusinessCalendar: to must be epoch milliseconds, a Date or text with an offset such as "2026-11-21T09:00:00+07:00"; got Invalid Date',
    );
    expect(refusal(() => office.intervals(at, at - 1)).message).toBe(
      `BusinessCalendar: to must be not before from; got ${at - 1}`,
    );
    expect(refusal(() => office.betweenExcluding(at, at - 1, [])).message).toBe(
      `BusinessCalendar: end must be not before start; got ${at - 1}`,
    );
    expect(
      refusal(() =>
        office.betweenExcluding(at, at, [
          [5, 6],
          [2, 1],
        ]),
      ).message,
    ).toBe('BusinessCalendar: to must be not before from; got 1 in pause 1');
    expect(refusal(() => office.betweenExcluding(at, at, ['x'] as never)).message).toBe(
      'BusinessCalendar: a pause must be [from, to]; got "x" in pause 0',
    );
    for (const pauses of [null, undefined, 5, {}]) {
      expect(refusal(() => office.betweenExcluding(at, at, pauses as never)).message).toMatch(
        /^BusinessCalendar: pauses must be pairs of instants; got /,
      );
    }
    for (const ms of [Number.NaN, Infinity, '5', null, 5n]) {
      expect(refusal(() => office.add(at, ms as number))).toMatchObject({
        code: 'INVALID_VALUE',
        message: expect.stringContaining('ms must be a finite number; got '),
      });
    }
  });

  it('are never negative zero', () => {
    for (const value of [
      office.between(at, at),
      office.add(-0, 0),
      office.between(at + HOUR, at),
      closed.between(5, -5),
      office.add(0, -0),
    ]) {
      expect(Object.is(value, -0)).toBe(false);
    }
  });

  it('add nothing and too much', () => {
    expect(office.add(at, 0)).toBe(at);
    expect(closed.add(at, 0)).toBe(at);
    expect(closed.add(at, 1)).toBeNull();
    expect(closed.add(at, -1)).toBeNull();
    expect(office.add(at, 1e300)).toBeNull();
    expect(office.add(at, -1e300)).toBeNull();
    expect(office.add(at, 8e15)).toBeNull();
    expect(office.add(8.64e15, 8 * HOUR)).toBeNull();
    expect(office.add(-8.64e15, -8 * HOUR)).toBeNull();
    expect(office.nextOpen(8.64e15)).toBeNull();
    expect(office.nextClose(8.64e15 - 1)).toBeNull();
  });

  it('find nothing that never comes', () => {
    expect(closed.nextOpen(at)).toBeNull();
    expect(closed.nextClose(at)).toBeNull();
    expect(closed.intervals(-8.64e15, 8.64e15)).toEqual([]);
    const once = new BusinessCalendar({
      timeZone: 'UTC',
      hours: {},
      overrides: { '2024-06-03': [['09:00', '10:00']] },
    });
    expect(once.nextOpen(at)).toBe(at + 9 * HOUR);
    expect(once.nextOpen(at + 10 * HOUR)).toBeNull();
    expect(once.nextClose(at + 10 * HOUR)).toBeNull();
    expect(once.add(at, HOUR)).toBe(at + 10 * HOUR);
    expect(once.add(at, HOUR + 1)).toBeNull();
  });

  it('look back to the last opening and the last closing', () => {
    expect([closed.previousOpen(at), closed.previousClose(at)]).toEqual([null, null]);
    const always = BusinessCalendar.always();
    expect([always.previousOpen(at), always.previousClose(at)]).toEqual([null, null]);
    const allButOne = BusinessCalendar.fromJSON({ ...always.toJSON(), holidays: ['2024-06-02'] });
    expect([allButOne.previousOpen(at), allButOne.previousClose(at)]).toEqual([at, at - 24 * HOUR]);
    expect([allButOne.previousOpen(at - 1), allButOne.previousClose(at - 1)]).toEqual([null, at - 24 * HOUR]);
    expect([allButOne.previousOpen(8.64e15), allButOne.previousClose(8.64e15)]).toEqual([at, at - 24 * HOUR]);
    const nine = at + 9 * HOUR;
    expect([office.previousOpen(nine), office.previousOpen(nine - 0.5)]).toEqual([nine, nine - 72 * HOUR]);
    expect([office.previousClose(nine + 8 * HOUR), office.previousClose(nine + 8 * HOUR - 0.5)]).toEqual([
      nine + 8 * HOUR,
      nine - 64 * HOUR,
    ]);
    expect([office.previousOpen(-8.64e15), office.previousClose(-8.64e15)]).toEqual([null, null]);
  });

  it('answer questions over all of time', () => {
    const seconds = office.between(-8.64e15, 8.64e15) / 1000;
    expect(seconds).toBeCloseTo((2e8 / 7) * 40 * 3600, -6);
    const due = office.add('1970-01-01T00:00Z', 10_000 * 365.2425 * (40 / 7) * HOUR) as number;
    expect(new Date(due).getUTCFullYear()).toBeGreaterThan(11_900);
    const minute = new BusinessCalendar({ timeZone: 'America/New_York', hours: { 3: [['12:00', '12:01']] } });
    const late = minute.add(at, 300_000 * 60_000) as number;
    expect(minute.between(at, late)).toBe(300_000 * 60_000);
    expect(minute.add(late, -300_000 * 60_000)).toBe(Date.UTC(2024, 5, 5, 16));
  });

  it('do not list more intervals than memory holds', () => {
    const busy = BusinessCalendar.weekdays({
      timeZone: 'UTC',
      opens: '00:00',
      closes: '23:59:59',
      days: [1, 2, 3, 4, 5, 6, 7],
    });
    expect(refusal(() => busy.intervals(-8.64e15, 8.64e15))).toMatchObject({ code: 'INVALID_VALUE' });
  });

  it('join what touches across midnight and months', () => {
    const long = new BusinessCalendar({
      timeZone: 'UTC',
      hours: {
        1: [['00:00', '00:00']],
        2: [['00:00', '24:00']],
        3: [
          ['00:00', '12:00'],
          ['12:00', '13:00'],
        ],
      },
    });
    expect(long.intervals(at, at + 72 * HOUR)).toEqual([[at, at + 61 * HOUR]]);
    expect(long.nextClose(at)).toBe(at + 61 * HOUR);
    expect(long.intervals(at, at)).toEqual([]);
    expect(long.intervals(at + HOUR, at + 2 * HOUR)).toEqual([[at + HOUR, at + 2 * HOUR]]);
    const allButOne = BusinessCalendar.fromJSON({
      ...BusinessCalendar.always('Asia/Tokyo').toJSON(),
      holidays: ['2024-06-10'],
    });
    expect(allButOne.nextClose(0)).toBe(Date.UTC(2024, 5, 9, 15));
    expect(allButOne.nextClose(-8.64e15)).toBe(Date.UTC(2024, 5, 9, 15));
    expect(allButOne.nextClose(Date.UTC(2024, 5, 9, 15))).toBeNull();
  });
});

describe('open time of a case without its pauses', () => {
  const day = (n: number, hour: number) => at + (n * 24 + hour) * HOUR;
  it('takes out the union of what is paused', () => {
    const week = (pauses: [number, number][]) => office.betweenExcluding(day(0, 9), day(4, 17), pauses) / HOUR;
    expect(week([])).toBe(40);
    expect(week([[day(0, 10), day(0, 12)]])).toBe(38);
    expect(
      week([
        [day(1, 9), day(1, 17)],
        [day(0, 10), day(0, 12)],
        [day(0, 11), day(0, 13)],
      ]),
    ).toBe(29);
    expect(week([[day(0, 17), day(1, 9)]])).toBe(40);
    expect(
      week([
        [day(-5, 0), day(0, 10)],
        [day(4, 16), day(9, 0)],
      ]),
    ).toBe(38);
    expect(week([[day(-5, 0), day(9, 0)]])).toBe(0);
    expect(
      week([
        [day(7, 0), day(9, 0)],
        [day(-7, 0), day(-5, 0)],
      ]),
    ).toBe(40);
    expect(
      week([
        [day(0, 9), day(4, 17)],
        [day(0, 10), day(1, 10)],
      ]),
    ).toBe(0);
    expect(week([[day(2, 10), day(2, 10)]])).toBe(40);
  });

  it('takes any iterable', () => {
    expect(
      office.betweenExcluding(day(0, 9), day(0, 12), new Set([[day(0, 10), day(0, 11)]] as [number, number][])),
    ).toBe(2 * HOUR);
  });
});

describe('columns', () => {
  it('give NaN for NaN, and refuse what is no instant with its place', () => {
    const starts = Float64Array.of(at, Number.NaN, at);
    expect([...office.betweenColumns(starts, Float64Array.of(at + 10 * HOUR, at, Number.NaN))]).toEqual([
      HOUR,
      Number.NaN,
      Number.NaN,
    ]);
    expect(refusal(() => office.betweenColumns(starts, Float64Array.of(at, at, Infinity))).message).toContain(
      'ends must be epoch milliseconds',
    );
    expect(refusal(() => office.betweenColumns(starts, Float64Array.of(at, at, Infinity))).message).toContain(
      'got Infinity at index 2 (NaN says that there is none)',
    );
    expect(office.betweenColumns(new Float64Array(), new Float64Array())).toEqual(new Float64Array());
  });

  it('refuse other arrays and lengths', () => {
    const two = new Float64Array(2);
    expect(refusal(() => office.betweenColumns([1, 2] as never, two)).message).toBe(
      'BusinessCalendar: starts must be a Float64Array; got Array(2)',
    );
    expect(refusal(() => office.betweenColumns(two, new Float32Array(2) as never)).message).toBe(
      'BusinessCalendar: ends must be a Float64Array; got Float32Array',
    );
    expect(refusal(() => office.betweenColumns(two, new Float64Array(3))).message).toBe(
      'BusinessCalendar: length of ends must be 2; got 3',
    );
    expect(refusal(() => office.betweenColumns(two, two, new Float64Array(1))).message).toBe(
      'BusinessCalendar: length of out must be 2; got 1',
    );
    expect(refusal(() => office.betweenColumns(null as never, null as never)).code).toBe('INVALID_VALUE');
  });
});
