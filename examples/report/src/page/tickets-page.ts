import { survivalChart } from '../charts/survival-chart.js';
import type { TicketsSection } from '../sections/tickets.js';
import { durationText, intervalName, intervalText, numberText, percentText } from '../text/numbers.js';
import { sizeText, smallSampleNote } from '../text/small-sample.js';
import { groupName } from '../text/survey-words.js';
import { kaplanMeierText, ticketCounts, ticketDefinition, ticketMeasures } from '../text/tickets-words.js';
import { figure } from './figure.js';
import { html, type Markup } from './markup.js';
import { headlines, notes, table } from './parts.js';

/** Time to resolution on the page. */
export async function ticketsPage(section: TicketsSection): Promise<Markup> {
  const { overall, file, byColumn } = section;
  const { n, open, openShare } = overall;
  const cases = `n = ${numberText(n + open)} cases`;
  const chart = await figure({
    title: 'How long cases stay open',
    caption:
      'Kaplan–Meier curve: the share of cases still open so long after their opening. Open cases count for as long as they have ' +
      'lasted. Band: two standard errors (Greenwood) around the curve of all cases. The drawing ends where 5 % are left.',
    draw: survivalChart(section),
  });
  const measures = ticketMeasures(overall).map(({ name, value, ...rest }) => [
    name,
    html`<b>${value}</b>`,
    rest.n,
    rest.interval,
  ]);
  const columns = [
    { title: 'measure', isText: true },
    { title: 'value' },
    { title: 'n' },
    { title: 'interval', isText: true },
  ];
  return html`<section aria-labelledby="tickets">
<h2 id="tickets">Time to resolution <small>${file}</small></h2>
${headlines([
  { name: 'Median', value: kaplanMeierText(overall.survival), about: ['Kaplan–Meier:', 'open cases included', cases] },
  {
    name: 'Mean',
    value: durationText(overall.value),
    about: [`standard error ${durationText(overall.seMs)}`, `n = ${numberText(n)} resolved cases`],
  },
  { name: '90th percentile', value: durationText(overall.p90Ms), about: [`n = ${numberText(n)} resolved cases`] },
  {
    name: 'Still open',
    value: percentText(openShare.value),
    about: [
      intervalText(openShare.interval, (end) => percentText(end)),
      intervalName(openShare.interval),
      `${numberText(open)} of ${numberText(n + open)} cases`,
    ],
  },
])}
${chart}
${table('Resolution times', columns, measures)}
${byColumn === undefined ? undefined : groupTable(section, byColumn)}
${notes([
  smallSampleNote(
    section.groups.map(({ result }) => result.n),
    'resolved cases',
  ),
  ticketCounts(section),
  ticketDefinition(section),
])}
</section>
`;
}

function groupTable({ groups }: TicketsSection, byColumn: string): Markup {
  const columns = [
    'median (Kaplan–Meier)',
    'mean',
    '90th percentile',
    'resolved',
    'open',
    'open share',
    '95 % interval',
  ];
  return table(
    `Resolution times by ${byColumn}, slowest first`,
    [{ title: byColumn, isText: true }, ...columns.map((title) => ({ title }))],
    groups.map(({ name, result }) => [
      groupName(name),
      html`<b>${kaplanMeierText(result.survival)}</b>`,
      durationText(result.value),
      durationText(result.p90Ms),
      sizeText(result.n),
      numberText(result.open),
      percentText(result.openShare.value),
      intervalText(result.openShare.interval, (end) => percentText(end)),
    ]),
  );
}
