/**
 * Customer-experience metrics with their intervals, denominators and definitions.
 *
 * @module cx-metrics
 */
export {
  instantFromLocal,
  type PeriodBreaks,
  type PeriodClock,
  type PeriodGrain,
  periodClock,
} from './calendar/index.js';
export { Aggregator } from './core/aggregator.js';
export { CxMetricsError, type CxMetricsErrorCode, type ErrorDetails, isCxMetricsError } from './core/errors.js';
export type { EpochInstant, InstantInput } from './core/instant.js';
export type { InvalidPolicy, Read } from './core/options.js';
export type { Interval, MetricResult, Unit } from './core/result.js';
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
export { DurationAggregator, type DurationState } from './kernels/duration-aggregator.js';
export type {
  DurationConclusion,
  DurationQuantile,
  DurationSummary,
  DurationSurvival,
} from './kernels/duration-summary.js';
export { type ProportionOptions, type ProportionResult, proportion, type Share } from './kernels/proportion.js';
export type { Scale } from './kernels/scale.js';
export { ScaleAggregator, type ScaleState } from './kernels/scale-aggregator.js';
export {
  type TtrColumns,
  type TtrConclusion,
  type TtrCounting,
  type TtrOptions,
  type TtrResult,
  type TtrRowOptions,
  ttr,
} from './service/ttr.js';
export { TtrAggregator, type TtrCase, type TtrState } from './service/ttr-aggregator.js';
export { type ProportionIntervalMethod, wilson } from './stats/interval-proportion.js';
export type { SurvivalStep } from './stats/survival.js';
export { type NpsCounting, type NpsOptions, type NpsRowOptions, nps, type Score } from './survey/nps.js';
export { NpsAggregator, type NpsState } from './survey/nps-aggregator.js';
export { classifyNps, type NpsClasses, type NpsLimits } from './survey/nps-classes.js';
export { type NpsConclusion, type NpsCounts, type NpsResult, npsFromCounts } from './survey/nps-from-counts.js';
export { type NpsClassCounts, type NpsIntervalMethod, npsAdjustedWald, npsScore } from './survey/nps-interval.js';
