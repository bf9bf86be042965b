/**
 * The statistics behind the metrics, usable alone: exact sums, moments, quantiles, intervals, survival curves.
 *
 * @module cx-metrics/stats
 */
export { CxMetricsError, type CxMetricsErrorCode, type ErrorDetails, isCxMetricsError } from '../core/errors.js';
export type { InvalidPolicy, Read } from '../core/options.js';
export type { Interval } from '../core/result.js';
export type { AggregatorState } from '../core/state.js';
export { betaCdf, betaQuantile, betaUpperTail } from './beta.js';
export { chiSquareCdf, chiSquareQuantile, chiSquareUpperTail } from './chi-square.js';
export { normalCdf, normalQuantile, normalUpperTail } from './distribution.js';
export { ExactSums } from './exact-sums.js';
export { finitePopulation, finitePopulationCorrection, type IntervalMethod } from './finite-population.js';
export { gammaCdf, gammaQuantile, gammaUpperTail } from './gamma.js';
export { type CountIntervalMethod, poissonExact, poissonScore } from './interval-count.js';
export { type MeanIntervalMethod, type MeanSample, meanScore, type ScaleSample, studentT } from './interval-mean.js';
export { goodman } from './interval-multinomial.js';
export { agrestiCoull, type ProportionIntervalMethod, waldProportion, wilson } from './interval-proportion.js';
export { clopperPearson, jeffreys } from './interval-proportion-exact.js';
export { quantileLimits } from './interval-quantile.js';
export { scoreInterval } from './interval-scale.js';
export { logGamma } from './log-gamma.js';
export { Moments, type MomentsState } from './moments.js';
export { quantile, quantileOfCounts, quantilesOfCounts } from './quantile.js';
export { QuantileSketch, type QuantileSketchState } from './quantile-sketch.js';
export { studentTCdf, studentTQuantile, studentTUpperTail } from './student-t.js';
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
export type { LogRankGroup, LogRankTest, SurvivalGroup, SurvivalTest } from './survival-comparison.js';
export { type HazardStep, nelsonAalen } from './survival-hazard.js';
export {
  type SurvivalBand,
  type SurvivalBandStep,
  type SurvivalLimitsMethod,
  type SurvivalLimitsOptions,
  survivalLimits,
} from './survival-limits.js';
export { type RestrictedMean, type RestrictedMeanOptions, restrictedMean } from './survival-mean.js';
export { type SurvivalQuantile, survivalQuantile } from './survival-quantile.js';
export {
  type LogRankColumns,
  type LogRankConclusion,
  type LogRankOptions,
  type LogRankResult,
  type LogRankRowOptions,
  logRank,
  logRankOfCurves,
} from './test-survival.js';
export { zOfConfidence } from './z-score.js';
