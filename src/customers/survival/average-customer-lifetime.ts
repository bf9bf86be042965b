import { refuse } from '../../core/errors.js';
import { noneLeftOut } from '../../core/left-out.js';
import { assertOptions } from '../../core/options.js';
import type { Estimate, Interval, MetricResult } from '../../core/result.js';
import { namedParts } from '../../kernels/proportion/named-counts.js';

/**
 * What {@link averageCustomerLifetime} rests on.
 *
 * @category Options
 * @since 0.1.0
 */
export interface CustomerLifetimeChurn {
  /** Churn rate of one period, 0…1: the number, or a result of `churnRate`, whose interval is taken over. */
  readonly churnRate:
    | number
    | (Estimate & {
        /** Customers behind the rate. */
        readonly n: number;
      });
}

/**
 * Result of {@link averageCustomerLifetime}.
 *
 * @category Results
 * @since 0.1.0
 */
export interface AverageCustomerLifetimeResult extends MetricResult<'average-customer-lifetime', 'ratio'> {
  /** How many periods a customer stays, from 1 on; `null` without churn. */
  readonly value: number | null;
  /** Customers behind the churn rate, or 1 where it came as a number; 0 without a value. */
  readonly n: number;
  /** The churn rate; `null` where the result given has none. */
  readonly churnRate: number | null;
  /** Interval of the value, from that of the churn rate; `null` where that has none, or reaches 0. */
  readonly interval: Interval | null;
}

/** 2^-400: one over it is finite. */
const LEAST = 3.8725919148493183e-121;

/**
 * Average customer lifetime: how long a customer stays, as expected from the churn rate.
 *
 * value = 1 / churnRate, in periods of that rate: months for a monthly one. Given a result of {@link churnRate}, its interval comes
 * along: one over its ends.
 *
 * @remarks It assumes that churn never changes; new customers usually leave sooner, so that it is too short for old ones and too
 * long for new ones. Without churn there is no number (`value: null`): nobody stays for ever. With dated customers take
 * {@link survivalCurve} instead, which assumes nothing. Source: D. Skok, SaaS Metrics 2.0. Cost: O(1).
 * @param churn the churn rate of one period
 * @returns periods; `value: null` without churn
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not a rate from 0 to 1; `INVALID_OPTION` for options
 * @example
 * ```ts
 * import { averageCustomerLifetime, churnRateFromCounts } from 'cx-metrics';
 * averageCustomerLifetime({ churnRate: 0.03 }).value; // ~> 33.3333333333
 * averageCustomerLifetime({ churnRate: 0 }).value; // => null
 *
 * const churn = churnRateFromCounts({ start: 400, churnedFromStart: 16 });
 * const months = averageCustomerLifetime({ churnRate: churn });
 * months.value; // => 25
 * months.interval?.low; // ~> 15.6293352558
 * months.interval?.high; // ~> 40.3729441515624
 * ```
 * @category Customers
 * @since 0.1.0
 */
export function averageCustomerLifetime(churn: CustomerLifetimeChurn): AverageCustomerLifetimeResult;
export function averageCustomerLifetime(source: unknown, options?: object): AverageCustomerLifetimeResult {
  const metric = 'average-customer-lifetime';
  const { churnRate: given } = namedParts(metric, source, ['churnRate'], '');
  assertOptions(metric, options, '');
  const { value: rate, interval, n } = Object(given) === given ? (given as Partial<GivenRate>) : plainRate(given);
  if (given === null || (rate !== null && !isRate(rate))) {
    const got = rate === undefined ? given : rate;
    refuse(metric, 'churnRate', '0, a rate from 2^-400 to 1, or a result with such a value', got, 'INVALID_VALUE');
  }
  if (!(typeof n === 'number' && n >= 0 && n < Infinity)) refuse(metric, 'churnRate.n', 'a number', n, 'INVALID_VALUE');
  // "+ 0" turns -0 into 0
  const churnRate = rate === null ? null : rate + 0;
  return {
    metric,
    unit: 'ratio',
    value: churnRate ? 1 / churnRate : null,
    n: churnRate ? n + 0 : 0,
    ...noneLeftOut(),
    churnRate,
    interval: churnRate && interval ? inverted(metric, interval) : null,
  };
}

type GivenRate = Exclude<CustomerLifetimeChurn['churnRate'], number>;

/** A rate without more. */
function plainRate(value: unknown): Partial<GivenRate> {
  return { value, interval: null, n: 1 } as Partial<GivenRate>;
}

function isRate(value: unknown): value is number {
  return value === 0 || (typeof value === 'number' && value >= LEAST && value <= 1);
}

/** One over the ends of an interval of the rate: there is none where nobody may leave, and no lifetime is below 1. */
function inverted(metric: string, { low, high, confidence, method }: Interval): Interval | null {
  const areNumbers = [low, high, confidence].every((each) => typeof each === 'number');
  const isSound = low >= 0 && high >= low && high < Infinity && confidence > 0 && confidence < 1;
  if (!(areNumbers && isSound && typeof method === 'string')) {
    refuse(metric, 'churnRate.interval', 'an interval of a rate', low, 'INVALID_VALUE');
  }
  return low >= LEAST ? { low: Math.max(1, 1 / high), high: Math.max(1, 1 / low), confidence, method } : null;
}
