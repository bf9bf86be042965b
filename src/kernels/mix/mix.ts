import type { MissingValue, Read } from '../../core/options.js';
import type { MixConfidence } from './mix-conclusion.js';
import {
  type MixCount,
  type MixCounting,
  type MixNames,
  type MixResult,
  namedMix,
  namedMixFromCounts,
} from './mix-metric.js';

/**
 * How {@link mix} concludes.
 *
 * @category Options
 * @since 0.1.0
 */
export interface MixConclusion extends MixConfidence {
  /** What the concentration is about: how many things each class has, or what they are worth. @defaultValue `'count'` */
  readonly measure?: 'count' | 'amount' | undefined;
}

/**
 * Options of {@link mix}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface MixOptions extends MixCounting, MixConclusion {
  /** A number that stands for "missing" in integer columns of this call, such as -1. */
  readonly missingValue?: MissingValue | undefined;
}

/**
 * Options of {@link mixFromCounts}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface MixFromCountsOptions extends MixConclusion {
  /** The only classes there are, in their order. @defaultValue those given, the largest first */
  readonly classes?: readonly (string | number)[] | undefined;
}

/**
 * Options of {@link mix} for rows.
 *
 * @category Options
 * @since 0.1.0
 */
export interface MixRowOptions<Row> extends MixOptions {
  /** Which class a thing is in. */
  readonly class: Read<Row, string | number | bigint>;
  /** What it is worth. @defaultValue no amounts */
  readonly amount?: Read<Row, number | bigint> | undefined;
  /** How many things a row stands for, a whole number from 0; `amount` is then what all of them are worth. @defaultValue one */
  readonly count?: Read<Row, number | bigint> | undefined;
}

/**
 * Things as equally long columns.
 *
 * @category Options
 * @since 0.1.0
 */
export interface MixColumns {
  /** Which class each thing is in. */
  readonly class: ArrayLike<string | number | bigint | null | undefined>;
  /** What each thing is worth. @defaultValue no amounts */
  readonly amount?: ArrayLike<number | bigint | null | undefined> | undefined;
  /** How many things each row stands for. @defaultValue one */
  readonly count?: ArrayLike<number | bigint | null | undefined> | undefined;
}

/** Its names. */
export const MIX: MixNames<'mix', 'count' | 'amount'> = { metric: 'mix', part: 'class', measures: 'count amount' };

/**
 * Mix: how a whole falls into classes, with an interval for each share and how concentrated it is.
 *
 * share = things of the class / things; amountShare = what they are worth / what all are worth. herfindahl = Σ share²,
 * effectiveNumber = 1 / herfindahl; value = the largest share; n counts the things that have a class.
 *
 * @remarks Every thing is in one class: where things carry several labels, shares add up to more than 1 and none of this
 * holds. What has no class is counted in `missing` and takes part in no share: read it as a class of its own (`?? 'unknown'`)
 * where unknown is one. Rows of `SELECT class, count(*), sum(amount) … GROUP BY class` are read with `count`. The intervals are simultaneous (Goodman 1965): with the given confidence all of them hold at once, so
 * classes may be compared, and the largest picked. Amounts have no interval: they are no counts. Sums are exact, the same in
 * any order. Amounts may be below 0 (refunds); where those of a class add up to less than 0, shares mean nothing and are
 * `null`. Cost: O(n) time, O(classes) memory. Sources: Goodman, On Simultaneous Confidence Intervals for Multinomial
 * Proportions, Technometrics 7, 1965; Herfindahl's index and its reciprocal as numbers equivalent: Adelman, Review of
 * Economics and Statistics 51, 1969.
 * @param rows any iterable; one row per thing
 * @param options readers `class` and `amount`, how to count and how to conclude
 * @returns the classes with their shares and intervals; `value: null` when there is nothing to share out
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not a class or not an amount (unless `onInvalid: 'count'`); `NOTHING_READ` when no row has anything under `class`; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { mix } from 'cx-metrics';
 *
 * const tickets = [{ topic: 'billing' }, { topic: 'login' }, { topic: 'billing' }, { topic: null }];
 * const topics = mix(tickets, { class: (ticket) => ticket.topic });
 * topics.largest; // => 'billing'
 * topics.value; // ~> 0.6666666667
 * topics.missing; // => 1
 *
 * const orders = { class: ['web', 'app', 'web', 'store'], amount: [20, 70, 30, 80] };
 * const byCount = mix(orders);
 * byCount.classes.map((each) => each.share); // => [0.5, 0.25, 0.25]
 * byCount.herfindahl; // => 0.375
 * const byAmount = mix(orders, { measure: 'amount' });
 * byAmount.largest; // => 'store'
 * byAmount.value; // => 0.4
 * ```
 * @category Kernels
 * @since 0.1.0
 */
export function mix<Row>(rows: readonly Row[] | Iterable<Row>, options: MixRowOptions<Row>): MixResult;
/**
 * The same for equally long columns. See {@link mix}.
 *
 * @param columns `class` and perhaps `amount`
 * @param options how to count and how to conclude
 * @returns the classes with their shares and intervals
 */
export function mix(columns: MixColumns, options?: MixOptions): MixResult;
export function mix(source: unknown, options?: MixOptions): MixResult {
  return namedMix(MIX, source, options);
}

/**
 * A mix from counts, for callers who hold counts: the rows of `SELECT class, count(*), sum(amount) … GROUP BY class`.
 *
 * share = count / Σ count, and the like for amounts, as {@link mix} has it.
 *
 * @remarks Same conclusion as {@link mix}. The classes of its result may be given back. Cost: O(classes).
 * @param counts each class once, with its count and, for all of them or for none, its amount
 * @param options the classes there are, measure and level
 * @returns the classes with their shares and intervals; `value: null` when there is nothing to share out
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not a class, a class given twice, or a count that is not a whole number from 0; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { mixFromCounts } from 'cx-metrics';
 * const users = { lurkers: 13500, contributors: 1350, heavy: 150 };
 * const counts = Object.entries(users).map(([name, count]) => ({ class: name, count }));
 * mixFromCounts(counts).classes.map((each) => each.share); // => [0.9, 0.09, 0.01]
 * ```
 * @category Kernels
 * @since 0.1.0
 */
export function mixFromCounts(counts: Iterable<MixCount>, options?: MixFromCountsOptions): MixResult {
  return namedMixFromCounts(MIX, counts, options);
}
