import { say } from '../../language/say.js';
import type { OrdersSection } from '../../sections/orders/orders.js';
import {
  lifecycleCells,
  lifecycleDefinition,
  lifecycleHeadline,
  lifecycleTitles,
} from '../../text/orders/lifecycle-words.js';
import { periodNoun } from '../../text/period-words.js';
import { grid, lastRows, paragraph } from '../grid.js';
import type { Part } from '../terminal-report.js';

/** Lifecycle of customers in the terminal. */
export function lifecycleText(section: OrdersSection): Part {
  const { lifecycle, period, file } = section;
  const [first = '', ...others] = lifecycleTitles(section, true);
  const [rows, ...note] = lastRows(lifecycle.periods.map(lifecycleCells), periodNoun(period));
  const columns = [{ title: first, align: 'left' } as const, ...others.map((title) => ({ title }))];
  return {
    title: say`Customer lifecycle`,
    file,
    body: [
      paragraph(lifecycleHeadline(section)),
      ...(rows.length === 0 ? [] : [grid(columns, rows)]),
      ...note.map(paragraph),
      paragraph(lifecycleDefinition(section)),
    ],
  };
}
