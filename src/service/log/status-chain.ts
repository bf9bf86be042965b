/** A change of status: the event that it is, the status before and after; `''` where nothing was before. */
export interface ChainLink {
  readonly event: number;
  readonly before: string;
  readonly after: string;
  /** Whether the status before is one in which a case is over. */
  readonly fromEnd?: boolean;
}

/**
 * Changes of one instant in an order in which each begins with the status that the one before has led to: a walk along all of them, as
 * it is found by following changes as far as they lead and putting in the rounds that were left out (Hierholzer 1873).
 *
 * The walk begins with the status that changes leave oftener than they lead to it. Where there is none, changes lead round in a circle:
 * it begins with the status of the case before (`last`), else with the one that the next change begins with (`next`), else with the
 * first by name in which a case goes on. Of several ways the first by name is taken, so that the order in which rows are listed is of no
 * matter. Changes that no walk reaches follow in the same way.
 */
export function chainOf(links: readonly ChainLink[], last: string | undefined, next: string | undefined): number[] {
  const surplus = surplusOf(links);
  const left = new Map<string, ChainLink[]>();
  // the last of a list is taken first
  for (const link of [...links].sort(backwards)) {
    const own = left.get(link.before);
    if (own) own.push(link);
    else left.set(link.before, [link]);
  }
  const ends = new Set(links.map(({ before, fromEnd }) => (fromEnd ? before : undefined)));
  const sorted = [...left.keys()].sort();
  const names = [...sorted.filter((name) => !ends.has(name)), ...sorted.filter((name) => ends.has(name))];
  const begins = names.filter((name) => (surplus.get(name) ?? 0) > 0);
  const starts = [begins.find((name) => name === last), ...begins, last, next, ...names];
  return starts.flatMap((start) => (start === undefined ? [] : walkFrom(start, left)));
}

/** The status that changes of one instant begin with, where they tell it by themselves. */
export function beginOf(links: readonly ChainLink[]): string | undefined {
  const [begin, another] = [...surplusOf(links)].flatMap(([name, more]) => (more > 0 ? [name] : []));
  return another === undefined ? begin : undefined;
}

/** How much oftener changes leave each status than they lead to it. */
function surplusOf(links: readonly ChainLink[]): Map<string, number> {
  const surplus = new Map<string, number>();
  for (const { before, after } of links) {
    surplus.set(before, (surplus.get(before) ?? 0) + 1);
    surplus.set(after, (surplus.get(after) ?? 0) - 1);
  }
  return surplus;
}

function backwards(a: ChainLink, b: ChainLink): number {
  if (a.after !== b.after) return a.after < b.after ? 1 : -1;
  return b.event - a.event;
}

/** A walk along all changes that are left and can be reached, which it takes away. */
function walkFrom(start: string, left: ReadonlyMap<string, ChainLink[]>): number[] {
  const way: { readonly at: string; readonly by: number | null }[] = [{ at: start, by: null }];
  const walk: number[] = [];
  for (let here = way.at(-1); here; here = way.at(-1)) {
    const link = left.get(here.at)?.pop();
    if (link) way.push({ at: link.after, by: link.event });
    else {
      way.pop();
      if (here.by !== null) walk.push(here.by);
    }
  }
  return walk.reverse();
}
