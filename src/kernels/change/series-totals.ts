import { instantAt } from '../../calendar/periods/instant-at.js';
import {
  type PeriodDays,
  type PeriodGrain,
  type PeriodOptions,
  periodDaysOf,
} from '../../calendar/periods/period-days.js';
import { type ZonePeriods, zonePeriods } from '../../calendar/periods/zone-periods.js';
import { parseDay } from '../../calendar/zones/plain-date.js';
import { timeZoneOf } from '../../calendar/zones/time-zone.js';
import { fail, refuse, show } from '../../core/errors.js';
import { INSTANT_TEXT, type InstantInput, instantOf, refuseSeconds, showInstant } from '../../core/instant.js';
import type { LeftOut } from '../../core/left-out.js';
import type { InvalidPolicy, MissingValue } from '../../core/options.js';
import { isRows, readParts } from '../../core/reading.js';
import { emptySum, pushValue, type RunningSum, valueOfSum } from '../../stats/sums/running-sum.js';
import { asOfOption, lastBegun } from '../history/visit-spec.js';
import { INSTANT, type Kind, RowTally } from '../proportion/row-tally.js';
import type { ChangeSpec } from './relative-change.js';

/**
 * How totals by period are counted.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ChangeSeriesCounting extends PeriodOptions {
  /** Which calendar periods are compared. */
  readonly period: PeriodGrain;
  /** Zone whose calendar decides where a period starts: an IANA name such as `'Asia/Ho_Chi_Minh'`. */
  readonly timeZone: string;
  /** Up to when things are known: a period that is not over by then is `'partial'` and has no change. */
  readonly asOf: InstantInput;
  /** From when on things are known, an instant or a local date: a period that began before it is `'partial'` too. @defaultValue the start of the first period that there is */
  readonly from?: InstantInput | undefined;
  /** What to do with rows whose parts are none. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
  /** A number, or several, that stand for "missing" in integer columns of this call, such as -1. */
  readonly missingValue?: MissingValue | undefined;
}

/** Totals by period. */
export interface SeriesTotals extends LeftOut {
  readonly days: PeriodDays;
  readonly clock: ZonePeriods;
  readonly asOf: number;
  /** From when on things are known; `null` where that was not said. */
  readonly from: number | null;
  /** By the number of the period, for all periods from `first` on; `null` where a total was not given. */
  readonly totals: readonly (number | null)[];
  readonly first: number;
  readonly n: number;
  readonly afterAsOf: number;
  readonly beforeFrom: number;
}

/** Names of the options that count, readers included. */
export const SERIES_COUNTING =
  'at amount first total period weekStart anchorDay anchorMonth timeZone asOf from onInvalid missingValue';

/** Periods beyond which a list of them is refused: 270 years of days. */
const PERIOD_LIMIT = 100_000;

/** Whether totals of periods are given, rather than amounts that are added up. */
function areTotals(isFlow: boolean, source: unknown, options: Readonly<Record<string, unknown>>): boolean {
  const given = isRows(source) ? options : Object(source);
  return !isFlow || given.first !== undefined || given.total !== undefined;
}

/** The periods that are looked at. */
interface SeriesFrame {
  readonly days: PeriodDays;
  readonly clock: ZonePeriods;
  readonly asOf: number;
  readonly from: number | null;
  /** The period that holds `from`. */
  readonly start: number | null;
  /** The last period that had begun before `asOf`. */
  readonly last: number;
}

function frameOf(metric: string, options: ChangeSeriesCounting): SeriesFrame {
  const { period, weekStart, anchorDay, anchorMonth, timeZone, asOf: until, from: since } = options;
  const days = periodDaysOf(metric, period, { weekStart, anchorDay, anchorMonth });
  const clock = zonePeriods(timeZoneOf(metric, timeZone), days);
  const asOf = asOfOption(metric, until);
  const from = since === undefined ? null : instantAt(metric, 'from', since, timeZone);
  if (from !== null && from > asOf) refuse(metric, 'from', 'not after asOf', since);
  const start = from === null ? null : clock.indexOf(from);
  return { days, clock, asOf, from, start, last: lastBegun(clock, asOf).last };
}

/** What has been read so far. */
interface PeriodSums {
  readonly tally: RowTally;
  readonly sums: Map<number, RunningSum>;
  n: number;
  afterAsOf: number;
  beforeFrom: number;
}

/** Adds amounts up by period, or takes totals as they are given. */
export function seriesTotals(
  spec: ChangeSpec,
  source: unknown,
  options: ChangeSeriesCounting & Readonly<Record<string, unknown>>,
): SeriesTotals {
  const { metric, isFlow } = spec;
  const frame = frameOf(metric, options);
  const tally = new RowTally(metric, source, options.onInvalid);
  const read: PeriodSums = { tally, sums: new Map(), n: 0, afterAsOf: 0, beforeFrom: 0 };
  const { sums } = read;
  const given = areTotals(isFlow, source, options);
  if (given) readTotals(spec, source, options, frame, read);
  else readAmounts(spec, source, options, frame, read);
  let [first, end] = [frame.start ?? 1 / 0, -1 / 0];
  for (const index of sums.keys()) {
    first = Math.min(first, index);
    end = Math.max(end, index);
  }
  // amounts tell of all periods up to asOf: where there are none, the total is 0
  if (!given) end = frame.last;
  const length = first < 1 / 0 ? Math.max(0, end - first + 1) : 0;
  if (length > PERIOD_LIMIT) {
    const why = `there must be at most ${PERIOD_LIMIT} periods; got ${length}: take a longer period, or give from`;
    fail('INVALID_OPTION', metric, why, { periods: length });
  }
  const totals = Array.from({ length }, (_, k) => {
    const sum = sums.get(first + k);
    return sum ? valueOfSum(sum) : given ? null : 0;
  });
  const { days, clock, asOf, from } = frame;
  const { n, afterAsOf, beforeFrom } = read;
  return { days, clock, asOf, from, totals, first, n, ...tally.leftOut, afterAsOf, beforeFrom };
}

function readTotals(
  { metric, kind }: ChangeSpec,
  source: unknown,
  options: Readonly<Record<string, unknown>>,
  { days, clock, last, start }: SeriesFrame,
  read: PeriodSums,
): void {
  const { tally, sums } = read;
  const firstDay = firstDayKind(days, clock);
  readParts(metric, source, { required: ['first', 'total'] }, options, (place, first, total) => {
    const index = tally.read(firstDay, 'first', first, place);
    if (index === null) return;
    const amount = tally.read(kind, 'total', total, place);
    if (amount === null) return;
    if (index > last) read.afterAsOf++;
    else if (start !== null && index < start) read.beforeFrom++;
    else if (sums.has(index))
      tally.refuse('first', 'the start of a period that has no other total', first, place, 'contradictory');
    else addTo(read, index, amount);
  });
}

function readAmounts(
  { metric, kind }: ChangeSpec,
  source: unknown,
  options: Readonly<Record<string, unknown>>,
  { clock, asOf, from }: SeriesFrame,
  read: PeriodSums,
): void {
  const { tally } = read;
  let [earliest, latest] = [1 / 0, -1 / 0];
  readParts(metric, source, { required: ['at', 'amount'] }, options, (place, when, worth) => {
    const at = tally.read(INSTANT, 'at', when, place);
    if (at === null) return;
    earliest = Math.min(earliest, at);
    latest = Math.max(latest, at);
    const amount = tally.read(kind, 'amount', worth, place);
    if (amount === null) return;
    if (at > asOf) read.afterAsOf++;
    else if (from !== null && at < from) read.beforeFrom++;
    else addTo(read, clock.indexOf(at), amount);
  });
  refuseSeconds(metric, 'at', earliest, latest, asOf);
}

function addTo(read: PeriodSums, index: number, amount: number): void {
  const sum = read.sums.get(index) ?? emptySum();
  read.sums.set(index, sum);
  pushValue(sum, amount);
  read.n++;
}

/** Letters of a date such as `2026-11-21`. */
const DATE_LENGTH = 10;

/** A period by its first local date, or by its first instant. */
function firstDayKind(days: PeriodDays, clock: ZonePeriods): Kind<number> {
  return {
    expected: `the first date of a ${days.period}, or the instant at which it starts (${INSTANT_TEXT})`,
    fault: 'not-an-instant',
    // a mere date lacks no offset: it is another day
    show: (value) => (typeof value === 'string' && value.length <= DATE_LENGTH ? show(value) : showInstant(value)),
    read: (value) => {
      const day = parseDay(value);
      if (day !== null) {
        const index = days.indexOfDay(day);
        return days.firstDayOf(index) === day ? index : null;
      }
      const instant = instantOf(value);
      if (Number.isNaN(instant)) return null;
      const index = clock.indexOf(instant);
      return clock.startOf(index) === instant ? index : null;
    },
  };
}
