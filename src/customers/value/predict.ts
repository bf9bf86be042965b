import { fail, refuse, show } from '../../core/errors.js';
import type { LeftOut } from '../../core/left-out.js';
import { assertOptions, type InvalidPolicy } from '../../core/options.js';
import { modelOf } from './fit-model.js';
import type { Params, ValueModel } from './models/value-model.js';
import { type ReadCustomers, readCustomers } from './read-customers.js';

/**
 * What is taken of a fit.
 *
 * @category Options
 * @since 0.1.0
 */
export interface FittedParams<Parameter extends string> {
  /** Name of the model. */
  readonly model: string;
  /** Its parameters; those of a fit without a maximum, `null`, are refused. */
  readonly params: Params<Parameter> | null;
}

/**
 * Parameters of a model: by name, or as {@link fitModel} found them.
 *
 * @category Options
 * @since 0.1.0
 */
export type GivenParams<Parameter extends string> = Params<Parameter> | FittedParams<Parameter>;

/**
 * What functions that predict are told.
 *
 * @category Options
 * @since 0.1.0
 */
export interface PredictionOptions<Parameter extends string = string, Part extends string = string> {
  /** The model. */
  readonly model: ValueModel<Parameter, Part>;
  /** Its parameters, or a fit of it. */
  readonly params: GivenParams<Parameter>;
  /** What to do with customers who cannot be. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
}

/**
 * What results say of the customers and the model that they are about.
 *
 * @category Results
 * @since 0.1.0
 */
export interface PredictionScope {
  /** Name of the model. */
  readonly model: string;
  /** The parameters that were taken. */
  readonly params: Params<string>;
  /** Who each row is about; `null` where that was not told. */
  readonly customer: readonly (string | number)[] | null;
  /** The number for each row, in the order given; `null` for rows left out and where there is none. */
  readonly values: readonly (number | null)[];
}

/** The model and parameters that options name, checked. */
export function predictorOf(
  metric: string,
  options: object | undefined,
  more: string,
): { readonly model: ValueModel; readonly params: readonly number[]; readonly onInvalid: InvalidPolicy | undefined } {
  assertOptions(metric, options, `model params onInvalid ${more}`.trim());
  const { model: given, params, onInvalid } = { ...options } as Partial<PredictionOptions<string, string>>;
  const model = modelOf(metric, given);
  return { model, params: paramsOf(metric, 'params', model, params), onInvalid };
}

/** Parameters in the order of the model; those of a fit that found none are refused. */
export function paramsOf(metric: string, option: string, { model, parameters }: ValueModel, given: unknown): number[] {
  const fit = Object(given) as { model?: unknown; params?: unknown; reason?: unknown };
  if (given == null) refuse(metric, option, `a fit of ${model}, or { ${parameters.join(', ')} }`, given);
  const isFit = 'params' in fit;
  if (isFit && fit.model !== model) refuse(metric, option, `a fit of ${model}`, fit.model);
  if (isFit && fit.params === null) {
    const why = `${option} must be those of a maximum; the fit ended ${show(fit.reason)}`;
    fail('INVALID_OPTION', metric, `${why}: take its stoppedAt if that is what you want`, { name: option });
  }
  const params = Object(isFit ? fit.params : given) as Record<string, unknown>;
  const unknown = Object.keys(params).find((name) => !parameters.includes(name));
  if (unknown !== undefined) refuse(metric, option, `{ ${parameters.join(', ')} }`, unknown);
  return parameters.map((name) => {
    const value = params[name];
    if (typeof value === 'number' && value >= 1e-100 && value <= 1e100) return value;
    return refuse(metric, `${option}.${name}`, 'a number above 0', value);
  });
}

/** A number for each customer, the same for alike ones, and their sum by weight and how many they are. */
export interface Predicted extends Pick<PredictionScope, 'customer'> {
  readonly values: readonly (number | null)[];
  readonly sum: number;
  /** Customers who have a number. */
  readonly n: number;
}

/** Predicts for each customer who differs from the others; `null` and what is not finite is no number. */
export function predicted(
  { customer, pattern, table }: ReadCustomers,
  predict: (customer: readonly number[]) => number | null,
): Predicted {
  let [sum, n] = [0, 0];
  const values = Array.from(table.weight, (weight, row) => {
    const value = predict(table.columns.map((column) => column[row] as number));
    if (value === null || !Number.isFinite(value)) return null;
    sum += weight * value;
    n += weight;
    return value;
  });
  return {
    // plain JSON, whatever memory ids came in
    customer: customer && Array.from(customer, (id) => (typeof id === 'bigint' ? `${id}` : id)),
    values: Array.from(pattern, (own) => values[own] ?? null),
    sum,
    n,
  };
}

/** Reads customers, predicts for each, and says what the result rests on. */
export function predictions(
  metric: string,
  source: unknown,
  options: object | undefined,
  more: string,
  start: (model: ValueModel, params: readonly number[]) => (customer: readonly number[]) => number | null,
): { readonly sum: number; readonly n: number; readonly left: LeftOut; readonly scope: PredictionScope } {
  const { model, params, onInvalid } = predictorOf(metric, options, more);
  const predict = start(model, params);
  const customers = readCustomers(metric, source, model, onInvalid, false);
  const { customer, values, ...total } = predicted(customers, predict);
  return { ...total, left: customers.left, scope: { ...shown(model, params), customer, values } };
}

/** A model and parameters as results show them. */
export function shown(model: ValueModel, params: readonly number[]): Pick<PredictionScope, 'model' | 'params'> {
  return {
    model: model.model,
    params: Object.fromEntries(model.parameters.map((name, k) => [name, params[k] as number])),
  };
}

/** A function of a model that not all models have. */
export function ability<Name extends 'expectedPurchases' | 'probabilityAlive' | 'expectedValue'>(
  metric: string,
  model: ValueModel,
  name: Name,
): NonNullable<ValueModel[Name]> {
  return model[name] ?? refuse(metric, 'model', `one that tells ${name}`, model.model);
}

/** How far ahead, checked: whole where the model counts opportunities or periods. */
export function horizonOf(metric: string, name: string, horizon: unknown, { discrete = false }: ValueModel): number {
  const isIn = typeof horizon === 'number' && horizon >= 0 && horizon <= (discrete ? 1e6 : 1e100);
  if (isIn && (!discrete || Number.isInteger(horizon))) return horizon + 0;
  return refuse(metric, name, discrete ? 'a whole number from 0 to 10^6' : 'a number from 0', horizon);
}
