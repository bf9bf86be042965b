import type { TtrResult } from 'cx-metrics';
import type { TicketsSection } from '../sections/tickets.js';
import { durationText, instantText, intervalName, intervalText, NOTHING, numberText, percentText } from './numbers.js';

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
  const percentile = (name: string, ms: number | null): Measure => ({
    name,
    value: durationText(ms),
    n: resolved,
    interval: NOTHING,
  });
  return [
    { name: 'median with open cases (Kaplan–Meier)', value: kaplanMeierText(survival), n: all, interval: NOTHING },
    {
      name: 'mean of resolved cases',
      value: durationText(result.value),
      n: resolved,
      interval: result.seMs === null ? NOTHING : `standard error ${durationText(result.seMs)}`,
    },
    percentile('median of resolved cases', result.medianMs),
    percentile('75th percentile', result.p75Ms),
    percentile('90th percentile', result.p90Ms),
    percentile('95th percentile', result.p95Ms),
    percentile('99th percentile', result.p99Ms),
    percentile('longest', result.maxMs),
    {
      name: 'open cases',
      value: openShare.value === null ? numberText(open) : `${numberText(open)} = ${percentText(openShare.value)}`,
      n: all,
      interval:
        openShare.interval === null
          ? NOTHING
          : `${intervalText(openShare.interval, (end) => percentText(end))}, ${intervalName(openShare.interval)}`,
    },
  ];
}

/** The Kaplan–Meier median, or that it is not reached yet. */
export function kaplanMeierText(survival: TtrResult['survival']): string {
  if (survival === null) return NOTHING;
  return survival.reached ? durationText(survival.medianMs) : 'not reached';
}

/** Where the rows went. */
export function ticketCounts({ rows, incompleteRows, source, overall }: TicketsSection): string {
  const { n, open, missing, notOpened } = overall;
  const unusable = source.startsWith('event log')
    ? `rows without a case or a time: ${numberText(incompleteRows)}`
    : `without an opening: ${numberText(missing)}`;
  return (
    `Rows: ${numberText(rows)}; ${source}. Cases resolved: ${numberText(n)}; open: ${numberText(open)}; opened after as-of and ` +
    `left out: ${numberText(notOpened)}; ${unusable}.`
  );
}

/** What was computed. */
export function ticketDefinition({ overall, zone }: TicketsSection): string {
  return (
    `As of ${instantText(overall.asOf, zone)}: what happened later is not known, so such cases are open. ` +
    `Mean: ${overall.definition}; clock: ${overall.clock} time, around the clock. Percentiles are those of resolved cases, ` +
    'exact (R type 7). This version of the library gives no interval for percentiles.'
  );
}
