import { describe, expect, it } from 'vitest';
import { assertSame, countOf, isCount, listOf, openState, refuseState } from '../../src/core/state.js';
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
      `m: zone is "UTC" here, "${'x'.repeat(79)} in the other state`,
    );
  });
});

describe('openState', () => {
  const state = Object.freeze({ kind: 'nps', version: 2, passiveFrom: 7, missing: 3 });
  const open = (changes: object, config: object = { passiveFrom: 7 }) =>
    openState('nps', 2, config, { ...state, ...changes });

  it('hands out the fields of a state that counts the same', () => {
    expect(open({})).toEqual(state);
    expect(open({ version: 1 })).toMatchObject({ version: 1, missing: 3 });
    expect(open({ onInvalid: 'count' })['onInvalid']).toBe('count');
  });

  it('refuses another kind first, then a newer version, then another configuration', () => {
    expect(outcome(() => open({ kind: 'ttr', version: 9, passiveFrom: 6 }))).toBe('STATE_MISMATCH');
    expect(() => open({ version: 3, passiveFrom: 6 })).toThrow(
      expect.objectContaining({ code: 'STATE_VERSION', message: 'nps: the state has version 3; up to 2 can be read' }),
    );
    expect(() => open({ passiveFrom: 6 })).toThrow('nps: passiveFrom is 7 here, 6 in the other state');
    expect(() => open({}, { passiveFrom: 7, scale: { min: 0 } })).toThrow(
      'nps: scale is {"min":0} here, undefined in the other state',
    );
  });

  it('refuses a version that is none', () => {
    for (const version of [undefined, null, '2', 1.5, -1, NaN]) {
      expect(outcome(() => open({ version }))).toBe('INVALID_STATE');
    }
  });

  it('refuses what holds no fields', () => {
    for (const none of [null, undefined, 5, 'nps', true, []]) {
      expect(outcome(() => openState('nps', 1, {}, none))).toBe('STATE_MISMATCH');
    }
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
        message: 'nps: missing must be a whole number from 0; got -1 in a state',
        details: { name: 'missing' },
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
        message: 'm: counts must be an array of 3; got object in a state',
        details: { name: 'counts' },
      }),
    );
    expect(() => listOf('m', 'counts', 'ab', 2)).toThrow('m: counts must be an array of 2; got "ab" in a state');
    expect(outcome(() => listOf('m', 'counts', [1], 0))).toBe('INVALID_STATE');
    for (const none of [null, undefined, { length: 0 }, Float64Array.of(1), 'ab']) {
      expect(() => listOf('m', 'counts', none)).toThrow('m: counts must be an array; got');
    }
  });
});
