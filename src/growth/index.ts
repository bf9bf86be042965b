/* The metrics of growth: acquisition, engagement, mobile, media, content, marketplaces, digital experience and journeys. */

export { type CartAbandonmentCounts, cartAbandonmentRate } from './acquisition/cart-abandonment-rate.js';
export { type CheckoutAbandonmentCounts, checkoutAbandonmentRate } from './acquisition/checkout-abandonment-rate.js';
export { type ConversionCounts, conversionRate } from './acquisition/conversion-rate.js';
export {
  type CustomerAcquisitionCostTotals,
  customerAcquisitionCost,
} from './acquisition/customer-acquisition-cost.js';
export { type EnrollmentCounts, enrollmentRate } from './acquisition/enrollment-rate.js';
export type {
  AcquisitionCosts,
  AcquisitionMeasure,
  AcquisitionPeriod,
  LaggedCostOptions,
  LaggedCostResult,
} from './acquisition/lagged-cost.js';
export { type EmailClickThroughCounts, emailClickThroughRate } from './acquisition/mail/email-click-through-rate.js';
export { type EmailOpenCounts, emailOpenRate } from './acquisition/mail/email-open-rate.js';
export { type UnsubscribeCounts, unsubscribeRate } from './acquisition/mail/unsubscribe-rate.js';
export { type NewUsersResult, newUsers } from './acquisition/new-users.js';
export {
  type RecommendationAcceptanceCounts,
  recommendationAcceptanceRate,
} from './acquisition/recommendation-acceptance-rate.js';
export { type ReferralCounts, referralRate } from './acquisition/referral-rate.js';
export { type TrialToPaidCounts, trialToPaidRate } from './acquisition/trial-to-paid-rate.js';
export {
  type ViralCoefficientResult,
  type ViralCoefficientRowOptions,
  type ViralTotals,
  viralCoefficient,
} from './acquisition/viral-coefficient.js';
export { viralCycleTime } from './acquisition/viral-cycle-time.js';
export {
  type ViralGrowthAssumptions,
  type ViralGrowthProjectionResult,
  viralGrowthProjection,
} from './acquisition/viral-growth-projection.js';
export { type ContentCreationCounts, contentCreationRate } from './content/content-creation-rate.js';
export { type ContentValueTotals, contentValue } from './content/content-value.js';
export {
  type EngagedVisitorsConclusion,
  type EngagedVisitorsResult,
  engagedVisitors,
} from './content/engaged-visitors.js';
export {
  type EngagementFunnelChangeResult,
  type EngagementFunnelCounts,
  engagementFunnelChange,
} from './content/engagement-funnel-change.js';
export { type NotificationOpenCounts, notificationOpenRate } from './content/notification-open-rate.js';
export { type NotificationOptOutCounts, notificationOptOutRate } from './content/notification-opt-out-rate.js';
export {
  type ParticipationClass,
  type ParticipationMixOptions,
  type ParticipationMixResult,
  type ParticipationMixRowOptions,
  participationMix,
  type TopContributors,
} from './content/participation-mix.js';
export { type ParticipationCount, participationMixFromCounts } from './content/participation-mix-from-counts.js';
export { type PushOptInCounts, pushOptInRate } from './content/push-opt-in-rate.js';
export { type ShareRateCounts, shareRate } from './content/share-rate.js';
export { type AvailabilityTotals, availabilityRate } from './digital/availability-rate.js';
export {
  type CommunicationQualityScoreTotals,
  communicationQualityScore,
} from './digital/communication-quality-score.js';
export {
  type AccessibilityAudit,
  type AccessibilityScoreOptions,
  type AccessibilityScoreResult,
  type AccessibilityScoreRowOptions,
  accessibilityScore,
} from './digital/experience/accessibility-score.js';
export {
  type ChannelAnswers,
  type ChannelConsistencyGapOptions,
  type ChannelConsistencyGapResult,
  type ChannelScore,
  type ComparedChannel,
  channelConsistencyGap,
} from './digital/experience/channel-consistency-gap.js';
export { digitalEngagementScore } from './digital/experience/digital-engagement-score.js';
export {
  type PersonalizationLiftCounts,
  type PersonalizationLiftOptions,
  type PersonalizationLiftResult,
  personalizationLift,
} from './digital/experience/personalization-lift.js';
export {
  type SusAnswers,
  type SusConclusion,
  type SusOptions,
  type SusResult,
  type SusRowOptions,
  sus,
} from './digital/experience/sus.js';
export { SusAggregator, type SusCounting } from './digital/experience/sus-aggregator.js';
export { type PersonalizationCounts, personalizationRate } from './digital/personalization-rate.js';
export {
  type ApdexColumns,
  type ApdexConclusion,
  type ApdexCounts,
  type ApdexCountsOptions,
  type ApdexOptions,
  type ApdexResult,
  type ApdexRowOptions,
  apdex,
} from './digital/speed/apdex.js';
export {
  ApdexAggregator,
  type ApdexCounting,
  type ApdexRequest,
  type ApdexState,
} from './digital/speed/apdex-aggregator.js';
export {
  type SystemResponseTimeConclusion,
  type SystemResponseTimeCounting,
  type SystemResponseTimeOptions,
  type SystemResponseTimeResult,
  type SystemResponseTimeRowOptions,
  systemResponseTime,
} from './digital/speed/system-response-time.js';
export {
  SystemResponseTimeAggregator,
  type SystemResponseTimeState,
} from './digital/speed/system-response-time-aggregator.js';
export { type TaskSuccessCounts, taskSuccessRate } from './digital/task-success-rate.js';
export {
  type ActiveDaysClass,
  type ActiveDaysConclusion,
  type ActiveDaysResult,
  activeDays,
} from './engagement/active-days.js';
export { type ActiveUsersConclusion, type ActiveUsersResult, activeUsers } from './engagement/active-users.js';
export { ActiveUsersAggregator, type ActiveUsersState } from './engagement/active-users-aggregator.js';
export { type DauConclusion, type DauResult, dau } from './engagement/dau.js';
export { type FeatureAdoptionCounts, featureAdoptionRate } from './engagement/feature-adoption-rate.js';
export { type MauConclusion, type MauDefinition, type MauResult, mau } from './engagement/mau.js';
export { type SessionsPerUserTotals, sessionsPerUser } from './engagement/sessions-per-user.js';
export {
  type StickinessConclusion,
  type StickinessMeasure,
  type StickinessResult,
  stickiness,
} from './engagement/stickiness.js';
export {
  type StickinessTotals,
  type StickinessTotalsResult,
  stickinessFromTotals,
} from './engagement/stickiness-from-totals.js';
export { type WauConclusion, type WauDefinition, type WauResult, wau } from './engagement/wau.js';
export { type FunnelDropOffCounts, funnelDropOffRate } from './journey/funnel-drop-off-rate.js';
export type {
  JourneyEvent,
  JourneyEventColumns,
  JourneyStageConversionCounting,
  JourneyStageConversionOptions,
  JourneyStageConversionRowOptions,
} from './journey/journey-events.js';
export { type JourneyStageConversionResult, journeyStageConversion } from './journey/journey-stage-conversion.js';
export {
  JourneyStageConversionAggregator,
  type JourneyStageConversionState,
} from './journey/journey-stage-conversion-aggregator.js';
export {
  type JourneyCounts,
  type JourneyStageConversionCountsResult,
  journeyStageConversionFromCounts,
} from './journey/journey-stage-conversion-from-counts.js';
export {
  type PercentagePointChangeResult,
  type PercentagePointShares,
  percentagePointChange,
} from './journey/percentage-point-change.js';
export { type TouchpointsPerConversionTotals, touchpointsPerConversion } from './journey/touchpoints-per-conversion.js';
export { type WinRateCounts, winRate } from './journey/win-rate.js';
export { type AveragePriceTotals, averagePrice } from './marketplace/average-price.js';
export { buyerGrowthRate } from './marketplace/buyer-growth-rate.js';
export { type BuyerSellerRatioTotals, buyerSellerRatio } from './marketplace/buyer-seller-ratio.js';
export { type FunnelConversionResult, funnelConversion } from './marketplace/funnel-conversion.js';
export { FunnelConversionAggregator, type FunnelConversionState } from './marketplace/funnel-conversion-aggregator.js';
export {
  type FunnelConversionCountsResult,
  type FunnelCounts,
  funnelConversionFromCounts,
} from './marketplace/funnel-conversion-from-counts.js';
export type {
  FunnelConversionCounting,
  FunnelConversionOptions,
  FunnelConversionRowOptions,
  FunnelEvent,
  FunnelEventColumns,
} from './marketplace/funnel-events.js';
export { gmv } from './marketplace/gmv.js';
export {
  type InventoryGrowthRateResult,
  type InventoryMovement,
  inventoryGrowthRate,
} from './marketplace/inventory-growth-rate.js';
export {
  type PriceDispersionOptions,
  type PriceDispersionResult,
  type PriceDispersionRowOptions,
  priceDispersion,
} from './marketplace/price-dispersion.js';
export { searchClickPosition } from './marketplace/search/search-click-position.js';
export {
  type SearchClickThroughCounts,
  searchClickThroughRate,
} from './marketplace/search/search-click-through-rate.js';
export { type SearchToFillCounts, searchToFillRate } from './marketplace/search/search-to-fill-rate.js';
export { type SearchZeroResultCounts, searchZeroResultRate } from './marketplace/search/search-zero-result-rate.js';
export {
  type SellerConcentrationColumns,
  type SellerConcentrationConclusion,
  type SellerConcentrationOptions,
  type SellerConcentrationResult,
  type SellerConcentrationRowOptions,
  sellerConcentration,
  type TopSellers,
} from './marketplace/seller-concentration.js';
export {
  SellerConcentrationAggregator,
  type SellerConcentrationCounting,
  type SellerSale,
} from './marketplace/seller-concentration-aggregator.js';
export { sellerGrowthRate } from './marketplace/seller-growth-rate.js';
export { type TakeRateTotals, takeRate } from './marketplace/take-rate.js';
export { type DisputeTotals, disputeRate } from './marketplace/trust/dispute-rate.js';
export { type FraudFlagPrecisionCounts, fraudFlagPrecision } from './marketplace/trust/fraud-flag-precision.js';
export { type FraudFlagCounts, fraudFlagRate } from './marketplace/trust/fraud-flag-rate.js';
export { type FraudTotals, fraudRate } from './marketplace/trust/fraud-rate.js';
export { type AdClickThroughCounts, adClickThroughRate } from './media/ad-click-through-rate.js';
export { type AdContentRatioTotals, adContentRatio } from './media/ad-content-ratio.js';
export { type AdFillCounts, adFillRate } from './media/ad-fill-rate.js';
export { adInventory } from './media/ad-inventory.js';
export { type AudienceChurnCounts, audienceChurnRate } from './media/audience-churn-rate.js';
export { audienceSize } from './media/audience-size.js';
export { type CostPerClickTotals, costPerClick } from './media/cost-per-click.js';
export { type EcpmTotals, ecpm } from './media/ecpm.js';
export { type ActiveUserCounts, activeUserRate } from './mobile/active-user-rate.js';
export { type ArpdauTotals, arpdau } from './mobile/arpdau.js';
export { type ArppuTotals, arppu } from './mobile/arppu.js';
export { type ArpuTotals, arpu } from './mobile/arpu.js';
export { type CostPerInstallTotals, costPerInstall } from './mobile/cost-per-install.js';
export { downloads } from './mobile/downloads.js';
export { type LaunchCounts, launchRate } from './mobile/launch-rate.js';
export { type MobileTrafficShareCounts, mobileTrafficShare } from './mobile/mobile-traffic-share.js';
export { type PayingUserCounts, payingUserRate } from './mobile/paying-user-rate.js';
export { type RatingClickThroughCounts, ratingClickThroughRate } from './mobile/rating-click-through-rate.js';
