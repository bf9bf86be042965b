import { describe, expect, it } from 'vitest';
import { type CompositePart, composite, endsByName } from '../../../src/kernels/summary/composite.js';
import { outcome } from '../../laws.js';

const part = (more: object = {}) => ({ name: 'a', value: 5, weight: 1, worst: 0, best: 10, ...more }) as CompositePart;
const of = (...parts: unknown[]) => composite('brand-score', parts as CompositePart[], undefined);

describe('composite', () => {
  it('tells what each component gives', () => {
    expect(of(part(), part({ name: 'b', value: 8, weight: 3, worst: 16, best: 0 }))).toEqual({
      metric: 'brand-score',
      unit: 'index',
      value: 50,
      n: 2,
      missing: 0,
      invalid: 0,
      reasons: {},
      refused: [],
      onMissing: 'refuse',
      contributions: [
        { name: 'a', value: 5, rescaled: 50, weight: 0.25, contribution: 12.5 },
        { name: 'b', value: 8, rescaled: 50, weight: 0.75, contribution: 37.5 },
      ],
    });
  });

  it('has ends of its own only where it is given them', () => {
    const bare = { name: 'a', value: 5, weight: 1 };
    expect(composite('x', [bare], undefined, () => [0, 20]).value).toBe(25);
    expect(composite('x', [{ ...bare, best: 5 }], undefined, () => [0, 20]).value).toBe(100);
    expect(() => of(bare)).toThrow(
      'brandScore: worst and best must be different numbers; got "undefined, undefined" at component "a"',
    );
  });

  it('knows ends by names of their own, none that are inherited', () => {
    const usual = endsByName(Object.assign(Object.create({ inherited: [0, 1] }), { csat: [0, 1] }));
    expect(['csat', 'inherited', 'toString', 5, undefined].map(usual)).toEqual([
      [0, 1],
      ...new Array(4).fill(undefined),
    ]);
  });

  it('takes any iterable, once', () => {
    const parts = (function* () {
      yield part();
      yield part({ name: 'b', value: 10 });
    })();
    expect(composite('x', parts, undefined).value).toBe(75);
    expect(outcome(() => composite('x', null as never, undefined))).toBe('INVALID_VALUE');
  });

  it('leaves out what is missing when told to, and says so', () => {
    const parts = [part(), part({ name: 'b', value: null, weight: 9 }), part({ name: 'c', value: undefined })];
    const result = composite('x', parts, { onMissing: 'renormalise' });
    expect(result).toMatchObject({ value: 50, n: 1, missing: 2, onMissing: 'renormalise' });
    expect(result.contributions).toEqual([{ name: 'a', value: 5, rescaled: 50, weight: 1, contribution: 50 }]);
    expect(() => composite('x', parts, undefined)).toThrow(
      'x: value must be a number from 0 to 10; got null at component "b"',
    );
    expect(() => composite('x', parts.slice(2), { onMissing: 'refuse' })).toThrow('got undefined at component "c"');
  });

  it('has no value when nothing with a weight is left', () => {
    const nothing = { value: null, n: 0, contributions: [] };
    const lenient = { onMissing: 'renormalise' } as const;
    expect(of()).toMatchObject({ ...nothing, missing: 0 });
    expect(composite('x', [part({ value: null })], lenient)).toMatchObject({ ...nothing, missing: 1 });
    const weightless = [part({ value: null }), part({ name: 'b', weight: 0 })];
    expect(composite('x', weightless, lenient)).toMatchObject({ ...nothing, missing: 1 });
  });

  it('takes weights of 0 and of any usual size', () => {
    expect(of(part(), part({ name: 'b', value: 10, weight: -0 })).contributions[1]).toEqual({
      name: 'b',
      value: 10,
      rescaled: 100,
      weight: 0,
      contribution: 0,
    });
    expect(of(part({ weight: 1e-200 }), part({ name: 'b', value: 10, weight: 1e-200 })).value).toBe(75);
    expect(of(part({ weight: 1e200 }), part({ name: 'b', value: 10, weight: 1e200 })).value).toBe(75);
    expect(of(part({ value: -0, worst: 0, best: -10 })).contributions[0]).toEqual({
      name: 'a',
      value: 0,
      rescaled: 0,
      weight: 1,
      contribution: 0,
    });
  });

  it.each([
    [{ value: 10.1 }, 'value must be a number from 0 to 10; got 10.1 at component "a"'],
    [{ value: -1 }, 'value must be a number from 0 to 10; got -1 at component "a"'],
    [{ value: 11, worst: 10, best: 0 }, 'value must be a number from 10 to 0; got 11 at component "a"'],
    [{ value: NaN }, 'value must be a number from 0 to 10; got NaN at component "a"'],
    [{ value: '5' }, 'value must be a number from 0 to 10; got "5" at component "a"'],
    [{ weight: -1 }, 'weight must be 0 or from 1e-200 to 1e200; got -1 at component "a"'],
    [{ weight: Infinity }, 'weight must be 0 or from 1e-200 to 1e200; got Infinity at component "a"'],
    [{ weight: 1e-300 }, 'weight must be 0 or from 1e-200 to 1e200; got 1e-300 at component "a"'],
    [{ weight: NaN }, 'weight must be 0 or from 1e-200 to 1e200; got NaN at component "a"'],
    [{ weight: '1' }, 'weight must be 0 or from 1e-200 to 1e200; got "1" at component "a"'],
    [{ weight: undefined }, 'weight must be 0 or from 1e-200 to 1e200; got undefined at component "a"'],
    [{ weight: 0 }, 'the weights must be above 0 in sum; got 0'],
    [{ best: 0 }, 'worst and best must be different numbers; got "0, 0" at component "a"'],
    [{ best: Infinity }, 'worst and best must be different numbers; got "0, Infinity" at component "a"'],
    [
      { worst: -1e308, best: 1e308 },
      'worst and best must be different numbers; got "-1e+308, 1e+308" at component "a"',
    ],
    [{ worst: NaN }, 'worst and best must be different numbers; got "NaN, 10" at component "a"'],
    [{ worst: Symbol('w') }, 'worst and best must be different numbers; got "Symbol(w), 10" at component "a"'],
    [{ best: 2n ** 60n }, 'worst and best must be different numbers; got "0, 1152921504606846976n" at component "a"'],
    [{ name: undefined }, 'a name must be a text of its own; got undefined at component undefined'],
    [{ name: 7 }, 'a name must be a text of its own; got 7 at component 7'],
  ])('refuses %o', (more, text) => {
    expect(() => of(part(more))).toThrow(`brandScore: ${text}`);
    expect(outcome(() => of(part(more)))).toBe('INVALID_VALUE');
  });

  it('refuses names given twice, unknown fields and unknown options', () => {
    expect(() => of(part(), part({ name: '__proto__' }), part())).toThrow(
      'brandScore: a name must be a text of its own; got "a" at component "a"',
    );
    expect(() => of(part({ min: 0 }))).toThrow(
      /^brandScore: unknown option "components\[0\]\.min"; known are name, .*\bworst\b/,
    );
    expect(outcome(() => of(null))).toBe('INVALID_VALUE');
    expect(outcome(() => composite('x', [part()], { missing: 'drop' } as never))).toBe('INVALID_OPTION');
    expect(() => composite('x', [part()], { onMissing: 'impute' } as never)).toThrow(
      'x: onMissing must be refuse or renormalise; got "impute"',
    );
  });

  it('says in the details which component it is', () => {
    expect(() => of(part(), part({ name: 'b', value: 99 }))).toThrow(
      expect.objectContaining({ details: { index: 1 } }) as Error,
    );
  });
});
