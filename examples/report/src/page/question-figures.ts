import { groupChart, levelChart } from '../charts/survey-charts.js';
import { say } from '../language/say.js';
import type { Question } from '../sections/question.js';
import { levelDescription } from '../text/level-words.js';
import { classesOf, className, type SurveyWords } from '../text/survey-words.js';
import { numberText } from '../text/values/numbers.js';
import { figure, WIDE } from './elements/figure.js';
import { html, type Markup } from './elements/markup.js';

/** The picture of the answers and that of the groups stand side by side where there is room. */
const LEVELS_WIDE = 400;
const GROUPS_WIDE = WIDE - LEVELS_WIDE - 40;

/** How often each answer was given, and the number by group. */
export async function questionFigures(
  question: Question,
  words: SurveyWords,
  byColumn: string | undefined,
): Promise<Markup> {
  return html`<div class="pair">${await levelFigure(question, words)}${await groupFigure(question, words.name, byColumn)}</div>
`;
}

function levelFigure(question: Question, words: SurveyWords): Promise<Markup | undefined> {
  return figure({
    title: say`Answers, % of ${numberText(question.overall.n)}`,
    caption: say`Whole percentages that add up to 100.`,
    description: levelDescription(question),
    key: html`<ul class="key">${classesOf(question.levels).map(
      ({ tone, levels }) => html`<li class="${tone}">${className(tone, levels, words)}</li>`,
    )}</ul>
`,
    draw: levelChart(question),
    wide: LEVELS_WIDE,
  });
}

function groupFigure(question: Question, name: string, byColumn: string | undefined): Promise<Markup | undefined> {
  return figure({
    title: byColumn === undefined ? say`${name} with its interval` : say`${name} by ${byColumn}`,
    caption:
      question.groups.length === 0
        ? say`The bar is the 95% interval, the number on the right the answers behind it.`
        : say`Bars are 95% intervals, numbers on the right the answers behind them.`,
    draw: groupChart(question),
    wide: GROUPS_WIDE,
  });
}
