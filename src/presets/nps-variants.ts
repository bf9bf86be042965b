import type { NpsClasses } from '../survey/nps/nps-classes.js';

/**
 * NPS as published: 0–6 detractors, 7–8 passives, 9–10 promoters.
 *
 * 100 · (promoters − detractors) / answers. The same as no options at all.
 *
 * @remarks Source: Reichheld, The One Number You Need to Grow (Harvard Business Review 2003). Most tools use these classes and
 * differ in rounding, periods and repeated answers.
 * @example
 * ```ts
 * import { nps } from 'cx-metrics';
 * import { npsStandard } from 'cx-metrics/presets';
 * nps([10, 9, 8, 6], npsStandard).value; // => 25
 * ```
 * @category Presets
 * @since 0.1.0
 */
export const npsStandard: NpsClasses = { scale: { min: 0, max: 10 }, passiveFrom: 7, promoterFrom: 9 };

/**
 * European NPS: 0–5 detractors, 6–7 passives, 8–10 promoters.
 *
 * 100 · (promoters − detractors) / answers.
 *
 * @remarks Source: checkmarket.com/blog/nps-eu and insocial.eu/en/blog/european-nps argue for it: an 8 is high praise at European
 * schools, a 6 is a pass. No standard body defines it; never compare it with the standard one.
 * @example
 * ```ts
 * import { nps } from 'cx-metrics';
 * import { npsEurope } from 'cx-metrics/presets';
 * nps([10, 9, 8, 6], npsEurope).value; // => 75
 * ```
 * @category Presets
 * @since 0.1.0
 */
export const npsEurope: NpsClasses = { scale: { min: 0, max: 10 }, passiveFrom: 6, promoterFrom: 8 };

/**
 * NPS of Formbricks: the standard classes, open to fractions: below 7, from 7 to below 9, from 9.
 *
 * 100 · (promoters − detractors) / answers.
 *
 * @remarks Source: pull request 9248 of formbricks/formbricks, since when survey summary and dashboard agree; before, the dashboard
 * put 6.5 and 8.5 in no class but in the denominator. Dismissed questions are counted apart there: they are missing here.
 * @example
 * ```ts
 * import { nps } from 'cx-metrics';
 * import { formbricksNps } from 'cx-metrics/presets';
 * nps([9.5, 8.5, 6.5, 10], formbricksNps).value; // => 25
 * ```
 * @category Presets
 * @since 0.1.0
 */
export const formbricksNps: NpsClasses = {
  scale: { min: 0, max: 10 },
  passiveFrom: 7,
  promoterFrom: 9,
  classes: 'half-open',
};
