import type { NpsResult } from 'cx-metrics';
import { drawnGroups, npsChart } from '../charts/nps-chart.js';
import type { SurveySection } from '../sections/survey.js';
import { intervalName, intervalText, numberText, percentText } from '../text/numbers.js';
import { SMALL_SAMPLE, sizeText, smallSampleNote } from '../text/small-sample.js';
import { groupName, surveyCounts, surveyDefinition } from '../text/survey-words.js';
import { figure } from './figure.js';
import { html, type Markup } from './markup.js';
import { headlines, notes, table } from './parts.js';

/** NPS on the page. */
export async function surveyPage(section: SurveySection): Promise<Markup> {
  const { overall, file, byColumn } = section;
  const chart = await figure({
    title: byColumn === undefined ? 'NPS with its interval' : `NPS by ${byColumn}`,
    caption:
      'Points are scores, bars their 95 % intervals, numbers on the right the answers behind them. The dashed line is the score ' +
      `of all answers. Hollow points rest on fewer than ${SMALL_SAMPLE} answers.${only(section)}`,
    draw: npsChart(section),
  });
  return html`<section aria-labelledby="survey">
<h2 id="survey">Net Promoter Score <small>${file}</small></h2>
${headlines([
  {
    name: 'NPS',
    value: numberText(overall.value, 1),
    about: [
      `${intervalText(overall.interval, (end) => numberText(end, 1))} points`,
      intervalName(overall.interval),
      `n = ${numberText(overall.n)} answers`,
    ],
  },
  ...classes(overall),
])}
${chart}
${byColumn === undefined ? undefined : groupTable(section, byColumn)}
${notes([
  smallSampleNote(
    section.groups.map(({ result }) => result.n),
    'answers',
  ),
  surveyCounts(section),
  surveyDefinition(section),
])}
</section>
`;
}

function only({ groups }: SurveySection): string {
  const { length } = drawnGroups(groups);
  return length === groups.length ? '' : ` Drawn are the ${length} groups with most answers; the table has all.`;
}

function classes({ promoters, passives, detractors, n }: NpsResult) {
  const shares = [
    ['Promoters', promoters],
    ['Passives', passives],
    ['Detractors', detractors],
  ] as const;
  return shares.map(([name, count]) => ({
    name,
    value: percentText(n === 0 ? null : count / n),
    about: [`${numberText(count)} of ${numberText(n)} answers`],
  }));
}

function groupTable({ groups }: SurveySection, byColumn: string): Markup {
  const columns = ['NPS', '95 % interval', 'n', 'not answered', 'promoters', 'passives', 'detractors'];
  return table(
    `NPS by ${byColumn}, best first`,
    [{ title: byColumn, isText: true }, ...columns.map((title) => ({ title }))],
    groups.map(({ name, result }) => {
      const { n, missing } = result;
      const share = (part: number) => percentText(n === 0 ? null : part / n);
      return [
        groupName(name),
        html`<b>${numberText(result.value, 1)}</b>`,
        intervalText(result.interval, (end) => numberText(end, 1)),
        sizeText(n),
        numberText(missing),
        share(result.promoters),
        share(result.passives),
        share(result.detractors),
      ];
    }),
  );
}
