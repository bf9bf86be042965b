import type { CsatDefinition } from '../survey/rating/csat.js';

/**
 * CSAT score of Trengo: how far the average lies from 1 to 5.
 *
 * index = (mean − 1) / 4; the dashboard shows 100 times that.
 *
 * @remarks Source: the vendor's article "Measuring CSAT results" (help.trengo.com). It prints the formula as (Average - 1)/(4*100),
 * which cannot be a percentage; read as ((mean − 1) / 4) · 100. Its classes, positive 4–5 and negative 1–2, are counted beside.
 * Thumbs count as 5 and 1.
 * @example
 * ```ts
 * import { csat } from 'cx-metrics';
 * import { trengoCsat } from 'cx-metrics/presets';
 * csat([5, 5, 4, 1], trengoCsat).value; // => 0.6875
 * ```
 * @category Presets
 * @since 0.1.0
 */
export const trengoCsat: CsatDefinition = {
  scale: { min: 1, max: 5 },
  satisfiedFrom: 4,
  dissatisfiedTo: 2,
  measure: 'index',
};

/**
 * Satisfaction score of Pisano: five answers worth 100, 75, 50, 25 and 0 per cent, averaged.
 *
 * index = (mean − 1) / 4; the dashboard shows 100 times that.
 *
 * @remarks Source: the vendor's page "Customer Satisfaction Score (CSAT)" (pisano.com). Its example, 10 very good, 4 good and 2
 * bad, gives 84.37 %.
 * @example
 * ```ts
 * import { csatFromCounts } from 'cx-metrics';
 * import { pisanoCsat } from 'cx-metrics/presets';
 * csatFromCounts([0, 2, 0, 4, 10], pisanoCsat).value; // => 0.84375
 * ```
 * @category Presets
 * @since 0.1.0
 */
export const pisanoCsat: CsatDefinition = { scale: { min: 1, max: 5 }, satisfiedFrom: 4, measure: 'index' };

/**
 * CSAT of SmartSurvey with five choices, by its default "Aggregated Average".
 *
 * index = Σ (answer − 1) / (4 · responses): points gained of the points that could be had.
 *
 * @remarks Source: the vendor's article "Customer satisfaction calculations" (help.smartsurvey.co.uk). Its option B, "Satisfied
 * Responses", is `measure: 'share'`.
 * @example
 * ```ts
 * import { csat } from 'cx-metrics';
 * import { smartSurveyCsat5 } from 'cx-metrics/presets';
 * csat([5, 4, 3, 1], smartSurveyCsat5).value; // => 0.5625
 * csat([5, 4, 3, 1], { ...smartSurveyCsat5, measure: 'share' }).value; // => 0.5
 * ```
 * @category Presets
 * @since 0.1.0
 */
export const smartSurveyCsat5: CsatDefinition = { scale: { min: 1, max: 5 }, satisfiedFrom: 4, measure: 'index' };

/**
 * CSAT of Zykrr: the average rating.
 *
 * mean = Σ ratings / ratings given.
 *
 * @remarks Source: the vendor's page "Metrics" (docs.zykrr.com). It averages over several questions ("dimensions") at once: put
 * their answers in one list. Its divisor is customers times dimensions, so a skipped dimension seems to count as 0 there; here it
 * is missing. The scale is configured; this is 1–5.
 * @example
 * ```ts
 * import { csat } from 'cx-metrics';
 * import { zykrrCsat } from 'cx-metrics/presets';
 * csat([5, 4, 4, 2], zykrrCsat).value; // => 3.75
 * ```
 * @category Presets
 * @since 0.1.0
 */
export const zykrrCsat: CsatDefinition = { scale: { min: 1, max: 5 }, satisfiedFrom: 4, measure: 'mean' };

/**
 * Satisfaction score of FreeScout: share of great minus share of not good, of three ratings.
 *
 * net = 100 · (great − not good) / ratings, −100…100. Code great as 3, okay as 2, not good as 1.
 *
 * @remarks Source: the code quoted in freescout-help-desk/freescout issue 2064, where users took the number for a share. Not
 * reproduced: it is rounded up. For the share take `measure: 'share'`.
 * @example
 * ```ts
 * import { csat } from 'cx-metrics';
 * import { freescoutCsat } from 'cx-metrics/presets';
 * csat([3, 3, 2, 1], freescoutCsat).value; // => 25
 * csat([3, 3, 2, 1], { ...freescoutCsat, measure: 'share' }).value; // => 0.5
 * ```
 * @category Presets
 * @since 0.1.0
 */
export const freescoutCsat: CsatDefinition = {
  scale: { min: 1, max: 3 },
  satisfiedFrom: 3,
  dissatisfiedTo: 1,
  measure: 'net',
};

/**
 * CSAT score of MetricsFlare: answers of 4 and 5 minus all others.
 *
 * net = 100 · (4s + 5s − 3s − 2s − 1s) / responses, −100…100.
 *
 * @remarks Source: the vendor's page metricsflare.com/csat says that satisfaction is scored like NPS, promoters versus detractors;
 * that a 3 is negative is from its page on success scores, seen second-hand.
 * @example
 * ```ts
 * import { csat } from 'cx-metrics';
 * import { metricsflareCsat } from 'cx-metrics/presets';
 * csat([5, 4, 4, 3], metricsflareCsat).value; // => 50
 * ```
 * @category Presets
 * @since 0.1.0
 */
export const metricsflareCsat: CsatDefinition = {
  scale: { min: 1, max: 5 },
  satisfiedFrom: 4,
  dissatisfiedTo: 3,
  measure: 'net',
};
