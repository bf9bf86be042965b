import type { TtrResult } from 'cx-metrics';
import type { BusinessTime, TicketsGroup, TicketsSection } from '../sections/tickets.js';
import { clockMeasures, dayLength, hoursText } from '../text/business-words.js';
import { durationText, numberText, percentText } from '../text/numbers.js';
import { refusedText } from '../text/refused-words.js';
import { sizeText, smallSampleNote } from '../text/small-sample.js';
import { cut, groupName } from '../text/survey-words.js';
import { kaplanMeierText, statusText, ticketCounts, ticketDefinition, ticketMeasures } from '../text/tickets-words.js';
import { grid, paragraph, paragraphs } from './grid.js';
import { survivalStrip } from './survival-strip.js';
import type { Part } from './terminal-report.js';

/** Time to resolution in the terminal. */
export function ticketsText(section: TicketsSection): Part {
  const { overall, business, file, byColumn, groups } = section;
  const body =
    business === undefined
      ? [measureGrid(overall)]
      : [clockGrid(overall, business), ...survivalStrip({ ...section, business })];
  if (byColumn !== undefined) body.push(groupGrid(byColumn, groups));
  if (byColumn !== undefined && business !== undefined) body.push(businessGroupGrid(byColumn, groups));
  const note = smallSampleNote(
    groups.map(({ result }) => result.n),
    'resolved cases',
  );
  if (note !== undefined) body.push(paragraph(note));
  body.push(
    ...paragraphs([
      ticketCounts(section),
      refusedText(section.refused),
      statusText(section),
      ticketDefinition(section),
    ]),
  );
  return { title: 'Time to resolution', file, body };
}

function measureGrid(overall: TtrResult): string {
  return grid(
    [{ title: 'measure', align: 'left' }, { title: 'value' }, { title: 'n' }, { title: 'interval', align: 'left' }],
    ticketMeasures(overall).map(({ name, value, n, interval }) => [name, value, n, interval]),
  );
}

function clockGrid(overall: TtrResult, business: BusinessTime): string {
  return grid(
    [
      { title: 'measure', align: 'left' },
      { title: 'elapsed' },
      { title: 'in days' },
      { title: 'business' },
      { title: `in ${dayLength(business.schedule.dayMs)} days` },
      { title: 'n' },
    ],
    clockMeasures(overall, business).map((measure) => [
      measure.name,
      ...measure.elapsed,
      ...measure.business,
      measure.n,
    ]),
  );
}

function groupGrid(byColumn: string, groups: readonly TicketsGroup[]): string {
  return grid(
    [
      { title: cut(byColumn, 24), align: 'left' },
      { title: 'median (KM)' },
      { title: 'mean' },
      { title: 'p90' },
      { title: 'resolved' },
      { title: 'open' },
      { title: 'open share, 95 % interval' },
    ],
    groups.map(({ name, result }) => {
      const { interval } = result.openShare;
      const ends = interval === null ? '' : ` (${percentText(interval.low)} … ${percentText(interval.high)})`;
      return [
        cut(groupName(name), 24),
        kaplanMeierText(result.survival),
        durationText(result.value),
        durationText(result.p90Ms),
        sizeText(result.n),
        numberText(result.open),
        `${percentText(result.openShare.value)}${ends}`,
      ];
    }),
  );
}

/** Medians, means and percentiles by both clocks, in hours, which are the same on both. */
function businessGroupGrid(byColumn: string, groups: readonly TicketsGroup[]): string {
  const titles = ['median (KM)', 'business', 'mean', 'business', 'p90', 'business'];
  return grid(
    [{ title: `${cut(byColumn, 20)}, hours`, align: 'left' }, ...titles.map((title) => ({ title }))],
    groups.map(({ name, result, business }) => {
      const both = (read: (result: TtrResult) => string) => [
        read(result),
        business === undefined ? '' : read(business),
      ];
      return [
        cut(groupName(name), 24),
        ...both(({ survival }) => kaplanMeierText(survival, hoursText)),
        ...both(({ value }) => hoursText(value)),
        ...both(({ p90Ms }) => hoursText(p90Ms)),
      ];
    }),
  );
}
