/* The metrics of surveys and feedback. */
export { brandScore } from './brand-score.js';
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
} from './ces.js';
export { CesAggregator, type CesState } from './ces-aggregator.js';
export { complaintRate } from './complaint-rate.js';
export { complimentRate } from './compliment-rate.js';
export {
  type ComplimentToComplaintRatioOptions,
  type ComplimentToComplaintRatioResult,
  complimentToComplaintRatio,
} from './compliment-to-complaint-ratio.js';
export { compositeIndex } from './composite-index.js';
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
} from './csat.js';
export { CsatAggregator, type CsatState } from './csat-aggregator.js';
export { type EarnedGrowthAmounts, type EarnedGrowthResult, earnedGrowth } from './earned-growth.js';
export { employeeAdvocacy, employeeAdvocacyFromCounts } from './employee-advocacy.js';
export { feedbackRate } from './feedback-rate.js';
export {
  type MysteryShoppingColumns,
  type MysteryShoppingOptions,
  type MysteryShoppingResult,
  type MysteryShoppingRowOptions,
  mysteryShoppingScore,
} from './mystery-shopping-score.js';
export {
  type NetClassCounts,
  type NetScoreCounts,
  type NetScoreOptions,
  type NetScoreResult,
  netScore,
} from './net-score.js';
export { type NetSentimentCounts, type NetSentimentResult, netSentiment } from './net-sentiment.js';
export { type NpsCounting, type NpsOptions, type NpsRowOptions, nps, type Score } from './nps.js';
export { NpsAggregator, type NpsState } from './nps-aggregator.js';
export { npsBootstrap } from './nps-bootstrap.js';
export { npsClassCounts } from './nps-class-counts.js';
export { classifyNps, type NpsClasses, type NpsLimits } from './nps-classes.js';
export { type NpsDirichletOptions, npsDirichlet } from './nps-dirichlet.js';
export { type NpsConclusion, type NpsCounts, type NpsResult, npsFromCounts } from './nps-from-counts.js';
export { type NpsClassCounts, type NpsIntervalMethod, npsAdjustedWald, npsScore } from './nps-interval.js';
export { npsWald } from './nps-interval-wald.js';
export {
  type QualityCriterion,
  type QualityRateOptions,
  type QualityRateResult,
  qualityRate,
} from './quality-rate.js';
export { repurchaseIntent, repurchaseIntentFromCounts } from './repurchase-intent.js';
export { type ResponseRateOptions, type ResponseRateResult, responseRate } from './response-rate.js';
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
} from './scale-score.js';
export { ScaleScoreAggregator, type ScaleScoreState } from './scale-score-aggregator.js';
export type { StarPrior, StarRanking, StarRankingOptions } from './star-ranking.js';
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
} from './star-rating.js';
export { StarRatingAggregator, type StarRatingState } from './star-rating-aggregator.js';
export { trustScore, trustScoreFromCounts } from './trust-score.js';
export {
  type WeightedNpsColumns,
  type WeightedNpsCounting,
  type WeightedNpsOptions,
  type WeightedNpsRowOptions,
  weightedNps,
} from './weighted-nps.js';
export { WeightedNpsAggregator, type WeightedNpsState, type WeightedScore } from './weighted-nps-aggregator.js';
export {
  type WeightedNpsClassSums,
  type WeightedNpsConclusion,
  type WeightedNpsResult,
  type WeightedNpsSums,
  weightedNpsFromSums,
} from './weighted-nps-from-sums.js';
export {
  type WeightedNpsIntervalMethod,
  type WeightedNpsSample,
  weightedKish,
  weightedLinearised,
} from './weighted-nps-interval.js';
