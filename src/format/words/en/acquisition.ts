// poured from src/catalog/records/acquisition.ts: edit it and run `npm run pour`
import type { MetricWords } from '../metric-words.js';
import { sentencesEn } from '../sentences-en.js';

/* The words of each metric of the group in English. */

/**
 * Conversion rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const conversionRate: MetricWords<'conversion-rate'> = {
  id: 'conversion-rate',
  name: 'Conversion rate',
  n: { one: 'visitor', other: 'visitors' },
  definition: 'Share of visitors who reached the goal within the window.',
  sentences: sentencesEn,
};

/**
 * Cart abandonment rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const cartAbandonmentRate: MetricWords<'cart-abandonment-rate'> = {
  id: 'cart-abandonment-rate',
  name: 'Cart abandonment rate',
  n: { one: 'cart', other: 'carts' },
  definition: 'Share of the carts created that did not become an order within the time-out.',
  sentences: sentencesEn,
};

/**
 * Checkout abandonment rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const checkoutAbandonmentRate: MetricWords<'checkout-abandonment-rate'> = {
  id: 'checkout-abandonment-rate',
  name: 'Checkout abandonment rate',
  n: { one: 'checkout', other: 'checkouts' },
  definition: 'Share of the checkouts started that were not completed.',
  sentences: sentencesEn,
};

/**
 * Customer acquisition cost (CAC).
 *
 * @category Words in English
 * @since 0.1.0
 */
export const customerAcquisitionCost: MetricWords<'customer-acquisition-cost'> = {
  id: 'customer-acquisition-cost',
  name: 'Customer acquisition cost (CAC)',
  inSentence: 'Customer acquisition cost',
  n: { one: 'campaign', other: 'campaigns' },
  definition: 'Sales and marketing cost per new customer won.',
  sentences: sentencesEn,
};

/**
 * Recommendation acceptance rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const recommendationAcceptanceRate: MetricWords<'recommendation-acceptance-rate'> = {
  id: 'recommendation-acceptance-rate',
  name: 'Recommendation acceptance rate',
  n: { one: 'recommendation', other: 'recommendations' },
  definition: 'Share of the recommendations shown that were taken up.',
  sentences: sentencesEn,
};

/**
 * Mailing-list click-through rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const emailClickThroughRate: MetricWords<'email-click-through-rate'> = {
  id: 'email-click-through-rate',
  name: 'Mailing-list click-through rate',
  n: { one: 'email', other: 'emails' },
  definition: 'Share of the delivered mails in which at least one link was clicked.',
  sentences: sentencesEn,
};

/**
 * Email open rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const emailOpenRate: MetricWords<'email-open-rate'> = {
  id: 'email-open-rate',
  name: 'Email open rate',
  n: { one: 'email', other: 'emails' },
  definition: 'Share of the delivered mails that were opened.',
  sentences: sentencesEn,
};

/**
 * Unsubscribe rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const unsubscribeRate: MetricWords<'unsubscribe-rate'> = {
  id: 'unsubscribe-rate',
  name: 'Unsubscribe rate',
  n: { one: 'email', other: 'emails' },
  definition: 'Share of the delivered mails that led to an unsubscription.',
  sentences: sentencesEn,
};

/**
 * Viral coefficient (K-factor).
 *
 * @category Words in English
 * @since 0.1.0
 */
export const viralCoefficient: MetricWords<'viral-coefficient'> = {
  id: 'viral-coefficient',
  name: 'Viral coefficient (K-factor)',
  inSentence: 'Viral coefficient',
  n: { one: 'user', other: 'users' },
  definition: 'New users that each user brings: invitations per user times the share of invitations that convert.',
  sentences: sentencesEn,
};

/**
 * Viral cycle time.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const viralCycleTime: MetricWords<'viral-cycle-time'> = {
  id: 'viral-cycle-time',
  name: 'Viral cycle time',
  n: { one: 'invitation', other: 'invitations' },
  definition:
    'Time from a user joining to the user whom they invited joining, averaged over the invitations that converted.',
  sentences: sentencesEn,
};

/**
 * Viral growth projection.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const viralGrowthProjection: MetricWords<'viral-growth-projection'> = {
  id: 'viral-growth-projection',
  name: 'Viral growth projection',
  inSentence: 'Users after the last wave',
  n: { one: 'user at the start', other: 'users at the start' },
  definition: 'Users after n waves of invitations from a first cohort, each user bringing K new ones.',
  sentences: sentencesEn,
};

/**
 * Referral rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const referralRate: MetricWords<'referral-rate'> = {
  id: 'referral-rate',
  name: 'Referral rate',
  n: { one: 'customer', other: 'customers' },
  definition: 'Share of customers who referred at least one new customer.',
  sentences: sentencesEn,
};

/**
 * Enrollment rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const enrollmentRate: MetricWords<'enrollment-rate'> = {
  id: 'enrollment-rate',
  name: 'Enrollment rate',
  n: { one: 'visitor', other: 'visitors' },
  definition: 'Share of visitors who become free or trial users.',
  sentences: sentencesEn,
};

/**
 * Trial-to-paid conversion rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const trialToPaidRate: MetricWords<'trial-to-paid-rate'> = {
  id: 'trial-to-paid-rate',
  name: 'Trial-to-paid conversion rate',
  n: { one: 'trial', other: 'trials' },
  definition: 'Share of trials that became paying customers within the window.',
  sentences: sentencesEn,
};

/**
 * New users.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const newUsers: MetricWords<'new-users'> = {
  id: 'new-users',
  name: 'New users',
  n: { one: 'event', other: 'events' },
  definition: 'Users whose first qualifying event falls in the period.',
  sentences: sentencesEn,
};
