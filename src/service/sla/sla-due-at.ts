import type { OpenHours } from '../../calendar/hours/open-hours.js';
import { fail } from '../../core/errors.js';
import { type InstantInput, instantOf, refuseInstant } from '../../core/instant.js';
import { assertOptions } from '../../core/options.js';
import { type HoursSegment, isCaseFault, pausesOf, type Spell } from '../../kernels/duration/duration-case.js';
import type { CasePauses } from '../time/ttr.js';
import { dueByDates } from './sla-due-dates.js';
import { hoursOf, LAST_INSTANT, noHours, type SlaHours } from './sla-hours.js';
import { datesOf, type SlaTarget, targetOf } from './sla-target.js';

/**
 * Options of {@link slaDueAt}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SlaDueOptions {
  /** Hours that count, or those of the segments of the case (hand-over between teams). @defaultValue around the clock */
  readonly calendar?: OpenHours | readonly HoursSegment[] | undefined;
  /** When the clock stood still: pairs of start and end in any order. @defaultValue never */
  readonly pauses?: CasePauses;
}

/**
 * When a case is due: the instant at which the time allowed has been used up, or that of a business day.
 *
 * In milliseconds, dueAt = the earliest instant t with open time from `startedAt` to t, less pauses, = `target`. In business days, the
 * `businessDays`-th date that has hours after the one the case belongs to, at `by` or when its hours end.
 *
 * @remarks Pauses move the due time, also ones that began later: ask again when a case is put on hold or taken up. Within business
 * hours the due time is an instant of open time or a closing time, never the next morning. With segments each stretch counts in the
 * hours of the team that had the case then, and the stretches add up; the first segment holds before its start too, and the last
 * one for good, so a later hand-over moves the due time as well.
 *
 * What comes in after closing, or on a day off, belongs to the next business day, and a half-day is a day: two business days from a
 * Wednesday morning are over on Friday evening, where 16 hours may be over in the afternoon. Days on whose due instant the clock stands
 * still do not count, nor those whose due instant lies before the start (a night shift may go on after the next date's `by`). Business
 * days need hours of one zone, and of one calendar: segments of different hours are refused, `sequence` makes a calendar of them.
 *
 * Cost: O((p + s) log s + p log p), p pauses, s segments; in business days O(p log n), n days.
 * @param startedAt when the clock starts
 * @param target time allowed: milliseconds from 0, or business days such as `{ businessDays: 2, by: '17:00' }`
 * @param options hours and pauses
 * @returns epoch milliseconds; `null` when the hours never provide that much, or a pause lasts
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not an instant, not a target or not a pause; `INVALID_OPTION` for bad
 * options
 * @example
 * ```ts
 * import { BusinessCalendar, slaDueAt } from 'cx-metrics';
 *
 * const calendar = BusinessCalendar.weekdays({ timeZone: 'Asia/Ho_Chi_Minh', opens: '09:00', closes: '17:00' });
 * const friday = '2026-11-20T16:00:00+07:00';
 * const due = slaDueAt(friday, 4 * 3_600_000, { calendar });
 * new Date(due ?? 0).toISOString(); // => '2026-11-23T05:00:00.000Z'
 * const pauses = [['2026-11-23T09:00:00+07:00', '2026-11-23T10:30:00+07:00']] as const;
 * new Date(slaDueAt(friday, 4 * 3_600_000, { calendar, pauses }) ?? 0).toISOString(); // => '2026-11-23T06:30:00.000Z'
 * ```
 * @example
 * By noon of the next business day, with a half-day between:
 * ```ts
 * import { BusinessCalendar, slaDueAt } from 'cx-metrics';
 *
 * const calendar = new BusinessCalendar({
 *   timeZone: 'Europe/Berlin',
 *   hours: { 3: [['09:00', '17:00']], 4: [['09:00', '17:00']], 5: [['09:00', '17:00']] },
 *   overrides: { '2026-12-17': [['09:00', '12:00']] },
 * });
 * const due = (target: Parameters<typeof slaDueAt>[1]) =>
 *   new Date(slaDueAt('2026-12-16T11:00+01:00', target, { calendar }) ?? 0).toISOString();
 * due({ businessDays: 1, by: '12:00' }); // => '2026-12-17T11:00:00.000Z'
 * due({ businessDays: 2 }); // => '2026-12-18T16:00:00.000Z'
 * due(16 * 3_600_000); // => '2026-12-18T15:00:00.000Z'
 * ```
 * @example
 * A case that one team hands over to the next:
 * ```ts
 * import { BusinessCalendar, slaDueAt } from 'cx-metrics';
 *
 * const hanoi = BusinessCalendar.weekdays({ timeZone: 'Asia/Ho_Chi_Minh', opens: '09:00', closes: '17:00' });
 * const berlin = BusinessCalendar.weekdays({ timeZone: 'Europe/Berlin', opens: '09:00', closes: '17:00' });
 * const opened = '2026-03-02T09:00:00Z'; // 16:00 in Hanoi
 * const calendar = [
 *   { from: opened, calendar: hanoi },
 *   { from: '2026-03-02T12:00:00Z', calendar: berlin }, // 13:00 in Berlin
 * ];
 * // one hour in Hanoi, three in Berlin
 * new Date(slaDueAt(opened, 4 * 3_600_000, { calendar }) ?? 0).toISOString(); // => '2026-03-02T15:00:00.000Z'
 * ```
 * @category Service
 * @since 0.1.0
 */
export function slaDueAt(startedAt: InstantInput, target: SlaTarget, options?: SlaDueOptions): number | null {
  assertOptions('slaDueAt', options, 'calendar pauses');
  const { calendar, pauses } = options ?? {};
  const start = instantOf(startedAt);
  if (Number.isNaN(start)) refuseInstant('slaDueAt', 'startedAt', startedAt);
  const allowed = targetOf(target, (why) => fail('INVALID_VALUE', 'slaDueAt', `target ${why}`, { name: 'target' }));
  try {
    return dueOf('slaDueAt', start, allowed, calendar === undefined ? noHours() : hoursOf(calendar), pausesOf(pauses));
  } catch (fault) {
    if (!isCaseFault(fault)) throw fault;
    const [name, code] =
      fault.part === 3 ? (['pauses', 'INVALID_VALUE'] as const) : (['calendar', 'INVALID_OPTION'] as const);
    return fail(code, 'slaDueAt', `${name} ${fault.why}`, { name });
  }
}

/** When what has been read is due; pauses ascend and do not touch. */
export function dueOf(
  caller: string,
  start: number,
  target: SlaTarget,
  hours: SlaHours,
  pauses: readonly Spell[],
): number | null {
  return typeof target === 'number'
    ? dueAt(start, target, hours, pauses)
    : dueByDates(start, target, datesOf(caller, hours.calendar), pauses);
}

function dueAt(start: number, target: number, hours: SlaHours, pauses: readonly Spell[]): number | null {
  let [from, left] = [start, target];
  for (const pause of pauses) {
    if (pause.to <= from) continue;
    const worked = hours.measure(from, Math.max(from, pause.from));
    if (worked >= left) break;
    left -= worked;
    from = pause.to;
    if (from === Infinity) return null;
  }
  const due = hours.add(from, left);
  // "+ 0" turns -0 into 0
  return due !== null && due <= LAST_INSTANT ? due + 0 : null;
}
