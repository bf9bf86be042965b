import { stateOf } from '../../core/aggregator.js';
import { fail, refuse } from '../../core/errors.js';
import { instantOfLocal } from '../zones/local-time.js';
import { type TimeZone, timeZoneOf } from '../zones/time-zone.js';
import { canonicalZone } from '../zones/zone-name.js';
import { type DateHours, hoursByMidnights, hoursByShifts } from './date-hours.js';
import { isHours, zonesOf } from './hours-text.js';
import type { OpenHours } from './open-hours.js';
import { DAY } from './weekly-hours.js';

/** The dates that have hours, in days since 1970-01-01 in the zone of the hours. Dates and instants must be finite. */
export interface BusinessDates {
  /** The zone whose dates these are. */
  readonly zone: TimeZone;
  /** The business date an instant belongs to: that of the shift that holds it, else of the next opening; null when nothing opens any more. */
  dateAt(instant: number): number | null;
  /** The n-th business date after (n > 0) or before (n < 0) a date, the date itself for 0; null when there is none. At most {@link BUSINESS_DAY_LIMIT}. */
  dateAfter(date: number, n: number): number | null;
  /** Business dates in [from, to), negative when to < from. The two are at most {@link DATE_RANGE_LIMIT} apart. */
  countBetween(from: number, to: number): number;
  /** When the last hours that belong to a date end; NaN for a date that has none. */
  closingOf(date: number): number;
  /** The instant of a local time of day (ms after midnight) on a date, 'compatible'. */
  instantAt(date: number, time: number): number;
}

/** So many business days can be gone at once: some 400 years of them. Callers refuse more. */
export const BUSINESS_DAY_LIMIT = 100_000;
/** So many dates can be counted at once: 400 years. Callers refuse more. */
export const DATE_RANGE_LIMIT = 146_097;

/** Hours never change, and nearly always the same ones are asked again. */
const known = /* @__PURE__ */ new WeakMap<object, Map<string | undefined, BusinessDates>>();

/**
 * The business dates of hours, which may come from another copy of the library: they are read off their state, and what they answer.
 *
 * For a calendar, a date counts when a shift that starts on it has open time left. Combined hours know no shifts: a date counts when
 * there is open time between its midnights. They need a zone, their own one if all parts share it. So does a calendar that is asked for
 * the dates of another zone.
 */
export function businessDatesOf(caller: string, hours: OpenHours, timeZone?: string | undefined): BusinessDates {
  const found = known.get(hours)?.get(timeZone);
  if (found) return found;
  const state = stateOf(caller, hours, 'calendar is');
  if (typeof Object(hours).nextOpen !== 'function' || !isHours(state)) {
    return refuse(caller, 'calendar', 'a BusinessCalendar or other open hours', hours);
  }
  const zones = zonesOf(state);
  if (timeZone === undefined && zones.length > 1) {
    const why = `calendar has hours in several zones, ${[...zones].sort().join(', ')}: name the zone whose dates are meant (timeZone)`;
    fail('INVALID_OPTION', caller, why, { name: 'timeZone' });
  }
  const zone = timeZoneOf(caller, timeZone ?? (zones[0] as string));
  const isOwn = state.kind === 'business-calendar' && canonicalZone(zone.name) === canonicalZone(state.timeZone);
  const made = datesOf(hours, zone, isOwn ? hoursByShifts(hours, state, zone) : hoursByMidnights(hours, zone));
  known.set(hours, (known.get(hours) ?? new Map<string | undefined, BusinessDates>()).set(timeZone, made));
  return made;
}

/** Dates are looked at by the page of 64, once. */
interface Page {
  readonly dates: readonly DateHours[];
  /** Business dates of the page before each of its dates; last, all of them. */
  readonly before: readonly number[];
}

const PAGE = 64;

function datesOf(hours: OpenHours, zone: TimeZone, look: (date: number) => DateHours): BusinessDates {
  const pages = new Map<number, Page>();

  const pageAt = (number: number): Page => {
    let page = pages.get(number);
    if (!page) {
      const dates = Array.from({ length: PAGE }, (_, i) => look(number * PAGE + i));
      const before = [0];
      for (const { closing } of dates) before.push((before.at(-1) as number) + (Number.isNaN(closing) ? 0 : 1));
      page = { dates, before };
      pages.set(number, page);
    }
    return page;
  };
  const totalOf = (number: number): number => pageAt(number).before[PAGE] as number;
  const at = (date: number): DateHours => pageAt(pageOf(date)).dates[date - pageOf(date) * PAGE] as DateHours;
  const before = (date: number): number => pageAt(pageOf(date)).before[date - pageOf(date) * PAGE] as number;
  const localDate = (instant: number): number => Math.floor((instant + zone.offsetAt(instant)) / DAY);
  const instantAt = (date: number, time: number): number => instantOfLocal(date * DAY + time, zone, false);

  /** The page with the next opening, or with the one before; a page too near to it does no harm. */
  const openPage = (number: number, step: 1 | -1): number | null => {
    // a date may be open on the next one only, when its night shift ends
    const edge = instantAt(step > 0 ? (number + 1) * PAGE : number * PAGE + 2, 0);
    if (Number.isNaN(edge)) return null;
    const open = step > 0 ? hours.nextOpen(edge) : hours.add(edge, -1);
    if (open === null) return null;
    const near = pageOf(localDate(open) - 2 * step);
    return step > 0 ? Math.max(number + 1, near) : Math.min(number - 1, near);
  };

  return {
    zone,
    dateAt: (instant) => {
      const open = hours.nextOpen(instant);
      if (open === null) return null;
      const local = localDate(open);
      let [found, latest] = [local, -Infinity];
      // a shift ends on the date after its own, or a day later where clocks leave a date out; they may also go back over a midnight
      for (let date = local - 2; date <= local + 1; date++) {
        const { shifts } = at(date);
        for (let i = 0; i < shifts.length; i += 2) {
          const start = shifts[i] as number;
          if (start >= latest && start <= open && open < (shifts[i + 1] as number)) [found, latest] = [date, start];
        }
      }
      return found;
    },
    dateAfter: (date, n) => {
      if (n === 0) return date;
      const step = n > 0 ? 1 : -1;
      let number: number | null = pageOf(date);
      // counted from the first business date of the page, which is 0
      let rank = before(date) + n - (n > 0 && Number.isNaN(at(date).closing) ? 1 : 0);
      while (number !== null) {
        const total = totalOf(number);
        if (rank >= 0 && rank < total) return number * PAGE + pageAt(number).before.indexOf(rank + 1) - 1;
        if (step > 0) rank -= total;
        number = total === 0 ? openPage(number, step) : number + step;
        if (step < 0 && number !== null) rank += totalOf(number);
      }
      return null;
    },
    countBetween: (from, to) => {
      const [first, last] = [Math.min(from, to), Math.max(from, to)];
      let count = before(last) - before(first);
      for (let number = pageOf(first); number < pageOf(last); number++) count += totalOf(number);
      return to < from ? 0 - count : count;
    },
    closingOf: (date) => at(date).closing,
    instantAt,
  };
}

function pageOf(date: number): number {
  return Math.floor(date / PAGE);
}
