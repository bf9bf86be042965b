import type { OpenHours } from '../../calendar/hours/open-hours.js';
import { fail, refuse, show } from '../../core/errors.js';
import { INSTANT_TEXT, type InstantInput } from '../../core/instant.js';
import { isRows, isSeveral, placeOf } from '../../core/reading.js';
import { faultOf, type Unreadable } from '../../core/unreadable.js';
import type { DurationSpec } from '../../kernels/duration/duration.js';
import {
  type HoursSegment,
  isCaseFault,
  laterEventOf,
  measureOf,
  refuseCase,
} from '../../kernels/duration/duration-case.js';
import { type DurationCounting, durationSpec } from '../../kernels/duration/duration-spec.js';
import type { StatusNames } from './status-names.js';

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
 * How the time that cases spend in statuses is counted.
 *
 * @category Options
 * @since 0.1.0
 */
export interface StatusTimeCounting extends Pick<DurationCounting, 'asOf' | 'onInvalid' | 'percentiles'> {
  /** Names of the statuses whose time is added up. @defaultValue as documented at each metric */
  readonly counted?: readonly string[] | undefined;
  /** Names of the statuses that end a case. @defaultValue `['solved', 'closed']` */
  readonly ending?: readonly string[] | undefined;
  /** Names of the statuses that close a case without an end, such as merged or spam: none of those in `ending`. @defaultValue `[]` */
  readonly closing?: readonly string[] | undefined;
  /**
   * Hours that count, the same for all cases, or segments of them that all have; `'per-case'` when each case brings its own.
   * @defaultValue around the clock
   */
  readonly calendar?: OpenHours | readonly HoursSegment[] | 'per-case' | undefined;
}

/** What makes one metric of times by status differ from another. */
export interface StatusTimeKind {
  readonly metric: string;
  /** The statuses that are counted unless others are named. */
  readonly usual: readonly string[];
  /** Whether no case may have had one of these, though others are called as usual. */
  readonly isRare?: boolean;
}

/** What is counted, with the names checked. */
export interface StatusTimeSpec {
  readonly metric: string;
  readonly counted: readonly string[];
  readonly ending: readonly string[];
  readonly closing: readonly string[];
  readonly durations: DurationSpec;
}

/** A case as durations read it. The time that does not count is a pause. */
interface StatusEvent {
  /** When its first status began, or what is wrong with its statuses. */
  readonly statuses: number | Unreadable;
  readonly endedAt: number | null;
  /** When it was closed without an end. */
  readonly closedAt: number | null;
  readonly pauses?: readonly (readonly [from: number, to: number | null])[];
  readonly calendar: unknown;
}

const names = ['statuses', 'endedAt', 'reopenedAt', 'pauses', 'calendar', 'closedAt'] as const;

/** Names of the counting options. */
export const STATUS_COUNTING = 'counted ending closing calendar asOf onInvalid percentiles';

/** Applies defaults to the counting options, whose names have been checked, and checks them. */
export function statusTimeSpec({ metric, usual }: StatusTimeKind, options: StatusTimeCounting): StatusTimeSpec {
  const { asOf, onInvalid, calendar, percentiles } = options;
  const counted = namesOf(metric, 'counted', options.counted, usual);
  const ending = namesOf(metric, 'ending', options.ending, ['solved', 'closed']);
  const closing = namesOf(metric, 'closing', options.closing, []);
  const both = closing.find((name) => ending.includes(name));
  if (both !== undefined) refuse(metric, 'closing', 'names that are not in ending', both);
  // taken up again, a case goes on where it stopped
  const kind = {
    metric,
    definition: counted.join(' + '),
    names,
    reopened: 'sum-of-spells',
    config: { counted, ending, closing },
  } as const;
  return {
    metric,
    counted,
    ending,
    closing,
    durations: durationSpec(kind, { asOf, onInvalid, calendar, percentiles }),
  };
}

function namesOf(metric: string, option: string, given: unknown, usual: readonly string[]): readonly string[] {
  const names = given === undefined ? usual : given;
  const list = Array.isArray(names) ? [...names] : [undefined];
  if ((!list.length && usual.length) || list.some((name) => typeof name !== 'string')) {
    refuse(metric, option, 'an array of names of statuses', names);
  }
  return [...new Set(list as string[])];
}

/** Readers of the events that {@link statusEvents} makes. */
export function statusReaders(): Readonly<Record<string, (event: StatusEvent | null | undefined) => unknown>> {
  return {
    // undefined where the caller's reader gave that
    statuses: (event) => (event === null ? null : event?.statuses),
    endedAt: (event) => event?.endedAt,
    pauses: (event) => event?.pauses,
    calendar: (event) => event?.calendar,
    closedAt: (event) => event?.closedAt,
  };
}

/**
 * Rows as events, one by one, and the names that they had. A row without changes is no event; one that cannot be read is refused, or an
 * event that says why.
 */
export function* statusEvents(
  spec: StatusTimeSpec,
  rows: Iterable<unknown>,
  statuses: (row: unknown) => unknown,
  calendar: (row: unknown) => unknown,
  names: StatusNames,
): Generator<StatusEvent | null | undefined> {
  const { metric, onInvalid } = spec.durations;
  let index = 0;
  for (const row of rows) {
    const [list, given] = [statuses(row), calendar(row)];
    // segments that are read twice
    const hours = isSeveral(given) ? [...given] : given;
    let event: StatusEvent | null | undefined;
    try {
      const changes = list == null ? [] : changesOf(list);
      event = list == null ? list : eventOf(spec, changes, hours);
      // what is refused for its hours has no part in any count
      if (isMeasured(spec.durations, hours)) for (const { status } of changes) names.add(metric, status);
    } catch (fault) {
      if (!isCaseFault(fault)) throw fault;
      if (onInvalid === 'throw') {
        const place = placeOf(rows, 'statuses', index);
        fail('INVALID_VALUE', metric, `statuses ${fault.why} at ${place}`, { index });
      }
      event = {
        statuses: { unreadable: fault.why, fault: fault.fault },
        endedAt: null,
        closedAt: null,
        calendar: hours,
      };
    }
    yield event;
    index++;
  }
}

/** Whether a case has hours where each must have its own, and none where it must not. */
function isMeasured({ calendar, segments }: DurationSpec, hours: unknown): boolean {
  const isOwn = calendar === 'per-case' && !segments;
  if (!isOwn || hours == null) return isOwn === (hours != null);
  try {
    measureOf(hours);
    return true;
  } catch (fault) {
    if (!isCaseFault(fault)) throw fault;
    return false;
  }
}

interface Change {
  readonly at: number;
  readonly status: string;
}

/** Changes in order of time. */
function changesOf(list: unknown): Change[] {
  if (!isRows(list)) {
    const fault = faultOf(list, 'not-a-list');
    refuseCase(0, fault, `must be changes that can be read one by one; got ${show(list)}`);
  }
  const changes: Change[] = [];
  for (const change of list) {
    // texts and arrays have a method of the name at
    const hasFields = Object(change) === change && !isRows(change);
    if (!hasFields) refuseCase(0, 'not-a-list', `must be changes { at, status }; got ${show(change)}`);
    const { at, status } = change as StatusChange;
    const instant = laterEventOf(0, at, -Infinity, '', undefined, `changes with at: ${INSTANT_TEXT}`);
    if (typeof status !== 'string') {
      refuseCase(0, 'not-a-class', `must be changes with status: text; got ${show(status)}`);
    }
    changes.push({ at: instant, status });
  }
  return changes.sort((a, b) => a.at - b.at);
}

function eventOf(
  { counted, ending, closing, durations }: StatusTimeSpec,
  all: Change[],
  calendar: unknown,
): StatusEvent | null {
  const [first] = all;
  if (!first) return null;
  const known = durations.asOf ?? Infinity;
  const pauses: [from: number, to: number | null][] = [];
  let stopped: number | null = null;
  // where it has come to a stop, and by the first of the statuses that it has had since then
  let stop: { readonly isEnd: boolean; at: number } | undefined;
  for (const { at, status } of all) {
    if (at > known) break;
    const counts = counted.includes(status);
    if (counts && stopped !== null) pauses.push([stopped, at]);
    stopped = counts ? null : (stopped ?? at);
    const isEnd = ending.includes(status);
    if (!isEnd && !closing.includes(status)) stop = undefined;
    else if (stop) stop.at = at;
    else stop = { isEnd, at };
  }
  if (stopped !== null) pauses.push([stopped, null]);
  // without a past, it has not started
  const { at = null, isEnd } = stop ?? {};
  return { statuses: first.at, endedAt: isEnd ? at : null, closedAt: isEnd ? null : at, pauses, calendar };
}
