import type { CsatDefinition } from '../survey/rating/csat.js';

/**
 * CSAT of Formbricks on 1–3: the highest answer only.
 *
 * share = 3s / responses; every other answer is in the denominator.
 *
 * @remarks Source: the vendor's page on rating questions (formbricks.com/docs) and pull requests 7128 and 6834 of
 * formbricks/formbricks. Not reproduced: rounding.
 * @example
 * ```ts
 * import { csat } from 'cx-metrics';
 * import { formbricksCsat3 } from 'cx-metrics/presets';
 * csat([3, 3, 2, 1], formbricksCsat3).value; // => 0.5
 * ```
 * @category Presets
 * @since 0.1.0
 */
export const formbricksCsat3: CsatDefinition = { scale: { min: 1, max: 3 }, satisfiedFrom: 3, measure: 'share' };

/**
 * CSAT of Formbricks on 1–4: the two highest answers.
 *
 * share = (3s + 4s) / responses; every other answer is in the denominator.
 *
 * @remarks Source: the vendor's page on rating questions (formbricks.com/docs) and pull requests 7128 and 6834 of
 * formbricks/formbricks. Not reproduced: rounding.
 * @example
 * ```ts
 * import { csat } from 'cx-metrics';
 * import { formbricksCsat4 } from 'cx-metrics/presets';
 * csat([4, 3, 2, 1], formbricksCsat4).value; // => 0.5
 * ```
 * @category Presets
 * @since 0.1.0
 */
export const formbricksCsat4: CsatDefinition = { scale: { min: 1, max: 4 }, satisfiedFrom: 3, measure: 'share' };

/**
 * CSAT of Formbricks on 1–5: the two highest answers.
 *
 * share = (4s + 5s) / responses; every other answer is in the denominator.
 *
 * @remarks Source: the vendor's page on rating questions (formbricks.com/docs) and pull requests 7128 and 6834 of
 * formbricks/formbricks. Not reproduced: one view rounds to a whole percentage, another to two decimals (pull request 7688).
 * @example
 * ```ts
 * import { csat } from 'cx-metrics';
 * import { formbricksCsat5 } from 'cx-metrics/presets';
 * csat([5, 4, 3, 1], formbricksCsat5).value; // => 0.5
 * ```
 * @category Presets
 * @since 0.1.0
 */
export const formbricksCsat5: CsatDefinition = { scale: { min: 1, max: 5 }, satisfiedFrom: 4, measure: 'share' };

/**
 * CSAT of Formbricks on 1–6: the two highest answers.
 *
 * share = (5s + 6s) / responses; every other answer is in the denominator.
 *
 * @remarks Source: the vendor's page on rating questions (formbricks.com/docs) and pull requests 7128 and 6834 of
 * formbricks/formbricks. Not reproduced: rounding.
 * @example
 * ```ts
 * import { csat } from 'cx-metrics';
 * import { formbricksCsat6 } from 'cx-metrics/presets';
 * csat([6, 5, 4, 5], formbricksCsat6).value; // => 0.75
 * ```
 * @category Presets
 * @since 0.1.0
 */
export const formbricksCsat6: CsatDefinition = { scale: { min: 1, max: 6 }, satisfiedFrom: 5, measure: 'share' };

/**
 * CSAT of Formbricks on 1–7: the two highest answers.
 *
 * share = (6s + 7s) / responses; every other answer is in the denominator.
 *
 * @remarks Source: the vendor's page on rating questions (formbricks.com/docs) and pull requests 7128 and 6834 of
 * formbricks/formbricks. The three agreeing answers of a CES question are not meant here: see `ces2Agree`.
 * @example
 * ```ts
 * import { csat } from 'cx-metrics';
 * import { formbricksCsat7 } from 'cx-metrics/presets';
 * csat([7, 6, 5, 1], formbricksCsat7).value; // => 0.5
 * ```
 * @category Presets
 * @since 0.1.0
 */
export const formbricksCsat7: CsatDefinition = { scale: { min: 1, max: 7 }, satisfiedFrom: 6, measure: 'share' };

/**
 * CSAT of Formbricks on 1–10: the three highest answers.
 *
 * share = (8s + 9s + 10s) / responses; every other answer is in the denominator.
 *
 * @remarks Source: the vendor's page on rating questions (formbricks.com/docs) and pull requests 7128 and 6834 of
 * formbricks/formbricks. The range starts at 1. On a range that is not listed (3, 4, 5, 6, 7, 10) the score falls to 0.
 * @example
 * ```ts
 * import { csat } from 'cx-metrics';
 * import { formbricksCsat10 } from 'cx-metrics/presets';
 * csat([10, 9, 8, 7], formbricksCsat10).value; // => 0.75
 * ```
 * @category Presets
 * @since 0.1.0
 */
export const formbricksCsat10: CsatDefinition = { scale: { min: 1, max: 10 }, satisfiedFrom: 8, measure: 'share' };
