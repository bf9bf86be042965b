import { rangeOf, type VisitColumns } from '../../../src/kernels/history/visit-columns.js';

/** Visits of subjects that are codes, in columns. */
export function visitColumns(
  visits: readonly (readonly [subject: number, at: number, amount?: number])[],
  changes: Partial<VisitColumns> = {},
): VisitColumns {
  const at = Float64Array.from(visits, ([, when]) => when);
  return {
    subjects: Int32Array.from(visits, ([subject]) => subject),
    codes: Math.max(-1, ...visits.map(([subject]) => subject)) + 1,
    ids: null,
    at,
    range: rangeOf(at),
    amounts: null,
    attributes: null,
    refunds: null,
    starts: null,
    missing: 0,
    invalid: 0,
    reasons: {},
    ...changes,
  };
}

/** Their amounts. */
export function amountsOf(visits: readonly (readonly [subject: number, at: number, amount: number])[]): Float64Array {
  return Float64Array.from(visits, ([, , amount]) => amount);
}
