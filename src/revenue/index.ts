export { revenueGrowthRate } from './growth/revenue-growth-rate.js';
export {
  type CacPaybackAmounts,
  type CacPaybackPeriodResult,
  cacPaybackPeriod,
} from './payback/cac-payback-period.js';
export { type LtvToCacRatioTotals, ltvToCacRatio } from './payback/ltv-to-cac-ratio.js';
export { grossRevenueRetention } from './retention/gross-revenue-retention.js';
export {
  GrossRevenueRetentionAggregator,
  type GrossRevenueRetentionState,
} from './retention/gross-revenue-retention-aggregator.js';
export {
  type GrossRevenueRetentionResult,
  grossRevenueRetentionFromTotals,
} from './retention/gross-revenue-retention-from-totals.js';
export { revenueChurnRate } from './retention/revenue-churn-rate.js';
export { RevenueChurnRateAggregator, type RevenueChurnRateState } from './retention/revenue-churn-rate-aggregator.js';
export { type RevenueChurnRateResult, revenueChurnRateFromTotals } from './retention/revenue-churn-rate-from-totals.js';
export type {
  RevenueOptions,
  RevenueRowOptions,
  RevenueSpell,
  RevenueSpellColumns,
} from './retention/revenue-conclusion.js';
export type {
  RevenueConclusion,
  RevenueMetric,
  RevenueMetricResult,
  RevenueTotals,
} from './retention/revenue-result.js';
export { type AverageOrderValueTotals, averageOrderValue } from './sales/average-order-value.js';
export { type ContributionMarginTotals, contributionMarginRate } from './sales/contribution-margin-rate.js';
export { type DiscountTotals, discountRate } from './sales/discount-rate.js';
export { type ItemsPerOrderTotals, itemsPerOrder } from './sales/items-per-order.js';
export { type RevenuePerCustomerTotals, revenuePerCustomer } from './sales/revenue-per-customer.js';
export {
  type CustomerLifetimeValueResult,
  customerLifetimeValue,
  type LifetimeValueCohort,
  type LifetimeValueOptions,
  type LifetimeValueRates,
} from './value/customer-lifetime-value.js';
