import { refuse } from '../../core/errors.js';
import { assertOptions } from '../../core/options.js';
import { assertIterable } from '../../core/reading.js';

/** P-values, checked. */
function checked(caller: string, pValues: Iterable<number>): number[] {
  assertIterable(caller, 'pValues', pValues);
  return Array.from(pValues, (p, index) => {
    if (typeof p === 'number' && p >= 0 && p <= 1) return p;
    return refuse(caller, 'a p-value', 'a number from 0 to 1', p, 'INVALID_VALUE', ` at index ${index}`, { index });
  });
}

/** Walks the p-values, the smallest first, and gives each its place from 1. */
function inOrder(
  pValues: readonly number[],
  backwards: boolean,
  take: (p: number, rank: number, best: number) => number,
) {
  const ranks = [...pValues.keys()].sort((i, j) => (pValues[i] as number) - (pValues[j] as number));
  const adjusted = new Array<number>(pValues.length);
  let best = backwards ? 1 : 0;
  for (let k = 0; k < ranks.length; k++) {
    const rank = backwards ? ranks.length - k : k + 1;
    const index = ranks[rank - 1] as number;
    best = take(pValues[index] as number, rank, best);
    adjusted[index] = best;
  }
  return adjusted;
}

/** {@link holm} of p-values that are known to be good. */
export function holmOf(pValues: readonly number[]): number[] {
  const m = pValues.length;
  return inOrder(pValues, false, (p, rank, best) => Math.max(best, Math.min(1, (m - rank + 1) * p)));
}

/** {@link benjaminiHochberg} of p-values that are known to be good. */
export function benjaminiHochbergOf(pValues: readonly number[]): number[] {
  const m = pValues.length;
  return inOrder(pValues, true, (p, rank, best) => Math.min(best, (m * p) / rank));
}

/**
 * Holm's adjusted p-values of several tests: the chance of even one false alarm among all of them stays at the level.
 *
 * The r-th smallest of m becomes the largest (m − s + 1) · p of all s ≤ r, at most 1.
 *
 * @remarks Whatever the tests have to do with each other; never worse than Bonferroni's. As R's `p.adjust(method = "holm")`. For a
 * first look at many groups {@link benjaminiHochberg} finds more. Cost: O(m log m). Source: Holm 1979.
 * @param pValues numbers from 0 to 1
 * @returns adjusted p-values, in the order that was given
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is no p-value
 * @example
 * ```ts
 * import { holm } from 'cx-metrics';
 * holm([0.01, 0.04, 0.03]); // => [0.03, 0.06, 0.06]
 * ```
 * @category Comparison
 * @since 0.1.0
 */
export function holm(pValues: Iterable<number>): number[];
export function holm(pValues: Iterable<number>, options?: object): number[] {
  assertOptions('holm', options, '');
  return holmOf(checked('holm', pValues));
}

/**
 * Benjamini and Hochberg's adjusted p-values of several tests: of those that are called significant at q, a share of q is false on
 * average.
 *
 * The r-th smallest of m becomes the least m · p / s of all s ≥ r.
 *
 * @remarks For independent tests, and for most that go together. As R's `p.adjust(method = "BH")`. Cost: O(m log m). Source: Benjamini
 * and Hochberg 1995.
 * @param pValues numbers from 0 to 1
 * @returns adjusted p-values, in the order that was given
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is no p-value
 * @example
 * ```ts
 * import { benjaminiHochberg } from 'cx-metrics';
 * benjaminiHochberg([0.01, 0.04, 0.03]); // => [0.03, 0.04, 0.04]
 * ```
 * @category Comparison
 * @since 0.1.0
 */
export function benjaminiHochberg(pValues: Iterable<number>): number[];
export function benjaminiHochberg(pValues: Iterable<number>, options?: object): number[] {
  assertOptions('benjaminiHochberg', options, '');
  return benjaminiHochbergOf(checked('benjaminiHochberg', pValues));
}
