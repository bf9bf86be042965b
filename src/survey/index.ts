/* The metrics of surveys and feedback. */

export { type BrandAwarenessCounts, brandAwareness } from './answers/brand-awareness.js';
export { type EventParticipationCounts, eventParticipationRate } from './answers/event-participation-rate.js';
export { type PoorExperienceCounts, poorExperienceRate } from './answers/poor-experience-rate.js';
export { type ResponseShareCounts, responseShare } from './answers/response-share.js';
export { type SilentDissatisfactionCounts, silentDissatisfactionRate } from './answers/silent-dissatisfaction-rate.js';
export { brandScore } from './composite/brand-score.js';
export { compositeIndex } from './composite/composite-index.js';
export { cxScore } from './composite/cx-score.js';
export { implicitCsat } from './composite/implicit-csat.js';
export { employeeNps } from './nps/employee-nps.js';
export { type NpsCounting, type NpsOptions, type NpsRowOptions, nps, type Score } from './nps/nps.js';
export { NpsAggregator, type NpsState } from './nps/nps-aggregator.js';
export { npsBootstrap } from './nps/nps-bootstrap.js';
export { npsClassCounts } from './nps/nps-class-counts.js';
export { classifyNps, type NpsClasses, type NpsLimits } from './nps/nps-classes.js';
export { type NpsDirichletOptions, npsDirichlet } from './nps/nps-dirichlet.js';
export { type NpsConclusion, type NpsCounts, type NpsResult, npsFromCounts } from './nps/nps-from-counts.js';
export { type NpsClassCounts, type NpsIntervalMethod, npsAdjustedWald, npsScore } from './nps/nps-interval.js';
export { npsWald } from './nps/nps-interval-wald.js';
export {
  type WeightedNpsColumns,
  type WeightedNpsCounting,
  type WeightedNpsOptions,
  type WeightedNpsRowOptions,
  weightedNps,
} from './nps/weighted-nps.js';
export { WeightedNpsAggregator, type WeightedNpsState, type WeightedScore } from './nps/weighted-nps-aggregator.js';
export {
  type WeightedNpsClassSums,
  type WeightedNpsConclusion,
  type WeightedNpsResult,
  type WeightedNpsSums,
  weightedNpsFromSums,
} from './nps/weighted-nps-from-sums.js';
export {
  type WeightedNpsIntervalMethod,
  type WeightedNpsSample,
  weightedKish,
  weightedLinearised,
} from './nps/weighted-nps-interval.js';
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
} from './rating/ces.js';
export { CesAggregator, type CesState } from './rating/ces-aggregator.js';
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
} from './rating/csat.js';
export { CsatAggregator, type CsatState } from './rating/csat-aggregator.js';
export {
  type MysteryShoppingColumns,
  type MysteryShoppingOptions,
  type MysteryShoppingResult,
  type MysteryShoppingRowOptions,
  mysteryShoppingScore,
} from './rating/mystery-shopping-score.js';
export {
  type RatingLowerBoundCounts,
  type RatingLowerBoundOptions,
  type RatingLowerBoundResult,
  type RatingLowerBoundRowOptions,
  ratingLowerBound,
} from './rating/rating-lower-bound.js';
export { repurchaseIntent } from './rating/repurchase-intent.js';
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
} from './rating/scale-score.js';
export { ScaleScoreAggregator, type ScaleScoreState } from './rating/scale-score-aggregator.js';
export type { StarPrior, StarRanking, StarRankingOptions } from './rating/star-ranking.js';
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
} from './rating/star-rating.js';
export { StarRatingAggregator, type StarRatingState } from './rating/star-rating-aggregator.js';
export { trustScore } from './rating/trust-score.js';
export type {
  NpsStratum,
  NpsStratumResult,
  StratifiedNpsConclusion,
  StratifiedNpsResult,
} from './strata/nps-strata.js';
export {
  type StratifiedNpsColumns,
  type StratifiedNpsOptions,
  type StratifiedNpsRowOptions,
  stratifiedNps,
} from './strata/stratified-nps.js';
export {
  type FeedbackTopic,
  type FeedbackTopicsOptions,
  type FeedbackTopicsResult,
  type FeedbackTopicsRowOptions,
  feedbackTopics,
} from './topics/feedback-topics.js';
export { FeedbackTopicsAggregator, type FeedbackTopicsCounting } from './topics/feedback-topics-aggregator.js';
export { feedbackTopicsFromCounts } from './topics/feedback-topics-from-counts.js';
export { type ClosedLoopCounts, closedLoopRate } from './voice/closed-loop-rate.js';
export { type ComplaintTotals, complaintRate } from './voice/complaint-rate.js';
export { type ComplimentTotals, complimentRate } from './voice/compliment-rate.js';
export {
  type ComplimentToComplaintCounts,
  type ComplimentToComplaintRatioOptions,
  type ComplimentToComplaintRatioResult,
  type ComplimentToComplaintRatioRowOptions,
  complimentToComplaintRatio,
} from './voice/compliment-to-complaint-ratio.js';
export {
  type EarnedGrowthRateAmounts,
  type EarnedGrowthRateResult,
  earnedGrowthRate,
} from './voice/earned-growth-rate.js';
export { type FeedbackTotals, feedbackRate } from './voice/feedback-rate.js';
export {
  type NetClassCounts,
  type NetClasses,
  type NetScoreCounts,
  type NetScoreOptions,
  type NetScoreResult,
  netScore,
} from './voice/net-score.js';
export { type NetSentimentCounts, type NetSentimentResult, netSentiment } from './voice/net-sentiment.js';
export {
  type QualityCounts,
  type QualityCriterion,
  type QualityRateResult,
  type QualityRateRowOptions,
  qualityRate,
} from './voice/quality-rate.js';
export {
  type SurveyResponseCounts,
  type SurveyResponseRateOptions,
  type SurveyResponseRateResult,
  type SurveyResponseRateRowOptions,
  surveyResponseRate,
} from './voice/survey-response-rate.js';
