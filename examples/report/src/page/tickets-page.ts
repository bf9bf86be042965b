import type { TtrResult } from 'cx-metrics';
import { clockChart } from '../charts/clock-chart.js';
import { survivalChart } from '../charts/survival-chart.js';
import type { TicketsGroup, TicketsSection } from '../sections/tickets.js';
import { daysText, holidayList, hoursText, shareInterval } from '../text/business-words.js';
import { durationText, intervalName, intervalText, numberText, percentText } from '../text/numbers.js';
import { sizeText, smallSampleNote } from '../text/small-sample.js';
import { groupName } from '../text/survey-words.js';
import { kaplanMeierText, statusText, ticketCounts, ticketDefinition, ticketMeasures } from '../text/tickets-words.js';
import { clockTable } from './clock-table.js';
import { figure } from './figure.js';
import { html, type Insert, type Markup } from './markup.js';
import { headlines, notes, refusedBox, table } from './parts.js';

/** Time to resolution on the page. */
export async function ticketsPage(section: TicketsSection): Promise<Markup> {
  const { overall, business, file, byColumn, groups } = section;
  // Without groups, the curve of all cases is in the picture of both clocks already.
  const charts = [
    business && (await clockFigure(section)),
    business === undefined || groups.length > 0 ? await ageFigure(section) : undefined,
  ];
  return html`<section aria-labelledby="tickets">
<h2 id="tickets">Time to resolution <small>${file}</small></h2>
${ticketHeadlines(section)}
${refusedBox(section.refused)}
${charts}
${business === undefined ? measureTable(section) : clockTable(overall, business)}
${byColumn === undefined ? undefined : groupTable(section, byColumn)}
${notes([
  smallSampleNote(
    groups.map(({ result }) => result.n),
    'resolved cases',
  ),
  ticketCounts(section),
  statusText(section),
  ticketDefinition(section),
  business && holidayList(business),
])}
</section>
`;
}

function ticketHeadlines({ overall, business }: TicketsSection): Markup {
  const { n, open, openShare, survival } = overall;
  const resolved = `n = ${numberText(n)} resolved cases`;
  const inHours = (ms: number | null | undefined): readonly string[] => {
    if (business === undefined || ms === null || ms === undefined) return [];
    return [
      `in business hours: ${hoursText(ms)}`,
      `= ${daysText(ms, business.schedule.dayMs).replace(' d', ' business days')}`,
    ];
  };
  return headlines([
    {
      name: 'Median',
      value: kaplanMeierText(survival),
      about: [
        ...inHours(business?.overall.survival?.medianMs),
        'Kaplan–Meier:',
        'open cases included',
        `n = ${numberText(n + open)} cases`,
      ],
    },
    {
      name: 'Mean',
      value: durationText(overall.value),
      about: [
        ...inHours(business?.overall.value),
        intervalText(overall.interval, durationText),
        intervalName(overall.interval),
        resolved,
      ],
    },
    {
      name: '90th percentile',
      value: durationText(overall.p90Ms),
      about: [...inHours(business?.overall.p90Ms), resolved],
    },
    {
      name: 'Still open',
      value: percentText(openShare.value),
      about: [
        intervalText(openShare.interval, (end) => percentText(end)),
        intervalName(openShare.interval),
        `${numberText(open)} of ${numberText(n + open)} cases`,
      ],
    },
  ]);
}

const CURVE =
  'Open cases count for as long as they have lasted. Band: two standard errors (Greenwood) around the curve';
const END = 'The drawing ends where 5 % are left, or soon after the last case that ended.';

function ageFigure(section: TicketsSection): Promise<Markup | undefined> {
  return figure({
    title: 'How long cases stay open',
    caption: `Kaplan–Meier curve: the share of cases still open so long after their opening. ${CURVE} of all cases. ${END}`,
    draw: survivalChart(section),
  });
}

async function clockFigure({ overall, business }: TicketsSection): Promise<Markup | undefined> {
  if (business === undefined) return undefined;
  return figure({
    title: 'The same cases by both clocks',
    caption:
      'Kaplan–Meier curves of all cases: the share still open after so many hours, and after so many hours within those of business. ' +
      `${CURVE}. Points: medians. ${END}`,
    draw: clockChart(overall, business),
  });
}

function measureTable({ overall }: TicketsSection): Markup {
  return table(
    'Resolution times',
    [{ title: 'measure', isText: true }, { title: 'value' }, { title: 'n' }, { title: 'interval', isText: true }],
    ticketMeasures(overall).map(({ name, value, ...rest }) => [name, html`<b>${value}</b>`, rest.n, rest.interval]),
  );
}

function groupTable({ groups, business }: TicketsSection, byColumn: string): Markup {
  const times =
    business === undefined
      ? ['median (Kaplan–Meier)', 'mean', '90th percentile']
      : ['median (KM)', 'business', 'mean', 'business', 'p90', 'business'];
  const columns = [...times, 'resolved', 'open', business === undefined ? 'open share' : 'share', '95 % interval'];
  return table(
    `Resolution times by ${byColumn}, slowest first`,
    [{ title: byColumn, isText: true }, ...columns.map((title) => ({ title }))],
    groups.map((group) => groupRow(group)),
  );
}

function groupRow({ name, result, business }: TicketsGroup): readonly Insert[] {
  // side by side, times are in one unit
  const write = business === undefined ? durationText : hoursText;
  const both = (read: (times: TtrResult) => string) => (business === undefined ? [] : [read(business)]);
  const median = ({ survival }: TtrResult) => kaplanMeierText(survival, write);
  const mean = ({ value }: TtrResult) => write(value);
  const p90 = ({ p90Ms }: TtrResult) => write(p90Ms);
  return [
    groupName(name),
    html`<b>${median(result)}</b>`,
    ...both(median),
    mean(result),
    ...both(mean),
    p90(result),
    ...both(p90),
    sizeText(result.n),
    numberText(result.open),
    percentText(result.openShare.value),
    shareInterval(result.openShare.interval),
  ];
}
