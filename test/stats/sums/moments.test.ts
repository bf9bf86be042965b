import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Moments, type MomentsState } from '../../../src/stats/sums/moments.js';
import { outcome } from '../../laws.js';

interface Golden {
  readonly cases: readonly {
    readonly name: string;
    readonly values: readonly number[];
    readonly mean: number;
    readonly variance: number | null;
    readonly populationVariance: number;
  }[];
}

const golden: Golden = JSON.parse(readFileSync(new URL('./moments.golden.json', import.meta.url), 'utf8'));

function expectClose(actual: number | null, expected: number | null, ulps: number): void {
  if (expected === null || expected === 0) expect(actual).toBe(expected);
  else expect(Math.abs((actual as number) / expected - 1)).toBeLessThanOrEqual(ulps * Number.EPSILON);
}

describe('Moments', () => {
  it.each(golden.cases)('agree with exact rationals: $name', ({ values, mean, variance, populationVariance }) => {
    for (const moments of [new Moments().addAll(values), new Moments().addAll(Float64Array.from(values))]) {
      expectClose(moments.mean, mean, 1);
      expectClose(moments.variance, variance, 2);
      expectClose(moments.populationVariance, populationVariance, 2);
      expectClose(moments.sd, variance === null ? null : Math.sqrt(variance), 2);
      expectClose(moments.se, variance === null ? null : Math.sqrt(variance / values.length), 3);
    }
  });

  it('lose nothing far from 0', () => {
    let seed = 7;
    const random = () => {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
      return (seed + 0.5) / 0x80000000;
    };
    const values = Array.from(
      { length: 20_000 },
      () => 1e9 + Math.sqrt(-2 * Math.log(random())) * Math.cos(6.283185 * random()),
    );
    // Taking 1e9 off is exact, and leaves numbers on which two passes are good to the last digits.
    const near = values.map((value) => value - 1e9);
    const mean = near.reduce((sum, value) => sum + value, 0) / near.length;
    const variance = near.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (near.length - 1);
    expect(Math.abs((new Moments().addAll(values).variance as number) / variance - 1)).toBeLessThan(1e-13);
    expect(new Moments().addAll(values).variance).toBeGreaterThan(0.9);
  });

  it('are null where there is nothing to measure', () => {
    const none = new Moments();
    expect([none.n, none.total, none.mean, none.variance, none.populationVariance, none.sd, none.se]).toEqual([
      0,
      0,
      null,
      null,
      null,
      null,
      null,
    ]);
    const one = new Moments().add(-2.5);
    expect([one.n, one.total, one.mean, one.variance, one.populationVariance, one.sd, one.se]).toEqual([
      1,
      -2.5,
      -2.5,
      null,
      0,
      null,
      null,
    ]);
  });

  it('have a variance of exactly 0 for equal values, also for tiny ones, and never less', () => {
    for (const value of [0.1, 1e9 + 0.3, -7, 1e-100, 3e-160, 5e-324, 2 ** 400]) {
      const moments = new Moments().add(value, 1_000_003);
      expect(moments.variance).toBe(moments.populationVariance);
      expect(moments.variance).toBe(0);
    }
  });

  it('have a fixed state', () => {
    expect(JSON.stringify(new Moments().addAll([0.1, 0.2, 0.3]))).toBe(
      '{"kind":"moments","version":1,"n":3,"sum":[0.6,2.7755575615628914e-17],' +
        '"squares":[0.13999999999999999,1.3322676295501878e-17,7.703719777548943e-34]}',
    );
    expect(new Moments().addAll([2, 4, 4, 4, 5, 5, 7, 9]).toJSON()).toEqual({
      kind: 'moments',
      version: 1,
      n: 8,
      sum: [40],
      squares: [232],
    });
  });

  it('refuse states that no moments can have', () => {
    const state: MomentsState = { kind: 'moments', version: 1, n: 2, sum: [3], squares: [5] };
    const code = (change: object) => {
      const moments = new Moments().add(1);
      try {
        moments.merge({ ...state, ...change });
      } catch (error) {
        expect(moments.toJSON()).toEqual(new Moments().add(1).toJSON());
        return (error as { code: string }).code;
      }
      return 'accepted';
    };
    expect(code({})).toBe('accepted');
    expect(code({ kind: 'nps' })).toBe('STATE_MISMATCH');
    expect(code({ version: 2 })).toBe('STATE_VERSION');
    for (const n of [-1, 0.5, '2', null]) expect(code({ n })).toBe('INVALID_STATE');
    for (const list of [[NaN], ['1'], 5, null, [1e305]]) {
      expect(code({ sum: list })).toBe('INVALID_STATE');
      expect(code({ squares: list })).toBe('INVALID_STATE');
    }
    expect(code({ squares: [-1] })).toBe('INVALID_STATE');
    expect(code({ n: 0 })).toBe('INVALID_STATE');
    expect(code({ sum: [1e130] })).toBe('INVALID_STATE');
    expect(code({ squares: [1e250] })).toBe('INVALID_STATE');
    for (const broken of [null, undefined, 5, 'x', []]) {
      expect(() => Moments.fromJSON(broken as never)).toThrow('moments:');
      expect(() => new Moments().merge(broken as never)).toThrow('moments:');
    }
  });

  it('refuse states whose squares are less than their sum asks for, to the last digit', () => {
    const stored = (n: number, sum: number[], squares: number[]) =>
      outcome(() => Moments.fromJSON({ kind: 'moments', version: 1, n, sum, squares }));
    expect(stored(2, [10], [1])).toBe('INVALID_STATE');
    expect(stored(2, [10], [50])).not.toBe('INVALID_STATE');
    expect(stored(2, [10], [50, -1e-15])).toBe('INVALID_STATE');
    expect(stored(1, [10], [100])).not.toBe('INVALID_STATE');
    expect(stored(1, [10], [100, 1e-14])).toBe('INVALID_STATE');
    expect(stored(0, [], [])).not.toBe('INVALID_STATE');
    expect(stored(0, [1], [1])).toBe('INVALID_STATE');
    // squares of tiny values lose digits: what was really added is taken
    for (const value of [5e-324, 3e-170, 1e-162, 1e-155, 7e-150]) {
      for (const times of [1, 2, 3, 1e15]) {
        const state = new Moments().add(value, times).toJSON();
        expect(Moments.fromJSON(state).toJSON()).toEqual(state);
      }
    }
  });

  it('count no more than a whole number can say', () => {
    const most = new Moments().add(1, 2 ** 53 - 1);
    expect(outcome(() => most.add(1))).toBe('INVALID_VALUE');
    expect(outcome(() => most.merge(new Moments().add(1)))).toBe('INVALID_STATE');
    expect(outcome(() => most.addAll([1]))).toBe('INVALID_STATE');
    expect(most.n).toBe(2 ** 53 - 1);
  });

  it('have no mean of -0', () => {
    expect(new Moments().add(-5e-324).add(0, 5).mean).toBe(0);
  });

  it('refuse to give what they do not hold', () => {
    expect(() => new Moments().remove(1)).toThrow(
      expect.objectContaining({ code: 'INVALID_STATE', message: 'Moments: cannot remove what was never added' }),
    );
    const one = new Moments().add(2);
    expect(() => one.remove(3)).toThrow('cannot remove what was never added');
    expect(one.remove(2).n).toBe(0);
    // 1 and 3 without 100 would be one value of -96, and squares of less than 0
    const two = new Moments().addAll([1, 3]);
    expect(() => two.remove(100)).toThrow('cannot remove what was never added');
    expect(two.toJSON()).toEqual(new Moments().addAll([1, 3]).toJSON());
  });

  it('refuse values and times that are none, and say where', () => {
    expect(() => new Moments().addAll([1, 2 ** 401])).toThrow(
      'Moments: a value must be a finite number of size up to 2^400; got 5.164499756173817e+120 at index 1',
    );
    expect(() => new Moments().addAll([0.5, NaN, '1' as never])).toThrow('got NaN at index 1');
    for (const times of [-1, 0.5, NaN, Infinity, '2']) {
      expect(() => new Moments().add(1, times as number)).toThrow(
        'Moments: times must be a whole number from 0 with a safe sum; got',
      );
    }
    expect(new Moments().add(5, 0).toJSON()).toEqual(new Moments().toJSON());
    expect(() => new Moments().addAll(5 as never)).toThrow('Moments: values must be iterable; got 5');
  });

  it('merge with themselves', () => {
    const moments = new Moments().addAll([1, 2]);
    expect(moments.merge(moments).toJSON()).toEqual(new Moments().addAll([1, 2, 1, 2]).toJSON());
  });
});
