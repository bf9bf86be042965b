import { say } from '../language/say.js';
import type { TicketsSection } from '../sections/tickets.js';
import { backlogWords } from '../text/tickets/backlog-words.js';
import { grid, paragraph } from './grid.js';

/** So many periods are shown; the page has all. */
const MOST = 6;

/** How many cases were open by period, and what moved them. */
export function backlogText(section: TicketsSection): readonly string[] {
  const words = backlogWords(section);
  if (words === undefined) return [];
  const { columns, rows, heading, period } = words;
  const table = grid(
    columns.map((title, k) => (k === 0 ? { title, align: 'left' } : { title })),
    rows.slice(0, MOST),
  );
  const more =
    rows.length > MOST ? [paragraph(say`Only the last ${MOST} ${period}s are shown here; the page has all.`)] : [];
  return [`${paragraph(heading)}\n${table}`, ...more];
}
