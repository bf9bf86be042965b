import { describe, expect, it } from 'vitest';
import { CxMetricsError, isCxMetricsError, refuse, show } from '../../src/core/errors.js';

describe('errors', () => {
  it('are told by name and code, also when they come from another copy of the library', () => {
    const error = new CxMetricsError('INVALID_VALUE', 'nps: no', { index: 3 });
    expect(error).toMatchObject({
      name: 'CxMetricsError',
      code: 'INVALID_VALUE',
      message: 'nps: no',
      details: { index: 3 },
    });
    expect(isCxMetricsError(error)).toBe(true);
    expect(isCxMetricsError({ name: 'CxMetricsError', code: 'INVALID_VALUE' })).toBe(true);
    for (const other of [new Error('x'), null, undefined, 'CxMetricsError', { code: 'INVALID_VALUE' }]) {
      expect(isCxMetricsError(other)).toBe(false);
    }
  });

  it('show values shortly and run no code of theirs', () => {
    const trap = {
      toString: () => {
        throw new Error('ran');
      },
      toJSON: () => {
        throw new Error('ran');
      },
    };
    const shown = ['x'.repeat(50), 5n, trap, [], () => 1, Symbol('s'), null, undefined, NaN, -0, true].map(show);
    expect(shown).toEqual([
      `"${'x'.repeat(40)}"`,
      '5n',
      'object',
      'object',
      'function',
      'Symbol(s)',
      'null',
      'undefined',
      'NaN',
      '0',
      'true',
    ]);
  });

  it('say metric, what was expected, what came and where', () => {
    expect(() => refuse('nps', 'a score', 'whole', 1.5, 'INVALID_VALUE', ' at index 2')).toThrow(
      'nps: a score must be whole; got 1.5 at index 2',
    );
  });
});
