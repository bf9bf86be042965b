import { isCount } from '../../core/plain-number.js';
import { refuseState } from '../../core/state.js';
import { exactSpread, type MomentSums } from './moment-sums.js';
import { valueOfSum } from './running-sum.js';
import { LARGEST_SQUARABLE } from './square-sums.js';

/** Sums that have been read, once they are known to be possible for their n. */
export function possibleMoments(kind: string, moments: MomentSums): MomentSums {
  if (!arePossible(moments)) {
    refuseState(kind, `sum and squares of the state must be possible for n = ${moments.n}`, 'squares');
  }
  return moments;
}

/**
 * Whether n values can have such sums: Σx² is at least (Σx)² / n (Cauchy and Schwarz), of one value equal to it, and of none
 * both are 0. The difference is exact, so its sign is right; only squares below 1e-300 have lost digits.
 */
export function arePossible(moments: Readonly<MomentSums>): boolean {
  const { n } = moments;
  const [sum, squares] = [valueOfSum(moments.sum), valueOfSum(moments.squares)];
  const largest = n * LARGEST_SQUARABLE;
  if (!(isCount(n) && Math.abs(sum) <= largest && squares >= 0 && squares <= largest * LARGEST_SQUARABLE)) return false;
  const spread = exactSpread(moments);
  const cut = n * n * 1e-321;
  return spread >= -cut && (n > 1 || spread <= cut);
}
