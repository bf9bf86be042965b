import { caseTimes } from 'cx-metrics';
import type { CellColumn } from '../input/cells.js';
import { folded } from '../input/folded.js';
import { Problem, quote } from '../problem.js';
import type { TicketsRequest } from '../request/request.js';
import type { Cases } from './cases.js';

/** How many cases have a status at their end. */
export interface StatusCount {
  /** `null` for cases without one. */
  readonly status: string | null;
  readonly resolved: number;
  /** Closed without a resolution. */
  readonly closed: number;
  readonly open: number;
  /** Open or closed ones that have a time of resolution, which their status contradicts. */
  readonly setAside: number;
}

/** When cases were resolved: where `--resolved-when` asks their statuses, only those that it names. */
export function resolvedByStatus(
  resolvedAt: CellColumn<number>,
  status: CellColumn<string> | undefined,
  { file, resolvedWhen }: TicketsRequest,
): readonly (number | null)[] {
  if (status === undefined || resolvedWhen.length === 0) return resolvedAt.values;
  const words = new Set(resolvedWhen.map(folded));
  const known = [...new Set(status.values)].filter((word) => word !== null);
  const unmatched = resolvedWhen.find((word) => !known.some((other) => folded(other) === folded(word)));
  if (unmatched !== undefined) {
    const list = known.slice(0, 20).map(quote).join(', ');
    throw new Problem(`--resolved-when ${quote(unmatched)}: no case ends so; the last ones are ${list}`, {
      file,
      column: status.name,
    });
  }
  return resolvedAt.values.map((at, row) => (words.has(folded(status.values[row] ?? '')) ? at : null));
}

/** What became of the cases of each status, as far as the file goes; the largest first. */
export function statusCounts({ status, times, columns, book }: Cases): readonly StatusCount[] {
  if (status === undefined) return [];
  const counts = new Map<string | null, { resolved: number; closed: number; open: number; setAside: number }>();
  const outcomes = caseTimes(times, { reopened: 'last-resolution', onInvalid: 'count' }).status;
  for (const [row, outcome] of outcomes.entries()) {
    const word = status.values[row] ?? null;
    const count = counts.get(word) ?? { resolved: 0, closed: 0, open: 0, setAside: 0 };
    counts.set(word, count);
    const isResolved = (times.resolvedAt[row] ?? null) !== null;
    // of cases without a readable opening the time of resolution alone tells
    if (outcome === 'open' || outcome === 'closed') count[outcome]++;
    else if (isResolved) count.resolved++;
    else count.open++;
    const hasTime = book === undefined && (columns['resolvedAt']?.values[row] ?? null) !== null;
    if (hasTime && !isResolved) count.setAside++;
  }
  const all = [...counts].map(([word, count]): StatusCount => ({ status: word, ...count }));
  return all.sort((a, b) => sizeOf(b) - sizeOf(a));
}

function sizeOf({ resolved, closed, open }: StatusCount): number {
  return resolved + closed + open;
}
