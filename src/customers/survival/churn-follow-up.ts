/** An experience of a customer, who left at `leftAt` (`Infinity` for not yet), not before it. */
export interface Experience {
  readonly at: number;
  readonly isBad: boolean;
  readonly leftAt: number;
}

/** Those whose window has ended, those of them who left within it, and those whose window has not. */
export interface WindowCounts {
  left: number;
  n: number;
  pending: number;
}

/** Who left within the window after bad experiences, and who did without one. */
export interface FollowUp {
  /** After the first bad experience, the second … */
  readonly after: readonly WindowCounts[];
  readonly without: WindowCounts & { crossed: number };
}

/** Follows every customer for a window after each of the first `upTo` bad experiences, or after the first one that was none. */
export function followUp(customers: Iterable<Experience[]>, windowMs: number, asOf: number, upTo: number): FollowUp {
  const after = Array.from({ length: upTo }, (): WindowCounts => ({ left: 0, n: 0, pending: 0 }));
  const without = { left: 0, n: 0, pending: 0, crossed: 0 };
  const judge = (counts: WindowCounts, { at, leftAt }: Experience) => {
    if (at + windowMs > asOf) counts.pending++;
    else {
      counts.n++;
      if (leftAt < at + windowMs) counts.left++;
    }
  };
  for (const experiences of customers) {
    const ordered = experiences.sort(byTime);
    const first = ordered[0] as Experience;
    const bad = ordered.filter(({ isBad }) => isBad);
    for (const [k, experience] of bad.slice(0, upTo).entries()) judge(after[k] as WindowCounts, experience);
    if (first.isBad) continue;
    const crossing = bad[0]?.at ?? Infinity;
    // who left before that was not lost to it
    if (first.at + windowMs <= asOf && crossing < first.at + windowMs && crossing <= first.leftAt) without.crossed++;
    else judge(without, first);
  }
  return { after, without };
}

/** Whatever decides is compared, so that the order of the rows does not. */
function byTime(a: Experience, b: Experience): number {
  if (a.at !== b.at) return a.at - b.at;
  if (a.isBad !== b.isBad) return a.isBad ? -1 : 1;
  return a.leftAt < b.leftAt ? -1 : a.leftAt > b.leftAt ? 1 : 0;
}
