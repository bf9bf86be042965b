import { refuse } from '../../core/errors.js';
import type { InstantInput } from '../../core/instant.js';
import { assertOptions, chosen } from '../../core/options.js';
import { dayOption } from '../history/visit-spec.js';
import type { CohortSpec } from './cohort-spec.js';

/**
 * Who counts at the offset k of a cohort:
 *
 * - `'on'`: customers active in it (bounded, N-day);
 * - `'on-or-after'`: active in it or later (unbounded, rolling): it never rises with k;
 * - `'on-or-before'`: active again in one of the offsets 1…k (cumulative return); all of them at 0; it never falls from 1 on;
 * - `'bracket'`: active in one of the offsets of a bracket;
 * - `'streak'`: active in each of the offsets 0…k: it never rises.
 *
 * @category Options
 * @since 0.1.0
 */
export type CohortMode = 'on' | 'on-or-after' | 'on-or-before' | 'bracket' | 'streak';

/**
 * What makes a customer a member of a cohort: their first event ever, or an event in any period (Mixpanel: compounded), so
 * that a customer is a member of the cohort of every period that they were active in.
 *
 * @category Options
 * @since 0.1.0
 */
export type CohortBirths = 'first-ever' | 'every-occurrence';

/**
 * First and last offset of a cell.
 *
 * @category Options
 * @since 0.1.0
 */
export type OffsetRange = readonly [number, number];

/**
 * Which offsets a table shows, both ends included.
 *
 * @category Options
 * @since 0.1.0
 */
export interface OffsetBounds {
  /** The first one: a whole number. @defaultValue 0 */
  readonly first?: number | undefined;
  /** The last one: a whole number, not below `first`. Left out: as far as `asOf` goes. */
  readonly last?: number | undefined;
}

/**
 * How every cohort table is cut to what is looked at.
 *
 * @category Options
 * @since 0.1.0
 */
export interface CohortBounds {
  /** The offsets to show, such as `{ last: 30 }` for 0 to 30. It bounds the size of a table, too. */
  readonly offsets?: OffsetBounds | undefined;
  /**
   * The first day of the cohorts to show, such as `'2026-01-01'`, or the instant at which it starts: customers who began in an earlier
   * period are left out. It bounds the size of a table, too. @defaultValue the period of the first event
   */
  readonly from?: InstantInput | undefined;
  /** The first day after the last cohort to show, not before `from`; or its first instant. @defaultValue as far as `asOf` goes */
  readonly to?: InstantInput | undefined;
}

/** What is asked of the counted events. */
export interface CohortQuestion {
  /** `'churn'`: on or after, and beside it who was not lost before; `'nth'`: the n-th order made by the end of the offset. */
  readonly mode: CohortMode | 'churn' | 'nth';
  readonly births: CohortBirths;
  /** The cells, where they are not one for each offset. */
  readonly brackets: readonly OffsetRange[] | null;
  /** The first and the last offset that are shown; Infinity where nothing ends them. */
  readonly shown: OffsetRange;
  /** The first period of the cohorts that are shown, and the one after the last; left out where all are. */
  readonly began?: readonly [number, number] | undefined;
  /** Offsets that must have passed after one before that one speaks. */
  readonly idle: number;
  /** Whether only offsets that are over count, also where all members of a cohort share them. */
  readonly strict: boolean;
  /** Which order is the one of `'nth'`, and whether several on a day are one. */
  readonly nth: number;
  readonly order: 'day' | 'row';
}

/** The question of most tables. */
export function plainQuestion(changes: Partial<CohortQuestion> = {}): CohortQuestion {
  const question = { mode: 'on', births: 'first-ever', brackets: null, shown: [0, Infinity] } as const;
  return { ...question, idle: 0, strict: false, nth: 1, order: 'day', ...changes };
}

/** Mode, births and brackets, checked. */
export function askedQuestion(
  metric: string,
  options: {
    readonly mode?: CohortMode | undefined;
    readonly births?: CohortBirths | undefined;
    readonly brackets?: readonly OffsetRange[] | undefined;
  } & CohortBounds,
): CohortQuestion {
  const mode = chosen(metric, 'mode', options.mode, 'on on-or-after on-or-before bracket streak');
  const births = chosen(metric, 'births', options.births, 'first-ever every-occurrence');
  const brackets = bracketsOf(metric, mode, options.brackets);
  if (brackets && options.offsets) refuse(metric, 'offsets', 'left out where brackets are given', options.offsets);
  return plainQuestion({ mode, births, brackets, shown: shownOf(metric, options) });
}

/** The offsets that are shown, checked. */
export function shownOf(metric: string, { offsets }: CohortBounds): OffsetRange {
  if (offsets === undefined) return [0, Infinity];
  if (Object(offsets) !== offsets) refuse(metric, 'offsets', 'bounds such as { last: 30 }', offsets);
  assertOptions(metric, offsets, 'first last', 'offsets.');
  const { first = 0, last = Infinity } = offsets;
  if (!isOffset(first)) refuse(metric, 'offsets.first', 'a whole number from 0', first);
  if (!(isOffset(last) || offsets.last === undefined) || last < first) {
    refuse(metric, 'offsets.last', 'a whole number, not below offsets.first', last);
  }
  return [first, last];
}

/** The question with the periods that cohorts are of which are shown: whole ones, all that hold a day from `from` up to `to`. */
export function boundedQuestion(spec: CohortSpec, question: CohortQuestion, options: object): CohortQuestion {
  const { from, to } = options as CohortBounds;
  const { metric, days } = spec;
  const first = dayOption(metric, 'from', from, spec) ?? -Infinity;
  const end = dayOption(metric, 'to', to, spec) ?? Infinity;
  if (first > end) refuse(metric, 'to', 'not before from', to);
  if (from === undefined && to === undefined) return question;
  const period = (day: number): number => (Number.isFinite(day) ? days.indexOfDay(day) : day);
  return { ...question, began: first === end ? [0, 0] : [period(first), period(end - 1) + 1] };
}

/** Whether the cohort of a period is shown. */
export function isShown({ began }: CohortQuestion, period: number): boolean {
  return !began || (period >= began[0] && period < began[1]);
}

function bracketsOf(metric: string, mode: CohortMode, brackets: unknown): readonly OffsetRange[] | null {
  if (mode !== 'bracket') {
    if (brackets !== undefined) refuse(metric, 'brackets', "left out unless mode: 'bracket' is given", brackets);
    return null;
  }
  if (!Array.isArray(brackets) || brackets.length === 0) {
    return refuse(metric, 'brackets', 'pairs of offsets such as [[1, 3], [4, 12]]', brackets);
  }
  let after = 0;
  return Array.from(brackets as unknown[], (bracket, k): OffsetRange => {
    const [from, to, ...more] = Array.isArray(bracket) ? (bracket as unknown[]) : [];
    if (!(isOffset(from) && isOffset(to)) || more.length > 0 || from < after || to < from) {
      const expected = 'two whole numbers from 0, the first not after the second, behind the bracket before';
      refuse(metric, `brackets[${k}]`, expected, Array.isArray(bracket) ? bracket.join(', ') : bracket);
    }
    after = to + 1;
    return [from, to];
  });
}

function isOffset(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
