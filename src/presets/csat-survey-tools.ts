import type { CsatDefinition } from '../survey/rating/csat.js';

/**
 * CSAT of Delighted on 1–5: answers of 4 and 5.
 *
 * share = (4s + 5s) / responses.
 *
 * @remarks Source: the vendor's article "CSAT surveys" (help.delighted.com, 533). Not reproduced: it always rounds to a whole
 * number, and its dashboards move over a period of days.
 * @example
 * ```ts
 * import { csatFromCounts } from 'cx-metrics';
 * import { delightedCsat5 } from 'cx-metrics/presets';
 * csatFromCounts([15, 5, 10, 30, 40], delightedCsat5).value; // => 0.7
 * ```
 * @category Presets
 * @since 0.1.0
 */
export const delightedCsat5: CsatDefinition = { scale: { min: 1, max: 5 }, satisfiedFrom: 4, measure: 'share' };

/**
 * CSAT of Simplesat on 1–5: 4 and 5 are positive, 3 is neutral, 1 and 2 are negative.
 *
 * share = positive / responses; neutral answers are in the denominator.
 *
 * @remarks Source: the vendor's article "What is CSAT" (help.simplesat.io, 3456900). Its newer text stores surveys with two and
 * three choices as the values 2 and 4, or 2, 3 and 4: this definition fits them too.
 * @example
 * ```ts
 * import { csat } from 'cx-metrics';
 * import { simplesatCsat5 } from 'cx-metrics/presets';
 * csat([5, 4, 4, 5, 5, 4, 5, 3, 1, 2], simplesatCsat5).value; // => 0.7
 * ```
 * @category Presets
 * @since 0.1.0
 */
export const simplesatCsat5: CsatDefinition = {
  scale: { min: 1, max: 5 },
  satisfiedFrom: 4,
  dissatisfiedTo: 2,
  measure: 'share',
};

/**
 * CSAT of Simplesat on 1–4: 3 and 4 are positive, 2 is neutral, 1 is negative.
 *
 * share = positive / responses; neutral answers are in the denominator.
 *
 * @remarks Source: the vendor's article "What is CSAT" (help.simplesat.io, 3456900).
 * @example
 * ```ts
 * import { csat } from 'cx-metrics';
 * import { simplesatCsat4 } from 'cx-metrics/presets';
 * csat([4, 3, 2, 1], simplesatCsat4).net.value; // => 25
 * ```
 * @category Presets
 * @since 0.1.0
 */
export const simplesatCsat4: CsatDefinition = {
  scale: { min: 1, max: 4 },
  satisfiedFrom: 3,
  dissatisfiedTo: 1,
  measure: 'share',
};

/**
 * CSAT of Sogolytics (SoGoSurvey): 4 and 5 are satisfied, 3 is neutral, 1 and 2 are dissatisfied.
 *
 * share = satisfied / survey responses.
 *
 * @remarks Source: the vendor's page "Customer Satisfaction – CSAT" (sogosurvey.com/help). The scale can be asked from 5 to 1
 * there; that changes the look, not the values.
 * @example
 * ```ts
 * import { csat } from 'cx-metrics';
 * import { sogolyticsCsat } from 'cx-metrics/presets';
 * csat([5, 4, 3, 1], sogolyticsCsat).value; // => 0.5
 * ```
 * @category Presets
 * @since 0.1.0
 */
export const sogolyticsCsat: CsatDefinition = {
  scale: { min: 1, max: 5 },
  satisfiedFrom: 4,
  dissatisfiedTo: 2,
  measure: 'share',
};

/**
 * CSAT of QuestionPro on 1–10: answers of 9 and 10.
 *
 * share = (9s + 10s) / responses.
 *
 * @remarks Source: the vendor's page "Customer Satisfaction (CSAT) - CX" (questionpro.com/help), which works out 1–10 only; what is
 * positive on its other scales is not said.
 * @example
 * ```ts
 * import { csat } from 'cx-metrics';
 * import { questionProCsat10 } from 'cx-metrics/presets';
 * csat([10, 9, 8, 4], questionProCsat10).value; // => 0.5
 * ```
 * @category Presets
 * @since 0.1.0
 */
export const questionProCsat10: CsatDefinition = { scale: { min: 1, max: 10 }, satisfiedFrom: 9, measure: 'share' };

/**
 * Net score of Revinate for rating questions on 1–5: fives minus answers of 1 to 3.
 *
 * net = 100 · (promoters − detractors) / responses. Answers become 0, 25, 50, 75, 100; above 80 is a promoter, below 60 a
 * detractor.
 *
 * @remarks Source: the vendor's article "Calculation Type & Scoring Explanation" (revinate.zendesk.com, 12354075516059). On 1–5 no
 * answer falls on 60 or 80, which the text assigns to no class; on six and eleven points some do, so there is no preset for them.
 * @example
 * ```ts
 * import { csat } from 'cx-metrics';
 * import { revinateNet5 } from 'cx-metrics/presets';
 * csat([5, 5, 4, 3], revinateNet5).value; // => 25
 * ```
 * @category Presets
 * @since 0.1.0
 */
export const revinateNet5: CsatDefinition = {
  scale: { min: 1, max: 5 },
  satisfiedFrom: 5,
  dissatisfiedTo: 3,
  measure: 'net',
};

/**
 * Score of Revinate for rating questions on 1–5: 0, 25, 50, 75 and 100 points, averaged.
 *
 * index = (mean − 1) / 4; the dashboard shows 100 times that.
 *
 * @remarks Source: the vendor's article "Calculation Type & Scoring Explanation" (revinate.zendesk.com, 12354075516059).
 * @example
 * ```ts
 * import { csat } from 'cx-metrics';
 * import { revinateScore5 } from 'cx-metrics/presets';
 * csat([5, 5, 4, 3], revinateScore5).value; // => 0.8125
 * ```
 * @category Presets
 * @since 0.1.0
 */
export const revinateScore5: CsatDefinition = {
  scale: { min: 1, max: 5 },
  satisfiedFrom: 5,
  dissatisfiedTo: 3,
  measure: 'index',
};
