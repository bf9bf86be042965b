import { refuse } from '../../core/errors.js';
import { noneLeftOut } from '../../core/left-out.js';
import { assertOptions, chosen } from '../../core/options.js';
import type { MetricResult } from '../../core/result.js';
import { partOf } from '../../kernels/change/relative-change.js';
import { namedParts } from '../../kernels/proportion/named-counts.js';
import { QUANTITY } from '../../kernels/proportion/row-tally.js';
import { type CohortRevenue, type CohortRow, cohortRevenue, cumulatedOf } from './cohort-revenue.js';

/**
 * What {@link customerLifetimeValue} rests on: rates of one period.
 *
 * @category Options
 * @since 0.1.0
 */
export interface LifetimeValueRates {
  /** Revenue per customer and period. */
  readonly arpa: number;
  /** Gross margin, a fraction 0…1. */
  readonly grossMargin: number;
  /** Churn rate of a period, a fraction 0…1. */
  readonly churnRate: number;
}

/**
 * A cohort of customers, for {@link customerLifetimeValue}: what they brought in, period by period.
 *
 * @category Options
 * @since 0.1.0
 */
export interface LifetimeValueCohort {
  /** How many customers were acquired. */
  readonly customers: number;
  /** Revenue of all of them in each period, that of their first one first: cells of {@link revenueCohorts}. */
  readonly revenue: readonly number[];
  /** Gross margin, a fraction 0…1. */
  readonly grossMargin: number;
}

/**
 * A cohort out of a table, for {@link customerLifetimeValue}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface LifetimeValueTable {
  /** One of the `cohorts` of {@link revenueCohorts} or {@link retentionCohorts}. */
  readonly cohort: CohortRow;
  /** Gross margin, a fraction 0…1. */
  readonly grossMargin: number;
  /** Revenue per active customer and period; of {@link retentionCohorts} only. */
  readonly arpa?: number | undefined;
}

/**
 * How {@link customerLifetimeValue} concludes: the convention.
 *
 * @category Options
 * @since 0.1.0
 */
export interface LifetimeValueOptions {
  /**
   * When customers pay: at the beginning of each period, the first one at once and in full (`'in-advance'`), or at its end, as far as they
   * are still there (`'in-arrears'`). @defaultValue `'in-advance'`
   */
  readonly payments?: 'in-advance' | 'in-arrears' | undefined;
  /** Discount of a period, such as 0.01 a month. @defaultValue 0 */
  readonly discountRate?: number | undefined;
  /** How many payments at most, a whole number; of rates. @defaultValue no end */
  readonly horizon?: number | undefined;
}

/**
 * Result of {@link customerLifetimeValue}. There is no interval: rates do not say how customers vary.
 *
 * @category Results
 * @since 0.1.0
 */
export interface CustomerLifetimeValueResult extends MetricResult<'customer-lifetime-value', 'money'> {
  /** Worth of a customer by the convention asked for; `null` where it is endless, and of a cohort of nobody. */
  readonly value: number | null;
  /** Customers of the cohort; 1 of rates. */
  readonly n: number;
  /** From rates that never change, or from what a cohort brought in. */
  readonly definition: 'closed-form' | 'cohort';
  /** When customers pay. */
  readonly payments: 'in-advance' | 'in-arrears';
  /** Discount of a period. */
  readonly discountRate: number;
  /** How many payments at most; `null`: no end. Of a cohort, how many periods were given, and complete. */
  readonly horizon: number | null;
  /** Cells of a cohort that were not complete, and left out. */
  readonly incomplete: number;
  /** Gross profit per customer and period; `null` of a cohort. */
  readonly margin: number | null;
  /** Expected periods that a customer stays, 1 / churnRate; `null` without churn, and of a cohort. */
  readonly lifetime: number | null;
  /** Not discounted: margin / churnRate for ever, or what a cohort has brought per customer; `null` where it is endless. */
  readonly simple: number | null;
  /** Discounted, paid in advance; `null` where it is endless. */
  readonly inAdvance: number | null;
  /** Discounted, paid in arrears; `null` where it is endless. */
  readonly inArrears: number | null;
}

/**
 * Customer lifetime value: gross profit that a customer is expected to bring.
 *
 * With m = arpa · grossMargin and q = (1 − churnRate) / (1 + discountRate): in advance m / (1 − q), in arrears m q / (1 − q); of n payments
 * m (1 − qⁿ) / (1 − q) and q times that. Without discount or horizon the first is m / churnRate. Of a cohort: what it brought in per
 * customer acquired, discounted the same way; nothing is extrapolated.
 *
 * @remarks The convention is part of the result: the same customers are worth 600 without discount, and 505 in advance or 475 in arrears
 * with 1 % a month. On margin, not on revenue. All three rates of one period. Churn that never changes overstates the loss of old
 * customers and hides that of new ones: with dated orders fit a model ({@link clv}), with contracts {@link sBg}. Without churn it is endless
 * (`value: null`) unless a discount or a horizon ends it. Amounts are 0 or from 2^-400 to 2^400. Source: D. Skok, SaaS Metrics 2.0; Gupta
 * and Lehmann, Managing Customers as Investments, 2005. Cost: O(1), of a cohort O(periods).
 * @param rates revenue per customer, margin and churn
 * @param options when customers pay, discount and horizon
 * @returns the value by the convention, and by the others
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for amounts that are negative or not finite and for fractions outside 0…1; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { customerLifetimeValue } from 'cx-metrics';
 *
 * const rates = { arpa: 40, grossMargin: 0.75, churnRate: 0.05 };
 * customerLifetimeValue(rates).value; // => 600
 * customerLifetimeValue(rates, { discountRate: 0.01 }).value; // ~> 505
 * customerLifetimeValue(rates, { discountRate: 0.01, payments: 'in-arrears' }).value; // ~> 475
 * customerLifetimeValue(rates, { horizon: 24 }).value; // ~> 424.8065853967
 * customerLifetimeValue({ ...rates, churnRate: 0 }).value; // => null
 * ```
 * @example
 * ```ts
 * import { customerLifetimeValue } from 'cx-metrics';
 * const cohort = { customers: 100, grossMargin: 0.75, revenue: [5000, 4500, 4100, 3800, 3500, 3300] };
 * customerLifetimeValue(cohort).value; // => 181.5
 * customerLifetimeValue(cohort, { discountRate: 0.01 }).value; // ~> 177.4962741303
 * ```
 * @category Revenue
 * @since 0.1.0
 */
export function customerLifetimeValue(
  rates: LifetimeValueRates,
  options?: LifetimeValueOptions,
): CustomerLifetimeValueResult;
/**
 * The same of a cohort; see {@link customerLifetimeValue}.
 *
 * @param cohort customers acquired, and what they brought in, period by period; or a row of a table, whose complete cells are read
 * @param options when they pay, and discount
 * @returns the same
 */
export function customerLifetimeValue(
  cohort: LifetimeValueCohort | LifetimeValueTable,
  options?: Omit<LifetimeValueOptions, 'horizon'>,
): CustomerLifetimeValueResult;
export function customerLifetimeValue(source: unknown, options?: LifetimeValueOptions): CustomerLifetimeValueResult {
  const metric = 'customer-lifetime-value';
  const isRow = 'cohort' in Object(source);
  const isCohort = isRow || ['revenue', 'customers'].some((name) => name in Object(source));
  const names = isRow
    ? ['cohort', 'grossMargin', 'arpa']
    : isCohort
      ? ['customers', 'revenue', 'grossMargin']
      : ['arpa', 'grossMargin', 'churnRate'];
  const parts: Partial<Record<string, unknown>> = namedParts<string>(metric, source, names, '');
  assertOptions(metric, options, 'payments discountRate horizon');
  const { payments: asked, discountRate = 0, horizon } = { ...options };
  const payments = chosen(metric, 'payments', asked, 'in-advance in-arrears');
  if (!(typeof discountRate === 'number' && discountRate >= 0 && discountRate <= 1e6)) {
    refuse(metric, 'discountRate', 'a number from 0 to 10^6', discountRate);
  }
  if (horizon !== undefined && (isCohort || !(Number.isSafeInteger(horizon) && horizon >= 0))) {
    refuse(metric, 'horizon', isCohort ? 'left out of a cohort, which has its own' : 'a whole number from 0', horizon);
  }
  const read = (name: string) => partOf({ metric, kind: QUANTITY }, name, parts[name]);
  const fraction = (name: string) => {
    const value = read(name);
    return value <= 1 ? value : refuse(metric, name, 'a fraction from 0 to 1', value, 'INVALID_VALUE');
  };
  const grossMargin = fraction('grossMargin');
  const more = { definition: isCohort ? 'cohort' : 'closed-form', payments, discountRate: discountRate + 0 } as const;
  let n = 1;
  let worth: Worth;
  if (isCohort) {
    const cohort = cohortRevenue(metric, parts);
    n = cohort.customers + 0;
    worth = ofCohort(cohort, grossMargin, discountRate);
  } else {
    worth = ofRates(
      read('arpa') * grossMargin,
      fraction('churnRate'),
      discountRate,
      horizon === undefined ? null : horizon + 0,
    );
  }
  const value = payments === 'in-advance' ? worth.inAdvance : worth.inArrears;
  for (const each of [value, worth.simple, worth.lifetime]) {
    if (each === Infinity)
      refuse(metric, 'churnRate', 'large enough for a finite value', parts['churnRate'], 'INVALID_VALUE');
  }
  return { metric, unit: 'money', value, n, ...noneLeftOut(), ...more, ...worth };
}

type Worth = Pick<
  CustomerLifetimeValueResult,
  'horizon' | 'incomplete' | 'margin' | 'lifetime' | 'simple' | 'inAdvance' | 'inArrears'
>;

function ofRates(margin: number, churn: number, discount: number, horizon: number | null): Worth {
  // 1 − q is (churn + discount) / (1 + discount), without a difference
  const lost = (churn + discount) / (1 + discount);
  const stays = (1 - churn) / (1 + discount);
  // payments in advance that are expected, discounted: 1 + q + q² + …; endless where nothing is lost and there is no horizon
  const forever = lost > 0 ? 1 / lost : null;
  const log = Math.log1p(-churn) - Math.log1p(discount);
  const payments = !horizon ? (horizon ?? forever) : lost > 0 ? -Math.expm1(horizon * log) / lost : horizon;
  return {
    horizon,
    incomplete: 0,
    margin,
    lifetime: churn > 0 ? 1 / churn : null,
    simple: churn > 0 ? margin / churn : null,
    inAdvance: payments === null ? null : margin * payments,
    inArrears: payments === null ? null : margin * stays * payments,
  };
}

function ofCohort({ customers, revenue, incomplete }: CohortRevenue, grossMargin: number, discount: number): Worth {
  const per = (amounts: readonly number[]) =>
    customers > 0 ? ((cumulatedOf(amounts).at(-1) ?? 0) * grossMargin) / customers : null;
  const inAdvance = per(revenue.map((amount, age) => amount / (1 + discount) ** age));
  return {
    horizon: revenue.length,
    incomplete,
    margin: null,
    lifetime: null,
    simple: per(revenue),
    inAdvance,
    inArrears: inAdvance === null ? null : inAdvance / (1 + discount),
  };
}
