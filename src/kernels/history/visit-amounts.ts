import { refuseState } from '../../core/state.js';
import { ExactSums } from '../../stats/sums/exact-sums.js';
import { partsOfSum, valueOfSum } from '../../stats/sums/running-sum.js';
import { sumOfState } from '../../stats/sums/sum-state.js';
import { isSummable, LARGEST } from '../../stats/sums/summable.js';
import { isWithin, rangeOf } from './visit-columns.js';
import type { AmountPart } from './visit-spec.js';

/** How amounts of visits are kept and stored. */
export interface AmountSums {
  /** Exact sums, one for each subject and time. */
  empty(): ExactSums;
  /** An exact sum out of a state: sound parts of a size that `n` amounts can have. */
  partsOf(kind: string, value: unknown, n: number): number[];
}

/** The one way in which amounts are read. Presence alone knows nothing of it. */
export const AMOUNT: AmountPart = {
  name: 'amount',
  expected: 'a finite number of size up to 2^960',
  isSound: isSummable,
  isReady: (column): column is Float64Array => column instanceof Float64Array && isWithin(rangeOf(column), LARGEST),
};

/** The one way in which they are kept. */
export const AMOUNT_SUMS: AmountSums = {
  empty: () => new ExactSums(16),
  partsOf(kind, value, n) {
    const sum = sumOfState(kind, 'sums', value);
    if (Math.abs(valueOfSum(sum)) > n * LARGEST) {
      refuseState(kind, 'sums in a state must be those of n amounts', 'sums');
    }
    return partsOfSum(sum);
  },
};
