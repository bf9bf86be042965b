import { instantAt } from '../calendar/periods/instant-at.js';
import { type PeriodGrain, type PeriodOptions, periodDaysOf } from '../calendar/periods/period-days.js';
import { zonePeriods } from '../calendar/periods/zone-periods.js';
import { timeZoneOf } from '../calendar/zones/time-zone.js';
import { refuse } from '../core/errors.js';
import { type InstantInput, instantOf, refuseInstant, refuseSeconds } from '../core/instant.js';
import { assertOptions, type Read, readerOf } from '../core/options.js';
import { assertRead, isFloatArray, memoryOf } from '../core/reading.js';
import { asOfOption, lastBegun } from '../kernels/history/visit-spec.js';
import { AFTER, BEFORE, type CodedKey, type KeyCoder, type PeriodRules } from './key-values.js';
import { PERIOD_RULES, shownPeriods, spanOf } from './period-rules.js';

/**
 * Options of {@link byPeriod}, besides those that say where periods start.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ByPeriodOptions extends PeriodOptions {
  /** Zone whose calendar decides the period of a row: an IANA name such as `'Asia/Ho_Chi_Minh'`. */
  readonly timeZone: string;
  /** Up to when things are known: what happened at it counts, rows after it are in no group and not in the total. */
  readonly asOf: InstantInput;
  /** The first instant, or local date, that is looked at: rows before it are in no group and not in the total. @defaultValue that of the first row */
  readonly from?: InstantInput | undefined;
}

/**
 * A reader of the period of a row, such as `'2026-01'`, that {@link breakdown} knows as one: it shows every period, and which are over.
 *
 * @category Options
 * @since 0.1.0
 */
export interface PeriodReader<Row> {
  /** The label of the period that a row is in; `null` without an instant. */
  (row: Row): string | null;
  /** What a period is. */
  readonly period: PeriodGrain;
  /** Numbers all rows at once. @hidden */
  readonly coder: (length: number) => KeyCoder;
}

/**
 * The periods of a column, as codes: a column to {@link breakdown} by.
 *
 * @category Results
 * @since 0.1.0
 */
export interface PeriodColumn extends CodedKey {
  /** What a period is. */
  readonly period: PeriodGrain;
  /** Per row the place of its period in `ids`; −1 without an instant, −2 after `asOf`, −3 before `from`. */
  readonly codes: Int32Array;
  /** The labels of all periods from the first row, or `from`, to `asOf`. */
  readonly ids: readonly string[];
  /** Which periods are over at `asOf` and were looked at from their start. */
  readonly statuses: readonly ('complete' | 'partial')[];
  /** @hidden */
  readonly rules: () => PeriodRules;
}

const CALLER = 'byPeriod';
const DAY = 86_400_000;

/**
 * A key of {@link breakdown}: the day, week, month, quarter, half-year or year of an instant, in the calendar of a time zone.
 *
 * The key of a row is the label of its period: `2026-11-21`, `2026-W47`, `2026-11`, `2026-Q4`, `2026-H2`, `2026`, or the first day of one that
 * starts elsewhere.
 *
 * @remarks Every period from the first row, or `from`, to `asOf` is in the table, for each combination of the other keys that has an
 * instant; those without rows have `value: null`, and are never suppressed. The period that holds `asOf` is `'partial'`, and so is one that
 * begins before `from`: nothing should be compared with a piece of a month. One that would only begin at `asOf` is there only if a row lies in it. Rows
 * without an instant are a group, `null`, with status `null`. Rows after `asOf` and before `from` are counted, `afterAsOf` and `beforeFrom`,
 * and are in no group and not in the total. Source of labels and periods: as for {@link periodClock}. Cost: O(1) per row off a table that is
 * made once per call (some 10 ns for epoch milliseconds, some 200 ns for text).
 * @param period what a period is
 * @param at where a row keeps its instant: a function or the name of a field
 * @param options zone, `asOf`, perhaps `from` and where periods start
 * @returns a reader of labels, to be given to `by`
 * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad options; later, `INVALID_VALUE` for what is no instant or looks like seconds, and `NOTHING_READ` where every row has `undefined`
 * @example
 * ```ts
 * import { breakdown, byPeriod, nps } from 'cx-metrics';
 *
 * const answers = [
 *   { at: '2026-01-31T18:00Z', rating: 9 },
 *   { at: '2026-03-05T02:00Z', rating: 3 },
 * ];
 * const month = byPeriod('month', 'at', { timeZone: 'Asia/Ho_Chi_Minh', asOf: '2026-03-17T00:00Z' });
 * const table = breakdown(answers, { by: { month }, metric: (part) => nps(part, { score: 'rating' }) });
 * table.groups.map(({ keys, status, result }) => [keys.month, status, result.value]);
 * // => [['2026-02', 'complete', 100], ['2026-03', 'partial', -100]]
 * month(answers[0]!); // => '2026-02'
 * ```
 * @category Groups and time
 * @since 0.1.0
 */
export function byPeriod<Row>(
  period: PeriodGrain,
  at: Read<Row, InstantInput>,
  options: ByPeriodOptions,
): PeriodReader<Row>;
/**
 * The same for a column, as codes. See {@link byPeriod}.
 *
 * @param at instants; NaN of a float column is none
 * @returns a column of codes, to be given to `by`
 */
export function byPeriod(
  period: PeriodGrain,
  at: ArrayLike<InstantInput | null | undefined>,
  options: ByPeriodOptions,
): PeriodColumn;
export function byPeriod(
  period: PeriodGrain,
  at: unknown,
  options: ByPeriodOptions,
): PeriodReader<unknown> | PeriodColumn {
  assertOptions(CALLER, options, 'timeZone asOf from weekStart anchorDay anchorMonth');
  const { timeZone, asOf: until, from: first, ...starts } = options ?? {};
  const days = periodDaysOf(CALLER, period, starts);
  const clock = zonePeriods(timeZoneOf(CALLER, timeZone), days);
  const asOf = asOfOption(CALLER, until);
  const from = first === undefined ? -Infinity : instantAt(CALLER, 'from', first, timeZone);
  if (from > asOf) refuse(CALLER, 'from', 'not after asOf', first);

  const form = { days, clock, asOf, from, ...lastBegun(clock, asOf) };

  /** Numbers the periods of instants, NaN for none. */
  const coded = (instants: Float64Array): PeriodColumn => {
    let [least, most] = [Infinity, -Infinity];
    for (let i = 0; i < instants.length; i++) {
      const instant = instants[i] as number;
      if (instant < least) least = instant;
      if (instant > most) most = instant;
    }
    refuseSeconds(CALLER, 'at', least, most, asOf);
    const { base, table, top: shown } = spanOf(form, least, most);
    let top = shown;
    const codes = new Int32Array(instants.length);
    for (let i = 0; i < codes.length; i++) {
      const instant = instants[i] as number;
      if (!(instant >= from && instant <= asOf)) {
        codes[i] = instant > asOf ? AFTER : instant < from ? BEFORE : -1;
        continue;
      }
      let period: number;
      if (table) {
        let place = table.firstBreak[Math.floor(instant / DAY) - table.firstDay] as number;
        while (instant >= (table.starts[place + 1] as number)) place++;
        period = table.periods[place] as number;
      } else period = clock.indexOf(instant);
      // not below that of `from`, where clocks went back over the start of a period
      period = Math.max(period, base);
      if (period > top) top = period;
      codes[i] = period - base;
    }
    return { period, codes, ...shownPeriods(CALLER, form, base, top), rules };
  };

  const column = typeof at === 'function' || typeof at === 'string' ? undefined : memoryOf(at);
  const read = column ? undefined : readerOf(CALLER, 'at', at);
  const coder = (length: number) => {
    const instants = new Float64Array(length);
    let undefineds = 0;
    return {
      read: (cells: ArrayLike<unknown>, begin: number, end: number) => {
        const isFloat = isFloatArray(cells);
        for (let i = begin; i < end; i++) {
          const value = read ? read(cells[i]) : cells[i];
          if (value === undefined) undefineds++;
          const isNone = value == null || (isFloat && Number.isNaN(value));
          const instant = isNone ? Number.NaN : instantOf(value);
          if (!isNone && Number.isNaN(instant))
            refuseInstant(CALLER, 'at', value, ` at ${read ? 'row' : 'index'} ${i}`, { name: 'at', index: i });
          instants[i] = instant;
        }
      },
      end: () => {
        assertRead(CALLER, read ? [] : {}, 'at', undefineds, length);
        return coded(instants);
      },
    };
  };
  if (!read) {
    const { length } = column as ArrayLike<unknown>;
    const whole = coder(length);
    whole.read(column as ArrayLike<unknown>, 0, length);
    return whole.end();
  }
  const labelOf = (row: unknown): string | null => {
    const value = read(row);
    if (value == null) return null;
    const instant = instantOf(value);
    return Number.isNaN(instant) ? refuseInstant(CALLER, 'at', value) : days.labelOf(clock.indexOf(instant));
  };
  return Object.assign(labelOf, { period, coder });
}

const rules = (): PeriodRules => PERIOD_RULES;
