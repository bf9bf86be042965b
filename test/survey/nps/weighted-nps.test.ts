import { describe, expect, it } from 'vitest';
import { nps } from '../../../src/survey/nps/nps.js';
import { weightedNps } from '../../../src/survey/nps/weighted-nps.js';
import { weightedLinearised } from '../../../src/survey/nps/weighted-nps-interval.js';
import { outcome } from '../../laws.js';
import golden from './weighted-nps.golden.json' with { type: 'json' };

interface Row {
  readonly s: number | null;
  readonly w?: number;
}
const readers = { score: (row: Row) => row.s, weight: (row: Row) => row.w };
const close = (actual: number | null, expected: number, tolerance: number) =>
  expect(Math.abs((actual ?? NaN) - expected)).toBeLessThanOrEqual(tolerance);

describe('weightedNps against reference values', () => {
  it.each(golden.summary)('$name', ({ input, expected, tolerance }) => {
    const columns = { score: input.scores, weight: input.weights };
    const result = weightedNps(columns, { confidence: input.level });
    close(result.value, expected.nps, tolerance);
    close(result.nEffective, expected.nEffective, tolerance);
    close(result.designEffect, expected.designEffect, tolerance);
    close(result.se, expected.seKish, tolerance);
    close(result.seLinearised, expected.seLinearised, tolerance);
    close(((result.se ?? NaN) / 100) ** 2 * (result.nEffective ?? NaN), expected.varianceShare, tolerance);
    expect(result.interval?.method).toBe('kish-wald');
    close(result.interval?.low ?? null, Math.max(-100, expected.lowerKish), tolerance);
    close(result.interval?.high ?? null, Math.min(100, expected.upperKish), tolerance);
    const linearised = weightedNps(columns, { interval: weightedLinearised }).interval;
    close(linearised?.low ?? null, Math.max(-100, expected.nps - 1.959963984540054 * expected.seLinearised), tolerance);
  });

  it.each(golden.cases)('$name', ({ input, expected }) => {
    const result = weightedNps({ score: input.scores, weight: input.weights });
    const near = (actual: number | null, wanted: number) =>
      close(actual, wanted, 4 * Number.EPSILON * Math.abs(wanted));
    expect([result.value, result.nEffective]).toEqual([expected.value, expected.nEffective]);
    near(result.designEffect, expected.designEffect);
    near(result.se, expected.se);
    if (expected.seLinearised === null) expect(result.seLinearised).toBe(null);
    else near(result.seLinearised, expected.seLinearised);
  });
});

describe('weightedNps', () => {
  it('concludes nothing from nothing', () => {
    const nothing = { value: null, nEffective: null, designEffect: null, se: null, seLinearised: null, interval: null };
    const noWeight = { weight: 0, promoterWeight: 0, passiveWeight: 0, detractorWeight: 0 };
    expect(weightedNps([], readers)).toMatchObject({ ...nothing, ...noWeight, n: 0 });
    expect(weightedNps({ score: [], weight: [] })).toMatchObject({ ...nothing, n: 0 });
    expect(weightedNps({ score: new Uint8Array(), weight: new Float64Array() })).toMatchObject({ ...nothing, n: 0 });
    expect(weightedNps({ score: [9, null, undefined, 4], weight: [null, 1, 2, undefined] })).toMatchObject({
      ...nothing,
      n: 0,
      missing: 4,
    });
  });

  it('counts answers of weight 0, and weighs nothing when there are no others', () => {
    const result = weightedNps({ score: [9, 3, 7, 10], weight: [0, -0, 0, 0] });
    expect(result).toMatchObject({ value: null, n: 4, promoters: 2, passives: 1, detractors: 1, weight: 0 });
    expect([result.nEffective, result.interval]).toEqual([null, null]);
    const some = weightedNps({ score: [9, 3, 7, 10], weight: [0, 2, 0, 2] });
    expect(some).toMatchObject({ value: 0, n: 4, nEffective: 2, designEffect: 2, promoters: 2, promoterWeight: 2 });
  });

  it('has one standard error at one answer, and two at two', () => {
    const one = weightedNps({ score: [9], weight: [0.1] });
    expect(one).toMatchObject({ value: 100, n: 1, nEffective: 1, designEffect: 1, se: 0, seLinearised: null });
    expect(one.interval).toEqual({ low: 100, high: 100, confidence: 0.95, method: 'kish-wald' });
    expect(weightedNps({ score: [9], weight: [0.1] }, { interval: weightedLinearised }).interval).toBe(null);
    expect(weightedNps({ score: [9, 9], weight: [1, 2] }).seLinearised).toBe(0);
  });

  it('names the definition', () => {
    expect(weightedNps([], readers).definition).toBe('[0,7) [7,9) [9,10]');
    const classes = { scale: { min: -2, max: 2 }, passiveFrom: 0, promoterFrom: 2 };
    const columns = { score: [-2, -1, 0, 1, 2], weight: [1, 1, 1, 1, 1] };
    expect(weightedNps(columns, classes)).toMatchObject({
      definition: '[-2,0) [0,2) [2,2]',
      detractors: 2,
      passives: 2,
      promoters: 1,
    });
  });

  it('classes fractions when they are to be classed', () => {
    const columns = { score: [6.99, 7, 8.99, 9.01, null], weight: [1, 1, 1, 1, 1] };
    const classes = { classes: 'half-open' } as const;
    expect(weightedNps(columns, classes)).toMatchObject({ detractors: 1, passives: 2, promoters: 1, missing: 1 });
    expect(weightedNps(columns, classes).value).toBe(nps(columns.score, classes).value);
    expect(outcome(() => weightedNps(columns))).toBe('INVALID_VALUE');
  });

  it('says what was expected, what came and where', () => {
    const message = (score: unknown[], weight: unknown[]) => () =>
      weightedNps({ score: score as number[], weight: weight as number[] });
    expect(message([9, 11], [1, 1])).toThrow(
      'weightedNps: a score must be a whole number from 0 to 10; got 11 at index 1 of score',
    );
    expect(message([9, 10], [1, -1])).toThrow(
      'weightedNps: a weight must be 0 or from 2^-400 to 2^400; got -1 at index 1 of weight',
    );
    expect(message([9], ['1'])).toThrow('got "1" at index 0 of weight');
    expect(message([9], [NaN])).toThrow('got NaN at index 0 of weight');
    expect(message([9], [Infinity])).toThrow('got Infinity at index 0 of weight');
    expect(message([9], [1e-121])).toThrow('got 1e-121 at index 0 of weight');
    expect(message([9], [1e121])).toThrow('got 1e+121 at index 0 of weight');
    expect(message(['9'], [1])).toThrow('got "9" at index 0 of score');
    expect(() =>
      weightedNps(
        [
          { s: 9, w: 1 },
          { s: 9, w: -1 },
        ],
        readers,
      ),
    ).toThrow('got -1 at row 1, reader weight');
    expect(() => weightedNps([{ s: 6.5, w: -1 }], readers)).toThrow('got 6.5 at row 0, reader score');
    expect(() => weightedNps({ score: BigInt64Array.of(11n) as never, weight: [1] })).toThrow(
      'got 11 at index 0 of score',
    );
    expect(() => weightedNps({ score: [9], weight: [] })).toThrow(
      'columns must be equally long; score has 1, weight has 0',
    );
    expect(() => weightedNps({ score: [9] } as never)).toThrow(
      'column weight must be an array, a typed array or a vector with get(i); got undefined',
    );
    expect(() => weightedNps(9 as never)).toThrow(
      'weightedNps: the source must be rows or an object of columns; got 9',
    );
  });

  it('takes a missing row before an invalid one, and counts what is neither', () => {
    const columns = { score: [null, 11, 9, 9], weight: [-1, null, -1, 2] };
    expect(weightedNps(columns, { onInvalid: 'count' })).toMatchObject({ n: 1, missing: 2, invalid: 1, value: 100 });
  });

  it('takes a code for "not answered", in scores only', () => {
    const options = { missingValue: 99 };
    const columns = { score: Uint8Array.of(9, 99, 10), weight: Uint8Array.of(99, 1, 1) };
    expect(weightedNps(columns, options)).toMatchObject({ n: 2, missing: 1, weight: 100 });
    expect(weightedNps([{ s: 99, w: 1 }], { ...readers, ...options })).toMatchObject({ n: 0, missing: 1 });
    expect(() => weightedNps(columns, { missingValue: 7 })).toThrow(
      'weightedNps: missingValue must be off the scale; got 7',
    );
  });

  it('refuses options that are unknown, contradict each other or are out of range', () => {
    const bad: object[] = [
      { weigth: 1 },
      { confidence: 1 },
      { onInvalid: 'skip' },
      { classes: 'open' },
      { scale: { min: 1, max: 10 } },
      { passiveFrom: 9, promoterFrom: 7 },
      { interval: 'kish' },
      { interval: { method: 'own', bounds: () => [1, 0] } },
    ];
    for (const options of bad) {
      const action = () => weightedNps({ score: [9], weight: [1] }, options as never);
      expect([options, outcome(action)]).toEqual([options, 'INVALID_OPTION']);
    }
    expect(() => weightedNps([{ s: 9 }], { score: readers.score } as never)).toThrow(
      'weightedNps: weight must be a function of a row or the name of its field; got undefined',
    );
    expect(weightedNps({ score: [9], weight: [1] }, null as never).value).toBe(100);
  });

  it('lets through what a reader or an iterable throws', () => {
    const mine = new RangeError('mine');
    const fail = () => {
      throw mine;
    };
    expect(() => weightedNps([{ s: 1 }], { ...readers, weight: fail })).toThrow(mine);
    expect(() => weightedNps({ [Symbol.iterator]: fail } as Iterable<Row>, readers)).toThrow(mine);
  });

  it('hands an interval method what it needs', () => {
    let seen: unknown;
    const interval = {
      method: 'own',
      bounds: (...given: readonly unknown[]) => {
        seen = given;
        return [-500, 500] as const;
      },
    };
    const result = weightedNps({ score: [9, 3, 7], weight: [1, 2, 1] }, { interval, confidence: 0.9 });
    const { value, weight, promoterWeight, passiveWeight, detractorWeight, nEffective, se, seLinearised } = result;
    const sample = { value, weight, promoterWeight, passiveWeight, detractorWeight, nEffective, se, seLinearised };
    expect(seen).toEqual([sample, 3, 1.6448536269514726, 0.9]);
    expect(result.interval).toEqual({ low: -100, high: 100, confidence: 0.9, method: 'own' });
  });
});
