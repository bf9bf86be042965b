import { bgBb } from '../../../src/customers/value/models/bg-bb.js';
import { bgNbd } from '../../../src/customers/value/models/bg-nbd.js';
import { gammaGamma } from '../../../src/customers/value/models/gamma-gamma.js';
import { mbgNbd } from '../../../src/customers/value/models/mbg-nbd.js';
import { paretoNbd } from '../../../src/customers/value/models/pareto-nbd.js';
import { sBg } from '../../../src/customers/value/models/s-bg.js';
import type { ValueModel } from '../../../src/customers/value/models/value-model.js';
import golden from './predict.golden.json' with { type: 'json' };

/** Models by the names of the golden files. */
export const models: Readonly<Record<string, ValueModel>> = {
  bgnbd: bgNbd,
  mbgnbd: mbgNbd,
  paretonbd: paretoNbd,
  gammagamma: gammaGamma,
  bgbb: bgBb,
  sbg: sBg,
};

/** A model of a golden file. */
export function modelNamed(name: string): ValueModel {
  const model = models[name];
  if (!model) throw new Error(`no model ${name}`);
  return model;
}

type Numbers = Readonly<Record<string, number>>;

/** A customer at given parameters, and what another tool says of them. */
export interface GoldenCustomer {
  readonly params: number[];
  readonly customer: number[];
  readonly expected: Readonly<Record<string, unknown>>;
  /** Horizons, each with the purchases expected. */
  readonly purchases: readonly (readonly [horizon: number, expected: number])[];
}

/** Customers of some cases of the golden file, new ones among them. */
export function goldenCustomers(...ids: readonly (keyof typeof golden.cases)[]): GoldenCustomer[] {
  return ids.flatMap((id) => {
    const { input, expected } = golden.cases[id] as unknown as {
      input: readonly { params: Numbers; customers: readonly Numbers[]; periods?: readonly number[] }[];
      expected: readonly {
        expectedPurchasesNewCustomer?: readonly number[];
        customers: readonly Readonly<Record<string, unknown>>[];
      }[];
    };
    return input.flatMap(({ params, customers, periods = [] }, k) => {
      const { customers: known = [], expectedPurchasesNewCustomer: fresh } = expected[k] ?? {};
      const numbers = Object.values(params);
      const seen = customers.map((customer, i): GoldenCustomer => {
        const own = known[i] ?? {};
        const all = Object.values((own['expectedPurchases'] ?? {}) as object) as number[];
        const purchases = periods.map((horizon, j) => [horizon, all[j] as number] as const);
        return { params: numbers, customer: Object.values(customer), expected: own, purchases };
      });
      if (!fresh) return seen;
      const purchases = periods.map((horizon, j) => [horizon, fresh[j] as number] as const);
      return [...seen, { params: numbers, customer: [0, 0, 0], expected: {}, purchases }];
    });
  });
}

/** The logarithm of the likelihood of one customer, with its slope. */
export function logLikOf(
  model: ValueModel,
  params: readonly number[],
  customer: readonly number[],
): [number, number[]] {
  const slope = new Float64Array(params.length);
  const table = { weight: Float64Array.of(1), columns: customer.map((each) => Float64Array.of(each)) };
  const value = model.likelihood(table).logLik(Float64Array.from(params), slope);
  return [value, [...slope]];
}

/** The slope by central differences, for slopes that were derived by hand. */
export function differencesOf(model: ValueModel, params: readonly number[], customer: readonly number[]): number[] {
  return params.map((each, k) => {
    const h = 1e-5 * each;
    const [above, below] = [each + h, each - h].map(
      (value) =>
        logLikOf(
          model,
          params.map((one, j) => (j === k ? value : one)),
          customer,
        )[0],
    ) as [number, number];
    return (above - below) / (2 * h);
  });
}
