import type { Estimate, MetricResult } from '../../core/result.js';
import type { ChurnUnit, CustomerMovements } from '../../kernels/spell/movement.js';
import type { SpellRangeOptions } from '../../kernels/spell/spells.js';
import type { CountIntervalMethod } from '../../stats/intervals/interval-count.js';
import type { ProportionIntervalMethod } from '../../stats/intervals/interval-proportion.js';
import type { ChurnDefinition } from './churn-definition.js';

/**
 * How churn and retention are concluded from counts.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ChurnCountsConclusion {
  /** Which published definition. @defaultValue `'start-of-period'` */
  readonly definition?: ChurnDefinition | undefined;
  /** Level of the interval, between 0 and 1. @defaultValue 0.95 */
  readonly confidence?: number | undefined;
  /** Method of the interval where the lost ones are a part of the base. @defaultValue `wilson` */
  readonly interval?: ProportionIntervalMethod | undefined;
  /** Method of the interval where they need not be: `'start-all-churn'`, `'midpoint'`, `'mean-of-days'`, `'end-of-period'` and `'less-reactivated'`. @defaultValue `poissonScore` */
  readonly rateInterval?: CountIntervalMethod | undefined;
}

/**
 * How churn and retention are concluded from histories.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ChurnConclusion extends ChurnCountsConclusion {
  /** What counts: each customer once, by where they stand at both ends of the period, or every departure and return. @defaultValue `'customer'` */
  readonly per?: ChurnUnit | undefined;
}

/**
 * Options of {@link churnRate} and {@link retentionRate} for spells that were counted.
 *
 * @category Options
 * @since 0.1.0
 */
export interface CountedChurnOptions extends SpellRangeOptions, ChurnConclusion {}

/**
 * What churn and retention have in common: `start + new + reactivated − churned = end`.
 *
 * @category Results
 * @since 0.1.0
 */
export interface ChurnParts extends Estimate, CustomerMovements {
  /** The rate; `null` when the base is 0. A share (0…1) where the unit is `'fraction'`, else unbounded. */
  readonly value: number | null;
  /** Customers in the base; an average for `'midpoint'` and `'mean-of-days'`. */
  readonly n: number;
  /** The published definition by name. */
  readonly definition: ChurnDefinition;
  /** What counted; `null` from counts. */
  readonly per: ChurnUnit | null;
  /** First instant of the period, epoch milliseconds; `null` from counts. */
  readonly from: number | null;
  /** First instant after the period; `null` from counts. */
  readonly to: number | null;
  /** What was divided: customers lost or, for retention, kept. */
  readonly numerator: number;
  /** By what: the base. */
  readonly denominator: number;
  /** `numerator` where the rate is a share, so that it compares like any other: `count` of `n`; else `null`. */
  readonly count: number | null;
  /** Customers on average over the period; `null` where that is not known. */
  readonly meanCustomers: number | null;
  /** Whose term ended in the period; `null` where no terms are known. */
  readonly dueForRenewal: number | null;
  /** How many of those were gone after it; `null` where no terms are known. */
  readonly notRenewed: number | null;
}

/**
 * Churn or retention, by name.
 *
 * @category Results
 * @since 0.1.0
 */
export type ChurnMetric = 'churn-rate' | 'retention-rate';

/**
 * Churn rate or retention rate with what it rests on.
 *
 * @category Results
 * @since 0.1.0
 */
export interface ChurnMetricResult<Id extends ChurnMetric> extends MetricResult<Id, 'fraction' | 'ratio'>, ChurnParts {
  /** The rate; `null` when the base is 0. */
  readonly value: number | null;
  /** Customers in the base; an average for `'midpoint'` and `'mean-of-days'`. */
  readonly n: number;
}
