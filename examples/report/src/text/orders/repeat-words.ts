import type { RepeatMeasure, RepeatPurchaseRateResult } from 'cx-metrics';
import { say } from '../../language/say.js';
import type { OrdersSection } from '../../sections/orders/orders.js';
import { lastComplete, markNote, partialMark, periodNoun } from '../period-words.js';
import { instantText, intervalName, intervalText, methodName, numberText, percentText } from '../values/numbers.js';

/** A repeat purchase rate in one calendar period. */
export type RepeatPeriod = RepeatPurchaseRateResult['periods'][number];

/** What a measure counts, in words that follow the name of a period: "it". */
export interface MeasureWords {
  readonly name: string;
  readonly who: string;
  readonly outOf: string;
}

/** A measure in words. */
export function measureWords(measure: RepeatMeasure): MeasureWords {
  switch (measure) {
    case 'in-period':
      return { name: say`in period`, who: say`2 orders or more in it`, outOf: say`buyers in it` };
    case 'returning':
      return { name: say`returning`, who: say`an order in it after the first`, outOf: say`buyers in it` };
    case 'lifetime':
      return { name: say`lifetime`, who: say`2 orders or more by its end`, outOf: say`customers by then` };
    case 'cohort':
      return { name: say`cohort`, who: say`a second order so far`, outOf: say`new customers in it` };
  }
}

/** A measure and its rate in the period that is shown first. */
export interface ShownRate {
  readonly words: MeasureWords;
  readonly rate: RepeatPeriod;
}

/** The four rates of the last period that was over; of the last one where none was; nothing without a period. */
export function shownRates({ repeat }: OrdersSection): readonly ShownRate[] {
  return repeat.flatMap(({ measure, periods }) => {
    const rate = lastComplete(periods) ?? periods.at(-1);
    return rate === undefined ? [] : [{ words: measureWords(measure), rate }];
  });
}

/** The four rates of each period, side by side. */
export function ratesByPeriod({ repeat }: OrdersSection): readonly {
  readonly period: string;
  readonly rates: readonly RepeatPeriod[];
}[] {
  return (repeat[0]?.periods ?? []).map(({ period }, k) => ({
    period,
    rates: repeat.flatMap(({ periods }) => periods.slice(k, k + 1)),
  }));
}

/** What the four rates are, and of which period they are shown first. */
export function repeatHeadline(section: OrdersSection): string {
  const [shown] = shownRates(section);
  if (shown === undefined) return say`No order is known, so there is no rate.`;
  const noun = periodNoun(section.period);
  const period = `${shown.rate.period}${partialMark(shown.rate)}`;
  const which = shown.rate.status === 'complete' ? say`the last ${noun} that is over` : say`which is not over`;
  return say`Four rates bear this name, and of one ${noun} they say four things. Here they are of ${period}, ${which}.`;
}

/** What they have in common; nothing without an order. */
export function repeatOverall({ repeat }: OrdersSection): string | undefined {
  // In a period that holds every order the four measures count the same customers, so any of them will do.
  const [all] = repeat;
  if (all === undefined || all.value === null) return undefined;
  const { value, count, n, interval } = all;
  const range = `${intervalName(interval)} ${intervalText(interval, (end) => percentText(end))}`;
  return say`Over all the time up to as-of the four are one and the same: ${percentText(value)} (${numberText(count)} of
    ${numberText(n)} customers, ${range}). The shorter the period, the lower the in-period rate: compare periods of one length, and a rate
    only with itself.`;
}

/** What was computed. */
export function repeatDefinition({ repeat, period }: OrdersSection): string {
  const [first] = repeat;
  if (first === undefined) return '';
  const { merged, timeZone, asOf } = first;
  const name = methodName(repeat.find(({ interval }) => interval !== null)?.interval ?? null);
  const definitions = repeat.map(({ definition }) => definition).join(', ');
  return say`Definitions ${definitions}: an order is a day in ${timeZone} on which a customer ordered; orders beyond the first one of such a
    day: ${numberText(merged)}. Each rate has its ${name}. Who first ordered before the file begins looks new. The cohort rate counts second
    orders up to as-of, so younger cohorts have had less time. As of ${instantText(asOf, timeZone)}: ${markNote(period)}`;
}
