import {
  bgNbd,
  type ClvResult,
  clv,
  expectedPurchases,
  type FitReason,
  fitModel,
  gammaGamma,
  type ModelFit,
  mbgNbd,
  type PurchaseSummary,
  paretoNbd,
  probabilityAlive,
  type ValueModel,
} from 'cx-metrics';
import type { ValueModelName, ValueRequest } from '../../request/request.js';

/** The models of purchases by their names in results. */
export const MODELS: Readonly<Record<ValueModelName, ValueModel>> = {
  'bg-nbd': bgNbd,
  'mbg-nbd': mbgNbd,
  'pareto-nbd': paretoNbd,
};

/** Weeks are the unit of time of the published examples. */
export const UNIT_DAYS = 7;
/** Of fewer customers who came again, four parameters are no more than a guess. */
export const LEAST_REPEATERS = 100;

/** Why orders are not turned into money. */
export type SpendWorry =
  | { readonly kind: 'no-amounts' }
  | { readonly kind: 'few-repeaters'; readonly repeaters: number }
  | { readonly kind: 'not-fitted'; readonly reason: FitReason }
  | { readonly kind: 'no-mean' }
  | { readonly kind: 'correlated'; readonly correlation: number };

/** A tenth of the customers. */
export interface Tenth {
  readonly customers: number;
  /** Order days so far, and days since the last one, mean of each. */
  readonly orders: number;
  readonly silentDays: number;
  /** Chance of still being a customer, mean of those of whom the model says one. */
  readonly alive: number | null;
  /** Orders expected, all together. */
  readonly expected: number;
  /** What they are worth, all together, and the least that one of them is; `null` without money. */
  readonly worth: number | null;
  readonly least: number;
  /** Part of the whole: of the worth, or of orders expected where there is none. */
  readonly share: number;
}

/** What is expected of the customers of today. */
export interface Ahead {
  /** Customers who have a number. */
  readonly customers: number;
  /** Orders expected. */
  readonly orders: number;
  /** Customers with a repeat order, and how many of these are expected to be still customers. */
  readonly repeaters: number;
  readonly aliveRepeaters: number;
  /** The same of those with one order; `null` where the model says nothing of them. */
  readonly aliveOthers: number | null;
  /** Money: the worth of all and how it was found; or why there is none. */
  readonly money: Money | SpendWorry;
  /** From the worth most to the least. */
  readonly tenths: readonly Tenth[];
}

/** What the orders to come are worth. */
export interface Money {
  readonly kind: 'money';
  readonly result: ClvResult;
  readonly spend: ModelFit<'p' | 'q' | 'v'>;
  /** Between the number of repeat orders and their mean amount. */
  readonly correlation: number;
}

/** Beyond this, who orders more often spends so differently that the two cannot be foretold apart. */
export const MOST_CORRELATED = 0.3;

/** What is ahead, by a fit that may be trusted. */
export function aheadOf(summary: PurchaseSummary, fit: ModelFit<string>, request: ValueRequest): Ahead {
  const model = MODELS[request.model];
  const weeks = (request.months * WEEKS_A_YEAR) / 12;
  const money = moneyOf(summary, fit, request, weeks);
  const { frequency } = summary.columns;
  // BG/NBD lets nobody leave before their second order: 1 whatever happens, which says nothing
  const saysOfAll = request.model !== 'bg-nbd';
  const chance = probabilityAlive(summary, { model, params: fit }).values.map((each, k) =>
    saysOfAll || (frequency[k] as number) > 0 ? each : null,
  );
  const expected =
    money.kind === 'money'
      ? money.result.purchases
      : expectedPurchases(summary, { model, params: fit, horizon: weeks }).values;
  const worth = money.kind === 'money' ? money.result.values : null;
  const known = (worth ?? expected).flatMap((value, k) => (value === null ? [] : [{ k, value }]));
  const aliveOf = (isRepeater: boolean) =>
    chance.reduce<number>((sum, each, k) => sum + ((frequency[k] as number) > 0 === isRepeater ? (each ?? 0) : 0), 0);
  return {
    customers: known.length,
    orders: known.reduce((sum, { k }) => sum + (expected[k] ?? 0), 0),
    repeaters: summary.repeatCustomers,
    aliveRepeaters: aliveOf(true),
    aliveOthers: saysOfAll ? aliveOf(false) : null,
    money,
    tenths: tenthsOf(summary, known, expected, chance, worth !== null),
  };
}

const WEEKS_A_YEAR = 365.25 / UNIT_DAYS;

function moneyOf(
  summary: PurchaseSummary,
  fit: ModelFit<string>,
  { model: name, months, discount = 0, margin = 1 }: ValueRequest,
  weeks: number,
): Ahead['money'] {
  const { frequency, monetary } = summary.columns;
  const repeaters = monetary.flatMap((mean, k) => (mean === null ? [] : [[frequency[k] as number, mean] as const]));
  if (repeaters.length === 0) return { kind: 'no-amounts' };
  // means of 0 or below, such as of gifts and refunds, are not what the model is for
  const spend = fitModel(summary, { model: gammaGamma, onInvalid: 'count' });
  if (spend.n < LEAST_REPEATERS) return { kind: 'few-repeaters', repeaters: spend.n };
  const correlation = correlationOf(repeaters);
  if (Math.abs(correlation) > MOST_CORRELATED) return { kind: 'correlated', correlation };
  if (!spend.converged) return { kind: 'not-fitted', reason: spend.reason };
  // without discount it does not matter when, and one step is enough
  const steps = discount === 0 ? 1 : months;
  const result = clv(summary, {
    model: MODELS[name],
    params: fit,
    spend: { model: gammaGamma, params: spend },
    margin,
    step: weeks / steps,
    steps,
    discountRate: discount === 0 ? 0 : (1 + discount) ** (1 / 12) - 1,
    onInvalid: 'count',
  });
  // with q up to 1 the amounts of those without repeat orders have no mean
  if (result.n + result.invalid < (summary.value ?? 0)) return { kind: 'no-mean' };
  return { kind: 'money', result, spend, correlation };
}

/** Pearson's correlation. */
function correlationOf(pairs: readonly (readonly [number, number])[]): number {
  const mean = (place: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[place], 0) / pairs.length;
  const [x, y] = [mean(0), mean(1)];
  let [xy, xx, yy] = [0, 0, 0];
  for (const [own, other] of pairs) {
    xy += (own - x) * (other - y);
    xx += (own - x) ** 2;
    yy += (other - y) ** 2;
  }
  return xx === 0 || yy === 0 ? 0 : xy / Math.sqrt(xx * yy);
}

function tenthsOf(
  { columns, unitDays }: PurchaseSummary,
  known: readonly { readonly k: number; readonly value: number }[],
  expected: readonly (number | null)[],
  chance: readonly (number | null)[],
  isMoney: boolean,
): readonly Tenth[] {
  const sorted = known.toSorted((a, b) => b.value - a.value);
  const total = sorted.reduce((sum, { value }) => sum + value, 0);
  return Array.from({ length: 10 }, (_, tenth): Tenth => {
    const bound = (count: number) => Math.ceil((count * sorted.length) / 10);
    const own = sorted.slice(bound(tenth), bound(tenth + 1));
    const sum = (of: (k: number) => number) => own.reduce((all, { k }) => all + of(k), 0);
    const { length: customers } = own;
    const worth = own.reduce((all, { value }) => all + value, 0);
    const told = own.flatMap(({ k }) => chance[k] ?? []);
    return {
      customers,
      orders: sum((k) => 1 + (columns.frequency[k] as number)) / customers,
      silentDays: sum((k) => ((columns.age[k] as number) - (columns.recency[k] as number)) * unitDays) / customers,
      alive: told.length === 0 ? null : told.reduce((all, each) => all + each, 0) / told.length,
      expected: sum((k) => expected[k] ?? 0),
      worth: isMoney ? worth : null,
      least: own.at(-1)?.value ?? 0,
      share: total > 0 ? worth / total : 0,
    };
  });
}
