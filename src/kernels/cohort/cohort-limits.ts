import { fail } from '../../core/errors.js';
import type { CohortSpec } from './cohort-spec.js';

/** Cells and offsets beyond which a table is refused: it would take gigabytes, and be mostly empty. */
export const CELL_LIMIT = 2_097_152;
export const OFFSET_LIMIT = 10_000;

/** Refuses a table that is too large before there is any of it, saying what makes it so. */
export function assertSize({ metric, asOf }: CohortSpec, earliest: number, cohorts: number, width: number): void {
  if (width <= OFFSET_LIMIT && cohorts * width <= CELL_LIMIT) return;
  const [from, to] = [earliest, asOf].map((instant) => new Date(instant).toISOString());
  const most = `a table must have at most ${OFFSET_LIMIT} offsets and ${CELL_LIMIT} cells`;
  const got = `got ${width} offsets of ${cohorts} cohorts, from the earliest event at ${from} to asOf at ${to}`;
  const why = `${most}; ${got}: leave out earlier events, or take an earlier asOf or a longer period or window`;
  fail('INVALID_OPTION', metric, why, { offsets: width, cohorts });
}
