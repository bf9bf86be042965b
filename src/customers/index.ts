export {
  type AnnualRepurchaseRateConclusion,
  type AnnualRepurchaseRateResult,
  annualRepurchaseRate,
  type RepurchaseMode,
  type RepurchasePeriod,
} from './annual-repurchase-rate.js';
export {
  type ChannelMixClass,
  type ChannelMixColumns,
  type ChannelMixMeasure,
  type ChannelMixOptions,
  type ChannelMixResult,
  type ChannelMixRowOptions,
  channelMix,
} from './channel-mix.js';
export { type ChannelMixFromCountsOptions, channelMixFromCounts } from './channel-mix-from-counts.js';
export { churnAfterBadExperience } from './churn-after-bad-experience.js';
export {
  type ChurnCohortAverage,
  type ChurnCohortCell,
  type ChurnCohortCounts,
  type ChurnCohortsConclusion,
  type ChurnCohortsOptions,
  type ChurnCohortsResult,
  type ChurnCohortsRowOptions,
  churnCohorts,
} from './churn-cohorts.js';
export { ChurnCohortsAggregator, type ChurnCohortsState } from './churn-cohorts-aggregator.js';
export type { ChurnCounts } from './churn-counts.js';
export type { ChurnDefinition } from './churn-definition.js';
export type {
  ChurnAfterBadExperienceColumns,
  ChurnAfterBadExperienceOptions,
  ChurnAfterBadExperienceResult,
  ChurnAfterBadExperienceRowOptions,
  ChurnInWindow,
} from './churn-experiences.js';
export type { ChurnAggregatorOptions, ChurnCounting, ChurnOptions, ChurnRowOptions } from './churn-histories.js';
export { churnOverPeriods, type OverPeriodsOptions, type RateOverPeriods } from './churn-over-periods.js';
export { churnRate } from './churn-rate.js';
export { ChurnRateAggregator, type ChurnRateState } from './churn-rate-aggregator.js';
export { type ChurnRateResult, churnRateFromCounts } from './churn-rate-from-counts.js';
export type {
  ChurnConclusion,
  ChurnCountsConclusion,
  ChurnMetric,
  ChurnMetricResult,
  ChurnParts,
  ChurnRevenue,
} from './churn-result.js';
export type { GapAverage, GapAverages } from './gap-averages.js';
export { type LapsedCustomersConclusion, type LapsedCustomersResult, lapsedCustomers } from './lapsed-customers.js';
export { type LifecycleConclusion, type LifecyclePeriod, type LifecycleResult, lifecycle } from './lifecycle.js';
export {
  type LoyaltyParticipationRateColumns,
  type LoyaltyParticipationRateOptions,
  type LoyaltyParticipationRateRowOptions,
  type LoyaltyParticipationRowsResult,
  loyaltyParticipationRate,
} from './loyalty-participation-rate.js';
export {
  type LoyaltyCounts,
  type LoyaltyParticipationConclusion,
  type LoyaltyParticipationDefinition,
  type LoyaltyParticipationRateResult,
  loyaltyParticipationRateFromCounts,
} from './loyalty-participation-rate-from-counts.js';
export {
  type MembershipTier,
  type MembershipTiersColumns,
  type MembershipTiersOptions,
  type MembershipTiersResult,
  type MembershipTiersRowOptions,
  membershipTiers,
} from './membership-tiers.js';
export { type MembershipTiersFromCountsOptions, membershipTiersFromCounts } from './membership-tiers-from-counts.js';
export {
  type MultiChannelCounts,
  type MultiChannelRateColumns,
  type MultiChannelRateOptions,
  type MultiChannelRateResult,
  type MultiChannelRateRowOptions,
  multiChannelRate,
  multiChannelRateFromCounts,
} from './multi-channel-rate.js';
export {
  type NthOrderRateConclusion,
  type NthOrderRateResult,
  nthOrderRate,
  type OrderStep,
} from './nth-order-rate.js';
export { type OrderSummaryResult, orderSummary } from './order-summary.js';
export {
  OrderSummaryAggregator,
  type OrderSummaryAggregatorOptions,
  type OrderSummaryState,
} from './order-summary-aggregator.js';
export {
  type PointsRedemptionRateColumns,
  type PointsRedemptionRateOptions,
  type PointsRedemptionRateRowOptions,
  pointsRedemptionRate,
} from './points-redemption-rate.js';
export {
  type PointsRedemptionDefinition,
  type PointsRedemptionRateResult,
  type PointsRedemptionTotalsOptions,
  type PointsTotals,
  pointsRedemptionRateFromTotals,
} from './points-redemption-rate-from-totals.js';
export {
  type Frequency,
  type FrequencyClass,
  type FrequencyPeriod,
  type PurchaseFrequencyConclusion,
  type PurchaseFrequencyResult,
  purchaseFrequency,
} from './purchase-frequency.js';
export {
  type RepeatCohortAverage,
  type RepeatCohortCell,
  type RepeatCohortsConclusion,
  type RepeatCohortsOptions,
  type RepeatCohortsOrdersOptions,
  type RepeatCohortsResult,
  type RepeatCohortsRowOptions,
  repeatCohorts,
} from './repeat-cohorts.js';
export { RepeatCohortsAggregator, type RepeatCohortsState } from './repeat-cohorts-aggregator.js';
export {
  type RepeatOrderShareConclusion,
  type RepeatOrderShareResult,
  repeatOrderShare,
} from './repeat-order-share.js';
export {
  type RepeatMeasure,
  type RepeatPurchaseRateConclusion,
  type RepeatPurchaseRateResult,
  repeatPurchaseRate,
} from './repeat-purchase-rate.js';
export {
  type RetentionCohortsConclusion,
  type RetentionCohortsCounting,
  type RetentionCohortsOptions,
  type RetentionCohortsResult,
  type RetentionCohortsRowOptions,
  retentionCohorts,
} from './retention-cohorts.js';
export {
  RetentionCohortsAggregator,
  type RetentionCohortsAggregatorOptions,
  type RetentionCohortsState,
} from './retention-cohorts-aggregator.js';
export { retentionOverPeriods } from './retention-over-periods.js';
export { retentionRate } from './retention-rate.js';
export { RetentionRateAggregator, type RetentionRateState } from './retention-rate-aggregator.js';
export { type RetentionRateResult, retentionRateFromCounts } from './retention-rate-from-counts.js';
export {
  type ReturnRateColumns,
  type ReturnRateOptions,
  type ReturnRateRowOptions,
  returnRate,
} from './return-rate.js';
export { type ReturnCounts, type ReturnRateResult, returnRateFromCounts } from './return-rate-from-counts.js';
export {
  type ReturningRevenue,
  type ReturningRevenueConclusion,
  type ReturningRevenueDefinition,
  type ReturningRevenuePeriod,
  type ReturningRevenueResult,
  returningCustomerRevenueShare,
} from './returning-customer-revenue-share.js';
export {
  type ReturningCount,
  type ReturningCustomersConclusion,
  type ReturningCustomersResult,
  type ReturningDefinition,
  type ReturningPeriod,
  returningCustomers,
} from './returning-customers.js';
export {
  type RevenueCohortAverage,
  type RevenueCohortCell,
  type RevenueCohortCounts,
  type RevenueCohortsColumns,
  type RevenueCohortsConclusion,
  type RevenueCohortsOptions,
  type RevenueCohortsResult,
  type RevenueCohortsRowOptions,
  revenueCohorts,
} from './revenue-cohorts.js';
export { RevenueCohortsAggregator, type RevenueCohortsState } from './revenue-cohorts-aggregator.js';
export { type RfmConclusion, type RfmEventsResult, rfm } from './rfm.js';
export {
  type RfmSummaryColumns,
  type RfmSummaryOptions,
  type RfmSummaryRowOptions,
  rfmFromSummaries,
} from './rfm-from-summaries.js';
export type { RfmByDimension, RfmCode, RfmCustomer, RfmResult, RfmScoring } from './rfm-result.js';
export { RFM_SEGMENTS, type RfmSegment } from './rfm-segments.js';
export { type SegmentCustomersOptions, type SegmentCustomersResult, segmentCustomers } from './segment-customers.js';
export {
  type SegmentMixColumns,
  type SegmentMixConclusion,
  type SegmentMixMeasure,
  type SegmentMixOptions,
  type SegmentMixResult,
  type SegmentMixRowOptions,
  segmentMix,
  segmentMixFromCounts,
} from './segment-mix.js';
export type {
  SegmentAll,
  SegmentAny,
  SegmentCondition,
  SegmentEquality,
  SegmentList,
  SegmentNot,
  SegmentOrder,
  SegmentPresence,
  SegmentRange,
  SegmentRule,
  SegmentValue,
} from './segment-rule.js';
export {
  type SurvivalCurveColumns,
  type SurvivalCurveOptions,
  type SurvivalCurveResult,
  type SurvivalCurveRowOptions,
  survivalCurve,
} from './survival-curve.js';
export type { SurvivalCurveGroup, SurvivalCurveStep } from './survival-curve-group.js';
export {
  type GapAverageName,
  type TimeBetweenPurchasesConclusion,
  type TimeBetweenPurchasesResult,
  timeBetweenPurchases,
} from './time-between-purchases.js';
export {
  type TimeToFirstPurchaseColumns,
  type TimeToFirstPurchaseOptions,
  type TimeToFirstPurchaseResult,
  type TimeToFirstPurchaseRowOptions,
  timeToFirstPurchase,
} from './time-to-first-purchase.js';
export type {
  TimeToPurchase,
  TimeToPurchaseAverage,
  TimeToPurchaseConclusion,
  TimeToPurchaseMedian,
} from './time-to-purchase.js';
export {
  type TimeToSecondPurchaseConclusion,
  type TimeToSecondPurchaseResult,
  timeToSecondPurchase,
} from './time-to-second-purchase.js';
export { type WindowChurnConclusion, type WindowChurnResult, windowChurn } from './window-churn.js';
