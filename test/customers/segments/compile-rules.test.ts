import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileRules, type SegmentFields } from '../../../src/customers/segments/compile-rules.js';
import type { SegmentCondition } from '../../../src/customers/segments/segment-rule.js';
import { outcome } from '../../laws.js';
import { runs } from '../../runs.js';

const asked = (when: unknown, row: Readonly<Record<string, unknown>>, refused: string[] = []) => {
  const fields: SegmentFields = {
    read: (field) => () => row[field],
    refuse: (field, expected) => {
      refused.push(`${field} must be ${expected}`);
      return null;
    },
  };
  return compileRules('m', [{ segment: 's', when }], fields)[0]?.holds(0);
};

describe('conditions', () => {
  const row = { n: 5, text: 'b', flag: true, none: null };

  it.each([
    ['=', 5, true],
    ['=', 6, false],
    ['!=', 6, true],
    ['!=', 5, false],
    ['<', 5, false],
    ['<', 5.5, true],
    ['<=', 5, true],
    ['<=', 4, false],
    ['>', 5, false],
    ['>', 4, true],
    ['>=', 5, true],
    ['>=', 6, false],
  ])('n %s %d', (is, value, expected) => {
    expect(asked({ field: 'n', is, value }, row)).toBe(expected);
    expect(asked({ not: { field: 'n', is, value } }, row)).toBe(!expected);
    expect(asked({ field: 'none', is, value }, row)).toBeNull();
    expect(asked({ not: { field: 'none', is, value } }, row)).toBeNull();
  });

  it('compare texts by code unit, flags for equality, and lists of any', () => {
    expect(asked({ field: 'text', is: '<', value: 'a' }, row)).toBe(false);
    expect(asked({ field: 'text', is: '>', value: 'B' }, row)).toBe(true);
    expect(asked({ field: 'flag', is: '=', value: true }, row)).toBe(true);
    expect(asked({ field: 'text', is: 'between', from: 'b', to: 'c' }, row)).toBe(true);
    expect(asked({ field: 'n', is: 'between', from: 1, to: 5 }, row)).toBe(true);
    expect(asked({ field: 'n', is: 'between', from: 5.1, to: 9 }, row)).toBe(false);
    expect(asked({ field: 'n', is: 'in', values: ['b', 5] }, row)).toBe(true);
    expect(asked({ field: 'n', is: 'not-in', values: ['b', 5] }, row)).toBe(false);
    expect(asked({ field: 'n', is: 'not-in', values: [6] }, row)).toBe(true);
    expect(asked({ field: 'none', is: 'not-in', values: [6] }, row)).toBeNull();
    expect(asked({ field: 'none', is: 'missing' }, row)).toBe(true);
    expect(asked({ field: 'absent', is: 'missing' }, row)).toBe(true);
    expect(asked({ field: 'n', is: 'missing' }, row)).toBe(false);
    expect(asked({ field: 'n', is: 'present' }, row)).toBe(true);
    expect(asked({ field: 'none', is: 'present' }, row)).toBe(false);
  });

  it('refuse a field of another type', () => {
    const refused: string[] = [];
    expect(asked({ field: 'text', is: '>', value: 1 }, row, refused)).toBeNull();
    expect(asked({ field: 'n', is: 'in', values: ['5', true] }, row, refused)).toBeNull();
    expect(asked({ field: 'x', is: '=', value: 1 }, { x: Infinity }, refused)).toBeNull();
    expect(asked({ field: 'x', is: '=', value: 1 }, { x: NaN }, refused)).toBeNull();
    expect(refused).toEqual([
      'text must be a number',
      'n must be a string or boolean',
      'x must be a number',
      'x must be a number',
    ]);
  });

  it('combine as in SQL: open parts count only where they decide', () => {
    const condition: fc.Arbitrary<SegmentCondition> = fc.letrec<{ tree: SegmentCondition }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.record({
          field: fc.constantFrom('n', 'none'),
          is: fc.constantFrom('>' as const, '<=' as const),
          value: fc.integer({ min: 4, max: 6 }),
        }),
        fc.record({ all: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }),
        fc.record({ any: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }),
        fc.record({ not: tie('tree') }),
      ),
    })).tree;
    // true is 1, open ½ and false 0: all is the least, any the greatest, not the difference from 1
    const slow = (of: SegmentCondition): number => {
      if ('all' in of) return Math.min(...of.all.map(slow));
      if ('any' in of) return Math.max(...of.any.map(slow));
      if ('not' in of) return 1 - slow(of.not);
      const { field, is, value } = of as { field: string; is: string; value: number };
      if (field === 'none') return 0.5;
      return Number(is === '>' ? 5 > value : 5 <= value);
    };
    fc.assert(
      fc.property(condition, (of) => {
        expect(asked(of, row)).toBe({ 0: false, 0.5: null, 1: true }[slow(of)]);
      }),
      { numRuns: runs },
    );
  });

  it('are checked', () => {
    const bad: unknown[] = [
      null,
      'n > 5',
      {},
      { field: '', is: '=', value: 1 },
      { field: 5, is: '=', value: 1 },
      { field: 'n', is: '==', value: 1 },
      { field: 'n', is: 'toString' },
      { field: 'n', value: 1 },
      { field: 'n', is: '=' },
      { field: 'n', is: '=', value: null },
      { field: 'n', is: '=', value: NaN },
      { field: 'n', is: '<', value: true },
      { field: 'n', is: '<', value: Infinity },
      { field: 'n', is: '=', value: 1, values: [1] },
      { field: 'n', is: 'in', values: [] },
      { field: 'n', is: 'in', values: 'ab' },
      { field: 'n', is: 'in', values: [{}] },
      { field: 'n', is: 'between', from: 2, to: 1 },
      { field: 'n', is: 'between', from: 1, to: '2' },
      { field: 'n', is: 'between', from: 1 },
      { field: 'n', is: 'missing', value: 1 },
      { all: [] },
      { any: {} },
      { all: [{}] },
      { not: null },
      { not: { field: 'n', is: 'present' }, all: [] },
    ];
    for (const when of bad) expect([when, outcome(() => asked(when, row))]).toEqual([when, 'INVALID_OPTION']);
    const fields: SegmentFields = { read: () => () => null, refuse: () => null };
    for (const rules of [
      [],
      null,
      [null],
      [{ segment: '', when: {} }],
      [{ segment: 1, when: {} }],
      [{ segment: 'a', if: {} }],
    ]) {
      expect([rules, outcome(() => compileRules('m', rules, fields))]).toEqual([rules, 'INVALID_OPTION']);
    }
    expect(() => asked({ field: 'n', is: '==', value: 1 }, row)).toThrow(
      'm: is must be = or != or < or <= or > or >= or between or in or not-in or missing or present; got "=="',
    );
  });
});
