/**
 * The statistics behind the metrics, usable alone: exact sums, moments, quantiles, intervals, survival curves.
 *
 * @module cx-metrics/stats
 */
export { CxMetricsError, type CxMetricsErrorCode, type ErrorDetails, isCxMetricsError } from '../core/errors.js';
export type { InvalidPolicy, Read } from '../core/options.js';
export type { Interval } from '../core/result.js';
export type { AggregatorState } from '../core/state.js';
export { normalCdf, normalQuantile, normalUpperTail } from './distribution.js';
export { ExactSums } from './exact-sums.js';
export { type ProportionIntervalMethod, wilson } from './interval-proportion.js';
export { scoreInterval } from './interval-scale.js';
export { Moments, type MomentsState } from './moments.js';
export { quantile, quantileOfCounts, quantilesOfCounts } from './quantile.js';
export { ExactSum } from './sum.js';
export { isSummable } from './summable.js';
export {
  kaplanMeier,
  type SurvivalColumns,
  type SurvivalCurve,
  type SurvivalOptions,
  type SurvivalRowOptions,
  type SurvivalStep,
  type SurvivalTime,
} from './survival.js';
export { zOfConfidence } from './z-score.js';
