import type { CsatDefinition } from '../survey/rating/csat.js';

/**
 * CSAT of Zendesk on 1–5: 4 and 5 are good, 1 to 3 are bad.
 *
 * share = good / (good + bad), over rated tickets. A ticket that was offered a survey and not rated is missing.
 *
 * @remarks Source, second-hand: eesel.ai, "Zendesk CSAT: good vs bad rating", which cites the Zendesk support pages for the
 * classes; support.assembled.com and intercom.help/scorebuddy for good / (good + bad). A 3 is bad: there is no neutral answer, so
 * `net` is lower than elsewhere while the share is the same.
 * @example
 * ```ts
 * import { csat } from 'cx-metrics';
 * import { zendeskCsat5 } from 'cx-metrics/presets';
 * csat([5, 4, 3, null], zendeskCsat5).share.value; // ~> 0.6666666667
 * csat([5, 4, 3, null], zendeskCsat5).dissatisfied; // => 1
 * ```
 * @category Presets
 * @since 0.1.0
 */
export const zendeskCsat5: CsatDefinition = {
  scale: { min: 1, max: 5 },
  satisfiedFrom: 4,
  dissatisfiedTo: 3,
  measure: 'share',
};

/**
 * CSAT of Zendesk on 1–3: only 3 is good, 1 and 2 are bad.
 *
 * share = good / (good + bad), over rated tickets.
 *
 * @remarks Source, second-hand: eesel.ai, "Zendesk CSAT: good vs bad rating", which cites the Zendesk support pages for the
 * classes; support.assembled.com and intercom.help/scorebuddy for good / (good + bad).
 * @example
 * ```ts
 * import { csat } from 'cx-metrics';
 * import { zendeskCsat3 } from 'cx-metrics/presets';
 * csat([3, 2, 1, 3], zendeskCsat3).value; // => 0.5
 * ```
 * @category Presets
 * @since 0.1.0
 */
export const zendeskCsat3: CsatDefinition = {
  scale: { min: 1, max: 3 },
  satisfiedFrom: 3,
  dissatisfiedTo: 2,
  measure: 'share',
};

/**
 * CSAT of Zendesk on 1–2, thumbs and the older good or bad: 2 is good, 1 is bad.
 *
 * share = good / (good + bad), over rated tickets.
 *
 * @remarks Source, second-hand: eesel.ai, "Zendesk CSAT: good vs bad rating", which cites the Zendesk support pages for the
 * classes; support.assembled.com and intercom.help/scorebuddy for good / (good + bad). Code the words `good` as 2, `bad` as 1,
 * `offered` and `unoffered` as null.
 * @example
 * ```ts
 * import { csat } from 'cx-metrics';
 * import { zendeskCsat2 } from 'cx-metrics/presets';
 * csat([2, 2, 2, 1, null], zendeskCsat2).value; // => 0.75
 * ```
 * @category Presets
 * @since 0.1.0
 */
export const zendeskCsat2: CsatDefinition = {
  scale: { min: 1, max: 2 },
  satisfiedFrom: 2,
  dissatisfiedTo: 1,
  measure: 'share',
};

/**
 * CSAT of Intercom: the two best of five faces.
 *
 * share = (4s + 5s) / rated conversations. A conversation without a rating is missing.
 *
 * @remarks Source: an answer by the vendor's staff in its forum (community.intercom.com, topic 1918, 2021). A 3 is in the
 * denominator and not satisfied. Not reproduced: their periods.
 * @example
 * ```ts
 * import { csat } from 'cx-metrics';
 * import { intercomCsat } from 'cx-metrics/presets';
 * csat([5, 4, 3, 1, null], intercomCsat).value; // => 0.5
 * ```
 * @category Presets
 * @since 0.1.0
 */
export const intercomCsat: CsatDefinition = { scale: { min: 1, max: 5 }, satisfiedFrom: 4, measure: 'share' };

/**
 * CSAT of Chatwoot: the two best of five faces.
 *
 * share = (4s + 5s) / responses.
 *
 * @remarks Source: the dashboard's code (chatwoot/chatwoot, store/modules/csat.js). Not reproduced: it shows a text with two
 * decimals, and 0 where nobody answered; here that is null.
 * @example
 * ```ts
 * import { csat } from 'cx-metrics';
 * import { chatwootCsat } from 'cx-metrics/presets';
 * csat([5, 4, 3, 1], chatwootCsat).value; // => 0.5
 * csat([], chatwootCsat).value; // => null
 * ```
 * @category Presets
 * @since 0.1.0
 */
export const chatwootCsat: CsatDefinition = { scale: { min: 1, max: 5 }, satisfiedFrom: 4, measure: 'share' };

/**
 * Satisfaction score of Gorgias: ratings of 4 and 5.
 *
 * share = (4s + 5s) / rated surveys. A survey that was sent and not rated is missing.
 *
 * @remarks Source: the vendor's article "Measure ticket quality: Satisfaction" (docs.gorgias.com). Its blog speaks of the plain
 * average instead: `measure: 'mean'` gives that.
 * @example
 * ```ts
 * import { csat } from 'cx-metrics';
 * import { gorgiasCsat } from 'cx-metrics/presets';
 * csat([5, 5, 4, 1], gorgiasCsat).value; // => 0.75
 * csat([5, 5, 4, 1], { ...gorgiasCsat, measure: 'mean' }).value; // => 3.75
 * ```
 * @category Presets
 * @since 0.1.0
 */
export const gorgiasCsat: CsatDefinition = { scale: { min: 1, max: 5 }, satisfiedFrom: 4, measure: 'share' };

/**
 * CSAT of Dixa: ratings of 4 and 5.
 *
 * share = (4s + 5s) / ratings.
 *
 * @remarks Source: the vendor's article "Analytics: Satisfaction dashboard" (support.dixa.help). Not reproduced: it always rounds
 * to a whole percentage.
 * @example
 * ```ts
 * import { csat } from 'cx-metrics';
 * import { dixaCsat } from 'cx-metrics/presets';
 * csat([5, 4, 3], dixaCsat).value; // ~> 0.6666666667
 * ```
 * @category Presets
 * @since 0.1.0
 */
export const dixaCsat: CsatDefinition = { scale: { min: 1, max: 5 }, satisfiedFrom: 4, measure: 'share' };

/**
 * Satisfaction score of Front: ratings of 4 and 5 stars.
 *
 * share = (4s + 5s) / survey responses.
 *
 * @remarks Source: the vendor's article "Satisfaction score (%)" (help.front.com, 2399). Not reproduced: the team table averages
 * the scores of teammates; count each teammate's answers apart for that.
 * @example
 * ```ts
 * import { csat } from 'cx-metrics';
 * import { frontCsat } from 'cx-metrics/presets';
 * csat([5, 5, 2, 4], frontCsat).value; // => 0.75
 * ```
 * @category Presets
 * @since 0.1.0
 */
export const frontCsat: CsatDefinition = { scale: { min: 1, max: 5 }, satisfiedFrom: 4, measure: 'share' };

/**
 * Satisfaction of Odoo: ratings of 4 and 5 are happy.
 *
 * share = happy / ratings from 1 up. A rating of 0 means not rated.
 *
 * @remarks Source: the code of the rating module (odoo/odoo, addons/rating, `_rating_to_grade`). Versions around 15 ask for a 5: `{
 * ...odooCsat, satisfiedFrom: 5 }`. Not reproduced: a whole percentage, −1 where nobody rated, and the "average percentage" mean /
 * 5, which is never 0.
 * @example
 * ```ts
 * import { csat } from 'cx-metrics';
 * import { odooCsat } from 'cx-metrics/presets';
 * csat([5, 4, 3, 0], { ...odooCsat, missingValue: 0 }).value; // ~> 0.6666666667
 * ```
 * @category Presets
 * @since 0.1.0
 */
export const odooCsat: CsatDefinition = {
  scale: { min: 1, max: 5 },
  satisfiedFrom: 4,
  dissatisfiedTo: 2,
  measure: 'share',
};
