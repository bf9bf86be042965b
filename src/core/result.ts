import type { LeftOut } from './left-out.js';

/**
 * The units of values: a closed list.
 *
 * `points` −100…100 · `fraction` a share 0…1 · `index` 0…1 (0…100 where the name says so) · `score` on the scale that was
 * asked · `ratio` unbounded · `per-thousand` · `count` · `ms` · `money` in the caller's currency.
 *
 * A difference of two values keeps their unit and reaches twice as far, either way: of points −200…200, of fractions and of an index of
 * 0…1 −1…1, of scores from minus to plus the length of the scale; one of times or money may be negative.
 *
 * @category Results
 * @since 0.1.0
 */
export type Unit = 'points' | 'fraction' | 'index' | 'score' | 'ratio' | 'per-thousand' | 'count' | 'ms' | 'money';

/**
 * What every result says: which metric, in which unit, its value and what the value rests on. Plain JSON.
 *
 * @category Results
 * @since 0.1.0
 */
export interface MetricResult<Id extends string, U extends Unit> extends LeftOut {
  /** Name of the metric, such as `'nps'`. */
  readonly metric: Id;
  /** Unit of `value`. */
  readonly unit: U;
  /** The number; `null` when there is nothing to measure. Never rounded, never NaN. */
  readonly value: number | null;
  /** How many valid observations the value rests on: its denominator. */
  readonly n: number;
}

/**
 * An interval of confidence, in the unit of the value it belongs to.
 *
 * @category Results
 * @since 0.1.0
 */
export interface Interval {
  /** Lower end; never above `high`. */
  readonly low: number;
  /** Upper end. */
  readonly high: number;
  /** Level, such as 0.95. */
  readonly confidence: number;
  /** Name of the method, such as `'score'`. */
  readonly method: string;
}

/**
 * An estimated number with its interval, both in the same unit.
 *
 * @category Results
 * @since 0.1.0
 */
export interface Estimate {
  /** The number; `null` when there is nothing to measure. */
  readonly value: number | null;
  /** Its interval; `null` where there is none. */
  readonly interval: Interval | null;
}
