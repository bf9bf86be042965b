import { ageChart, clockChart } from '../charts/ticket-charts.js';
import { language, say } from '../language/say.js';
import type { TicketsGroup, TicketsSection } from '../sections/tickets.js';
import {
  bareTime,
  HOURS,
  holidayList,
  hoursText,
  kaplanMeierText,
  shareInterval,
  type TimeUnit,
  ticketMeasures,
  timeText,
  unitFor,
} from '../text/business-words.js';
import { groupName, hiddenText } from '../text/survey-words.js';
import { backFirstText, foundText, namesText } from '../text/tickets/source-words.js';
import { casesOpened, closedText, statusText, ticketCounts, ticketDefinition } from '../text/tickets/tickets-words.js';
import { durationText, intervalName, intervalText, numberText, percentText } from '../text/values/numbers.js';
import { sizeText, smallSampleNote } from '../text/values/small-sample.js';
import { backlogTable } from './backlog-table.js';
import { clockTable } from './clock-table.js';
import { figure } from './elements/figure.js';
import { html, type Insert, type Markup } from './elements/markup.js';
import { headlines, notes, refusedBox, table } from './elements/parts.js';
import { weekTable } from './week-table.js';

/** Time to resolution on the page. */
export async function ticketsPage(section: TicketsSection): Promise<Markup> {
  const { overall, business, file, byColumn, groups, hidden, minimum } = section;
  // Without groups, the curve of all cases is in the picture of both clocks already.
  const charts = [
    business && (await clockFigure(section)),
    business === undefined || groups.length > 0 ? await ageFigure(section) : undefined,
  ];
  return html`<section aria-labelledby="tickets">
<h2 id="tickets">${language().metrics.ttr.name} <small>${file}</small></h2>
${ticketHeadlines(section)}
${refusedBox(section.refused)}
${charts}
${business === undefined ? measureTable(section) : clockTable(overall, business)}
${byColumn === undefined ? undefined : groupTables(section, byColumn)}
${backlogTable(section)}
${business && weekTable(business)}
${notes([
  smallSampleNote(
    groups.map(({ result }) => result.n),
    say`resolved cases`,
  ),
  hiddenText(hidden, minimum, say`cases`),
  closedText(section),
  backFirstText(section),
  ticketCounts(section),
  statusText(section),
  namesText(section),
  foundText(section),
  ticketDefinition(section),
  business && holidayList(business),
])}
</section>
`;
}

function ticketHeadlines({ overall, business }: TicketsSection): Markup {
  const { n, open, closed, openShare, survival } = overall;
  const all = numberText(casesOpened(overall));
  const resolved = say`n = ${numberText(n)} resolved cases`;
  const inHours = (ms: number | null | undefined): readonly string[] => {
    if (business === undefined || ms === null || ms === undefined) return [];
    return [
      say`in business hours: ${hoursText(ms)}`,
      say`= ${bareTime(ms, { ms: business.schedule.dayMs, sign: 'd' })} business days`,
    ];
  };
  return headlines([
    {
      name: say`Half of all cases within`,
      value: survival?.reached === false ? say`not reached` : durationText(survival?.medianMs ?? null),
      about: [...inHours(business?.overall.survival?.medianMs), say`open cases counted`, say`n = ${all} cases`],
    },
    {
      name: say`9 of 10 resolved within`,
      value: durationText(overall.p90Ms),
      about: [...inHours(business?.overall.p90Ms), resolved],
    },
    {
      name: say`Average of resolved cases`,
      value: durationText(overall.value),
      about: [
        ...inHours(business?.overall.value),
        intervalText(overall.interval, durationText),
        intervalName(overall.interval),
        resolved,
      ],
    },
    {
      name: say`Still open`,
      value: percentText(openShare.value),
      about: [
        intervalText(openShare.interval, (end) => percentText(end)),
        intervalName(openShare.interval),
        say`${numberText(open)} of ${all} cases`,
        ...(closed === 0 ? [] : [say`${numberText(closed)} closed without a resolution`]),
      ],
    },
  ]);
}

function curveNote(): string {
  return say`Open cases count for as long as they have lasted. The drawing ends where 5% are left, or soon after
    the last case that ended.`;
}

function ageFigure(section: TicketsSection): Promise<Markup | undefined> {
  return figure({
    title: say`How long cases stay open`,
    caption: `${say`The share of cases still open so long after their opening.`} ${curveNote()}`,
    draw: ageChart(section),
  });
}

async function clockFigure({ overall, business }: TicketsSection): Promise<Markup | undefined> {
  if (business === undefined) return undefined;
  return figure({
    title: say`The same cases by both clocks`,
    caption: `${say`The share still open after so many hours, and after so many hours within those of business.`} ${curveNote()}`,
    draw: clockChart(overall, business),
  });
}

function measureTable({ overall }: TicketsSection): Markup {
  return table(
    say`How long cases take`,
    [{ title: '', isText: true }, { title: say`value` }, { title: say`n, cases` }],
    ticketMeasures(overall, unitFor(overall)).map(({ name, value, n }) => [
      name.startsWith(' ') ? html`<span class="more">${name.trim()}</span>` : name,
      name.startsWith(' ') ? value : html`<b>${value}</b>`,
      n,
    ]),
  );
}

/** All times of a table are in one unit; those of business have a table of their own. */
function groupTables({ overall, groups, business }: TicketsSection, byColumn: string): readonly Markup[] {
  const unit = business === undefined ? unitFor(overall) : HOURS;
  const times = [say`half within`, say`average`, say`9 of 10 within`];
  const closed = overall.closed === 0 ? [] : [say`closed unresolved`];
  const counts = [say`resolved`, say`open`, ...closed, say`open share`, say`95% interval`];
  const heads = (titles: readonly string[]) => [
    { title: byColumn, isText: true },
    ...titles.map((title) => ({ title })),
  ];
  const all = table(
    say`Resolution times by ${byColumn}, slowest first`,
    heads([...times, ...counts]),
    groups.map((group) => groupRow(group, unit, closed.length > 0)),
  );
  if (business === undefined) return [all];
  const inHours = table(
    say`The same in business hours`,
    heads(times),
    groups.map(({ name, business: result }) => [
      groupName(name),
      html`<b>${kaplanMeierText(result?.survival ?? null, HOURS)}</b>`,
      timeText(result?.value ?? null, HOURS),
      timeText(result?.p90Ms ?? null, HOURS),
    ]),
  );
  return [all, inHours];
}

function groupRow({ name, result }: TicketsGroup, unit: TimeUnit, hasClosed: boolean): readonly Insert[] {
  return [
    groupName(name),
    html`<b>${kaplanMeierText(result.survival, unit)}</b>`,
    timeText(result.value, unit),
    timeText(result.p90Ms, unit),
    sizeText(result.n),
    numberText(result.open),
    ...(hasClosed ? [numberText(result.closed)] : []),
    percentText(result.openShare.value),
    shareInterval(result.openShare.interval),
  ];
}
