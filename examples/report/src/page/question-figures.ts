import { drawnGroups, groupChart } from '../charts/group-chart.js';
import { levelChart } from '../charts/level-chart.js';
import type { Question } from '../sections/question.js';
import { levelDescription } from '../text/level-words.js';
import type { Measure } from '../text/measures.js';
import { numberText } from '../text/numbers.js';
import { SMALL_SAMPLE } from '../text/small-sample.js';
import { classesOf, className, type SurveyWords } from '../text/survey-words.js';
import { figure } from './figure.js';
import { html, type Markup } from './markup.js';

/** How often each answer was given. */
export function levelFigure(question: Question, words: SurveyWords): Promise<Markup | undefined> {
  return figure({
    title: `Answers, % of ${numberText(question.overall.n)}`,
    caption:
      'Whole percentages that add up to 100: each is rounded down, and what is then missing goes to the largest remainders. ' +
      'Colours are the classes of the definition below.',
    description: levelDescription(question),
    key: html`<ul class="key">${classesOf(question.levels).map(
      ({ tone, levels }) => html`<li class="${tone}">${className(tone, levels, words)}</li>`,
    )}</ul>
`,
    draw: levelChart(question),
  });
}

/** A measure with its interval, of all answers and by group. */
export function groupFigure(
  question: Question,
  name: string,
  byColumn: string | undefined,
  measure: Measure,
): Promise<Markup | undefined> {
  const all = question.groups.length;
  const { length } = drawnGroups(question.groups);
  const only = length === all ? '' : ` Drawn are the ${length} groups with most answers; the table has all.`;
  const hollow = `Hollow points rest on fewer than ${SMALL_SAMPLE} answers.`;
  return figure({
    title: byColumn === undefined ? `${name} with its interval` : `${name} by ${byColumn}`,
    caption:
      all === 0
        ? `The bar is the 95 % interval, the number on the right the answers behind it. ${hollow}`
        : `Points are ${measure.plural}, bars their 95 % intervals, numbers on the right the answers behind them. The dashed line is ` +
          `where all answers together stand. ${hollow}${only}`,
    draw: groupChart(question, measure),
  });
}
