import type { MetricResult } from '../../core/result.js';
import type { MixClass } from '../../kernels/mix/mix-conclusion.js';
import type { RfmClasses, RfmSegment } from './rfm-segments.js';

/**
 * How customers are scored and named.
 *
 * @category Options
 * @since 0.1.0
 */
export interface RfmScoring {
  /** How many scores there are, from 2 to 9: the same for all, or of each dimension its own. @defaultValue 5, or as `edges` say */
  readonly classes?: number | RfmClasses | undefined;
  /**
   * Scores by the quantiles of the values (`'quantile-edges'`), where equal values score the same; by SQL's NTILE (`'ntile'`), which
   * cuts the customers into runs of equal length and splits equal values by customer; or by borders of your own (`'fixed-edges'`).
   * @defaultValue `'fixed-edges'` where `edges` are given, else `'quantile-edges'`
   */
  readonly method?: RfmMethod | undefined;
  /**
   * Your own borders between scores, 1 to 8 for each dimension, ascending or descending. A customer scores above a border when better
   * than it: fewer days than it, more orders, a larger amount. What equals a border scores below it. Nobody scores between equal borders,
   * which quantiles often give.
   */
  readonly edges?: RfmByDimension | undefined;
  /** Named segments as data: the first one that takes a customer's scores. @defaultValue {@link RFM_SEGMENTS} where recency and frequency have 5 scores, else none */
  readonly segments?: readonly RfmSegment[] | undefined;
  /** Segment of the scores that no rule takes. @defaultValue `'other'` */
  readonly otherwise?: string | undefined;
  /** Level at which the intervals of the segments hold together, between 0 and 1. @defaultValue 0.95 */
  readonly confidence?: number | undefined;
}

/**
 * How RFM scores are given.
 *
 * @category Options
 * @since 0.1.0
 */
export type RfmMethod = 'quantile-edges' | 'ntile' | 'fixed-edges';

/**
 * A customer with scores, from 1 (worst) to the number of classes (best).
 *
 * @category Results
 * @since 0.1.0
 */
export interface RfmCustomer {
  /** Who it is. */
  readonly customer: string | number;
  /** Whole days since the last order; of summaries, in their unit. */
  readonly recency: number;
  /** Orders. */
  readonly frequency: number;
  /** What they were worth together. */
  readonly monetary: number;
  /** Score for recency: the latest order is best. */
  readonly r: number;
  /** Score for frequency. */
  readonly f: number;
  /** Score for the amount. */
  readonly m: number;
  /** The three scores as text: `'555'`. */
  readonly code: string;
  /** Segment; `null` without rules. */
  readonly segment: string | null;
}

/**
 * One list of numbers for each of the three dimensions.
 *
 * @category Results
 * @since 0.1.0
 */
export interface RfmByDimension {
  /** For recency. */
  readonly recency: readonly number[];
  /** For frequency. */
  readonly frequency: readonly number[];
  /** For the amount. */
  readonly monetary: readonly number[];
}

/**
 * How many customers have a code.
 *
 * @category Results
 * @since 0.1.0
 */
export interface RfmCode {
  /** The three scores as text. */
  readonly code: string;
  /** How many customers have it. */
  readonly customers: number;
}

/**
 * Customers scored by recency, frequency and amount.
 *
 * @category Results
 * @since 0.1.0
 */
export interface RfmResult extends MetricResult<'rfm', 'count'> {
  /** How many customers were scored; `null` when none was. */
  readonly value: number | null;
  /** How many customers were scored. */
  readonly n: number;
  /** How scores were given. */
  readonly method: RfmMethod;
  /** How many scores there are: a number where that is the same for all three dimensions. */
  readonly classes: number | RfmClasses;
  /** Between equal values under `'ntile'`: by customer, numbers before texts, ascending; the first ones score lower. `null` where equal values score the same. */
  readonly ties: 'customer-ascending' | null;
  /** Borders between scores, from 1 | 2 on: a customer scores above a border when better than it. `null` under `'ntile'` and, unless they were given, without customers. Those of recency descend. */
  readonly edges: RfmByDimension | null;
  /** How many customers have each score, from 1 on. */
  readonly scores: RfmByDimension;
  /** The codes that customers have, ascending. */
  readonly codes: readonly RfmCode[];
  /** The segments in the order of the rules, empty ones too; `class` is the name, `count` customers, `amount` their monetary value. `null` without rules. */
  readonly segments: readonly MixClass[] | null;
  /** The rules behind the segments; `null` without. */
  readonly rules: readonly RfmSegment[] | null;
  /** The customers: numbers before texts, ascending. */
  readonly customers: readonly RfmCustomer[];
}
