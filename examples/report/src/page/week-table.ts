import type { BusinessTime } from '../sections/tickets.js';
import { weekWords } from '../text/week-words.js';
import type { Markup } from './elements/markup.js';
import { table } from './elements/parts.js';

/** The hours of a week that the numbers are counted with. */
export function weekTable(business: BusinessTime): Markup | undefined {
  const words = weekWords(business);
  if (words === undefined) return undefined;
  const { heading, columns, rows, total } = words;
  return table(
    heading,
    columns.map((title, k) => ({ title, isText: k !== 2 })),
    [...rows, [total, ...columns.slice(1).map(() => '')]],
  );
}
