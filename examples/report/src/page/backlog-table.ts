import type { TicketsSection } from '../sections/tickets.js';
import { backlogWords } from '../text/tickets/backlog-words.js';
import { html, type Markup } from './elements/markup.js';
import { table } from './elements/parts.js';

/** How many cases were open by period, and what moved them. */
export function backlogTable(section: TicketsSection): Markup | undefined {
  const words = backlogWords(section);
  if (words === undefined) return undefined;
  const { heading, columns, rows } = words;
  return table(
    heading,
    columns.map((title, k) => ({ title, isText: k === 0 })),
    rows.map((cells) => cells.map((cell, k) => (k === cells.length - 1 ? html`<b>${cell}</b>` : cell))),
  );
}
