import type { SurveySection } from '../sections/survey.js';
import { html, type Markup } from './elements/markup.js';
import { npsPage } from './nps-page.js';
import { ratingPage } from './rating-page.js';

/** The questions of a survey on the page, each a section of its own. */
export async function surveyPage(section: SurveySection): Promise<Markup> {
  const { nps, csat, ces } = section;
  const sections = await Promise.all([
    ...nps.map((question) => npsPage(section, question)),
    ...csat.map((question) => ratingPage(section, question, 'csat')),
    ...ces.map((question) => ratingPage(section, question, 'ces')),
  ]);
  return html`${sections}`;
}
