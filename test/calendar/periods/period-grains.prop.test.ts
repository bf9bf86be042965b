import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PeriodBreaks } from '../../../src/calendar/periods/period-breaks.js';
import { periodClock } from '../../../src/calendar/periods/period-clock.js';
import { periodTable } from '../../../src/calendar/periods/period-table.js';
import { timeZoneOf } from '../../../src/calendar/zones/time-zone.js';
import { some } from '../../runs.js';
import { anyZone, zoneAndInstant, zoneAndMonthChange, zoneNames } from '../zones/arbitraries.js';
import { slowLocal } from '../zones/slow-clock.js';
import { anyKind, type PeriodKind, slowFirstDay, slowIndex, slowLabel } from './period-slow.js';

const DAY = 864e5;

/** Zones with clocks that change at midnight, days left out and days that came twice: they come as often as all others. */
const ODD = [
  'Africa/Cairo',
  'America/Asuncion',
  'America/Havana',
  'America/Santiago',
  'America/Sao_Paulo',
  'America/Sitka',
  'America/St_Johns',
  'Asia/Amman',
  'Asia/Beirut',
  'Asia/Damascus',
  'Asia/Gaza',
  'Asia/Manila',
  'Asia/Tehran',
  'Atlantic/Azores',
  'Pacific/Apia',
  'Pacific/Fakaofo',
  'Pacific/Kiritimati',
  'Pacific/Kwajalein',
];

/** Instants near the changes of odd zones, and any instants of any zone. */
const zoneAndTime = fc.oneof(
  zoneAndInstant,
  zoneAndMonthChange.map(([zone, { at }]): [string, number] => [zone, at]),
  fc
    .tuple(fc.constantFrom(...ODD), fc.nat(), fc.integer({ min: -2 * DAY, max: 2 * DAY }))
    .map(([zone, pick, delta]): [string, number] => {
      const changes = timeZoneOf('m', zone).transitions(Date.UTC(1800, 0), Date.UTC(2040, 0));
      return [zone, (changes[pick % changes.length]?.at ?? 0) + delta];
    }),
);

const slowDay = (zone: string, instant: number): number => Math.floor(slowLocal(zone, instant) / DAY);
const slowPeriod = (kind: PeriodKind, zone: string, instant: number): number =>
  slowIndex(kind, slowFirstDay(kind, slowDay(zone, instant)));

/** Steps of few days, and of years where periods are long. */
const span = ([grain]: PeriodKind, share: number): number => share * (grain === 'day' ? 60 : 1500) * DAY;
const share = fc.double({ min: 0, max: 1, noNaN: true });

function byTable(breaks: PeriodBreaks, instants: readonly number[]): (number | undefined)[] {
  const { firstDay, firstBreak, starts, periods } = periodTable(breaks);
  return instants.map((instant) => {
    let b = firstBreak[Math.floor(instant / DAY) - firstDay] as number;
    while (instant >= (starts[b + 1] as number)) b++;
    return periods[b];
  });
}

describe('periods of every grain, properties', () => {
  it('are those of the date that Intl prints', () => {
    fc.assert(
      fc.property(anyKind, zoneAndTime, (kind, [zone, instant]) => {
        const clock = periodClock(kind[0], zone, kind[1]);
        const first = slowFirstDay(kind, slowDay(zone, instant));
        const index = clock.indexOf(instant);
        expect(index).toBe(slowIndex(kind, first));
        expect(clock.labelOf(index)).toBe(slowLabel(kind, first));
      }),
      { numRuns: some(2) },
    );
  });

  it('are those of the date that Intl prints in every zone, right around their starts', () => {
    fc.assert(
      fc.property(anyKind, fc.integer({ min: -10_000, max: 30_000 }), (kind, day) => {
        // every zone in turn: 400 of them and more
        const zone = zoneNames[(day + 10_000) % zoneNames.length] as string;
        const clock = periodClock(kind[0], zone, kind[1]);
        const start = clock.startOf(clock.indexOf(day * DAY));
        for (const instant of [start - 1000, start - 1, start, start + 999]) {
          expect(clock.indexOf(instant)).toBe(slowPeriod(kind, zone, instant));
        }
      }),
      { numRuns: some(2) },
    );
  });

  it('start at the first instant that Intl puts into them, and are empty where there is none', () => {
    fc.assert(
      fc.property(anyKind, zoneAndTime, fc.nat({ max: 3 * DAY }), (kind, [zone, instant], back) => {
        const clock = periodClock(kind[0], zone, kind[1]);
        const near = clock.indexOf(instant);
        for (const index of [near - 1, near, near + 1]) {
          const [start, end] = [clock.startOf(index), clock.endOf(index)];
          expect(end).toBe(clock.startOf(index + 1));
          expect(start).toBeLessThanOrEqual(end);
          expect(slowPeriod(kind, zone, start - 1)).toBeLessThan(index);
          expect(slowPeriod(kind, zone, start - 1 - back)).toBeLessThan(index);
          if (start < end) expect(slowPeriod(kind, zone, start)).toBe(index);
          else expect([kind[0], slowPeriod(kind, zone, start)]).toEqual(['day', index + 1]);
        }
      }),
      { numRuns: some(2) },
    );
  });

  it('hold every instant exactly once, under its own number unless clocks went back', () => {
    fc.assert(
      fc.property(anyKind, zoneAndTime, (kind, [zone, instant]) => {
        const clock = periodClock(kind[0], zone, kind[1]);
        const index = clock.indexOf(instant);
        const holds = [-2, -1, 0, 1, 2]
          .map((k) => index + k)
          .filter((near) => clock.startOf(near) <= instant && instant < clock.endOf(near));
        expect(holds).toHaveLength(1);
        if (holds[0] !== index) {
          expect(holds[0]).toBe(index + 1);
          const changes = timeZoneOf('m', zone).transitions(instant - 2 * DAY, instant + 1);
          expect(changes.some(({ before, after }) => after < before)).toBe(true);
        }
      }),
      { numRuns: some(2) },
    );
  });

  it('are written out by breaks and table as indexOf has them', () => {
    fc.assert(
      fc.property(anyKind, zoneAndTime, share, fc.array(share), (kind, [zone, from], length, shares) => {
        const clock = periodClock(kind[0], zone, kind[1]);
        const to = from + span(kind, length);
        const breaks = clock.breaks(from, to);
        const { starts, periods } = breaks;
        const around = [...starts].flatMap((start) => [start - 1, start - 0.01, start, start + 1]);
        const instants = [from, to, ...shares.map((part) => from + part * (to - from)), ...around].filter(
          (instant) => instant >= from && instant <= to,
        );
        expect(byTable(breaks, instants)).toEqual(instants.map((instant) => clock.indexOf(instant)));
        expect(starts[0]).toBe(from);
        expect(starts.every((start, i) => i === 0 || (start > (starts[i - 1] as number) && start <= to))).toBe(true);
        expect(periods.every((period, i) => i === 0 || period !== periods[i - 1])).toBe(true);
      }),
      { numRuns: some(2) },
    );
  });

  it('of default options start where a longer period starts: a year with its first quarter, month and day', () => {
    fc.assert(
      fc.property(anyZone, fc.integer({ min: -100, max: 130 }), (zone, year) => {
        const start = periodClock('year', zone).startOf(year);
        expect(periodClock('quarter', zone).startOf(4 * year)).toBe(start);
        expect(periodClock('month', zone).startOf(12 * year)).toBe(start);
        expect(periodClock('day', zone).startOf(Date.UTC(1970 + year, 0) / DAY)).toBe(start);
      }),
      { numRuns: some(2) },
    );
  });
});
