import { type Holidays, holidaysOf, overridesOf } from '../hours/holidays.js';
import type { BusinessCalendarState, OpenHoursState } from '../hours/hours-state.js';
import { DAY, type DayShifts, weekOf } from '../hours/weekly-hours.js';
import { instantOfLocal } from '../zones/local-time.js';
import type { TimeZone } from '../zones/time-zone.js';
import { canonicalZone } from '../zones/zone-name.js';
import type { CalendarDay } from './calendar-description.js';

/** What hours say of dates, in days since 1970-01-01 in the zone that they are looked at in. */
export interface DatesOfHours {
  /** What decides about a date that has open time of its own, or has none. */
  kindOf(day: number, isOpen: boolean): CalendarDay['kind'];
  /** Name of the holiday that a date is. */
  nameOf(day: number): string | null;
  /** When the last shift of a date ends; -Infinity for a date without one, and where all days end at midnight. */
  endOf(day: number): number;
}

/** ISO weekday of a date, from 1 (Monday) to 7. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The dates of a calendar in its own zone: shifts belong to the date on which they start. */
export function datesOfCalendar({ hours, holidays, overrides }: BusinessCalendarState, zone: TimeZone): DatesOfHours {
  const week = weekOf(hours);
  const own = new Map(overridesOf(overrides));
  const off = new Map(holidaysOf(holidays));
  const shiftsOn = (day: number): DayShifts => own.get(day) ?? (off.has(day) ? [] : week[weekdayOf(day) - 1]) ?? [];
  return {
    kindOf: (day) => {
      if (own.has(day)) return 'override';
      if (off.has(day)) return 'holiday';
      return shiftsOn(day).length > 0 ? 'weekly' : 'closed';
    },
    nameOf: (day) => off.get(day) ?? null,
    endOf: (day) => {
      const ends = shiftsOn(day).filter((_, i) => i % 2 === 1);
      return Math.max(...ends.map((end) => instantOfLocal(day * DAY + end, zone, false)));
    },
  };
}

/** The dates of other hours: days end at midnight. Of holidays those count whose calendar keeps the dates of this zone. */
export function datesByMidnight(state: OpenHoursState, zone: TimeZone): DatesOfHours {
  const off = new Map([...holidaysWithin(state, canonicalZone(zone.name))].reverse());
  return {
    kindOf: (day, isOpen) => (isOpen ? 'open' : off.has(day) ? 'holiday' : 'closed'),
    nameOf: (day) => off.get(day) ?? null,
    endOf: () => -Infinity,
  };
}

/** Holidays of the calendars of a zone. What is taken away has holidays too, but these close nothing. */
function holidaysWithin(state: OpenHoursState, zone: string): Holidays {
  if (state.kind === 'business-calendar')
    return canonicalZone(state.timeZone) === zone ? holidaysOf(state.holidays) : [];
  const parts = state.kind === 'difference' ? state.of.slice(0, 1) : state.of;
  return parts.flatMap((part) => holidaysWithin(part, zone));
}
