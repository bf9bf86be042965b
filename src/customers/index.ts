export type { ChurnCounts } from './churn/churn-counts.js';
export type { ChurnDefinition } from './churn/churn-definition.js';
export type { ChurnColumns, ChurnOptions, ChurnRowOptions, ChurnSpell } from './churn/churn-histories.js';
export { churnOverPeriods, type OverPeriodsOptions, type RateOverPeriods } from './churn/churn-over-periods.js';
export { churnRate } from './churn/churn-rate.js';
export { ChurnRateAggregator, type ChurnRateState } from './churn/churn-rate-aggregator.js';
export { type ChurnRateResult, churnRateFromCounts } from './churn/churn-rate-from-counts.js';
export type {
  ChurnConclusion,
  ChurnCountsConclusion,
  ChurnMetric,
  ChurnMetricResult,
  ChurnParts,
  CountedChurnOptions,
} from './churn/churn-result.js';
export { retentionOverPeriods } from './churn/retention-over-periods.js';
export { retentionRate } from './churn/retention-rate.js';
export { RetentionRateAggregator, type RetentionRateState } from './churn/retention-rate-aggregator.js';
export { type RetentionRateResult, retentionRateFromCounts } from './churn/retention-rate-from-counts.js';
export {
  type ChurnCohortAverage,
  type ChurnCohortCell,
  type ChurnCohortCounts,
  type ChurnCohortsConclusion,
  type ChurnCohortsOptions,
  type ChurnCohortsResult,
  type ChurnCohortsRowOptions,
  churnCohorts,
} from './cohorts/churn-cohorts.js';
export { ChurnCohortsAggregator, type ChurnCohortsState } from './cohorts/churn-cohorts-aggregator.js';
export type { CohortEvent, CohortEventColumns, CohortEventReaders } from './cohorts/cohort-events.js';
export {
  type RepeatCohortAverage,
  type RepeatCohortCell,
  type RepeatCohortsConclusion,
  type RepeatCohortsOptions,
  type RepeatCohortsOrdersOptions,
  type RepeatCohortsResult,
  type RepeatCohortsRowOptions,
  repeatCohorts,
} from './cohorts/repeat-cohorts.js';
export { RepeatCohortsAggregator, type RepeatCohortsState } from './cohorts/repeat-cohorts-aggregator.js';
export {
  type RetentionCohortsConclusion,
  type RetentionCohortsOptions,
  type RetentionCohortsResult,
  type RetentionCohortsRowOptions,
  retentionCohorts,
} from './cohorts/retention-cohorts.js';
export {
  RetentionCohortsAggregator,
  type RetentionCohortsState,
} from './cohorts/retention-cohorts-aggregator.js';
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
} from './cohorts/revenue-cohorts.js';
export {
  type RevenueCohortEvent,
  RevenueCohortsAggregator,
  type RevenueCohortsState,
} from './cohorts/revenue-cohorts-aggregator.js';
export { behavioralLoyaltyScore } from './health/behavioral-loyalty-score.js';
export { customerHealthScore } from './health/customer-health-score.js';
export {
  type InactivityChurnRateConclusion,
  type InactivityChurnRateResult,
  inactivityChurnRate,
} from './inactivity/inactivity-churn-rate.js';
export {
  type InactivityChurnCounts,
  inactivityChurnRateFromCounts,
} from './inactivity/inactivity-churn-rate-from-counts.js';
export {
  type LapsedCustomerRateConclusion,
  type LapsedCustomerRateResult,
  lapsedCustomerRate,
} from './inactivity/lapsed-customer-rate.js';
export {
  type LapsedCustomerCounts,
  lapsedCustomerRateFromCounts,
} from './inactivity/lapsed-customer-rate-from-counts.js';
export type { GapAverage, GapAverages } from './orders/gap-averages.js';
export { type LifecycleConclusion, type LifecyclePeriod, type LifecycleResult, lifecycle } from './orders/lifecycle.js';
export {
  type CustomerOrders,
  type OrderSummaryConclusion,
  type OrderSummaryResult,
  orderSummary,
} from './orders/order-summary.js';
export {
  OrderSummaryAggregator,
  type OrderSummaryAggregatorOptions,
  type OrderSummaryState,
} from './orders/order-summary-aggregator.js';
export {
  type Frequency,
  type FrequencyClass,
  type FrequencyPeriod,
  type PurchaseFrequencyConclusion,
  type PurchaseFrequencyResult,
  purchaseFrequency,
} from './orders/purchase-frequency.js';
export {
  type PurchaseFrequencyCounts,
  type PurchaseFrequencyCountsResult,
  purchaseFrequencyFromCounts,
} from './orders/purchase-frequency-from-counts.js';
export type { RepeatMeasure } from './orders/repeat-tally.js';
export {
  type ReturnRateColumns,
  type ReturnRateOptions,
  type ReturnRateRowOptions,
  returnRate,
} from './orders/return-rate.js';
export type { ReturnCounts, ReturnRateResult } from './orders/returned-orders.js';
export {
  type GapAverageName,
  type TimeBetweenPurchasesConclusion,
  type TimeBetweenPurchasesResult,
  timeBetweenPurchases,
} from './orders/time-between-purchases.js';
export {
  type TimeToFirstPurchaseColumns,
  type TimeToFirstPurchaseOptions,
  type TimeToFirstPurchaseResult,
  type TimeToFirstPurchaseRowOptions,
  timeToFirstPurchase,
} from './orders/time-to-first-purchase.js';
export type {
  TimeToPurchase,
  TimeToPurchaseAverage,
  TimeToPurchaseConclusion,
  TimeToPurchaseMedian,
} from './orders/time-to-purchase.js';
export { type CouponRedemptionCounts, couponRedemptionRate } from './programme/coupon-redemption-rate.js';
export type {
  LoyaltyCounts,
  LoyaltyParticipationConclusion,
  LoyaltyParticipationDefinition,
  LoyaltyParticipationRateResult,
} from './programme/loyalty-counts.js';
export {
  type LoyaltyParticipationRateColumns,
  type LoyaltyParticipationRateOptions,
  type LoyaltyParticipationRateRowOptions,
  type LoyaltyParticipationRowsResult,
  loyaltyParticipationRate,
} from './programme/loyalty-participation-rate.js';
export {
  type MembershipTier,
  type MembershipTiersColumns,
  type MembershipTiersOptions,
  type MembershipTiersResult,
  type MembershipTiersRowOptions,
  membershipTiers,
} from './programme/membership-tiers.js';
export {
  type MembershipTiersFromCountsOptions,
  membershipTiersFromCounts,
} from './programme/membership-tiers-from-counts.js';
export { type PointsEarnedPerMemberTotals, pointsEarnedPerMember } from './programme/points-earned-per-member.js';
export {
  type PointsRedemptionRateColumns,
  type PointsRedemptionRateOptions,
  type PointsRedemptionRateRowOptions,
  pointsRedemptionRate,
} from './programme/points-redemption-rate.js';
export type {
  PointsRedemptionDefinition,
  PointsRedemptionRateResult,
  PointsTotals,
  PointsTotalsOptions,
} from './programme/points-totals.js';
export { type ProfileCompletenessTotals, profileCompleteness } from './programme/profile-completeness.js';
export {
  type TierMigrationColumns,
  type TierMigrationOptions,
  type TierMigrationResult,
  type TierMigrationRowOptions,
  tierMigration,
} from './programme/tier-migration.js';
export {
  type AnnualRepurchaseRateConclusion,
  type AnnualRepurchaseRateResult,
  annualRepurchaseRate,
  type RepurchaseMode,
  type RepurchasePeriod,
} from './repeat/annual-repurchase-rate.js';
export {
  type AnnualRepurchaseCounts,
  annualRepurchaseRateFromCounts,
} from './repeat/annual-repurchase-rate-from-counts.js';
export {
  type NthOrderRateConclusion,
  type NthOrderRateResult,
  nthOrderRate,
  type OrderStep,
} from './repeat/nth-order-rate.js';
export { type NthOrderCounts, nthOrderRateFromCounts } from './repeat/nth-order-rate-from-counts.js';
export { type ReactivationCounts, reactivationRate } from './repeat/reactivation-rate.js';
export {
  type RepeatOrderShareConclusion,
  type RepeatOrderShareResult,
  repeatOrderShare,
} from './repeat/repeat-order-share.js';
export { type RepeatOrderCounts, repeatOrderShareFromCounts } from './repeat/repeat-order-share-from-counts.js';
export {
  type RepeatPurchaseRateConclusion,
  type RepeatPurchaseRateResult,
  repeatPurchaseRate,
} from './repeat/repeat-purchase-rate.js';
export { type RepeatPurchaseCounts, repeatPurchaseRateFromCounts } from './repeat/repeat-purchase-rate-from-counts.js';
export {
  type ReturningRevenue,
  type ReturningRevenueConclusion,
  type ReturningRevenueDefinition,
  type ReturningRevenuePeriod,
  type ReturningRevenueResult,
  returningCustomerRevenueShare,
} from './repeat/returning-customer-revenue-share.js';
export {
  type ReturningRevenueTotals,
  type ReturningRevenueTotalsResult,
  returningCustomerRevenueShareFromTotals,
} from './repeat/returning-customer-revenue-share-from-totals.js';
export {
  type ReturningCount,
  type ReturningCustomersConclusion,
  type ReturningCustomersResult,
  type ReturningDefinition,
  type ReturningPeriod,
  returningCustomers,
} from './repeat/returning-customers.js';
export {
  type ReturningCustomersCounts,
  type ReturningCustomersCountsResult,
  returningCustomersFromCounts,
} from './repeat/returning-customers-from-counts.js';
export {
  type TimeToSecondPurchaseConclusion,
  type TimeToSecondPurchaseResult,
  timeToSecondPurchase,
} from './repeat/time-to-second-purchase.js';
export {
  type ChannelMixClass,
  type ChannelMixColumns,
  type ChannelMixMeasure,
  type ChannelMixOptions,
  type ChannelMixResult,
  type ChannelMixRowOptions,
  channelMix,
} from './segments/channel-mix.js';
export { type ChannelMixFromCountsOptions, channelMixFromCounts } from './segments/channel-mix-from-counts.js';
export {
  type MultiChannelCounts,
  type MultiChannelRateColumns,
  type MultiChannelRateOptions,
  type MultiChannelRateResult,
  type MultiChannelRateRowOptions,
  multiChannelRate,
} from './segments/multi-channel-rate.js';
export { type RfmConclusion, type RfmEventsResult, rfm } from './segments/rfm.js';
export {
  type RfmSummaryColumns,
  type RfmSummaryOptions,
  type RfmSummaryRowOptions,
  rfmFromSummaries,
} from './segments/rfm-from-summaries.js';
export type {
  RfmByDimension,
  RfmCode,
  RfmCustomer,
  RfmMethod,
  RfmResult,
  RfmScoring,
} from './segments/rfm-result.js';
export { RFM_SEGMENTS, type RfmClasses, type RfmSegment } from './segments/rfm-segments.js';
export {
  type SegmentCustomersOptions,
  type SegmentCustomersResult,
  segmentCustomers,
} from './segments/segment-customers.js';
export {
  type SegmentMixColumns,
  type SegmentMixConclusion,
  type SegmentMixMeasure,
  type SegmentMixOptions,
  type SegmentMixResult,
  type SegmentMixRowOptions,
  segmentMix,
  segmentMixFromCounts,
} from './segments/segment-mix.js';
export {
  type SegmentIndex,
  type SegmentProfileCounts,
  type SegmentProfileOptions,
  type SegmentProfileResult,
  type SegmentProfileRowOptions,
  type SegmentProfileTable,
  segmentProfile,
} from './segments/segment-profile.js';
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
} from './segments/segment-rule.js';
export {
  type AverageCustomerLifetimeResult,
  averageCustomerLifetime,
  type CustomerLifetimeChurn,
} from './survival/average-customer-lifetime.js';
export { churnAfterBadExperience } from './survival/churn-after-bad-experience.js';
export {
  type ChurnAfterBadExperienceCounts,
  churnAfterBadExperienceFromCounts,
} from './survival/churn-after-bad-experience-from-counts.js';
export type {
  ChurnAfterBadExperienceColumns,
  ChurnAfterBadExperienceOptions,
  ChurnAfterBadExperienceResult,
  ChurnAfterBadExperienceRowOptions,
  ChurnInWindow,
} from './survival/churn-experiences.js';
export { type StatedDefectionCounts, statedDefectionRate } from './survival/stated-defection-rate.js';
export {
  type CountedSurvivalOptions,
  type SurvivalCurveColumns,
  type SurvivalCurveOptions,
  type SurvivalCurveResult,
  type SurvivalCurveRowOptions,
  survivalCurve,
} from './survival/survival-curve.js';
export type { SurvivalCurveGroup, SurvivalCurveStep } from './survival/survival-curve-group.js';
