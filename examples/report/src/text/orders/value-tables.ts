import { say } from '../../language/say.js';
import type { OrdersSection } from '../../sections/orders/orders.js';
import type { Check } from '../../sections/orders/value.js';
import type { Ahead } from '../../sections/orders/worth.js';
import { moneyText, numberText, percentNumber } from '../values/numbers.js';
import { tenthScale } from './value-words.js';

/** Titles of the columns of a table, and its rows as text. */
export interface TextTable {
  readonly titles: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Customers by tenths, from those who are worth most. */
export function tenthsTable({ currency }: OrdersSection, ahead: Ahead, isShort: boolean): TextTable {
  const { money, tenths } = ahead;
  const scale = tenthScale(ahead, currency);
  const worth = scale.name === '' ? say`worth` : say`worth, ${scale.name}`;
  const silent = isShort ? say`days since` : say`days since the last order`;
  return {
    titles: [
      say`tenth`,
      ...(isShort ? [] : [say`customers`]),
      ...(money.kind === 'money' ? [worth] : []),
      ...[
        say`of all, %`,
        isShort ? say`expected` : say`orders expected`,
        isShort ? say`orders` : say`orders so far`,
        silent,
      ],
      isShort ? say`still, %` : say`customers still, %`,
    ],
    rows: tenths.map((each, k) => [
      numberText(k + 1),
      ...(isShort ? [] : [numberText(each.customers)]),
      ...(money.kind === 'money' ? [moneyText(each.worth, scale)] : []),
      percentNumber(each.share),
      numberText(each.expected),
      numberText(each.orders, 1),
      numberText(each.silentDays),
      percentNumber(each.alive),
    ]),
  };
}

/** Customers by their repeat orders before the part that was held out: what was expected of each in it, and what they did. */
export function holdoutTable({ comparison }: NonNullable<Check['told']>): TextTable {
  return {
    titles: [say`repeat orders before`, say`customers`, say`expected of each`, say`made by each`],
    rows: comparison.classes.map(({ frequency, customers, expected, actual }, k) => [
      k === comparison.classes.length - 1 ? say`${frequency} or more` : numberText(frequency),
      numberText(customers),
      numberText(expected, 2),
      numberText(actual, 2),
    ]),
  };
}

/** The curve in so many rows at most: the last week before the split and the last of all are among them. */
export function trackingTable({ curve }: NonNullable<Check['told']>, most: number): TextTable {
  const { points } = curve;
  const split = points.findLastIndex(({ holdout }) => !holdout);
  const step = Math.max(1, Math.ceil(points.length / (most - 2)));
  const shown = points.filter((_, k) => k === split || k === points.length - 1 || (split - k) % step === 0);
  return {
    titles: [say`before`, say`made so far`, say`expected so far`, say`expected ÷ made, %`, say`shown to model`],
    rows: shown.map(({ to, cumulativeActual, cumulativeExpected, holdout }) => [
      to,
      numberText(cumulativeActual),
      numberText(cumulativeExpected),
      percentNumber(cumulativeActual === 0 ? null : cumulativeExpected / cumulativeActual),
      holdout ? say`no` : say`yes`,
    ]),
  };
}
