import { addedReasons, type LeftOut, type Reasons, type Refusal } from '../../core/left-out.js';
import { isCount } from '../../core/plain-number.js';
import { binOf, middleOf } from '../../stats/quantiles/sketch-bins.js';
import { addSums, type DurationSums, emptySums, pushDuration, valuesOfSums } from './duration-sums.js';

/**
 * How durations are kept for percentiles: `'exact'`, every distinct one with how often it occurred; `'sketch'`, only which of the
 * bins of a quantile sketch they fall into, so that memory stays small however many distinct durations there are.
 *
 * @category Options
 * @since 0.1.0
 */
export type DurationPercentiles = 'exact' | 'sketch';

/** Distinct durations in milliseconds, with how often each occurred. */
export type DurationCounts = Map<number, number>;

/**
 * The sufficient statistic of durations: how long each ended one took and how long each open one has lasted, without their
 * order. Open ones without an `asOf` have lasted for an unknown time.
 */
export interface DurationTotals extends LeftOut {
  readonly ended: DurationCounts;
  readonly open: DurationCounts;
  /** How long those lasted that were closed without an end. */
  readonly closed: DurationCounts;
  /** Exact sums over the ended ones where the tables hold middles of bins; `null` where they hold the durations themselves. */
  sums: DurationSums | null;
  openUnknown: number;
  /** Started after `asOf`: not there yet. */
  notStarted: number;
  /** Outside the period that was selected. */
  notSelected: number;
  missing: number;
  invalid: number;
  reasons: Reasons;
  /** The first that were refused, where one call has counted. */
  refused?: readonly Refusal[];
  /** The least and the greatest instant that was counted: of one call, added to nothing. */
  firstAt: number;
  lastAt: number;
  /** All cases, whatever became of them: no other count is larger. */
  seen: number;
}

/** Valid cases that are in no table, in the order of a state. */
export const OUTSIDE = ['notStarted', 'notSelected', 'openUnknown'] as const;

/** The tables, in the order of a state. */
export const TABLES = ['ended', 'open', 'closed'] as const;

/** All numbers of cases that are in no table. */
export const SCALARS = ['missing', 'invalid', 'notStarted', 'notSelected', 'openUnknown'] as const;

/** Nothing counted yet. */
export function noDurations(percentiles: DurationPercentiles = 'exact'): DurationTotals {
  return {
    ended: new Map(),
    open: new Map(),
    closed: new Map(),
    sums: percentiles === 'sketch' ? emptySums() : null,
    openUnknown: 0,
    notStarted: 0,
    notSelected: 0,
    missing: 0,
    invalid: 0,
    reasons: {},
    firstAt: Infinity,
    lastAt: -Infinity,
    seen: 0,
  };
}

/** How many are open, for a known time or not. */
export function openCount({ open, openUnknown }: DurationTotals): number {
  return openUnknown + sizeOf(open);
}

/** How many durations a table holds. */
export function sizeOf(counts: DurationCounts): number {
  let count = 0;
  for (const times of counts.values()) count += times;
  return count;
}

/** The middle of the bin of a `QuantileSketch` that a duration falls into: at most 1/256 of the duration away from it. */
export function binned(duration: number): number {
  return middleOf(binOf(duration));
}

/** Counts one more duration in one of the tables, or the same one several times over. */
export function addDuration(totals: DurationTotals, counts: DurationCounts, duration: number, times = 1): void {
  const { sums } = totals;
  if (sums && counts === totals.ended) pushDuration(sums, duration, times);
  increase(counts, sums ? binned(duration) : duration, times);
}

function increase(counts: DurationCounts, duration: number, times: number): void {
  const sum = (counts.get(duration) ?? 0) + times;
  if (sum === 0) counts.delete(duration);
  else counts.set(duration, sum);
}

/**
 * Whether exact sums can be those of durations in these bins, without `less` of them: each lies within 1/257 of the middle of its bin, and its square
 * within 1/128 of that of the middle; what is below 3e-308 lies in the bin of 0, and its square is 0.
 */
export function fitsBins(sums: DurationSums, ended: DurationCounts, less?: DurationCounts): boolean {
  let [n, sum, square] = [0, 0, 0];
  for (const [middle, count] of ended) {
    const times = count - (less?.get(middle) ?? 0);
    n += times;
    sum += times * middle;
    square += times * middle * middle;
  }
  const { total, squares, spread } = valuesOfSums(sums, n);
  return (
    Math.abs(total - sum) <= sum / 256 + n * 3e-308 &&
    Math.abs(squares - square) <= square / 128 + n * 1e-300 &&
    (n > 1 ? spread >= 0 : spread === 0)
  );
}

/**
 * Adds `more` to `totals`, or takes it away; false, with nothing changed, when there is not so much to take or more than
 * can be counted. What is taken away from bins comes with its exact durations, since bins alone do not tell sums.
 */
export function absorbDurations(totals: DurationTotals, more: DurationTotals, sign: 1 | -1): boolean {
  const scalars = [...SCALARS, 'seen'] as const;
  const part = totals.sums && !more.sums ? inBins(more) : more;
  const enough =
    sign > 0
      ? isCount(totals.seen + part.seen)
      : scalars.every((name) => totals[name] >= part[name]) &&
        TABLES.every((name) =>
          [...part[name]].every(([duration, times]) => (totals[name].get(duration) ?? 0) >= times),
        );
  const reasons = part.invalid ? addedReasons(totals.reasons, part.reasons, sign) : totals.reasons;
  if (!enough || !reasons) return false;
  if (totals.sums && part.sums) {
    const left = emptySums();
    addSums(left, totals.sums);
    addSums(left, part.sums, sign);
    if (sign < 0 && !fitsBins(left, totals.ended, part.ended)) return false;
    totals.sums = left;
  }
  totals.reasons = reasons;
  for (const name of scalars) totals[name] += sign * part[name];
  for (const name of TABLES) for (const [duration, times] of part[name]) increase(totals[name], duration, sign * times);
  return true;
}

function inBins(exact: DurationTotals): DurationTotals {
  const totals: DurationTotals = { ...exact, ended: new Map(), open: new Map(), closed: new Map(), sums: emptySums() };
  for (const name of TABLES) {
    for (const [duration, times] of exact[name]) addDuration(totals, totals[name], duration, times);
  }
  return totals;
}
