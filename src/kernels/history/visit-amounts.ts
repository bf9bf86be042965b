import { plain } from '../../core/plain-number.js';
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
  partsOf(kind: string, value: unknown, n: number, field?: string): number[];
}

/** The one way in which amounts are read. Presence alone knows nothing of it. */
export const AMOUNT: AmountPart = {
  name: 'amount',
  expected: 'a finite number of size up to 2^960',
  fault: 'out-of-range',
  isSound: (value) => isSummable(value) || isSummable(plain(value)),
  rangeIn(column) {
    const range = column instanceof Float64Array ? rangeOf(column) : null;
    return range && isWithin(range, LARGEST) ? range : null;
  },
};

/** The one way in which they are kept. */
export const AMOUNT_SUMS: AmountSums = {
  empty: () => new ExactSums(16),
  partsOf(kind, value, n, field = 'sums') {
    const sum = sumOfState(kind, field, value);
    if (Math.abs(valueOfSum(sum)) > n * LARGEST) {
      refuseState(kind, `${field} in a state must be those of as many amounts`, field);
    }
    return partsOfSum(sum);
  },
};
