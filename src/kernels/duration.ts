import type { OpenHours } from '../calendar/open-hours.js';
import { CxMetricsError } from '../core/errors.js';
import { type InstantInput, instantOf } from '../core/instant.js';
import type { InvalidPolicy } from '../core/options.js';
import { placeOf, readParts } from '../core/reading.js';
import { isCount } from '../core/state.js';
import {
  CaseFault,
  eventOf,
  instantsOf,
  isCaseFault,
  isSeveral,
  type Measure,
  measureOf,
  pausesOf,
  type Reopening,
  type Spell,
  spellsOf,
  workedTime,
} from './duration-case.js';

/**
 * Which cases are counted: those with an event in `[from, to)`. Under `reopened: 'each-spell'` each spell is asked for its own.
 *
 * @category Options
 * @since 0.1.0
 */
export interface DurationSelection {
  /** Whether the opening or the resolution must lie in the period. By resolution, open cases are left out. */
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

/** What is counted: time from a start to an end, known up to `asOf`. */
export interface DurationSpec {
  readonly metric: string;
  /** Names of the readers, columns or fields: start and end, reopenings, pauses and hours of a case. */
  readonly names: readonly [start: string, end: string, ...more: string[]];
  /** Epoch milliseconds up to which things are known: later ends have not happened yet. `null`: everything is known. */
  readonly asOf: number | null;
  readonly onInvalid: InvalidPolicy;
  /** What becomes of a case that ends more than once. */
  readonly reopened: Reopening;
  /** Hours that count, for all cases or with each of them; `null` around the clock. */
  readonly calendar: OpenHours | 'per-case' | null;
  readonly select: SelectedPeriod | null;
}

/** Distinct durations in milliseconds, with how often each occurred. */
export type DurationCounts = Map<number, number>;

/**
 * The sufficient statistic of durations: how long each ended one took and how long each open one has lasted, without their
 * order. Open ones without an `asOf` have lasted for an unknown time.
 */
export interface DurationTotals {
  readonly ended: DurationCounts;
  readonly open: DurationCounts;
  openUnknown: number;
  /** Started after `asOf`: not there yet. */
  notStarted: number;
  /** Outside the period that was selected. */
  notSelected: number;
  missing: number;
  invalid: number;
  /** All cases, whatever became of them: no other count is larger. */
  seen: number;
}

/** Nothing counted yet. */
export function noDurations(): DurationTotals {
  return {
    ended: new Map(),
    open: new Map(),
    openUnknown: 0,
    notStarted: 0,
    notSelected: 0,
    missing: 0,
    invalid: 0,
    seen: 0,
  };
}

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
  const totals = noDurations();
  const hours = spec.calendar === 'per-case' ? null : measureOf(spec.calendar);
  const isElapsed = spec.calendar === null;
  const names = { required: [start, end], optional };
  readParts(spec.metric, source, names, options, (index, first, ends, reopenings, pauses, calendar) => {
    totals.seen++;
    if (first == null) {
      totals.missing++;
      return;
    }
    const isSpan = isElapsed && reopenings == null && pauses == null && calendar == null && !isSeveral(ends);
    if (isSpan && countSpan(spec, totals, first, ends)) return;
    try {
      if (hours && calendar != null) throw new CaseFault(4, "must go with the option calendar: 'per-case'");
      countCase(spec, totals, hours ?? measureOf(calendar), { first, ends, reopenings, pauses });
    } catch (fault) {
      if (!isCaseFault(fault)) throw fault;
      if (spec.onInvalid === 'count') totals.invalid++;
      else {
        const name = spec.names[fault.part] as string;
        const place = placeOf(source, name, index);
        throw new CxMetricsError('INVALID_VALUE', `${spec.metric}: ${name} ${fault.why} at ${place}`, { index });
      }
    }
  });
  return totals;
}

/**
 * Counts a case with one end or none around the clock, on which all rules for reopening agree, at a tenth of the cost; false,
 * with nothing counted, for what is none.
 */
function countSpan(spec: DurationSpec, totals: DurationTotals, first: unknown, end: unknown): boolean {
  const from = instantOf(first);
  const to = end == null ? Infinity : instantOf(end);
  if (!(from <= to)) return false;
  record(totals, fateOf(spec, from, to), Math.min(to, spec.asOf ?? to) - from);
  return true;
}

/** Counts one case; what cannot be one is a fault, before anything is counted. */
function countCase(
  spec: DurationSpec,
  totals: DurationTotals,
  measure: Measure,
  given: { readonly first: unknown; readonly ends: unknown; readonly reopenings: unknown; readonly pauses: unknown },
): void {
  const { names, reopened } = spec;
  const known = spec.asOf ?? Infinity;
  const start = eventOf(0, given.first);
  const ends = instantsOf(1, given.ends, start, names[0]);
  const reopenings = instantsOf(2, given.reopenings, start, names[0]);
  const pauses = pausesOf(given.pauses);
  const spells = spellsOf(start, ends, reopenings, reopened, known);
  const observations = (reopened === 'sum-of-spells' ? [spells] : spells.map((spell) => [spell])).map((group) => {
    const fate = fateOf(spec, (group[0] as Spell).from, (group.at(-1) as Spell).to);
    let time = 0;
    if (isTimed(fate)) {
      for (const { from, to } of group) time += workedTime({ from, to: Math.min(to, known) }, pauses, measure);
    }
    return { fate, time };
  });
  totals.seen += observations.length - 1;
  for (const { fate, time } of observations) record(totals, fate, time);
}

/** What becomes of an observation: the name of the total that it goes into. */
type Fate = 'ended' | 'open' | 'openUnknown' | 'notStarted' | 'notSelected';

function fateOf({ asOf, select }: DurationSpec, from: number, to: number): Fate {
  const known = asOf ?? Number.MAX_VALUE;
  if (from > known) return 'notStarted';
  const isEnded = to <= known;
  if (select !== null) {
    const instant = select.by === 'opened' ? from : isEnded ? to : Number.NaN;
    if (!(instant >= (select.from ?? -Infinity) && instant < (select.to ?? Infinity))) return 'notSelected';
  }
  return isEnded ? 'ended' : asOf === null ? 'openUnknown' : 'open';
}

function isTimed(fate: Fate): fate is 'ended' | 'open' {
  return fate === 'ended' || fate === 'open';
}

function record(totals: DurationTotals, fate: Fate, duration: number): void {
  if (isTimed(fate)) {
    const counts = fate === 'ended' ? totals.ended : totals.open;
    counts.set(duration, (counts.get(duration) ?? 0) + 1);
  } else totals[fate]++;
}

/**
 * Adds `more` to `totals`, or takes it away; false, with nothing changed, when there is not so much to take or more than
 * can be counted.
 */
export function absorbDurations(totals: DurationTotals, more: DurationTotals, sign: 1 | -1): boolean {
  const scalars = ['openUnknown', 'notStarted', 'notSelected', 'missing', 'invalid', 'seen'] as const;
  const tables = ['ended', 'open'] as const;
  const enough =
    (sign > 0 && isCount(totals.seen + more.seen)) ||
    (sign < 0 &&
      scalars.every((name) => totals[name] >= more[name]) &&
      tables.every((name) => [...more[name]].every(([duration, times]) => (totals[name].get(duration) ?? 0) >= times)));
  if (!enough) return false;
  for (const name of scalars) totals[name] += sign * more[name];
  for (const name of tables) {
    for (const [duration, times] of more[name]) {
      const sum = (totals[name].get(duration) ?? 0) + sign * times;
      if (sum === 0) totals[name].delete(duration);
      else totals[name].set(duration, sum);
    }
  }
  return true;
}
