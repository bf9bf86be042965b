import type { SurveySection } from '../sections/survey.js';
import { measureText, rangeText } from '../text/measures.js';
import { intervalName, numberText } from '../text/numbers.js';
import { type RatingNumber, type RatingQuestion, ratingDefinition, ratingNumbers } from '../text/rating-words.js';
import { sizeText, smallSampleNote } from '../text/small-sample.js';
import { groupName, type SurveyWords, sourceOf, surveyCounts, WORDS } from '../text/survey-words.js';
import { html, type Markup } from './markup.js';
import { headlines, idOf, notes, refusedBox, table } from './parts.js';
import { groupFigure, levelFigure } from './question-figures.js';

/** Satisfaction or effort on the page: four numbers, of which the definition makes one the metric. */
export async function ratingPage(
  section: SurveySection,
  question: RatingQuestion,
  metric: 'csat' | 'ces',
): Promise<Markup> {
  const words = WORDS[metric];
  const { overall, groups } = question;
  const numbers = ratingNumbers(question, words);
  const { byColumn } = section;
  const id = idOf(metric, section[metric], question);
  return html`<section aria-labelledby="${id}">
<h2 id="${id}">${words.title} <small>${sourceOf(section, section[metric], question)}</small></h2>
${headlines(
  numbers.map(({ id, name, measure }, k) => ({
    name: k === 0 ? `${words.name}: ${name}` : capital(name),
    value: measureText(overall[id].value, measure),
    about: [
      rangeText(overall[id].interval, measure, measure.unit),
      intervalName(overall[id].interval),
      `n = ${numberText(overall.n)} answers`,
    ],
  })),
)}
${refusedBox(question.refused)}
${await levelFigure(question, words)}
${await groupFigure(question, words.name, byColumn, numbers[0].measure)}
${byColumn === undefined ? undefined : groupTable(question, numbers, words, byColumn)}
${notes([
  smallSampleNote(
    groups.map(({ result }) => result.n),
    'answers',
  ),
  surveyCounts(section.rows, question),
  ratingDefinition(question, words),
])}
</section>
`;
}

function groupTable(
  { groups }: RatingQuestion,
  numbers: readonly RatingNumber[],
  { name }: SurveyWords,
  byColumn: string,
): Markup {
  const columns = numbers.map(({ measure }, k) => (k === 0 ? `${name}: ${measure.heading}` : measure.heading));
  return table(
    `${name} by ${byColumn}, best first; 95 % intervals below the numbers`,
    [{ title: byColumn, isText: true }, ...[...columns, 'n', 'not answered'].map((title) => ({ title }))],
    groups.map(({ name: group, result }) => [
      groupName(group),
      ...numbers.map(({ id, measure }, k) => {
        const value = measureText(result[id].value, { ...measure, unit: '' });
        const range = html`<small>${rangeText(result[id].interval, measure)}</small>`;
        return k === 0 ? html`<b>${value}</b>${range}` : html`${value}${range}`;
      }),
      sizeText(result.n),
      numberText(result.missing),
    ]),
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
