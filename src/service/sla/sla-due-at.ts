import type { OpenHours } from '../../calendar/hours/open-hours.js';
import { type CxMetricsErrorCode, fail, refuse } from '../../core/errors.js';
import { type InstantInput, instantOf, refuseInstant } from '../../core/instant.js';
import { assertOptions } from '../../core/options.js';
import { type HoursSegment, isCaseFault, pausesOf, type Spell } from '../../kernels/duration/duration-case.js';
import type { CasePauses } from '../time/ttr.js';
import { hoursOf, LAST_INSTANT, noHours, type SlaHours } from './sla-hours.js';

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
 * When a case is due: the instant at which the target has been used up.
 *
 * dueAt = the earliest instant t with open time from `startedAt` to t, less pauses, = `targetMs`.
 *
 * @remarks Pauses move the due time, also ones that began later: ask again when a case is put on hold or taken up. Within business
 * hours the due time is an instant of open time or a closing time, never the next morning. With segments each stretch counts in the
 * hours of the team that had the case then, and the stretches add up; the first segment holds before its start too, and the last
 * one for good, so a later hand-over moves the due time as well. Cost: O((p + s) log s + p log p), p pauses, s segments.
 * @param startedAt when the clock starts
 * @param targetMs time allowed, in milliseconds from 0
 * @param options hours and pauses
 * @returns epoch milliseconds; `null` when the hours never provide that much, or a pause lasts
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not an instant, not a duration or not a pause; `INVALID_OPTION` for bad options
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
export function slaDueAt(startedAt: InstantInput, targetMs: number, options?: SlaDueOptions): number | null {
  assertOptions('slaDueAt', options, 'calendar pauses');
  const { calendar, pauses } = options ?? {};
  const start = instantOf(startedAt);
  if (Number.isNaN(start)) refuseInstant('slaDueAt', 'startedAt', startedAt);
  assertTarget('slaDueAt', targetMs, 'INVALID_VALUE');
  try {
    return dueAt(start, targetMs, calendar === undefined ? noHours() : hoursOf(calendar), pausesOf(pauses));
  } catch (fault) {
    if (!isCaseFault(fault)) throw fault;
    const [name, code] =
      fault.part === 3 ? (['pauses', 'INVALID_VALUE'] as const) : (['calendar', 'INVALID_OPTION'] as const);
    return fail(code, 'slaDueAt', `${name} ${fault.why}`, { name });
  }
}

/** What a time allowed is, for error texts. */
export const TARGET_TEXT = 'milliseconds from 0';

/** Whether a value is a time allowed. */
export function isTarget(targetMs: unknown): targetMs is number {
  return typeof targetMs === 'number' && targetMs >= 0 && targetMs <= LAST_INSTANT;
}

/** Refuses what is not a time allowed. */
export function assertTarget(caller: string, targetMs: unknown, code: CxMetricsErrorCode): asserts targetMs is number {
  if (!isTarget(targetMs)) refuse(caller, 'targetMs', TARGET_TEXT, targetMs, code);
}

/** The same for what has been read: pauses ascend and do not touch. */
export function dueAt(start: number, targetMs: number, hours: SlaHours, pauses: readonly Spell[]): number | null {
  let [from, left] = [start, targetMs];
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
