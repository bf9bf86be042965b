/** A subject's first visit: its instant in whole milliseconds, and what it says. */
export type Birth = readonly [number, string | number];

/** The one that came first; of two at one instant, the one that says less: numbers before texts, ascending. */
export function earlierBirth(a: Birth | null | undefined, b: Birth): Birth {
  if (!a) return b;
  const order = a[0] - b[0] || byTypeThenValue(a[1], b[1]);
  return order <= 0 ? a : b;
}

/** The order of subjects in stored state, and of groups: numbers before texts, ascending; texts by code unit. */
export function byTypeThenValue(a: string | number, b: string | number): number {
  if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
