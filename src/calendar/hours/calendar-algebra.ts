import { stateOf } from '../../core/aggregator.js';
import { refuse } from '../../core/errors.js';
import { listOf, readState, refuseState } from '../../core/state.js';
import { chunkOf, type OpenChunk, type OpenSource } from '../open/open-chunks.js';
import { commonEdges, type Edges, edgesOf, edgesWithout } from '../open/open-edges.js';
import type { OpenTime } from '../open/open-time.js';
import { AnsweringHours } from './answering-hours.js';
import { BusinessCalendar } from './business-calendar.js';
import type { BusinessCalendarState, OpenHoursState } from './hours-state.js';
import { DEPTH_LIMIT, inOrder, isCombination, isHoursKind, PART_LIMIT } from './hours-text.js';
import type { OpenHours } from './open-hours.js';

type Combination = 'union' | 'intersection' | 'difference';

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
  return combined('union', parts('union', hours));
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
  return combined('intersection', parts('intersection', hours));
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
  return combined('difference', parts('difference', hours));
}

/**
 * The hours that were written as JSON: a {@link BusinessCalendar} or a combination of several.
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

function parts(kind: Combination, hours: readonly OpenHours[]): readonly Compiled[] {
  if (hours.length === 0) refuse(kind, 'hours', 'at least one calendar', undefined);
  let calendars = 0;
  // what another copy of the library has made is known by its state
  return hours.map((part, i) => {
    let own = part as Compiled;
    if (!AnsweringHours.timeOf(Object(part))) {
      const state = stateOf(kind, part, `hours[${i}] is`);
      if (!isHoursKind(Object(state).kind)) refuse(kind, `hours[${i}]`, 'a BusinessCalendar or other open hours', part);
      own = opened(state, 0);
    }
    calendars += timeOf(own).source.calendars ?? 1;
    if (calendars > PART_LIMIT) refuse(kind, 'hours', `at most ${PART_LIMIT} calendars in all`, calendars);
    return own;
  });
}

function opened(state: unknown, depth: number): Compiled {
  const { kind } = Object(state) as { kind?: unknown };
  if (kind === 'business-calendar') return BusinessCalendar.fromJSON(state as BusinessCalendarState);
  if (!isCombination(kind)) refuse('openHoursFromJSON', 'kind', 'that of open hours', kind, 'STATE_MISMATCH');
  const { of: list } = readState(kind, 1, {}, { of: listOf }, state);
  if (list.length === 0 || depth === DEPTH_LIMIT || (depth === 0 && counted(state, 0, 0) > PART_LIMIT)) {
    refuseState(kind, `the state must combine 1 to ${PART_LIMIT} calendars, at most ${DEPTH_LIMIT} times over`, 'of');
  }
  return combined(
    kind,
    list.map((part) => opened(part, depth + 1)),
  );
}

/** How many calendars a state combines over all that nests, counted no further than to the first that is too many. */
function counted(state: unknown, depth: number, before: number): number {
  const { of } = Object(state) as { of?: unknown };
  if (!Array.isArray(of) || of.length === 0 || depth === DEPTH_LIMIT) return before + 1;
  let count = before;
  for (let i = 0; i < of.length && count <= PART_LIMIT; i++) count = counted(of[i], depth + 1, count);
  return count;
}

function combined(kind: Combination, given: readonly Compiled[]): Compiled {
  const depth = 1 + Math.max(...given.map((part) => timeOf(part).source.depth ?? 0));
  if (depth > DEPTH_LIMIT) refuse(kind, 'hours', `combined at most ${DEPTH_LIMIT} times over`, depth);
  const byState = new Map(given.map((part) => [part.toJSON(), part]));
  const of = inOrder(kind, [...byState.keys()]);
  const state = { kind, version: 1, of } as const;
  const times = of.map((part) => timeOf(byState.get(part) as Compiled));
  const sources = times.map(({ source }) => source);
  const [first, ...others] = sources as [OpenSource, ...OpenSource[]];
  let { low, high } = first;
  for (const source of others) {
    if (source.low < low) low = source.low;
    if (source.high > high) high = source.high;
  }
  const source: OpenSource = {
    low,
    high,
    calendars: sources.reduce((sum, { calendars = 1 }) => sum + calendars, 0),
    depth,
    like: (chunk) => {
      const like = first.like(chunk);
      return others.every((other) => other.like(chunk) === like) ? like : chunk;
    },
    compile: (chunk) => combine[kind](times.map((time) => edgesOf(time.chunk(chunk)))),
  };
  return new AnsweringHours<OpenHoursState>(kind, source, () => copyOf(state));
}

function timeOf(hours: Compiled): OpenTime {
  return AnsweringHours.timeOf(hours) as OpenTime;
}

function copyOf<State>(state: State): State {
  return JSON.parse(JSON.stringify(state)) as State;
}

const combine: Record<Combination, (parts: readonly Edges[]) => OpenChunk> = {
  union: (all) => chunkOf(all.flat()),
  intersection: (all) => chunkOf(all.reduce(commonEdges)),
  difference: ([first = [], ...others]) => chunkOf(edgesWithout(first, others.flat())),
};
