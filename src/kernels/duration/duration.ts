import type { OpenHours } from '../../calendar/hours/open-hours.js';
import { fail } from '../../core/errors.js';
import { type InstantInput, instantOf, NEVER, refuseSeconds } from '../../core/instant.js';
import { LeftOutCount } from '../../core/left-out.js';
import type { InvalidPolicy } from '../../core/options.js';
import { isCount } from '../../core/plain-number.js';
import { isSeveral, placeOf, readParts } from '../../core/reading.js';
import {
  type EarlyRule,
  eventOf,
  instantsOf,
  isCaseFault,
  type Measure,
  measureOf,
  pausesOf,
  type Reopening,
  refuseCase,
  refuseHours,
  type Spell,
  spellsOf,
  workedTimes,
} from './duration-case.js';
import { addDuration, type DurationPercentiles, type DurationTotals, noDurations } from './duration-totals.js';

export {
  absorbDurations,
  type DurationCounts,
  type DurationPercentiles,
  type DurationTotals,
  noDurations,
} from './duration-totals.js';

/**
 * Which cases are counted: those with an event in `[from, to)`. Under `reopened: 'each-spell'` each spell is asked for its own.
 *
 * @category Options
 * @since 0.1.0
 */
export interface DurationSelection {
  /** Whether the opening or the resolution must lie in the period. By resolution, open cases are left out, and closed ones. */
  readonly by: 'opened' | 'resolved';
  /** First instant of the period. @defaultValue no limit */
  readonly from?: InstantInput | undefined;
  /** First instant after the period, not before `from`. @defaultValue no limit */
  readonly to?: InstantInput | undefined;
}

/**
 * The period of a {@link DurationSelection} in epoch milliseconds.
 *
 * @category Results
 * @since 0.1.0
 */
export interface SelectedPeriod {
  /** Whether the opening or the resolution lies in the period. */
  readonly by: 'opened' | 'resolved';
  /** First instant of the period; `null` for no limit. */
  readonly from: number | null;
  /** First instant after the period; `null` for no limit. */
  readonly to: number | null;
}

/** What makes one metric of durations differ from another. */
export interface DurationKind {
  readonly metric: string;
  /** The formula behind its value. */
  readonly definition: string;
  /** Names of the readers, columns or fields: start and end, reopenings, pauses, hours and closings of a case. */
  readonly names: readonly [start: string, end: string, ...more: string[]];
  /** Names of counting options that not every metric has. */
  readonly own?: readonly ('reopened' | 'clockSkewMs' | 'firstMessage')[] | undefined;
  /** What becomes of a case that ends more than once, where the metric leaves no choice. */
  readonly reopened?: Reopening | undefined;
  /** What else two states must share. */
  readonly config?: Readonly<Record<string, unknown>> | undefined;
}

/** What is counted: time from a start to an end, known up to `asOf`. */
export interface DurationSpec extends DurationKind {
  /** Epoch milliseconds up to which things are known: later ends have not happened yet. `null`: everything is known. */
  readonly asOf: number | null;
  readonly onInvalid: InvalidPolicy;
  /** What becomes of a case that ends more than once. */
  readonly reopened: Reopening;
  /** What becomes of events before the start; `undefined` where there can be none. */
  readonly early?: EarlyRule | undefined;
  /** What becomes of closings before the start, where that differs. */
  readonly earlyClosings?: EarlyRule | undefined;
  /** Hours that count, for all cases or with each of them; `null` around the clock. */
  readonly calendar: OpenHours | 'per-case' | null;
  /** Measures in segments that every case has, as if each brought them. */
  readonly segments?: Measure | undefined;
  readonly select: SelectedPeriod | null;
  /** Whether each duration is kept, or only its bin. */
  readonly percentiles: DurationPercentiles;
  /** Is told what becomes of each row, in their order, where that is not to be counted. */
  readonly each?: TakeOutcome | undefined;
}

/** What becomes of a case, or of a spell of it. */
export type Outcome =
  | 'ended'
  | 'open'
  | 'openUnknown'
  | 'closed'
  | 'notStarted'
  | 'notSelected'
  | 'missing'
  | 'invalid';

/** Takes an outcome and how long it took, has lasted, or lasted until it was closed; of a case that counts spell by spell, each of them, `spell` from 0 on. */
export type TakeOutcome = (outcome: Outcome, duration: number, spell: number) => void;

/**
 * Counts the durations of rows or columns. Without a start a row is missing; without an end, or with one after `asOf`, it is
 * open. Returns fresh totals, so a call that throws has changed nothing.
 */
export function countDurations(
  spec: DurationSpec,
  source: unknown,
  options: Readonly<Record<string, unknown>>,
): DurationTotals {
  const [start, end, ...optional] = spec.names;
  const totals = noDurations(spec.percentiles);
  const left = new LeftOutCount();
  const hours = spec.segments ?? (spec.calendar === 'per-case' ? null : measureOf(spec.calendar));
  const count = (index: number, given: Parts, calendar: unknown): void => {
    try {
      if (hours && calendar != null) refuseCase(4, 'contradictory', "must go with the option calendar: 'per-case'");
      if (!hours && calendar == null) refuseHours(calendar);
      const measure = hours ?? measureOf(calendar);
      if (!isSpan(given) || !countSpan(spec, totals, measure, given)) countCase(spec, totals, measure, given);
    } catch (fault) {
      if (!isCaseFault(fault)) throw fault;
      const name = spec.names[fault.part] as string;
      if (spec.onInvalid === 'count') {
        left.refuse(index, name, fault.fault);
        spec.each?.('invalid', 0, 0);
      } else {
        const place = placeOf(source, name, index);
        fail('INVALID_VALUE', spec.metric, `${name} ${fault.why} at ${place}`, { index });
      }
    }
  };
  const isElapsed = spec.calendar === null;
  const names = { required: [start, end], optional, open: [end] };
  readParts(spec.metric, source, names, options, (index, first, ends, reopenings, pauses, calendar, closings) => {
    totals.seen++;
    if (first == null) {
      left.missing++;
      spec.each?.('missing', 0, 0);
      return;
    }
    const given = { first, ends, reopenings, pauses, closings };
    // most cases take the short way, without try and catch
    if (isElapsed && calendar == null && isSpan(given) && countSpan(spec, totals, hours as Measure, given)) return;
    count(index, given, calendar);
  });
  return Object.assign(totals, left);
}

/** Refuses cases of a call whose instants can only be in another unit than milliseconds. */
export function refuseOtherUnits(
  { metric, names, asOf }: DurationSpec,
  { firstAt, lastAt }: DurationTotals,
  name = names[0],
): void {
  refuseSeconds(metric, name, firstAt, lastAt, asOf ?? Number.NaN);
}

/** What is given of a case, but for its hours. */
interface Parts {
  readonly first: unknown;
  readonly ends: unknown;
  readonly reopenings: unknown;
  readonly pauses: unknown;
  readonly closings: unknown;
}

/** Whether a case has one end or none, and one closing or none, so that all rules for reopening agree unless it was closed first. */
function isSpan({ ends, reopenings, pauses, closings }: Parts): boolean {
  return reopenings == null && pauses == null && !isSeveral(closings) && !isSeveral(ends);
}

/** Counts such a case at less cost; false, with nothing counted, for what is none. */
function countSpan(spec: DurationSpec, totals: DurationTotals, measure: Measure, given: Parts): boolean {
  const { first, ends, closings } = given;
  const from = instantOf(first);
  const to = ends == null ? Infinity : instantOf(ends);
  if (!(from <= to) || (to >= NEVER && to < Infinity)) return false;
  if (closings != null) {
    // a closing changes nothing of what has ended before
    const closed = instantOf(closings);
    if (!(to <= closed && closed < NEVER)) return false;
  }
  const until = Math.min(to, spec.asOf ?? to);
  record(spec, totals, from, to, until > from && until < Infinity ? measure(from, until) : 0, undefined, 0);
  return true;
}

/** Counts the parts of one case where they stand, if it is of elapsed time with one end or none; false, with nothing counted, for any other. */
export function countPlain(spec: DurationSpec, totals: DurationTotals, parts: readonly unknown[]): boolean {
  const [first, ends, reopenings, pauses, calendar, closings] = parts;
  const given = { first, ends, reopenings, pauses, closings };
  const isPlain = spec.calendar === null && calendar == null && isSpan(given) && isCount(totals.seen + 1);
  if (!isPlain || !countSpan(spec, totals, measureOf(null), given)) return false;
  totals.seen++;
  return true;
}

/** Counts one case; what cannot be one is a fault, before anything is counted. */
function countCase(spec: DurationSpec, totals: DurationTotals, measure: Measure, given: Parts): void {
  const { names, reopened, early } = spec;
  const known = spec.asOf ?? Infinity;
  const start = eventOf(0, given.first);
  const ends = instantsOf(1, given.ends, start, names[0], early);
  const reopenings = instantsOf(2, given.reopenings, start, names[0], early && { skewMs: early.skewMs });
  const pauses = pausesOf(given.pauses);
  const closings = instantsOf(5, given.closings, start, names[0], spec.earlyClosings ?? early);
  const spells = spellsOf(start, ends, reopenings, closings, reopened, known);
  const times = workedTimes(spells, pauses, measure, known);
  if (reopened === 'sum-of-spells') {
    let sum = 0;
    for (const time of times) sum += time;
    const { to, closed } = spells.at(-1) as Spell;
    record(spec, totals, start, to, sum, closed, 0);
    return;
  }
  totals.seen += spells.length - 1;
  for (const [k, { from, to, closed }] of spells.entries()) {
    record(spec, totals, from, to, times[k] as number, closed, k);
  }
}

/** Counts one observation; `duration` matters where it is known. */
function record(
  { asOf, select, each }: DurationSpec,
  totals: DurationTotals,
  from: number,
  to: number,
  duration: number,
  closed: true | undefined,
  spell: number,
): void {
  const known = asOf ?? Number.MAX_VALUE;
  if (from < totals.firstAt) totals.firstAt = from;
  if (from > totals.lastAt) totals.lastAt = from;
  if (to > totals.lastAt && to < Infinity) totals.lastAt = to;
  let outcome: Exclude<Outcome, 'missing' | 'invalid'> = asOf === null ? 'openUnknown' : 'open';
  if (from > known) outcome = 'notStarted';
  else if (select !== null && !isSelected(select, from, closed || to > known ? Number.NaN : to)) {
    outcome = 'notSelected';
  } else if (to <= known) outcome = closed ? 'closed' : 'ended';
  if (each) each(outcome, duration, spell);
  else if (outcome === 'ended' || outcome === 'open' || outcome === 'closed')
    addDuration(totals, totals[outcome], duration);
  else totals[outcome]++;
}

function isSelected({ by, from, to }: SelectedPeriod, opened: number, resolved: number): boolean {
  const instant = by === 'opened' ? opened : resolved;
  return instant >= (from ?? -Infinity) && instant < (to ?? Infinity);
}
