import type { Estimate, Interval, MetricResult } from '../../core/result.js';
import type { ChurnUnit } from '../../kernels/spell/movement.js';

/**
 * How {@link revenueChurnRateFromTotals} and {@link grossRevenueRetentionFromTotals} take recurring revenue: of the customers at the
 * start of a period.
 *
 * @category Options
 * @since 0.1.0
 */
export interface RevenueTotals {
  /** What they were worth at the start. */
  readonly opening: number;
  /** How much of it was that of customers who were lost. @defaultValue 0 */
  readonly churned?: number | undefined;
  /** How much less the others were worth at the end, customer by customer; growth of one takes nothing off. @defaultValue 0 */
  readonly contraction?: number | undefined;
}

/**
 * How {@link revenueChurnRate} and {@link grossRevenueRetention} conclude.
 *
 * @category Options
 * @since 0.1.0
 */
export interface RevenueConclusion {
  /** Who is lost: customers who were there at the start and not at the end, or those too who left and came back. @defaultValue `'customer'` */
  readonly per?: ChurnUnit | undefined;
  /** Level of the interval, between 0 and 1. @defaultValue 0.95 */
  readonly confidence?: number | undefined;
}

/**
 * What rates of recurring revenue have in common.
 *
 * @category Results
 * @since 0.1.0
 */
export interface RevenueParts extends Estimate {
  /** The share of `opening`; `null` when that is 0. */
  readonly value: number | null;
  /** Customers who were worth something at the start; of totals, which do not tell how many, 1 for the one of all. 0 when `opening` is 0. */
  readonly n: number;
  /** Who was lost; `null` for totals. */
  readonly per: ChurnUnit | null;
  /** First instant of the period, epoch milliseconds; `null` for totals. */
  readonly from: number | null;
  /** First instant after the period; `null` for totals. */
  readonly to: number | null;
  /** Revenue lost or, for retention, kept. */
  readonly numerator: number;
  /** Revenue of the customers at the start: `opening` by another name. */
  readonly denominator: number;
  /** What the customers at the start were worth then. */
  readonly opening: number;
  /** How much of it was that of customers who were lost, who are worth nothing at the end. */
  readonly churned: number;
  /** How much less the others were worth at the end. */
  readonly contraction: number;
  /** Standard error of the value, that of a quotient of sums over customers; `null` where there is no interval. */
  readonly se: number | null;
  /** Interval of the value, that of a quotient of sums over customers; `null` for totals, below two customers and where there is no value. */
  readonly interval: Interval | null;
}

/**
 * In which money a result is.
 *
 * @category Results
 * @since 0.1.0
 */
export interface RevenueUnit {
  /** The rule by which prices were brought to a month; `null` for totals. */
  readonly perMonth: string | null;
  /** Currency of the amounts; `null` where it was not told. */
  readonly currency: string | null;
}

/**
 * Revenue churn or gross revenue retention, by name.
 *
 * @category Results
 * @since 0.1.0
 */
export type RevenueMetric = 'revenue-churn-rate' | 'gross-revenue-retention';

/**
 * Revenue churn or gross revenue retention with what it rests on: `opening − churned − contraction` is what was kept.
 *
 * @category Results
 * @since 0.1.0
 */
export interface RevenueMetricResult<Id extends RevenueMetric>
  extends MetricResult<Id, 'fraction'>,
    RevenueParts,
    RevenueUnit {
  /** The share of `opening`, 0…1; `null` when that is 0. */
  readonly value: number | null;
  /** Customers who were worth something at the start; of totals, which do not tell how many, 1 for the one of all. 0 when `opening` is 0. */
  readonly n: number;
}

/**
 * What net revenue retention rests on: `opening + expansion − contraction − churned` is what the customers of the start were worth at
 * the end.
 *
 * @category Results
 * @since 0.1.0
 */
export interface NetRevenueParts extends RevenueParts {
  /** What they were worth at the end over `opening`; can exceed 1, `null` when `opening` is 0. */
  readonly value: number | null;
  /** What they were worth at the end. */
  readonly numerator: number;
  /** How much more those who grew were worth at the end. */
  readonly expansion: number;
}

/**
 * Net revenue retention with what it rests on.
 *
 * @category Results
 * @since 0.1.0
 */
export interface NetRevenueRetentionResult
  extends MetricResult<'net-revenue-retention', 'ratio'>,
    NetRevenueParts,
    RevenueUnit {
  /** What the customers of the start were worth at the end over what they were worth then; can exceed 1, `null` when that is 0. */
  readonly value: number | null;
  /** Customers who were worth something at the start; of totals, which do not tell how many, 1 for the one of all. 0 when `opening` is 0. */
  readonly n: number;
}
