import type { BusinessCalendarState, OpenHoursState } from '../hours/hours-state.js';
import type { Shift } from '../hours/weekly-hours.js';
import { labelOfDay } from '../periods/period-label.js';
import { canonicalZone } from '../zones/zone-name.js';
import type { CalendarDay } from './calendar-description.js';

/** Why dates, in days since 1970-01-01, have the hours that they have. */
export interface ReasonsOfDays {
  /** What decides about a date, which has open time of its own or has none. */
  kindOf(day: number, isOpen: boolean): CalendarDay['kind'];
  /** What is closed on a date, whatever shifts are there. */
  closuresOf(day: number): readonly Shift[];
  /** Name of the holiday that a date is. */
  nameOf(day: number): string | null;
}

/** ISO weekday of a date, from 1 (Monday) to 7. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/**
 * The reasons that hours have, on dates of a zone, given when each begins. Calendars of other zones keep other dates. Of hours that change
 * those count that a date begins with.
 */
export function reasonsOf(state: OpenHoursState, timeZone: string, startOf: (day: number) => number): ReasonsOfDays {
  if (state.kind === 'sequence') {
    const parts = state.of.map((part) => reasonsOf(part, timeZone, startOf));
    const on = (day: number) => parts[state.changes.filter((at) => at <= startOf(day)).length] as ReasonsOfDays;
    return {
      kindOf: (day, isOpen) => {
        const kind = on(day).kindOf(day, isOpen);
        // a night reaches into a date that has no hours of its own
        return isOpen && kind === 'closed' ? 'open' : kind;
      },
      closuresOf: (day) => on(day).closuresOf(day),
      nameOf: (day) => on(day).nameOf(day),
    };
  }
  const zone = canonicalZone(timeZone);
  // of two names of one date, that of the first part is told
  const names = new Map(holidaysWithin(state, zone).reverse());
  const own = state.kind === 'business-calendar' && canonicalZone(state.timeZone) === zone ? state : undefined;
  return {
    kindOf: (day, isOpen) => {
      const date = labelOfDay(day);
      if (own && Object.hasOwn(own.overrides, date)) return 'override';
      if (names.has(date) && (own || !isOpen)) return 'holiday';
      if (own) return own.hours[weekdayOf(day) as 1] && (isOpen || !own.closures[date]) ? 'weekly' : 'closed';
      return isOpen ? 'open' : 'closed';
    },
    closuresOf: (day) => own?.closures[labelOfDay(day)] ?? [],
    nameOf: (day) => names.get(labelOfDay(day)) ?? null,
  };
}

/** Holidays of the calendars of a zone, with their names. What is taken away has holidays too, but these close nothing. */
function holidaysWithin(state: OpenHoursState, zone: string): [date: string, name: string | null][] {
  if (state.kind !== 'business-calendar') {
    const parts = state.kind === 'difference' ? state.of.slice(0, 1) : state.of;
    return parts.flatMap((part) => holidaysWithin(part, zone));
  }
  return canonicalZone(state.timeZone) === zone ? namesOf(state) : [];
}

function namesOf({ holidays }: BusinessCalendarState): [date: string, name: string | null][] {
  return holidays.map((holiday) =>
    typeof holiday === 'string' ? [holiday, null] : [holiday.date, holiday.name ?? null],
  );
}
