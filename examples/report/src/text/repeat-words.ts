import type { RepeatMeasure, RepeatPurchaseRateResult } from 'cx-metrics';
import type { OrdersSection } from '../sections/orders.js';
import { instantText, intervalName, intervalText, numberText, percentText } from './numbers.js';
import { lastComplete, markNote, partialMark } from './period-words.js';

/** A repeat purchase rate in one calendar period. */
export type RepeatPeriod = RepeatPurchaseRateResult['periods'][number];

/** What a measure counts, in words that follow the name of a period: "it". */
export interface MeasureWords {
  readonly name: string;
  readonly who: string;
  readonly outOf: string;
}

/** The four measures in words. */
export const MEASURE_WORDS: Readonly<Record<RepeatMeasure, MeasureWords>> = {
  'in-period': { name: 'in period', who: '2 orders or more in it', outOf: 'buyers in it' },
  returning: { name: 'returning', who: 'an order in it after the first', outOf: 'buyers in it' },
  lifetime: { name: 'lifetime', who: '2 orders or more by its end', outOf: 'customers by then' },
  cohort: { name: 'cohort', who: 'a second order so far', outOf: 'new customers in it' },
};

/** A measure and its rate in the period that is shown first. */
export interface ShownRate {
  readonly words: MeasureWords;
  readonly rate: RepeatPeriod;
}

/** The four rates of the last period that was over; of the last one where none was; nothing without a period. */
export function shownRates({ repeat }: OrdersSection): readonly ShownRate[] {
  return repeat.flatMap(({ measure, periods }) => {
    const rate = lastComplete(periods) ?? periods.at(-1);
    return rate === undefined ? [] : [{ words: MEASURE_WORDS[measure], rate }];
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
  if (shown === undefined) return 'No order is known, so there is no rate.';
  const { period, status } = shown.rate;
  const which = status === 'complete' ? `the last ${section.period} that is over` : 'which is not over';
  return `Four rates bear this name, and of one ${section.period} they say four things. Here they are of ${period}${partialMark(shown.rate)}, ${which}.`;
}

/** What they have in common; nothing without an order. */
export function repeatOverall({ repeat }: OrdersSection): string | undefined {
  // In a period that holds every order the four measures count the same customers, so any of them will do.
  const [all] = repeat;
  if (all === undefined || all.value === null) return undefined;
  return (
    `Over all the time up to as-of the four are one and the same: ${percentText(all.value)} (${numberText(all.count)} of ` +
    `${numberText(all.n)} customers, ${intervalName(all.interval)} ${intervalText(all.interval, (end) => percentText(end))}). The shorter the ` +
    'period, the lower the in-period rate: compare periods of one length, and a rate only with itself.'
  );
}

/** What was computed. */
export function repeatDefinition({ repeat, period }: OrdersSection): string {
  const [first] = repeat;
  if (first === undefined) return '';
  const { merged, timeZone, asOf } = first;
  const name = intervalName(repeat.find(({ interval }) => interval !== null)?.interval ?? null);
  const definitions = repeat.map(({ definition }) => definition).join(', ');
  return (
    `Definitions ${definitions}: an order is a day in ${timeZone} on which a customer ordered; orders beyond the first one of such a ` +
    `day: ${numberText(merged)}. Each rate has its ${name}. Who first ordered before the file begins looks new. The cohort rate counts second orders up to as-of, ` +
    `so younger cohorts have had less time. As of ${instantText(asOf, timeZone)}: ${markNote(period)}`
  );
}
