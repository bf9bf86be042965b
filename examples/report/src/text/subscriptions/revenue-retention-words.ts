import type { RevenueParts } from 'cx-metrics';
import { say } from '../../language/say.js';
import type { KeptYear, SubscriptionsSection } from '../../sections/subscriptions/subscriptions.js';
import { markNote, partialMark, periodNoun } from '../period-words.js';
import { intervalName, intervalText, methodName, numberText, percentNumber, percentText } from '../values/numbers.js';

/** The headline: what is kept of the revenue of a year before or, where that is not known, of a period before. */
export function retentionHeadline({ year, last, period }: SubscriptionsSection): string {
  const shown = year ?? last;
  if (shown === undefined || shown.gross.value === null) {
    return say`No ${periodNoun(period)} is over that began with recurring revenue, so nothing is known to be kept.`;
  }
  const { gross, net } = shown;
  const parts = say`${keptText(gross)} was kept without any expansion (GRR), and with it ${keptText(net)} (NRR), n = ${numberText(gross.n)} customers.`;
  const when =
    year === undefined
      ? say`Of the MRR at the start of ${last?.period ?? ''}:`
      : say`Of the MRR twelve months before, from ${year.first} to ${year.last}:`;
  return `${when} ${parts}`;
}

/** A share of revenue with its interval, where it has one. */
function keptText({ value, interval }: RevenueParts): string {
  const range = intervalText(interval, (end) => percentText(end));
  return interval === null ? percentText(value) : `${percentText(value)} (${intervalName(interval)} ${range})`;
}

/** Whether customers of a year before surely pay more now than they did, or less; nothing where that may be chance. */
export function yearVerdict({
  year,
}: SubscriptionsSection): { readonly isGood: boolean; readonly text: string } | undefined {
  const { value = null, interval = null } = year?.net ?? {};
  if (year === undefined || value === null || interval === null || (interval.low <= 1 && interval.high >= 1))
    return undefined;
  const kept = keptText(year.net);
  return value > 1
    ? {
        isGood: true,
        text: say`Customers of twelve months before pay more now than they did: NRR ${kept} to ${year.last}.`,
      }
    : {
        isGood: false,
        text: say`Customers of twelve months before pay less now than they did, those who have left counted: NRR ${kept} to ${year.last}.`,
      };
}

/** What the columns of twelve months are called. */
export function yearTitles(): readonly string[] {
  return [periodNoun('month'), say`customers`, 'GRR, %', say`95% interval`, 'NRR, %', say`95% interval`];
}

/** What was kept in a period, with the customers that it is of. */
export function keptCells({ period, status, gross, net }: KeptYear): readonly string[] {
  return [
    `${period}${partialMark({ status })}`,
    numberText(gross.n),
    percentNumber(gross.value),
    intervalText(gross.interval, (end) => percentNumber(end)),
    percentNumber(net.value),
    intervalText(net.interval, (end) => percentNumber(end)),
  ];
}

/** What the columns of the table by period are called. */
export function retentionTitles({ period }: SubscriptionsSection): readonly string[] {
  return [periodNoun(period), ...yearTitles().slice(1), say`quick ratio`];
}

/** The cells of that table. */
export function retentionRows({ periods }: SubscriptionsSection): readonly (readonly string[])[] {
  return periods.map((each) => [...keptCells(each), numberText(each.quick.value, 2)]);
}

/** What was computed. */
export function retentionDefinition({ last, year, period: grain }: SubscriptionsSection): string {
  const period = periodNoun(grain);
  const { gross, quick } = year ?? last ?? {};
  return say`GRR = (start − contraction − churned) ÷ start, capped customer by customer; NRR = (start + expansion − contraction − churned) ÷ start, so never
    below GRR. Both of the customers of the start alone: who is new or comes back is in neither. Twelve months are start against end, not the
    product of the ${period}s. Quick ratio (${quick?.definition ?? 'with-reactivated'}) = (new + expansion + reactivated) ÷ (contraction + churned). Intervals:
    ${methodName(gross?.interval ?? null)}, over customers. ${markNote(grain)}`;
}
