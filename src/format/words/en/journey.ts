// poured from src/catalog/records/journey.ts: edit it and run `npm run pour`
import type { MetricWords } from '../metric-words.js';
import { sentencesEn } from '../sentences-en.js';

/* The words of each metric of the group in English. */

/**
 * Journey stage conversion.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const journeyStageConversion: MetricWords<'journey-stage-conversion'> = {
  id: 'journey-stage-conversion',
  name: 'Journey stage conversion',
  inSentence: 'Conversion through the whole journey',
  n: { one: 'customer', other: 'customers' },
  definition:
    'Share of the customers at each stage of the journey who reach the next; the value is the share of the first stage who reach the last.',
  sentences: sentencesEn,
};

/**
 * Funnel drop-off rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const funnelDropOffRate: MetricWords<'funnel-drop-off-rate'> = {
  id: 'funnel-drop-off-rate',
  name: 'Funnel drop-off rate',
  n: { one: 'user', other: 'users' },
  definition: 'Share of the users at a step who did not reach the next.',
  sentences: sentencesEn,
};

/**
 * Touchpoints per conversion.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const touchpointsPerConversion: MetricWords<'touchpoints-per-conversion'> = {
  id: 'touchpoints-per-conversion',
  name: 'Touchpoints per conversion',
  inSentence: 'Number of touchpoints per conversion',
  n: { one: 'buyer', other: 'buyers' },
  definition: 'Touchpoints before the purchase, per buyer.',
  sentences: sentencesEn,
};

/**
 * Choice share (win rate).
 *
 * @category Words in English
 * @since 0.1.0
 */
export const winRate: MetricWords<'win-rate'> = {
  id: 'win-rate',
  name: 'Choice share (win rate)',
  inSentence: 'Choice share',
  n: { one: 'consideration', other: 'considerations' },
  definition: 'Share of the decided considerations in which the customer chose this brand.',
  sentences: sentencesEn,
};

/**
 * Percentage-point change.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const percentagePointChange: MetricWords<'percentage-point-change'> = {
  id: 'percentage-point-change',
  name: 'Percentage-point change',
  n: { one: 'case', other: 'cases' },
  definition: 'Difference of two shares, in percentage points.',
  sentences: sentencesEn,
};
