import type { Interval, LeftOut, Unit } from 'cx-metrics';
import type { Refused } from './refused.js';
import type { Told } from './told.js';

/** What every result of a question says. */
export interface Answered extends LeftOut {
  readonly metric: string;
  readonly unit: Unit;
  readonly value: number | null;
  readonly interval: Interval | null;
  readonly n: number;
}

/** A result of one group. */
export interface Group<Result> {
  /** What stands in the column; `null` for rows where it is empty. */
  readonly name: string | null;
  readonly result: Result;
}

/** Which class an answer belongs to: dissatisfied, neutral or satisfied, whatever the metric calls them. */
export type Tone = 'bad' | 'middle' | 'good';

/** How often one answer was given. */
export interface Level {
  readonly answer: number;
  readonly count: number;
  readonly tone: Tone;
}

/** Where only the last answer of each customer counts: by which columns, and what that left out. */
export interface LatestCounts {
  readonly by: string;
  readonly at: string;
  /** Rows without a customer or a time. */
  readonly incomplete: number;
  /** Other rows of the same customers. */
  readonly replaced: number;
}

/** The answers to one question of a survey: all of them, and by group. */
export interface Question<Result extends Answered = Answered> {
  readonly column: string;
  /** Name of the preset that the definition comes from. */
  readonly preset: string | undefined;
  readonly overall: Result;
  /** From the best to the worst; groups without an answer come last. */
  readonly groups: readonly Group<Result>[];
  /** Groups that are not shown: too few answered. */
  readonly hidden: readonly (string | null)[];
  /** What is told of it at the top. */
  readonly told: Told;
  /** How often each answer was given, the lowest first. */
  readonly levels: readonly Level[];
  /** Rows after as-of, left out. */
  readonly late: number;
  readonly latest: LatestCounts | undefined;
  readonly refused: Refused;
}
