import fc from 'fast-check';
import type { InstantInput } from '../../../src/core/instant.js';
import { type ChangeSeriesOptions, changeSeries } from '../../../src/kernels/change/change-series.js';
import type { ChangeSeriesResult } from '../../../src/kernels/change/series-changes.js';

/** Months, quarters … in Ho Chi Minh City, known up to an instant. */
export const local = { period: 'month', timeZone: 'Asia/Ho_Chi_Minh', asOf: '2026-06-01T00:00+07:00' } as const;

/** Orders of two years, in euros and cents. */
export const orders = fc.array(
  fc.record({
    at: fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2025, 11, 31) }),
    amount: fc.oneof(
      fc.integer({ min: -99_99, max: 999_99 }).map((cents) => cents / 100),
      fc.constant(0.1),
    ),
  }),
  { maxLength: 60 },
);

/** The series of such orders. */
export function seriesOf(
  rows: readonly { readonly at: InstantInput; readonly amount: number }[],
  options: Partial<ChangeSeriesOptions> = {},
): ChangeSeriesResult {
  const [at, amount] = [rows.map((row) => row.at), rows.map((row) => row.amount)];
  return changeSeries({ at, amount }, { ...local, ...options });
}

/** The series of totals, given as pairs of a first date and a total. */
export function totalsOf(
  totals: readonly (readonly [InstantInput, number | null])[],
  options: Partial<ChangeSeriesOptions> = {},
): ChangeSeriesResult {
  const columns = { first: totals.map(([first]) => first), total: totals.map(([, total]) => total) };
  return changeSeries(columns, { ...local, ...options });
}
