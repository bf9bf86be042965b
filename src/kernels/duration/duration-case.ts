import type { OpenHours } from '../../calendar/hours/open-hours.js';
import { refuse, show } from '../../core/errors.js';
import { INSTANT_TEXT, type InstantInput, instantOf, NEVER, showInstant } from '../../core/instant.js';
import { isRows, isSeveral } from '../../core/reading.js';
import { type Fault, faultOf } from '../../core/unreadable.js';

/**
 * What becomes of a case that is resolved more than once.
 *
 * `'first-resolution'`: from opening to the first resolution, whatever follows. `'last-resolution'`: from opening to the last one; a
 * case that was reopened after it is open, and what is resolved a second time without having been reopened is not resolved anew. `'each-spell'`: every stretch from opening or reopening to the next resolution counts as an
 * observation of its own. `'sum-of-spells'`: these stretches added up, one observation per case.
 *
 * @category Options
 * @since 0.1.0
 */
export type Reopening = 'first-resolution' | 'last-resolution' | 'each-spell' | 'sum-of-spells';

/**
 * From when on a case was in whose hands.
 *
 * @category Options
 * @since 0.1.0
 */
export interface HoursSegment {
  /** First instant of the segment; it lasts until that of the next one. The first segment holds before its start too. */
  readonly from: InstantInput;
  /** The hours that count in it. */
  readonly calendar: OpenHours;
}

/** One stretch of time that is measured: `to` is infinite while it lasts. */
export interface Spell {
  readonly from: number;
  readonly to: number;
  /** Whether it was cut off at `to` by a closing, rather than ended. */
  readonly closed?: true;
}

/** Measures time between two instants, `from <= to`. */
export type Measure = (from: number, to: number) => number;

/** Between the first and the last instant of ECMAScript, in milliseconds. */
const LONGEST = 1.728e16;

/** Whether a value can be a duration in milliseconds. */
export function isDuration(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= LONGEST;
}

/**
 * A fault in a case: which of its parts (start, end, reopenings, pauses, hours), and what is wrong with it. No `Error`, whose
 * stack would cost 30 times the counting of a case where faults are only counted.
 */
export interface CaseFault {
  readonly kind: 'case';
  readonly part: number;
  readonly fault: Fault;
  readonly why: string;
}

/** Throws a {@link CaseFault}. */
export function refuseCase(part: number, fault: Fault, why: string): never {
  const thrown: CaseFault = { kind: 'case', part, fault, why };
  throw thrown;
}

/** Refuses what is no hours of a case. None are no hours around the clock: a team that is missing from a table must not look like one that never sleeps. */
export function refuseHours(calendar: unknown): never {
  const hint = calendar == null ? ', BusinessCalendar.always() for a case around the clock' : '';
  refuseCase(4, 'not-hours', `must be open hours or segments of them${hint}; got ${show(calendar)}`);
}

/** Whether something that was caught is a fault of a case. */
export function isCaseFault(error: unknown): error is CaseFault {
  return (error as Partial<CaseFault> | null)?.kind === 'case';
}

/** The instant of an event. */
export function eventOf(part: number, value: unknown, expected = INSTANT_TEXT): number {
  const instant = instantOf(value);
  if (Number.isNaN(instant)) {
    refuseCase(part, faultOf(value, 'not-an-instant'), `must be ${expected}; got ${showInstant(value)}`);
  }
  return instant;
}

/** What becomes of an event before the start of its case. */
export interface EarlyRule {
  /** So many milliseconds earlier counts as at the start: clocks that differ. */
  readonly skewMs: number;
  /** Whether one that lies further back is passed over, rather than refused. */
  readonly isPassedOver?: boolean;
  /** What the refusal says of the way out besides. */
  readonly wayOut?: string;
}

/** How far clocks may differ, checked: an option in milliseconds. */
export function clockSkewOf(caller: string, clockSkewMs: unknown = 0): number {
  if (!isDuration(clockSkewMs)) refuse(caller, 'clockSkewMs', 'a number of milliseconds from 0', clockSkewMs);
  // "+ 0" turns -0 into 0
  return clockSkewMs + 0;
}

/** The instant of an event of what started at `start`. One in the year 9999 is what databases say for "never". */
export function laterEventOf(
  part: number,
  value: unknown,
  start: number,
  startName: string,
  early?: EarlyRule,
  expected = INSTANT_TEXT,
): number {
  const instant = eventOf(part, value, expected);
  if (instant < start) {
    if (early && start - instant <= early.skewMs) return start;
    if (early?.isPassedOver) return instant;
    const way = early ? ` (${early.wayOut ?? ''}clockSkewMs allows for clocks that differ)` : '';
    refuseCase(part, 'too-early', `must not be before ${startName}; got ${start - instant} ms earlier${way}`);
  }
  if (instant >= NEVER) {
    const way = 'null says that it has not ended, readEpoch reads other units than milliseconds';
    refuseCase(part, 'out-of-range', `must be before the year 9999; got ${new Date(instant).toISOString()} (${way})`);
  }
  return instant;
}

/** Instants of one or several events, ascending; nothing for none. */
export function instantsOf(
  part: number,
  value: unknown,
  start: number,
  startName: string,
  early?: EarlyRule,
): number[] {
  if (value == null) return [];
  const list = isSeveral(value) ? [...value] : [value];
  const instants = list.map((each) => laterEventOf(part, each, start, startName, early)).sort((a, b) => a - b);
  return early?.isPassedOver ? instants.filter((instant) => instant >= start) : instants;
}

/**
 * The stretches of a case that are measured, under one rule for reopening; all lists ascend. Events after `known` have not happened
 * yet. A resolution or closing of what does not run and a reopening of what does change nothing; of events at one instant the one
 * that changes something comes first, and a closing at the instant of a resolution is none.
 */
export function spellsOf(
  start: number,
  ends: readonly number[],
  reopenings: readonly number[],
  closings: readonly number[],
  rule: Reopening,
  known: number,
): Spell[] {
  const past = (times: readonly number[]) => times.filter((time) => time <= known);
  const [first] = ends;
  if (rule === 'first-resolution' && first !== undefined && first <= known) return [{ from: start, to: first }];
  const reopened = past(reopenings);
  const spells: Spell[] = [];
  let from = start;
  let next = 0;
  for (const stop of stopsOf(past(ends), past(closings))) {
    const { to } = stop;
    if (to < from) continue;
    spells.push({ from, ...stop });
    while (next < reopened.length && (reopened[next] as number) < to) next++;
    from = reopened[next++] ?? Infinity;
  }
  if (from < Infinity) spells.push({ from, to: Infinity });
  return rule.endsWith('resolution') ? [{ ...(spells.at(-1) as Spell), from: start }] : spells;
}

/** What can stop a case, ascending. */
function stopsOf(resolved: readonly number[], closed: readonly number[]): Omit<Spell, 'from'>[] {
  const stops: Omit<Spell, 'from'>[] = resolved.map((to) => ({ to }));
  if (!closed.length) return stops;
  const instants = new Set(resolved);
  for (const to of closed) if (!instants.has(to)) stops.push({ to, closed: true });
  return stops.sort((a, b) => a.to - b.to);
}

/** The measure of one case: elapsed time, the hours for all cases, its own hours, or those of its segments. */
export function measureOf(calendar: unknown): Measure {
  if (calendar == null) return (from, to) => to - from;
  return isSeveral(calendar)
    ? measureOfSegments(segmentsOf(calendar, (hours) => ({ measure: measureOfHours(hours) })))
    : measureOfHours(calendar);
}

/** Segments of a case in order of time, with what `hoursOf` makes of their hours. */
export function segmentsOf<Hours extends object>(
  list: Iterable<unknown>,
  hoursOf: (calendar: unknown) => Hours,
): (Hours & { readonly from: number })[] {
  const segments = Array.from(list, (segment) => {
    const { from, calendar } = Object(segment) as Partial<HoursSegment>;
    return { from: eventOf(4, from), ...hoursOf(calendar) };
  });
  if (!segments.length) refuseCase(4, 'not-hours', 'must have at least one segment');
  return segments.sort((a, b) => a.from - b.from);
}

/** Which segment holds an instant: the last one that has begun, or the first one before its start too. */
export function segmentAt(segments: readonly { readonly from: number }[], instant: number): number {
  let [low, high] = [0, segments.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((segments[middle] as { from: number }).from <= instant) low = middle;
    else high = middle;
  }
  return low;
}

/** Time that is measured segment by segment, from the one that holds the start on: the others cost no step. */
export function measureOfSegments(segments: readonly { readonly from: number; readonly measure: Measure }[]): Measure {
  return (from, to) => {
    let [sum, low] = [0, from];
    for (let k = segmentAt(segments, from); low < to; k++) {
      const high = Math.min(to, segments[k + 1]?.from ?? to);
      if (high > low) sum += (segments[k] as { measure: Measure }).measure(low, high);
      low = high;
    }
    return sum;
  };
}

/** The measure of the same hours at all times; what are none is a fault. */
export function measureOfHours(calendar: unknown): Measure {
  const hours = Object(calendar) as OpenHours;
  if (typeof hours.between !== 'function') {
    refuseHours(calendar);
  }
  return (from, to) => {
    const time = hours.between(from, to);
    // whoever wrote these hours, what comes out of them must be storable
    if (!isDuration(time)) refuseCase(4, 'not-hours', `must measure times from 0; got ${show(time)}`);
    return time;
  };
}

/** Pauses as ascending stretches that do not touch. A pause without an end lasts. */
export function pausesOf(value: unknown): Spell[] {
  if (value == null) return [];
  const expected = 'pairs of instants';
  if (!isRows(value)) refuseCase(3, 'not-a-list', `must be ${expected}; got ${show(value)}`);
  const pauses = [...value].map((pause) => {
    const { 0: begin, 1: end } = Object(pause) as Record<number, unknown>;
    const from = eventOf(3, begin, expected);
    return { from, to: end == null ? Infinity : laterEventOf(3, end, from, 'their start', undefined, expected) };
  });
  const merged: { from: number; to: number }[] = [];
  for (const { from, to } of pauses.sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else merged.push({ from, to });
  }
  return merged;
}

/**
 * Measured time of ascending stretches up to `known`, without their pauses: what lies between them, so that nothing is ever taken
 * away. Each pause is looked at once, however many stretches there are. What lasts for an unknown time has none.
 */
export function workedTimes(
  spells: readonly Spell[],
  pauses: readonly Spell[],
  measure: Measure,
  known = Infinity,
): number[] {
  let next = 0;
  return spells.map(({ from, to: end }) => {
    const to = Math.min(end, known);
    if (to === Infinity) return 0;
    let [time, running] = [0, from];
    for (; next < pauses.length; next++) {
      const pause = pauses[next] as Spell;
      if (pause.from >= to) break;
      if (pause.from > running) time += measure(running, pause.from);
      running = Math.max(running, pause.to);
      // it reaches into the next stretch, perhaps
      if (pause.to >= to) break;
    }
    return running < to ? time + measure(running, to) : time;
  });
}
