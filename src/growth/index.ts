/* The metrics of growth: acquisition, engagement, mobile, media, content, marketplaces, digital experience and journeys. */

export {
  type ParticipationClass,
  type ParticipationMixOptions,
  type ParticipationMixResult,
  type ParticipationMixRowOptions,
  participationMix,
  type TopContributors,
} from './content/participation-mix.js';
export { type ParticipationCount, participationMixFromCounts } from './content/participation-mix-from-counts.js';
export { digitalEngagementScore } from './digital/experience/digital-engagement-score.js';
export {
  type PriceDispersionOptions,
  type PriceDispersionResult,
  type PriceDispersionRowOptions,
  priceDispersion,
} from './marketplace/price-dispersion.js';
export {
  type SellerConcentrationColumns,
  type SellerConcentrationConclusion,
  type SellerConcentrationOptions,
  type SellerConcentrationResult,
  type SellerConcentrationRowOptions,
  sellerConcentration,
  type TopSellers,
} from './marketplace/seller-concentration.js';
export {
  SellerConcentrationAggregator,
  type SellerConcentrationCounting,
  type SellerSale,
} from './marketplace/seller-concentration-aggregator.js';
