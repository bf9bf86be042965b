import { describeResult } from 'cx-metrics/format';
import { language, say } from '../../language/say.js';
import type { SubscriptionsSection } from '../../sections/subscriptions/subscriptions.js';
import { markNote, partialMark, periodNoun } from '../period-words.js';
import { intervalText, methodName, NOTHING, numberText, percentNumber } from '../values/numbers.js';

/** The headline: who was lost in the last period that is over. */
export function lostHeadline({ last, period }: SubscriptionsSection): string {
  if (last === undefined || last.churn.value === null) {
    return say`No ${periodNoun(period)} is over that began with customers, so nobody is known to be lost.`;
  }
  const { words, metrics, locale } = language();
  const { churn } = last;
  const result = { metric: 'churn-rate', unit: 'fraction', ...churn } as const;
  const told = describeResult(result, { words, metrics, locale, definition: 'none', period: last.period });
  return `${told} ${say`${numberText(churn.churnedFromStart)} of ${numberText(churn.start)} had no subscription any more at its end;
    ${numberText(churn.new)} were new and ${numberText(churn.reactivated)} came back.`}`;
}

/** After how many days half of the customers have left. */
export function stayText({ stay: { median } }: SubscriptionsSection): string {
  return median.value === null ? say`not reached` : say`${numberText(median.value)} days`;
}

/** Its interval, of which an end that was not reached is not known. */
export function stayInterval({ stay: { median } }: SubscriptionsSection): string {
  const { low, high } = median;
  return low === null && high === null ? NOTHING : say`${numberText(low)} … ${numberText(high)} days`;
}

/** How long half of the customers stay, in a sentence. */
export function staySentence(section: SubscriptionsSection): string {
  const { n, median } = section.stay;
  if (median.value === null) {
    return say`Fewer than half of ${numberText(n)} customers have left by any age that was seen, so how long half of them stay is not known.`;
  }
  return say`Half of the customers stay for ${stayText(section)} (95% interval ${stayInterval(section)}), n = ${numberText(n)}.`;
}

/** What the columns of the table are called. */
export function lostTitles({ period }: SubscriptionsSection): readonly string[] {
  return [
    periodNoun(period),
    ...[say`start`, say`lost`, say`lost, %`, say`95% interval`, say`new`, say`came back`, say`end`],
  ];
}

/** The cells of the table; who is lost in a period is known once it is over. */
export function lostRows({ periods }: SubscriptionsSection): readonly (readonly string[])[] {
  return periods.map(({ period, status, churn }) => {
    const count = (number: number) => numberText(status === 'complete' ? number : null);
    return [
      `${period}${partialMark({ status })}`,
      numberText(churn.start),
      count(churn.churned),
      percentNumber(churn.value),
      intervalText(churn.interval, (end) => percentNumber(end)),
      count(churn.new),
      count(churn.reactivated),
      numberText(churn.end),
    ];
  });
}

/** What was computed. */
export function lostDefinition({ last, year, stay, period: grain }: SubscriptionsSection): string {
  const { churn } = last ?? year ?? {};
  const period = periodNoun(grain);
  return say`Definition ${churn?.definition ?? 'start-of-period'}: lost, % = customers with a subscription just before the ${period} and none just before its
    end ÷ those with one just before it; a price of 0 counts too. Who comes and leaves within a ${period} counts as new and as lost, but not in the
    percentage; a change of plan is no loss. Start − lost + new + came back = end. Interval: ${methodName(churn?.interval ?? null)}. How long half
    stay is the median by Kaplan and Meier of ${numberText(stay.n)} customers, up to the first time they leave; who is still there counts for as long
    as seen. ${markNote(grain)}`;
}
