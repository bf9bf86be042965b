import type { OpenHours } from '../../calendar/hours/open-hours.js';
import { assertOptions, type Read, readerOf } from '../../core/options.js';
import { assertIterable } from '../../core/reading.js';
import { countDurations, refuseOtherUnits } from '../../kernels/duration/duration.js';
import type { HoursSegment } from '../../kernels/duration/duration-case.js';
import {
  CONCLUDING,
  concludeDurations,
  type DurationConclusion,
  type DurationResult,
  isHoursReader,
} from '../../kernels/duration/duration-result.js';
import {
  STATUS_COUNTING,
  type StatusChange,
  type StatusTimeCounting,
  type StatusTimeKind,
  statusEvents,
  statusReaders,
  statusTimeSpec,
} from './status-cases.js';
import { assertMet, type MetStatuses, metStatuses, StatusNames } from './status-names.js';

/**
 * Options of {@link requesterWaitTime}, {@link agentWorkTime} and {@link onHoldTime}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface StatusTimeOptions<Row> extends Omit<StatusTimeCounting, 'calendar'>, DurationConclusion {
  /** Where a row keeps the changes of its status, in any order; `null` or `undefined` when it has none. */
  readonly statuses: Read<Row, Iterable<StatusChange>>;
  /**
   * Hours that count: the same for all cases, or segments of them that all have, or a reader of those of a case or of its segments; a case
   * for which it gives nothing is invalid.
   * @defaultValue around the clock
   */
  readonly calendar?: OpenHours | readonly HoursSegment[] | Read<Row, OpenHours | readonly HoursSegment[]> | undefined;
}

/**
 * Time in statuses: the mean of the cases that ended, what it hides, and which names of statuses were met.
 *
 * @category Results
 * @since 0.1.0
 */
export interface StatusTimeResult<Id extends string> extends DurationResult<Id>, MetStatuses {
  /** Names of the statuses whose time was added up. */
  readonly counted: readonly string[];
  /** Names of the statuses that end a case. */
  readonly ending: readonly string[];
  /** Names of the statuses that close a case without an answer. */
  readonly closing: readonly string[];
}

/** What is new, open or on hold. */
export const requesterWaitTimeKind: StatusTimeKind = { metric: 'requester-wait-time', usual: ['new', 'open', 'hold'] };

/** What is new or open. */
export const agentWorkTimeKind: StatusTimeKind = { metric: 'agent-work-time', usual: ['new', 'open'] };

/** What is on hold. */
export const onHoldTimeKind: StatusTimeKind = { metric: 'on-hold-time', usual: ['hold'], isRare: true };

/**
 * Requester wait time: how long customers wait in all for the help desk, adding up the time that a case is new, open or on hold.
 *
 * value = Σ time in the counted statuses / ended cases. A case that has not reached an ending status is open and counted with
 * what it has waited so far (`open`, `survival`).
 *
 * @remarks The definition and the names of statuses are those of Zendesk (new, open, hold; pending is the agent's wait); name yours
 * with `counted` and `ending`: only what is named counts, while in cases of `casesOf`, and so for `ttr`, a status that nobody has named
 * goes on. Name with `closing` those that close a case without an end (merged, spam), which is then in `closed`. Names
 * of `counted` of which no change has any are refused, and the text lists what there is; `unmatched` has each name that was not met,
 * `otherStatuses` what was met besides. Of changes at one instant the one given last holds. A case that is taken up again after an
 * ending or closing status goes on where it stopped. Cost: O(c log c), c changes of a case.
 * @param rows any iterable, one row per case
 * @param options reader of the changes, names of statuses, hours, `asOf` and how to conclude
 * @returns mean, percentiles, open cases and the Kaplan–Meier median; `value: null` when no case has ended
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for changes that cannot be read (unless `onInvalid: 'count'`); `INVALID_OPTION` for
 * bad options, and where no change has a name of `counted`
 * @example
 * ```ts
 * import { requesterWaitTime } from 'cx-metrics';
 * const ticket = [
 *   { at: 0, status: 'new' },
 *   { at: 10, status: 'open' },
 *   { at: 30, status: 'pending' },
 *   { at: 70, status: 'open' },
 *   { at: 75, status: 'solved' },
 * ];
 * requesterWaitTime([ticket], { statuses: (row) => row }).value; // => 35
 * ```
 * @category Service
 * @since 0.1.0
 */
export function requesterWaitTime<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: StatusTimeOptions<Row>,
): StatusTimeResult<'requester-wait-time'> {
  return statusTime(requesterWaitTimeKind, rows, options);
}

/**
 * Agent work time: how long cases were in the hands of the help desk, adding up the time that they are new or open.
 *
 * value = Σ time in the counted statuses / ended cases; see {@link requesterWaitTime}.
 *
 * @remarks As in {@link requesterWaitTime}; counted are new and open.
 * @param rows any iterable, one row per case
 * @param options reader of the changes, names of statuses, hours, `asOf` and how to conclude
 * @returns mean, percentiles, open cases and the Kaplan–Meier median; `value: null` when no case has ended
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for changes that cannot be read (unless `onInvalid: 'count'`); `INVALID_OPTION` for
 * bad options, and where no change has a name of `counted`
 * @example
 * ```ts
 * import { agentWorkTime } from 'cx-metrics';
 * const ticket = [{ at: 0, status: 'open' }, { at: 30, status: 'hold' }, { at: 50, status: 'solved' }];
 * agentWorkTime([ticket], { statuses: (row) => row }).value; // => 30
 * ```
 * @category Service
 * @since 0.1.0
 */
export function agentWorkTime<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: StatusTimeOptions<Row>,
): StatusTimeResult<'agent-work-time'> {
  return statusTime(agentWorkTimeKind, rows, options);
}

/**
 * On-hold time: how long cases waited for somebody else.
 *
 * value = Σ time in the counted statuses / ended cases; see {@link requesterWaitTime}.
 *
 * @remarks As in {@link requesterWaitTime}; counted is hold. Cases that were never on hold count with 0, also where none was, as long as
 * others of the usual statuses are met.
 * @param rows any iterable, one row per case
 * @param options reader of the changes, names of statuses, hours, `asOf` and how to conclude
 * @returns mean, percentiles, open cases and the Kaplan–Meier median; `value: null` when no case has ended
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for changes that cannot be read (unless `onInvalid: 'count'`); `INVALID_OPTION` for
 * bad options, and where no change has a name of `counted`
 * @example
 * ```ts
 * import { onHoldTime } from 'cx-metrics';
 * const ticket = [{ at: 0, status: 'open' }, { at: 30, status: 'hold' }, { at: 50, status: 'solved' }];
 * onHoldTime([ticket], { statuses: (row) => row }).value; // => 20
 * ```
 * @category Service
 * @since 0.1.0
 */
export function onHoldTime<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: StatusTimeOptions<Row>,
): StatusTimeResult<'on-hold-time'> {
  return statusTime(onHoldTimeKind, rows, options);
}

function statusTime<Id extends string, Row>(
  kind: StatusTimeKind,
  rows: Iterable<Row>,
  options: StatusTimeOptions<Row>,
): StatusTimeResult<Id> {
  const { metric, isRare } = kind;
  assertOptions(metric, options, `statuses ${STATUS_COUNTING} ${CONCLUDING}`);
  const { statuses, calendar, ...counting } = (options ?? {}) as Partial<StatusTimeOptions<unknown>>;
  const isReader = isHoursReader(metric, calendar);
  const spec = statusTimeSpec(kind, { ...counting, calendar: isReader ? 'per-case' : (calendar as OpenHours) });
  const statusesOf = readerOf(metric, 'statuses', statuses);
  assertIterable(metric, 'rows', rows);
  const hoursOf = isReader ? readerOf(metric, 'calendar', calendar) : () => undefined;
  const names = new StatusNames();
  const events = statusEvents(spec, rows, statusesOf, hoursOf, names);
  const totals = countDurations(spec.durations, events, statusReaders());
  refuseOtherUnits(spec.durations, totals, 'at of statuses');
  const { counts: met } = names;
  // where other statuses are called as usual, there may have been none
  const isNobody =
    isRare && counting.counted === undefined && [...spec.ending, 'new', 'open'].some((name) => met.has(name));
  if (!isNobody) assertMet(spec, met);
  const result = { ...concludeDurations<Id>(totals, spec.durations, options ?? {}), ...metStatuses(spec, met) };
  return result as StatusTimeResult<Id>;
}
