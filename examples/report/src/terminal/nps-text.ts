import type { NpsResult } from 'cx-metrics';
import { say } from '../language/say.js';
import type { Question } from '../sections/question.js';
import type { SurveySection } from '../sections/survey.js';
import { refusedText } from '../text/refused-words.js';
import {
  cut,
  groupName,
  hiddenText,
  npsDefinition,
  shareText,
  sourceOf,
  surveyCounts,
  surveyWords,
} from '../text/survey-words.js';
import { bareText, npsMeasure, rangeText } from '../text/values/measures.js';
import { intervalName, intervalText, numberText, percentNumber } from '../text/values/numbers.js';
import { isSmall, smallSampleNote } from '../text/values/small-sample.js';
import { grid, paragraph, paragraphs } from './grid.js';
import { intervalStrip, stripTitle } from './interval-strip.js';
import { levelStrip } from './level-strip.js';
import type { Paint } from './paint.js';
import type { Part } from './terminal-report.js';

const STRIP = 21;
const NAME = 26;

/** NPS in the terminal. */
export function npsText(section: SurveySection, question: Question<NpsResult>, paint: Paint): Part {
  const { overall, groups } = question;
  const { value, n, interval } = overall;
  const { byColumn, rows } = section;
  const body = [
    paragraph(
      say`NPS ${numberText(value, 2)} points, ${intervalName(interval)} ${intervalText(interval, (end) => numberText(end, 2))},
        n = ${numberText(n)}: ${shareText(question, 'good')} promoters, ${shareText(question, 'middle')} passives,
        ${shareText(question, 'bad')} detractors`,
    ),
    ...levelStrip(question, surveyWords('nps'), paint),
  ];
  if (byColumn !== undefined) {
    body.push(groupGrid(question, byColumn));
    const note = smallSampleNote(
      groups.map(({ result }) => result.n),
      say`answers`,
    );
    if (note !== undefined) body.push(paragraph(note));
  }
  body.push(
    ...paragraphs([
      hiddenText(question.hidden, section.minimum, say`answers`),
      surveyCounts(rows, question),
      refusedText(question.refused),
      npsDefinition(question),
    ]),
  );
  return { title: surveyWords('nps').title, file: sourceOf(section, section.nps, question), body };
}

function groupGrid({ groups }: Question<NpsResult>, byColumn: string): string {
  return grid(
    [
      { title: cut(byColumn, NAME), align: 'left' },
      { title: 'NPS' },
      { title: say`95% interval` },
      { title: stripTitle(npsMeasure(), STRIP), align: 'left' },
      { title: 'n' },
      { title: '', align: 'left' },
      { title: say`prom. %` },
      { title: say`detr. %` },
    ],
    groups.map(({ name, result }) => [
      cut(groupName(name), NAME),
      bareText(result.value, npsMeasure()),
      rangeText(result.interval, npsMeasure()),
      intervalStrip(result.value, result.interval, -100, 100, STRIP),
      numberText(result.n),
      isSmall(result.n) ? '†' : '',
      percentNumber(ratio(result.promoters, result.n)),
      percentNumber(ratio(result.detractors, result.n)),
    ]),
  );
}

function ratio(part: number, n: number): number | null {
  return n === 0 ? null : part / n;
}
