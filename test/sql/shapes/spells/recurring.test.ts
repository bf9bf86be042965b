import { describe, expect, it } from 'vitest';
import { askedOf, assertFew, assertFrom, sumsOf } from '../../../../src/sql/shapes/spells/recurring.js';

const frame = { caller: 'compile mrr', options: { asOf: 5, from: 3 }, onInvalid: 'count' } as never;

describe('what is asked of subscriptions', () => {
  it('is known apart from the time that is looked at', () => {
    const { known, range } = askedOf('mrr', frame, null);
    expect([known.asOf, known.timeZone, known.missing, range]).toEqual([5, null, 0, { from: 3 }]);
    expect(askedOf('mrr', frame, [{ at: [1], n: 1, takes: [4n] }]).known.missing).toBe(4);
    expect(() => askedOf('mrr', { ...(frame as object), options: {} } as never, null)).toThrow('asOf');
  });

  it('is refused where it needs the first start, or too much room', () => {
    const asked = askedOf('mrr', { ...(frame as object), options: { asOf: 5 } } as never, null);
    expect(() => assertFrom('mrr', asked, true)).toThrow('from must be given in SQL');
    assertFrom('mrr', asked, false);
    assertFew('mrr', 120);
    expect(() => assertFew('mrr', 121)).toThrow('at most 120');
  });

  it('is summed over cells by name', () => {
    const sum = sumsOf(
      [
        { at: [0], n: 1, takes: [1n, 2n] },
        { at: [0], n: 1, takes: [3n, null] },
      ],
      ['a', 'b'],
    );
    expect([sum('a'), sum('b')]).toEqual([4n, 2n]);
  });
});
