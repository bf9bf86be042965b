/**
 * Customer-experience metrics with their intervals, denominators and definitions.
 *
 * @module cx-metrics
 */

// biome-ignore lint/performance/noReExportAll: the area lists its names one by one
export * from './breakdown/index.js';
export {
  addBusinessDays,
  BusinessCalendar,
  type BusinessCalendarOptions,
  type BusinessCalendarState,
  type BusinessDateOptions,
  type BusinessDays,
  type BusinessDaysBetweenOptions,
  businessDays,
  businessDaysBetween,
  type CalendarDay,
  type CalendarDescription,
  type CombinedHoursState,
  type DescribeCalendarOptions,
  describeCalendar,
  difference,
  type Holiday,
  type HolidayRange,
  type HoursSequenceState,
  type InstantFromLocalOptions,
  instantFromLocal,
  intersection,
  type NamedHoliday,
  type OpenHours,
  type OpenHoursState,
  type OpenStretch,
  openHoursFromJSON,
  type PeriodBreaks,
  type PeriodClock,
  type PeriodDays,
  type PeriodGrain,
  type PeriodNumbers,
  type PeriodOptions,
  periodClock,
  periodDays,
  type SequencePart,
  type Shift,
  sequence,
  union,
  type WeekdaysOptions,
  type WeeklyHours,
} from './calendar/index.js';
// biome-ignore lint/performance/noReExportAll: the area lists its names one by one
export * from './comparison/index.js';
export { Aggregator } from './core/aggregator.js';
export { CxMetricsError, type CxMetricsErrorCode, type ErrorDetails, isCxMetricsError } from './core/errors.js';
export type { EpochInstant, InstantInput } from './core/instant.js';
export type { GivenLeftOut, LeftOut, Reasons, Refusal } from './core/left-out.js';
export type { InvalidPolicy, MissingValue, Read } from './core/options.js';
export type { Estimate, Interval, MetricResult, Unit } from './core/result.js';
export type { AggregatorState } from './core/state.js';
export type { Fault, Unreadable } from './core/unreadable.js';
// biome-ignore lint/performance/noReExportAll: the area lists its names one by one
export * from './customers/index.js';
// biome-ignore lint/performance/noReExportAll: it lists its names one by one
export * from './customers/value/index.js';
// biome-ignore lint/performance/noReExportAll: the area lists its names one by one
export * from './drivers/index.js';
// biome-ignore lint/performance/noReExportAll: it lists its names one by one
export * from './gathering/index.js';
// biome-ignore lint/performance/noReExportAll: the area lists its names one by one
export * from './growth/index.js';
export type {
  ActiveCount,
  ActiveDay,
  ActiveOptions,
  ActivePeriod,
  ActiveScope,
} from './kernels/activity/active-count.js';
export type { UserCount, UserPeriod } from './kernels/activity/range-counts.js';
export type {
  UserEvent,
  UserEventColumns,
  UserEventOptions,
  UserEventRowOptions,
} from './kernels/activity/user-events.js';
export type { ActiveWindow } from './kernels/activity/window-counts.js';
export { type ChangePair, type ChangeResult, change } from './kernels/change/change.js';
export {
  type ChangeAmountColumns,
  type ChangeAmountRowOptions,
  type ChangeSeriesOptions,
  type ChangeTotalColumns,
  type ChangeTotalRowOptions,
  changeSeries,
} from './kernels/change/change-series.js';
export type { ChangeMeasure, ChangePeriod, ChangeSeriesResult } from './kernels/change/series-changes.js';
export type { ChangeSeriesCounting } from './kernels/change/series-totals.js';
export {
  CohortAggregator,
  type CohortAggregatorOptions,
  type CohortState,
} from './kernels/cohort/cohort-aggregator.js';
export type {
  CohortBirths,
  CohortBounds,
  CohortMode,
  OffsetBounds,
  OffsetRange,
} from './kernels/cohort/cohort-question.js';
export type { CohortTableResult } from './kernels/cohort/cohort-result.js';
export type { CohortBirth, CohortCounting, CohortFormation, StartsByCustomer } from './kernels/cohort/cohort-spec.js';
export type { CohortStarts } from './kernels/cohort/cohort-starts.js';
export type {
  Cohort,
  CohortAverage,
  CohortCell,
  CohortCellPlace,
  CohortCellStatus,
} from './kernels/cohort/cohort-table.js';
export type { ElapsedDays, ElapsedMilliseconds, ElapsedWindow } from './kernels/cohort/elapsed-window.js';
export type { DurationSelection, SelectedPeriod } from './kernels/duration/duration.js';
export { DurationAggregator, type DurationState } from './kernels/duration/duration-aggregator.js';
export type { HoursSegment, Reopening } from './kernels/duration/duration-case.js';
export type { DurationClock } from './kernels/duration/duration-clock.js';
export type { RestoreOptions } from './kernels/duration/duration-hours.js';
export type { DurationConclusion, DurationResult } from './kernels/duration/duration-result.js';
export type { DurationCounting, FirstMessage } from './kernels/duration/duration-spec.js';
export type { DurationQuantile, DurationSummary, DurationSummaryOptions } from './kernels/duration/duration-summary.js';
export type { CurveOptions, DurationSurvival } from './kernels/duration/duration-survival.js';
export type { DurationPercentiles } from './kernels/duration/duration-totals.js';
export {
  type ChangedRate,
  compareFunnels,
  type FunnelComparison,
  type FunnelOutcome,
  type FunnelStepChange,
} from './kernels/funnel/compare-funnels.js';
export { FunnelAggregator } from './kernels/funnel/funnel-aggregator.js';
export type { FunnelOpen, FunnelResult, FunnelTimedStep } from './kernels/funnel/funnel-result.js';
export type { FunnelCountsResult, FunnelStep } from './kernels/funnel/funnel-shares.js';
export type { FunnelCounting, FunnelEntry, FunnelOrder } from './kernels/funnel/funnel-spec.js';
export type { FunnelState } from './kernels/funnel/funnel-state.js';
export { type Encoded, encode } from './kernels/history/encode.js';
export type { Histories } from './kernels/history/histories.js';
export { HistoryAggregator } from './kernels/history/history-aggregator.js';
export type { HistoryState, VisitState } from './kernels/history/history-state.js';
export type { RefundList, RefundRule, RefundScope, VisitCounting } from './kernels/history/visit-spec.js';
export {
  type CountedVisits,
  countVisits,
  type VisitEventColumns,
  type VisitOptions,
  type VisitRowOptions,
  type Visits,
} from './kernels/history/visits.js';
export { ClassAggregator } from './kernels/mix/class-aggregator.js';
export {
  type MixColumns,
  type MixConclusion,
  type MixFromCountsOptions,
  type MixOptions,
  type MixRowOptions,
  mix,
  mixFromCounts,
} from './kernels/mix/mix.js';
export {
  MixAggregator,
  type MixAggregatorOptions,
  type MixThing,
} from './kernels/mix/mix-aggregator.js';
export type { MixClass, MixConfidence } from './kernels/mix/mix-conclusion.js';
export type { MixCount, MixCounting, MixResult } from './kernels/mix/mix-metric.js';
export type { MixState } from './kernels/mix/mix-state.js';
export { countOrders, type Orders } from './kernels/orders/count-orders.js';
export type {
  OrderColumns,
  OrderCounting,
  OrderEvent,
  OrderOptions,
  OrderRowOptions,
} from './kernels/orders/order-events.js';
export type { OrderHistories } from './kernels/orders/order-histories.js';
export type {
  OrderPeriod,
  OrderPeriodOptions,
  OrderPeriodStatus,
  OrderRange,
  OrderRangeOptions,
  OrderScope,
  OrderUnit,
} from './kernels/orders/order-periods.js';
export type { OrderPeriodShare, OrderShares } from './kernels/orders/order-shares.js';
export {
  type ProportionCounts,
  proportion,
  type ShareOptions,
  type ShareResult,
  type ShareRows,
} from './kernels/proportion/proportion.js';
export type { RateOptions, RateResult, RateRows } from './kernels/proportion/rate.js';
export { ShareAggregator, type ShareCounting, type ShareState } from './kernels/proportion/share-aggregator.js';
export type { RatioRows } from './kernels/quotient/named-ratio.js';
export type { PooledRows } from './kernels/quotient/pooled-ratio.js';
export { type QuotientColumns, type QuotientOptions, quotient } from './kernels/quotient/quotient.js';
export { type QuotientSums, quotientFromSums } from './kernels/quotient/quotient-from-sums.js';
export { type QuotientIntervalMethod, quotientDelta } from './kernels/quotient/quotient-interval.js';
export {
  RatioAggregator,
  type RatioCounting,
  type RatioEvent,
  type RatioOfRows,
  type RatioState,
} from './kernels/quotient/ratio-aggregator.js';
export type { RatioOptions, RatioResult } from './kernels/quotient/ratio-conclusion.js';
export type { RatioForm, RatioRange } from './kernels/quotient/ratio-form.js';
export type { RatingMeasure } from './kernels/rating/rating.js';
export { RatingAggregator, type RatingState } from './kernels/rating/rating-aggregator.js';
export type {
  RatingConclusion,
  RatingEstimates,
  RatingMean,
  RatingResult,
  RatingShare,
  RatingUnit,
} from './kernels/rating/rating-conclusion.js';
export {
  type CountScoresOptions,
  type CountScoresRowOptions,
  countScores,
  type ScoreCounts,
} from './kernels/scale/count-scores.js';
export type { LevelCounts } from './kernels/scale/level-counts.js';
export type { AnswerReaders, DefinitionOf, Scale } from './kernels/scale/scale.js';
export { ScaleAggregator, type ScaleState } from './kernels/scale/scale-aggregator.js';
export {
  type CountedSpellColumns,
  countSpells,
  type KnownSpellOptions,
  type SpellRowOptions,
  type SubscriptionColumns,
  type SubscriptionReaders,
} from './kernels/spell/count-spells.js';
export type { ChurnUnit, CustomerMovements } from './kernels/spell/movement.js';
export type { BilledInterval } from './kernels/spell/recurring-amount.js';
export { type Spell, SpellAggregator, type SpellColumns, type SpellReaders } from './kernels/spell/spell-aggregator.js';
export type { SpellCounting } from './kernels/spell/spell-counting.js';
export type { SpellsByCustomer } from './kernels/spell/spell-histories.js';
export type { SpellState, StoredSpell, StoredSpells } from './kernels/spell/spell-state.js';
export type {
  InSeries,
  OfPeriod,
  SpellPeriod,
  SpellRangeOptions,
  SpellSeries,
  SpellStatus,
  SpellStretch,
  Spells,
} from './kernels/spell/spells.js';
export {
  type KnownUntil,
  type RevenueState,
  type Subscription,
  SubscriptionAggregator,
  type SubscriptionCounting,
  type SubscriptionState,
} from './kernels/spell/subscription-aggregator.js';
export type {
  CompositeComponent,
  CompositeContribution,
  CompositeEnds,
  CompositeOptions,
  CompositePart,
  CompositeResult,
  MissingPolicy,
} from './kernels/summary/composite.js';
export type { SummaryConclusion, SummaryOptions, SummaryRows } from './kernels/summary/named-summary.js';
export type { TotalOptions, TotalRows } from './kernels/summary/named-total.js';
export { type SummaryUnit, summary } from './kernels/summary/summary.js';
export {
  SummaryAggregator,
  type SummaryCounting,
  type SummaryState,
  type SummaryTake,
} from './kernels/summary/summary-aggregator.js';
export type { SummaryQuantile, SummaryResult } from './kernels/summary/summary-conclusion.js';
// biome-ignore lint/performance/noReExportAll: the area lists its names one by one
export * from './planning/index.js';
// biome-ignore lint/performance/noReExportAll: the area lists its names one by one
export * from './read/index.js';
// biome-ignore lint/performance/noReExportAll: the area lists its names one by one
export * from './resampling/index.js';
// biome-ignore lint/performance/noReExportAll: the area lists its names one by one
export * from './revenue/index.js';
// biome-ignore lint/performance/noReExportAll: the area lists its names one by one
export * from './service/index.js';
export {
  finitePopulation,
  finitePopulationCorrection,
  type IntervalMethod,
} from './stats/intervals/finite-population.js';
export { type CountIntervalMethod, poissonExact, poissonScore } from './stats/intervals/interval-count.js';
export {
  type MeanIntervalMethod,
  type MeanSample,
  meanScore,
  type ScaleSample,
  studentT,
} from './stats/intervals/interval-mean.js';
export { goodman } from './stats/intervals/interval-multinomial.js';
export {
  agrestiCoull,
  type ProportionIntervalMethod,
  waldProportion,
  wilson,
} from './stats/intervals/interval-proportion.js';
export { clopperPearson, jeffreys } from './stats/intervals/interval-proportion-exact.js';
export {
  katzLog,
  logPartOfAll,
  type ShareIndexIntervalMethod,
  type ShareRatioIntervalMethod,
  type ShareRatioSample,
} from './stats/intervals/interval-share-ratio.js';
export type { QuantileOptions, QuantileType } from './stats/quantiles/counted.js';
export type { SurvivalStep } from './stats/survival/survival.js';
// biome-ignore lint/performance/noReExportAll: the area lists its names one by one
export * from './survey/index.js';
// biome-ignore lint/performance/noReExportAll: the area lists its names one by one
export * from './weighting/index.js';
