import type { TicketsGroup, TicketsSection } from '../sections/tickets.js';
import { durationText, numberText, percentText } from '../text/numbers.js';
import { sizeText, smallSampleNote } from '../text/small-sample.js';
import { cut, groupName } from '../text/survey-words.js';
import { kaplanMeierText, ticketCounts, ticketDefinition, ticketMeasures } from '../text/tickets-words.js';
import { grid, paragraph } from './grid.js';
import type { Part } from './terminal-report.js';

/** Time to resolution in the terminal. */
export function ticketsText(section: TicketsSection): Part {
  const { overall, file, byColumn, groups } = section;
  const body = [
    grid(
      [{ title: 'measure', align: 'left' }, { title: 'value' }, { title: 'n' }, { title: 'interval', align: 'left' }],
      ticketMeasures(overall).map(({ name, value, n, interval }) => [name, value, n, interval]),
    ),
  ];
  if (byColumn !== undefined) body.push(groupGrid(byColumn, groups));
  const note = smallSampleNote(
    groups.map(({ result }) => result.n),
    'resolved cases',
  );
  if (note !== undefined) body.push(paragraph(note));
  body.push(paragraph(ticketCounts(section)), paragraph(ticketDefinition(section)));
  return { title: 'Time to resolution', file, body };
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
