import type { Histories } from '../history/histories.js';
import type { IsApart } from '../history/refunds.js';
import { rangeOf, type StartColumns, type VisitColumns } from '../history/visit-columns.js';
import { TOO_LATE, timesOf, type VisitTimes } from '../history/visit-times.js';
import type { KnownTotals } from '../history/visits.js';
import type { CohortSpec } from './cohort-spec.js';

/**
 * What became of starts that were given apart from events.
 *
 * @category Results
 * @since 0.1.0
 */
export interface CohortStarts {
  /** Customers of the table of whom no event was counted: they are in its denominators. */
  neverActive: number;
  /** Events before the start of their customer (before its period, day or instant, as offsets go), left out. */
  eventsBefore: number;
  /** Events of customers whose start is not known, left out. */
  eventsWithout: number;
  /** Customers who start after `asOf`, left out. */
  afterAsOf: number;
}

/** When subjects started, and what was found of it. */
export interface Started {
  /** The time of each subject's start, by code: NaN where it is not known, Infinity where it lies after `asOf`. */
  readonly times: Float64Array;
  /** The earliest of them; that of `asOf` where nobody has started. */
  readonly base: number;
  readonly counts: CohortStarts;
}

/** Starts by instant, in whole milliseconds and by code; NaN where they are not known. */
export function startedAt(spec: CohortSpec, instants: Float64Array): Started {
  const at = instants.filter((instant) => !Number.isNaN(instant));
  const { times, base, afterAsOf } = timesOf(spec, { at, range: rangeOf(at) });
  let known = 0;
  const starts = instants.map((instant) => {
    const time = Number.isNaN(instant) ? instant : (times[known++] as number);
    return time === TOO_LATE ? Infinity : base + time;
  });
  const earliest = starts.reduce((least, time) => (time < least ? time : least), spec.open);
  const counts = { neverActive: 0, eventsBefore: 0, eventsWithout: 0, afterAsOf };
  return { times: starts, base: earliest, counts };
}

/** The instant of each subject's start, by code: of several, the earliest. */
export function firstStarts({ subjects, at }: StartColumns, codes: number): Float64Array {
  const firsts = new Float64Array(codes).fill(Number.NaN);
  for (let i = 0; i < at.length; i++) {
    const [code, instant] = [subjects[i] as number, Math.floor(at[i] as number)];
    if (!(instant >= (firsts[code] as number))) firsts[code] = instant;
  }
  return firsts;
}

/** Counts events that lie before the start of their subject. */
function passOver(counts: CohortStarts, born: number, events: number): void {
  if (Number.isNaN(born)) counts.eventsWithout += events;
  else counts.eventsBefore += events;
}

/** Where the visits of each subject begin that are not before the start, by code. */
export function beginsOf({ times: borns, counts }: Started, { starts, times, events }: Histories): Int32Array {
  return Int32Array.from(borns, (born, code) => {
    // who has no visit need not be among the histories
    let visit = starts[code] ?? 0;
    const end = starts[code + 1] ?? visit;
    // nothing comes after a start that is not known
    for (; visit < end && !((times[visit] as number) >= born); visit++) passOver(counts, born, events[visit] as number);
    if (visit === end && born < Infinity) counts.neverActive++;
    return visit;
  });
}

/** Times of visits, counted from the earliest start; what is before a start is marked as what is too late is. */
export function timesFrom(
  { times: borns, base: first, counts }: Started,
  { subjects }: Pick<VisitColumns, 'subjects'>,
  { times, base, afterAsOf }: VisitTimes,
): VisitTimes {
  const isActive = new Uint8Array(borns.length);
  const kept = Float64Array.from(times, (time, i) => {
    const code = subjects[i] as number;
    if (time === TOO_LATE) return time;
    if (base + time >= (borns[code] as number)) {
      isActive[code] = 1;
      return base + time - first;
    }
    passOver(counts, borns[code] as number, 1);
    return TOO_LATE;
  });
  for (const [code, born] of borns.entries()) if (born < Infinity && !isActive[code]) counts.neverActive++;
  return { times: kept, base: first, afterAsOf };
}

/** Refunds that are in no cell as they lie before the start of their subject, or have none. */
export function beforeStart(started: Started | null): IsApart | null {
  return started && ((subject, time) => !(time >= (started.times[subject] as number)));
}

/** Totals without what is before starts. */
export function totalsFrom({ n, ...totals }: KnownTotals, { counts }: Started): KnownTotals {
  return { ...totals, n: n - counts.eventsBefore - counts.eventsWithout };
}
