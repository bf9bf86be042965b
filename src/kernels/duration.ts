import { CxMetricsError } from '../core/errors.js';
import { INSTANT_TEXT, instantOf, showInstant } from '../core/instant.js';
import type { InvalidPolicy } from '../core/options.js';
import { placeOf, readParts } from '../core/reading.js';
import { isCount } from '../core/state.js';

/** What is counted: spans from a start to an end, known up to `asOf`. */
export interface DurationSpec {
  readonly metric: string;
  /** Names of the two readers, columns or fields. */
  readonly start: string;
  readonly end: string;
  /** Epoch milliseconds up to which things are known: later ends have not happened yet. `null`: everything is known. */
  readonly asOf: number | null;
  readonly onInvalid: InvalidPolicy;
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
  missing: number;
  invalid: number;
  /** All cases, whatever became of them: no other count is larger. */
  seen: number;
}

/** Nothing counted yet. */
export function noDurations(): DurationTotals {
  return { ended: new Map(), open: new Map(), openUnknown: 0, notStarted: 0, missing: 0, invalid: 0, seen: 0 };
}

/** Adds one more of a duration. */
function count(counts: DurationCounts, duration: number): void {
  counts.set(duration, (counts.get(duration) ?? 0) + 1);
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
  const { start, end, asOf } = spec;
  const totals = noDurations();
  readParts(spec.metric, source, { required: [start, end] }, options, (startValue, endValue, _, index) => {
    const refuse = (name: string, why: string): void => {
      if (spec.onInvalid === 'count') totals.invalid++;
      else
        throw new CxMetricsError('INVALID_VALUE', `${spec.metric}: ${name} ${why} at ${placeOf(source, name, index)}`, {
          index,
        });
    };
    totals.seen++;
    if (startValue == null) {
      totals.missing++;
      return;
    }
    const from = instantOf(startValue);
    const to = endValue == null ? Number.POSITIVE_INFINITY : instantOf(endValue);
    if (Number.isNaN(from)) refuse(start, `must be ${INSTANT_TEXT}; got ${showInstant(startValue)}`);
    else if (Number.isNaN(to)) refuse(end, `must be ${INSTANT_TEXT}; got ${showInstant(endValue)}`);
    else if (to < from) refuse(end, `must not be before ${start}; got ${from - to} ms earlier`);
    else if (asOf !== null && from > asOf) totals.notStarted++;
    else if (to <= (asOf ?? Number.MAX_VALUE)) count(totals.ended, to - from);
    else if (asOf === null) totals.openUnknown++;
    else count(totals.open, asOf - from);
  });
  return totals;
}

/**
 * Adds `more` to `totals`, or takes it away; false, with nothing changed, when there is not so much to take or more than
 * can be counted.
 */
export function absorbDurations(totals: DurationTotals, more: DurationTotals, sign: 1 | -1): boolean {
  const scalars = ['openUnknown', 'notStarted', 'missing', 'invalid', 'seen'] as const;
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
