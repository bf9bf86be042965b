// poured from src/catalog/records/content.ts: edit it and run `npm run pour`
import type { MetricWords } from '../metric-words.js';
import { sentencesEn } from '../sentences-en.js';

/* The words of each metric of the group in English. */

/**
 * Number of engaged visitors.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const engagedVisitors: MetricWords<'engaged-visitors'> = {
  id: 'engaged-visitors',
  name: 'Number of engaged visitors',
  n: { one: 'event', other: 'events' },
  definition: 'Distinct visitors who did at least one qualifying action in the period.',
  sentences: sentencesEn,
};

/**
 * Content creation rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const contentCreationRate: MetricWords<'content-creation-rate'> = {
  id: 'content-creation-rate',
  name: 'Content creation rate',
  n: { one: 'user', other: 'users' },
  definition: 'Share of active users who created content in the window.',
  sentences: sentencesEn,
};

/**
 * Participation mix (90-9-1).
 *
 * @category Words in English
 * @since 0.1.0
 */
export const participationMix: MetricWords<'participation-mix'> = {
  id: 'participation-mix',
  name: 'Participation mix (90-9-1)',
  inSentence: 'Users by participation',
  n: { one: 'user', other: 'users' },
  definition: 'Shares of users who only read, contribute now and then, and contribute heavily.',
  sentences: sentencesEn,
};

/**
 * Engagement funnel changes.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const engagementFunnelChange: MetricWords<'engagement-funnel-change'> = {
  id: 'engagement-funnel-change',
  name: 'Engagement funnel changes',
  inSentence: 'Change in conversion through the whole funnel',
  n: { one: 'user', other: 'users' },
  definition:
    'Change of each step rate of the engagement funnel (read, vote, comment, create) between two periods, in percentage points; the value is the change of the overall rate.',
  sentences: sentencesEn,
};

/**
 * Value of created content.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const contentValue: MetricWords<'content-value'> = {
  id: 'content-value',
  name: 'Value of created content',
  n: { one: 'item', other: 'items' },
  definition: 'Business value, such as advertising or sales, per item of content.',
  sentences: sentencesEn,
};

/**
 * Content sharing rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const shareRate: MetricWords<'share-rate'> = {
  id: 'share-rate',
  name: 'Content sharing rate',
  n: { one: 'viewer', other: 'viewers' },
  definition: 'Share of viewers who shared.',
  sentences: sentencesEn,
};

/**
 * Notification open rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const notificationOpenRate: MetricWords<'notification-open-rate'> = {
  id: 'notification-open-rate',
  name: 'Notification open rate',
  n: { one: 'notification', other: 'notifications' },
  definition: 'Share of the delivered notifications that were opened.',
  sentences: sentencesEn,
};

/**
 * Notification opt-out rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const notificationOptOutRate: MetricWords<'notification-opt-out-rate'> = {
  id: 'notification-opt-out-rate',
  name: 'Notification opt-out rate',
  n: { one: 'notification', other: 'notifications' },
  definition: 'Share of the delivered notifications after which they were switched off.',
  sentences: sentencesEn,
};

/**
 * Notification opt-in rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const pushOptInRate: MetricWords<'push-opt-in-rate'> = {
  id: 'push-opt-in-rate',
  name: 'Notification opt-in rate',
  n: { one: 'user', other: 'users' },
  definition: 'Share of users who allow notifications.',
  sentences: sentencesEn,
};
