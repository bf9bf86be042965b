// poured from src/catalog/records/mobile.ts: edit it and run `npm run pour`
import type { MetricWords } from '../metric-words.js';
import { sentencesEn } from '../sentences-en.js';

/* The words of each metric of the group in English. */

/**
 * Downloads.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const downloads: MetricWords<'downloads'> = {
  id: 'downloads',
  name: 'Downloads',
  n: { one: 'day', other: 'days' },
  definition: 'App downloads in the period.',
  sentences: sentencesEn,
};

/**
 * Launch rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const launchRate: MetricWords<'launch-rate'> = {
  id: 'launch-rate',
  name: 'Launch rate',
  n: { one: 'download', other: 'downloads' },
  definition: 'Share of downloads that led to a first launch.',
  sentences: sentencesEn,
};

/**
 * Percent of active users.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const activeUserRate: MetricWords<'active-user-rate'> = {
  id: 'active-user-rate',
  name: 'Percent of active users',
  inSentence: 'Share of active users',
  n: { one: 'user', other: 'users' },
  definition: 'Share of all registered users who were active in the window.',
  sentences: sentencesEn,
};

/**
 * Percentage of users who pay.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const payingUserRate: MetricWords<'paying-user-rate'> = {
  id: 'paying-user-rate',
  name: 'Percentage of users who pay',
  inSentence: 'Share of users who pay',
  n: { one: 'user', other: 'users' },
  definition: 'Share of the users of the window who paid at least once.',
  sentences: sentencesEn,
};

/**
 * Time to first purchase.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const timeToFirstPurchase: MetricWords<'time-to-first-purchase'> = {
  id: 'time-to-first-purchase',
  name: 'Time to first purchase',
  n: { one: 'user', other: 'users' },
  definition: 'Time from registration to the first purchase, as the median that also counts those who have not bought.',
  sentences: sentencesEn,
};

/**
 * Average revenue per user (ARPU).
 *
 * @category Words in English
 * @since 0.1.0
 */
export const arpu: MetricWords<'arpu'> = {
  id: 'arpu',
  name: 'Average revenue per user (ARPU)',
  inSentence: 'Average revenue per user',
  n: { one: 'user', other: 'users' },
  definition: 'Revenue of the period per active user of the same period.',
  sentences: sentencesEn,
};

/**
 * Average revenue per paying user (ARPPU).
 *
 * @category Words in English
 * @since 0.1.0
 */
export const arppu: MetricWords<'arppu'> = {
  id: 'arppu',
  name: 'Average revenue per paying user (ARPPU)',
  inSentence: 'Average revenue per paying user',
  n: { one: 'paying user', other: 'paying users' },
  definition: 'Revenue per user who paid in the period.',
  sentences: sentencesEn,
};

/**
 * Average revenue per daily active user (ARPDAU).
 *
 * @category Words in English
 * @since 0.1.0
 */
export const arpdau: MetricWords<'arpdau'> = {
  id: 'arpdau',
  name: 'Average revenue per daily active user (ARPDAU)',
  inSentence: 'Average revenue per daily active user',
  n: { one: 'day', other: 'days' },
  definition: 'Revenue of a day per active user of that day.',
  sentences: sentencesEn,
};

/**
 * Cost per install (CPI).
 *
 * @category Words in English
 * @since 0.1.0
 */
export const costPerInstall: MetricWords<'cost-per-install'> = {
  id: 'cost-per-install',
  name: 'Cost per install (CPI)',
  inSentence: 'Cost per install',
  n: { one: 'campaign', other: 'campaigns' },
  definition: 'Advertising cost per installation.',
  sentences: sentencesEn,
};

/**
 * Rating click-through rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const ratingClickThroughRate: MetricWords<'rating-click-through-rate'> = {
  id: 'rating-click-through-rate',
  name: 'Rating click-through rate',
  n: { one: 'user', other: 'users' },
  definition: 'Share of the users who were asked to rate the app that went on to do so.',
  sentences: sentencesEn,
};

/**
 * Mobile traffic share.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const mobileTrafficShare: MetricWords<'mobile-traffic-share'> = {
  id: 'mobile-traffic-share',
  name: 'Mobile traffic share',
  n: { one: 'visit', other: 'visits' },
  definition: 'Share of visits that come from mobile devices.',
  sentences: sentencesEn,
};
