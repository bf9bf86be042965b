import { describeResult } from 'cx-metrics/format';
import { language, say } from '../../language/say.js';
import type { OrdersSection } from '../../sections/orders/orders.js';
import { markNote, partialMark, periodNoun } from '../period-words.js';
import { durationText, intervalText, methodName, numberText, percentNumber } from '../values/numbers.js';

/** The headline: who was lost in the last period that was over. */
export function churnHeadline({ churn: { last, silentDays }, period }: OrdersSection): string {
  if (last === undefined) {
    return say`No ${periodNoun(period)} is over that began ${numberText(silentDays)} days or more after the first order, so nobody is known to be lost.`;
  }
  const { words, metrics, locale } = language();
  const told = describeResult(last.result, { words, metrics, locale, definition: 'none', period: last.period });
  const { churned, activeStart, reactivated } = last.result;
  return `${told} ${say`${numberText(churned)} of ${numberText(activeStart)} had not ordered for ${numberText(silentDays)} days at its end;
    ${numberText(reactivated)} came back who had been silent before.`}`;
}

/** What the columns of the table are called. */
export function churnTitles({ period }: OrdersSection): readonly string[] {
  return [
    periodNoun(period),
    ...[
      say`active at the start`,
      say`lost`,
      say`lost, %`,
      say`95% interval`,
      say`new`,
      say`came back`,
      say`active at the end`,
    ],
  ];
}

/** The cells of the table. */
export function churnRows({ churn: { periods } }: OrdersSection): readonly (readonly string[])[] {
  return periods.map(({ period, result }) => {
    const isOver = result.status === 'complete';
    const count = (number: number) => numberText(isOver ? number : null);
    return [
      `${period}${isOver ? '' : partialMark({ status: 'partial' })}`,
      numberText(result.activeStart),
      count(result.churned),
      percentNumber(result.value),
      intervalText(result.interval, (end) => percentNumber(end)),
      count(result.new),
      count(result.reactivated),
      count(result.activeEnd),
    ];
  });
}

/** What was computed. */
export function churnDefinition({ churn: { silentDays, gaps, last }, period: grain }: OrdersSection): string {
  const period = periodNoun(grain);
  const [ninth] = gaps.quantiles;
  const seldom =
    ninth?.ms == null
      ? ''
      : ` ${say`Nobody cancels at a shop, so this is a rule: of the gaps between two orders that have ended, 9 of 10 took no longer than
          ${durationText(ninth.ms)}. Another rule: --silent-days.`}`;
  return say`Active: an order within ${numberText(silentDays)} days. Lost: active at the start of the ${period} and no more at its end
    (inactivity churn, active-within-${silentDays}-days), ÷ active at the start. Active at the start − lost + new + came back = active at the
    end. Left out: ${period}s before which fewer days are known. Interval: ${methodName(last?.result.interval ?? null)}.${seldom}
    ${markNote(grain)}`;
}
