import type { NpsResult } from 'cx-metrics';
import type { Question } from '../sections/question.js';
import type { SurveySection } from '../sections/survey.js';
import { measureText, NPS, rangeText } from '../text/measures.js';
import { intervalName, numberText, percentText } from '../text/numbers.js';
import { sizeText, smallSampleNote } from '../text/small-sample.js';
import { countOf, groupName, npsDefinition, shareText, sourceOf, surveyCounts, WORDS } from '../text/survey-words.js';
import { html, type Markup } from './markup.js';
import { type Headline, headlines, idOf, notes, refusedBox, table } from './parts.js';
import { groupFigure, levelFigure } from './question-figures.js';

/** NPS on the page. */
export async function npsPage(section: SurveySection, question: Question<NpsResult>): Promise<Markup> {
  const { overall, groups } = question;
  const { byColumn } = section;
  const id = idOf('nps', section.nps, question);
  return html`<section aria-labelledby="${id}">
<h2 id="${id}">${WORDS.nps.title} <small>${sourceOf(section, section.nps, question)}</small></h2>
${headlines([
  {
    name: 'NPS',
    value: measureText(overall.value, NPS),
    about: [
      rangeText(overall.interval, NPS, ' points'),
      intervalName(overall.interval),
      `n = ${numberText(overall.n)} answers`,
    ],
  },
  ...classes(question),
])}
${refusedBox(question.refused)}
${await levelFigure(question, WORDS.nps)}
${await groupFigure(question, 'NPS', byColumn, NPS)}
${byColumn === undefined ? undefined : groupTable(question, byColumn)}
${notes([
  smallSampleNote(
    groups.map(({ result }) => result.n),
    'answers',
  ),
  surveyCounts(section.rows, question),
  npsDefinition(question),
])}
</section>
`;
}

function classes(question: Question<NpsResult>): readonly Headline[] {
  const tones = [
    ['Promoters', 'good'],
    ['Passives', 'middle'],
    ['Detractors', 'bad'],
  ] as const;
  return tones.map(([name, tone]) => ({
    name,
    value: shareText(question, tone),
    about: [`${numberText(countOf(question, tone))} of ${numberText(question.overall.n)} answers`],
  }));
}

function groupTable({ groups }: Question<NpsResult>, byColumn: string): Markup {
  const columns = ['NPS', '95 % interval', 'n', 'not answered', 'promoters', 'passives', 'detractors'];
  return table(
    `NPS by ${byColumn}, best first`,
    [{ title: byColumn, isText: true }, ...columns.map((title) => ({ title }))],
    groups.map(({ name, result }) => {
      const { n, missing } = result;
      const share = (part: number) => percentText(n === 0 ? null : part / n);
      return [
        groupName(name),
        html`<b>${measureText(result.value, NPS)}</b>`,
        rangeText(result.interval, NPS),
        sizeText(n),
        numberText(missing),
        share(result.promoters),
        share(result.passives),
        share(result.detractors),
      ];
    }),
  );
}
