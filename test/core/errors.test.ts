import { describe, expect, it } from 'vitest';
import { CxMetricsError, fail, isCxMetricsError, refuse, show } from '../../src/core/errors.js';

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
      'Array(0)',
      'function',
      'Symbol(s)',
      'null',
      'undefined',
      'NaN',
      '0',
      'true',
    ]);
  });

  it('name the class of what came', () => {
    class DateTime {}
    const thrower = new Proxy(
      {},
      {
        get() {
          throw new Error('ran');
        },
      },
    );
    const things = [new DateTime(), new Map(), new Date(0), new Uint8Array(3), [1, 2]];
    expect(things.map(show)).toEqual(['DateTime', 'Map', 'Date', 'Uint8Array', 'Array(2)']);
    const odd = [Object.create(null), { constructor: 5 }, { constructor: { name: 7 } }, thrower, new (class {})()];
    expect(odd.map(show)).toEqual(['object', 'object', 'object', 'object', 'object']);
    expect(show(Object.create(Date.prototype))).toBe('Date');
  });

  it('begin with the function that was called', () => {
    expect(() => refuse('churn-rate', 'period', 'a grain', 5)).toThrow('churnRate: period must be a grain; got 5');
    expect(() => refuse('TtrAggregator', 'x', 'y', 5)).toThrow('TtrAggregator: x must be y; got 5');
    expect(() => fail('INVALID_STATE', 'time-to-2nd', 'no')).toThrow('timeTo2nd: no');
  });

  it('have their text in JSON', () => {
    const error = new CxMetricsError('INVALID_VALUE', 'nps: no', { index: 3 });
    expect(JSON.parse(JSON.stringify({ error }))).toEqual({
      error: { code: 'INVALID_VALUE', message: 'nps: no', details: { index: 3 } },
    });
  });

  it('say metric, what was expected, what came and where', () => {
    expect(() => refuse('nps', 'a score', 'whole', 1.5, 'INVALID_VALUE', ' at index 2')).toThrow(
      'nps: a score must be whole; got 1.5 at index 2',
    );
  });
});
