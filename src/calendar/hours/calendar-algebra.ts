import { stateOf } from '../../core/aggregator.js';
import { refuse } from '../../core/errors.js';
import { type InstantInput, instantOf } from '../../core/instant.js';
import { assertOptions } from '../../core/options.js';
import { listOf, readState, refuseState } from '../../core/state.js';
import type { OpenSource } from '../open/open-chunks.js';
import type { OpenTime } from '../open/open-time.js';
import { firstInstantFrom } from '../zones/local-time.js';
import { parseDay } from '../zones/plain-date.js';
import { timeZoneOf } from '../zones/time-zone.js';
import { AnsweringHours } from './answering-hours.js';
import { BusinessCalendar } from './business-calendar.js';
import { combinedSource, sequenceSource } from './combined-source.js';
import type { BusinessCalendarState, CombinedHoursState, HoursSequenceState, OpenHoursState } from './hours-state.js';
import { areChanges, DEPTH_LIMIT, inOrder, isCombination, isHoursKind, PART_LIMIT, zonesOf } from './hours-text.js';
import type { OpenHours } from './open-hours.js';
import { DAY } from './weekly-hours.js';

type Combination = CombinedHoursState['kind'] | HoursSequenceState['kind'];

/**
 * Open when any of several is open: teams that take over from each other, in zones of their own if need be.
 *
 * `t ∈ union(a, b, …) ⇔ t ∈ a or t ∈ b or …`, so time that several are open counts once.
 *
 * @remarks The parts are not changed, and what they have compiled is used again. The order of parts changes nothing.
 * @param hours calendars, or what algebra made of them; at least one
 * @returns hours of their own
 * @throws A {@link CxMetricsError} `INVALID_OPTION` when there is none, more than 10,000 calendars in all or they nest deeper than 32 times,
 * and for what are not open hours
 * @example
 * ```ts
 * import { BusinessCalendar, union } from 'cx-metrics';
 *
 * const hanoi = BusinessCalendar.weekdays({ timeZone: 'Asia/Ho_Chi_Minh', opens: '09:00', closes: '17:00' });
 * const berlin = BusinessCalendar.weekdays({ timeZone: 'Europe/Berlin', opens: '09:00', closes: '17:00' });
 * const support = union(hanoi, berlin); // 02:00 to 10:00 and, in winter, 08:00 to 16:00 of UTC
 * support.between('2026-01-05T00:00Z', '2026-01-06T00:00Z') / 3_600_000; // => 14
 * ```
 * @category Calendar
 * @since 0.1.0
 */
export function union(...hours: readonly OpenHours[]): OpenHours {
  return combined('union', partsOf('union', 'hours', hours));
}

/**
 * Open when all of several are open: hours in which two teams can be reached together.
 *
 * `t ∈ intersection(a, b, …) ⇔ t ∈ a and t ∈ b and …`
 *
 * @remarks The parts are not changed, and what they have compiled is used again. The order of parts changes nothing.
 * @param hours calendars, or what algebra made of them; at least one
 * @returns hours of their own
 * @throws A {@link CxMetricsError} `INVALID_OPTION` when there is none, more than 10,000 calendars in all or they nest deeper than 32 times,
 * and for what are not open hours
 * @example
 * ```ts
 * import { BusinessCalendar, intersection } from 'cx-metrics';
 *
 * const hanoi = BusinessCalendar.weekdays({ timeZone: 'Asia/Ho_Chi_Minh', opens: '09:00', closes: '17:00' });
 * const berlin = BusinessCalendar.weekdays({ timeZone: 'Europe/Berlin', opens: '09:00', closes: '17:00' });
 * intersection(hanoi, berlin).between('2026-01-05T00:00Z', '2026-01-06T00:00Z') / 3_600_000; // => 2
 * ```
 * @category Calendar
 * @since 0.1.0
 */
export function intersection(...hours: readonly OpenHours[]): OpenHours {
  return combined('intersection', partsOf('intersection', 'hours', hours));
}

/**
 * Open when the first is open and none of the others is: office hours without a maintenance window.
 *
 * `t ∈ difference(a, b, …) ⇔ t ∈ a and not (t ∈ b or …)`
 *
 * @remarks The parts are not changed, and what they have compiled is used again. The order of all but the first changes
 * nothing.
 * @param hours what is open, then what is taken away
 * @returns hours of their own
 * @throws A {@link CxMetricsError} `INVALID_OPTION` when there is none, more than 10,000 calendars in all or they nest deeper than 32 times,
 * and for what are not open hours
 * @example
 * ```ts
 * import { BusinessCalendar, difference } from 'cx-metrics';
 *
 * const office = BusinessCalendar.weekdays({ timeZone: 'Europe/Berlin', opens: '09:00', closes: '17:00' });
 * const upkeep = new BusinessCalendar({ timeZone: 'UTC', hours: { 1: [['06:00', '09:00']] } });
 * difference(office, upkeep).between('2026-01-05T00:00Z', '2026-01-06T00:00Z') / 3_600_000; // => 7
 * ```
 * @category Calendar
 * @since 0.1.0
 */
export function difference(...hours: readonly OpenHours[]): OpenHours {
  return combined('difference', partsOf('difference', 'hours', hours));
}

/**
 * Hours from some instant on, for {@link sequence}.
 *
 * @category Calendar
 * @since 0.1.0
 */
export interface SequencePart {
  /**
   * When these hours begin to count: an instant, or an ISO date such as `'2026-07-01'`, which is its midnight in the zone of the
   * calendar. They last until the next part begins; the first part holds before its start too.
   */
  readonly from: InstantInput;
  /** The hours. */
  readonly calendar: OpenHours;
}

/**
 * Hours that change: of the part that began last, at each instant. Longer hours from July on, or another team from May on, as one value.
 *
 * `t ∈ sequence(parts) ⇔ t ∈ the calendar of the last part with from ≤ t`; before all parts, of the first one. So lengths are the sums
 * of what each part measures in its own time.
 *
 * @remarks A shift that reaches over a change is cut there: its end is that of the next hours. The parts are not changed, and what they have
 * compiled is used again. The order of writing changes nothing, and neither does when the first part begins. What changes from case to
 * case, such as a handover, is for the segments of a case: see the option `calendar` of `ttr`.
 * @param parts from when on which hours count; at least one
 * @returns hours of their own
 * @throws A {@link CxMetricsError} `INVALID_OPTION` when there is no part, two begin at once, one begins within a millisecond, a date stands
 * for hours of several zones, there are more than 10,000 calendars in all or they nest deeper than 32 times, and for what are not open hours or
 * instants
 * @example
 * ```ts
 * import { BusinessCalendar, sequence } from 'cx-metrics';
 *
 * const zone = { timeZone: 'Asia/Ho_Chi_Minh' };
 * const support = sequence([
 *   { from: '2026-01-01', calendar: BusinessCalendar.weekdays({ ...zone, opens: '09:00', closes: '17:00' }) },
 *   { from: '2026-07-01', calendar: BusinessCalendar.weekdays({ ...zone, opens: '08:00', closes: '20:00' }) },
 * ]);
 * support.between('2026-06-30T00:00+07:00', '2026-07-02T00:00+07:00') / 3_600_000; // => 20
 * ```
 * @category Calendar
 * @since 0.1.0
 */
export function sequence(parts: readonly SequencePart[]): OpenHours {
  const kind = 'sequence';
  if (!Array.isArray(parts) || parts.length === 0)
    refuse(kind, 'parts', 'an array of at least one { from, calendar }', parts);
  // holes are seen, and refused
  const given = Array.from(parts as readonly SequencePart[], (part, i) => {
    assertOptions(kind, part, 'from calendar', `parts[${i}].`);
    return Object(part) as SequencePart;
  });
  const hours = partsOf(
    kind,
    'parts',
    given.map(({ calendar }) => calendar),
    '.calendar',
  );
  const starts = given.map(({ from }, i) => startOf(from, hours[i] as Compiled, `parts[${i}].from`));
  const order = [...starts.keys()].sort((i, j) => (starts[i] as number) - (starts[j] as number));
  for (const [k, i] of order.entries()) {
    if (k > 0 && starts[order[k - 1] as number] === starts[i]) {
      refuse(kind, `parts[${i}].from`, 'another instant than that of every other part', given[i]?.from);
    }
  }
  return combined(
    kind,
    order.map((i) => hours[i] as Compiled),
    order.slice(1).map((i) => starts[i] as number),
  );
}

/** When a part begins, in epoch milliseconds. */
function startOf(from: unknown, hours: Compiled, name: string): number {
  const instant = instantOf(from);
  if (Number.isInteger(instant)) return instant;
  const day = parseDay(from);
  if (day === null) {
    const expected = 'a local date, or an instant in whole milliseconds: a Date or text with an offset';
    refuse('sequence', name, expected, from);
  }
  const [zone = '', other] = zonesOf(hours.toJSON());
  if (other)
    refuse('sequence', name, `an instant where the calendar has hours in several zones (${zone}, ${other})`, from);
  return firstInstantFrom(timeZoneOf('sequence', zone), day * DAY);
}

/**
 * The hours that were written as JSON: a {@link BusinessCalendar}, a combination of several, or a sequence.
 *
 * @remarks Of the same text come equal hours: the same numbers, the same `hash`.
 * @param state what `toJSON` of any {@link OpenHours} wrote
 * @returns new hours
 * @throws A {@link CxMetricsError} `INVALID_STATE`, `STATE_MISMATCH` or `STATE_VERSION`
 * @example
 * ```ts
 * import { BusinessCalendar, difference, openHoursFromJSON } from 'cx-metrics';
 *
 * const nights = new BusinessCalendar({ timeZone: 'UTC', hours: { 1: [['22:00', '06:00']] } });
 * const stored = JSON.stringify(difference(BusinessCalendar.always(), nights));
 * openHoursFromJSON(JSON.parse(stored)).isOpen('2026-11-24T05:00Z'); // => false
 * ```
 * @category Calendar
 * @since 0.1.0
 */
export function openHoursFromJSON(state: OpenHoursState): OpenHours {
  return opened(state, 0);
}

type Compiled = AnsweringHours<OpenHoursState>;

function partsOf(kind: Combination, name: string, hours: readonly OpenHours[], field = ''): readonly Compiled[] {
  if (hours.length === 0) refuse(kind, name, 'at least one calendar', undefined);
  let calendars = 0;
  // what another copy of the library has made is known by its state
  return hours.map((part, i) => {
    let own = part as Compiled;
    if (!AnsweringHours.timeOf(Object(part))) {
      const place = `${name}[${i}]${field}`;
      const state = stateOf(kind, part, `${place} is`);
      if (!isHoursKind(Object(state).kind)) refuse(kind, place, 'a BusinessCalendar or other open hours', part);
      own = opened(state, 0);
    }
    calendars += timeOf(own).source.calendars ?? 1;
    if (calendars > PART_LIMIT) refuse(kind, name, `at most ${PART_LIMIT} calendars in all`, calendars);
    return own;
  });
}

function opened(state: unknown, depth: number): Compiled {
  const { kind } = Object(state) as { kind?: unknown };
  if (kind === 'business-calendar') return BusinessCalendar.fromJSON(state as BusinessCalendarState);
  if (!isCombination(kind)) refuse('openHoursFromJSON', 'kind', 'that of open hours', kind, 'STATE_MISMATCH');
  const readers = kind === 'sequence' ? { changes: changesOf, of: listOf } : { of: listOf };
  const { of: list, changes = [] } = readState(kind, 1, {}, readers, state) as { of: unknown[]; changes?: number[] };
  if (list.length === 0 || depth === DEPTH_LIMIT || (depth === 0 && counted(state, 0, 0) > PART_LIMIT)) {
    refuseState(kind, `the state must combine 1 to ${PART_LIMIT} calendars, at most ${DEPTH_LIMIT} times over`, 'of');
  }
  if (kind === 'sequence' && changes.length !== list.length - 1) {
    refuseState(kind, 'changes in the state must be one less than the calendars of it', 'changes');
  }
  return combined(
    kind,
    list.map((part) => opened(part, depth + 1)),
    changes,
  );
}

/** The instants at which a sequence goes on to its next part, out of a state. */
function changesOf(kind: string, field: string, value: unknown): readonly number[] {
  const changes = listOf(kind, field, value);
  if (!areChanges(changes)) {
    refuseState(kind, `${field} in the state must be instants in whole milliseconds, ascending`, field);
  }
  return changes;
}

/** How many calendars a state combines over all that nests, counted no further than to the first that is too many. */
function counted(state: unknown, depth: number, before: number): number {
  const { of } = Object(state) as { of?: unknown };
  if (!Array.isArray(of) || of.length === 0 || depth === DEPTH_LIMIT) return before + 1;
  let count = before;
  for (let i = 0; i < of.length && count <= PART_LIMIT; i++) count = counted(of[i], depth + 1, count);
  return count;
}

function combined(kind: Combination, given: readonly Compiled[], changes: readonly number[] = []): Compiled {
  const depth = 1 + Math.max(...given.map((part) => timeOf(part).source.depth ?? 0));
  if (depth > DEPTH_LIMIT) refuse(kind, 'hours', `combined at most ${DEPTH_LIMIT} times over`, depth);
  const byState = new Map(given.map((part) => [part.toJSON(), part]));
  const of = inOrder(kind, [...byState.keys()]);
  const state = kind === 'sequence' ? { kind, version: 1 as const, changes, of } : { kind, version: 1 as const, of };
  const times = of.map((part) => timeOf(byState.get(part) as Compiled));
  const source: OpenSource = {
    ...(kind === 'sequence' ? sequenceSource(times, changes) : combinedSource(kind, times)),
    calendars: times.reduce((sum, { source }) => sum + (source.calendars ?? 1), 0),
    depth,
  };
  return new AnsweringHours<OpenHoursState>(kind, source, () => copyOf(state));
}

function timeOf(hours: Compiled): OpenTime {
  return AnsweringHours.timeOf(hours) as OpenTime;
}

function copyOf<State>(state: State): State {
  return JSON.parse(JSON.stringify(state)) as State;
}
