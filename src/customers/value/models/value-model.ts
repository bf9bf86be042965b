import type { Fault } from '../../../core/unreadable.js';

/**
 * Customers that were described alike, put together: the rows of a fit.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ModelTable {
  /** How many customers each row stands for. */
  readonly weight: Float64Array;
  /** What describes them: a column for each part of the model, and then for what else a fit is told. */
  readonly columns: readonly Float64Array[];
}

/**
 * The likelihood of a {@link ModelTable} as a function of parameters.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ModelLikelihood {
  /** Points from which a maximum is looked for, each with the parameters in their order. */
  readonly starts: readonly (readonly number[])[];
  /** The logarithm of the likelihood, nothing left out; writes its derivatives by the parameters into `slope`. */
  readonly logLik: (params: Float64Array, slope: Float64Array) => number;
}

/**
 * A model of what customers will do, as plain functions: one of {@link bgNbd}, {@link mbgNbd}, {@link paretoNbd}, {@link gammaGamma},
 * {@link bgBb} and {@link sBg}, or one of your own. {@link fitModel} finds its parameters; {@link expectedPurchases},
 * {@link probabilityAlive}, {@link expectedValue} and {@link clv} conclude from them. Customers and parameters come to its functions
 * as lists, in the order of `parts` and of `parameters`.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ValueModel<Parameter extends string = string, Part extends string = string> {
  /** Its name in results. */
  readonly model: string;
  /** Names of its parameters, all above 0. */
  readonly parameters: readonly Parameter[];
  /** Names of the numbers that describe a customer. */
  readonly parts: readonly Part[];
  /** What a fit is told, where that is more: `parts`, and then what else. */
  readonly fitParts?: readonly string[];
  /** Columns of customers from another form in which a fit may be given them; left out, or `null`: there is none. */
  readonly rowsOf?: (metric: string, source: unknown) => object | null;
  /** What is wrong with a customer; `null` when nothing is. */
  readonly faultOf: (customer: readonly number[]) => CustomerFault | null;
  /** Whether a customer says anything about the parameters; left out: all do. */
  readonly tells?: (customer: readonly number[]) => boolean;
  /** The likelihood of customers. */
  readonly likelihood: (table: ModelTable) => ModelLikelihood;
  /** Chance that a customer is still one; `atEnd`: just after the last opportunity that was seen, where that is another question. */
  readonly probabilityAlive?: (params: readonly number[], customer: readonly number[], atEnd: boolean) => number;
  /** Purchases expected within so many units of time (or opportunities, or periods) from now. */
  readonly expectedPurchases?: (params: readonly number[], customer: readonly number[], horizon: number) => number;
  /** Whether the horizon must be a whole number. */
  readonly discrete?: boolean;
  /** Purchases for ever, each times `factor` to the power of how many steps ahead it is. */
  readonly discountedPurchases?: (params: readonly number[], customer: readonly number[], factor: number) => number;
  /** Expected value of a purchase; `null` where it has no finite mean. */
  readonly expectedValue?: (params: readonly number[], customer: readonly number[]) => number | null;
}

/**
 * What is wrong with a customer: the part, what it must be, and the fault, for the reasons of a result.
 *
 * @category Options
 * @since 0.1.0
 */
export type CustomerFault = readonly [part: string, expected: string, fault: Fault];

/**
 * Parameters of a model by name.
 *
 * @category Options
 * @since 0.1.0
 */
export type Params<Parameter extends string> = Readonly<Record<Parameter, number>>;

/** Weights of the rows that reach beyond 0, 1, 2 …: sums over rows and below what each reaches are sums over these. */
export function beyond(weight: Float64Array, reach: (row: number) => number): Float64Array {
  const most = weight.reduce((largest, _, i) => Math.max(largest, reach(i)), 0);
  const counts = new Float64Array(most + 1);
  for (let i = 0; i < weight.length; i++) (counts[reach(i)] as number) += weight[i] as number;
  for (let k = most; k > 0; k--) (counts[k - 1] as number) += counts[k] as number;
  return counts.subarray(1);
}

/** e^x / (1 + e^x). */
export function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** Whether a number is a count, up to a million: likelihoods are made of as many logarithms. */
export function isCount(value: unknown): boolean {
  return (value as number) >>> 0 === value && value <= 1e6;
}

/** What is wrong with a customer's purchases in time. */
export function purchaseFault(customer: readonly number[]): CustomerFault | null {
  const frequency = customer[0] as number;
  const recency = customer[1] as number;
  const age = customer[2] as number;
  if (!isCount(frequency)) return ['frequency', 'a whole number from 0 to 10^6', 'not-a-count'];
  if (!(recency >= 0 && age >= 0 && age <= 1e100))
    return [recency >= 0 ? 'age' : 'recency', 'a number from 0', 'out-of-range'];
  if (!frequency && recency > 0) return ['recency', '0 without a repeat purchase', 'contradictory'];
  return recency > age ? ['recency', 'at most age', 'contradictory'] : null;
}
