/**
 * Customer-experience metrics with their intervals, denominators and definitions.
 *
 * @module cx-metrics
 */

export {
  BusinessCalendar,
  type BusinessCalendarOptions,
  type BusinessCalendarState,
  type BusinessDays,
  businessDays,
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
  type PeriodDays,
  type PeriodGrain,
  type PeriodOptions,
  periodClock,
  periodDays,
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
// biome-ignore lint/performance/noReExportAll: the area lists its names one by one
export * from './customers/index.js';
export type { CohortCounting } from './kernels/cohort.js';
export { CohortAggregator, type CohortAggregatorOptions, type CohortState } from './kernels/cohort-aggregator.js';
export type { CohortEvent, CohortEventColumns, CohortEventReaders } from './kernels/cohort-events.js';
export type { CohortBirths, CohortMode, OffsetRange } from './kernels/cohort-question.js';
export type { CohortTableResult } from './kernels/cohort-result.js';
export type { Cohort, CohortAverage, CohortCell, CohortCellPlace, CohortCellStatus } from './kernels/cohort-table.js';
export type { ElapsedDays, ElapsedMilliseconds, ElapsedWindow } from './kernels/cohort-window.js';
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
  type CustomerOrders,
  countOrders,
  type OrderCounting,
  type OrderOptions,
  type OrderRowOptions,
} from './kernels/count-orders.js';
export {
  type CountScoresOptions,
  type CountScoresRowOptions,
  countScores,
  type ScoreCounts,
} from './kernels/count-scores.js';
export type { CustomerEvent, CustomerEventColumns, CustomerEventReaders } from './kernels/customer-events.js';
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
export type { DurationPercentiles } from './kernels/duration-totals.js';
export { type Encoded, encode } from './kernels/encode.js';
export type { Histories } from './kernels/histories.js';
export { HistoryAggregator } from './kernels/history-aggregator.js';
export type { HistoryState } from './kernels/history-state.js';
export type { LevelCounts } from './kernels/level-counts.js';
export {
  type MixColumns,
  type MixConclusion,
  type MixFromCountsOptions,
  type MixOptions,
  type MixRowOptions,
  mix,
  mixFromCounts,
} from './kernels/mix.js';
export { MixAggregator, type MixAggregatorOptions, type MixState, type MixThing } from './kernels/mix-aggregator.js';
export type { MixClass, MixConfidence } from './kernels/mix-conclusion.js';
export type { MixCount, MixCounting, MixResult } from './kernels/mix-metric.js';
export type { ChurnUnit, CustomerMovements } from './kernels/movement.js';
export type {
  OrderPeriod,
  OrderPeriodOptions,
  OrderPeriodStatus,
  OrderRange,
  OrderRangeOptions,
  OrderScope,
  OrderUnit,
} from './kernels/order-periods.js';
export type { OrderPeriodShare, OrderShares } from './kernels/order-shares.js';
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
export { type Spell, SpellAggregator, type SpellColumns } from './kernels/spell-aggregator.js';
export type { SpellState, StoredSpell } from './kernels/spell-state.js';
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
