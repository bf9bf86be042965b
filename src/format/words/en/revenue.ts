// poured from src/catalog/records/revenue.ts: edit it and run `npm run pour`
import { conventionsOf } from '../conventions-of.js';
import type { MetricWords } from '../metric-words.js';
import { sentencesEn } from '../sentences-en.js';

/* The words of each metric of the group in English. */

/**
 * Discount rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const discountRate: MetricWords<'discount-rate'> = {
  id: 'discount-rate',
  name: 'Discount rate',
  n: { one: 'order', other: 'orders' },
  definition: 'Discounts as a share of gross sales.',
  sentences: sentencesEn,
};

/**
 * Average order value (AOV).
 *
 * @category Words in English
 * @since 0.1.0
 */
export const averageOrderValue: MetricWords<'average-order-value'> = {
  id: 'average-order-value',
  name: 'Average order value (AOV)',
  inSentence: 'Average order value',
  n: { one: 'order', other: 'orders' },
  definition: 'Net revenue per order.',
  sentences: sentencesEn,
};

/**
 * Items per order.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const itemsPerOrder: MetricWords<'items-per-order'> = {
  id: 'items-per-order',
  name: 'Items per order',
  inSentence: 'Number of items per order',
  n: { one: 'order', other: 'orders' },
  definition: 'Units sold per order, the size of the cart in items.',
  sentences: sentencesEn,
};

/**
 * Revenue per customer.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const revenuePerCustomer: MetricWords<'revenue-per-customer'> = {
  id: 'revenue-per-customer',
  name: 'Revenue per customer',
  n: { one: 'customer', other: 'customers' },
  definition: 'Net revenue of the period per customer.',
  sentences: sentencesEn,
};

/**
 * Revenue growth rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const revenueGrowthRate: MetricWords<'revenue-growth-rate'> = {
  id: 'revenue-growth-rate',
  name: 'Revenue growth rate',
  n: { one: 'amount', other: 'amounts' },
  definition: 'Relative change of net revenue against an earlier period.',
  sentences: sentencesEn,
};

/**
 * Margin rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const contributionMarginRate: MetricWords<'contribution-margin-rate'> = {
  id: 'contribution-margin-rate',
  name: 'Margin rate',
  n: { one: 'product', other: 'products' },
  definition: 'Contribution, which is revenue minus variable cost, as a share of revenue.',
  sentences: sentencesEn,
};

/**
 * LTV to CAC ratio.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const ltvToCacRatio: MetricWords<'ltv-to-cac-ratio'> = {
  id: 'ltv-to-cac-ratio',
  name: 'LTV to CAC ratio',
  n: { one: 'customer', other: 'customers' },
  definition: 'Lifetime value of a customer over the cost of winning one.',
  sentences: sentencesEn,
};

/**
 * Customer lifetime value.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const customerLifetimeValue: MetricWords<'customer-lifetime-value'> = {
  id: 'customer-lifetime-value',
  name: 'Customer lifetime value',
  conventions: (result, locale) =>
    conventionsOf(result, locale, {
      definition: { cohort: 'of a cohort so far' },
      payments: { 'in-advance': 'paid in advance', 'in-arrears': 'paid in arrears' },
      discountRate: { 0: 'without discount', other: 'discounted by {value} a period' },
      horizon: { 1: 'over 1 period', null: 'without an end', other: 'over {value} periods' },
    }),
  n: { one: 'customer', other: 'customers' },
  definition:
    'Gross profit that a customer is expected to bring: revenue per period times margin over churn rate, or what a cohort has brought.',
  sentences: sentencesEn,
};

/**
 * CAC payback period.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const cacPaybackPeriod: MetricWords<'cac-payback-period'> = {
  id: 'cac-payback-period',
  name: 'CAC payback period',
  inSentence: 'CAC payback in periods',
  n: { one: 'period', other: 'periods' },
  definition: 'Periods of gross profit needed to earn back the cost of winning a customer.',
  sentences: sentencesEn,
};

/**
 * Monthly recurring revenue (MRR).
 *
 * @category Words in English
 * @since 0.1.0
 */
export const mrr: MetricWords<'mrr'> = {
  id: 'mrr',
  name: 'Monthly recurring revenue (MRR)',
  inSentence: 'Monthly recurring revenue',
  n: { one: 'customer', other: 'customers' },
  definition: 'What the subscriptions of all customers that run at a moment are worth in a month.',
  sentences: sentencesEn,
};

/**
 * MRR movements.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const mrrMovements: MetricWords<'mrr-movements'> = {
  id: 'mrr-movements',
  name: 'MRR movements',
  inSentence: 'Net change of monthly recurring revenue',
  n: { one: 'customer', other: 'customers' },
  definition:
    'How monthly recurring revenue got from the start of a period to its end: new, expansion, contraction, churned and reactivated; the value is the net change.',
  sentences: sentencesEn,
};

/**
 * Revenue churn rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const revenueChurnRate: MetricWords<'revenue-churn-rate'> = {
  id: 'revenue-churn-rate',
  name: 'Revenue churn rate',
  n: { one: 'customer', other: 'customers' },
  definition:
    'Recurring revenue lost from the customers of the start, by leaving and by shrinking, as a share of theirs.',
  sentences: sentencesEn,
};

/**
 * Net revenue retention (NRR).
 *
 * @category Words in English
 * @since 0.1.0
 */
export const netRevenueRetention: MetricWords<'net-revenue-retention'> = {
  id: 'net-revenue-retention',
  name: 'Net revenue retention (NRR)',
  inSentence: 'Net revenue retention',
  n: { one: 'customer', other: 'customers' },
  definition:
    'Recurring revenue at the end from the customers of the start, with expansion, as a share of theirs at the start; more than all of it where expansion exceeds losses.',
  sentences: sentencesEn,
};

/**
 * Gross revenue retention.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const grossRevenueRetention: MetricWords<'gross-revenue-retention'> = {
  id: 'gross-revenue-retention',
  name: 'Gross revenue retention',
  n: { one: 'customer', other: 'customers' },
  definition: 'Recurring revenue kept from the customers of the start, without any expansion, as a share of theirs.',
  sentences: sentencesEn,
};

/**
 * Upsell rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const upsellRate: MetricWords<'upsell-rate'> = {
  id: 'upsell-rate',
  name: 'Upsell rate',
  n: { one: 'customer', other: 'customers' },
  definition: 'Share of the customers of the start who pay more at the end of the period.',
  sentences: sentencesEn,
};

/**
 * Quick ratio (growth accounting).
 *
 * @category Words in English
 * @since 0.1.0
 */
export const saasQuickRatio: MetricWords<'saas-quick-ratio'> = {
  id: 'saas-quick-ratio',
  name: 'Quick ratio (growth accounting)',
  inSentence: 'Quick ratio',
  n: { one: 'customer', other: 'customers' },
  definition: 'Recurring revenue gained over recurring revenue lost in a period.',
  sentences: sentencesEn,
};

/**
 * Revenue cohorts.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const revenueCohorts: MetricWords<'revenue-cohorts'> = {
  id: 'revenue-cohorts',
  name: 'Revenue cohorts',
  inSentence: 'Revenue retained one period after the start',
  n: { one: 'order', other: 'orders' },
  definition:
    'Revenue of each cohort by period since its start: the amount, what a customer has been worth so far, and the revenue kept.',
  sentences: sentencesEn,
};

/**
 * Earned growth rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const earnedGrowthRate: MetricWords<'earned-growth-rate'> = {
  id: 'earned-growth-rate',
  name: 'Earned growth rate',
  n: { one: 'customer', other: 'customers' },
  definition:
    'Growth of revenue through customers who came back and customers whom they brought, as a share of the revenue before.',
  sentences: sentencesEn,
};
