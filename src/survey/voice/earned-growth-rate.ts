import { refuse } from '../../core/errors.js';
import { noneLeftOut } from '../../core/left-out.js';
import { assertOptions } from '../../core/options.js';
import { plain } from '../../core/plain-number.js';
import type { MetricResult } from '../../core/result.js';
import { namedParts } from '../../kernels/proportion/named-counts.js';

/**
 * The amounts behind an earned growth rate, all in one currency.
 *
 * @category Options
 * @since 0.1.0
 */
export interface EarnedGrowthRateAmounts {
  /** All revenue of the prior period. */
  readonly priorRevenue: number | bigint;
  /** Revenue of this period from customers of the prior one. */
  readonly revenueFromPriorCustomers: number | bigint;
  /** Revenue of this period from new customers who came by referral or recommendation. */
  readonly revenueFromEarnedNewCustomers: number | bigint;
}

/**
 * Earned growth rate with what it rests on. There is no interval: totals do not say how customers vary.
 *
 * @category Results
 * @since 0.1.0
 */
export interface EarnedGrowthRateResult extends MetricResult<'earned-growth-rate', 'ratio'> {
  /** The rate: 0.2 for growth by 20 %; −1 at least; `null` without revenue in the prior period. */
  readonly value: number | null;
  /** 1, for the one pair of periods that is compared; 0 without revenue in the prior period. How many customers stand behind the amounts is not known here. */
  readonly n: number;
  /** Revenue from prior customers over the prior period's revenue; `null` without it. */
  readonly netRevenueRetention: number | null;
  /** Revenue from earned new customers over the prior period's revenue; `null` without it. */
  readonly earnedNewCustomers: number | null;
  /** All revenue of the prior period. */
  readonly priorRevenue: number;
  /** Revenue of this period from customers of the prior one. */
  readonly revenueFromPriorCustomers: number;
  /** Revenue of this period from new customers who came by referral or recommendation. */
  readonly revenueFromEarnedNewCustomers: number;
}

/**
 * Earned growth rate: how much revenue grew through customers who came back and customers whom they brought.
 *
 * value = netRevenueRetention + earnedNewCustomers − 1 = (revenueFromPriorCustomers + revenueFromEarnedNewCustomers −
 * priorRevenue) / priorRevenue. A ratio from −1, unbounded above.
 *
 * @remarks Source: Reichheld, Darnell and Burns, Net Promoter 3.0, Harvard Business Review 2021. Both parts are divided by
 * the revenue of the prior period; dividing the second by that of the current one, as is sometimes done, gives parts that
 * do not add up. Revenue from bought new customers (advertising, sales) takes no part. Cost: O(1).
 * @param amounts three finite amounts from 0
 * @returns the rate with both parts; `null` for all three when the prior period had no revenue
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for an amount that is negative or not finite, or amounts whose ratio is beyond all doubles
 * @example
 * ```ts
 * import { earnedGrowthRate } from 'cx-metrics';
 * const growth = earnedGrowthRate({
 *   priorRevenue: 1000,
 *   revenueFromPriorCustomers: 1080,
 *   revenueFromEarnedNewCustomers: 120,
 * });
 * growth.value; // => 0.2
 * growth.netRevenueRetention; // => 1.08
 * growth.earnedNewCustomers; // => 0.12
 * ```
 * @category Survey
 * @since 0.1.0
 */
export function earnedGrowthRate(amounts: EarnedGrowthRateAmounts): EarnedGrowthRateResult;
export function earnedGrowthRate(amounts: unknown, options?: object): EarnedGrowthRateResult {
  const metric = 'earned-growth-rate';
  const names = ['priorRevenue', 'revenueFromPriorCustomers', 'revenueFromEarnedNewCustomers'] as const;
  const parts = namedParts(metric, amounts, names);
  assertOptions(metric, options, '');
  const amount = (name: keyof EarnedGrowthRateAmounts): number => {
    const given = plain(parts[name]);
    if (!(typeof given === 'number' && given >= 0 && given < Infinity)) {
      refuse(metric, name, 'a finite amount from 0', given, 'INVALID_VALUE');
    }
    // "+ 0" turns -0 into 0
    return given + 0;
  };
  const priorRevenue = amount('priorRevenue');
  const revenueFromPriorCustomers = amount('revenueFromPriorCustomers');
  const revenueFromEarnedNewCustomers = amount('revenueFromEarnedNewCustomers');
  const over = (part: number) => (priorRevenue ? part / priorRevenue : null);
  const value = over(revenueFromPriorCustomers + revenueFromEarnedNewCustomers - priorRevenue);
  if (value === Infinity) {
    refuse(metric, 'priorRevenue', 'large enough for a finite ratio', priorRevenue, 'INVALID_VALUE');
  }
  return {
    metric,
    unit: 'ratio',
    value,
    n: priorRevenue ? 1 : 0,
    ...noneLeftOut(),
    priorRevenue,
    revenueFromPriorCustomers,
    revenueFromEarnedNewCustomers,
    netRevenueRetention: over(revenueFromPriorCustomers),
    earnedNewCustomers: over(revenueFromEarnedNewCustomers),
  };
}
