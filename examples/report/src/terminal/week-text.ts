import type { BusinessTime } from '../sections/tickets.js';
import { weekWords } from '../text/week-words.js';
import { grid, paragraph } from './grid.js';

/** The hours of a week that the numbers are counted with. */
export function weekText(business: BusinessTime): readonly string[] {
  const words = weekWords(business);
  if (words === undefined) return [];
  const { heading, columns, rows, total } = words;
  const titles = columns.map((title, k) => ({ title, align: k === 2 ? ('right' as const) : ('left' as const) }));
  return [`${paragraph(heading)}\n${grid(titles, rows)}\n${paragraph(total)}`];
}
