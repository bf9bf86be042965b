import { refuse } from '../../core/errors.js';
import type { LeftOut } from '../../core/left-out.js';
import { assertOptions, type InvalidPolicy } from '../../core/options.js';
import type { Objective } from '../../stats/numerics/matrix.js';
import { type Maximum, maximum } from '../../stats/numerics/maximum.js';
import type { ModelLikelihood, ModelTable, Params, ValueModel } from './models/value-model.js';
import { readCustomers } from './read-customers.js';

/**
 * Numbers of customers, one for each.
 *
 * @category Options
 * @since 0.1.0
 */
export type CustomerNumbers = ArrayLike<number | bigint | null | undefined>;

/**
 * Columns that customers may have besides those that a model reads.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SpareColumns {
  /** Who it is: told again in results. */
  readonly customer?: ArrayLike<string | number> | undefined;
  /** How many customers each row stands for. @defaultValue one each */
  readonly weight?: ArrayLike<number | bigint> | undefined;
  /** Repeat purchases; for {@link bgBb}, opportunities with a purchase. */
  readonly frequency?: CustomerNumbers | undefined;
  /** Time from the first purchase to the last; for {@link bgBb}, number of the last opportunity with a purchase. */
  readonly recency?: CustomerNumbers | undefined;
  /** Time from the first purchase to the end of the data. */
  readonly age?: CustomerNumbers | undefined;
  /** Mean amount of the repeat purchases. */
  readonly monetary?: CustomerNumbers | undefined;
  /** Opportunities to buy. */
  readonly opportunities?: CustomerNumbers | undefined;
  /** Renewals made. */
  readonly survived?: CustomerNumbers | undefined;
  /** Whether they have left at the renewal after these: 1 or 0. */
  readonly left?: CustomerNumbers | undefined;
}

/**
 * Customers as equally long columns, named as the parts of a model are.
 *
 * @category Options
 * @since 0.1.0
 */
export type CustomerColumns<Part extends string> = Readonly<Record<Part, CustomerNumbers>> & SpareColumns;

/** A model that was given, checked. */
export function modelOf(metric: string, model: unknown): ValueModel {
  const { likelihood, parts } = Object(model) as Partial<ValueModel>;
  if (typeof likelihood !== 'function' || !Array.isArray(parts)) {
    refuse(metric, 'model', 'a model such as bgNbd', model);
  }
  return model as ValueModel;
}

/**
 * Options of {@link fitModel}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface FitOptions<Parameter extends string, Part extends string> {
  /** The model: {@link bgNbd}, {@link mbgNbd}, {@link paretoNbd}, {@link gammaGamma}, {@link bgBb}, {@link sBg}, or your own. */
  readonly model: ValueModel<Parameter, Part>;
  /** What to do with customers who cannot be. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
}

/**
 * Why a fit ended: at a `'maximum'`; `'on-border'`, where the likelihood keeps rising towards parameters of 0 or infinity;
 * `'nobody-bought-again'` and `'no-customers'`, where there is nothing to learn from.
 *
 * @category Results
 * @since 0.1.0
 */
export type FitReason = 'maximum' | 'on-border' | 'nobody-bought-again' | 'no-customers';

/**
 * A model as fitted by {@link fitModel}: plain JSON, which the functions that predict take as `params`.
 *
 * @category Results
 * @since 0.1.0
 */
export interface ModelFit<Parameter extends string> extends LeftOut {
  /** Name of the function in kebab case. */
  readonly metric: 'fit-model';
  /** Name of the model, such as `'bg-nbd'`. */
  readonly model: string;
  /** Whether `params` are those of a maximum. */
  readonly converged: boolean;
  /** Why it ended. */
  readonly reason: FitReason;
  /** The parameters at the maximum; `null` unless it converged. */
  readonly params: Params<Parameter> | null;
  /** Their standard errors, from the observed information; `null` unless it converged. */
  readonly standardErrors: Params<Parameter> | null;
  /** Where the search ended when that was no maximum; else `null`. */
  readonly stoppedAt: Params<Parameter> | null;
  /** Logarithm of the likelihood, nothing left out; `null` where there was nothing to learn from. */
  readonly logLik: number | null;
  /** Customers behind the fit. */
  readonly n: number;
  /** Customers who say nothing about the parameters, and are not in `n`: without a repeat purchase, for Gamma-Gamma. */
  readonly unused: number;
  /** Customers who differ from each other. */
  readonly patterns: number;
  /** How often the likelihood was asked. */
  readonly evaluations: number;
}

/**
 * Fits a model of customers' purchases by maximum likelihood.
 *
 * params = those under which what the customers did is most likely; standardErrors = roots of the diagonal of the inverse observed
 * information. n = customers; alike ones are put together, so that a fit costs by the patterns that differ.
 *
 * @remarks Convergence is data: look at `converged` before the numbers. Where the likelihood has its largest value only at parameters of
 * 0 or infinity (nobody ever leaves, all customers are alike, everybody spends the same), `reason` is `'on-border'`, `params` is `null`
 * and `stoppedAt` says where the search was by then: a simpler model would do. Several starts, since some lead to such borders
 * though there is a maximum elsewhere; all of them are searched in a sample of 500 customers, and what they lead to in all. Parameters of
 * time scale with its unit and everything else stays, whatever the unit. The order of rows changes no digit, but for the rounding of
 * weights that are fractions. Missing parts leave a customer out. Cost: some 100 evaluations of the likelihood of the sample, and 20 of
 * that of all, each O(patterns): milliseconds for thousands of customers. Where there is no maximum, some hundred of all. Source: BFGS as
 * R's `optim` has it (Nash 1990) and Newton's method, in logarithms of the parameters; see the models for theirs.
 * @param customers what {@link purchaseSummary} gave (with `period` for {@link bgBb}, without for models of time), or columns named as the parts of the model, with `weight` for rows that stand for several
 * @param options the model, and what to do with bad customers
 * @returns parameters, standard errors and likelihood, or why there are none
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what no customer can be, such as a recency above the age (unless `onInvalid: 'count'`); `NOTHING_READ` for a column of `undefined`; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { bgBb, fitModel } from 'cx-metrics';
 *
 * const donors = { frequency: [0, 1, 1, 2, 2], recency: [0, 1, 2, 2, 3], opportunities: [3, 3, 3, 3, 3], weight: [20, 7, 4, 6, 9] };
 * const fit = fitModel(donors, { model: bgBb });
 * [fit.n, fit.patterns]; // => [46, 5]
 * ```
 * @example
 * ```ts
 * import { bgNbd, fitModel } from 'cx-metrics';
 *
 * const fit = fitModel({ frequency: [0, 0], recency: [0, 0], age: [10, 20] }, { model: bgNbd });
 * [fit.converged, fit.reason, fit.params]; // => [false, 'nobody-bought-again', null]
 * ```
 * @category Models
 * @since 0.1.0
 */
export function fitModel<Parameter extends string, Part extends string>(
  customers: CustomerColumns<Part> | PurchaseSummaryLike | SurvivorColumns,
  options: FitOptions<Parameter, Part>,
): ModelFit<Parameter>;
export function fitModel(customers: unknown, options: object | undefined): ModelFit<string> {
  const metric = 'fit-model';
  assertOptions(metric, options, 'model onInvalid');
  const { model: given, onInvalid } = { ...options } as Partial<FitOptions<string, string>>;
  const model = modelOf(metric, given);
  const { table, n, unused, left } = readCustomers(metric, customers, model, onInvalid, true);
  const bought = table.columns[model.parts.indexOf('frequency')];
  const found = n && !bought?.every((each) => !each) ? maximumOf(model, table, n) : null;
  const covariance = found?.covariance ?? null;
  const byName = (scale: (place: number) => number) =>
    found && Object.fromEntries(model.parameters.map((name, k) => [name, scale(k) * (found.params[k] as number)]));
  const params = byName(() => 1);
  return {
    metric,
    model: model.model,
    converged: !!covariance,
    reason: covariance ? 'maximum' : found ? 'on-border' : n + unused ? 'nobody-bought-again' : 'no-customers',
    params: covariance && params,
    standardErrors: covariance && byName((k) => Math.sqrt((covariance[k] as Float64Array)[k] as number)),
    stoppedAt: covariance ? null : params,
    logLik: found?.value ?? null,
    n,
    unused,
    patterns: table.weight.length,
    evaluations: found?.evaluations ?? 0,
    ...left,
  };
}

/** The maximum, and the parameters there. */
interface Found extends Maximum {
  readonly params: Float64Array;
}

/**
 * The maximum in logarithms of the parameters over those of the first start: parameters so stay above 0, and units of time and money are
 * nothing to it.
 */
function maximumOf(model: ValueModel, table: ModelTable, n: number): Found {
  const all = model.likelihood(table);
  const first = all.starts[0] as readonly number[];
  const paramsAt = (at: Float64Array) => at.map((each, i) => (first[i] as number) * Math.exp(each));
  const inLogs =
    ({ logLik }: ModelLikelihood): Objective =>
    (at, slope) => {
      const params = paramsAt(at);
      const value = logLik(params, slope);
      for (let i = 0; i < slope.length; i++) (slope[i] as number) *= params[i] as number;
      return value;
    };
  const found = maximum(
    inLogs(all),
    // 500 customers: there maxima are looked for first
    inLogs(model.likelihood(sampleOf(table, n / 500))),
    all.starts.map((start) => Float64Array.from(start, (each, i) => Math.log(each / (first[i] as number)))),
  );
  return { ...found, params: paramsAt(found.at) };
}

/** Every so many customers, in their order: as many of each kind as there are in all, but for one. */
function sampleOf({ weight, columns }: ModelTable, each: number): ModelTable {
  let passed = 0.5;
  const weights = weight.map((own) => {
    passed += own / each;
    const whole = Math.floor(passed);
    passed %= 1;
    return whole * each;
  });
  const chosen = (column: Float64Array) => column.filter((_, i) => weights[i]);
  return { weight: chosen(weights), columns: columns.map(chosen) };
}

/**
 * What {@link purchaseSummary} gives: customers as models describe them.
 *
 * @category Options
 * @since 0.1.0
 */
export interface PurchaseSummaryLike {
  /** What this is. */
  readonly metric: 'purchase-summary';
  /** Customers, side by side. */
  readonly columns: object;
}

/**
 * A cohort of customers with a contract, for {@link sBg}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SurvivorColumns {
  /** How many there were at the start, and how many are left after each period. */
  readonly survivors: ArrayLike<number | bigint>;
}
