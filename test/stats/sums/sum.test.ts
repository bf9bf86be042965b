import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ExactSum, isSummable } from '../../../src/stats/sums/sum.js';
import { exactUnits, shuffled } from './rational.js';

interface Golden {
  readonly cases: readonly { readonly name: string; readonly values: readonly number[]; readonly sum: number }[];
}

const golden: Golden = JSON.parse(readFileSync(new URL('./sum.golden.json', import.meta.url), 'utf8'));

/** Pairs that leave one bit each, 73 in all, which do not join: more than a table of 39 or 40 parts can hold. */
const scattered = Array.from({ length: 73 }, (_, i) => 2 ** (27 * i - 1074)).flatMap((bit) => [
  bit + bit * 2 ** 52,
  -bit * 2 ** 52,
]);

describe('ExactSum', () => {
  it.each(golden.cases)('agrees with math.fsum: $name', ({ values, sum }) => {
    expect(new ExactSum().addAll(values).value).toBe(sum);
    expect(new ExactSum().addAll(new Float64Array(values)).value).toBe(sum);
  });

  it('is 0 for nothing, never -0', () => {
    for (const values of [[], [-0], [-0, -0], [1, -1], [-5e-324, 5e-324], [1e288, -0, -1e288]]) {
      const sum = new ExactSum().addAll(values);
      expect(Object.is(sum.value, 0)).toBe(true);
      expect(JSON.stringify(sum)).toBe('[]');
    }
    expect(Object.is(new ExactSum().remove(0).value, 0)).toBe(true);
  });

  it('takes 2^960 and nothing larger', () => {
    const largest = 2 ** 960;
    expect(new ExactSum().add(largest).remove(largest).add(1).value).toBe(1);
    expect(new ExactSum().addAll([largest, largest, 1, -largest, -largest]).value).toBe(1);
    expect(() => new ExactSum().add(largest * (1 + Number.EPSILON))).toThrow(
      'ExactSum: a value must be a finite number',
    );
    expect([largest, -largest, 0, 5e-324].every(isSummable)).toBe(true);
    expect([largest * 1.01, NaN, Infinity, '1', null, undefined, 1n, new Date(0)].some(isSummable)).toBe(false);
  });

  it('keeps expansions of any length', () => {
    const sum = new ExactSum();
    let seen = 0n;
    for (const value of scattered) {
      sum.add(value);
      seen += exactUnits([value]);
      expect(exactUnits(sum.toJSON())).toBe(seen);
    }
    expect(sum.toJSON().length).toBeGreaterThan(25);
    expect(new ExactSum().addAll(shuffled(scattered, [5, 3, 8])).toJSON()).toEqual(sum.toJSON());
    for (const value of scattered) sum.remove(value);
    expect(sum.toJSON()).toEqual([]);
  });

  it('proves whole blocks before it trusts their plain sum', () => {
    const odd = Array.from({ length: 2000 }, (_, i) => 2 ** 53 - 1 - 2 * i);
    const evenOnly = Array.from({ length: 1024 }, () => 2 ** 60);
    const half = [...Array.from({ length: 1000 }, (_, i) => i), 0.5, 2 ** 53, 1];
    for (const values of [odd, [1, ...evenOnly, 1], [...evenOnly, 3], half, [2 ** 53, 1, 1], [2 ** 53 - 1, 1, 1]]) {
      expect(exactUnits(new ExactSum().addAll(values).toJSON())).toBe(exactUnits(values));
      expect(exactUnits(new ExactSum().addAll(Float64Array.from(values)).toJSON())).toBe(exactUnits(values));
    }
  });

  it('reads any iterable', () => {
    const values = [0.1, 2, -3.5];
    const expected = new ExactSum().addAll(values).toJSON();
    for (const source of [new Set(values), values.values(), Float64Array.from(values), Object.freeze([...values])]) {
      expect(new ExactSum().addAll(source).toJSON()).toEqual(expected);
    }
    expect(new ExactSum().addAll(new Int16Array([3, -1])).value).toBe(2);
    expect(() => new ExactSum().addAll(5 as never)).toThrow('ExactSum: values must be iterable; got 5');
  });

  it('lets an error of the iterable through and stays as it was', () => {
    const sum = new ExactSum().add(1);
    function* broken(): Generator<number> {
      yield 5;
      throw new RangeError('mine');
    }
    expect(() => sum.addAll(broken())).toThrow(new RangeError('mine'));
    expect(sum.value).toBe(1);
  });

  it('says what was wrong, and where', () => {
    expect(() => new ExactSum().addAll([1, 2, 3, NaN])).toThrow(
      expect.objectContaining({
        code: 'INVALID_VALUE',
        message: 'ExactSum: a value must be a finite number of size up to 2^960; got NaN at index 3',
        details: { index: 3 },
      }),
    );
    expect(() => new ExactSum().addAll([0.5, '1' as never, NaN])).toThrow('got "1" at index 1');
    expect(() => new ExactSum().addAll(new Array(3))).toThrow('got undefined at index 0');
    expect(() => new ExactSum().add(Infinity)).toThrow('got Infinity');
  });

  it('adds itself', () => {
    const sum = new ExactSum().addAll([0.1, 1e100]);
    expect(sum.merge(sum).toJSON()).toEqual([2e100, 0.2]);
  });

  it('takes the parts that it has written and refuses what no sum can have', () => {
    expect(ExactSum.fromJSON([1e300, 1e-300]).toJSON()).toEqual([1e300, 1e-300]);
    for (const parts of [
      [0.1, -0.1, 1e-300],
      [1, 1],
      [0],
      [NaN],
      ['1'],
      [null],
      new Array(2),
      [1e305],
      [1e304, ...new Array(100).fill(8e303)],
      {},
      null,
      'x',
    ]) {
      const sum = new ExactSum().add(2);
      expect(() => ExactSum.fromJSON(parts as never)).toThrow(expect.objectContaining({ code: 'INVALID_STATE' }));
      expect(() => sum.merge(parts as never)).toThrow(expect.objectContaining({ code: 'INVALID_STATE' }));
      expect(sum.value).toBe(2);
    }
  });

  it('never overflows, however large states are merged', () => {
    const sum = new ExactSum();
    expect(() => {
      for (let i = 0; i < 2000; i++) sum.merge([8e304]);
    }).toThrow('must add up to a size of at most 2^1013');
    expect(sum.value).toBe(8e304);
  });
});
