import { describe, expect, it } from 'vitest';
import { type MixRowOptions, mix, mixFromCounts } from '../../../src/kernels/mix/mix.js';
import { MixAggregator } from '../../../src/kernels/mix/mix-aggregator.js';
import { expectSame, outcome, withoutPlaces } from '../../laws.js';
import { expectInterval, otherwise } from '../proportion/rates.js';
import golden from './mix.golden.json' with { type: 'json' };

interface Thing {
  readonly kind?: unknown;
  readonly worth?: unknown;
}
const mixOf = (things: Iterable<Thing>, options?: object) =>
  mix(things, { class: (thing: Thing) => thing.kind, ...options } as MixRowOptions<Thing>);
const amount = (thing: Thing) => thing.worth;
const near = (actual: number | null, expected: number) => expect(actual).toBeCloseTo(expected, 12);

describe('mix', () => {
  it.each(golden.cases)('agrees with plain counting at $confidence', (of) => {
    const columns = {
      class: of.rows.map(([kind]) => kind as string),
      amount: of.rows.map(([, worth]) => worth as number),
    };
    const result = mix(columns, { confidence: of.confidence });
    expect(result.classes.map((each) => each.class)).toEqual(of.classes.map((each) => each.class));
    for (const [k, each] of result.classes.entries()) {
      const expected = of.classes[k] as (typeof of.classes)[number];
      expect(each).toMatchObject({ count: expected.count, share: expected.share });
      if (of.classes.length > 1) expectInterval(each.interval, expected.interval, golden.source.tolerance);
      expect(each.interval).toMatchObject({ method: 'goodman', confidence: of.confidence });
      near(each.amount, expected.amount);
      near(each.amountShare, expected.amountShare);
    }
    near(result.herfindahl, of.herfindahl);
    near(result.effectiveNumber, 1 / of.herfindahl);
    near(result.total, of.total);
    const byAmount = mix(columns, { confidence: of.confidence, measure: 'amount' });
    near(byAmount.herfindahl, of.amountHerfindahl);
    near(byAmount.value, Math.max(...of.classes.map((each) => each.amountShare)));
    expect(byAmount.interval).toBeNull();
  });

  it('says everything about the largest class', () => {
    const things = ['b', 'a', 'b', null, 'a', 'c', undefined].map((kind) => ({ kind }));
    const result = mixOf(things);
    expect(result).toMatchObject({
      metric: 'mix',
      unit: 'fraction',
      value: 0.4,
      n: 5,
      missing: 2,
      invalid: 0,
      measure: 'count',
      total: null,
      largest: 'a',
      herfindahl: expect.closeTo(0.36, 15),
      classes: [
        { class: 'a', count: 2, amount: null, amountShare: null },
        { class: 'b', count: 2 },
        { class: 'c', count: 1, share: 0.2 },
      ],
    });
    expect(result.interval).toEqual(result.classes[0]?.interval);
    expectSame(mixOf(new Set(things)), result);
    expect(Object.keys(result).slice(0, 10)).toEqual([
      'metric',
      'unit',
      'value',
      'n',
      'missing',
      'invalid',
      'reasons',
      'refused',
      'interval',
      'measure',
    ]);
  });

  it('tells numbers from texts, and takes any name', () => {
    const result = mixOf([1, '1', '__proto__', 'constructor', -0, 0, '1'].map((kind) => ({ kind })));
    expect(result.classes.map((each) => [each.class, each.count])).toEqual([
      [0, 2],
      ['1', 2],
      [1, 1],
      ['__proto__', 1],
      ['constructor', 1],
    ]);
  });

  it('shows the classes given, in their order, and takes no others', () => {
    const classes = ['c', 'a', 2];
    const result = mixOf([{ kind: 'a' }], { classes });
    expect(result.classes.map((each) => [each.class, each.share])).toEqual([
      ['c', 0],
      ['a', 1],
      [2, 0],
    ]);
    expect(result.largest).toBe('a');
    expect(() => mixOf([{ kind: 'A' }], { classes })).toThrow(
      'mix: class must be one of the classes given; got "A" at row 0, reader class',
    );
    expect(mixOf([{ kind: 'A' }, { kind: 2 }], { classes, onInvalid: 'count' })).toMatchObject({
      n: 1,
      invalid: 1,
      largest: 2,
    });
    expect(mixOf([], { classes })).toMatchObject({
      value: null,
      largest: null,
      classes: [{ class: 'c', count: 0, share: null, interval: null }, {}, {}],
    });
  });

  it('has no shares of amounts where a class has less than nothing, or all have nothing', () => {
    const things = [
      { kind: 'a', worth: 50 },
      { kind: 'b', worth: -1 },
      { kind: 'b', worth: 0.5 },
    ];
    const refunded = mixOf(things, { amount, measure: 'amount' });
    expect(refunded).toMatchObject({
      value: null,
      largest: null,
      herfindahl: null,
      effectiveNumber: null,
      total: 49.5,
    });
    expect(refunded.classes.map((each) => [each.class, each.amount, each.amountShare])).toEqual([
      ['a', 50, null],
      ['b', -0.5, null],
    ]);
    expect(mixOf(things, { amount })).toMatchObject({ value: 2 / 3, largest: 'b' });
    expect(mixOf([{ kind: 'a', worth: 0 }], { amount, measure: 'amount' })).toMatchObject({
      value: null,
      total: 0,
      n: 1,
    });
    expect(mixOf([...things, { kind: 'b', worth: 0.5 }], { amount, measure: 'amount' })).toMatchObject({
      value: 1,
      largest: 'a',
      herfindahl: 1,
    });
  });

  it('counts a thing without class or amount as missing', () => {
    const things = [{ kind: 'a', worth: 1 }, { kind: 'a' }, { worth: 1 }];
    expect(mixOf(things, { amount })).toMatchObject({ n: 1, missing: 2 });
    const floats = { class: [1, 2], amount: Float64Array.of(3, NaN) };
    expect(mix(floats)).toMatchObject({ n: 1, missing: 1, total: 3 });
    expect(mix({ class: Int8Array.of(1, -1) }, { missingValue: -1 })).toMatchObject({ n: 1, missing: 1 });
  });

  it('reads rows and columns that stand for many things, and what all of them are worth', () => {
    const rows = [
      { kind: 'web', many: 3, worth: 30 },
      { kind: 'app', many: 1, worth: 70 },
      { kind: null, many: 4, worth: 1 },
      { kind: 'web', many: 0, worth: 5 },
      { kind: 'app', many: null, worth: 5 },
    ];
    const result = mix(rows, { class: 'kind', count: 'many', amount: 'worth' });
    expect(result).toMatchObject({ n: 4, missing: 5, value: 0.75, largest: 'web', total: 100 });
    const columns = {
      class: rows.map((row) => row.kind),
      count: rows.map((row) => row.many),
      amount: rows.map((row) => row.worth),
    };
    expectSame(mix(columns), result);
    expectSame(new MixAggregator({ amounts: 'sum' }).addColumns(columns).result(), withoutPlaces(result));
    const { classes } = result;
    expect(mixFromCounts(classes).classes).toEqual(classes);
    const bad = { class: ['a', ''], count: [-1, 7] };
    expect(mix(bad, { onInvalid: 'count' })).toMatchObject({
      invalid: 8,
      reasons: { 'class-not-a-class': 7, 'count-not-a-count': 1 },
      refused: [
        { index: 0, reason: 'count-not-a-count' },
        { index: 1, reason: 'class-not-a-class' },
      ],
    });
    expect(() => mix(bad)).toThrow('mix: count must be a whole number from 0 to 2^53 - 1; got -1 at index 0 of count');
    expect(() => mix({ class: ['a', 'b'], count: [2 ** 53 - 1, 1] })).toThrow('counts add up to more than 2^53 - 1');
    expect(outcome(() => mix(rows, { class: 'kind', count: 'times' as 'many' }))).toBe('NOTHING_READ');
    expect(outcome(() => mix(rows, { class: 'knd' as 'kind' }))).toBe('NOTHING_READ');
    expect(mix([{ kind: 'a' }, { kind: 1n }], { class: 'kind' }).classes.map((each) => each.class)).toEqual(['1', 'a']);
  });

  it('says what was expected, what came and where', () => {
    expect(() => mixOf([{ kind: '' }])).toThrow(
      'mix: class must be a text that is not empty or a number up to 2^53 - 1 in size (larger ids as text); got "" at row 0, reader class',
    );
    expect(() => mix({ class: ['a'], amount: ['1' as never] })).toThrow(
      'mix: amount must be a finite number of size up to 2^960; got "1" at index 0 of amount',
    );
    const things = [{ kind: NaN }, { kind: true }, { kind: 'a', worth: Infinity }, { kind: 'a', worth: 1 }].map(
      (each) => ({ worth: 1, ...each }),
    );
    expect(mixOf(things, { amount, onInvalid: 'count' })).toMatchObject({ n: 1, invalid: 3 });
    expect(
      otherwise('INVALID_VALUE', {
        none: () => mix(null as never),
        lengths: () => mix({ class: ['a'], amount: [] }),
        'unknown column': () => mix({ class: ['a'], counts: [1] } as never),
        class: () => mixFromCounts([{ class: null as never, count: 1 }]),
        count: () => mixFromCounts([{ class: 'a', count: -1 }]),
        twice: () =>
          mixFromCounts([
            { class: 'a', count: 1 },
            { class: 'a', count: 1 },
          ]),
        amount: () =>
          mixFromCounts([
            { class: 'a', count: 1, amount: 1 },
            { class: 'b', count: 1 },
          ]),
        'another class': () => mixFromCounts([{ class: 'a', count: 1 }], { classes: ['b'] }),
        'no pairs': () => mixFromCounts({ a: 1 } as never),
        'no counts': () => mixFromCounts([null as never]),
        'too many': () =>
          mixFromCounts([
            { class: 'a', count: 2 ** 53 - 1 },
            { class: 'b', count: 1 },
          ]),
      }),
    ).toEqual([]);
    expect(
      otherwise('INVALID_OPTION', {
        measure: () => mix({ class: ['a'] }, { measure: 'amounts' as never }),
        'no amounts': () => mix({ class: ['a'] }, { measure: 'amount' }),
        'no reader': () => mix([] as never),
        reader: () => mixOf([], { class: 7 as never }),
        classes: () => mix({ class: [] }, { classes: 'ab' as never }),
        'no classes': () => mix({ class: [] }, { classes: [] }),
        'equal classes': () => mix({ class: [] }, { classes: ['a', 'a'] }),
        'bad class': () => mix({ class: [] }, { classes: [''] }),
        onInvalid: () => mix({ class: [] }, { onInvalid: 'skip' as never }),
        confidence: () => mix({ class: [] }, { confidence: 1 }),
        unknown: () => mix({ class: [] }, { by: 1 } as never),
        'interval from counts': () => mixFromCounts([], { interval: 1 } as never),
      }),
    ).toEqual([]);
  });
});

describe('mixFromCounts', () => {
  it('concludes as mix does', () => {
    const things = ['b', 'a', 'b', 'c'].map((kind, k) => ({ kind, worth: k + 0.1 }));
    const whole = mixOf(things, { amount, measure: 'amount', confidence: 0.9 });
    expectSame(mixFromCounts(whole.classes as never, { measure: 'amount', confidence: 0.9 }), whole);
    const counted = mixOf(things, { classes: ['c', 'b', 'a'] });
    expectSame(
      mixFromCounts(
        [
          { class: 'a', count: 1 },
          { class: 'b', count: 2 },
          { class: 'c', count: 1, amount: null },
        ],
        { classes: ['c', 'b', 'a'] },
      ),
      counted,
    );
    expect(mixFromCounts([])).toMatchObject({ value: null, n: 0, interval: null, total: null, classes: [] });
    expect(mixOf([])).toMatchObject({ value: null, total: null });
    expect(mixOf([], { amount })).toMatchObject({ value: null, total: 0 });
    expect(mixFromCounts([{ class: 'a', count: 0 }])).toMatchObject({ value: null, n: 0, classes: [{ share: null }] });
  });
});
