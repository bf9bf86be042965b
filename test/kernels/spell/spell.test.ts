import { describe, expect, it } from 'vitest';
import { INSTANT, optionOf, RowTally } from '../../../src/kernels/proportion/row-tally.js';
import { periodOf, readSpells, SPELL_NAMES } from '../../../src/kernels/spell/spell.js';
import { outcome } from '../../laws.js';

describe('readSpells', () => {
  const read = (source: object, onInvalid: 'throw' | 'count' = 'count') => {
    const tally = new RowTally('m', source, onInvalid);
    const taken: unknown[] = [];
    readSpells('m', source, { required: SPELL_NAMES, optional: ['more'] }, {}, tally, (...spell) => taken.push(spell));
    return { taken, missing: tally.missing, invalid: tally.invalid };
  };

  it('hands on valid spells with their other parts', () => {
    const source = { customer: ['a', 2], startedAt: [0, new Date(5)], endedAt: [null, 6], more: ['x', undefined] };
    expect(read(source).taken).toEqual([
      ['a', 0, Infinity, 'x', 0],
      [2, 5, 6, undefined, 1],
    ]);
  });

  it('takes nothing of a spell that holds no instant', () => {
    const source = { customer: ['a', 'b'], startedAt: [5, 5], endedAt: [5, new Date(5)], more: ['x', 'x'] };
    expect(read(source)).toEqual({ taken: [], missing: 0, invalid: 0 });
  });

  it('counts what is missing or invalid', () => {
    const source = {
      customer: [null, 1, 1, 1, NaN],
      startedAt: [0, undefined, 'x', 5, 0],
      endedAt: [1, 1, 1, 4, 1],
    };
    expect(read(source)).toEqual({ taken: [], missing: 2, invalid: 3 });
    expect(() => read(source, 'throw')).toThrow(
      'm: startedAt must be epoch milliseconds, a Date or text with an offset',
    );
    expect(() => read({ customer: [1], startedAt: [0], endedAt: ['x'] }, 'throw')).toThrow('at index 0 of endedAt');
  });
});

describe('periodOf', () => {
  it('is half-open and not empty', () => {
    expect(periodOf('m', 5, '1970-01-01T00:00:00.009Z', undefined)).toEqual({ from: 5, to: 9 });
    expect(() => periodOf('m', 5, 5, undefined)).toThrow('m: to must be after from; got 5');
    expect(outcome(() => periodOf('m', NaN, 5, undefined))).toBe('INVALID_OPTION');
    expect(outcome(() => optionOf('m', INSTANT, 'asOf', undefined))).toBe('INVALID_OPTION');
    expect([INSTANT.read(3), INSTANT.read('3')]).toEqual([3, null]);
  });

  it('takes local dates, in a zone that is given', () => {
    const zone = 'Asia/Ho_Chi_Minh';
    const january = { from: Date.parse('2026-01-01T00:00+07:00'), to: Date.parse('2026-02-01T00:00+07:00') };
    expect(periodOf('m', '2026-01-01', '2026-02-01', zone)).toEqual(january);
    expect(periodOf('m', '2026-01-01', january.to, zone)).toEqual(january);
    expect(() => periodOf('m', '2026-01-01', '2026-02-01', undefined)).toThrow(
      'm: timeZone must be given where from is a local date',
    );
    expect(outcome(() => periodOf('m', '2026-01-01', '2026-02-30', zone))).toBe('INVALID_OPTION');
    expect(outcome(() => periodOf('m', '2026-02-01', '2026-01-01', zone))).toBe('INVALID_OPTION');
  });
});
