import { folded } from '../input/folded.js';
import { Problem, quote } from '../problem.js';
import type { TicketsRequest } from '../request/request.js';
import type { Cases } from './cases.js';

/** How many cases have a status at their end. */
export interface StatusCount {
  /** `null` for cases without one. */
  readonly status: string | null;
  readonly resolved: number;
  readonly open: number;
  /** Open ones that have a time of resolution, which their status contradicts. */
  readonly setAside: number;
}

/** When cases were resolved, as their statuses have it where `--resolved-when` asks them, and how many have which. */
export function resolvedByStatus({ resolvedAt, status }: Cases, { file, resolvedWhen }: TicketsRequest) {
  if (status === undefined) return { resolvedAt: resolvedAt.values, statuses: [] };
  const words = new Set(resolvedWhen.map(folded));
  const counts = new Map<string | null, { resolved: number; open: number; setAside: number }>();
  const values = resolvedAt.values.map((at, k) => {
    const word = status.values[k] ?? null;
    const isResolved = words.size === 0 || (word !== null && words.has(folded(word)));
    const count = counts.get(word) ?? { resolved: 0, open: 0, setAside: 0 };
    counts.set(word, count);
    if (at !== null && isResolved) count.resolved++;
    else count.open++;
    if (at !== null && !isResolved) count.setAside++;
    return isResolved ? at : null;
  });
  const known = [...counts.keys()].filter((word) => word !== null);
  const unmatched = resolvedWhen.find((word) => !known.some((other) => folded(other) === folded(word)));
  if (unmatched !== undefined) {
    const list = known.slice(0, 20).map(quote).join(', ');
    throw new Problem(`--resolved-when ${quote(unmatched)}: no case ends so; the last ones are ${list}`, {
      file,
      column: status.name,
    });
  }
  const statuses = [...counts].map(([word, count]): StatusCount => ({ status: word, ...count }));
  return { resolvedAt: values, statuses: statuses.sort((a, b) => sizeOf(b) - sizeOf(a)) };
}

function sizeOf({ resolved, open }: StatusCount): number {
  return resolved + open;
}
