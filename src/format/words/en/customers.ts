// poured from src/catalog/records/customers.ts: edit it and run `npm run pour`
import type { MetricWords } from '../metric-words.js';
import { sentencesEn } from '../sentences-en.js';

/* The words of each metric of the group in English. */

/**
 * Purchase frequency.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const purchaseFrequency: MetricWords<'purchase-frequency'> = {
  id: 'purchase-frequency',
  name: 'Purchase frequency',
  n: { one: 'customer', other: 'customers' },
  definition: 'Orders per buying customer in a period such as a quarter, half-year or year.',
  sentences: sentencesEn,
};

/**
 * Time between purchases.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const timeBetweenPurchases: MetricWords<'time-between-purchases'> = {
  id: 'time-between-purchases',
  name: 'Time between purchases',
  n: { one: 'gap', other: 'gaps' },
  definition: 'Time from one order of a customer to the next, averaged over all gaps.',
  sentences: sentencesEn,
};

/**
 * Time to second purchase.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const timeToSecondPurchase: MetricWords<'time-to-second-purchase'> = {
  id: 'time-to-second-purchase',
  name: 'Time to second purchase',
  n: { one: 'customer', other: 'customers' },
  definition:
    'Time from the first order to the second, as the median that also counts customers who have not come back yet.',
  sentences: sentencesEn,
};

/**
 * Annual repurchase rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const annualRepurchaseRate: MetricWords<'annual-repurchase-rate'> = {
  id: 'annual-repurchase-rate',
  name: 'Annual repurchase rate',
  n: { one: 'customer', other: 'customers' },
  definition: "Share of last year's buyers who bought again this year; with another grain, of last period's buyers.",
  sentences: sentencesEn,
};

/**
 * Repeat purchase rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const repeatPurchaseRate: MetricWords<'repeat-purchase-rate'> = {
  id: 'repeat-purchase-rate',
  name: 'Repeat purchase rate',
  measures: {
    'in-period': 'Repeat purchase rate within the period',
    returning: 'Share of returning customers',
    lifetime: 'Lifetime repeat purchase rate',
    cohort: 'Repeat purchase rate of new customers',
  },
  n: { one: 'customer', other: 'customers' },
  definition: 'Share of customers with at least two orders, in a stated window or cohort.',
  sentences: sentencesEn,
};

/**
 * Returning customers.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const returningCustomers: MetricWords<'returning-customers'> = {
  id: 'returning-customers',
  name: 'Returning customers',
  n: { one: 'customer', other: 'customers' },
  definition: 'Number of buyers in the period who had bought before it.',
  sentences: sentencesEn,
};

/**
 * Revenue share of returning customers.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const returningCustomerRevenueShare: MetricWords<'returning-customer-revenue-share'> = {
  id: 'returning-customer-revenue-share',
  name: 'Revenue share of returning customers',
  n: { one: 'customer', other: 'customers' },
  definition: 'Share of net revenue that comes from customers with an earlier order.',
  sentences: sentencesEn,
};

/**
 * Repeat order share.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const repeatOrderShare: MetricWords<'repeat-order-share'> = {
  id: 'repeat-order-share',
  name: 'Repeat order share',
  n: { one: 'order', other: 'orders' },
  definition: "Share of orders that are not the customer's first.",
  sentences: sentencesEn,
};

/**
 * Nth order rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const nthOrderRate: MetricWords<'nth-order-rate'> = {
  id: 'nth-order-rate',
  name: 'Nth order rate',
  n: { one: 'customer', other: 'customers' },
  definition: 'Share of customers with at least n − 1 orders who placed an nth.',
  sentences: sentencesEn,
};

/**
 * Multi-channel customer rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const multiChannelRate: MetricWords<'multi-channel-rate'> = {
  id: 'multi-channel-rate',
  name: 'Multi-channel customer rate',
  n: { one: 'customer', other: 'customers' },
  definition: 'Share of active customers who used at least two channels in the window.',
  sentences: sentencesEn,
};

/**
 * Loyalty programme participation.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const loyaltyParticipationRate: MetricWords<'loyalty-participation-rate'> = {
  id: 'loyalty-participation-rate',
  name: 'Loyalty programme participation',
  n: { one: 'customer', other: 'customers' },
  definition: 'Share of eligible customers who are active in the loyalty programme.',
  sentences: sentencesEn,
};

/**
 * Points redemption rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const pointsRedemptionRate: MetricWords<'points-redemption-rate'> = {
  id: 'points-redemption-rate',
  name: 'Points redemption rate',
  n: { one: 'member', other: 'members' },
  definition: 'Share of the loyalty points issued that were redeemed.',
  sentences: sentencesEn,
};

/**
 * Points earned per member.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const pointsEarnedPerMember: MetricWords<'points-earned-per-member'> = {
  id: 'points-earned-per-member',
  name: 'Points earned per member',
  inSentence: 'Number of points earned per member',
  n: { one: 'member', other: 'members' },
  definition: 'Loyalty points earned per member in the period, usually read tier by tier.',
  sentences: sentencesEn,
};

/**
 * Membership tiers: mix and assignment.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const membershipTiers: MetricWords<'membership-tiers'> = {
  id: 'membership-tiers',
  name: 'Membership tiers: mix and assignment',
  inSentence: 'Members by tier',
  measures: {
    members: 'Members by tier',
    amount: 'Amounts by membership tier',
  },
  n: { one: 'member', other: 'members' },
  definition:
    'Share of members in each tier; given points or spending and the thresholds of the tiers, it also assigns each member.',
  sentences: sentencesEn,
};

/**
 * Moves between membership tiers.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const tierMigration: MetricWords<'tier-migration'> = {
  id: 'tier-migration',
  name: 'Moves between membership tiers',
  inSentence: 'Share of members who rose a tier',
  n: { one: 'member', other: 'members' },
  definition:
    'Moves between membership tiers from one period to the next: who rose, stayed, fell or left; the value is the share who rose among those who could.',
  sentences: sentencesEn,
};

/**
 * Coupon (offer) redemption rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const couponRedemptionRate: MetricWords<'coupon-redemption-rate'> = {
  id: 'coupon-redemption-rate',
  name: 'Coupon (offer) redemption rate',
  inSentence: 'Coupon redemption rate',
  n: { one: 'coupon', other: 'coupons' },
  definition: 'Share of the coupons or personal offers issued that were used.',
  sentences: sentencesEn,
};

/**
 * Return rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const returnRate: MetricWords<'return-rate'> = {
  id: 'return-rate',
  name: 'Return rate',
  n: { one: 'order', other: 'orders' },
  definition: 'Share of delivered orders that customers sent back.',
  sentences: sentencesEn,
};

/**
 * RFM scores and segments.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const rfm: MetricWords<'rfm'> = {
  id: 'rfm',
  name: 'RFM scores and segments',
  inSentence: 'Customers with RFM scores',
  n: { one: 'customer', other: 'customers' },
  definition: 'Scores each customer on recency, frequency and amount of orders and groups them by rules on the scores.',
  sentences: sentencesEn,
};

/**
 * Segment customers by rules.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const segmentCustomers: MetricWords<'segment-customers'> = {
  id: 'segment-customers',
  name: 'Segment customers by rules',
  inSentence: 'Customers by segment',
  n: { one: 'customer', other: 'customers' },
  definition:
    'Puts each customer into the first segment whose rule holds, and gives the share of each segment; the value is the largest share.',
  sentences: sentencesEn,
};

/**
 * Segment mix.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const segmentMix: MetricWords<'segment-mix'> = {
  id: 'segment-mix',
  name: 'Segment mix',
  measures: {
    customers: 'Customers by segment',
    revenue: 'Revenue by segment',
  },
  n: { one: 'customer', other: 'customers' },
  definition: 'Share of customers, or of revenue, in each segment.',
  sentences: sentencesEn,
};

/**
 * Segment profile (persona).
 *
 * @category Words in English
 * @since 0.1.0
 */
export const segmentProfile: MetricWords<'segment-profile'> = {
  id: 'segment-profile',
  name: 'Segment profile (persona)',
  inSentence: 'Frequency of the attribute in the segment against all customers',
  n: { one: 'customer', other: 'customers' },
  definition:
    'How a segment differs from all customers: for each attribute the share in the segment over the share in all, 1 meaning no difference (an index of 150 is 1.5); the value is that of the attribute asked for.',
  sentences: sentencesEn,
};

/**
 * Profile completeness.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const profileCompleteness: MetricWords<'profile-completeness'> = {
  id: 'profile-completeness',
  name: 'Profile completeness',
  n: { one: 'customer', other: 'customers' },
  definition: 'Share of the profile fields asked for that are filled, over all customers.',
  sentences: sentencesEn,
};

/**
 * Lapsed customer rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const lapsedCustomerRate: MetricWords<'lapsed-customer-rate'> = {
  id: 'lapsed-customer-rate',
  name: 'Lapsed customer rate',
  n: { one: 'customer', other: 'customers' },
  definition: 'Share of customers, old enough to have lapsed, whose last order is longer ago than a threshold.',
  sentences: sentencesEn,
};

/**
 * Reactivation rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const reactivationRate: MetricWords<'reactivation-rate'> = {
  id: 'reactivation-rate',
  name: 'Reactivation rate',
  n: { one: 'lapsed customer', other: 'lapsed customers' },
  definition: 'Of the customers who had lapsed at the start of a window, the share who bought again in it.',
  sentences: sentencesEn,
};

/**
 * Sales channel mix.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const channelMix: MetricWords<'channel-mix'> = {
  id: 'channel-mix',
  name: 'Sales channel mix',
  inSentence: 'Orders by sales channel',
  measures: {
    orders: 'Orders by sales channel',
    revenue: 'Revenue by sales channel',
    customers: 'Customers reached by sales channel',
  },
  n: { one: 'order', other: 'orders' },
  definition: 'Share of orders, or of revenue, by sales channel.',
  sentences: sentencesEn,
};

/**
 * Defection after a bad experience.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const churnAfterBadExperience: MetricWords<'churn-after-bad-experience'> = {
  id: 'churn-after-bad-experience',
  name: 'Defection after a bad experience',
  n: { one: 'customer', other: 'customers' },
  definition: 'Share of customers observed to leave within a window after their kth bad experience.',
  sentences: sentencesEn,
};

/**
 * Stated defection after a bad experience.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const statedDefectionRate: MetricWords<'stated-defection-rate'> = {
  id: 'stated-defection-rate',
  name: 'Stated defection after a bad experience',
  n: { one: 'answer', other: 'answers' },
  definition: 'Share of respondents who say that they would leave the brand after a given number of bad experiences.',
  sentences: sentencesEn,
};

/**
 * Customer retention rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const retentionRate: MetricWords<'retention-rate'> = {
  id: 'retention-rate',
  name: 'Customer retention rate',
  n: { one: 'customer', other: 'customers' },
  definition: 'Share of the customers at the start of a period who are still customers at its end.',
  sentences: sentencesEn,
};

/**
 * Cohort retention.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const retentionCohorts: MetricWords<'retention-cohorts'> = {
  id: 'retention-cohorts',
  name: 'Cohort retention',
  inSentence: 'Retention one period after the start',
  n: { one: 'event', other: 'events' },
  definition: 'Share of a cohort that is active, or buys, N periods after its start, for every cohort and N.',
  sentences: sentencesEn,
};

/**
 * Churn cohorts.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const churnCohorts: MetricWords<'churn-cohorts'> = {
  id: 'churn-cohorts',
  name: 'Churn cohorts',
  inSentence: 'Churn one period after the start',
  n: { one: 'event', other: 'events' },
  definition: 'Share of each cohort that was lost by each period after its start, so far and in that period.',
  sentences: sentencesEn,
};

/**
 * Repeat-purchase cohorts.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const repeatCohorts: MetricWords<'repeat-cohorts'> = {
  id: 'repeat-cohorts',
  name: 'Repeat-purchase cohorts',
  inSentence: 'Repeat purchase one period after the first order',
  n: { one: 'order', other: 'orders' },
  definition: 'Share of each cohort of first buyers that had made a second (or nth) order by each period after it.',
  sentences: sentencesEn,
};

/**
 * Customer churn rate (RCC).
 *
 * @category Words in English
 * @since 0.1.0
 */
export const churnRate: MetricWords<'churn-rate'> = {
  id: 'churn-rate',
  name: 'Customer churn rate (RCC)',
  inSentence: 'Customer churn rate',
  n: { one: 'customer', other: 'customers' },
  definition: 'Share of the customers at the start of the period who left during it.',
  sentences: sentencesEn,
};

/**
 * Inactivity churn rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const inactivityChurnRate: MetricWords<'inactivity-churn-rate'> = {
  id: 'inactivity-churn-rate',
  name: 'Inactivity churn rate',
  n: { one: 'customer', other: 'customers' },
  definition: 'Share of the customers active in one window who were inactive in the next: churn where nobody cancels.',
  sentences: sentencesEn,
};

/**
 * Survival curve.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const survivalCurve: MetricWords<'survival-curve'> = {
  id: 'survival-curve',
  name: 'Survival curve',
  inSentence: 'Time that customers stay',
  n: { one: 'customer', other: 'customers' },
  definition:
    'Share of customers who stay longer than each time, counting those still there for as long as they were seen; the value is the time after which half have left.',
  sentences: sentencesEn,
};

/**
 * Average customer lifetime.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const averageCustomerLifetime: MetricWords<'average-customer-lifetime'> = {
  id: 'average-customer-lifetime',
  name: 'Average customer lifetime',
  inSentence: 'Average customer lifetime in periods',
  n: { one: 'customer', other: 'customers' },
  definition: 'Expected time that a customer stays: one over the churn rate, in periods of that rate.',
  sentences: sentencesEn,
};

/**
 * Order summary.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const orderSummary: MetricWords<'order-summary'> = {
  id: 'order-summary',
  name: 'Order summary',
  inSentence: 'Customers with orders',
  n: { one: 'order', other: 'orders' },
  definition:
    'What there is in the orders before anything is concluded: customers, orders, order days, orders merged into a day, and amounts; the value is customers with an order.',
  sentences: sentencesEn,
};

/**
 * Behavioral loyalty score.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const behavioralLoyaltyScore: MetricWords<'behavioral-loyalty-score'> = {
  id: 'behavioral-loyalty-score',
  name: 'Behavioral loyalty score',
  n: { one: 'component', other: 'components' },
  definition:
    'Loyalty seen in what customers do: a weighted index from 0 to 100 of purchase frequency, use of several channels, programme participation, repeat orders and returns.',
  sentences: sentencesEn,
};

/**
 * Customer health score.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const customerHealthScore: MetricWords<'customer-health-score'> = {
  id: 'customer-health-score',
  name: 'Customer health score',
  n: { one: 'component', other: 'components' },
  definition:
    'Weighted index from 0 to 100 of the signs that a customer will stay: use, adoption, support, satisfaction and contract.',
  sentences: sentencesEn,
};
