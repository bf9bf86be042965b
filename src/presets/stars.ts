import type { StarRatingDefinition } from '../survey/rating/star-rating.js';

/**
 * Happiness rating of LocalClarity: stars of 4 and 5 minus stars of 1 and 2.
 *
 * net = 100 · (4–5 stars − 1–2 stars) / reviews, −100…100.
 *
 * @remarks Source: the vendor's article "What is a happiness rating?" (support.localclarity.com). Its stricter setting, 5 minus
 * 1–3, is `reputationNetRating`.
 * @example
 * ```ts
 * import { starRating } from 'cx-metrics';
 * import { localClarityHappiness } from 'cx-metrics/presets';
 * starRating([5, 4, 3, 1], localClarityHappiness).value; // => 25
 * ```
 * @category Presets
 * @since 0.1.0
 */
export const localClarityHappiness: StarRatingDefinition = {
  scale: { min: 1, max: 5 },
  positiveFrom: 4,
  negativeTo: 2,
  measure: 'net',
};

/**
 * Net Rating Score of Reputation: fives minus stars of 1 to 3.
 *
 * net = 100 · (5 stars − 1–3 stars) / ratings, −100…100.
 *
 * @remarks Source: the vendor's article "Net Rating Score for Surveys" (help.reputation.com).
 * @example
 * ```ts
 * import { starRating } from 'cx-metrics';
 * import { reputationNetRating } from 'cx-metrics/presets';
 * starRating([5, 5, 4, 3], reputationNetRating).value; // => 25
 * ```
 * @category Presets
 * @since 0.1.0
 */
export const reputationNetRating: StarRatingDefinition = {
  scale: { min: 1, max: 5 },
  positiveFrom: 5,
  negativeTo: 3,
  measure: 'net',
};
