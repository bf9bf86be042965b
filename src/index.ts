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
export {
  type AbandonCounts,
  type AbandonRateResult,
  type AbandonRateRowOptions,
  abandonRate,
} from './service/abandon-rate.js';
export {
  type AgentAssistRateOptions,
  type AgentAssistRateResult,
  agentAssistRate,
} from './service/agent-assist-rate.js';
export {
  type AverageWaitColumns,
  type AverageWaitOptions,
  type AverageWaitResult,
  type AverageWaitRowOptions,
  averageWait,
} from './service/average-wait.js';
export {
  type BacklogAge,
  type BacklogColumns,
  type BacklogOptions,
  type BacklogResult,
  type BacklogRowOptions,
  backlog,
} from './service/backlog.js';
export { contactRate } from './service/contact-rate.js';
export {
  type ContainmentCounts,
  type ContainmentDefinition,
  type ContainmentRateOptions,
  type ContainmentRateResult,
  containmentRate,
} from './service/containment-rate.js';
export {
  type CustomersPerAgentResult,
  customersPerAgent,
} from './service/customers-per-agent.js';
export {
  type FirstContactRowOptions,
  type FirstContactWindowOptions,
  firstContactResolution,
} from './service/first-contact-resolution.js';
export {
  type FirstContactCounts,
  type FirstContactCountsOptions,
  type FirstContactDefinition,
  type FirstContactResolutionResult,
  firstContactResolutionFromCounts,
} from './service/first-contact-resolution-from-counts.js';
export {
  type OnTimeRateColumns,
  type OnTimeRateOptions,
  type OnTimeRateRowOptions,
  onTimeRate,
} from './service/on-time-rate.js';
export {
  type CommittedDate,
  type OnTimeCounts,
  type OnTimeRateConclusion,
  type OnTimeRateResult,
  onTimeRateFromCounts,
} from './service/on-time-rate-from-counts.js';
export {
  type OneTouchCounts,
  type OneTouchDefinition,
  type OneTouchOptions,
  type OneTouchResult,
  type OneTouchRowOptions,
  oneTouch,
  oneTouchFromCounts,
} from './service/one-touch.js';
export {
  type ReopenRateResult,
  type ReopenRateRowOptions,
  reopenRate,
} from './service/reopen-rate.js';
export {
  firstResponse,
  nextResponse,
  type ResponseColumns,
  type ResponseOptions,
  type ResponseRowOptions,
} from './service/response-time.js';
export {
  type SelfServiceIssues,
  type SelfServiceRateOptions,
  type SelfServiceRateResult,
  type SelfServiceUsers,
  type SelfServiceUsersOptions,
  selfServiceRate,
} from './service/self-service-rate.js';
export {
  type AbandonedTreatment,
  type ServiceLevelCounts,
  type ServiceLevelOptions,
  type ServiceLevelResult,
  type ServiceLevelRowOptions,
  serviceLevel,
} from './service/service-level.js';
export {
  type SlaAttainmentOptions,
  type SlaAttainmentResult,
  type SlaAttainmentRowOptions,
  slaAttainment,
} from './service/sla-attainment.js';
export { type SlaBreach, slaBreaches } from './service/sla-breaches.js';
export type { SlaColumns, SlaOptions, SlaRowOptions } from './service/sla-cases.js';
export { type SlaDueOptions, slaDueAt } from './service/sla-due-at.js';
export {
  agentWorkTime,
  onHoldTime,
  requesterWait,
  type StatusChange,
  type StatusTimeOptions,
} from './service/status-time.js';
export type { CaseInstants, CasePauses } from './service/ttr.js';
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
export { brandScore } from './survey/brand-score.js';
export {
  type CesClassCounts,
  type CesCounting,
  type CesCountsOptions,
  type CesDefinition,
  type CesOptions,
  type CesResult,
  type CesRowOptions,
  ces,
  cesFromCounts,
} from './survey/ces.js';
export { CesAggregator, type CesState } from './survey/ces-aggregator.js';
export { complaintRate } from './survey/complaint-rate.js';
export { complimentRate } from './survey/compliment-rate.js';
export {
  type ComplimentToComplaintRatioOptions,
  type ComplimentToComplaintRatioResult,
  complimentToComplaintRatio,
} from './survey/compliment-to-complaint-ratio.js';
export { compositeIndex } from './survey/composite-index.js';
export {
  type CsatClassCounts,
  type CsatCounting,
  type CsatCountsOptions,
  type CsatDefinition,
  type CsatOptions,
  type CsatResult,
  type CsatRowOptions,
  csat,
  csatFromCounts,
} from './survey/csat.js';
export { CsatAggregator, type CsatState } from './survey/csat-aggregator.js';
export { type EarnedGrowthAmounts, type EarnedGrowthResult, earnedGrowth } from './survey/earned-growth.js';
export { employeeAdvocacy, employeeAdvocacyFromCounts } from './survey/employee-advocacy.js';
export { feedbackRate } from './survey/feedback-rate.js';
export {
  type MysteryShoppingColumns,
  type MysteryShoppingOptions,
  type MysteryShoppingResult,
  type MysteryShoppingRowOptions,
  mysteryShoppingScore,
} from './survey/mystery-shopping-score.js';
export {
  type NetClassCounts,
  type NetScoreCounts,
  type NetScoreOptions,
  type NetScoreResult,
  netScore,
} from './survey/net-score.js';
export { type NetSentimentCounts, type NetSentimentResult, netSentiment } from './survey/net-sentiment.js';
export { type NpsCounting, type NpsOptions, type NpsRowOptions, nps, type Score } from './survey/nps.js';
export { NpsAggregator, type NpsState } from './survey/nps-aggregator.js';
export { npsBootstrap } from './survey/nps-bootstrap.js';
export { npsClassCounts } from './survey/nps-class-counts.js';
export { classifyNps, type NpsClasses, type NpsLimits } from './survey/nps-classes.js';
export { type NpsDirichletOptions, npsDirichlet } from './survey/nps-dirichlet.js';
export { type NpsConclusion, type NpsCounts, type NpsResult, npsFromCounts } from './survey/nps-from-counts.js';
export { type NpsClassCounts, type NpsIntervalMethod, npsAdjustedWald, npsScore } from './survey/nps-interval.js';
export { npsWald } from './survey/nps-interval-wald.js';
export {
  type QualityCriterion,
  type QualityRateOptions,
  type QualityRateResult,
  qualityRate,
} from './survey/quality-rate.js';
export { repurchaseIntent, repurchaseIntentFromCounts } from './survey/repurchase-intent.js';
export { type ResponseRateOptions, type ResponseRateResult, responseRate } from './survey/response-rate.js';
export {
  type ScaleClassCounts,
  type ScaleScoreCounting,
  type ScaleScoreCountsOptions,
  type ScaleScoreDefinition,
  type ScaleScoreOptions,
  type ScaleScoreResult,
  type ScaleScoreRowOptions,
  scaleScore,
  scaleScoreFromCounts,
} from './survey/scale-score.js';
export { ScaleScoreAggregator, type ScaleScoreState } from './survey/scale-score-aggregator.js';
export type { StarPrior, StarRanking, StarRankingOptions } from './survey/star-ranking.js';
export {
  type StarRatingConclusion,
  type StarRatingCounting,
  type StarRatingCountsOptions,
  type StarRatingDefinition,
  type StarRatingOptions,
  type StarRatingResult,
  type StarRatingRowOptions,
  starRating,
  starRatingFromCounts,
} from './survey/star-rating.js';
export { StarRatingAggregator, type StarRatingState } from './survey/star-rating-aggregator.js';
export { trustScore, trustScoreFromCounts } from './survey/trust-score.js';
export {
  type WeightedNpsColumns,
  type WeightedNpsCounting,
  type WeightedNpsOptions,
  type WeightedNpsRowOptions,
  weightedNps,
} from './survey/weighted-nps.js';
export { WeightedNpsAggregator, type WeightedNpsState, type WeightedScore } from './survey/weighted-nps-aggregator.js';
export {
  type WeightedNpsClassSums,
  type WeightedNpsConclusion,
  type WeightedNpsResult,
  type WeightedNpsSums,
  weightedNpsFromSums,
} from './survey/weighted-nps-from-sums.js';
export {
  type WeightedNpsIntervalMethod,
  type WeightedNpsSample,
  weightedKish,
  weightedLinearised,
} from './survey/weighted-nps-interval.js';
