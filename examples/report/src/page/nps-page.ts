import type { NpsResult } from 'cx-metrics';
import { say } from '../language/say.js';
import type { Question } from '../sections/question.js';
import type { SurveySection } from '../sections/survey.js';
import {
  countOf,
  groupName,
  hiddenText,
  npsDefinition,
  shareText,
  sourceOf,
  surveyCounts,
  surveyWords,
} from '../text/survey-words.js';
import { measureText, npsMeasure, rangeText } from '../text/values/measures.js';
import { intervalName, numberText, percentText } from '../text/values/numbers.js';
import { sizeText, smallSampleNote } from '../text/values/small-sample.js';
import { html, type Markup } from './elements/markup.js';
import { type Headline, headlines, notes, refusedBox, table } from './elements/parts.js';
import { questionFigures } from './question-figures.js';

/** NPS on the page. */
export async function npsPage(section: SurveySection, question: Question<NpsResult>): Promise<Markup> {
  const { overall, groups, told } = question;
  const { byColumn } = section;
  const words = surveyWords('nps');
  return html`<section aria-labelledby="${told.id}">
<h2 id="${told.id}">${words.title} <small>${sourceOf(section, section.nps, question)}</small></h2>
${headlines([
  {
    name: 'NPS',
    value: measureText(overall.value, npsMeasure()),
    about: [
      say`${rangeText(overall.interval, npsMeasure())} points`,
      intervalName(overall.interval),
      say`n = ${numberText(overall.n)} answers`,
    ],
  },
  ...classes(question),
])}
${refusedBox(question.refused)}
${await questionFigures(question, words, byColumn)}
${byColumn === undefined ? undefined : groupTable(question, byColumn)}
${notes([
  smallSampleNote(
    groups.map(({ result }) => result.n),
    say`answers`,
  ),
  hiddenText(question.hidden, section.minimum, say`answers`),
  surveyCounts(section.rows, question),
  npsDefinition(question),
])}
</section>
`;
}

function classes(question: Question<NpsResult>): readonly Headline[] {
  const tones = [
    [say`Promoters`, 'good'],
    [say`Passives`, 'middle'],
    [say`Detractors`, 'bad'],
  ] as const;
  return tones.map(([name, tone]) => ({
    name,
    value: shareText(question, tone),
    about: [say`${numberText(countOf(question, tone))} of ${numberText(question.overall.n)} answers`],
  }));
}

function groupTable({ groups }: Question<NpsResult>, byColumn: string): Markup {
  const columns = [
    ...['NPS', say`95% interval`, 'n', say`not answered`],
    ...[say`promoters`, say`passives`, say`detractors`],
  ];
  return table(
    say`NPS by ${byColumn}, best first`,
    [{ title: byColumn, isText: true }, ...columns.map((title) => ({ title }))],
    groups.map(({ name, result }) => {
      const { n, missing } = result;
      const share = (part: number) => percentText(n === 0 ? null : part / n);
      return [
        groupName(name),
        html`<b>${measureText(result.value, npsMeasure())}</b>`,
        rangeText(result.interval, npsMeasure()),
        sizeText(n),
        numberText(missing),
        share(result.promoters),
        share(result.passives),
        share(result.detractors),
      ];
    }),
  );
}
