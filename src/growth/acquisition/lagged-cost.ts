import {
  type PeriodDays,
  type PeriodGrain,
  type PeriodOptions,
  periodDaysOf,
} from '../../calendar/periods/period-days.js';
import { parseDay } from '../../calendar/zones/plain-date.js';
import { refuse } from '../../core/errors.js';
import { type LeftOut, leftOutOf } from '../../core/left-out.js';
import { assertOptions, chosen, type InvalidPolicy, type Read, readerOf } from '../../core/options.js';
import { isCount } from '../../core/plain-number.js';
import { assertIterable } from '../../core/reading.js';
import { type Kind, QUANTITY, RowTally } from '../../kernels/proportion/row-tally.js';
import { countPair, noPairs, partsOf, type QuotientTotals } from '../../kernels/quotient/quotient-sums.js';
import { concludeRatio, type RatioOptions, type RatioResult } from '../../kernels/quotient/ratio-conclusion.js';
import { emptySum, pushValue, type RunningSum, valueOfSum } from '../../stats/sums/running-sum.js';

/**
 * All cost over all new customers, or cost of paid channels over customers whom they brought.
 *
 * @category Options
 * @since 0.1.0
 */
export type AcquisitionMeasure = 'blended' | 'paid';

/**
 * Options of {@link customerAcquisitionCost} for rows of calendar periods.
 *
 * @category Options
 * @since 0.1.0
 */
export interface LaggedCostOptions<Row> extends PeriodOptions, RatioOptions {
  /** The first date of the period, such as `'2026-11-01'`. */
  readonly first: Read<Row, string>;
  /** Sales and marketing cost: a number from 0. */
  readonly cost: Read<Row, number | bigint>;
  /** New customers won: a number from 0. */
  readonly newCustomers: Read<Row, number | bigint>;
  /** Cost of paid channels. @defaultValue not known */
  readonly paidCost?: Read<Row, number | bigint> | undefined;
  /** New customers whom paid channels brought. @defaultValue not known */
  readonly paidCustomers?: Read<Row, number | bigint> | undefined;
  /** Which calendar periods the rows are of. */
  readonly period: PeriodGrain;
  /** How many periods the cost lies before the customers: a whole number from 0. @defaultValue 0 */
  readonly lag?: number | undefined;
  /** Which of the two is the `value`. @defaultValue `'blended'` */
  readonly measure?: AcquisitionMeasure | undefined;
  /** What to do with rows whose parts are no such numbers. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
}

/**
 * Cost and customers of a calendar period.
 *
 * @category Results
 * @since 0.1.0
 */
export interface AcquisitionPeriod {
  /** Name of the period, such as `'2026-11'`. */
  readonly period: string;
  /** Cost of the period that lies `lag` periods earlier; `null` where it is not known. */
  readonly cost: number | null;
  /** New customers of the period. */
  readonly newCustomers: number;
  /** One over the other; `null` where the cost is not known, and without new customers. */
  readonly value: number | null;
}

/**
 * Cost of acquisition by one measure.
 *
 * @category Results
 * @since 0.1.0
 */
export interface AcquisitionCosts {
  /** Cost per new customer; `null` without new customers. */
  readonly value: number | null;
  /** Cost, added up over the periods of which it is known. */
  readonly cost: number;
  /** New customers of these periods. */
  readonly newCustomers: number;
  /** All periods that there are, ascending. */
  readonly periods: readonly AcquisitionPeriod[];
}

/**
 * Cost of acquisition with a lag. `numerator` and `denominator` are cost and new customers by `measure`.
 *
 * @category Results
 * @since 0.1.0
 */
export interface LaggedCostResult extends RatioResult<'customer-acquisition-cost', 'money'> {
  /** Which of the two is the value. */
  readonly measure: AcquisitionMeasure;
  /** Which calendar periods were looked at. */
  readonly period: PeriodGrain;
  /** How many periods the cost lies before the customers. */
  readonly lag: number;
  /** All cost over all new customers. */
  readonly blended: AcquisitionCosts;
  /** The same of paid channels; `null` where they are not known. */
  readonly paid: AcquisitionCosts | null;
}

export const COST_FORM = {
  metric: 'customer-acquisition-cost',
  unit: 'money',
  part: 'cost',
  whole: 'newCustomers',
} as const;

const METRIC = 'customer-acquisition-cost';
const READERS = ['first', 'cost', 'newCustomers'];
const PAID = ['paidCost', 'paidCustomers'];
const HOW = 'period lag measure onInvalid weekStart anchorDay anchorMonth confidence interval';

/** Sums of one period. */
type Sums = readonly [cost: RunningSum, customers: RunningSum, paidCost: RunningSum, paidCustomers: RunningSum];

/** Cost of acquisition of rows of calendar periods. */
export function laggedCost(source: unknown, options: LaggedCostOptions<unknown>): LaggedCostResult {
  assertIterable(METRIC, 'rows', source);
  assertOptions(METRIC, options, [...READERS, ...PAID, HOW].join(' '));
  const { period, lag = 0, weekStart, anchorDay, anchorMonth, confidence, interval } = options;
  const days = periodDaysOf(METRIC, period, { weekStart, anchorDay, anchorMonth });
  if (!isCount(lag)) refuse(METRIC, 'lag', 'a whole number from 0', lag);
  const measure = chosen(METRIC, 'measure', options.measure, 'blended paid');
  const isPaid = options.paidCost !== undefined || options.paidCustomers !== undefined || measure === 'paid';
  const { byPeriod, left } = sumsOf(source, options, days, isPaid ? [...READERS, ...PAID] : READERS);
  const [blended, paid] = [costsOf(byPeriod, days, lag, 0), isPaid ? costsOf(byPeriod, days, lag, 2) : null];
  const { pairs } = measure === 'paid' && paid ? paid : blended;
  const ratio = concludeRatio(COST_FORM, pairs, partsOf(pairs), { confidence, interval });
  const { value, n, numerator, denominator, se, interval: around } = ratio;
  const whole = { value, n, ...left, numerator, denominator, se, interval: around };
  const both = { blended: blended.costs, paid: paid === null ? null : paid.costs };
  return { metric: METRIC, unit: 'money', ...whole, measure, period, lag: lag + 0, ...both };
}

/** Adds the rows of each period up. */
function sumsOf(
  rows: Iterable<unknown>,
  options: LaggedCostOptions<unknown>,
  days: PeriodDays,
  names: readonly string[],
): { readonly byPeriod: ReadonlyMap<number, Sums>; readonly left: LeftOut } {
  const tally = new RowTally(METRIC, rows, options.onInvalid);
  const [readFirst, ...readers] = names.map((name) => readerOf(METRIC, name, options[name as 'cost']));
  const first: Kind<number> = {
    expected: `the first date of a ${days.period}, such as '2026-11-01'`,
    fault: 'not-an-instant',
    read: (value) => {
      const day = parseDay(value);
      return day === null || days.firstDayOf(days.indexOfDay(day)) !== day ? null : days.indexOfDay(day);
    },
  };
  const byPeriod = new Map<number, Sums>();
  let index = -1;
  for (const row of rows) {
    const period = tally.read(first, 'first', readFirst?.(row), ++index);
    const amounts: number[] = [];
    for (let k = 0; k < readers.length && period !== null && amounts.length === k; k++) {
      const amount = tally.read(QUANTITY, names[k + 1] as string, readers[k]?.(row), index);
      if (amount !== null) amounts.push(amount);
    }
    if (period === null || amounts.length < readers.length) continue;
    const sums = byPeriod.get(period) ?? [emptySum(), emptySum(), emptySum(), emptySum()];
    byPeriod.set(period, sums);
    for (const [k, amount] of amounts.entries()) pushValue(sums[k] as RunningSum, amount);
  }
  tally.end(index + 1, names);
  return { byPeriod, left: leftOutOf(tally.leftOut) };
}

/** Cost by the measure whose sums begin at `part`: of every period, and of all of which the earlier cost is known. */
function costsOf(
  byPeriod: ReadonlyMap<number, Sums>,
  days: PeriodDays,
  lag: number,
  part: 0 | 2,
): { readonly costs: AcquisitionCosts; readonly pairs: QuotientTotals } {
  const pairs = noPairs();
  const indices = [...byPeriod.keys()].sort((a, b) => a - b);
  const periods = indices.map((index): AcquisitionPeriod => {
    const period = days.labelOf(index);
    const before = byPeriod.get(index - lag);
    const cost = before ? valueOfSum(before[part]) : null;
    const newCustomers = valueOfSum((byPeriod.get(index) as Sums)[part + 1] as RunningSum);
    if (cost !== null && !countPair(COST_FORM, pairs, cost, newCustomers)) {
      refuse(METRIC, `the sums of ${period}`, QUANTITY.expected, Math.max(cost, newCustomers), 'INVALID_VALUE');
    }
    return { period, cost, newCustomers, value: cost === null || newCustomers === 0 ? null : cost / newCustomers };
  });
  const { value, numerator, denominator } = concludeRatio(COST_FORM, pairs, partsOf(pairs), undefined);
  return { costs: { value, cost: numerator, newCustomers: denominator, periods }, pairs };
}
