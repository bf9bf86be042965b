import type { BusinessDates } from '../../calendar/hours/business-dates.js';
import { DAY, timeOfDay } from '../../calendar/hours/weekly-hours.js';
import type { Spell } from '../../kernels/duration/duration-case.js';
import { LAST_INSTANT } from './sla-hours.js';
import type { BusinessDayTarget } from './sla-target.js';

/**
 * A date is due on it or on the two dates after it: a shift that starts on it ends within 24 hours, the offset of a zone changes by less than
 * another day. With a day to spare on both sides, dates further than this from an instant lie wholly before or after it.
 */
const NEAR = 4;

/**
 * When a target in business days is due. Of the business dates after that of the start (from that one on for 0 days), those count whose due
 * instant is not before the start (a night shift may end after the `by` of the next date) and in no pause; pauses ascend and do not touch.
 *
 * Due instants of dates that lie close together need not ascend: a shift may outlast that of the next date. So dates near the start, or near the
 * beginning or end of a pause, are looked at one by one. All others between two of these moments count, or none does: they are counted at once.
 */
export function dueByDates(
  start: number,
  { businessDays, by }: BusinessDayTarget,
  dates: BusinessDates,
  pauses: readonly Spell[],
): number | null {
  const time = by === undefined ? null : timeOfDay(by);
  const dueOf = (date: number): number => (time === null ? dates.closingOf(date) : dates.instantAt(date, time));
  const dayOf = (instant: number): number => Math.floor((instant + dates.zone.offsetAt(instant)) / DAY);
  const counts = (due: number): boolean => {
    const pause = pauses[firstAfter(pauses, due)];
    return due >= start && !(pause !== undefined && pause.from <= due);
  };
  const own = dates.dateAt(start);
  let date = own === null || businessDays === 0 ? own : dates.dateAfter(own, 1);
  let left = Math.max(businessDays, 1);
  // the moments at which what counts may change: the start, then the two ends of each pause from there on
  let moment = 2 * firstAfter(pauses, start) - 1;
  let at = dayOf(start);
  while (date !== null) {
    while (at + NEAR < date) {
      moment++;
      const { from, to } = pauses[moment >> 1] ?? { from: Infinity, to: Infinity };
      const instant = moment % 2 === 0 ? from : to;
      at = instant < LAST_INSTANT ? dayOf(instant) : Infinity;
    }
    const due = dueOf(date);
    const limit = at - NEAR;
    if (date < limit) {
      // no moment is near: what holds for this date holds for all before the limit
      if (!counts(due)) {
        if (limit === Infinity) return null;
        date = dates.dateAfter(limit - 1, 1);
        continue;
      }
      const last = dates.dateAfter(date - 1, left);
      if (last === null) return null;
      if (last < limit) return within(dueOf(last));
      // how many dates are before the limit: `high` is not
      let [low, high] = [1, left];
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((dates.dateAfter(date - 1, middle) as number) < limit) low = middle;
        else high = middle;
      }
      left -= low;
      date = dates.dateAfter(limit - 1, 1);
      continue;
    }
    if (counts(due) && --left === 0) return within(due);
    date = dates.dateAfter(date, 1);
  }
  return null;
}

/** Which pause is the first that ends after an instant. */
function firstAfter(pauses: readonly Spell[], instant: number): number {
  let [low, high] = [0, pauses.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pauses[middle] as Spell).to > instant) high = middle;
    else low = middle + 1;
  }
  return low;
}

function within(due: number): number | null {
  return due <= LAST_INSTANT ? due : null;
}
