import type { OpenHours } from '../calendar/open-hours.js';
import { CxMetricsError, refuse, show } from '../core/errors.js';
import { INSTANT_TEXT, type InstantInput, instantOf, showInstant } from '../core/instant.js';
import { refuseRest } from '../core/options.js';
import { isRows, placeOf, readParts } from '../core/reading.js';
import { noDurations } from '../kernels/duration.js';
import { CaseFault, isCaseFault, measureOf } from '../kernels/duration-case.js';
import { concludeDurations, type DurationResult } from '../kernels/duration-result.js';
import { type DurationCounting, durationSpec } from '../kernels/duration-spec.js';
import type { DurationConclusion } from '../kernels/duration-summary.js';

/**
 * A change of the status of a case.
 *
 * @category Options
 * @since 0.1.0
 */
export interface StatusChange {
  /** When the status began. */
  readonly at: InstantInput;
  /** Its name. */
  readonly status: string;
}

/**
 * Options of {@link requesterWait}, {@link agentWorkTime} and {@link onHoldTime}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface StatusTimeOptions<Row> extends Pick<DurationCounting, 'asOf' | 'onInvalid'>, DurationConclusion {
  /** Where a row keeps the changes of its status, in any order; `null` or `undefined` when it has none. */
  readonly statuses: (row: Row) => Iterable<StatusChange> | null | undefined;
  /** Names of the statuses whose time is added up. @defaultValue as documented at each metric */
  readonly counted?: readonly string[] | undefined;
  /** Names of the statuses that end a case. @defaultValue `['solved', 'closed']` */
  readonly ending?: readonly string[] | undefined;
  /** Hours that count. @defaultValue around the clock */
  readonly calendar?: OpenHours | undefined;
}

/**
 * Requester wait time: how long customers wait in all for the help desk, adding up the time that a case is new, open or on hold.
 *
 * value = Σ time in the counted statuses / ended cases. A case that has not reached an ending status is open and counted with
 * what it has waited so far (`open`, `survival`).
 *
 * @remarks The definition and the names of statuses are those of Zendesk (new, open, hold; pending is the agent's wait); name yours
 * with `counted` and `ending`. Of changes at one instant the one given last holds. A case that is taken up again after an ending
 * status goes on where it stopped. Cost: O(changes).
 * @param rows any iterable, one row per case
 * @param options reader of the changes, names of statuses, hours, `asOf` and how to conclude
 * @returns mean, percentiles, open cases and the Kaplan–Meier median; `value: null` when no case has ended
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for changes that cannot be read (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { requesterWait } from 'cx-metrics';
 * const ticket = [
 *   { at: 0, status: 'new' },
 *   { at: 10, status: 'open' },
 *   { at: 30, status: 'pending' },
 *   { at: 70, status: 'open' },
 *   { at: 75, status: 'solved' },
 * ];
 * requesterWait([ticket], { statuses: (row) => row }).value; // => 35
 * ```
 * @category Service
 * @since 0.1.0
 */
export function requesterWait<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: StatusTimeOptions<Row>,
): DurationResult<'requester-wait-time'> {
  return statusTime('requester-wait-time', ['new', 'open', 'hold'], rows, options);
}

/**
 * Agent work time: how long cases were in the hands of the help desk, adding up the time that they are new or open.
 *
 * value = Σ time in the counted statuses / ended cases; see {@link requesterWait}.
 *
 * @remarks As in {@link requesterWait}; counted are new and open.
 * @param rows any iterable, one row per case
 * @param options reader of the changes, names of statuses, hours, `asOf` and how to conclude
 * @returns mean, percentiles, open cases and the Kaplan–Meier median; `value: null` when no case has ended
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for changes that cannot be read (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
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
): DurationResult<'agent-work-time'> {
  return statusTime('agent-work-time', ['new', 'open'], rows, options);
}

/**
 * On-hold time: how long cases waited for somebody else.
 *
 * value = Σ time in the counted statuses / ended cases; see {@link requesterWait}.
 *
 * @remarks As in {@link requesterWait}; counted is hold. Cases that were never on hold count with 0.
 * @param rows any iterable, one row per case
 * @param options reader of the changes, names of statuses, hours, `asOf` and how to conclude
 * @returns mean, percentiles, open cases and the Kaplan–Meier median; `value: null` when no case has ended
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for changes that cannot be read (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
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
): DurationResult<'on-hold-time'> {
  return statusTime('on-hold-time', ['hold'], rows, options);
}

function statusTime<Id extends string, Row>(
  metric: Id,
  usual: readonly string[],
  rows: Iterable<Row>,
  options: StatusTimeOptions<Row>,
): DurationResult<Id> {
  const given = (options ?? {}) as Partial<StatusTimeOptions<Row>>;
  const { statuses, counted = usual, ending = ['solved', 'closed'], confidence, interval, quantiles, ...more } = given;
  const { asOf, onInvalid, calendar, ...rest } = more;
  refuseRest(metric, rest);
  const [inCount, atEnd] = [namesOf(metric, 'counted', counted), namesOf(metric, 'ending', ending)];
  if (typeof calendar === 'string') refuse(metric, 'calendar', 'a BusinessCalendar or other open hours', calendar);
  // taken up again, a case goes on where it stopped
  const reopened = 'sum-of-spells';
  const spec = durationSpec(metric, ['statuses', 'statuses'], { asOf, onInvalid, calendar, reopened });
  const measure = measureOf(spec.calendar);
  const known = spec.asOf ?? Infinity;
  const totals = noDurations();
  const add = (changes: readonly Change[]): void => {
    const past = changes.filter(({ at }) => at <= known);
    const last = past.at(-1);
    if (!last) {
      if (changes.length) totals.notStarted++;
      else totals.missing++;
      return;
    }
    const isEnded = atEnd.has(last.status);
    let time = 0;
    for (const [k, { at, status }] of past.entries()) {
      const until = past[k + 1]?.at ?? (isEnded ? at : spec.asOf);
      if (inCount.has(status) && until !== null) time += measure(at, until);
    }
    if (!isEnded && spec.asOf === null) totals.openUnknown++;
    else {
      const table = isEnded ? totals.ended : totals.open;
      table.set(time, (table.get(time) ?? 0) + 1);
    }
  };
  readParts(metric, rows, { required: ['statuses'] }, { statuses }, (index, list) => {
    totals.seen++;
    if (list == null) {
      totals.missing++;
      return;
    }
    try {
      add(changesOf(list));
    } catch (fault) {
      if (!isCaseFault(fault)) throw fault;
      if (spec.onInvalid === 'count') totals.invalid++;
      else {
        const name = fault.part === 0 ? 'statuses' : 'calendar';
        const place = placeOf(rows, 'statuses', index);
        throw new CxMetricsError('INVALID_VALUE', `${metric}: ${name} ${fault.why} at ${place}`, { index });
      }
    }
  });
  return concludeDurations(metric, [...inCount].join(' + '), totals, spec, { confidence, interval, quantiles });
}

function namesOf(metric: string, option: string, names: unknown): Set<string> {
  const list = Array.isArray(names) ? [...names] : [];
  if (!list.length || list.some((name) => typeof name !== 'string')) {
    refuse(metric, option, 'an array of names of statuses', names);
  }
  return new Set(list as string[]);
}

interface Change {
  readonly at: number;
  readonly status: string;
}

/** Changes in order of time. */
function changesOf(list: unknown): Change[] {
  if (!isRows(list)) throw new CaseFault(0, 'must be changes that can be read one by one');
  const changes = Array.from(list, (change) => {
    const { at, status } = Object(change) as StatusChange;
    const instant = instantOf(at);
    if (Number.isNaN(instant)) throw new CaseFault(0, `must have at: ${INSTANT_TEXT}; got ${showInstant(at)}`);
    if (typeof status !== 'string') throw new CaseFault(0, `must have status: text; got ${show(status)}`);
    return { at: instant, status };
  });
  return changes.sort((a, b) => a.at - b.at);
}
