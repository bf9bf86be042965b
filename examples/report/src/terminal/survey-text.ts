import type { SurveySection } from '../sections/survey.js';
import { npsText } from './nps-text.js';
import type { Paint } from './paint.js';
import { ratingText } from './rating-text.js';
import type { Part } from './terminal-report.js';

/** The questions of a survey in the terminal, each a part of its own. */
export function surveyText(section: SurveySection, paint: Paint): readonly Part[] {
  const { nps, csat, ces } = section;
  return [
    ...nps.map((question) => npsText(section, question, paint)),
    ...csat.map((question) => ratingText(section, question, 'csat', paint)),
    ...ces.map((question) => ratingText(section, question, 'ces', paint)),
  ];
}
