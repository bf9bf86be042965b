import { refuse } from '../../core/errors.js';
import { noneLeftOut } from '../../core/left-out.js';
import { assertOptions } from '../../core/options.js';
import { isRows } from '../../core/reading.js';
import type { MetricResult } from '../../core/result.js';
import { partOf } from '../../kernels/change/relative-change.js';
import { namedParts } from '../../kernels/proportion/named-counts.js';
import { QUANTITY } from '../../kernels/proportion/row-tally.js';
import { amountsOf, type CohortRow, cohortRevenue, cumulatedOf } from '../value/cohort-revenue.js';

/**
 * Amounts of {@link cacPaybackPeriod}, all for one acquired customer and in one currency.
 *
 * @category Options
 * @since 0.1.0
 */
export interface CacPaybackAmounts {
  /** Cost of acquiring a customer. */
  readonly cac: number;
  /**
   * Revenue per customer and period. Or, of a cohort, a list: revenue of each period from the first one on, per customer of the
   * cohort at its start, whether they are still there or not.
   */
  readonly arpa: number | readonly number[];
  /** Gross margin, a fraction 0…1. */
  readonly grossMargin: number;
}

/**
 * A cohort for {@link cacPaybackPeriod}: all amounts in one currency.
 *
 * @category Options
 * @since 0.1.0
 */
export interface CacPaybackCohort {
  /** Cost of acquiring a customer. */
  readonly cac: number;
  /** Gross margin, a fraction 0…1. */
  readonly grossMargin: number;
  /** Customers who were acquired, whether they are still there or not: a whole number from 1. */
  readonly customers: number;
  /** Revenue of the cohort in each period, from the first one on. */
  readonly revenue: readonly number[];
}

/**
 * A cohort out of a table, for {@link cacPaybackPeriod}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface CacPaybackTable {
  /** Cost of acquiring a customer. */
  readonly cac: number;
  /** Gross margin, a fraction 0…1. */
  readonly grossMargin: number;
  /** One of the `cohorts` of {@link revenueCohorts} or {@link retentionCohorts}. */
  readonly cohort: CohortRow;
  /** Revenue per active customer and period; of {@link retentionCohorts} only. */
  readonly arpa?: number | undefined;
}

/**
 * Result of {@link cacPaybackPeriod}. There is no interval: amounts do not say how customers vary.
 *
 * @category Results
 * @since 0.1.0
 */
export interface CacPaybackPeriodResult extends MetricResult<'cac-payback-period', 'ratio'> {
  /** How many periods: in fractions by the closed form, of a cohort the first period at whose end the cost is earned back. `null` where it is not. */
  readonly value: number | null;
  /** 1 for a customer who never changes; of a cohort how many periods were given. */
  readonly n: number;
  /** From one revenue for all periods, or from that of each period of a cohort. */
  readonly definition: 'closed-form' | 'cohort';
  /** The same in fractions: within the period as if profit came evenly; `null` where the cost is not earned back. */
  readonly interpolated: number | null;
  /** Whether the cost is earned back; of a cohort, within the periods that were given. */
  readonly reached: boolean;
  /** The cost to be earned back. */
  readonly cac: number;
  /** Gross profit: of one period, or of a cohort in all periods that were given. */
  readonly grossProfit: number;
  /** Gross profit per acquired customer at the end of each period, added up; `[]` for the closed form. */
  readonly cumulated: readonly number[];
  /** Cells of a cohort that were not complete, and left out. */
  readonly incomplete: number;
}

/** Sums of decimals that fall short of the cost by no more than they are rounded have reached it. */
const ROUND_OFF = 1e-12;

/**
 * CAC payback period: periods of gross profit that it takes to earn back the cost of winning a customer.
 *
 * value = cac / (arpa · grossMargin), in periods of `arpa`, as a rule months. Of a cohort: the first period at whose end gross
 * profit per acquired customer, added up, reaches the cost; `interpolated` is the point within it, as if profit came evenly.
 *
 * @remarks On margin, not on revenue. The closed form takes customers to stay for ever: some leave first, and the cost may
 * never come back. The cohort form sees that. It takes revenue per customer who was acquired, from lists or from a row of
 * {@link revenueCohorts}, whose complete cells it reads (`incomplete`: how many others there were); `value: null` and
 * `reached: false` where they are not enough. Below 12 months is a rule of thumb of one investor
 * for subscriptions, not a law. Amounts are 0 or from 2^-400 to 2^400. Source of the closed form: D. Skok, SaaS Metrics 2.0. Cost:
 * O(1), of a cohort O(periods).
 * @param amounts cost, gross margin, and revenue per customer, or customers and revenue of a cohort
 * @returns periods until the cost is earned back; `value: null` when it never is
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for amounts that are negative or not finite and for a margin above 1; `INVALID_OPTION` for options
 * @example
 * ```ts
 * import { cacPaybackPeriod } from 'cx-metrics';
 * cacPaybackPeriod({ cac: 800, arpa: 100, grossMargin: 0.8 }).value; // => 10
 * cacPaybackPeriod({ cac: 800, arpa: 100, grossMargin: 0 }).value; // => null
 * // a cohort that spends less from month to month, since some leave
 * const cohort = { cac: 120, grossMargin: 0.75, customers: 100, revenue: [5000, 4500, 4100, 3800] };
 * const payback = cacPaybackPeriod(cohort);
 * [payback.value, payback.cumulated]; // => [4, [37.5, 71.25, 102, 130.5]]
 * payback.interpolated; // ~> 3.6315789474
 * ```
 * @example
 * ```ts
 * import { cacPaybackPeriod, revenueCohorts } from 'cx-metrics';
 *
 * const orders = {
 *   customer: ['an', 'binh', 'an', 'an'],
 *   at: ['2026-01-03T00:00Z', '2026-01-20T00:00Z', '2026-02-10T00:00Z', '2026-03-05T00:00Z'],
 *   amount: [60, 40, 50, 50],
 * };
 * const table = revenueCohorts(orders, { period: 'month', timeZone: 'UTC', asOf: '2026-03-10T00:00Z' });
 * const [cohort] = table.cohorts;
 * const payback = cohort && cacPaybackPeriod({ cac: 50, grossMargin: 0.8, cohort });
 * [payback?.value, payback?.incomplete]; // => [2, 1]
 * ```
 * @category Revenue
 * @since 0.1.0
 */
export function cacPaybackPeriod(
  amounts: CacPaybackAmounts | CacPaybackCohort | CacPaybackTable,
): CacPaybackPeriodResult;
export function cacPaybackPeriod(source: unknown, options?: object): CacPaybackPeriodResult {
  const metric = 'cac-payback-period';
  const { customers: given, revenue, cohort: row } = Object(source);
  const isCohort = (given ?? revenue ?? row) !== undefined;
  const further = row !== undefined ? ['cohort', 'arpa'] : isCohort ? ['customers', 'revenue'] : ['arpa'];
  const parts: Partial<Record<string, unknown>> = namedParts(metric, source, ['cac', 'grossMargin', ...further], '');
  assertOptions(metric, options, '');
  const read = (name: string) => partOf({ metric, kind: QUANTITY }, name, parts[name]);
  const cac = read('cac');
  const grossMargin = read('grossMargin');
  if (grossMargin > 1) refuse(metric, 'grossMargin', 'a fraction from 0 to 1', grossMargin, 'INVALID_VALUE');
  const { arpa } = parts;
  if (!isCohort && !isRows(arpa)) {
    const grossProfit = read('arpa') * grossMargin;
    const value = grossProfit === 0 ? null : cac / grossProfit;
    if (value === Infinity) {
      refuse(metric, 'arpa', 'large enough for a finite number of periods', arpa, 'INVALID_VALUE');
    }
    const closed = { definition: 'closed-form', interpolated: value, reached: value !== null } as const;
    const rest = { cac, grossProfit, cumulated: [], incomplete: 0 };
    return { metric, unit: 'ratio', value, n: 1, ...noneLeftOut(), ...closed, ...rest };
  }
  const cohort = isCohort
    ? cohortRevenue(metric, parts)
    : { customers: 1, revenue: amountsOf(metric, 'arpa', arpa), incomplete: 0 };
  const { customers, incomplete } = cohort;
  if (customers < 1) refuse(metric, 'customers', 'a whole number from 1', customers, 'INVALID_VALUE');
  const cumulated = cumulatedOf(cohort.revenue).map((sum) => (sum * grossMargin) / customers);
  const { value, interpolated } = reachedAt(cac, cumulated);
  const reached = { definition: 'cohort', interpolated, reached: value !== null } as const;
  const rest = { cac, grossProfit: cumulated.at(-1) ?? 0, cumulated, incomplete };
  return { metric, unit: 'ratio', value, n: cumulated.length, ...noneLeftOut(), ...reached, ...rest };
}

/** When profits that have been added up reach the cost: at the end of which period, and at which point within it. */
function reachedAt(cac: number, cumulated: readonly number[]): Pick<CacPaybackPeriodResult, 'value' | 'interpolated'> {
  if (cac === 0 && cumulated.length > 0) return { value: 0, interpolated: 0 };
  const place = cumulated.findIndex((profit) => profit >= cac * (1 - ROUND_OFF));
  if (place < 0) return { value: null, interpolated: null };
  const [before, after] = [cumulated[place - 1] ?? 0, cumulated[place] as number];
  return { value: place + 1, interpolated: place + Math.min(1, (cac - before) / (after - before)) };
}
