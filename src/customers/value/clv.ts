import { refuse } from '../../core/errors.js';
import { assertOptions, chosen } from '../../core/options.js';
import type { MetricResult } from '../../core/result.js';
import type { CustomerColumns, PurchaseSummaryLike } from './fit-model.js';
import type { ValueModel } from './models/value-model.js';
import {
  ability,
  type FittedParams,
  type GivenParams,
  horizonOf,
  type PredictionOptions,
  type PredictionScope,
  paramsOf,
  predicted,
  predictorOf,
  shown,
} from './predict.js';
import { purchasesForEver } from './purchases-for-ever.js';
import { readCustomers } from './read-customers.js';

/**
 * When what is bought within a step is paid: at its end, or at its beginning. For ever, where time does not go by opportunities or
 * periods, when it is bought.
 *
 * @category Options
 * @since 0.1.0
 */
export type PaymentMoment = 'in-arrears' | 'in-advance' | 'when-bought';

/**
 * What a purchase is worth, by a fitted model of spend.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SpendModel {
  /** The model, as a rule {@link gammaGamma}. */
  readonly model: ValueModel;
  /** Its parameters, or a fit of it. */
  readonly params: GivenParams<string>;
}

/**
 * Options of {@link clv}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ClvOptions<Parameter extends string, Part extends string> extends PredictionOptions<Parameter, Part> {
  /** What a purchase is worth: an amount for all, or a fitted model of spend, which reads `frequency` and `monetary`. */
  readonly spend: number | SpendModel;
  /** The part of it that is profit, from 0 to 1. @defaultValue 1 */
  readonly margin?: number | undefined;
  /** How long a step is, in the unit of time of the customers: payments are discounted by whole steps. @defaultValue 1 */
  readonly step?: number | undefined;
  /** How many steps ahead; left out: for ever. */
  readonly steps?: number | undefined;
  /** Discount of a step, such as 0.01 a month; for ever and `'when-bought'`, above 0. @defaultValue 0 */
  readonly discountRate?: number | undefined;
  /** When purchases of a step are paid. @defaultValue `'in-arrears'`; for ever, of models without opportunities, `'when-bought'` */
  readonly payments?: PaymentMoment | undefined;
}

/**
 * Result of {@link clv}.
 *
 * @category Results
 * @since 0.1.0
 */
export interface ClvResult extends MetricResult<'clv', 'money'>, PredictionScope {
  /** Worth of all customers together; `null` when there are none. */
  readonly value: number | null;
  /** Customers who have a number. */
  readonly n: number;
  /** Purchases expected of each, not discounted; `null` for rows left out, and for ever. */
  readonly purchases: readonly (number | null)[];
  /** What a purchase is worth: an amount, or a model and its parameters. */
  readonly spend: number | FittedParams<string>;
  /** The part of it that is profit. */
  readonly margin: number;
  /** How long a step is. */
  readonly step: number;
  /** How many steps ahead; `null`: for ever. */
  readonly steps: number | null;
  /** Discount of a step. */
  readonly discountRate: number;
  /** When purchases of a step are paid. */
  readonly payments: PaymentMoment;
}

/** Two models of customers as one that reads the parts of both. */
function both(purchases: ValueModel, spend: ValueModel): ValueModel {
  const parts = [...purchases.parts, ...spend.parts.filter((part) => !purchases.parts.includes(part))];
  const places = spend.parts.map((part) => parts.indexOf(part));
  const spent = (customer: readonly number[]) => places.map((place) => customer[place] as number);
  const { length } = purchases.parts;
  return {
    ...purchases,
    parts,
    faultOf: (customer) => purchases.faultOf(customer.slice(0, length)) ?? spend.faultOf(spent(customer)),
    tells: (customer) => customer.length < length || (spend.tells?.(spent(customer)) ?? true),
    expectedValue: (params, customer) => spend.expectedValue?.(params, spent(customer)) ?? null,
  };
}

/**
 * Customer lifetime value: what customers' purchases from the end of the data on are worth today.
 *
 * values = margin · spend · Σᵢ purchases expected in step i / (1 + discountRate)^i for each customer, i = 1 … steps (in advance: i − 1);
 * value = their sum, by weight. n = customers.
 *
 * @remarks The convention is part of the result. Purchases come from a fitted model ({@link bgNbd} and the like), spend from another
 * ({@link gammaGamma}) or as an amount; the two are taken to have nothing to do with each other, so look at the correlation of
 * frequency and mean amount first. What was paid so far is not in it. Without `steps` it is for ever. {@link bgNbd}, {@link mbgNbd} and
 * {@link paretoNbd} then discount purchases from when they are made (`payments: 'when-bought'`), at ln(1 + discountRate) a step;
 * {@link bgBb} and {@link sBg} by opportunities and periods. A spend of 1 gives what is published as discounted expected residual
 * transactions (DERT), and for {@link sBg} `'in-advance'` as residual lifetime (DERL); who comes today and pays at once is worth one payment more than
 * `'in-arrears'`. For a closed form without customers see {@link customerLifetimeValue}. Cost: as {@link expectedPurchases} for each step.
 * Source: Fader, Hardie and Lee, RFM and CLV, Journal of Marketing Research 42, 2005.
 * @param customers what {@link purchaseSummary} gave, or columns named as the parts of the models
 * @param options models, parameters, steps and discount
 * @returns the sum, and each customer's worth
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what no customer can be (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options, a fit without a maximum among them
 * @example
 * ```ts
 * import { bgNbd, clv, gammaGamma } from 'cx-metrics';
 *
 * const params = { r: 0.242593, alpha: 4.413532, a: 0.792886, b: 2.425753 };
 * const spend = { model: gammaGamma, params: { p: 6.248804, q: 3.744588, v: 15.447741 } };
 * const customers = { frequency: [2, 0], recency: [30.43, 0], age: [38.86, 38.86], monetary: [22.35, null] };
 * const months = { step: 4.348214285714286, steps: 12, discountRate: 0.01 };
 * const { value, values } = clv(customers, { model: bgNbd, params, spend, ...months });
 * values[0]; // ~> 36.3005374511292
 * value; // ~> 44.6500715154966
 * ```
 * @example
 * ```ts
 * import { clv, sBg } from 'cx-metrics';
 * const params = { alpha: 0.668088, beta: 3.806095 };
 * const residual = clv({ survived: [7] }, { model: sBg, params, spend: 1, discountRate: 0.1, payments: 'in-advance' });
 * residual.value; // ~> 7.5296294051229
 * ```
 * @example
 * ```ts
 * import { clv, paretoNbd } from 'cx-metrics';
 * const params = { r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669 };
 * // by weeks, with 15 % a year
 * const forEver = clv(
 *   { frequency: [7], recency: [29.43], age: [38.86] },
 *   { model: paretoNbd, params, spend: 1, step: 52, discountRate: 0.15 },
 * );
 * forEver.value; // ~> 16.5869517270813
 * ```
 * @category Models
 * @since 0.1.0
 */
export function clv<Parameter extends string, Part extends string>(
  customers: CustomerColumns<Part> | PurchaseSummaryLike,
  options: ClvOptions<Parameter, Part>,
): ClvResult;
export function clv(customers: unknown, options: object | undefined): ClvResult {
  const metric = 'clv';
  const { model, params, onInvalid } = predictorOf(metric, options, 'spend margin step steps discountRate payments');
  const given = { ...options } as Partial<ClvOptions<string, string>>;
  const { margin = 1, step = 1, steps, discountRate = 0 } = given;
  for (const [name, value, most] of [
    ['margin', margin, 1],
    ['discountRate', discountRate, 1e6],
  ] as const) {
    if (!(typeof value === 'number' && value >= 0 && value <= most)) {
      refuse(metric, name, `a number from 0 to ${most}`, value);
    }
  }
  const { discountedPurchases } = model;
  const isForEver = steps === undefined;
  const isWhenBought = isForEver && !discountedPurchases;
  const payments = chosen(metric, 'payments', given.payments, isWhenBought ? 'when-bought' : 'in-arrears in-advance');
  const expected = ability(metric, model, 'expectedPurchases');
  if (isWhenBought && model.discrete) refuse(metric, 'steps', `given for ${model.model}`, steps);
  if (isWhenBought && discountRate === 0)
    refuse(metric, 'discountRate', 'above 0 where no steps are given', discountRate);
  if (!isForEver && !(Number.isInteger(steps) && steps >= 0 && steps <= 1e4)) {
    refuse(metric, 'steps', 'a whole number from 0 to 10^4', steps);
  }
  const length = horizonOf(metric, 'step', step, model);
  if (length === 0 || (isForEver && !isWhenBought && length !== 1)) {
    refuse(metric, 'step', length === 0 ? 'above 0' : '1 where it is for ever', step);
  }
  const { amount, reading, spend } = spendOf(metric, given.spend, model);
  const read = readCustomers(metric, customers, reading, onInvalid, false);
  const factor = 1 / (1 + discountRate);
  const delta = Math.log1p(discountRate) / length;
  const start = payments === 'in-advance' ? 1 + discountRate : 1;
  // of each pattern, as they come
  const bought: (number | null)[] = [];
  const {
    customer: who,
    values,
    sum,
    n,
  } = predicted(read, (customer) => {
    let [worth, before] = [0, 0];
    if (discountedPurchases && isForEver) worth = discountedPurchases(params, customer, factor);
    if (isWhenBought) worth = purchasesForEver((time) => expected(params, customer, time), delta);
    for (let i = 1; i <= (steps ?? 0); i++) {
      const now = expected(params, customer, i * length);
      worth += (now - before) * factor ** i;
      before = now;
    }
    bought.push(isForEver || !Number.isFinite(before) ? null : before);
    const each = amount(customer);
    return each === null ? null : margin * each * start * worth;
  });
  return {
    metric,
    unit: 'money',
    value: n > 0 ? sum : null,
    n,
    ...read.left,
    ...shown(model, params),
    customer: who,
    values,
    purchases: Array.from(read.pattern, (own) => bought[own] ?? null),
    spend,
    // "+ 0" turns -0 into 0
    margin: margin + 0,
    step: length,
    steps: isForEver ? null : steps + 0,
    discountRate: discountRate + 0,
    payments,
  };
}

/** What a purchase of a customer is worth, and the model that reads customers for it. */
function spendOf(metric: string, given: unknown, model: ValueModel) {
  if (typeof given === 'number') {
    if (!(given >= 0 && given <= 1e100)) refuse(metric, 'spend', 'an amount from 0', given);
    return { amount: () => given, reading: model, spend: given };
  }
  const { model: spend, params: fitted } = Object(given) as SpendModel;
  if (!spend?.likelihood) refuse(metric, 'spend', 'an amount for all, or { model: gammaGamma, params }', given);
  assertOptions(metric, given as SpendModel, 'model params', 'spend.');
  const params = paramsOf(metric, 'spend.params', spend, fitted);
  ability(metric, spend, 'expectedValue');
  const reading = both(model, spend);
  const amount = (customer: readonly number[]) => reading.expectedValue?.(params, customer) ?? null;
  return { amount, reading, spend: shown(spend, params) };
}
