// poured from scripts/pour/model-words.mjs: edit it and run `npm run pour`
import { besideOf } from '../beside-of.js';
import { conventionsOf } from '../conventions-of.js';
import type { MetricWords } from '../metric-words.js';
import { sentencesEn } from '../sentences-en.js';

/* The words of each metric of the group in English. */

/**
 * Active days per active user.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const activeDays: MetricWords<'active-days'> = {
  id: 'active-days',
  name: 'Active days per active user',
  n: { one: 'event', other: 'events' },
  definition: 'Days on which a user had an event, averaged over the users who had one.',
  sentences: sentencesEn,
};

/**
 * Active users.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const activeUsers: MetricWords<'active-users'> = {
  id: 'active-users',
  name: 'Active users',
  n: { one: 'event', other: 'events' },
  definition: 'How many different users had an event in a window of days, or in the last calendar period that is over.',
  sentences: sentencesEn,
};

/**
 * Open cases at the end of the periods.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const backlogOverPeriods: MetricWords<'backlog-over-periods'> = {
  id: 'backlog-over-periods',
  name: 'Open cases at the end of the periods',
  beside: (result, locale) =>
    besideOf(result, locale, 'en', {
      closed: { one: '; {n} case closed without a resolution', other: '; {n} cases closed without a resolution' },
    }),
  n: { one: 'case', other: 'cases' },
  definition: 'How many cases were open at the end of the last period.',
  sentences: sentencesEn,
};

/**
 * Lifetime value of all customers together (CLV).
 *
 * @category Words in English
 * @since 0.1.0
 */
export const clv: MetricWords<'clv'> = {
  id: 'clv',
  name: 'Lifetime value of all customers together (CLV)',
  inSentence: 'Lifetime value of all customers together',
  conventions: (result, locale) =>
    conventionsOf(result, locale, {
      steps: { 1: 'over 1 step', null: 'for ever', other: 'over {value} steps' },
      payments: { 'in-advance': 'paid in advance', 'when-bought': 'paid when bought', 'in-arrears': 'paid in arrears' },
      discountRate: { 0: 'without discount', other: 'discounted by {value} a step' },
    }),
  n: { one: 'customer', other: 'customers' },
  definition: 'What the purchases that a fitted model expects of the customers are worth today.',
  sentences: sentencesEn,
};

/**
 * What the drivers explain of the outcome (R²).
 *
 * @category Words in English
 * @since 0.1.0
 */
export const driverImportance: MetricWords<'driver-importance'> = {
  id: 'driver-importance',
  name: 'What the drivers explain of the outcome (R²)',
  inSentence: 'What the drivers explain of the outcome',
  n: { one: 'complete row', other: 'complete rows' },
  definition: 'Share of the variance of the outcome that all drivers explain together.',
  sentences: sentencesEn,
};

/**
 * Purchases expected of all customers.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const expectedPurchases: MetricWords<'expected-purchases'> = {
  id: 'expected-purchases',
  name: 'Purchases expected of all customers',
  conventions: (result, locale) =>
    conventionsOf(result, locale, {
      horizon: { 1: 'within 1 unit of time', other: 'within {value} units of time' },
    }),
  n: { one: 'customer', other: 'customers' },
  definition: 'The mean number of purchases to come by a fitted model, given what each customer has done.',
  sentences: sentencesEn,
};

/**
 * Expected value of a purchase.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const expectedValue: MetricWords<'expected-value'> = {
  id: 'expected-value',
  name: 'Expected value of a purchase',
  n: { one: 'customer', other: 'customers' },
  definition:
    'The mean amount of a purchase to come by a fitted model, between the mean of each customer and that of all.',
  sentences: sentencesEn,
};

/**
 * Share of customers expected to be still there.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const probabilityAlive: MetricWords<'probability-alive'> = {
  id: 'probability-alive',
  name: 'Share of customers expected to be still there',
  conventions: (result, locale) =>
    conventionsOf(result, locale, {
      at: { 'next-opportunity': 'for the next opportunity', 'last-opportunity': 'just after the last opportunity' },
    }),
  n: { one: 'customer', other: 'customers' },
  definition: 'The mean chance by a fitted model that a customer still is one, given what each has done.',
  sentences: sentencesEn,
};

/**
 * Customers summed up.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const purchaseSummary: MetricWords<'purchase-summary'> = {
  id: 'purchase-summary',
  name: 'Customers summed up',
  n: { one: 'order', other: 'orders' },
  definition: 'Customers with a purchase before the end of what is summed up.',
  sentences: sentencesEn,
};

/**
 * Purchases expected for each one made in the holdout.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const holdoutComparison: MetricWords<'holdout-comparison'> = {
  id: 'holdout-comparison',
  name: 'Purchases expected for each one made in the holdout',
  n: { one: 'customer', other: 'customers' },
  definition: 'Purchases that a model expected after the data it was fitted to, over purchases made then; 1 at best.',
  sentences: sentencesEn,
};

/**
 * Stratified Net Promoter Score.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const stratifiedNps: MetricWords<'stratified-nps'> = {
  id: 'stratified-nps',
  name: 'Stratified Net Promoter Score',
  n: { one: 'answer', other: 'answers' },
  definition: 'Net Promoter Score in which each group counts by its share of the population.',
  sentences: sentencesEn,
};

/**
 * Repeat purchases expected for each one made.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const trackingCurve: MetricWords<'tracking-curve'> = {
  id: 'tracking-curve',
  name: 'Repeat purchases expected for each one made',
  n: { one: 'customer', other: 'customers' },
  definition: 'Repeat purchases that a model expects from the first day to the last, over those made; 1 at best.',
  sentences: sentencesEn,
};
