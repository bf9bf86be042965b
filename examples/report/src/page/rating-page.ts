import { say } from '../language/say.js';
import type { SurveySection } from '../sections/survey.js';
import { type RatingNumber, type RatingQuestion, ratingDefinition, ratingNumbers } from '../text/rating-words.js';
import { groupName, hiddenText, type SurveyWords, sourceOf, surveyCounts, surveyWords } from '../text/survey-words.js';
import { measureText, rangeText } from '../text/values/measures.js';
import { intervalName, numberText } from '../text/values/numbers.js';
import { sizeText, smallSampleNote } from '../text/values/small-sample.js';
import { html, type Markup } from './elements/markup.js';
import { headlines, notes, refusedBox, table } from './elements/parts.js';
import { questionFigures } from './question-figures.js';

/** Satisfaction or effort on the page: four numbers, of which the definition makes one the metric. */
export async function ratingPage(
  section: SurveySection,
  question: RatingQuestion,
  metric: 'csat' | 'ces',
): Promise<Markup> {
  const words = surveyWords(metric);
  const { overall, groups, told } = question;
  const numbers = ratingNumbers(question, words);
  const { byColumn } = section;
  return html`<section aria-labelledby="${told.id}">
<h2 id="${told.id}">${words.title} <small>${sourceOf(section, section[metric], question)}</small></h2>
${headlines(
  numbers.map(({ id, name, measure }, k) => ({
    name: k === 0 ? `${words.name}: ${name}` : capital(name),
    value: measureText(overall[id].value, measure),
    about: [
      rangeText(overall[id].interval, measure, measure.unit),
      intervalName(overall[id].interval),
      say`n = ${numberText(overall.n)} answers`,
    ],
  })),
)}
${refusedBox(question.refused)}
${await questionFigures(question, words, byColumn)}
${byColumn === undefined ? undefined : groupTable(question, numbers, words, byColumn)}
${notes([
  smallSampleNote(
    groups.map(({ result }) => result.n),
    say`answers`,
  ),
  hiddenText(question.hidden, section.minimum, say`answers`),
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
    say`${name} by ${byColumn}, best first; 95% intervals below the numbers`,
    [{ title: byColumn, isText: true }, ...[...columns, 'n', say`not answered`].map((title) => ({ title }))],
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
