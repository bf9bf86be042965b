import type { Interval, TtrResult } from 'cx-metrics';
import type { TicketsSection } from '../sections/tickets.js';
import { businessDefinition } from './business-words.js';
import { durationText, instantText, intervalText, NOTHING, numberText, percentText } from './numbers.js';
import { refusedCount } from './refused-words.js';
import { groupName } from './survey-words.js';

/** One measure of resolution time: what it is, its value, what it rests on, how sure it is. */
export interface Measure {
  readonly name: string;
  readonly value: string;
  readonly n: string;
  readonly interval: string;
}

/** Every measure of a result, in words and numbers. */
export function ticketMeasures(result: TtrResult): readonly Measure[] {
  const { n, open, survival, openShare } = result;
  const all = numberText(n + open);
  const resolved = numberText(n);
  const percentile = (name: string, ms: number | null, limits: Interval | null = null): Measure => ({
    name,
    value: durationText(ms),
    n: resolved,
    interval: withMethod(limits, durationText),
  });
  const limitsOf = (share: number) => result.quantiles.find(({ probability }) => probability === share)?.interval;
  return [
    { name: 'median with open cases (KM)', value: kaplanMeierText(survival), n: all, interval: NOTHING },
    {
      name: 'mean with open cases (KM)',
      value: durationText(survival?.restrictedMeanMs ?? null),
      n: all,
      interval: survival === null ? NOTHING : `up to ${durationText(survival.restrictedToMs)}, the longest seen`,
    },
    {
      name: 'mean of resolved cases',
      value: durationText(result.value),
      n: resolved,
      interval: withMethod(result.interval, durationText),
    },
    percentile('median of resolved cases', result.medianMs, result.medianInterval),
    percentile('75th percentile', result.p75Ms, limitsOf(0.75)),
    percentile('90th percentile', result.p90Ms, limitsOf(0.9)),
    percentile('95th percentile', result.p95Ms, limitsOf(0.95)),
    percentile('99th percentile', result.p99Ms, limitsOf(0.99)),
    percentile('longest', result.maxMs),
    {
      name: 'open cases',
      value: openShare.value === null ? numberText(open) : `${numberText(open)} = ${percentText(openShare.value)}`,
      n: all,
      interval: withMethod(openShare.interval, (end) => percentText(end)),
    },
  ];
}

/** Both ends of an interval, its level and its method. */
function withMethod(interval: Interval | null, write: (end: number) => string): string {
  if (interval === null) return NOTHING;
  return `${intervalText(interval, write)} (${numberText(100 * interval.confidence)} % ${interval.method})`;
}

/** The Kaplan–Meier median, or that it is not reached yet. */
export function kaplanMeierText(survival: TtrResult['survival'], write = durationText): string {
  if (survival === null) return NOTHING;
  return survival.reached ? write(survival.medianMs) : 'not reached';
}

/** Where the rows went. */
export function ticketCounts({ rows, incompleteRows, source, overall, refused }: TicketsSection): string {
  const { n, open, missing, notOpened } = overall;
  const unusable = source.startsWith('event log')
    ? `rows without a case or a time: ${numberText(incompleteRows)}`
    : `without an opening: ${numberText(missing)}`;
  return (
    `Rows: ${numberText(rows)}; ${source}. Cases resolved: ${numberText(n)}; open: ${numberText(open)}; opened after as-of and ` +
    `left out: ${numberText(notOpened)}; ${unusable}; ${refusedCount(refused)}.`
  );
}

/** More would hide what is around it. */
const MOST_STATUSES = 12;

/** Which statuses cases have at their end, and which of them are resolved; nothing where none was read. */
export function statusText({ statuses }: TicketsSection): string | undefined {
  if (statuses.length === 0) return undefined;
  const shown = statuses.slice(0, MOST_STATUSES).map(({ status, resolved, open, setAside }) => {
    const counts = [
      ...(resolved > 0 ? [`${numberText(resolved)} resolved`] : []),
      ...(open > 0 ? [`${numberText(open)} open`] : []),
      ...(setAside > 0 ? [`${numberText(setAside)} of these in spite of a time of resolution`] : []),
    ];
    return `${status === null ? groupName(status) : `"${status}"`} ${counts.join(', ')}`;
  });
  const more = statuses.length - shown.length;
  return `Cases by their last status: ${shown.join('; ')}${more > 0 ? `; and ${numberText(more)} more statuses` : ''}.`;
}

/** What was computed. */
export function ticketDefinition({ overall, business, zone }: TicketsSection): string {
  const clocks = business === undefined ? 'clock: elapsed time' : 'clocks: elapsed time and business time';
  return (
    `As of ${instantText(overall.asOf, zone)}: what happened later is not known, so such cases are open. ` +
    `Mean: ${overall.definition}; ${clocks}. Percentiles are those of resolved cases, ` +
    'exact (R type 7). The limits of percentiles are two of the durations, by their ranks, whatever the distribution; there are none for too few cases. The restricted mean is the area under ' +
    `the Kaplan–Meier curve (KM).${business === undefined ? '' : ` ${businessDefinition(business, zone)}`}`
  );
}
