import { refuse } from '../../core/errors.js';
import { noneLeftOut } from '../../core/left-out.js';
import { assertOptions } from '../../core/options.js';
import type { MetricResult } from '../../core/result.js';
import { partOf } from '../../kernels/change/relative-change.js';
import { namedParts } from '../../kernels/proportion/named-counts.js';
import { QUANTITY } from '../../kernels/proportion/row-tally.js';

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
 * Result of {@link cacPaybackPeriod}. There is no interval: amounts do not say how customers vary.
 *
 * @category Results
 * @since 0.1.0
 */
export interface CacPaybackPeriodResult extends MetricResult<'cac-payback-period', 'ratio'> {
  /** How many periods, in fractions; `null` where the cost is not earned back. */
  readonly value: number | null;
  /** 1 for a customer who never changes; of a cohort how many periods were given. */
  readonly n: number;
  /** From one revenue for all periods, or from that of each period of a cohort. */
  readonly definition: 'closed-form' | 'cohort';
  /** The cost to be earned back. */
  readonly cac: number;
  /** Gross profit: of one period, or of a cohort in all periods that were given. */
  readonly grossProfit: number;
}

/**
 * CAC payback period: periods of gross profit that it takes to earn back the cost of winning a customer.
 *
 * value = cac / (arpa · grossMargin), in periods of `arpa`, as a rule months. Of a cohort (`arpa` is a list): the moment at which
 * the gross profits, added up, reach the cost, in proportion within the period in which they do.
 *
 * @remarks On margin, not on revenue. The closed form takes customers to stay for ever: some leave first, and the cost may
 * never come back. The cohort form sees that, and gives the same where revenue stays the same. It takes revenue per customer who
 * was there at the start, as {@link revenueCohorts} counts it; `value: null` where the periods given are not enough. Below 12
 * months is a rule of thumb of one investor for subscriptions, not a law. Amounts are 0 or from 2^-400 to 2^400. Source of
 * the closed form: D. Skok, SaaS Metrics 2.0. Cost: O(1), of a cohort O(periods).
 * @param amounts cost, revenue per customer and gross margin
 * @returns periods until the cost is earned back; `value: null` when it never is
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for amounts that are negative or not finite and for a margin above 1; `INVALID_OPTION` for options
 * @example
 * ```ts
 * import { cacPaybackPeriod } from 'cx-metrics';
 * cacPaybackPeriod({ cac: 800, arpa: 100, grossMargin: 0.8 }).value; // => 10
 * cacPaybackPeriod({ cac: 800, arpa: 100, grossMargin: 0 }).value; // => null
 * // a cohort that spends less from month to month, since some leave
 * cacPaybackPeriod({ cac: 150, arpa: [100, 80, 64, 51], grossMargin: 0.75 }).value; // => 2.3125
 * ```
 * @category Revenue
 * @since 0.1.0
 */
export function cacPaybackPeriod(amounts: CacPaybackAmounts): CacPaybackPeriodResult;
export function cacPaybackPeriod(source: unknown, options?: object): CacPaybackPeriodResult {
  const metric = 'cac-payback-period';
  const parts = namedParts(metric, source, ['cac', 'arpa', 'grossMargin'], '');
  assertOptions(metric, options, '');
  const spec = { metric, kind: QUANTITY };
  const cac = partOf(spec, 'cac', parts.cac);
  const grossMargin = partOf(spec, 'grossMargin', parts.grossMargin);
  if (grossMargin > 1) refuse(metric, 'grossMargin', 'a fraction from 0 to 1', grossMargin, 'INVALID_VALUE');
  const { arpa } = parts;
  const isCohort = Array.isArray(arpa);
  const revenues = isCohort
    ? Array.from(arpa, (each, k) => partOf(spec, `arpa[${k}]`, each))
    : [partOf(spec, 'arpa', arpa)];
  const profits = revenues.map((revenue) => revenue * grossMargin);
  const grossProfit = profits.reduce((sum, profit) => sum + profit, 0);
  const value = grossProfit === 0 ? null : isCohort ? periodsOf(cac, profits) : cac / grossProfit;
  if (value === Infinity) {
    refuse(metric, 'arpa', 'large enough for a finite number of periods', arpa, 'INVALID_VALUE');
  }
  const definition = isCohort ? 'cohort' : 'closed-form';
  const n = profits.length;
  return { metric, unit: 'ratio', value, n, ...noneLeftOut(), definition, cac, grossProfit };
}

/** When profits, one for each period, have added up to the cost; `null` where they do not. */
function periodsOf(cac: number, profits: readonly number[]): number | null {
  let owed = cac;
  for (const [place, profit] of profits.entries()) {
    if (owed === 0) return place;
    if (profit >= owed) return place + owed / profit;
    owed -= profit;
  }
  return null;
}
