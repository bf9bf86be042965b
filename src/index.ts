/**
 * Customer-experience metrics with their intervals, denominators and definitions.
 *
 * @module cx-metrics
 */

export {
  BusinessCalendar,
  type BusinessCalendarOptions,
  type BusinessCalendarState,
  type CombinedHoursState,
  difference,
  type Holiday,
  instantFromLocal,
  intersection,
  type NamedHoliday,
  type OpenHours,
  type OpenHoursState,
  openHoursFromJSON,
  type PeriodBreaks,
  type PeriodClock,
  type PeriodGrain,
  periodClock,
  type Shift,
  union,
  type WeekdaysOptions,
  type WeeklyHours,
} from './calendar/index.js';
export { Aggregator } from './core/aggregator.js';
export { CxMetricsError, type CxMetricsErrorCode, type ErrorDetails, isCxMetricsError } from './core/errors.js';
export type { EpochInstant, InstantInput } from './core/instant.js';
export type { InvalidPolicy, Read } from './core/options.js';
export type { Estimate, Interval, MetricResult, Unit } from './core/result.js';
export type { AggregatorState } from './core/state.js';
export {
  type RetentionCohortsColumns,
  type RetentionCohortsConclusion,
  type RetentionCohortsCounting,
  type RetentionCohortsOptions,
  type RetentionCohortsResult,
  type RetentionCohortsRowOptions,
  retentionCohorts,
} from './customers/retention-cohorts.js';
export {
  RetentionCohortsAggregator,
  type RetentionCohortsAggregatorOptions,
  type RetentionCohortsEvent,
  type RetentionCohortsState,
} from './customers/retention-cohorts-aggregator.js';
export type { CohortState } from './kernels/cohort-state.js';
export type { Cohort, CohortAverage, CohortCell, CohortCellStatus } from './kernels/cohort-table.js';
export type {
  CompositeComponent,
  CompositeContribution,
  CompositeEnds,
  CompositeOptions,
  CompositePart,
  CompositeResult,
  MissingPolicy,
} from './kernels/composite.js';
export {
  type CountScoresOptions,
  type CountScoresRowOptions,
  countScores,
  type ScoreCounts,
} from './kernels/count-scores.js';
export type { DurationSelection, SelectedPeriod } from './kernels/duration.js';
export { DurationAggregator, type DurationState } from './kernels/duration-aggregator.js';
export type { HoursSegment, Reopening } from './kernels/duration-case.js';
export type { DurationClock } from './kernels/duration-clock.js';
export type { DurationResult } from './kernels/duration-result.js';
export type { DurationCounting } from './kernels/duration-spec.js';
export type {
  DurationConclusion,
  DurationQuantile,
  DurationSummary,
  DurationSurvival,
} from './kernels/duration-summary.js';
export type { LevelCounts } from './kernels/level-counts.js';
export { type ProportionOptions, type ProportionResult, proportion } from './kernels/proportion.js';
export {
  type QuotientColumns,
  type QuotientCounting,
  type QuotientOptions,
  type QuotientRowOptions,
  quotient,
} from './kernels/quotient.js';
export { QuotientAggregator, type QuotientPair, type QuotientState } from './kernels/quotient-aggregator.js';
export {
  type QuotientConclusion,
  type QuotientResult,
  type QuotientSums,
  quotientFromSums,
} from './kernels/quotient-from-sums.js';
export { type QuotientIntervalMethod, quotientDelta } from './kernels/quotient-interval.js';
export type { RateOptions, RateResult } from './kernels/rate.js';
export type { RatingMeasure } from './kernels/rating.js';
export { RatingAggregator, type RatingState } from './kernels/rating-aggregator.js';
export type {
  RatingConclusion,
  RatingEstimates,
  RatingMean,
  RatingResult,
  RatingUnit,
} from './kernels/rating-conclusion.js';
export type { Scale } from './kernels/scale.js';
export { ScaleAggregator, type ScaleState } from './kernels/scale-aggregator.js';
export {
  type SummaryConclusion,
  type SummaryCounting,
  type SummaryOptions,
  type SummaryQuantile,
  type SummaryResult,
  type SummaryRowOptions,
  summary,
} from './kernels/summary.js';
export { SummaryAggregator, type SummaryState } from './kernels/summary-aggregator.js';
// biome-ignore lint/performance/noReExportAll: the area lists its names one by one
export * from './service/index.js';
export { finitePopulation, finitePopulationCorrection, type IntervalMethod } from './stats/finite-population.js';
export { type CountIntervalMethod, poissonExact, poissonScore } from './stats/interval-count.js';
export {
  type MeanIntervalMethod,
  type MeanSample,
  meanScore,
  type ScaleSample,
  studentT,
} from './stats/interval-mean.js';
export { goodman } from './stats/interval-multinomial.js';
export { agrestiCoull, type ProportionIntervalMethod, waldProportion, wilson } from './stats/interval-proportion.js';
export { clopperPearson, jeffreys } from './stats/interval-proportion-exact.js';
export type { SurvivalStep } from './stats/survival.js';
// biome-ignore lint/performance/noReExportAll: the area lists its names one by one
export * from './survey/index.js';
