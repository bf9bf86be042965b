import type { CesDefinition } from '../survey/rating/ces.js';

/**
 * CES of Delighted on 1–7: who agrees, 5 to 7.
 *
 * share = (5s + 6s + 7s) / responses.
 *
 * @remarks Source: the vendor's article "CES surveys" (help.delighted.com, 534; 249 for five points). Not reproduced: rounding to a
 * whole number, a period that moves.
 * @example
 * ```ts
 * import { ces } from 'cx-metrics';
 * import { delightedCes7 } from 'cx-metrics/presets';
 * ces([7, 6, 5, 4], delightedCes7).value; // => 0.75
 * ```
 * @category Presets
 * @since 0.1.0
 */
export const delightedCes7: CesDefinition = {
  scale: { min: 1, max: 7 },
  easyFrom: 5,
  direction: 'high-is-easy',
  measure: 'share',
};

/**
 * CES of Delighted on 1–5: who agrees, 4 and 5.
 *
 * share = (4s + 5s) / responses. 3 is neutral, 1 and 2 disagree.
 *
 * @remarks Source: the vendor's article "CES surveys" (help.delighted.com, 534; 249 for five points). Not reproduced: rounding to a
 * whole number, a period that moves.
 * @example
 * ```ts
 * import { ces } from 'cx-metrics';
 * import { delightedCes5 } from 'cx-metrics/presets';
 * ces([5, 4, 3, 1], delightedCes5).value; // => 0.5
 * ```
 * @category Presets
 * @since 0.1.0
 */
export const delightedCes5: CesDefinition = {
  scale: { min: 1, max: 5 },
  easyFrom: 4,
  hardTo: 2,
  direction: 'high-is-easy',
  measure: 'share',
};

/**
 * CES of Simplesat: answers of 5 and more of 1–7.
 *
 * share = (5s + 6s + 7s) / responses.
 *
 * @remarks Source: the vendor's article "What is CES" (help.simplesat.io, 5626051). It names a neutral class without its limits.
 * @example
 * ```ts
 * import { ces } from 'cx-metrics';
 * import { simplesatCes } from 'cx-metrics/presets';
 * ces([7, 6, 5, 4], simplesatCes).value; // => 0.75
 * ```
 * @category Presets
 * @since 0.1.0
 */
export const simplesatCes: CesDefinition = {
  scale: { min: 1, max: 7 },
  easyFrom: 5,
  direction: 'high-is-easy',
  measure: 'share',
};

/**
 * CES of Sogolytics (SoGoSurvey): the average of 1–7.
 *
 * mean = Σ scores / responses. Counted beside: agree 5 to 7, neutral 4, disagree 1 to 3.
 *
 * @remarks Source: the vendor's page "Customer Effort Score – CES" (sogosurvey.com/help).
 * @example
 * ```ts
 * import { ces } from 'cx-metrics';
 * import { sogolyticsCes } from 'cx-metrics/presets';
 * ces([7, 6, 5, 4], sogolyticsCes).value; // => 5.5
 * ```
 * @category Presets
 * @since 0.1.0
 */
export const sogolyticsCes: CesDefinition = {
  scale: { min: 1, max: 7 },
  easyFrom: 5,
  hardTo: 3,
  direction: 'high-is-easy',
  measure: 'mean',
};

/**
 * CES of Nicereply: the average of 1–7.
 *
 * mean = Σ ratings / ratings given.
 *
 * @remarks Source: the vendor's article "How is CES calculated?" (support.nicereply.com, 267).
 * @example
 * ```ts
 * import { ces } from 'cx-metrics';
 * import { nicereplyCes } from 'cx-metrics/presets';
 * ces([7, 6, 5, 4], nicereplyCes).value; // => 5.5
 * ```
 * @category Presets
 * @since 0.1.0
 */
export const nicereplyCes: CesDefinition = {
  scale: { min: 1, max: 7 },
  easyFrom: 5,
  direction: 'high-is-easy',
  measure: 'mean',
};

/**
 * CES of Benbria: the average of 1–5, where 5 is strong agreement.
 *
 * mean = Σ answers / responses; high is easy.
 *
 * @remarks Source: the vendor's article "Customer Effort Score (CES) question type" (help.benbria.com, 3358803).
 * @example
 * ```ts
 * import { ces } from 'cx-metrics';
 * import { benbriaCes } from 'cx-metrics/presets';
 * ces([5, 4, 4, 1], benbriaCes).value; // => 3.5
 * ```
 * @category Presets
 * @since 0.1.0
 */
export const benbriaCes: CesDefinition = {
  scale: { min: 1, max: 5 },
  easyFrom: 4,
  direction: 'high-is-easy',
  measure: 'mean',
};

/**
 * CES 2.0 of CustomerGauge on 1–7: 7 strongly agrees that it was easy.
 *
 * mean = Σ answers / responses.
 *
 * @remarks Source: the vendor's article on CES (support.customergauge.com, 5000755869), which names scale, question and direction.
 * It does not say which number is shown: the mean is the usual one; overrule `measure` where yours differs.
 * @example
 * ```ts
 * import { ces } from 'cx-metrics';
 * import { customerGaugeCes } from 'cx-metrics/presets';
 * ces([7, 6, 5, 4], customerGaugeCes).value; // => 5.5
 * ```
 * @category Presets
 * @since 0.1.0
 */
export const customerGaugeCes: CesDefinition = {
  scale: { min: 1, max: 7 },
  easyFrom: 5,
  direction: 'high-is-easy',
  measure: 'mean',
};

/**
 * Older CES of CustomerGauge on 1–5, in the reversed order: 1 is the least effort.
 *
 * mean of the turned answers, 6 − answer, so that high is easy here; the mean effort is 1 + 5 − `value`.
 *
 * @remarks Source: the vendor's article on CES (support.customergauge.com, 5000755869), which names scale, question and direction.
 * It does not say which number is shown: the mean is the usual one; overrule `measure` where yours differs.
 * @example
 * ```ts
 * import { ces } from 'cx-metrics';
 * import { customerGaugeCesLegacy } from 'cx-metrics/presets';
 * ces([1, 2, 5, 2], customerGaugeCesLegacy).value; // => 3.5
 * ```
 * @category Presets
 * @since 0.1.0
 */
export const customerGaugeCesLegacy: CesDefinition = {
  scale: { min: 1, max: 5 },
  easyFrom: 4,
  direction: 'low-is-easy',
  measure: 'mean',
};

/**
 * CES of SoluCX on 1–7: answers of 5 to 7 minus answers of 1 to 3.
 *
 * net = 100 · (5–7 − 1–3) / responses, −100…100; 4 is neutral.
 *
 * @remarks Source: the code of the package @solucx/indicators 1.1.0 (class `CES`), as socket.dev shows it.
 * @example
 * ```ts
 * import { ces } from 'cx-metrics';
 * import { solucxCes } from 'cx-metrics/presets';
 * ces([7, 6, 4, 1], solucxCes).value; // => 25
 * ```
 * @category Presets
 * @since 0.1.0
 */
export const solucxCes: CesDefinition = {
  scale: { min: 1, max: 7 },
  easyFrom: 5,
  hardTo: 3,
  direction: 'high-is-easy',
  measure: 'net',
};

/**
 * CES of CYS ("7-point scale to index"): answers of 6 and 7 minus answers of 1 to 3.
 *
 * net = 100 · (6–7 − 1–3) / responses, −100…100; 4 and 5 are neutral.
 *
 * @remarks Source: the vendor's article "Customer Effort Score 7-point scale to index" (support.cys.group, 3000095531).
 * @example
 * ```ts
 * import { ces } from 'cx-metrics';
 * import { cysCes } from 'cx-metrics/presets';
 * ces([7, 6, 5, 1], cysCes).value; // => 25
 * ```
 * @category Presets
 * @since 0.1.0
 */
export const cysCes: CesDefinition = {
  scale: { min: 1, max: 7 },
  easyFrom: 6,
  hardTo: 3,
  direction: 'high-is-easy',
  measure: 'net',
};
