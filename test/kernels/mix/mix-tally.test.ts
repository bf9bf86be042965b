import { describe, expect, it } from 'vitest';
import { IdKind } from '../../../src/core/ids.js';
import {
  AMOUNT,
  classesInOrder,
  countMix,
  emptyMix,
  excludeMix,
  includeMix,
  type MixSpec,
} from '../../../src/kernels/mix/mix-tally.js';
import { ClassReach } from '../../../src/kernels/scale/class-reach.js';
import { valueOfSum } from '../../../src/stats/sums/running-sum.js';
import { outcome } from '../../laws.js';

const spec: MixSpec = { metric: 'm', part: 'class', amounts: 'sum', classes: null, onInvalid: 'count' };
const plain = ([key, { count, amount }]: ReturnType<typeof classesInOrder>[number]) => [key, count, valueOfSum(amount)];

describe('countMix', () => {
  it('counts a row once: in a class, missing or invalid', () => {
    const reach = new ClassReach();
    const columns = {
      class: ['a', 'b', null, 'a', '', 'b', 'b', 'a'],
      amount: [1, 2, 3, null, 4, 'x', 5, 6],
      customer: [1, 2, 3, 4, 5, 6, null, ''],
    };
    const tally = countMix(spec, columns, {}, { part: 'customer', reach, kind: new IdKind() });
    expect([tally.left.missing, tally.left.invalid, tally.n]).toEqual([3, 3, 2]);
    expect(classesInOrder(spec, tally).map(plain)).toEqual([
      ['a', 1, 1],
      ['b', 1, 2],
    ]);
    expect(reach.size).toBe(2);
  });

  it('refuses amounts that nobody asked for', () => {
    const none: MixSpec = { ...spec, amounts: 'none' };
    const columns = { class: ['a', 'a'], amount: [1, null] };
    expect(countMix(none, columns, {})).toMatchObject({ left: { invalid: 1, reasons: { 'amount-contradictory': 1 } } });
    expect(outcome(() => countMix({ ...none, onInvalid: 'throw' }, columns, {}))).toBe('INVALID_VALUE');
  });
});

describe('includeMix', () => {
  it('takes away what it added, to the last bit', () => {
    const tally = countMix(spec, { class: ['a'], amount: [0.1] }, {});
    const more = countMix(spec, { class: ['b', 'a', null], amount: [1e100, 0.2, 1] }, {});
    includeMix(tally, more);
    expect(classesInOrder(spec, tally).map(plain)).toEqual([
      ['a', 2, 0.30000000000000004],
      ['b', 1, 1e100],
    ]);
    expect(excludeMix(tally, more)).toBe(true);
    expect(excludeMix(tally, more)).toBe(false);
    expect(classesInOrder(spec, tally).map(plain)).toEqual([['a', 1, 0.1]]);
    expect(tally.left.missing).toBe(0);
  });

  it('shows the classes given, those without things too', () => {
    const given: MixSpec = { ...spec, classes: new Set(['b', 'a']) };
    const tally = emptyMix();
    const more = countMix(given, { class: ['a', 'c'], amount: [1, 1] }, {});
    expect(more.left.invalid).toBe(1);
    includeMix(tally, more);
    expect(classesInOrder(given, tally).map(plain)).toEqual([
      ['b', 0, 0],
      ['a', 1, 1],
    ]);
    expect(excludeMix(tally, { ...more, left: { ...more.left, invalid: 2 } })).toBe(false);
    excludeMix(tally, more);
    expect([tally.classes.size, tally.n, tally.left]).toEqual([0, 0, { missing: 0, invalid: 0, reasons: {} }]);
  });

  it('takes nothing away where a part of it was never there', () => {
    const tally = countMix(spec, { class: ['a', 'b'], amount: [1, 2] }, {});
    const before = JSON.stringify([...tally.classes]);
    for (const gone of [
      { class: ['a', 'b', 'b'], amount: [1, 1, 1] },
      { class: ['b'], amount: [3] },
      { class: ['c'], amount: [0] },
      { class: [null], amount: [0] },
    ]) {
      expect(excludeMix(tally, countMix(spec, gone, {}))).toBe(false);
    }
    expect([JSON.stringify([...tally.classes]), tally.n]).toEqual([before, 2]);
  });
});

it('AMOUNT is any number that can be summed', () => {
  expect([5, -2.5, -0].map(AMOUNT.read)).toEqual([5, -2.5, 0]);
  expect([NaN, Infinity, 1e300, '1', true].map(AMOUNT.read)).toEqual([null, null, null, null, null]);
});
