import type { SurveySection } from '../sections/survey.js';
import { intervalName, numberText, percentText } from './numbers.js';

/** Name of a group; rows without one are a group of their own. */
export function groupName(name: string | null): string {
  return name ?? '(empty)';
}

/** Text cut to a width. */
export function cut(text: string, width: number): string {
  const characters = [...text];
  return characters.length <= width ? text : `${characters.slice(0, width - 1).join('')}…`;
}

/** Where the rows went. */
export function surveyCounts({ rows, overall, scoreColumn }: SurveySection): string {
  const { n, missing } = overall;
  const share = rows === 0 ? '' : ` (${percentText(missing / rows)})`;
  return `Rows: ${numberText(rows)}; answers: ${numberText(n)}; without an answer: ${numberText(missing)}${share}. Score: column "${scoreColumn}".`;
}

/** What was computed. */
export function surveyDefinition({ overall }: SurveySection): string {
  const { definition, interval } = overall;
  return (
    `Definition ${definition} (detractors, passives, promoters): NPS = 100 × (promoters − detractors) ÷ answers, ` +
    `in points from −100 to 100. Interval: ${intervalName(interval)}.`
  );
}
