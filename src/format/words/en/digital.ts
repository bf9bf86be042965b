// poured from src/catalog/records/digital.ts: edit it and run `npm run pour`
import type { MetricWords } from '../metric-words.js';
import { sentencesEn } from '../sentences-en.js';

/* The words of each metric of the group in English. */

/**
 * Service availability.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const availabilityRate: MetricWords<'availability-rate'> = {
  id: 'availability-rate',
  name: 'Service availability',
  n: { one: 'day', other: 'days' },
  definition: 'Share of the agreed service time in which the channel worked.',
  sentences: sentencesEn,
};

/**
 * System response time (latency).
 *
 * @category Words in English
 * @since 0.1.0
 */
export const systemResponseTime: MetricWords<'system-response-time'> = {
  id: 'system-response-time',
  name: 'System response time (latency)',
  inSentence: 'System response time',
  n: { one: 'request', other: 'requests' },
  definition: 'How long the system takes to answer a request: median and high percentiles; the value is the median.',
  sentences: sentencesEn,
};

/**
 * Apdex.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const apdex: MetricWords<'apdex'> = {
  id: 'apdex',
  name: 'Apdex',
  n: { one: 'request', other: 'requests' },
  definition:
    'Satisfaction with response times as an index from 0 to 1: requests within the target count fully, those within four times the target by half.',
  sentences: sentencesEn,
};

/**
 * System Usability Scale (SUS).
 *
 * @category Words in English
 * @since 0.1.0
 */
export const sus: MetricWords<'sus'> = {
  id: 'sus',
  name: 'System Usability Scale (SUS)',
  inSentence: 'System Usability Scale',
  n: { one: 'respondent', other: 'respondents' },
  definition:
    'System Usability Scale: ten statements answered from 1 to 5, put on 0 to 100 for each respondent and averaged.',
  sentences: sentencesEn,
};

/**
 * Task success rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const taskSuccessRate: MetricWords<'task-success-rate'> = {
  id: 'task-success-rate',
  name: 'Task success rate',
  n: { one: 'attempt', other: 'attempts' },
  definition: 'Share of attempts at a task that users completed.',
  sentences: sentencesEn,
};

/**
 * Digital accessibility score.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const accessibilityScore: MetricWords<'accessibility-score'> = {
  id: 'accessibility-score',
  name: 'Digital accessibility score',
  n: { one: 'audit', other: 'audits' },
  definition: 'Weighted share of the accessibility checks that a page or app passes, from 0 to 100.',
  sentences: sentencesEn,
};

/**
 * Communication quality score.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const communicationQualityScore: MetricWords<'communication-quality-score'> = {
  id: 'communication-quality-score',
  name: 'Communication quality score',
  n: { one: 'conversation', other: 'conversations' },
  definition: 'Points earned over points possible in reviewed conversations of digital channels.',
  sentences: sentencesEn,
};

/**
 * Personalization rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const personalizationRate: MetricWords<'personalization-rate'> = {
  id: 'personalization-rate',
  name: 'Personalization rate',
  n: { one: 'interaction', other: 'interactions' },
  definition: 'Share of interactions that were adapted to the customer.',
  sentences: sentencesEn,
};

/**
 * Personalization lift.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const personalizationLift: MetricWords<'personalization-lift'> = {
  id: 'personalization-lift',
  name: 'Personalization lift',
  n: { one: 'user', other: 'users' },
  definition: 'Relative difference of a rate between personalized and plain interactions.',
  sentences: sentencesEn,
};

/**
 * Digital engagement score.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const digitalEngagementScore: MetricWords<'digital-engagement-score'> = {
  id: 'digital-engagement-score',
  name: 'Digital engagement score',
  n: { one: 'component', other: 'components' },
  definition:
    'Weighted index from 0 to 100 of five things: accessibility, quality of communication, personalization, readiness and speed of response.',
  sentences: sentencesEn,
};

/**
 * Channel consistency gap.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const channelConsistencyGap: MetricWords<'channel-consistency-gap'> = {
  id: 'channel-consistency-gap',
  name: 'Channel consistency gap',
  inSentence: 'Gap between the best and the worst channel',
  n: { one: 'channel', other: 'channels' },
  definition: 'Spread of one score over the channels: best minus worst.',
  sentences: sentencesEn,
};
