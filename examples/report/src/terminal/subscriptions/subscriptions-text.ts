import { say } from '../../language/say.js';
import type { SubscriptionsSection } from '../../sections/subscriptions/subscriptions.js';
import { periodNoun } from '../../text/period-words.js';
import {
  keptCells,
  retentionDefinition,
  retentionHeadline,
  retentionRows,
  retentionTitles,
  yearTitles,
} from '../../text/subscriptions/revenue-retention-words.js';
import {
  lostDefinition,
  lostHeadline,
  lostRows,
  lostTitles,
  staySentence,
} from '../../text/subscriptions/subscriber-churn-words.js';
import { grid, lastRows, paragraph } from '../grid.js';
import type { Part } from '../terminal-report.js';
import { mrrText } from './mrr-text.js';

/** Subscriptions in the terminal, three parts. */
export function subscriptionsText(section: SubscriptionsSection): readonly Part[] {
  const { file } = section;
  return [
    mrrText(section),
    {
      title: say`Revenue retention`,
      file,
      body: [
        paragraph(retentionHeadline(section)),
        ...periodGrid(section, retentionTitles(section), retentionRows(section)),
        ...yearsGrid(section),
        paragraph(retentionDefinition(section)),
      ],
    },
    {
      title: say`Subscribers lost`,
      file,
      body: [
        paragraph(lostHeadline(section)),
        ...periodGrid(section, lostTitles(section), lostRows(section)),
        paragraph(staySentence(section)),
        paragraph(lostDefinition(section)),
      ],
    },
  ];
}

function yearsGrid({ years }: SubscriptionsSection): readonly string[] {
  if (years.length === 0) return [];
  const [first = '', ...others] = yearTitles();
  const [rows, ...note] = lastRows(years.map(keptCells), periodNoun('month'));
  const text = grid([{ title: first, align: 'left' }, ...others.map((title) => ({ title }))], rows);
  return [`  ${say`GRR and NRR of twelve months, by the month that they end with`}\n${text}`, ...note.map(paragraph)];
}

function periodGrid(
  { period }: SubscriptionsSection,
  [first = '', ...others]: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  if (rows.length === 0) return [];
  const [shown, ...note] = lastRows(rows, periodNoun(period));
  return [
    grid([{ title: first, align: 'left' }, ...others.map((title) => ({ title }))], shown),
    ...note.map(paragraph),
  ];
}
