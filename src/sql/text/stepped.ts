import type { Dialect } from '../dialects/dialect.js';

/**
 * Steps as SQL: `leaves[k]` from `bounds[k - 1]` up to, not including, `bounds[k]`. A CASE that halves, so that a hundred bounds cost
 * seven comparisons and the text no more than the bounds. `sql` stands in it often: it should be the name of a column.
 */
export function stepped(dialect: Dialect, sql: string, bounds: readonly number[], leaves: readonly string[]): string {
  if (bounds.length === 0) return leaves[0] as string;
  const middle = bounds.length >> 1;
  const below = stepped(dialect, sql, bounds.slice(0, middle), leaves.slice(0, middle + 1));
  const above = stepped(dialect, sql, bounds.slice(middle + 1), leaves.slice(middle + 1));
  return `CASE WHEN ${sql} < ${dialect.number(bounds[middle] as number)} THEN ${below} ELSE ${above} END`;
}

/** Further than any instant from 1970, in days and a whole number of weeks. */
const FAR_DAYS = 700_000_000;

/** Which day a number of milliseconds lies in, negative ones too. */
export function dayOf(dialect: Dialect, ms: string): string {
  return floored(dialect, ms, 86_400_000, FAR_DAYS);
}

/** Which week a number of days lies in, negative ones too. */
export function weekOf(dialect: Dialect, days: string): string {
  return floored(dialect, days, 7, FAR_DAYS / 7);
}

/** The whole part below, of a quotient not below `-far`: engines cut off towards 0. */
function floored(dialect: Dialect, sql: string, by: number, far: number): string {
  return `(${dialect.divided(`(${sql} + ${dialect.number(far * by)})`, dialect.number(by))} - ${dialect.number(far)})`;
}
