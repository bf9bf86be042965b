export { revenueGrowthRate } from './growth/revenue-growth-rate.js';
export {
  type CacPaybackAmounts,
  type CacPaybackCohort,
  type CacPaybackPeriodResult,
  type CacPaybackTable,
  cacPaybackPeriod,
} from './payback/cac-payback-period.js';
export { type LtvToCacRatioTotals, ltvToCacRatio } from './payback/ltv-to-cac-ratio.js';
export {
  type MrrConclusion,
  type MrrResult,
  type MrrStock,
  mrr,
} from './recurring/mrr.js';
export { MrrAggregator, type MrrState } from './recurring/mrr-aggregator.js';
export type { MrrCustomers, MrrFlow } from './recurring/mrr-flow.js';
export { type MrrMovementsOptions, type MrrMovementsResult, mrrMovements } from './recurring/mrr-movements.js';
export { MrrMovementsAggregator, type MrrMovementsState } from './recurring/mrr-movements-aggregator.js';
export {
  type CountedQuickRatioOptions,
  type MovedRevenue,
  type QuickRatioConclusion,
  type QuickRatioDefinition,
  type QuickRatioParts,
  type SaasQuickRatioResult,
  type SaasQuickRatioTotals,
  saasQuickRatio,
} from './recurring/saas-quick-ratio.js';
export {
  type CountedUpsellOptions,
  type UpsellCounts,
  type UpsellParts,
  type UpsellRateResult,
  upsellRate,
} from './recurring/upsell-rate.js';
export { grossRevenueRetention } from './retention/gross-revenue-retention.js';
export {
  GrossRevenueRetentionAggregator,
  type GrossRevenueRetentionState,
} from './retention/gross-revenue-retention-aggregator.js';
export {
  type GrossRevenueRetentionResult,
  grossRevenueRetentionFromTotals,
} from './retention/gross-revenue-retention-from-totals.js';
export { type NetRevenueTotals, netRevenueRetention } from './retention/net-revenue-retention.js';
export {
  NetRevenueRetentionAggregator,
  type NetRevenueRetentionState,
} from './retention/net-revenue-retention-aggregator.js';
export { revenueChurnRate } from './retention/revenue-churn-rate.js';
export { RevenueChurnRateAggregator, type RevenueChurnRateState } from './retention/revenue-churn-rate-aggregator.js';
export { type RevenueChurnRateResult, revenueChurnRateFromTotals } from './retention/revenue-churn-rate-from-totals.js';
export type {
  CountedRevenueOptions,
  RevenueOptions,
  RevenueRowOptions,
} from './retention/revenue-conclusion.js';
export type {
  NetRevenueParts,
  NetRevenueRetentionResult,
  RevenueConclusion,
  RevenueMetric,
  RevenueMetricResult,
  RevenueParts,
  RevenueTotals,
  RevenueUnit,
} from './retention/revenue-result.js';
export { type AverageOrderValueTotals, averageOrderValue } from './sales/average-order-value.js';
export { type ContributionMarginTotals, contributionMarginRate } from './sales/contribution-margin-rate.js';
export { type DiscountTotals, discountRate } from './sales/discount-rate.js';
export { type ItemsPerOrderTotals, itemsPerOrder } from './sales/items-per-order.js';
export { type RevenuePerCustomerTotals, revenuePerCustomer } from './sales/revenue-per-customer.js';
export type { CohortRow, CohortRowCell } from './value/cohort-revenue.js';
export {
  type CustomerLifetimeValueResult,
  customerLifetimeValue,
  type LifetimeValueCohort,
  type LifetimeValueOptions,
  type LifetimeValueRates,
  type LifetimeValueTable,
} from './value/customer-lifetime-value.js';
