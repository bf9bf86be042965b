// poured from src/catalog/records/marketplace.ts: edit it and run `npm run pour`
import type { MetricWords } from '../metric-words.js';
import { sentencesEn } from '../sentences-en.js';

/* The words of each metric of the group in English. */

/**
 * Buyer growth rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const buyerGrowthRate: MetricWords<'buyer-growth-rate'> = {
  id: 'buyer-growth-rate',
  name: 'Buyer growth rate',
  n: { one: 'period', other: 'periods' },
  definition: 'Relative change of active buyers between two periods.',
  sentences: sentencesEn,
};

/**
 * Seller growth rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const sellerGrowthRate: MetricWords<'seller-growth-rate'> = {
  id: 'seller-growth-rate',
  name: 'Seller growth rate',
  n: { one: 'period', other: 'periods' },
  definition: 'Relative change of active sellers between two periods.',
  sentences: sentencesEn,
};

/**
 * Buyer-to-seller ratio.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const buyerSellerRatio: MetricWords<'buyer-seller-ratio'> = {
  id: 'buyer-seller-ratio',
  name: 'Buyer-to-seller ratio',
  n: { one: 'region', other: 'regions' },
  definition: 'Active buyers per active seller.',
  sentences: sentencesEn,
};

/**
 * Inventory growth rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const inventoryGrowthRate: MetricWords<'inventory-growth-rate'> = {
  id: 'inventory-growth-rate',
  name: 'Inventory growth rate',
  n: { one: 'listing', other: 'listings' },
  definition: 'Relative change of active listings in a period, from those added and removed.',
  sentences: sentencesEn,
};

/**
 * Zero-result search rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const searchZeroResultRate: MetricWords<'search-zero-result-rate'> = {
  id: 'search-zero-result-rate',
  name: 'Zero-result search rate',
  n: { one: 'search', other: 'searches' },
  definition: 'Share of searches that returned nothing.',
  sentences: sentencesEn,
};

/**
 * Search click-through rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const searchClickThroughRate: MetricWords<'search-click-through-rate'> = {
  id: 'search-click-through-rate',
  name: 'Search click-through rate',
  n: { one: 'search', other: 'searches' },
  definition: 'Share of tracked searches with at least one click on a result.',
  sentences: sentencesEn,
};

/**
 * Average click position.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const searchClickPosition: MetricWords<'search-click-position'> = {
  id: 'search-click-position',
  name: 'Average click position',
  n: { one: 'click', other: 'clicks' },
  definition: 'Mean rank of the clicked results, 1 being the first.',
  sentences: sentencesEn,
};

/**
 * Search-to-fill rate (liquidity).
 *
 * @category Words in English
 * @since 0.1.0
 */
export const searchToFillRate: MetricWords<'search-to-fill-rate'> = {
  id: 'search-to-fill-rate',
  name: 'Search-to-fill rate (liquidity)',
  inSentence: 'Search-to-fill rate',
  n: { one: 'session', other: 'sessions' },
  definition: 'Share of the sessions with intent that ended in a transaction.',
  sentences: sentencesEn,
};

/**
 * Conversion funnel.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const funnelConversion: MetricWords<'funnel-conversion'> = {
  id: 'funnel-conversion',
  name: 'Conversion funnel',
  inSentence: 'Conversion through the whole funnel',
  n: { one: 'user', other: 'users' },
  definition:
    'Users who reach each of the ordered steps within a window, with the rate of each step; the value is the overall rate.',
  sentences: sentencesEn,
};

/**
 * Fraud rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const fraudRate: MetricWords<'fraud-rate'> = {
  id: 'fraud-rate',
  name: 'Fraud rate',
  n: { one: 'transaction', other: 'transactions' },
  definition: 'Confirmed or reported fraudulent transactions over settled ones.',
  sentences: sentencesEn,
};

/**
 * Fraud flag rate (signs of fraud).
 *
 * @category Words in English
 * @since 0.1.0
 */
export const fraudFlagRate: MetricWords<'fraud-flag-rate'> = {
  id: 'fraud-flag-rate',
  name: 'Fraud flag rate (signs of fraud)',
  inSentence: 'Fraud flag rate',
  n: { one: 'item', other: 'items' },
  definition: 'Share of transactions, listings or ratings that were flagged as suspicious.',
  sentences: sentencesEn,
};

/**
 * Fraud flag precision.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const fraudFlagPrecision: MetricWords<'fraud-flag-precision'> = {
  id: 'fraud-flag-precision',
  name: 'Fraud flag precision',
  n: { one: 'flagged item', other: 'flagged items' },
  definition: 'Share of the flagged items that turned out to be fraud.',
  sentences: sentencesEn,
};

/**
 * Dispute (chargeback) rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const disputeRate: MetricWords<'dispute-rate'> = {
  id: 'dispute-rate',
  name: 'Dispute (chargeback) rate',
  inSentence: 'Dispute rate',
  n: { one: 'transaction', other: 'transactions' },
  definition: 'Disputes of the month over settled transactions of the month.',
  sentences: sentencesEn,
};

/**
 * Average price.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const averagePrice: MetricWords<'average-price'> = {
  id: 'average-price',
  name: 'Average price',
  n: { one: 'order line', other: 'order lines' },
  definition: 'Revenue per unit sold.',
  sentences: sentencesEn,
};

/**
 * Price dispersion.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const priceDispersion: MetricWords<'price-dispersion'> = {
  id: 'price-dispersion',
  name: 'Price dispersion',
  n: { one: 'price', other: 'prices' },
  definition: 'How far the prices of comparable items lie apart: standard deviation over mean.',
  sentences: sentencesEn,
};

/**
 * Take rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const takeRate: MetricWords<'take-rate'> = {
  id: 'take-rate',
  name: 'Take rate',
  n: { one: 'category', other: 'categories' },
  definition: 'Revenue of the marketplace as a share of the value transacted.',
  sentences: sentencesEn,
};

/**
 * Gross merchandise value (GMV).
 *
 * @category Words in English
 * @since 0.1.0
 */
export const gmv: MetricWords<'gmv'> = {
  id: 'gmv',
  name: 'Gross merchandise value (GMV)',
  inSentence: 'Gross merchandise value',
  n: { one: 'transaction', other: 'transactions' },
  definition: 'Value of the goods and services transacted in the period.',
  sentences: sentencesEn,
};

/**
 * Seller concentration.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const sellerConcentration: MetricWords<'seller-concentration'> = {
  id: 'seller-concentration',
  name: 'Seller concentration',
  inSentence: 'Share of the largest sellers',
  n: { one: 'seller', other: 'sellers' },
  definition: 'Share of the value made by the k largest sellers.',
  sentences: sentencesEn,
};
