import { describe, expect, it } from 'vitest';
import { periodClock } from '../../../src/calendar/periods/period-clock.js';
import type { PeriodGrain } from '../../../src/calendar/periods/period-days.js';

const HOUR = 3_600_000;
const iso = (instant: number): string => new Date(instant).toISOString();

function steps(timeZone: string, from: number, to: number): [string, string][] {
  const clock = periodClock('month', timeZone);
  const { starts, periods } = clock.breaks(from, to);
  return Array.from(starts, (start, i) => [iso(start), clock.labelOf(periods[i] as number)]);
}

function refusal(run: () => unknown): { code?: string; message?: string } {
  try {
    run();
  } catch (error) {
    return error as { code: string; message: string };
  }
  return {};
}

describe('periodClock', () => {
  it('numbers the months of a zone and says when they start', () => {
    const clock = periodClock('month', 'Asia/Ho_Chi_Minh');
    const index = clock.indexOf(Date.parse('2026-10-31T17:30:00Z'));
    expect(index).toBe((2026 - 1970) * 12 + 10);
    expect(clock.labelOf(index)).toBe('2026-11');
    expect(iso(clock.startOf(index))).toBe('2026-10-31T17:00:00.000Z');
    expect(iso(clock.endOf(index))).toBe('2026-11-30T17:00:00.000Z');
    expect(clock.period).toBe('month');
    expect(clock.timeZone).toBe('Asia/Ho_Chi_Minh');
  });

  it('FB11: the first of a month is in that month in zones behind UTC and ahead of it', () => {
    for (const [timeZone, offset] of [
      ['America/Los_Angeles', -8],
      ['Asia/Ho_Chi_Minh', 7],
      ['Pacific/Auckland', 13],
      ['Pacific/Kiritimati', 14],
      ['Pacific/Niue', -11],
    ] as const) {
      const clock = periodClock('month', timeZone);
      const midnight = Date.UTC(2026, 0, 1) - offset * HOUR;
      expect(clock.labelOf(clock.indexOf(midnight))).toBe('2026-01');
      expect(clock.labelOf(clock.indexOf(midnight - 1))).toBe('2025-12');
      expect(clock.startOf(clock.indexOf(midnight))).toBe(midnight);
    }
  });

  it('names an instant by its own offset, not by another season', () => {
    const clock = periodClock('month', 'America/New_York');
    expect(iso(clock.startOf(clock.indexOf(Date.UTC(2026, 6, 15))))).toBe('2026-07-01T04:00:00.000Z');
    expect(iso(clock.startOf(clock.indexOf(Date.UTC(2026, 0, 15))))).toBe('2026-01-01T05:00:00.000Z');
  });

  it('never rounds the last fraction of a month up into the next', () => {
    const clock = periodClock('month', 'Asia/Ho_Chi_Minh');
    const midnight = 31 * 864e5 - 8 * HOUR; // 1970-02-01 at +08:00
    expect(clock.labelOf(clock.indexOf(midnight - 1e-6))).toBe('1970-01');
    expect(clock.labelOf(clock.indexOf(midnight))).toBe('1970-02');
  });

  it('lets a month start after the gap where its first midnight is skipped', () => {
    // Asuncion went from 00:00 to 01:00 on 1 October 1990; Manila left out the whole of 31 December 1844.
    const asuncion = periodClock('month', 'America/Asuncion');
    const october = asuncion.indexOf(Date.UTC(1990, 9, 15));
    expect(iso(asuncion.startOf(october))).toBe('1990-10-01T04:00:00.000Z');
    expect(asuncion.indexOf(asuncion.startOf(october) - 1)).toBe(october - 1);
    const manila = periodClock('month', 'Asia/Manila');
    const january = manila.indexOf(Date.UTC(1845, 0, 15));
    expect(manila.labelOf(january)).toBe('1845-01');
    expect(manila.indexOf(manila.startOf(january) - 1)).toBe(january - 1);
    expect(iso(manila.startOf(january))).toBe('1844-12-31T15:56:08.000Z');
  });

  it('serves both ends of time', () => {
    for (const timeZone of ['UTC', 'America/New_York', 'Pacific/Kiritimati', 'Asia/Manila']) {
      const clock = periodClock('month', timeZone);
      expect(clock.labelOf(clock.indexOf(8.64e15))).toBe('+275760-09');
      expect(clock.labelOf(clock.indexOf(-8.64e15))).toBe('-271821-04');
      expect(clock.startOf(clock.indexOf(-8.64e15))).toBeLessThan(-8.64e15);
      expect(clock.endOf(clock.indexOf(8.64e15))).toBeGreaterThan(8.64e15);
    }
  });

  it('refuses other periods and bad zones', () => {
    expect(refusal(() => periodClock('decade' as PeriodGrain, 'UTC'))).toMatchObject({
      code: 'INVALID_OPTION',
      message: 'periodClock: period must be day or week or month or quarter or half-year or year; got "decade"',
      details: { name: 'period' },
    });
    expect(refusal(() => periodClock('month', 'Mars/X'))).toMatchObject({
      code: 'INVALID_OPTION',
      message:
        'periodClock: timeZone must be the IANA name of a place that this runtime knows, such as "Asia/Ho_Chi_Minh", or UTC; got "Mars/X"',
    });
    expect(refusal(() => periodClock('month', undefined as unknown as string)).code).toBe('INVALID_OPTION');
  });

  it('B21: takes dates, text with an offset and objects of Temporal as well as numbers', () => {
    const clock = periodClock('day', 'Asia/Ho_Chi_Minh');
    const instants = [
      Date.UTC(2026, 0, 1, 17),
      new Date(Date.UTC(2026, 0, 1, 17)),
      '2026-01-02T00:00+07:00',
      { epochMilliseconds: Date.UTC(2026, 0, 1, 17) },
    ];
    expect(instants.map((instant) => clock.labelOf(clock.indexOf(instant)))).toEqual(Array(4).fill('2026-01-02'));
    expect(clock.breaks('2026-01-02T00:00+07:00', new Date(Date.UTC(2026, 0, 2, 17))).starts).toHaveLength(2);
    expect(refusal(() => clock.indexOf('2026-01-02')).message).toContain(
      '(readInstant and instantFromLocal read local times',
    );
  });

  it('refuses what is no instant and no index', () => {
    const clock = periodClock('month', 'UTC');
    for (const instant of [Number.NaN, Number.POSITIVE_INFINITY, 8.64e15 + 1, '0', null, new Date(NaN)] as number[]) {
      expect(refusal(() => clock.indexOf(instant)).code).toBe('INVALID_VALUE');
      expect(refusal(() => clock.breaks(instant, 0)).code).toBe('INVALID_VALUE');
      expect(refusal(() => clock.breaks(0, instant)).code).toBe('INVALID_VALUE');
    }
    for (const index of [0.5, Number.NaN, -3_285_490, 3_285_489, '0'] as number[]) {
      for (const method of ['labelOf', 'startOf', 'endOf'] as const) {
        expect(refusal(() => clock[method](index)).code).toBe('INVALID_VALUE');
      }
    }
    expect(refusal(() => clock.indexOf(Number.NaN)).message).toBe(
      'periodClock: instant must be epoch milliseconds, a Date or text with an offset such as "2026-11-21T09:00:00+07:00"; got NaN',
    );
    expect(refusal(() => clock.startOf(0.5)).message).toBe(
      'periodClock: index must be a whole number of months since January 1970; got 0.5',
    );
    expect(refusal(() => clock.breaks(1, 0)).message).toBe('periodClock: to must be not before from; got 0');
  });
});

describe('breaks', () => {
  it('shows clocks that go back over the first midnight of a month: St Johns 2009', () => {
    expect(steps('America/St_Johns', Date.UTC(2009, 9, 15), Date.UTC(2009, 11, 15))).toEqual([
      ['2009-10-15T00:00:00.000Z', '2009-10'],
      ['2009-11-01T02:30:00.000Z', '2009-11'], // 00:00 for the first time
      ['2009-11-01T02:31:00.000Z', '2009-10'], // 00:01 became 23:01
      ['2009-11-01T03:30:00.000Z', '2009-11'], // 00:00 for the second time
      ['2009-12-01T03:30:00.000Z', '2009-12'],
    ]);
    const clock = periodClock('month', 'America/St_Johns');
    const november = clock.indexOf(Date.UTC(2009, 10, 15));
    expect(iso(clock.startOf(november))).toBe('2009-11-01T02:30:00.000Z');
    expect(clock.indexOf(Date.parse('2009-11-01T03:00:00Z'))).toBe(november - 1);
  });

  it('shows nothing where clocks go back to before midnight exactly at midnight: Kwajalein 1969', () => {
    // At the end of 30 September the clocks went back 23 hours, to 01:00 of the same day.
    expect(steps('Pacific/Kwajalein', Date.UTC(1969, 8, 15), Date.UTC(1969, 9, 15))).toEqual([
      ['1969-09-15T00:00:00.000Z', '1969-09'],
      ['1969-10-01T12:00:00.000Z', '1969-10'],
    ]);
    const clock = periodClock('month', 'Pacific/Kwajalein');
    expect(iso(clock.startOf(-3))).toBe('1969-10-01T12:00:00.000Z');
  });

  it('covers a single instant, a change at either end and a start at the last instant', () => {
    const change = Date.UTC(2009, 10, 1, 2, 31);
    expect(steps('America/St_Johns', change, change)).toEqual([['2009-11-01T02:31:00.000Z', '2009-10']]);
    expect(steps('America/St_Johns', change - 1, change)).toHaveLength(2);
    expect(steps('UTC', Date.UTC(2026, 0, 31), Date.UTC(2026, 1, 1))).toHaveLength(2);
    expect(steps('UTC', Date.UTC(2026, 0, 31), Date.UTC(2026, 1, 1) - 0.5)).toHaveLength(1);
    expect(periodClock('month', 'UTC').breaks(0.25, 0.5)).toEqual({
      starts: Float64Array.of(0.25),
      periods: Int32Array.of(0),
      to: 0.5,
    });
  });

  it('needs memory for months only', () => {
    const { starts, periods } = periodClock('month', 'America/New_York').breaks(Date.UTC(1900, 0), Date.UTC(2100, 0));
    expect(starts).toHaveLength(2401);
    expect(periods).toHaveLength(2401);
  });
});
