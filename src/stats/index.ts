/**
 * The statistics behind the metrics, usable alone: exact sums, moments, quantiles, intervals, survival curves.
 *
 * @module cx-metrics/stats
 */
export { CxMetricsError, type CxMetricsErrorCode, type ErrorDetails, isCxMetricsError } from '../core/errors.js';
export type { InvalidPolicy, Read } from '../core/options.js';
export type { Interval } from '../core/result.js';
export type { AggregatorState } from '../core/state.js';
export { betaCdf, betaQuantile, betaUpperTail } from './distributions/beta.js';
export { chiSquareCdf, chiSquareQuantile, chiSquareUpperTail } from './distributions/chi-square.js';
export { digamma } from './distributions/digamma.js';
export { normalCdf, normalQuantile, normalUpperTail } from './distributions/distribution.js';
export { gammaCdf, gammaQuantile, gammaUpperTail } from './distributions/gamma.js';
export { hyp2f1, logHyp2f1 } from './distributions/hyp2f1.js';
export { logBeta } from './distributions/log-beta.js';
export { logGamma } from './distributions/log-gamma.js';
export { studentTCdf, studentTQuantile, studentTUpperTail } from './distributions/student-t.js';
export { finitePopulation, finitePopulationCorrection, type IntervalMethod } from './intervals/finite-population.js';
export { type CountIntervalMethod, poissonExact, poissonScore } from './intervals/interval-count.js';
export {
  type MeanIntervalMethod,
  type MeanSample,
  meanScore,
  type ScaleSample,
  studentT,
} from './intervals/interval-mean.js';
export { goodman } from './intervals/interval-multinomial.js';
export {
  agrestiCoull,
  type ProportionIntervalMethod,
  waldProportion,
  wilson,
} from './intervals/interval-proportion.js';
export { clopperPearson, jeffreys } from './intervals/interval-proportion-exact.js';
export { quantileLimits } from './intervals/interval-quantile.js';
export { scoreInterval } from './intervals/interval-scale.js';
export {
  katzLog,
  logPartOfAll,
  type ShareIndexIntervalMethod,
  type ShareRatioIntervalMethod,
  type ShareRatioSample,
} from './intervals/interval-share-ratio.js';
export { zOfConfidence } from './intervals/z-score.js';
export type { QuantileOptions, QuantileType } from './quantiles/counted.js';
export { type PercentileRankOptions, percentileRank } from './quantiles/percentile-rank.js';
export { quantile, quantileOfCounts, quantilesOfCounts } from './quantiles/quantile.js';
export { QuantileSketch, type QuantileSketchState } from './quantiles/quantile-sketch.js';
export { weightedQuantile } from './quantiles/weighted-quantile.js';
export { ExactSums } from './sums/exact-sums.js';
export { Moments, type MomentsState } from './sums/moments.js';
export { ExactSum } from './sums/sum.js';
export { isSummable } from './sums/summable.js';
export {
  type CurveSource,
  type FlatOptions,
  type FlatRule,
  kaplanMeier,
  type SurvivalColumns,
  type SurvivalCurve,
  type SurvivalOptions,
  type SurvivalRowOptions,
  type SurvivalStep,
  type SurvivalTime,
} from './survival/survival.js';
export { type SurvivalAt, survivalAt } from './survival/survival-at.js';
export type {
  LogRankGroup,
  LogRankTest,
  SurvivalGroup,
  SurvivalTest,
  SurvivalTestOptions,
} from './survival/survival-comparison.js';
export { type HazardStep, nelsonAalen } from './survival/survival-hazard.js';
export {
  type SurvivalBand,
  type SurvivalBandStep,
  type SurvivalLimitsMethod,
  type SurvivalLimitsOptions,
  survivalLimits,
} from './survival/survival-limits.js';
export { type RestrictedMean, type RestrictedMeanOptions, restrictedMean } from './survival/survival-mean.js';
export { type SurvivalQuantile, type SurvivalQuantileOptions, survivalQuantile } from './survival/survival-quantile.js';
export {
  type LogRankColumns,
  type LogRankConclusion,
  type LogRankOptions,
  type LogRankResult,
  type LogRankRowOptions,
  logRank,
  logRankOfCurves,
} from './survival/test-survival.js';
