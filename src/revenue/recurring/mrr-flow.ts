import { AmountSum, changeOf, type Stocks } from '../../kernels/spell/stocks.js';

/**
 * How many customers are behind each movement: `start + new + reactivated − churned = end`. Those who grow or shrink stay.
 *
 * @category Results
 * @since 0.1.0
 */
export interface MrrCustomers {
  /** With recurring revenue when the period began. */
  readonly start: number;
  /** With recurring revenue for the first time. */
  readonly new: number;
  /** With more than at the start. */
  readonly expansion: number;
  /** With less than at the start, but some. */
  readonly contraction: number;
  /** With none any more. */
  readonly churned: number;
  /** With recurring revenue again. */
  readonly reactivated: number;
  /** With recurring revenue when the period ended. */
  readonly end: number;
}

/**
 * How recurring revenue got from the start of a period to its end: `start + new + expansion + reactivated − contraction − churned =
 * end`. A customer is in one class, by what they were worth at both ends.
 *
 * @category Results
 * @since 0.1.0
 */
export interface MrrFlow {
  /** The net change, `end − start`; `null` where no spell was counted. */
  readonly value: number | null;
  /** Customers with recurring revenue at either end. */
  readonly n: number;
  /** Recurring revenue when the period began. */
  readonly start: number;
  /** Of customers who never had any before. */
  readonly new: number;
  /** How much more customers of the start were worth at the end. */
  readonly expansion: number;
  /** How much less customers of the start were worth at the end, but for those who were lost. */
  readonly contraction: number;
  /** Of customers of the start who were worth nothing at the end. */
  readonly churned: number;
  /** Of customers who had none at the start, but some before. */
  readonly reactivated: number;
  /** Recurring revenue when the period ended. */
  readonly end: number;
  /** How many customers are behind each of them. */
  readonly customers: MrrCustomers;
}

/** The movements from just before `from` to just before `end`; `firstPaid` is when each first was worth something. */
export function flowBetween(stocks: Stocks, firstPaid: Float64Array, from: number, end: number): MrrFlow {
  const [before, after] = [stocks.before(from), stocks.before(end)];
  const [opened, closed] = [before.worth, after.worth];
  const [joined, expansion, contraction, churned, reactivated, net] = Array.from(
    { length: 6 },
    () => new AmountSum(),
  ) as [AmountSum, AmountSum, AmountSum, AmountSum, AmountSum, AmountSum];
  for (let c = 0; c < firstPaid.length; c++) {
    const [opening, closing] = [opened[c] as number, closed[c] as number];
    if (opening === closing) continue;
    const change = changeOf(opening, closing);
    if (change === 0) continue;
    net.add(change);
    if (opening === 0) ((firstPaid[c] as number) < from ? reactivated : joined).add(closing);
    else if (closing === 0) churned.add(opening);
    else (change > 0 ? expansion : contraction).add(Math.abs(change));
  }
  const of = (part: 'value' | 'n') => ({
    new: joined[part],
    expansion: expansion[part],
    contraction: contraction[part],
    churned: churned[part],
    reactivated: reactivated[part],
  });
  return {
    value: stocks.customers ? net.value : null,
    n: before.n + joined.n + reactivated.n,
    start: before.total,
    ...of('value'),
    end: after.total,
    customers: { start: before.n, ...of('n'), end: after.n },
  };
}
