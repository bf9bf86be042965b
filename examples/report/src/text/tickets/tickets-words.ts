import type { TtrResult } from 'cx-metrics';
import { say } from '../../language/say.js';
import type { TicketsSection } from '../../sections/tickets.js';
import { businessDefinition } from '../business-words.js';
import { refusedCount } from '../refused-words.js';
import { groupName } from '../survey-words.js';
import { durationText, instantText, intervalText, methodName, numberText, percentText } from '../values/numbers.js';

/** All cases that were opened. */
export function casesOpened({ n, open, closed }: Pick<TtrResult, 'n' | 'open' | 'closed'>): number {
  return n + open + closed;
}

/** How many cases are open, and how sure that is. */
export function openText({ overall }: TicketsSection): string {
  const { open, openShare } = overall;
  const all = numberText(casesOpened(overall));
  if (openShare.interval === null) return say`Still open: ${numberText(open)} of ${all} cases.`;
  return say`Still open: ${numberText(open)} of ${all} cases = ${percentText(openShare.value)}
    (${intervalText(openShare.interval, percentText)}).`;
}

/** How many were closed without a resolution; nothing where none was. */
export function closedText({ overall: { closed } }: TicketsSection): string | undefined {
  if (closed === 0) return undefined;
  return closed === 1
    ? say`1 case was closed without a resolution: it is neither open nor resolved.`
    : say`${numberText(closed)} cases were closed without a resolution: they are neither open nor resolved.`;
}

/** Where the rows went. */
export function ticketCounts({ rows, incompleteRows, source, overall, refused, book }: TicketsSection): string {
  const { n, open, closed, missing, notOpened } = overall;
  const from =
    source.kind === 'events'
      ? book === undefined
        ? say`event log: a case runs from its first to its last event (${source.columns.join(', ')})`
        : say`event log: the names of its events tell when a case was resolved, came back or was closed (${source.columns.join(', ')})`
      : say`one row per case (${source.columns.join(', ')})`;
  const unusable =
    source.kind === 'events'
      ? say`rows without a case or a time: ${numberText(incompleteRows)}`
      : say`without an opening: ${numberText(missing)}`;
  const ended =
    closed === 0 ? numberText(open) : say`${numberText(open)}; closed without a resolution: ${numberText(closed)}`;
  return say`Rows: ${numberText(rows)}; ${from}. Cases resolved: ${numberText(n)}; open: ${ended}; opened after as-of and
    left out: ${numberText(notOpened)}; ${unusable}; ${refusedCount(refused)}.`;
}

/** More would hide what is around it. */
const MOST_STATUSES = 12;

/** Which statuses cases have at their end, and which of them are resolved; nothing where none was read. */
export function statusText({ statuses }: TicketsSection): string | undefined {
  if (statuses.length === 0) return undefined;
  const shown = statuses.slice(0, MOST_STATUSES).map(({ status, resolved, closed, open, setAside }) => {
    const counts = [
      ...(resolved > 0 ? [say`${numberText(resolved)} resolved`] : []),
      ...(closed > 0 ? [say`${numberText(closed)} closed without a resolution`] : []),
      ...(open > 0 ? [say`${numberText(open)} open`] : []),
      ...(setAside > 0 ? [say`${numberText(setAside)} of these in spite of a time of resolution`] : []),
    ];
    return `${status === null ? groupName(status) : `"${status}"`} ${counts.join(', ')}`;
  });
  const more = statuses.length - shown.length;
  if (more > 0) shown.push(say`and ${numberText(more)} more statuses`);
  return say`Cases by their last status: ${shown.join('; ')}.`;
}

/** What was computed, by its exact terms. */
export function ticketDefinition({ overall, business, zone }: TicketsSection): string {
  const { closed, survival, definition, interval, medianInterval, asOf } = overall;
  const clocks = business === undefined ? say`elapsed time` : say`elapsed time and business time`;
  return [
    say`As of ${instantText(asOf, zone)}: what happened later is not known, so such cases are open. Clock: ${clocks}.`,
    say`"Half of all cases within" is the median by Kaplan and Meier (KM), in which an open case counts for as long as it has lasted.`,
    ...(closed === 0 ? [] : [say`A case that was closed without a resolution counts in it for as long as it lasted.`]),
    ...(survival === null
      ? []
      : [
          say`The mean that belongs to it, up to ${durationText(survival.restrictedToMs)}, the longest seen, is
            ${durationText(survival.restrictedMeanMs)} (restricted mean: a few cases that stay open for long make it large).`,
        ]),
    say`Average: ${definition}, ${methodName(interval)}. The others are percentiles of resolved cases (50, 75, 90, 95, 99), exact (R type 7);
      their intervals (${methodName(medianInterval)}) go by rank, whatever the distribution, and there are none for too few cases.`,
    ...(business === undefined ? [] : [businessDefinition(business, zone as string)]),
  ].join(' ');
}
