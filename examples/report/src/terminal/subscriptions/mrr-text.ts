import { say } from '../../language/say.js';
import type { SubscriptionsSection } from '../../sections/subscriptions/subscriptions.js';
import { periodNoun } from '../../text/period-words.js';
import { refusedText } from '../../text/refused-words.js';
import {
  asOfText,
  type BridgeStep,
  bridgeSteps,
  bridgeTitle,
  flowRows,
  flowTitles,
  mrrDefinition,
  mrrHeadline,
  mrrScale,
  mrrTitle,
  stepText,
  subscriptionCounts,
} from '../../text/subscriptions/mrr-words.js';
import { numberText } from '../../text/values/numbers.js';
import { grid, lastRows, paragraph, paragraphs } from '../grid.js';
import type { Part } from '../terminal-report.js';

/** Recurring revenue in the terminal: the bridge to it, and its movements by period. */
export function mrrText(section: SubscriptionsSection): Part {
  const { periods, refused, file } = section;
  const body = [
    paragraph(mrrHeadline(section)),
    ...bridgeGrid(section),
    ...(periods.length === 0 ? [] : flowGrid(section)),
    ...paragraphs([subscriptionCounts(section), refusedText(refused), asOfText(section), mrrDefinition(section)]),
  ];
  return { title: say`Recurring revenue`, file, body };
}

const BAR = 34;

function bridgeGrid(section: SubscriptionsSection): readonly string[] {
  if (section.bridge === undefined) return [];
  const scale = mrrScale(section);
  const steps = bridgeSteps(section.bridge);
  const most = Math.max(...steps.map(({ from, to }) => Math.max(from, to)));
  const columns = [
    { title: '', align: 'left' } as const,
    { title: mrrTitle(scale) },
    { title: say`customers` },
    { title: '', align: 'left' } as const,
  ];
  const rows = steps.map((step) => [
    step.name,
    stepText(step, scale),
    numberText(step.customers),
    most === 0 ? '' : bar(step, most),
  ]);
  return [`  ${bridgeTitle(section)}\n${grid(columns, rows)}`];
}

/** A bar from where it begins to where it ends; what is there is never drawn as nothing. */
function bar({ from, to, amount }: BridgeStep, most: number): string {
  const place = (value: number) => Math.round((value / most) * BAR);
  const [low, high] = [place(Math.min(from, to)), place(Math.max(from, to))];
  return `${' '.repeat(low)}${'█'.repeat(Math.max(amount === 0 ? 0 : 1, high - low))}`;
}

function flowGrid(section: SubscriptionsSection): readonly string[] {
  const period = periodNoun(section.period);
  const [first = '', ...others] = flowTitles(section);
  const [rows, ...note] = lastRows(flowRows(section), period);
  const columns = [{ title: first, align: 'left' } as const, ...others.map((title) => ({ title }))];
  // customers stand in the tables of who was lost too
  const cells = rows.map((row) => row.slice(0, -1));
  const text = grid(columns.slice(0, -1), cells);
  return [`  ${say`${mrrTitle(mrrScale(section))}, by ${period}`}\n${text}`, ...note.map(paragraph)];
}
