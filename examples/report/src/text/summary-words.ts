import { say } from '../language/say.js';
import type { Report } from '../report.js';
import type { TicketsSection } from '../sections/tickets.js';
import type { Told } from '../sections/told.js';
import { valueHeadline } from './orders/value-words.js';
import { movedSentence } from './subscriptions/mrr-words.js';
import { yearVerdict } from './subscriptions/revenue-retention-words.js';
import { closedText } from './tickets/tickets-words.js';
import {
  changeSentence,
  hasTrend,
  overallSentence,
  standoutSentence,
  toldName,
  trendSentence,
  type Verdict,
  verdictOf,
} from './told-words.js';
import { durationText, numberText } from './values/numbers.js';

/** What is said of a number at the top. */
export interface SummaryLine {
  /** Where more of it is said. */
  readonly id: string;
  readonly sentence: string;
  /** What changed and how sure that is; nothing where nothing was compared. */
  readonly change: string | undefined;
  readonly verdict: Verdict;
  /** Whether it has been rising or falling, or how it moved; nothing where neither is sure. */
  readonly trend: string | undefined;
}

/** A sentence for each number. */
export function summaryLines({ told, tickets, orders, subscriptions }: Report): readonly SummaryLine[] {
  const lines = told.map((each) => ({
    id: each.id,
    sentence: [overallSentence(each), ...(each.id === 'tickets' && tickets ? closedIn(tickets) : [])].join(' '),
    change: each.change && changeSentence(each.change),
    verdict: verdictOf(each),
    trend: hasTrend(each) ? trendSentence(each) : each.id === 'mrr' ? movedIn(subscriptions) : undefined,
  }));
  if (orders === undefined) return lines;
  const worth = { id: 'value', sentence: valueHeadline(orders), verdict: 'unclear' } as const;
  return [...lines, { ...worth, change: undefined, trend: undefined }];
}

/** How many were closed without a resolution, where any was. */
function closedIn(tickets: TicketsSection): readonly string[] {
  return [closedText(tickets)].filter((text) => text !== undefined);
}

/** How a stock moved, which has no trend. */
function movedIn(subscriptions: Report['subscriptions']): string | undefined {
  return subscriptions && movedSentence(subscriptions);
}

/** What a verdict is called. */
export function verdictText(verdict: Verdict): string {
  return { better: `▲ ${say`better`}`, worse: `▼ ${say`worse`}`, unclear: `≈ ${say`no clear change`}` }[verdict];
}

/** Something to look at, and where. */
export interface Pointer {
  readonly id: string;
  readonly text: string;
}

/** Of one number, so many groups are pointed at. */
const MOST = 2;

/** What to look at first: cases that wait, what got worse, revenue that shrinks by itself, the worst groups. Differences only where they are more than chance. */
export function whereToLook({ told, tickets, subscriptions }: Report): readonly Pointer[] {
  const worse = told.flatMap((each): Pointer[] =>
    each.change?.kind === 'periods' && verdictOf(each) === 'worse'
      ? [{ id: each.id, text: say`${toldName(each)} is worse in ${each.change.period} than in ${each.change.before}.` }]
      : [],
  );
  return [
    ...(tickets === undefined ? [] : longOpen(tickets)),
    ...worse,
    ...yearOf(subscriptions, false),
    ...standouts(told, true),
  ];
}

/** What goes well: revenue that grows by itself, and the best groups. */
export function whatGoesWell({ told, subscriptions }: Report): readonly Pointer[] {
  return [...yearOf(subscriptions, true), ...standouts(told, false)];
}

/** Revenue of the customers of a year before, where it surely grew or shrank. */
function yearOf(subscriptions: Report['subscriptions'], isGood: boolean): readonly Pointer[] {
  const verdict = subscriptions && yearVerdict(subscriptions);
  return verdict?.isGood === isGood ? [{ id: 'revenue-retention', text: verdict.text }] : [];
}

function standouts(told: readonly Told[], isWorse: boolean): readonly Pointer[] {
  return told.flatMap((each) => {
    const some = each.standouts.filter((standout) => standout.isWorse === isWorse);
    const most = isWorse ? some.slice(0, MOST) : some.slice(-1);
    return most.map((standout) => ({ id: each.id, text: standoutSentence(standout, each) }));
  });
}

function longOpen({ overall: { open, p90Ms }, longOpen: count }: TicketsSection): readonly Pointer[] {
  if (count === 0 || p90Ms === null) return [];
  const text = say`${numberText(count)} of ${numberText(open)} open cases have been open for longer than 9 of 10 resolved ones took
    (${durationText(p90Ms)}): begin with the oldest.`;
  return [{ id: 'tickets', text }];
}
