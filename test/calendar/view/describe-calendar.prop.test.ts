import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BusinessCalendar } from '../../../src/calendar/hours/business-calendar.js';
import { difference, intersection, union } from '../../../src/calendar/hours/calendar-algebra.js';
import { periodClock } from '../../../src/calendar/periods/period-clock.js';
import { describeCalendar } from '../../../src/calendar/view/describe-calendar.js';
import { instantFromLocal } from '../../../src/calendar/zones/local-time.js';
import { timeZoneOf } from '../../../src/calendar/zones/time-zone.js';
import { some } from '../../runs.js';
import { calendarAndInstant } from '../hours/hours-arbitraries.js';

const DAY = 86_400_000;
type Stretches = readonly (readonly [number, number])[];

/** The shifts of one date and no others. */
function shiftsOn(calendar: BusinessCalendar, day: number): BusinessCalendar {
  const { timeZone, hours, holidays, overrides, closures, doubled } = calendar.toJSON();
  const date = new Date(day * DAY).toISOString().slice(0, 10);
  const weekly = hours[(((((day + 3) % 7) + 7) % 7) + 1) as 1] ?? [];
  const shifts = overrides[date] ?? (holidays.includes(date) ? [] : weekly);
  return new BusinessCalendar({ timeZone, hours: {}, overrides: { [date]: shifts }, closures, doubled });
}

/** Stretches, with what touches as one. */
function joined(stretches: Stretches): [number, number][] {
  const found: [number, number][] = [];
  for (const [open, close] of stretches) {
    const last = found.at(-1);
    if (last?.[1] === open) last[1] = close;
    else found.push([open, close]);
  }
  return found;
}

it('each row has the shifts of its date but for what earlier ones cover, by the clock on the wall; all rows are the open time', () => {
  const days = fc.integer({ min: 1, max: 6 });
  fc.assert(
    fc.property(calendarAndInstant, days, ([options, instant], count) => {
      const calendar = new BusinessCalendar(options);
      const { timeZone } = options;
      const clock = periodClock('day', timeZone);
      const zone = timeZoneOf('test', timeZone);
      const shown = describeCalendar(calendar, { from: instant, days: count });
      const first = clock.indexOf(instant);
      const stretches = shown.days.flatMap(({ hours }) => hours.map((one) => [one.opensAt, one.closesAt] as const));
      for (const [i, { hours, openMs }] of shown.days.entries()) {
        const day = first + i;
        const [own, ...earlier] = [0, 1, 2, 3].map((back) => shiftsOn(calendar, day - back));
        const left = difference(own as BusinessCalendar, ...earlier);
        expect(hours.map((one) => [one.opensAt, one.closesAt])).toEqual(
          left.intervals((day - 3) * DAY, (day + 5) * DAY),
        );
        expect(openMs).toBe(left.between((day - 3) * DAY, (day + 5) * DAY));
        for (const one of hours) {
          // a night may go over a date that the zone left out
          const instants = (time: string, isNext: boolean, doubled: 'earlier' | 'later' | null) =>
            (isNext ? [1, 2] : [0]).map((later) => {
              const date = new Date((day + later + (time === '24:00' ? 1 : 0)) * DAY).toISOString().slice(0, 10);
              return instantFromLocal(`${date} ${time === '24:00' ? '00:00' : time}`, timeZone, {
                doubled: doubled ?? undefined,
              });
            });
          expect(instants(one.opens, one.opensNextDay, one.opensDoubled)).toContain(one.opensAt);
          expect(instants(one.closes, one.closesNextDay, one.closesDoubled)).toContain(one.closesAt);
        }
      }
      const [from, to] = [clock.startOf(first), clock.startOf(first + count)];
      const whole = calendar.intervals(from - 3 * DAY, to + 3 * DAY);
      // at both ends a night is in one row as a whole, or in none
      const inside = (list: Stretches) => list.filter(([open, close]) => open > from + 2 * DAY && close < to - 2 * DAY);
      expect(inside(joined(stretches))).toEqual(inside(whole));
      const changes = shown.days.reduce((sum, { clockChangeMs }) => sum + clockChangeMs, 0);
      expect(changes).toBe(zone.offsetAt(to - 1) - zone.offsetAt(from - 1));
      expect(shown.openMs).toBe(stretches.reduce((sum, [open, close]) => sum + close - open, 0));
      const night = Math.max(0, ...[1, 2, 3].map((back) => shiftsOn(calendar, first - back).between(from, to)));
      const last = Math.max(
        0,
        ...[1, 2, 3].map((back) => shiftsOn(calendar, first + count - back).between(to, to + 3 * DAY)),
      );
      expect(shown.openMs).toBeGreaterThanOrEqual(calendar.between(from, to) - night);
      expect(shown.openMs).toBeLessThanOrEqual(calendar.between(from, to) + last);
      if (night === 0 && last === 0) expect(shown.openMs).toBe(calendar.between(from, to));
    }),
    { numRuns: some(5) },
  );
});

it('days of combined hours are cut at midnight, and add up to the open time between', () => {
  const combine = fc.constantFrom(union, intersection, difference);
  fc.assert(
    fc.property(calendarAndInstant, calendarAndInstant, combine, ([options, instant], [others], of) => {
      const other = new BusinessCalendar({ ...others, timeZone: options.timeZone });
      const hours = of(new BusinessCalendar(options), other);
      const clock = periodClock('day', options.timeZone);
      const first = clock.indexOf(instant);
      const { days, openMs } = describeCalendar(hours, { from: instant, days: 3 });
      for (const [i, day] of days.entries()) {
        expect(day.hours.map((one) => [one.opensAt, one.closesAt])).toEqual(
          hours.intervals(clock.startOf(first + i), clock.endOf(first + i)),
        );
        expect(day.hours.some(({ closesNextDay, opensNextDay }) => closesNextDay || opensNextDay)).toBe(false);
      }
      expect(openMs).toBe(hours.between(clock.startOf(first), clock.startOf(first + 3)));
    }),
    { numRuns: some(5) },
  );
});
