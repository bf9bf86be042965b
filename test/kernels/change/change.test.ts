import { describe, expect, it } from 'vitest';
import { change } from '../../../src/kernels/change/change.js';
import { assertPlain, outcome } from '../../laws.js';
import { expectNearly } from '../../nearly.js';
import golden from './change.golden.json' with { type: 'json' };

describe('change', () => {
  it.each(golden.cases)('$name', ({ input, expected, tolerance }) => {
    const result = change(input);
    assertPlain(result);
    expectNearly(result, expected, tolerance);
    expect(result.value).toBe(result.relative);
  });

  it('says what it rests on', () => {
    expect(change({ now: 1287, before: 1170 })).toEqual({
      metric: 'change',
      unit: 'ratio',
      value: 0.1,
      n: 1,
      missing: 0,
      invalid: 0,
      reasons: {},
      refused: [],
      now: 1287,
      before: 1170,
      absolute: 117,
      relative: 0.1,
    });
    expect(change({ now: -0, before: -0 })).toMatchObject({ value: null, n: 0, absolute: 0 });
    assertPlain(change({ now: -0, before: -0 }));
  });

  it('refuses what is no total, and what it does not know', () => {
    expect(() => change({ now: 5, before: '4' as never })).toThrow(
      'change: before must be 0 or a number of size from 2^-400 to 2^400; got "4"',
    );
    expect(() => change({ now: 5 } as never)).toThrow('before must be');
    expect(() => change({ now: 5, befor: 4 } as never)).toThrow('unknown part "befor"; known are now, before');
    expect(() => change(5 as never)).toThrow('change: the source must be { now, before }; got 5');
    const options = { confidence: 0.9 };
    expect(outcome(() => (change as (...given: unknown[]) => unknown)({ now: 1, before: 1 }, options))).toBe(
      'INVALID_OPTION',
    );
  });
});
