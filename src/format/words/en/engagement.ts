// poured from src/catalog/records/engagement.ts: edit it and run `npm run pour`
import type { MetricWords } from '../metric-words.js';
import { sentencesEn } from '../sentences-en.js';

/* The words of each metric of the group in English. */

/**
 * Daily active users.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const dau: MetricWords<'dau'> = {
  id: 'dau',
  name: 'Daily active users',
  n: { one: 'event', other: 'events' },
  definition: 'Distinct users with a qualifying event on a day.',
  sentences: sentencesEn,
};

/**
 * Weekly active users.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const wau: MetricWords<'wau'> = {
  id: 'wau',
  name: 'Weekly active users',
  n: { one: 'event', other: 'events' },
  definition: 'Distinct users with a qualifying event in the last 7 days.',
  sentences: sentencesEn,
};

/**
 * Monthly active users.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const mau: MetricWords<'mau'> = {
  id: 'mau',
  name: 'Monthly active users',
  n: { one: 'event', other: 'events' },
  definition: 'Distinct users with a qualifying event in the last 30 days.',
  sentences: sentencesEn,
};

/**
 * Stickiness (DAU/MAU).
 *
 * @category Words in English
 * @since 0.1.0
 */
export const stickiness: MetricWords<'stickiness'> = {
  id: 'stickiness',
  name: 'Stickiness (DAU/MAU)',
  inSentence: 'Stickiness',
  n: { one: 'event', other: 'events' },
  definition: "Share of the month's active users who are active on an average day.",
  sentences: sentencesEn,
};

/**
 * Lifecycle (growth accounting).
 *
 * @category Words in English
 * @since 0.1.0
 */
export const lifecycle: MetricWords<'lifecycle'> = {
  id: 'lifecycle',
  name: 'Lifecycle (growth accounting)',
  inSentence: 'Number of customers gained for each one lost',
  n: { one: 'customer', other: 'customers' },
  definition:
    'Splits the customers of a period into new, retained and resurrected, and counts those who churned since the one before; the value is new plus resurrected over churned.',
  sentences: sentencesEn,
};

/**
 * Sessions per user.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const sessionsPerUser: MetricWords<'sessions-per-user'> = {
  id: 'sessions-per-user',
  name: 'Sessions per user',
  inSentence: 'Number of sessions per user',
  n: { one: 'user', other: 'users' },
  definition: 'Sessions per active user in the window.',
  sentences: sentencesEn,
};

/**
 * Feature adoption rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const featureAdoptionRate: MetricWords<'feature-adoption-rate'> = {
  id: 'feature-adoption-rate',
  name: 'Feature adoption rate',
  n: { one: 'user', other: 'users' },
  definition: 'Share of the active users able to use a feature who used it in the window.',
  sentences: sentencesEn,
};
