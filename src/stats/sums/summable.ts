import { refuse } from '../../core/errors.js';

/** 2^960: fewer than 2^63 values of this size cannot overflow, in any order. A literal, since bundlers keep `2 ** 960`. */
export const LARGEST = 9.7453140114e288;

/**
 * Whether a value can go into an exact sum: a finite number of size up to 2^960 (about 9.7e288).
 *
 * @remarks Without a bound on the size, the order of the values would decide whether a sum overflows on its way.
 * @param value anything
 * @returns true for a number that {@link ExactSum} and {@link ExactSums} take
 * @example
 * ```ts
 * import { isSummable } from 'cx-metrics/stats';
 * isSummable(19.99); // => true
 * isSummable(Number.MAX_VALUE); // => false
 * isSummable('19.99'); // => false
 * ```
 * @category Sums
 * @since 0.1.0
 */
export function isSummable(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) <= LARGEST;
}

/** Refuses what cannot be summed, saying where it stood. */
export function refuseValue(value: unknown, index?: number, caller = 'ExactSum'): never {
  const [place, details] = index === undefined ? ['', {}] : [` at index ${index}`, { index }];
  refuse(caller, 'a value', 'a finite number of size up to 2^960', value, 'INVALID_VALUE', place, details);
}
