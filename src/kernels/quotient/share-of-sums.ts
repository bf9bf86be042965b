import type { Estimate, Interval } from '../../core/result.js';
import { countPairs, partsOf } from './quotient-sums.js';
import { concludeRatio } from './ratio-conclusion.js';

/** The share that some amounts have in others. */
export interface ShareOfSums extends Estimate {
  readonly value: number | null;
  readonly interval: Interval | null;
  /** Sum of the parts. */
  readonly part: number;
  /** Sum of the wholes. */
  readonly whole: number;
  /** Standard error of the value by the delta method; `null` below two rows and where there is no value. */
  readonly se: number | null;
}

/**
 * Σ parts / Σ wholes, the rows being what is independent of each other, not the items in them: a share of items that come back,
 * or are used, together is less certain than as many lone ones. Both lists hold what `QUANTITY` takes; with `isBounded`, no part
 * is above its whole, and the interval ends at 1.
 */
export function shareOfSums(
  metric: string,
  parts: readonly number[],
  wholes: readonly number[],
  confidence: number | undefined,
  isBounded: boolean,
): ShareOfSums {
  const spec = { metric, part: 'part', whole: 'whole', onInvalid: 'throw' } as const;
  const totals = countPairs(spec, { part: Float64Array.from(parts), whole: Float64Array.from(wholes) }, {});
  const ratio = concludeRatio({ metric, range: [0, isBounded ? 1 : null] }, totals, partsOf(totals), { confidence });
  const { value, se, interval, numerator, denominator } = ratio;
  return { value, interval, part: numerator, whole: denominator, se };
}
