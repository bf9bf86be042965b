// poured from src/catalog/records/media.ts: edit it and run `npm run pour`
import type { MetricWords } from '../metric-words.js';
import { sentencesEn } from '../sentences-en.js';

/* The words of each metric of the group in English. */

/**
 * Audience size (unique visitors).
 *
 * @category Words in English
 * @since 0.1.0
 */
export const audienceSize: MetricWords<'audience-size'> = {
  id: 'audience-size',
  name: 'Audience size (unique visitors)',
  inSentence: 'Audience size',
  n: { one: 'event', other: 'events' },
  definition: 'Distinct visitors in the period.',
  sentences: sentencesEn,
};

/**
 * Audience churn rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const audienceChurnRate: MetricWords<'audience-churn-rate'> = {
  id: 'audience-churn-rate',
  name: 'Audience churn rate',
  n: { one: 'visitor', other: 'visitors' },
  definition: "Share of the previous period's visitors who did not come back in this one.",
  sentences: sentencesEn,
};

/**
 * Ad inventory.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const adInventory: MetricWords<'ad-inventory'> = {
  id: 'ad-inventory',
  name: 'Ad inventory',
  n: { one: 'kind of page', other: 'kinds of page' },
  definition:
    'Ad impressions that could have been shown in the period, views times slots, added up over the kinds of page.',
  sentences: sentencesEn,
};

/**
 * Ad fill rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const adFillRate: MetricWords<'ad-fill-rate'> = {
  id: 'ad-fill-rate',
  name: 'Ad fill rate',
  n: { one: 'request', other: 'requests' },
  definition: 'Share of the ad requests that were filled.',
  sentences: sentencesEn,
};

/**
 * Effective revenue per thousand impressions (eCPM, RPM).
 *
 * @category Words in English
 * @since 0.1.0
 */
export const ecpm: MetricWords<'ecpm'> = {
  id: 'ecpm',
  name: 'Effective revenue per thousand impressions (eCPM, RPM)',
  inSentence: 'Effective revenue per thousand impressions',
  n: { one: 'ad unit', other: 'ad units' },
  definition: 'Advertising revenue for every thousand impressions.',
  sentences: sentencesEn,
};

/**
 * Cost per click (CPC).
 *
 * @category Words in English
 * @since 0.1.0
 */
export const costPerClick: MetricWords<'cost-per-click'> = {
  id: 'cost-per-click',
  name: 'Cost per click (CPC)',
  inSentence: 'Cost per click',
  n: { one: 'campaign', other: 'campaigns' },
  definition: 'Advertising revenue, or cost, per click.',
  sentences: sentencesEn,
};

/**
 * Ad click-through rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const adClickThroughRate: MetricWords<'ad-click-through-rate'> = {
  id: 'ad-click-through-rate',
  name: 'Ad click-through rate',
  n: { one: 'impression', other: 'impressions' },
  definition: 'Share of ad impressions that were clicked.',
  sentences: sentencesEn,
};

/**
 * Content/advertising balance.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const adContentRatio: MetricWords<'ad-content-ratio'> = {
  id: 'ad-content-ratio',
  name: 'Content/advertising balance',
  n: { one: 'page', other: 'pages' },
  definition: 'Share of the content space, or time, that ads take.',
  sentences: sentencesEn,
};
