import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentCustomers } from '../../../src/customers/segments/segment-customers.js';
import type { SegmentRule } from '../../../src/customers/segments/segment-rule.js';
import { otherwise } from '../../kernels/proportion/rates.js';
import { assertPlain, expectSame } from '../../laws.js';
import { runs } from '../../runs.js';

const rules: SegmentRule[] = [
  { segment: 'lapsed', when: { field: 'days', is: '>', value: 365 } },
  {
    segment: 'vip',
    when: {
      all: [
        { field: 'spend', is: '>=', value: 100 },
        { field: 'country', is: 'in', values: ['VN', 'TH'] },
      ],
    },
  },
  { segment: 'new', when: { field: 'days', is: '<', value: 30 } },
];
const customers = [
  { days: 400, spend: 500, country: 'VN' },
  { days: 10, spend: 100, country: 'TH' },
  { days: 10, spend: 99, country: 'TH' },
  { days: 100, spend: 1, country: 'VN' },
  { days: null, spend: 1000, country: 'VN' },
  { spend: 5 },
];

describe('segmentCustomers', () => {
  it('puts each customer into the first segment that takes it', () => {
    const result = segmentCustomers(customers, { rules });
    expect(result).toMatchObject({
      metric: 'segment-customers',
      unit: 'fraction',
      value: 1 / 3,
      n: 6,
      missing: 0,
      invalid: 0,
      largest: 'vip',
      otherwise: 'other',
      onMissing: 'next-rule',
      customers: ['lapsed', 'vip', 'new', 'other', 'vip', 'other'],
      segments: [
        { class: 'lapsed', count: 1, share: 1 / 6 },
        { class: 'vip', count: 2 },
        { class: 'new', count: 1 },
        { class: 'other', count: 2 },
      ],
    });
    expect(result.rules).toEqual(rules);
    expect(result.rules).not.toBe(rules);
    expect(result.interval).toEqual(result.segments[1]?.interval);
    expect(result.interval).toMatchObject({ method: 'goodman' });
    assertPlain(result);
  });

  it('stops at a rule that a missing field leaves open, where that is asked for', () => {
    expect(segmentCustomers(customers, { rules, onMissing: 'no-segment' })).toMatchObject({
      customers: ['lapsed', 'vip', 'new', 'other', null, null],
      n: 4,
      missing: 2,
    });
    const decided = [{ days: 400 }, { spend: 1, days: 1 }];
    // `all` is decided by its other part
    expect(segmentCustomers(decided, { rules, onMissing: 'no-segment' }).customers).toEqual(['lapsed', 'new']);
  });

  it('counts a customer with a field of another type as invalid, or says where it is', () => {
    const odd = [{ days: '400' }, { days: 1, spend: 1 }];
    expect(() => segmentCustomers(odd, { rules })).toThrow(
      'segmentCustomers: days must be a number; got "400" at row 0, field days',
    );
    expect(() => segmentCustomers({ days: [1, '2'], spend: [1, 1], country: ['a', 'a'] }, { rules })).toThrow(
      'got "2" at index 1 of days',
    );
    expect(segmentCustomers(odd, { rules, onInvalid: 'count' })).toMatchObject({
      customers: [null, 'new'],
      n: 1,
      invalid: 1,
    });
    expect(segmentCustomers(odd, { rules, onInvalid: 'count', onMissing: 'no-segment' })).toMatchObject({
      invalid: 1,
      missing: 0,
    });
  });

  it('says which field was refused, once for each customer, and refuses rows that have no field of the rules', () => {
    const odd = [{ days: 1n, spend: 'x', country: 'VN' }, { days: '400' }, { days: true, spend: 1n }];
    const counted = segmentCustomers(odd, { rules: [...rules].reverse(), onInvalid: 'count' });
    expect(counted).toMatchObject({
      customers: ['new', null, null],
      invalid: 2,
      reasons: { 'days-not-a-number': 2 },
      refused: [
        { index: 1, reason: 'days-not-a-number' },
        { index: 2, reason: 'days-not-a-number' },
      ],
    });
    const unknown = () => segmentCustomers([{ Days: 1 }, { Days: 2 }], { rules, onInvalid: 'count' });
    expect(unknown).toThrow('segmentCustomers: the reader days gave undefined for each of 2 rows');
    expect(segmentCustomers([{ days: null }, {}], { rules }).n).toBe(2);
    const asks: SegmentRule[] = [{ segment: 'none', when: { field: 'mail', is: 'missing' } }];
    expect(segmentCustomers([{}], { rules: asks }).customers).toEqual(['none']);
    expect(segmentCustomers({ days: [-1, 99, 40] }, { rules: rules.slice(2), missingValue: [-1, 99] }).n).toBe(3);
  });

  it('gives the same from columns of every memory, other columns aside', () => {
    const whole = customers.slice(0, 5);
    const expected = segmentCustomers(whole, { rules });
    const columns = {
      days: whole.map((each) => each.days),
      spend: Int16Array.from(whole, (each) => each.spend),
      country: whole.map((each) => each.country),
      name: ['a'],
    };
    expectSame(segmentCustomers(columns, { rules }), expected);
    expectSame(
      segmentCustomers({ ...columns, days: Float64Array.from(whole, (each) => each.days ?? NaN) }, { rules }),
      expected,
    );
    expectSame(
      segmentCustomers(
        { ...columns, days: Int16Array.from(whole, (each) => each.days ?? -1) },
        { rules, missingValue: -1 },
      ),
      expected,
    );
    expectSame(segmentCustomers(new Set(whole), { rules }), expected);
  });

  it('takes any names, and no field that every object inherits', () => {
    const named: SegmentRule[] = [
      { segment: '__proto__', when: { field: 'a', is: '=', value: 1 } },
      { segment: 'constructor', when: { field: 'constructor', is: 'present' } },
      { segment: 'toString', when: { field: '__proto__', is: 'present' } },
    ];
    const own = JSON.parse('{ "__proto__": 1 }') as object;
    const result = segmentCustomers([{ a: 1 }, { a: 2 }, { constructor: 1 }, own], { rules: named });
    expect(result.customers).toEqual(['__proto__', 'other', 'constructor', 'toString']);
    expect(result.segments.map((each) => [each.class, each.count])).toEqual([
      ['__proto__', 1],
      ['constructor', 1],
      ['toString', 1],
      ['other', 1],
    ]);
    class Customer {
      get spend() {
        return 500;
      }
    }
    const vip: SegmentRule[] = [{ segment: 'vip', when: { field: 'spend', is: '>', value: 1 } }];
    expect(segmentCustomers([new Customer()], { rules: vip }).customers).toEqual(['vip']);
    const column = JSON.parse('{ "__proto__": [1, null], "constructor": [1, 2] }') as Record<string, number[]>;
    expect(segmentCustomers(column, { rules: named.slice(2) }).customers).toEqual(['toString', 'other']);
  });

  it('lets several rules lead to one segment, `otherwise` among them', () => {
    const joined: SegmentRule[] = [
      { segment: 'good', when: { field: 'a', is: '=', value: 1 } },
      { segment: 'rest', when: { field: 'a', is: '=', value: 2 } },
      { segment: 'good', when: { field: 'a', is: '=', value: 3 } },
    ];
    const result = segmentCustomers({ a: [1, 2, 3, 4] }, { rules: joined, otherwise: 'rest', confidence: 0.5 });
    expect(result.segments.map((each) => [each.class, each.count])).toEqual([
      ['good', 2],
      ['rest', 2],
    ]);
    expect(result.interval?.confidence).toBe(0.5);
    expect(segmentCustomers([], { rules })).toMatchObject({
      value: null,
      n: 0,
      interval: null,
      largest: null,
      customers: [],
    });
  });

  it('gives every customer one place, and the segment of the first rule that holds', () => {
    const cell = fc.constantFrom(null, 1, 2, 3, 'x');
    const rule = fc.record({
      segment: fc.constantFrom('p', 'q', 'r'),
      when: fc.record({
        field: fc.constantFrom('a', 'b'),
        is: fc.constantFrom('<' as const, '>=' as const),
        value: fc.nat(4),
      }),
    });
    const onMissing = fc.constantFrom('next-rule' as const, 'no-segment' as const);
    fc.assert(
      fc.property(
        fc.array(fc.record({ a: cell, b: cell })),
        fc.array(rule, { minLength: 1, maxLength: 4 }),
        onMissing,
        (rows, asked, how) => {
          const result = segmentCustomers(rows, { rules: asked, onMissing: how, onInvalid: 'count' });
          expect(result.n + result.missing + result.invalid).toBe(rows.length);
          expect(result.segments.reduce((sum, { count }) => sum + count, 0)).toBe(result.n);
          for (const [k, row] of rows.entries()) {
            let expected: string | null = 'other';
            for (const { segment, when } of asked) {
              const value = row[when.field as 'a'];
              if (typeof value === 'string' || (value === null && how === 'no-segment')) expected = null;
              else if (value !== null && (when.is === '<' ? value < when.value : value >= when.value))
                expected = segment;
              else continue;
              break;
            }
            // a bad field that was passed over makes the customer invalid, whatever comes later
            expect(result.customers[k]).toBe(expected);
          }
          expectSame(
            segmentCustomers(
              { a: rows.map(({ a }) => a), b: rows.map(({ b }) => b) },
              { rules: asked, onMissing: how, onInvalid: 'count' },
            ),
            result,
          );
        },
      ),
      { numRuns: runs },
    );
  });

  it('says what was expected', () => {
    expect(
      otherwise('INVALID_OPTION', {
        'no rules': () => segmentCustomers([], {} as never),
        'empty rules': () => segmentCustomers([], { rules: [] }),
        otherwise: () => segmentCustomers([], { rules, otherwise: '' }),
        onMissing: () => segmentCustomers([], { rules, onMissing: 'skip' as never }),
        onInvalid: () => segmentCustomers([], { rules, onInvalid: 'skip' as never }),
        confidence: () => segmentCustomers([], { rules, confidence: 0 }),
        unknown: () => segmentCustomers([], { rules, else: 'x' } as never),
        none: () => segmentCustomers([], undefined as never),
      }),
    ).toEqual([]);
    expect(
      otherwise('INVALID_VALUE', {
        none: () => segmentCustomers(null as never, { rules }),
        'a row': () => segmentCustomers([5 as never], { rules }),
        'no row': () => segmentCustomers([null as never], { rules }),
        'no column': () => segmentCustomers({ days: [1] }, { rules }),
        lengths: () => segmentCustomers({ days: [1], spend: [], country: ['a'] }, { rules }),
        'no column at all': () => segmentCustomers({ days: 5 } as never, { rules: rules.slice(0, 1) }),
      }),
    ).toEqual([]);
  });

  it('refuses conditions that contain themselves, or hardly end', () => {
    const cyclic: { all: unknown[] } = { all: [] };
    cyclic.all.push({ not: cyclic });
    let deep: object = { field: 'spend', is: 'present' };
    for (let k = 0; k < 20_000; k++) deep = { not: deep };
    for (const when of [cyclic, deep]) {
      expect(() => segmentCustomers([{ spend: 1 }], { rules: [{ segment: 'x', when: when as never }] })).toThrow(
        'segmentCustomers: when must hold at most 100 conditions inside of each other; got more',
      );
    }
    let fine: object = { field: 'spend', is: 'present' };
    for (let k = 0; k < 100; k++) fine = { not: fine };
    expect(segmentCustomers([{ spend: 1 }], { rules: [{ segment: 'x', when: fine as never }] }).customers).toEqual([
      'x',
    ]);
  });

  it('A7: refuses more conditions than anybody writes, over all rules', () => {
    let doubled: object = { field: 'r', is: '=', value: 1 };
    for (let k = 0; k < 40; k++) doubled = { all: [doubled, doubled] };
    const one = { field: 'r', is: 'present' } as const;
    const asked = (...whens: object[]) =>
      segmentCustomers([{ r: 1 }], { rules: whens.map((when, i) => ({ segment: `s${i}`, when: when as never })) });
    const message = 'segmentCustomers: rules must hold at most 10000 conditions in all; got more';
    expect(() => asked(doubled)).toThrow(expect.objectContaining({ code: 'INVALID_OPTION', message }));
    expect(asked({ any: Array(9_999).fill(one) }).customers).toEqual(['s0']);
    expect(() => asked({ any: Array(9_999).fill(one) }, one)).toThrow(message);
  });
});
