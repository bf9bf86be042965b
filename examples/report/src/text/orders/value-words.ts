import type { FitReason, ModelFit } from 'cx-metrics';
import { say } from '../../language/say.js';
import type { ValueModelName } from '../../request/request.js';
import type { OrdersSection } from '../../sections/orders/orders.js';
import { type Check, FORETOLD, isSeason, type Value, type Worry } from '../../sections/orders/value.js';
import {
  type Ahead,
  LEAST_REPEATERS,
  MOST_CORRELATED,
  type Money,
  type SpendWorry,
} from '../../sections/orders/worth.js';
import { type MoneyScale, moneyScale, moneyText, numberText, percentText } from '../values/numbers.js';

/** The headline: what the customers of today will bring, or why that is not shown. */
export function valueHeadline(section: OrdersSection): string {
  const { ahead, worry, request } = section.value;
  if (ahead === undefined)
    return worry === undefined ? '' : say`What customers are worth is not shown: ${worryText(worry)}`;
  const { customers, orders, tenths, money } = ahead;
  const share = percentText(tenths[0]?.share ?? null);
  const [count, months] = [numberText(customers), numberText(request.months)];
  if (money.kind !== 'money') {
    return say`The ${count} customers of today are expected to order ${numberText(orders)} times in the next ${months} months. The tenth of them
      who will order most bring ${share} of that.`;
  }
  return say`The ${count} customers of today are expected to order ${numberText(orders)} times in the next ${months} months, which is worth
    ${amountText(money, section.currency)} ${worthName(section.value)}. The tenth of them who are worth most bring ${share} of that.`;
}

/** "3,471 million VND". */
export function amountText({ result: { value } }: Money, currency: string | undefined): string {
  const scale = moneyScale(Math.abs(value ?? 0), currency);
  return [moneyText(value, scale), scale.name].filter(Boolean).join(' ');
}

/** What kind of money it is: only what the options gave is taken off. */
export function worthName({ request: { margin, discount } }: Value): string {
  const money = margin === undefined ? say`in revenue` : say`in profit at a margin of ${givenText(margin)}`;
  return discount === undefined ? money : say`${money}, discounted by ${givenText(discount)} a year`;
}

/** A share as it was given, to a tenth of a percent. */
function givenText(share: number): string {
  return percentText(share, Number.isInteger(Math.round(1e3 * share) / 10) ? 0 : 1);
}

/** One scale for what tenths are worth. */
export function tenthScale({ tenths }: Ahead, currency: string | undefined): MoneyScale {
  return moneyScale(Math.max(...tenths.map(({ worth }) => worth ?? 0)), currency);
}

/** Why there are no numbers, as a sentence goes on. */
function worryText(worry: Worry): string {
  switch (worry.kind) {
    case 'few-repeaters':
      return say`customers with a second order: ${numberText(worry.repeaters)}. Of fewer than ${LEAST_REPEATERS} a model of what they will do
        is a guess.`;
    case 'regular':
      return say`${percentText(worry.share)} of the customers with 4 orders or more order at fixed intervals, as bills of a contract come.
        This model is for customers who stop coming without a word; for contracts there is --subscriptions.`;
    case 'not-fitted': {
      const why = reasonText(worry.reason);
      return worry.before === undefined
        ? say`the model has no maximum for these orders: ${why}.`
        : say`the model has no maximum for the orders before ${worry.before} alone (${why}), so that it cannot be seen whether it foretells.`;
    }
    case 'nothing-held-out':
      return say`nobody who came before it has ordered in the part that the model is put to the test with (--holdout), so that it cannot be
        seen whether it foretells.`;
    case 'far-off': {
      const { expected, actual } = worry.comparison;
      return say`the model does not foretell here. It expected ${numberText(expected)} orders in the part of the data that it was not shown, and
        ${numberText(actual)} were made. Buying does not go on as it was: a season, a campaign, other prices or other customers.`;
    }
    case 'season': {
      const { to, actual, expected } = worry.block;
      return say`in the four weeks before ${to} there were ${numberText(actual)} orders where ${numberText(expected)} were expected. The model knows
        no seasons, so that only a horizon of whole years (--horizon 12) can be trusted.`;
    }
  }
}

function reasonText(reason: FitReason): string {
  return reason === 'nobody-bought-again' || reason === 'no-customers'
    ? say`nobody has ordered again`
    : say`customers are too much alike, or nobody stops ordering`;
}

/** Why orders are not turned into money; nothing where they are. */
export function spendWorry({ money }: Ahead): string | undefined {
  return money.kind === 'money' ? undefined : spendWorryText(money);
}

function spendWorryText(worry: SpendWorry): string {
  switch (worry.kind) {
    case 'no-amounts':
      return say`No amounts were given (--amount COLUMN), so orders are not turned into money.`;
    case 'few-repeaters':
      return say`Orders are not turned into money: customers with repeat orders of an amount above 0: ${numberText(worry.repeaters)}, and fewer than
        ${LEAST_REPEATERS} say little.`;
    case 'not-fitted':
      return say`Orders are not turned into money: the model of amounts has no maximum, because customers spend too much alike.`;
    case 'no-mean':
      return say`Orders are not turned into money: amounts differ so much that they have no mean.`;
    case 'correlated':
      return say`Orders are not turned into money: how often customers order and how much they spend each time go together (correlation
        ${numberText(worry.correlation, 2)}; up to ${numberText(MOST_CORRELATED, 1)} may be), and the model of amounts takes them apart.`;
  }
}

/** How well the model foretold; nothing where that is not known. */
export function checkText({ check }: Value): string | undefined {
  if (check?.told === undefined) return undefined;
  const { expected, actual, n, value } = check.told.comparison;
  const from = check.summary.to;
  const told = say`Put to the test: shown only the orders before ${from}, the model expected ${numberText(expected)} orders from then on of the
    ${numberText(n)} customers it knew. They made ${numberText(actual)}.`;
  return value === null ? told : `${told} ${offText(value)}`;
}

/** "That is 8.0% too many." */
function offText(ratio: number): string {
  const by = percentText(Math.abs(ratio - 1));
  return ratio >= 1 ? say`It told ${by} too many.` : say`It told ${by} too few.`;
}

/** "+8.0%", for a number that stands alone. */
export function offBy({ told }: Check): string {
  const ratio = told?.comparison.value ?? null;
  if (ratio === null) return percentText(null);
  return `${ratio >= 1 ? '+' : '−'}${percentText(Math.abs(ratio - 1))}`;
}

/** How many are still customers. */
export function aliveText({ summary }: Value, { repeaters, aliveRepeaters, aliveOthers }: Ahead): string {
  const others = numberText((summary.value ?? 0) - repeaters);
  const told = say`Of ${numberText(repeaters)} customers with a second order, ${numberText(aliveRepeaters)} are expected to be customers still
    (${percentText(aliveRepeaters / repeaters)}).`;
  return aliveOthers === null
    ? `${told} ${say`Of the ${others} with one order this model does not say it; --model mbg-nbd does.`}`
    : `${told} ${say`Of the ${others} with one order, ${numberText(aliveOthers)}.`}`;
}

/** Who the top tenth are. */
export function tenthText({ currency, value }: OrdersSection, { tenths, money }: Ahead): string | undefined {
  const [first] = tenths;
  if (first === undefined) return undefined;
  const { customers, orders, silentDays, least } = first;
  const scale = moneyScale(least, currency);
  const from =
    money.kind === 'money'
      ? say`each is worth ${[moneyText(least, scale), scale.name].filter(Boolean).join(' ')} or more`
      : say`each is expected to order ${numberText(least, 1)} times or more`;
  return say`The top tenth are ${numberText(customers)} customers, ranked by what the model expects of the next ${numberText(value.request.months)}
    months: ${from}. So far they have made ${numberText(orders, 1)} orders on average, the last one ${numberText(silentDays)} days ago.`;
}

/** What stands under the numbers. */
export function valueNotes({ value }: OrdersSection): readonly string[] {
  const { summary, fit, check, ahead, worry } = value;
  if (fit === undefined) return [];
  const money = ahead?.money.kind === 'money' ? ahead.money : undefined;
  return [
    fitText(fit, say`all orders before ${summary.to}`),
    ...(check === undefined ? [] : [fitText(check.fit, say`the orders before ${check.summary.to}`)]),
    ...(money === undefined ? [] : [spendText(money)]),
    say`Fits by maximum likelihood, in weeks; in brackets standard errors. An order is a day on which a customer ordered; orders beyond the
      first one of such a day: ${numberText(summary.merged)}.`,
    modelText(value.request.model),
    ...(money === undefined ? [] : [worthDefinition(value)]),
    ...(ahead === undefined ? [] : [scopeText()]),
    ...seasonNote(check, worry?.kind === 'far-off'),
    say`For customers without a contract. With one, who leaves says so: --subscriptions.`,
  ];
}

/** What a model takes customers for. */
function modelText(model: ValueModelName): string {
  const each = say`Each customer orders at a pace of their own and leaves unseen, with a chance of their own`;
  const when: Readonly<Record<ValueModelName, string>> = {
    'bg-nbd': say`after any order but the first (BG/NBD), so that of those with one order it says nothing; in tenths too, customers still are
      those with a second order`,
    'mbg-nbd': say`after any order (MBG/NBD)`,
    'pareto-nbd': say`at any time (Pareto/NBD)`,
  };
  return `${each} ${when[model]}.`;
}

function scopeText(): string {
  const [low, high] = FORETOLD.map((share) => percentText(share, 0));
  return say`Not in it: customers who are yet to come, and what was paid so far. Numbers are shown only where the model expects ${low ?? ''} to
    ${high ?? ''} of the orders made in the part it was not shown, the last third or from --holdout on.`;
}

/** Where it is off everywhere, no four weeks tell a season. */
function seasonNote(check: Check | undefined, isFarOff: boolean): readonly string[] {
  const furthest = check?.told?.furthest;
  if (furthest === undefined) return [];
  const { to, actual, expected } = furthest;
  const told = say`Furthest from what was expected: the four weeks before ${to}, with ${numberText(actual)} orders where
    ${numberText(expected)} were expected.`;
  if (isFarOff || !isSeason(furthest)) return [told];
  return [
    `${told} ${say`That is a season, a campaign or the like, which the model does not know: only a horizon of whole years holds each equally often.`}`,
  ];
}

/** A fit with its parameters, or why there are none. */
function fitText({ model, n, params, standardErrors, logLik, reason }: ModelFit<string>, what: string): string {
  if (params === null)
    return say`Model ${model}, fitted to ${what}: no maximum (${reason}). Another model may have one (--model).`;
  const all = Object.entries(params).map(([name, value]) => {
    const error = standardErrors?.[name] ?? null;
    const digits = value < 1000 ? 4 : 1;
    return `${name} ${numberText(value, digits)} (${numberText(error, digits)})`;
  });
  return say`Model ${model}, fitted to ${what}, ${numberText(n)} customers: ${all.join(', ')}; log-likelihood ${numberText(logLik, 2)}.`;
}

function spendText({ spend, correlation, result }: Money): string {
  const told = fitText(spend, say`mean amounts of repeat orders`);
  const left =
    result.invalid === 0
      ? ''
      : ` ${say`Left out, because their repeat orders come to 0 or less: ${numberText(result.invalid)}.`}`;
  return `${told} ${say`Correlation of their number and mean amount: ${numberText(correlation, 2)}.`}${left}`;
}

function worthDefinition(value: Value): string {
  const { months, margin, discount } = value.request;
  const until = say`Worth: orders expected in the next ${numberText(months)} months × the amount that the model of amounts expects of one.`;
  const profit =
    margin === undefined
      ? say`No costs are taken off (--margin).`
      : say`Of it ${givenText(margin)} is profit (--margin).`;
  const late =
    discount === undefined
      ? say`Not discounted (--discount).`
      : say`Discounted by ${givenText(discount)} a year, each month's orders paid at its end (--discount).`;
  return `${until} ${profit} ${late}`;
}
