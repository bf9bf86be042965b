import { describe, expect, it } from 'vitest';
import {
  addedReasons,
  assertReasons,
  LeftOutCount,
  leftOutOf,
  noneLeftOut,
  reasonsOf,
  sortedReasons,
} from '../../src/core/left-out.js';
import { outcome } from '../laws.js';

describe('what was left out', () => {
  it('is nothing at first', () => {
    expect(noneLeftOut()).toEqual({ missing: 0, invalid: 0, reasons: {}, refused: [] });
    expect(leftOutOf(new LeftOutCount())).toEqual(noneLeftOut());
  });

  it('is counted by part and fault, and the first five are shown', () => {
    const left = new LeftOutCount();
    for (let index = 0; index < 7; index++)
      left.refuse(index, index % 2 ? 'at' : 'score', index % 2 ? 'too-early' : 'off-scale');
    expect(leftOutOf(left)).toEqual({
      missing: 0,
      invalid: 7,
      reasons: { 'at-too-early': 3, 'score-off-scale': 4 },
      refused: [0, 1, 2, 3, 4].map((index) => ({ index, reason: index % 2 ? 'at-too-early' : 'score-off-scale' })),
    });
    expect(Object.keys(leftOutOf(left).reasons ?? {})).toEqual(['at-too-early', 'score-off-scale']);
  });

  it('has no places in aggregators, and is a copy', () => {
    const mine = { missing: 1, invalid: 1, reasons: { 'a-unreadable': 1 } };
    const left = leftOutOf(mine);
    expect(left).toEqual(mine);
    expect(Object.keys(left)).toEqual(['missing', 'invalid', 'reasons']);
    expect(left.reasons).not.toBe(mine.reasons);
  });
});

describe('reasons', () => {
  it('add up, in order, and are taken away again', () => {
    const both = addedReasons({ 'b-unreadable': 1 }, { 'b-unreadable': 2, 'a-too-early': 1 }, 1);
    expect(JSON.stringify(both)).toBe('{"a-too-early":1,"b-unreadable":3}');
    expect(addedReasons(both ?? {}, { 'a-too-early': 1, 'b-unreadable': 2 }, -1)).toEqual({ 'b-unreadable': 1 });
    expect(addedReasons({}, { 'a-too-early': 1 }, -1)).toBeNull();
    expect(addedReasons({ 'a-too-early': Number.MAX_SAFE_INTEGER }, { 'a-too-early': 1 }, 1)).toBeNull();
    expect(Object.keys(sortedReasons({ b: 1, a: 1 }))).toEqual(['a', 'b']);
  });

  it('come out of a state checked', () => {
    expect(reasonsOf('nps', 'reasons', { 'b-not-a-number': 2, 'a-too-early': 1 })).toEqual({
      'a-too-early': 1,
      'b-not-a-number': 2,
    });
    for (const other of [
      null,
      5,
      [],
      [1],
      { 'a-too-early': 0 },
      { 'a-too-early': 1.5 },
      { a: 1 },
      JSON.parse('{"__proto__": 1}'),
    ]) {
      expect(outcome(() => reasonsOf('nps', 'reasons', other))).toBe('INVALID_STATE');
    }
    expect(outcome(() => assertReasons('nps', 3, { 'a-too-early': 1, 'b-unreadable': 2 }))).toBe('none');
    expect(outcome(() => assertReasons('nps', 2, { 'a-too-early': 1 }))).toBe('INVALID_STATE');
  });
});
