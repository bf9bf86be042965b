import type { MissingValue, Read } from '../../core/options.js';
import {
  type MixCount,
  type MixCounting,
  type MixNames,
  type MixResult,
  namedMix,
  namedMixFromCounts,
} from '../../kernels/mix/mix-metric.js';

/**
 * What a segment mix is about: how many customers each segment has, or their revenue.
 *
 * @category Options
 * @since 0.1.0
 */
export type SegmentMixMeasure = 'customers' | 'revenue';

/**
 * How {@link segmentMixFromCounts} concludes.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SegmentMixConclusion {
  /** What value, concentration and order are about. @defaultValue `'customers'` */
  readonly measure?: SegmentMixMeasure | undefined;
  /** Level at which all intervals hold together, between 0 and 1. @defaultValue 0.95 */
  readonly confidence?: number | undefined;
  /** The only segments there are, in their order: an empty one is shown too, and anything else is invalid. @defaultValue every segment that comes, the largest first */
  readonly classes?: readonly (string | number)[] | undefined;
}

/**
 * Options of {@link segmentMix}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SegmentMixOptions extends SegmentMixConclusion, MixCounting {
  /** A number that stands for "missing" in integer columns of this call, such as -1. */
  readonly missingValue?: MissingValue | undefined;
}

/**
 * Options of {@link segmentMix} for rows.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SegmentMixRowOptions<Row> extends SegmentMixOptions {
  /** Which segment the customer is in. */
  readonly segment: Read<Row, string | number | bigint>;
  /** The customer's revenue, in one currency. @defaultValue no revenue */
  readonly amount?: Read<Row, number | bigint> | undefined;
  /** How many customers a row stands for, a whole number from 0; `amount` is then the revenue of all of them. @defaultValue one */
  readonly count?: Read<Row, number | bigint> | undefined;
}

/**
 * Customers as equally long columns.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SegmentMixColumns {
  /** Which segment each customer is in. */
  readonly segment: ArrayLike<string | number | bigint | null | undefined>;
  /** Each customer's revenue, in one currency. @defaultValue no revenue */
  readonly amount?: ArrayLike<number | bigint | null | undefined> | undefined;
  /** How many customers each row stands for. @defaultValue one */
  readonly count?: ArrayLike<number | bigint | null | undefined> | undefined;
}

/**
 * A segment mix. `classes` are the segments, `n` and `count` count customers, `amount` is revenue.
 *
 * @category Results
 * @since 0.1.0
 */
export interface SegmentMixResult extends MixResult<'segment-mix', SegmentMixMeasure> {}

const NAMES: MixNames<'segment-mix', SegmentMixMeasure> = {
  metric: 'segment-mix',
  part: 'segment',
  measures: 'customers revenue',
};

/**
 * Segment mix: the share of customers, and of revenue, in each segment.
 *
 * share = customers in the segment / customers; amountShare = their revenue / revenue; value = the largest share by the
 * measure; n counts the customers that have a segment.
 *
 * @remarks Segments must not overlap: of a customer with several labels, choose one, else shares add up to more than 1. A
 * customer whose segment is not known is missing and in no share: read the segment as `?? 'unknown'` where unknown is a
 * segment. Shares of customers have simultaneous intervals (Goodman), shares of revenue none. Where refunds of a segment
 * exceed its sales, shares of revenue mean nothing and are `null`. See {@link mix}. Cost: O(n) time, O(segments) memory.
 * @param rows any iterable, one row per customer
 * @param options readers `segment` and `amount`, how to count and how to conclude
 * @returns the segments with their shares and intervals; `value: null` when there is nothing to share out
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not a segment or not an amount (unless `onInvalid: 'count'`); `NOTHING_READ` when no row has anything under `segment`; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { segmentMix } from 'cx-metrics';
 *
 * const customers = [
 *   { type: 'business', spent: 600 },
 *   { type: 'private', spent: 50 },
 *   { type: 'private', spent: 100 },
 *   { type: null, spent: 50 },
 * ];
 * const mix = segmentMix(customers, { segment: (row) => row.type ?? 'unknown', amount: (row) => row.spent });
 * mix.largest; // => 'private'
 * mix.classes.map((each) => each.share); // => [0.5, 0.25, 0.25]
 * mix.classes.map((each) => each.amountShare); // => [0.1875, 0.75, 0.0625]
 *
 * const columns = { segment: ['a', 'b', 'b', 'b'], amount: [90, 20, 20, 20] };
 * segmentMix(columns).value; // => 0.75
 * const revenue = segmentMix(columns, { measure: 'revenue' });
 * revenue.largest; // => 'a'
 * revenue.value; // => 0.6
 * ```
 * @category Customers
 * @since 0.1.0
 */
export function segmentMix<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: SegmentMixRowOptions<Row>,
): SegmentMixResult;
/**
 * The same for equally long columns. See {@link segmentMix}.
 *
 * @param columns `segment` and perhaps `amount`
 * @param options how to count and how to conclude
 * @returns the segments with their shares and intervals
 */
export function segmentMix(columns: SegmentMixColumns, options?: SegmentMixOptions): SegmentMixResult;
export function segmentMix(source: unknown, options?: SegmentMixOptions): SegmentMixResult {
  return namedMix(NAMES, source, options);
}

/**
 * Segment mix from counts, for callers who hold counts: one row per segment.
 *
 * share = count / Σ count, amountShare = amount / Σ amount.
 *
 * @remarks Same conclusion as {@link segmentMix}. Cost: O(segments).
 * @param counts each segment once, as `class`, with its customers and, for all or none, its revenue
 * @param options the segments there are, measure and level
 * @returns the segments with their shares and intervals; `value: null` when there is nothing to share out
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not a segment, one given twice, or a count that is not a whole number from 0; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { segmentMixFromCounts } from 'cx-metrics';
 * const mix = segmentMixFromCounts([{ class: 'A', count: 600 }, { class: 'B', count: 400 }]);
 * mix.value; // => 0.6
 * mix.interval?.low; // ~> 0.5648597506
 * ```
 * @category Customers
 * @since 0.1.0
 */
export function segmentMixFromCounts(counts: Iterable<MixCount>, options?: SegmentMixConclusion): SegmentMixResult {
  return namedMixFromCounts(NAMES, counts, options);
}
