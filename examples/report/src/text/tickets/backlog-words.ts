import { say } from '../../language/say.js';
import type { TicketsSection } from '../../sections/tickets.js';
import { partialMark, periodNoun } from '../period-words.js';
import { numberText } from '../values/numbers.js';

/** How many cases were open by period, and what moved them. */
export interface BacklogWords {
  readonly heading: string;
  readonly columns: readonly string[];
  /** The latest first. */
  readonly rows: readonly (readonly string[])[];
  /** What a row is. */
  readonly period: string;
}

/** The backlog by period; nothing where it is not known. */
export function backlogWords({ backlog }: TicketsSection): BacklogWords | undefined {
  if (backlog === undefined) return undefined;
  const { grain, flow } = backlog;
  const has = (movement: 'reopened' | 'closed') => flow[movement] > 0;
  return {
    heading: say`Open cases by ${periodNoun(grain)}, the latest first; * is not over`,
    period: periodNoun(grain),
    columns: [
      periodNoun(grain),
      say`open at its start`,
      say`opened`,
      ...(has('reopened') ? [say`reopened`] : []),
      say`resolved`,
      ...(has('closed') ? [say`closed unresolved`] : []),
      say`open at its end`,
    ],
    rows: [...flow.periods]
      .reverse()
      .map((each) => [
        `${each.period}${partialMark(each)}`,
        numberText(each.start),
        numberText(each.opened),
        ...(has('reopened') ? [numberText(each.reopened)] : []),
        numberText(each.resolved),
        ...(has('closed') ? [numberText(each.closed)] : []),
        numberText(each.end),
      ]),
  };
}
