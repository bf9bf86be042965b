import { describe, expect, it } from 'vitest';
import { isCxMetricsError } from '../../src/core/errors.js';
import { isCount } from '../../src/core/plain-number.js';
import { assertSame, countOf, listOf, policyField, readState, refuseState } from '../../src/core/state.js';
import { outcome } from '../laws.js';

describe('refuseState', () => {
  it('says whose state is damaged, and which field', () => {
    expect(() => refuseState('ttr', 'endedMs must ascend', 'endedMs')).toThrow(
      expect.objectContaining({
        code: 'INVALID_STATE',
        message: 'ttr: endedMs must ascend',
        details: { field: 'endedMs' },
      }),
    );
  });
});

describe('assertSame', () => {
  it('compares as JSON, in depth', () => {
    const same: [unknown, unknown][] = [
      [null, null],
      [0, -0],
      ['UTC', 'UTC'],
      [{ min: 0, max: 10 }, JSON.parse('{"min":0,"max":10}')],
      // some databases put keys in an order of their own
      [{ min: 0, max: 10 }, JSON.parse('{"max":10,"min":0}')],
      [{ inner: [{ a: 1, b: 2 }] }, { inner: [{ b: 2, a: 1 }] }],
    ];
    for (const [mine, theirs] of same) expect(outcome(() => assertSame('m', 'f', mine, theirs))).toBe('none');
    const different: [unknown, unknown][] = [
      [null, undefined],
      [null, 0],
      [1, '1'],
      // one that ends in a hole
      [[1], Object.assign([1], { length: 2 })],
      [
        { min: 0, max: 10 },
        { min: 0, max: 11 },
      ],
    ];
    for (const [mine, theirs] of different) {
      expect(outcome(() => assertSame('m', 'f', mine, theirs))).toBe('STATE_MISMATCH');
    }
  });

  it('shows both, the foreign one shortened', () => {
    expect(() => assertSame('ttr', 'asOf', 99, undefined)).toThrow(
      expect.objectContaining({
        message: 'ttr: asOf is 99 here, undefined in the other state',
        details: { field: 'asOf' },
      }),
    );
    const long = 'x'.repeat(500);
    expect(() => assertSame('m', 'zone', 'UTC', long)).toThrow(
      `m: zone is "UTC" here, "${'x'.repeat(40)}" in the other state`,
    );
  });
});

describe('assertSame in depth', () => {
  it('names the part that differs, whatever stands beside it', () => {
    const mine = { timeZone: 'Asia/Kolkata', hours: { 1: [['09:00', '17:00']] }, holidays: ['2026-01-01'] };
    const place = (theirs: unknown) => {
      try {
        assertSame('ttr', 'calendar', mine, theirs);
      } catch (error) {
        return (error as Error).message;
      }
      return 'same';
    };
    expect(place(structuredClone(mine))).toBe('same');
    expect(place({ ...mine, timeZone: 'UTC' })).toBe(
      'ttr: calendar.timeZone is "Asia/Kolkata" here, "UTC" in the other state',
    );
    expect(place({ ...mine, hours: { 1: [['09:00', '18:00']] } })).toContain('calendar.hours.1.0.1 is "17:00" here');
    expect(place({ ...mine, holidays: [] })).toContain('holidays.0 is "2026-01-01" here, undefined in');
    expect(place({ ...mine, more: 1 })).toContain('calendar.more is undefined here, 1 in');
    expect(place({ ...mine, hours: [] })).toContain('calendar.hours is object here, Array(0) in');
    expect(place(null)).toContain('calendar is object here, null in');
    expect(place(JSON.parse('{"__proto__": {}}'))).toContain('calendar.timeZone is');
    const cyclic: Record<string, unknown> = { ...mine };
    cyclic['hours'] = cyclic;
    expect(place(cyclic)).toContain('calendar.hours.1 is Array(1) here, undefined in');
    expect(place({ ...mine, odd: 5n })).toContain('calendar.odd is undefined here, 5n in');
  });
});

describe('readState', () => {
  const state = Object.freeze({ kind: 'nps', version: 1, scale: { min: 0, max: 10 }, onInvalid: 'count', missing: 3 });
  const config = { scale: { min: 0, max: 10 }, by: undefined };
  const read = (given: unknown) => readState('nps', 1, config, { onInvalid: policyField, missing: countOf }, given);
  const refusal = (given: unknown) => {
    try {
      return read(given);
    } catch (error) {
      if (isCxMetricsError(error)) return [error.code, error.message, error.details];
      throw error;
    }
  };
  const without = (field: string) => Object.fromEntries(Object.entries(state).filter(([name]) => name !== field));

  it('hands out what its readers make of the fields', () => {
    expect(read(state)).toEqual({ onInvalid: 'count', missing: 3 });
    expect(Object.is(read({ ...state, missing: -0 }).missing, 0)).toBe(true);
    expect(read({ ...state, by: undefined })).toEqual({ onInvalid: 'count', missing: 3 });
  });

  it('wants every field, and no other', () => {
    for (const field of ['scale', 'onInvalid', 'missing']) {
      const expected = ['INVALID_STATE', `nps: the state lacks ${field}`, { field }];
      expect(refusal(without(field))).toEqual(expected);
      expect(refusal({ ...state, [field]: undefined })).toEqual(expected);
    }
    for (const field of ['colour', '__proto__', 'constructor', '']) {
      const strange = { ...state, ...JSON.parse(`{${JSON.stringify(field)}: 1}`) };
      if (field === '__proto__') Object.defineProperty(strange, field, { value: 1, enumerable: true });
      const shown = `nps: the state has an unknown field ${JSON.stringify(field)}`;
      expect(refusal(strange)).toEqual(['INVALID_STATE', shown, { field }]);
    }
  });

  it('says of a text, and of what else is no object, that it is none', () => {
    const said = (got: string) => [
      'STATE_MISMATCH',
      `nps: a state must be an object, which JSON.parse makes of a text; got ${got}`,
      { field: 'kind' },
    ];
    expect(refusal('{"kind":"nps"}' as never)).toEqual(said(JSON.stringify('{"kind":"nps"}')));
    expect(refusal(null as never)).toEqual(said('null'));
  });

  it('tells another kind first, then the version, then the configuration, then damage', () => {
    expect(outcome(() => read({ ...state, kind: 'csat', version: 9 }))).toBe('STATE_MISMATCH');
    for (const none of [null, undefined, 5, 'nps', [], () => 1])
      expect(outcome(() => read(none))).toBe('STATE_MISMATCH');
    expect(outcome(() => read({ ...state, version: 2, scale: null }))).toBe('STATE_VERSION');
    for (const version of [0, -1, 0.5, '1', null, undefined]) {
      expect(outcome(() => read({ ...state, version, scale: 5 }))).toBe('INVALID_STATE');
    }
    expect(refusal({ ...state, scale: { min: 1, max: 10 }, missing: -1 })).toEqual([
      'STATE_MISMATCH',
      'nps: scale.min is 0 here, 1 in the other state',
      { field: 'scale' },
    ]);
    // counted by something that does not count here
    expect(refusal({ ...state, by: 'attribute' })).toEqual([
      'STATE_MISMATCH',
      'nps: by is undefined here, "attribute" in the other state',
      { field: 'by' },
    ]);
    expect(refusal({ ...state, missing: 1.5 })).toEqual([
      'INVALID_STATE',
      'nps: missing must be a whole number from 0 to 2^53 - 1; got 1.5 in a state',
      { field: 'missing' },
    ]);
    expect(outcome(() => read({ ...state, onInvalid: 'skip' }))).toBe('INVALID_STATE');
  });
});

describe('counts', () => {
  it('are whole numbers from 0 that a double holds exactly', () => {
    for (const count of [0, -0, 1, Number.MAX_SAFE_INTEGER]) expect(isCount(count)).toBe(true);
    for (const other of [-1, 0.5, NaN, Infinity, 2 ** 53, '3', null, undefined, 3n]) expect(isCount(other)).toBe(false);
  });

  it('come out of a state, or not at all', () => {
    expect(countOf('nps', 'missing', 4)).toBe(4);
    expect(() => countOf('nps', 'missing', -1)).toThrow(
      expect.objectContaining({
        code: 'INVALID_STATE',
        message: 'nps: missing must be a whole number from 0 to 2^53 - 1; got -1 in a state',
        details: { field: 'missing' },
      }),
    );
    expect(() => countOf('nps', 'missing', undefined)).toThrow('got undefined in a state');
  });
});

describe('listOf', () => {
  it('hands out the items, holes as undefined', () => {
    const list = [1, 'x', null];
    expect(listOf('m', 'counts', list)).toEqual(list);
    expect(listOf('m', 'counts', list, 3)).toEqual(list);
    expect(Object.keys(listOf('m', 'counts', new Array(2)))).toEqual(['0', '1']);
    expect(listOf('m', 'counts', [])).toEqual([]);
    expect(listOf('m', 'counts', [], 0)).toEqual([]);
  });

  it('refuses other lengths and what is no array', () => {
    expect(() => listOf('m', 'counts', [1, 2], 3)).toThrow(
      expect.objectContaining({
        code: 'INVALID_STATE',
        message: 'm: counts must be an array of 3; got Array(2) in a state',
        details: { field: 'counts' },
      }),
    );
    expect(() => listOf('m', 'counts', 'ab', 2)).toThrow('m: counts must be an array of 2; got "ab" in a state');
    expect(outcome(() => listOf('m', 'counts', [1], 0))).toBe('INVALID_STATE');
    for (const none of [null, undefined, { length: 0 }, Float64Array.of(1), 'ab']) {
      expect(() => listOf('m', 'counts', none)).toThrow('m: counts must be an array; got');
    }
  });
});
