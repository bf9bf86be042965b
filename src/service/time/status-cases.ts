import type { OpenHours } from '../../calendar/hours/open-hours.js';
import { fail, refuse, show } from '../../core/errors.js';
import { INSTANT_TEXT, type InstantInput, instantOf, showInstant } from '../../core/instant.js';
import { isRows, placeOf } from '../../core/reading.js';
import type { DurationSpec } from '../../kernels/duration/duration.js';
import { type DurationCounting, durationSpec } from '../../kernels/duration/duration-spec.js';

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
  /** Hours that count, the same for all cases; `'per-case'` when each case brings its own. @defaultValue around the clock */
  readonly calendar?: OpenHours | 'per-case' | undefined;
}

/** What makes one metric of times by status differ from another. */
export interface StatusTimeKind {
  readonly metric: string;
  /** The statuses that are counted unless others are named. */
  readonly usual: readonly string[];
}

/** What is counted, with the names checked. */
export interface StatusTimeSpec {
  readonly counted: readonly string[];
  readonly ending: readonly string[];
  readonly durations: DurationSpec;
}

/** A case as durations read it. The time that does not count is a pause. */
interface StatusEvent {
  readonly startedAt: number;
  readonly endedAt: number | null;
  readonly pauses?: readonly (readonly [from: number, to: number | null])[];
  readonly calendar: unknown;
}

const names = ['startedAt', 'endedAt', 'reopenedAt', 'pauses', 'calendar'] as const;

/** Names of the counting options. */
export const STATUS_COUNTING = 'counted ending calendar asOf onInvalid percentiles';

/** Applies defaults to the counting options, whose names have been checked, and checks them. */
export function statusTimeSpec({ metric, usual }: StatusTimeKind, options: StatusTimeCounting): StatusTimeSpec {
  const { asOf, onInvalid, calendar, percentiles } = options;
  const counted = namesOf(metric, 'counted', options.counted === undefined ? usual : options.counted);
  const ending = namesOf(metric, 'ending', options.ending === undefined ? ['solved', 'closed'] : options.ending);
  // taken up again, a case goes on where it stopped
  const kind = {
    metric,
    definition: counted.join(' + '),
    names,
    reopened: 'sum-of-spells',
    config: { counted, ending },
  } as const;
  return { counted, ending, durations: durationSpec(kind, { asOf, onInvalid, calendar, percentiles }) };
}

function namesOf(metric: string, option: string, names: unknown): readonly string[] {
  const list = Array.isArray(names) ? [...names] : [];
  if (!list.length || list.some((name) => typeof name !== 'string')) {
    refuse(metric, option, 'an array of names of statuses', names);
  }
  return [...new Set(list as string[])];
}

/** Readers of the events that {@link statusEvents} makes. */
export function statusReaders(): Readonly<Record<string, (event: StatusEvent | null) => unknown>> {
  return {
    startedAt: (event) => event?.startedAt,
    endedAt: (event) => event?.endedAt,
    pauses: (event) => event?.pauses,
    calendar: (event) => event?.calendar,
  };
}

/** Rows as events, one by one. A row without changes is no event; one that cannot be read is refused, or an event with no start. */
export function* statusEvents(
  spec: StatusTimeSpec,
  rows: Iterable<unknown>,
  statuses: (row: unknown) => unknown,
  calendar: (row: unknown) => unknown,
): Generator<StatusEvent | null> {
  const { metric, onInvalid } = spec.durations;
  let index = 0;
  for (const row of rows) {
    const [list, hours] = [statuses(row), calendar(row)];
    const changes = list == null ? [] : changesOf(list);
    if (typeof changes !== 'string') yield eventOf(spec, changes, hours);
    else if (onInvalid === 'count') yield { startedAt: Number.NaN, endedAt: null, calendar: hours };
    else {
      const place = placeOf(rows, 'statuses', index);
      fail('INVALID_VALUE', metric, `statuses ${changes} at ${place}`, { index });
    }
    index++;
  }
}

interface Change {
  readonly at: number;
  readonly status: string;
}

/** Changes in order of time, or what is wrong with them. */
function changesOf(list: unknown): Change[] | string {
  if (!isRows(list)) return `must be changes that can be read one by one; got ${show(list)}`;
  const changes: Change[] = [];
  for (const change of list) {
    // texts and arrays have a method of the name at
    const hasFields = Object(change) === change && !isRows(change);
    if (!hasFields) return `must be changes { at, status }; got ${show(change)}`;
    const { at, status } = change as StatusChange;
    const instant = instantOf(at);
    if (Number.isNaN(instant)) return `must have at: ${INSTANT_TEXT}; got ${showInstant(at)}`;
    if (typeof status !== 'string') return `must have status: text; got ${show(status)}`;
    changes.push({ at: instant, status });
  }
  return changes.sort((a, b) => a.at - b.at);
}

function eventOf({ counted, ending, durations }: StatusTimeSpec, all: Change[], calendar: unknown): StatusEvent | null {
  const [first] = all;
  if (!first) return null;
  const known = durations.asOf ?? Infinity;
  const pauses: [from: number, to: number | null][] = [];
  let last: Change | undefined;
  let stopped: number | null = null;
  for (const change of all) {
    if (change.at > known) break;
    last = change;
    const counts = counted.includes(change.status);
    if (counts && stopped !== null) pauses.push([stopped, change.at]);
    stopped = counts ? null : (stopped ?? change.at);
  }
  if (stopped !== null) pauses.push([stopped, null]);
  // without a past, it has not started
  return { startedAt: first.at, endedAt: last && ending.includes(last.status) ? last.at : null, pauses, calendar };
}
