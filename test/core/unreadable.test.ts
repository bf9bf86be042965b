import { describe, expect, it } from 'vitest';
import { show } from '../../src/core/errors.js';
import { faultOf } from '../../src/core/unreadable.js';
import { nps } from '../../src/index.js';
import { countScale } from '../../src/kernels/scale/scale.js';

describe('what a reader could not read', () => {
  const answer = { unreadable: '"Verry", which is none of the labels', fault: 'unknown-label' } as const;

  it('is shown by its words, and gives its own reason', () => {
    expect(show(answer)).toBe('"Verry", which is none of the labels');
    expect(() => nps([{}], { score: () => answer })).toThrow(
      'nps: a score must be a whole number from 0 to 10; got "Verry", which is none of the labels at row 0, reader score',
    );
    const levels = { scale: { min: 0, max: 10 } };
    const counted = countScale('nps', levels, [{}], { score: () => answer, onInvalid: 'count' });
    const { missing, invalid, reasons, refused } = counted;
    expect([missing, invalid, reasons]).toEqual([0, 1, { 'score-unknown-label': 1 }]);
    expect(refused).toEqual([{ index: 0, reason: 'score-unknown-label' }]);
  });

  it('is told by both of its fields', () => {
    expect(faultOf(answer, 'off-scale')).toBe('unknown-label');
    for (const other of [
      null,
      undefined,
      5,
      'x',
      {},
      { fault: 'x' },
      { unreadable: 'x' },
      { unreadable: 1, fault: 'x' },
    ]) {
      expect(faultOf(other, 'not-a-flag')).toBe('not-a-flag');
    }
  });

  it('is that it is no number, where numbers have their range', () => {
    for (const fault of ['off-scale', 'out-of-range'] as const) {
      expect([5, 5n, '5', {}, true].map((value) => faultOf(value, fault))).toEqual([
        fault,
        fault,
        'not-a-number',
        'not-a-number',
        'not-a-number',
      ]);
    }
  });
});
