import { refuse } from '../../core/errors.js';
import { refuseState } from '../../core/state.js';
import { emptySum, partsOfSum, pushValue, type RunningSum } from './running-sum.js';

/** 2^1013: what 2^53 values can add up to, and so the largest size of a stored sum. */
const LARGEST_SUM = 8.777798510069902e304;

/**
 * The sum of stored parts, in the one form that sums are written in; safe to add to a sum that now stands at `high`.
 */
export function sumOfState(kind: string, field: string, parts: unknown, high = 0): RunningSum {
  const list = Array.isArray(parts) ? Array.from(parts as unknown[]) : [parts];
  const sum = emptySum();
  for (const [index, part] of list.entries()) {
    if (!(Array.isArray(parts) && typeof part === 'number' && Math.abs(part) <= LARGEST_SUM)) {
      const [place, details] = Array.isArray(parts) ? [` at index ${index}`, { field, index }] : ['', { field }];
      refuse(kind, field, 'an array of numbers of size up to 2^1013', part, 'INVALID_STATE', place, details);
    }
    pushValue(sum, part);
    // Sums that were really added up never come near; forged ones must not end in an infinity.
    if (Math.abs(sum.high + high) > LARGEST_SUM) {
      refuseState(kind, `the parts of ${field} must add up to a size of at most 2^1013`, field);
    }
  }
  const written = partsOfSum(sum);
  if (written.length !== list.length || written.some((part, k) => !Object.is(part, list[k]))) {
    refuseState(
      kind,
      `${field} must be the parts of a sum as they were written, each the nearest to what is left`,
      field,
    );
  }
  return sum;
}
