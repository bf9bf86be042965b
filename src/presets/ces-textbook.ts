import type { CesDefinition } from '../survey/rating/ces.js';

/**
 * CES of 2010: how much effort it took, 1 (very low) to 5 (very high), averaged.
 *
 * mean of the turned answers, 6 − answer, so that high is easy here. The published number is the mean effort: 1 + 5 − `value`.
 *
 * @remarks Source: question and scale in CEB's "Frequently Asked Questions about Customer Effort Score" (cebglobal.com), after
 * Dixon, Freeman and Toman, Stop Trying to Delight Your Customers (Harvard Business Review 2010); averaged, with 1 and 2 easy, 4
 * and 5 hard, in support.hexia.app.
 * @example
 * ```ts
 * import { ces } from 'cx-metrics';
 * import { ces1Effort } from 'cx-metrics/presets';
 * const { value } = ces([1, 2, 5, 2], ces1Effort);
 * value; // => 3.5
 * 1 + 5 - (value ?? NaN); // => 2.5
 * ```
 * @category Presets
 * @since 0.1.0
 */
export const ces1Effort: CesDefinition = {
  scale: { min: 1, max: 5 },
  easyFrom: 4,
  direction: 'low-is-easy',
  measure: 'mean',
};

/**
 * CES 2.0 as a share: who at least somewhat agrees that it was made easy, 5 to 7 of 1–7.
 *
 * share = (5s + 6s + 7s) / responses. 4 is neutral, 1 to 3 are hard.
 *
 * @remarks Source: the question of 2013 (Dixon, Toman and DeLisi, The Effortless Experience) with the calculation ascribed to
 * Gartner, CEB's successor, by help.simplesat.io (5626051) and tryvouch.io/glossary/ces.
 * @example
 * ```ts
 * import { ces } from 'cx-metrics';
 * import { ces2Agree } from 'cx-metrics/presets';
 * ces([7, 6, 5, 4], ces2Agree).value; // => 0.75
 * ```
 * @category Presets
 * @since 0.1.0
 */
export const ces2Agree: CesDefinition = {
  scale: { min: 1, max: 7 },
  easyFrom: 5,
  hardTo: 3,
  direction: 'high-is-easy',
  measure: 'share',
};

/**
 * CES 2.0 as a strict share: who agrees or strongly agrees, 6 and 7 of 1–7.
 *
 * share = (6s + 7s) / responses.
 *
 * @remarks Source: tryvouch.io/glossary/ces, as the stricter form.
 * @example
 * ```ts
 * import { ces } from 'cx-metrics';
 * import { ces2Top2 } from 'cx-metrics/presets';
 * ces([7, 6, 5, 4], ces2Top2).value; // => 0.5
 * ```
 * @category Presets
 * @since 0.1.0
 */
export const ces2Top2: CesDefinition = {
  scale: { min: 1, max: 7 },
  easyFrom: 6,
  direction: 'high-is-easy',
  measure: 'share',
};

/**
 * CES 2.0 as an average of 1–7.
 *
 * mean = Σ answers / responses.
 *
 * @remarks Source: the question of 2013 (Dixon, Toman and DeLisi, The Effortless Experience); reported as a mean by
 * support.nicereply.com (267) and sogosurvey.com/help, among others.
 * @example
 * ```ts
 * import { ces } from 'cx-metrics';
 * import { ces2Mean } from 'cx-metrics/presets';
 * ces([7, 6, 5, 4], ces2Mean).value; // => 5.5
 * ```
 * @category Presets
 * @since 0.1.0
 */
export const ces2Mean: CesDefinition = {
  scale: { min: 1, max: 7 },
  easyFrom: 5,
  direction: 'high-is-easy',
  measure: 'mean',
};
