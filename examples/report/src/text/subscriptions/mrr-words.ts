import type { MrrFlow } from 'cx-metrics';
import { say } from '../../language/say.js';
import type { SubscriptionRange, SubscriptionsSection } from '../../sections/subscriptions/subscriptions.js';
import { markNote, partialMark, periodNoun } from '../period-words.js';
import { refusedCount } from '../refused-words.js';
import { instantText, type MoneyScale, moneyScale, moneyText, NOTHING, numberText } from '../values/numbers.js';

/** One scale for all amounts of recurring revenue. */
export function mrrScale({ periods, bridge, currency }: SubscriptionsSection): MoneyScale {
  const amounts = [...periods, ...(bridge ? [bridge] : [])].flatMap(({ flow }) => [flow.start, flow.new, flow.end]);
  return moneyScale(Math.max(0, ...amounts), currency);
}

/** "MRR" with the scale it is shown in. */
export function mrrTitle({ name }: MoneyScale): string {
  return name === '' ? 'MRR' : `MRR, ${name}`;
}

/** An amount with its scale and currency. */
export function amountText(amount: number | null, scale: MoneyScale): string {
  return `${moneyText(amount, scale)} ${amount === null ? '' : scale.name}`.trim();
}

/** What a customer is worth in a month on average. */
export function averageText({ periods, currency }: SubscriptionsSection): string {
  const { end = 0, customers } = periods.at(-1)?.flow ?? {};
  if (!customers?.end) return NOTHING;
  const average = end / customers.end;
  return amountText(average, moneyScale(average, currency));
}

/** What came and what went. */
export function gainedAndLost({ flow }: { readonly flow: MrrFlow }) {
  return { gained: flow.new + flow.expansion + flow.reactivated, lost: flow.contraction + flow.churned };
}

/** The headline: revenue as it stands, and how it moved in the last period that is over. */
export function mrrHeadline(section: SubscriptionsSection): string {
  const { periods, subscriptions, spells, period } = section;
  const now = periods.at(-1)?.flow;
  if (now === undefined) return say`No subscription is known to have begun, so there is no recurring revenue.`;
  const scale = mrrScale(section);
  const stock = say`As of ${instantText(spells.asOf, spells.timeZone ?? undefined)} MRR is ${amountText(now.end, scale)}, from
    ${numberText(now.customers.end)} customers with ${numberText(subscriptions)} subscriptions.`;
  return `${stock} ${movedSentence(section) ?? say`No ${periodNoun(period)} is over yet.`}`;
}

/** How revenue moved in the last period that is over; nothing where none is. */
export function movedSentence(section: SubscriptionsSection): string | undefined {
  const { last, period } = section;
  if (last === undefined) return undefined;
  const scale = mrrScale(section);
  const { gained, lost } = gainedAndLost(last);
  return say`In ${last.period}, the last ${periodNoun(period)} that is over, ${amountText(gained, scale)} came and
    ${amountText(lost, scale)} went: quick ratio ${numberText(last.quick.value, 2)}.`;
}

/** A step of the bridge. */
export interface BridgeStep {
  readonly name: string;
  readonly kind: 'stock' | 'gain' | 'loss';
  /** Below 0 where it is a loss. */
  readonly amount: number;
  readonly customers: number;
  /** Where its bar begins and ends. */
  readonly from: number;
  readonly to: number;
}

/** What the movements are called. */
export function movementNames() {
  return {
    new: say`new`,
    expansion: say`expansion`,
    reactivated: say`reactivated`,
    contraction: say`contraction`,
    churned: say`churned`,
  };
}

/** The movements, those that add before those that take. */
export const MOVEMENTS = [
  { part: 'new', sign: 1 },
  { part: 'expansion', sign: 1 },
  { part: 'reactivated', sign: 1 },
  { part: 'contraction', sign: -1 },
  { part: 'churned', sign: -1 },
] as const;

/** From the start to the end, step by step. */
export function bridgeSteps({ flow }: SubscriptionRange): readonly BridgeStep[] {
  const { start, end, customers } = flow;
  const names = movementNames();
  let level = start;
  const steps = MOVEMENTS.map(({ part, sign }): BridgeStep => {
    const [from, amount] = [level, sign * flow[part]];
    level += amount;
    const kind = sign > 0 ? 'gain' : 'loss';
    return { name: names[part], kind, amount, customers: customers[part], from, to: level };
  });
  return [
    { name: say`start`, kind: 'stock', amount: start, customers: customers.start, from: 0, to: start },
    ...steps,
    { name: say`end`, kind: 'stock', amount: end, customers: customers.end, from: 0, to: end },
  ];
}

/** An amount of the bridge: what moves has a sign. */
export function stepText({ kind, amount }: BridgeStep, scale: MoneyScale): string {
  const text = moneyText(Math.abs(amount), scale);
  return kind === 'stock' ? text : `${kind === 'gain' ? '+' : '−'}${text}`;
}

/** What the bridge is of. */
export function bridgeTitle({ bridge }: SubscriptionsSection): string {
  return say`How MRR moved from the start of ${bridge?.first ?? ''} to the end of ${bridge?.last ?? ''}`;
}

/** What the columns of the movements by period are called. */
export function flowTitles({ period }: SubscriptionsSection): readonly string[] {
  const names = movementNames();
  return [periodNoun(period), say`start`, ...MOVEMENTS.map(({ part }) => names[part]), say`end`, say`customers`];
}

/** The movements of each period. */
export function flowRows(section: SubscriptionsSection): readonly (readonly string[])[] {
  const scale = mrrScale(section);
  return section.periods.map(({ period, status, flow }) => [
    `${period}${partialMark({ status })}`,
    moneyText(flow.start, scale),
    ...MOVEMENTS.map(({ part }) => moneyText(flow[part], scale)),
    moneyText(flow.end, scale),
    numberText(flow.customers.end),
  ]);
}

/** Where the rows went. */
export function subscriptionCounts({ rows, spells, refused }: SubscriptionsSection): string {
  const { n, missing, afterAsOf, histories } = spells;
  return say`Rows: ${numberText(rows)}; subscriptions: ${numberText(n)}; customers: ${numberText(histories.customers.size)}; without customer,
    start or price: ${numberText(missing)}; started after as-of and left out: ${numberText(afterAsOf)}; ${refusedCount(refused)}.`;
}

/** Up to when things are known, and why that is so: an end of the data is no end of subscriptions. */
export function asOfText({ spells, isAsOfGiven, endingLater, period }: SubscriptionsSection): string {
  const zone = spells.timeZone ?? undefined;
  const asOf = instantText(spells.asOf, zone);
  const known = say`As of ${asOf}: what ends later goes on still; where a ${periodNoun(period)} ends just then, what ends with it has not been lost.
    So the end of the data is no churn.`;
  const { count, last } = endingLater;
  const later = say`Subscriptions that end after it: ${numberText(count)}, the last on ${instantText(last, zone)}.`;
  const usual = say`It is the last start in the file, for ends may be planned ahead; another one: --as-of.`;
  return [known, ...(isAsOfGiven ? [] : [usual]), ...(count === 0 ? [] : [later])].join(' ');
}

/** What was computed. */
export function mrrDefinition({ spells: { perMonth }, period: grain }: SubscriptionsSection): string {
  return say`MRR: what subscriptions that run are worth in a month, prices brought to one by ${perMonth ?? ''}. start + new + expansion + reactivated −
    contraction − churned = end, each customer in one class by what they were worth at both ends over all their subscriptions: a second
    subscription is expansion, losing one of several contraction, losing the last churned. New: no revenue ever before, as far as the file goes.
    Reactivated: none at the start, some before. A price of 0 is no recurring revenue. No interval: nothing is sampled. ${markNote(grain)}`;
}
