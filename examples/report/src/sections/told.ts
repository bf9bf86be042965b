import {
  breakdown,
  byPeriod,
  type Comparison,
  comparePeriods,
  type Group,
  holm,
  type PeriodGrain,
  type TrendResult,
  trendOf,
} from 'cx-metrics';
import type { Measured } from 'cx-metrics/format';
import { Problem, quote } from '../problem.js';
import type { Comparing, ViewRequest } from '../request/request.js';

/** A number with all that is told of it at the top of the report: over time, against another, and which groups stand out. */
export interface Told {
  /** Where the page has its section. */
  readonly id: string;
  /** The column, where several are measured by one metric. */
  readonly column: string | undefined;
  readonly overall: Measured;
  /** The period that `overall` is of, where it is not of the whole file. */
  readonly period: string | undefined;
  /** Label of amounts, where it is one. */
  readonly currency?: string | undefined;
  /** Whether a high number is a good one. */
  readonly isHighGood: boolean;
  /** By period, where that was asked for. */
  readonly series: Series | undefined;
  readonly change: Change | undefined;
  /** The groups that differ from all others by more than chance explains, the worst first. */
  readonly standouts: readonly Standout[];
  /** The column of the groups. */
  readonly byColumn: string | undefined;
}

/** A number by period: all of them from the first to as-of. */
export interface Series {
  readonly grain: PeriodGrain;
  readonly periods: readonly Group<{ readonly period: string }, Measured>[];
  readonly trend: TrendResult<{ readonly period: string }>;
}

/** What a number is compared with. */
export type Change =
  | { readonly kind: 'periods'; readonly period: string; readonly before: string; readonly comparison: Comparison }
  | { readonly kind: 'groups'; readonly a: string; readonly b: string; readonly comparison: Comparison };

/** A group that differs from the others. */
export interface Standout {
  readonly name: string | null;
  readonly result: Measured;
  readonly isWorse: boolean;
  /** The group less all others. */
  readonly comparison: Comparison;
}

/** How a metric is measured, shown and compared. */
export interface Telling<Result extends Measured> {
  readonly measure: (rows: readonly number[]) => Result;
  /** The number that is shown of a result, where that is not its value. */
  readonly shown: (result: Result) => Measured;
  readonly compare: (a: Result, b: Result) => Comparison;
}

/** The rows that are told of, by what they are told apart. */
export interface ToldRows {
  readonly file: string;
  readonly rows: readonly number[];
  /** When a row happened; nothing where that is not known. */
  readonly at: ((row: number) => number | null) | undefined;
  readonly groupOf: ((row: number) => string | null) | undefined;
  readonly byColumn: string | undefined;
  readonly zone: string | undefined;
  readonly asOf: number | undefined;
}

/** All that is told of a metric. */
export function toldOf<Result extends Measured>(
  { id, column, isHighGood }: Pick<Told, 'id' | 'column' | 'isHighGood'>,
  overall: Result,
  telling: Telling<Result>,
  source: ToldRows,
  view: ViewRequest,
): Told {
  const { comparing } = view;
  const periods = periodsOf(telling, source, view);
  return {
    id,
    column,
    isHighGood,
    overall: telling.shown(overall),
    period: undefined,
    series: periods && seriesOf(view.over ?? 'month', periods, telling.shown),
    change: (periods && askedChange(periods, telling, source, view)) ?? groupChange(comparing, telling, source),
    standouts: standoutsOf(telling, source, view, isHighGood),
    byColumn: source.byColumn,
  };
}

type Periods<Result> = readonly Group<{ readonly period: string }, Result>[];

function periodsOf<Result extends Measured>(
  { measure }: Telling<Result>,
  { rows, at, zone, asOf }: ToldRows,
  { over }: ViewRequest,
): Periods<Result> | undefined {
  if (over === undefined || at === undefined || zone === undefined || asOf === undefined) return undefined;
  const by = { period: byPeriod(over, at, { timeZone: zone, asOf }) };
  // rows without a time are no period
  return breakdown(rows, { by, metric: measure }).groups.filter(({ keys }) => keys.period !== null);
}

/** A number by period, with its trend. */
export function seriesOf<Result extends Measured>(
  grain: PeriodGrain,
  periods: Periods<Result>,
  shown: (result: Result) => Measured,
): Series {
  const measured = periods.map(({ keys, status, result }) => ({ keys, status, result: shown(result) }));
  return { grain, periods: measured, trend: trendOf(measured) };
}

/** How many periods back one is compared. */
function backOf(kind: 'before' | 'year-before', grain: PeriodGrain): number {
  const ofYear: Readonly<Partial<Record<PeriodGrain, number>>> = { week: 52, month: 12, quarter: 4, 'half-year': 2 };
  return kind === 'before' ? 1 : (ofYear[grain] ?? 1);
}

/** The last period that is over against an earlier one; nothing where that was not asked for, and where there are none. */
export function periodChange<Result extends Measured>(
  periods: Periods<Result>,
  compare: (now: Result, before: Result) => Comparison,
  grain: PeriodGrain,
  comparing: Comparing | undefined,
): Change | undefined {
  if (comparing === undefined || comparing.kind === 'groups') return undefined;
  const complete = periods.filter(({ status }) => status === 'complete');
  const [news] = comparePeriods(complete, { compare, back: backOf(comparing.kind, grain) }).latest;
  if (!news?.change || news.before === null) return undefined;
  return { kind: 'periods', period: news.period, before: news.before, comparison: news.change };
}

/** The same, refused where there are too few periods. */
function askedChange<Result extends Measured>(
  periods: Periods<Result>,
  { compare }: Telling<Result>,
  { file }: ToldRows,
  { comparing, over = 'month' }: ViewRequest,
): Change | undefined {
  if (comparing === undefined || comparing.kind === 'groups') return undefined;
  const change = periodChange(periods, compare, over, comparing);
  if (change !== undefined) return change;
  const { length } = periods.filter(({ status }) => status === 'complete');
  throw new Problem(
    `--compare ${comparing.kind} needs ${backOf(comparing.kind, over) + 1} ${over}s that are over; there ${length === 1 ? 'is' : 'are'} ${length}`,
    { file },
  );
}

function groupChange<Result extends Measured>(
  comparing: Comparing | undefined,
  { measure, compare }: Telling<Result>,
  { rows, groupOf }: ToldRows,
): Change | undefined {
  if (comparing?.kind !== 'groups' || groupOf === undefined) return undefined;
  const { a, b } = comparing;
  const [one, other] = [a, b].map((name) => rows.filter((row) => groupOf(row) === name));
  if (!one?.length || !other?.length) return undefined;
  return { kind: 'groups', a, b, comparison: compare(measure(one), measure(other)) };
}

/** Refuses two groups that no column has together. */
export function assertCompared(
  told: readonly Told[],
  comparing: Comparing | undefined,
  names: ReadonlySet<string>,
): void {
  if (comparing?.kind !== 'groups' || told.some(({ change }) => change !== undefined)) return;
  const known = [...names].slice(0, 20).map(quote).join(', ');
  throw new Problem(
    names.size === 0
      ? '--compare of two groups goes with --by COLUMN or --tickets-by COLUMN, which is not given'
      : `--compare ${quote(`${comparing.a} vs ${comparing.b}`)}: there are no such two groups; known are ${known}`,
  );
}

/** Of very many groups some always stand out, and nobody reads about all. */
const MOST_GROUPS = 30;
/** Of fewer, little can be said. */
const LEAST = 30;

/** Each group against all others; with many groups, one in twenty would stand out by chance, so the tests are adjusted (Holm). */
function standoutsOf<Result extends Measured>(
  { measure, compare, shown }: Telling<Result>,
  { rows, groupOf }: ToldRows,
  { minimum }: ViewRequest,
  isHighGood: boolean,
): readonly Standout[] {
  if (groupOf === undefined || new Set(rows.map(groupOf)).size > MOST_GROUPS) return [];
  const table = breakdown(rows, { by: { group: groupOf }, metric: measure, minimum });
  const groups = table.groups.filter(({ result }) => result.n >= LEAST);
  if (table.groups.length < 2) return [];
  const compared = groups.map(({ keys, result }) => {
    const others = rows.filter((row) => groupOf(row) !== keys.group);
    const comparison = compare(result, measure(others));
    return { name: keys.group, result: shown(result), comparison, isWorse: (comparison.value ?? 0) > 0 !== isHighGood };
  });
  const tested = compared.filter(({ comparison }) => comparison.pValue !== null && comparison.value !== null);
  const adjusted = holm(tested.map(({ comparison }) => comparison.pValue as number));
  return tested
    .filter((_, k) => (adjusted[k] as number) < 0.05)
    .sort((a, b) => (isHighGood ? 1 : -1) * ((a.comparison.value as number) - (b.comparison.value as number)));
}
