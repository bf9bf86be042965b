import { say } from '../../language/say.js';
import type { OrdersSection } from '../../sections/orders/orders.js';
import { churnDefinition, churnHeadline, churnRows, churnTitles } from '../../text/orders/churn-words.js';
import { periodNoun } from '../../text/period-words.js';
import { grid, lastRows, paragraph } from '../grid.js';
import type { Part } from '../terminal-report.js';

/** Customers who fell silent, in the terminal. */
export function churnText(section: OrdersSection): Part {
  const [first = '', ...others] = churnTitles(section);
  const [rows, ...note] = lastRows(churnRows(section), periodNoun(section.period));
  const columns = [{ title: first, align: 'left' } as const, ...others.map((title) => ({ title }))];
  return {
    title: say`Customers lost`,
    file: section.file,
    body: [
      paragraph(churnHeadline(section)),
      ...(rows.length === 0 ? [] : [grid(columns, rows)]),
      ...note.map(paragraph),
      paragraph(churnDefinition(section)),
    ],
  };
}
