import { describe, expect, it } from 'vitest';
import { periodAt, periodBreaks } from '../../../src/calendar/periods/period-breaks.js';
import { periodDays } from '../../../src/calendar/periods/period-days.js';
import type { TimeZone, Transition } from '../../../src/calendar/zones/time-zone.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const days = periodDays('day');

/** A zone with the given changes, ascending. */
function zoneWith(...changes: Transition[]): TimeZone {
  return {
    name: 'Test',
    offsetAt: (instant) => changes.findLast(({ at }) => at <= instant)?.after ?? changes[0]?.before ?? 0,
    transitions: (from, to) => changes.filter(({ at }) => at >= from && at < to),
  };
}

function steps(zone: TimeZone, from: number, to: number): [number, number][] {
  const { starts, periods } = periodBreaks(days, zone, from, to);
  return Array.from(starts, (start, i) => [start / HOUR, periods[i] as number]);
}

describe('periodAt', () => {
  it('takes whole milliseconds, lest a fraction be rounded up to midnight', () => {
    expect(periodAt(days, DAY - 1e-6, 0)).toBe(0);
    expect(periodAt(days, -1e-9, 0)).toBe(-1);
    expect(16 * HOUR - 2 ** -27 + 8 * HOUR).toBe(DAY);
    expect(periodAt(days, 16 * HOUR - 2 ** -27, 8 * HOUR)).toBe(0);
  });
});

describe('periodBreaks', () => {
  it('makes one step a day, and keeps nothing but the steps', () => {
    expect(steps(zoneWith(), 5 * HOUR, 3 * DAY)).toEqual([
      [5, 0],
      [24, 1],
      [48, 2],
      [72, 3],
    ]);
    const { starts, periods, to } = periodBreaks(
      days,
      zoneWith({ at: DAY + HOUR, before: 0, after: HOUR }),
      0,
      3 * DAY - 1,
    );
    expect([starts.length, starts.buffer.byteLength, periods.buffer.byteLength, to]).toEqual([4, 32, 16, 3 * DAY - 1]);
  });

  it('begins with the offset at its first instant, also where that is a change', () => {
    const zone = zoneWith({ at: DAY, before: 0, after: -HOUR });
    expect(steps(zone, DAY, DAY)).toEqual([[24, 0]]);
    expect(steps(zone, DAY - 0.5, DAY)).toEqual([[24 - 0.5 / HOUR, 0]]);
    expect(steps(zone, DAY - 1, DAY + HOUR)).toEqual([
      [24 - 1 / HOUR, 0],
      [25, 1],
    ]);
    expect(steps(zone, DAY - 1, DAY + HOUR - 0.5)).toHaveLength(1);
  });

  it('leaves out a day that is skipped and shows one that comes twice', () => {
    const skips = zoneWith({ at: 2 * DAY, before: 0, after: DAY });
    expect(steps(skips, 0, 4 * DAY).map(([, day]) => day)).toEqual([0, 1, 3, 4, 5]);
    const repeats = zoneWith({ at: 2 * DAY + HOUR, before: 0, after: -2 * HOUR });
    expect(steps(repeats, DAY, 3 * DAY)).toEqual([
      [24, 1],
      [48, 2],
      [49, 1],
      [50, 2],
    ]);
  });
});
