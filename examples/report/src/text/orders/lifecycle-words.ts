import type { LifecyclePeriod } from 'cx-metrics';
import { say } from '../../language/say.js';
import type { OrdersSection } from '../../sections/orders/orders.js';
import { lastComplete, markNote, partialMark, periodNoun } from '../period-words.js';
import {
  instantText,
  intervalName,
  intervalText,
  methodName,
  numberText,
  percentNumber,
  percentText,
} from '../values/numbers.js';

/** The last period that was over, and the one before it. */
export function lastTwo({ lifecycle: { periods } }: OrdersSection): {
  readonly last: LifecyclePeriod | undefined;
  readonly before: LifecyclePeriod | undefined;
} {
  const last = lastComplete(periods);
  return { last, before: last === undefined ? undefined : periods[periods.indexOf(last) - 1] };
}

/** The headline: who stayed, and what came for each customer who went. */
export function lifecycleHeadline(section: OrdersSection): string {
  const period = periodNoun(section.period);
  const { last, before } = lastTwo(section);
  if (last === undefined) return say`No ${period} is over yet, so nobody is known to have stayed or gone.`;
  if (before === undefined) {
    return say`${last.period} is the only ${period} that is over: its ${numberText(last.active)} customers all look new.`;
  }
  const { value, interval } = last.retention;
  const kept = `${percentText(value)}, ${intervalName(interval)} ${intervalText(interval, (end) => percentText(end))}`;
  return say`Of ${numberText(before.active)} customers active in ${before.period}, ${numberText(last.retained)} ordered in
    ${last.period}, the last ${period} that is over: retention ${kept}. ${numberText(last.new)} were new and
    ${numberText(last.resurrected)} came back; ${numberText(last.churned)} did not: quick ratio ${numberText(last.quickRatio, 2)}.`;
}

/** What the columns of a table by period are called, the period itself first; in short where there is little room. */
export function lifecycleTitles({ period }: OrdersSection, isShort: boolean): readonly string[] {
  const ratios = isShort ? [say`quick`, say`ret. %`] : [say`quick ratio`, say`retention, %`];
  return [
    periodNoun(period),
    ...[say`active`, say`new`, say`retained`, say`resurrected`, say`churned`, say`dormant`],
    ...ratios,
    say`95% interval`,
  ];
}

/** The cells of a period, as the columns are. */
export function lifecycleCells(each: LifecyclePeriod): readonly string[] {
  const { active, retained, resurrected, churned, dormant, quickRatio, retention } = each;
  return [
    `${each.period}${partialMark(each)}`,
    ...[active, each.new, retained, resurrected, churned, dormant].map((count) => numberText(count)),
    numberText(quickRatio, 2),
    percentNumber(retention.value),
    intervalText(retention.interval, (end) => percentNumber(end)),
  ];
}

/** What was computed. */
export function lifecycleDefinition(section: OrdersSection): string {
  const { definition, timeZone, asOf, periods } = section.lifecycle;
  const period = periodNoun(section.period);
  const name = methodName(periods.find(({ retention }) => retention.interval !== null)?.retention.interval ?? null);
  return say`New: first order ever; retained: active in the ${period} before too; resurrected: active before, but not then; churned: active in
    the ${period} before and not now; dormant: gone for longer. Active = new + retained + resurrected. Definition ${definition}: quick ratio =
    (new + resurrected) ÷ churned. Retention = retained ÷ active in the ${period} before, with ${name}. In the first ${period} everybody
    looks new. As of ${instantText(asOf, timeZone)}: ${markNote(section.period)} Nobody has churned from a ${period} before it is over.
    The customers lost above are others: those go by ${numberText(section.churn.silentDays)} days of silence.`;
}
