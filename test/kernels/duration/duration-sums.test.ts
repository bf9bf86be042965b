import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addSums,
  emptySums,
  pushDuration,
  storedSums,
  sumsFrom,
  valuesOfSums,
  wholeOf,
} from '../../../src/kernels/duration/duration-sums.js';
import { Moments } from '../../../src/stats/sums/moments.js';
import { outcome } from '../../laws.js';
import { runs } from '../../runs.js';

const sumsOf = (all: readonly number[], times = 1) => {
  const sums = emptySums();
  for (const each of all) pushDuration(sums, each, times);
  return sums;
};
const duration = fc.oneof(
  fc.integer({ min: 0, max: 1e9 }),
  fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
  fc.double({ min: 2 ** -400, max: 1.728e16, noNaN: true }),
  fc.constantFrom(0, 0.1, 5e-324, 2e-310, 2 ** 20 - 1, 2 ** 20, 2 ** 46 - 1, 1.728e16, 1e9 + 0.5),
);
const list = fc.array(duration, { maxLength: 20 });

describe('exact sums of durations', () => {
  it('say what Moments says, bit for bit', () => {
    fc.assert(
      fc.property(
        fc.array(duration.filter((each) => each === 0 || each > 1e-9)),
        fc.integer({ min: 1, max: 1e6 }),
        (all, times) => {
          const values = valuesOfSums(sumsOf(all, times), all.length * times);
          const moments = new Moments();
          for (const each of all) moments.add(each, times);
          const { total, mean, sd, se } = moments;
          expect(values).toMatchObject({ total, mean, sd, se });
        },
      ),
      { numRuns: runs },
    );
  });

  it('add up and come apart in any order, also in a state', () => {
    fc.assert(
      fc.property(list, list, (some, more) => {
        const both = sumsOf([...more, ...some]);
        const sums = sumsOf(some);
        addSums(sums, sumsOf(more));
        const stored = storedSums(both);
        expect(storedSums(sums)).toEqual(stored);
        expect(storedSums(sumsFrom(stored) ?? emptySums())).toEqual(stored);
        addSums(sums, sumsOf(more), -1);
        expect(storedSums(sums)).toEqual(storedSums(sumsOf(some)));
      }),
      { numRuns: runs },
    );
  });

  it('stay exact where doubles are full', () => {
    const sums = emptySums();
    for (let k = 0; k < 50_000; k++) pushDuration(sums, 2 ** 20 - 1, 1);
    pushDuration(sums, 2 ** 45 + 1, 3);
    expect(storedSums(sums)).toEqual({
      digits: 0,
      sum: `${50_000n * (2n ** 20n - 1n) + 3n * (2n ** 45n + 1n)}`,
      squares: `${50_000n * (2n ** 20n - 1n) ** 2n + 3n * (2n ** 45n + 1n) ** 2n}`,
    });
    const half = sumsOf([2 ** 25 + 0.5]);
    expect(storedSums(half)).toEqual({ digits: 1, sum: '67108865', squares: `${67_108_865n ** 2n}` });
    for (let k = 0; k < 20; k++) addSums(half, half);
    expect(storedSums(half).sum).toBe(`${67_108_865n << 19n}`);
  });

  it('lose nothing of what is tiny', () => {
    expect(valuesOfSums(sumsOf([5e-324]), 1)).toMatchObject({ total: 5e-324, mean: 5e-324 });
    expect(valuesOfSums(sumsOf([2e-310, 6e-310]), 2)).toMatchObject({ total: 8e-310, mean: 4e-310 });
    expect(valuesOfSums(sumsOf([2e-200, 6e-200]), 2).mean).toBe(4e-200);
    expect(valuesOfSums(sumsOf([2 ** 53 - 2, 2 ** 53 - 1]), 2).mean).toBe(2 ** 53 - 2);
    const [tie, above] = [sumsOf([2 ** 53, 1]), sumsOf([2 ** 53, 1, 5e-324])];
    expect([tie, above].map((sums) => valuesOfSums(sums, 1).total)).toEqual([2 ** 53, 2 ** 53 + 2]);
  });

  it('have one form in a state', () => {
    expect(storedSums(emptySums())).toEqual({ digits: 0, sum: '0', squares: '0' });
    expect(sumsFrom({ digits: 1, sum: '2', squares: '4' })).toBeNull();
    expect(sumsFrom({ digits: 1075, sum: '1', squares: '1' })).toBeNull();
    expect(storedSums(sumsOf([5e-324]))).toEqual({ digits: 1074, sum: '1', squares: '1' });
    const most = sumsOf([1.728e16, 5e-324], 2 ** 52);
    expect(storedSums(most).squares).toHaveLength(680);
    expect(wholeOf('m', 'squares', storedSums(most).squares)).toBe(storedSums(most).squares);
    for (const bad of ['', '-1', '01', '1.5', '0x1', '1n', ' 1', '9'.repeat(701), 5, null, ['5']]) {
      expect(outcome(() => wholeOf('m', 'sum', bad))).toBe('INVALID_STATE');
    }
    expect(() => wholeOf('m', 'sum', ['5'])).toThrow(
      'm: sum in a state must be digits of a whole number; got Array(1)',
    );
    expect(wholeOf('m', 'sum', '9'.repeat(700))).toHaveLength(700);
  });
});
