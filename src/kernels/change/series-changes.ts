import type { PeriodDays } from '../../calendar/periods/period-days.js';
import { labelOfDay } from '../../calendar/periods/period-label.js';
import { dateOfDays, daysOfDate } from '../../calendar/zones/plain-date.js';
import { leftOutOf } from '../../core/left-out.js';
import { assertOptions, chosen } from '../../core/options.js';
import type { MetricResult } from '../../core/result.js';
import { type ChangeSpec, changeFrom, compoundRate } from './relative-change.js';
import { type ChangeSeriesCounting, SERIES_COUNTING, type SeriesTotals, seriesTotals } from './series-totals.js';

/**
 * Which change of a series is its `value`: that of the last complete period against the one before it, that against the same one
 * a year before, or the compound rate per period from the first to the last complete one.
 *
 * @category Options
 * @since 0.1.0
 */
export type ChangeMeasure = 'period-over-period' | 'year-over-year' | 'compound';

/**
 * One period of a series.
 *
 * @category Results
 * @since 0.1.0
 */
export interface ChangePeriod {
  /** Name of the period, such as `'2026-11'`. */
  readonly period: string;
  /** Its first local date. */
  readonly first: string;
  /** What the amounts add up to, 0 where there are none; of given totals `null` where none was given. */
  readonly total: number | null;
  /** Whether all of it lies between `from` and `asOf`. */
  readonly status: 'complete' | 'partial';
  /** Total minus that of the period before; `null` unless both are complete. */
  readonly absolute: number | null;
  /** The same over the total of the period before; `null` where that is not above 0 too. */
  readonly relative: number | null;
  /** The relative change against the same period a year before. */
  readonly yearOverYear: number | null;
}

/**
 * Result of {@link changeSeries}, and of every growth rate of a series.
 *
 * @category Results
 * @since 0.1.0
 */
export interface ChangeSeriesResult<Id extends string = 'change-series'> extends MetricResult<Id, 'ratio'> {
  /** The change that `measure` asks for; `null` where there is none. */
  readonly value: number | null;
  /** How many amounts, or given totals, were counted. */
  readonly n: number;
  /** Which change is the value. */
  readonly measure: ChangeMeasure;
  /** Name of the last complete period, to which the next five belong; `null` without one. */
  readonly latest: string | null;
  /** Its total. */
  readonly now: number | null;
  /** The total of the period before it. */
  readonly before: number | null;
  /** now − before. */
  readonly absolute: number | null;
  /** (now − before) / before. */
  readonly relative: number | null;
  /** The relative change against the same period a year before. */
  readonly yearOverYear: number | null;
  /** The rate per period that leads from the first to the last complete one; `null` where the first is not above 0 or the last is negative. */
  readonly compound: number | null;
  /** How many periods lie between the two. */
  readonly compoundPeriods: number;
  /** The zone whose calendar counted. */
  readonly timeZone: string;
  /** Up to when things were known, epoch milliseconds. */
  readonly asOf: number;
  /** From when on; `null` where that was not said. */
  readonly from: number | null;
  /** Amounts after `asOf` and totals of periods that had not begun by then, left out. */
  readonly afterAsOf: number;
  /** Amounts before `from` and totals of periods that ended by then, left out. */
  readonly beforeFrom: number;
  /** All periods, ascending and without gaps. */
  readonly periods: readonly ChangePeriod[];
}

/** A whole metric: changes of the totals of periods, from amounts or from totals. */
export function namedChangeSeries<Id extends string>(
  metric: Id,
  spec: Omit<ChangeSpec, 'metric'>,
  source: unknown,
  options: object | undefined,
): ChangeSeriesResult<Id> {
  assertOptions(metric, options, `${SERIES_COUNTING} measure`);
  const given = { ...options } as ChangeSeriesCounting & { readonly measure?: ChangeMeasure };
  const measure = chosen(metric, 'measure', given.measure, 'period-over-period year-over-year compound');
  const series = seriesTotals({ metric, ...spec }, source, given as never);
  const { asOf, from, n, afterAsOf, beforeFrom } = series;
  const { periods, known } = changesOf(series, spec.least);
  const latest = known.at(-1);
  const { period = null, total = null, absolute = null, relative = null, yearOverYear = null } = latest?.shown ?? {};
  const [first = 0, last = 0] = [known[0], latest].map((each) => each?.place);
  const compoundPeriods = last - first;
  const compound = compoundRate(known[0]?.shown.total ?? 0, total ?? 0, compoundPeriods);
  const values = { 'period-over-period': relative, 'year-over-year': yearOverYear, compound };
  return {
    metric,
    unit: 'ratio',
    value: values[measure],
    n,
    ...leftOutOf(series),
    measure,
    latest: period,
    now: total,
    before: known.find(({ place }) => place === last - 1)?.shown.total ?? null,
    absolute,
    relative,
    yearOverYear,
    compound,
    compoundPeriods,
    timeZone: given.timeZone,
    asOf,
    from,
    afterAsOf,
    beforeFrom,
    periods,
  };
}

/** A complete period with its total, and its place in the list. */
interface KnownPeriod {
  readonly place: number;
  readonly shown: ChangePeriod;
}

/** The periods as results show them, and those that can be compared. */
function changesOf(
  { days, clock, asOf, from, totals, first }: SeriesTotals,
  least: number,
): { readonly periods: readonly ChangePeriod[]; readonly known: readonly KnownPeriod[] } {
  const known: KnownPeriod[] = [];
  const comparable: (number | null)[] = [];
  const periods = totals.map((total, place): ChangePeriod => {
    const index = first + place;
    const isComplete = clock.startOf(index + 1) <= asOf && (from === null || clock.startOf(index) >= from);
    const now = isComplete ? total : null;
    comparable.push(now);
    const shown: ChangePeriod = {
      period: days.labelOf(index),
      first: labelOfDay(days.firstDayOf(index)),
      total,
      status: isComplete ? 'complete' : 'partial',
      ...changeFrom(comparable[place - 1] ?? null, now, least),
      yearOverYear: changeFrom(comparable[yearBefore(days, index) - first] ?? null, now, least).relative,
    };
    if (now !== null) known.push({ place, shown });
    return shown;
  });
  return { periods, known };
}

/** The number of the same period a year before; of a week the 52nd before it; NaN for a 29 February. */
function yearBefore({ period }: PeriodDays, index: number): number {
  const back = { day: 0, week: 52, month: 12, quarter: 4, 'half-year': 2, year: 1 }[period];
  if (back > 0) return index - back;
  const { year, month, day } = dateOfDays(index);
  return month === 2 && day === 29 ? Number.NaN : daysOfDate(year - 1, month, day);
}
