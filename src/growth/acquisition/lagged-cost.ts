import { type PeriodGrain, type PeriodOptions, periodDaysOf } from '../../calendar/periods/period-days.js';
import { zonePeriods } from '../../calendar/periods/zone-periods.js';
import { timeZoneOf } from '../../calendar/zones/time-zone.js';
import { refuse } from '../../core/errors.js';
import type { InstantInput } from '../../core/instant.js';
import { leftOutOf } from '../../core/left-out.js';
import { assertOptions, chosen, type InvalidPolicy, type Read } from '../../core/options.js';
import { isCount } from '../../core/plain-number.js';
import { assertIterable, readParts } from '../../core/reading.js';
import { firstDayKind } from '../../kernels/change/series-totals.js';
import { QUANTITY, RowTally } from '../../kernels/proportion/row-tally.js';
import { countPairs, partsOf, type QuotientTotals } from '../../kernels/quotient/quotient-sums.js';
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
  /** The first local date of the period, such as `'2026-11-01'` or, with `timeZone`, the instant at which it starts. */
  readonly first: Read<Row, InstantInput>;
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
  /** Zone of instants in `first`. Needed for these only. */
  readonly timeZone?: string | undefined;
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
const HOW = 'period lag measure timeZone onInvalid weekStart anchorDay anchorMonth confidence interval';

/** Sums of one period. */
type Sums = readonly [cost: RunningSum, customers: RunningSum, paidCost: RunningSum, paidCustomers: RunningSum];

/** Cost of acquisition of rows of calendar periods. */
export function laggedCost(source: unknown, options: LaggedCostOptions<unknown>): LaggedCostResult {
  assertIterable(METRIC, 'rows', source);
  assertOptions(METRIC, options, [...READERS, ...PAID, HOW].join(' '));
  const { period, lag = 0, timeZone, weekStart, anchorDay, anchorMonth, confidence, interval } = options;
  const days = periodDaysOf(METRIC, period, { weekStart, anchorDay, anchorMonth });
  if (!isCount(lag)) refuse(METRIC, 'lag', 'a whole number from 0', lag);
  const measure = chosen(METRIC, 'measure', options.measure, 'blended paid');
  const isPaid = options.paidCost !== undefined || options.paidCustomers !== undefined || measure === 'paid';
  const clock = timeZone === undefined ? null : zonePeriods(timeZoneOf(METRIC, timeZone), days);
  const tally = new RowTally(METRIC, source, options.onInvalid);
  const byPeriod = new Map<number, Sums>();
  const first = firstDayKind(days, clock);
  const names = isPaid ? [...READERS, ...PAID] : READERS;
  readParts(METRIC, source, { required: names }, { ...options }, (place, start, ...given) => {
    const index = tally.read(first, 'first', start, place);
    if (index === null) return;
    const amounts: number[] = [];
    for (const [k, name] of names.slice(1).entries()) {
      const amount = tally.read(QUANTITY, name, given[k], place);
      if (amount === null) return;
      amounts.push(amount);
    }
    const sums = byPeriod.get(index) ?? [emptySum(), emptySum(), emptySum(), emptySum()];
    byPeriod.set(index, sums);
    for (const [k, amount] of amounts.entries()) pushValue(sums[k] as RunningSum, amount);
  });
  const indices = [...byPeriod.keys()].sort((a, b) => a - b);
  const costsOf = (part: 0 | 2): { costs: AcquisitionCosts; pairs: QuotientTotals } => {
    const periods = indices.map((index): AcquisitionPeriod => {
      const before = byPeriod.get(index - lag);
      const cost = before ? valueOfSum(before[part]) : null;
      const newCustomers = valueOfSum((byPeriod.get(index) as Sums)[part + 1] as RunningSum);
      const value = cost === null || newCustomers === 0 ? null : cost / newCustomers;
      return { period: days.labelOf(index), cost, newCustomers, value };
    });
    const known = periods.filter(({ cost }) => cost !== null);
    const columns = { cost: known.map(({ cost }) => cost), newCustomers: known.map((each) => each.newCustomers) };
    const pairs = countPairs({ ...COST_FORM, onInvalid: 'throw' }, columns, {});
    const { value, numerator, denominator } = concludeRatio(COST_FORM, pairs, partsOf(pairs), undefined);
    return { costs: { value, cost: numerator, newCustomers: denominator, periods }, pairs };
  };
  const [blended, paid] = [costsOf(0), isPaid ? costsOf(2) : null];
  const { pairs } = measure === 'paid' && paid ? paid : blended;
  const ratio = concludeRatio(COST_FORM, pairs, partsOf(pairs), { confidence, interval });
  const { value, n, numerator, denominator, se, interval: around } = ratio;
  const whole = { value, n, ...leftOutOf(tally.leftOut), numerator, denominator, se, interval: around };
  const both = { blended: blended.costs, paid: paid === null ? null : paid.costs };
  return { metric: METRIC, unit: 'money', ...whole, measure, period, lag: lag + 0, ...both };
}
