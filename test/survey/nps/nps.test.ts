import { describe, expect, it } from 'vitest';
import { CxMetricsError } from '../../../src/core/errors.js';
import { nps } from '../../../src/survey/nps/nps.js';
import { npsFromCounts } from '../../../src/survey/nps/nps-from-counts.js';
import { cellsOf, dataLines } from '../../data.js';
import { expectSame, outcome } from '../../laws.js';
import golden from './nps.golden.json' with { type: 'json' };

describe('nps against reference values', () => {
  it.each(golden.summary)('$name', ({ input, expected, tolerance }) => {
    const result = nps(input.scores);
    expect(result).toMatchObject({
      n: expected.n,
      promoters: expected.promoters,
      passives: expected.passives,
      detractors: expected.detractors,
    });
    expect(Math.abs((result.value ?? NaN) - expected.nps)).toBeLessThanOrEqual(tolerance);
    expect(Math.abs((result.se ?? NaN) - expected.se)).toBeLessThanOrEqual(tolerance);
    if (expected.seSample === undefined) expect(result.seSample).toBe(null);
    else expect(Math.abs((result.seSample ?? NaN) - expected.seSample)).toBeLessThanOrEqual(tolerance);
  });

  it.each(golden.scaleVariant)('$name', ({ input, expected, tolerance }) => {
    const [min, max] = input.scale as [number, number];
    const result = nps(input.scores, {
      scale: { min, max },
      passiveFrom: input.passiveFrom,
      promoterFrom: input.promoterFrom,
    });
    expect(result).toMatchObject({ promoters: expected.promoters, detractors: expected.detractors });
    expect(Math.abs((result.value ?? NaN) - expected.nps)).toBeLessThanOrEqual(tolerance);
  });

  it('gives 8.92888 for the 5,723 answers about airlines', (context) => {
    const rows = dataLines(context, 'nps-airlines.csv').slice(1).map(cellsOf);
    const result = nps(rows, { score: (row) => Number(row[2]) });
    expect(result.n).toBe(5723);
    expect(result.value).toBeCloseTo(8.92888, 5);
  });
});

describe('nps', () => {
  it('concludes nothing from nothing', () => {
    const nothing = { value: null, n: 0, se: null, seSample: null, interval: null };
    expect(nps([])).toMatchObject(nothing);
    expect(nps([null, undefined])).toMatchObject({ ...nothing, missing: 2 });
    expect(nps(new Uint8Array())).toMatchObject(nothing);
  });

  it('names the definition', () => {
    expect(nps([9]).definition).toBe('[0,7) [7,9) [9,10]');
    expect(nps([5], { scale: { min: 1, max: 5 }, passiveFrom: 4, promoterFrom: 5 }).definition).toBe(
      '[1,4) [4,5) [5,5]',
    );
  });

  it('says what was expected, what came and where', () => {
    expect(() => nps([9, 10, 8, 11])).toThrow('nps: a score must be a whole number from 0 to 10; got 11 at index 3');
    expect(() => nps([{ s: 9 }, { s: '9' as never }], { score: (row) => row.s })).toThrow(
      'nps: a score must be a whole number from 0 to 10; got "9" at row 1, reader score',
    );
    expect(() => nps([6.5])).toThrow('got 6.5 at index 0');
    expect(() => nps([11n as never])).toThrow('got 11 at index 0');
    expect(() => nps([(2n ** 60n) as never])).toThrow('got 1152921504606846976n at index 0');
    expect(() => nps([{}] as never)).toThrow('got object at index 0');
    expect(() => nps(BigInt64Array.of(9n, 11n) as never)).toThrow('got 11 at index 1');
    expect(() => nps([12], { classes: 'half-open' })).toThrow(
      'nps: a score must be a number from 0 to 10; got 12 at index 0',
    );
    expect(() => nps(7 as never)).toThrow('nps: scores must be iterable; got 7');
    expect(() => nps(null as never, { score: () => 1 })).toThrow('nps: rows must be iterable; got null');
  });

  it('gives details as plain JSON', () => {
    const error = (() => {
      try {
        return nps([3, 99]);
      } catch (caught) {
        return caught;
      }
    })() as CxMetricsError;
    expect(error).toBeInstanceOf(CxMetricsError);
    expect([error.name, error.code, error.details]).toEqual([
      'CxMetricsError',
      'INVALID_VALUE',
      { index: 1, min: 0, max: 10 },
    ]);
  });

  it('refuses options that are unknown, contradict each other or are out of range', () => {
    const bad: object[] = [
      { confidense: 0.9 },
      { confidence: 1 },
      { confidence: 0 },
      { confidence: '0.95' },
      { onInvalid: 'skip' },
      { classes: 'open' },
      { scale: { min: 1, max: 10 } },
      { scale: null },
      { scale: { min: 1n, max: 10n } },
      { scale: { min: Symbol('one'), max: 10 } },
      { passiveFrom: Symbol('seven') },
      { scale: 10 },
      { scale: { min: 0, max: 5000 }, passiveFrom: 7, promoterFrom: 9 },
      { scale: { min: 0, max: 10.5 }, passiveFrom: 7, promoterFrom: 9 },
      { passiveFrom: 9, promoterFrom: 7 },
      { passiveFrom: 0 },
      { promoterFrom: 11 },
      { missingValue: 7 },
      { score: 7 },
      { interval: 'score' },
      { interval: { method: 'own', bounds: () => undefined } },
      { classes: null },
    ];
    for (const options of bad)
      expect([options, outcome(() => nps([9], options as never))]).toEqual([options, 'INVALID_OPTION']);
    expect(() => nps([9], { confidense: 0.9 } as never)).toThrow('nps: unknown option "confidense"; known are ');
    expect(() => nps([9], { onInvalid: 'skip' as never })).toThrow('nps: onInvalid must be throw or count; got "skip"');
    expect(nps([9], null as never).value).toBe(100);
    const texts: [object, string][] = [
      [{ scale: 5 }, 'nps: scale.min must be a whole number; got undefined'],
      [
        { scale: { min: 1, max: 10 } },
        'nps: passiveFrom must be a whole number from 2 to 10; got undefined: this scale needs passiveFrom and promoterFrom',
      ],
      [{ passiveFrom: 0 }, 'nps: passiveFrom must be a whole number from 1 to 10; got 0'],
      [{ passiveFrom: 9, promoterFrom: 7 }, 'nps: promoterFrom must be a whole number from 9 to 10; got 7'],
      [{ promoterFrom: 11 }, 'nps: promoterFrom must be a whole number from 7 to 10; got 11'],
      [{ scale: { min: 0, max: 10, step: 0.5 } }, 'nps: scale.step must be 1; got 0.5'],
    ];
    for (const [options, text] of texts) expect(() => nps([9], options)).toThrow(text);
  });

  it('says that `groups.map(nps)` hands over an index where options belong', () => {
    const groups: number[][] = [[10], [0]];
    expect(() => groups.map(nps as never)).toThrow('nps: options must be an object; got 0');
    expect(groups.map((group) => nps(group).value)).toEqual([100, -100]);
  });

  it('lets through what a reader or an iterable throws', () => {
    const mine = new RangeError('mine');
    const fail = () => {
      throw mine;
    };
    expect(() => nps([1], { score: fail })).toThrow(mine);
    expect(() => nps({ [Symbol.iterator]: fail })).toThrow(mine);
  });

  it('reads every row once, in order', () => {
    const seen: number[] = [];
    nps([1, 2, 3, 4, 5, 6, 7, 8, 9], { score: (row) => seen.push(row) && row });
    expect(seen).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('reads rows that stand for many answers', () => {
    const rows = [
      { rating: 10, answers: 5 },
      { rating: 3, answers: 2 },
    ];
    const result = nps(rows, { score: 'rating', count: 'answers' });
    expect(result).toMatchObject({ value: 42.857142857142854, n: 7, promoters: 5, detractors: 2 });
    expect(result.interval?.low).toBeCloseTo(-28.21310963347615, 10);
    expect(result.interval?.high).toBeCloseTo(83.55621519918866, 10);
    const given = npsFromCounts({ promoters: 5, passives: 0, detractors: 2 });
    expect({ ...result, definition: '' }).toEqual({ ...given, definition: '' });
  });

  it('says what was refused and why, the first five by their places', () => {
    const scores = [9, 11, null, '9', -1, 12, 13, 6.5] as never[];
    expect(nps(scores, { onInvalid: 'count' })).toMatchObject({
      n: 1,
      missing: 1,
      invalid: 6,
      reasons: { 'score-not-a-number': 1, 'score-off-scale': 5 },
      refused: [
        { index: 1, reason: 'score-off-scale' },
        { index: 3, reason: 'score-not-a-number' },
        ...[4, 5, 6].map((index) => ({ index, reason: 'score-off-scale' })),
      ],
    });
    expect(nps([9])).toMatchObject({ reasons: {}, refused: [] });
    const unread = { unreadable: '"great" is no label', fault: 'unknown-label' as const };
    expect(nps([{}], { score: () => unread, onInvalid: 'count' }).reasons).toEqual({ 'score-unknown-label': 1 });
    expect(() => nps([{}], { score: () => unread })).toThrow('got "great" is no label at row 0, reader score');
  });

  it('takes BigInt as the number that it is', () => {
    expectSame(nps([10n, 9n, 3, null]), nps([10, 9, 3, null]));
    expectSame(nps(BigInt64Array.from(new Array(40).fill(9n))), nps(new Array(40).fill(9)));
    expectSame(nps(BigUint64Array.of(9n, 99n), { missingValue: 99 }), nps([9, null]));
    expect(npsFromCounts({ promoters: 5n, passives: 1n, detractors: 2n }).value).toBe(37.5);
  });

  it('refuses rows of which nothing is read; null says that there is no answer', () => {
    const rows = [{ rating: 9 }, { rating: 3 }];
    for (const onInvalid of ['throw', 'count'] as const) {
      expect(() => nps(rows, { score: 'ratng' as 'rating', onInvalid })).toThrow(
        expect.objectContaining({ code: 'NOTHING_READ', details: { name: 'score', rows: 2 } }),
      );
    }
    const many = Array.from({ length: 40 }, () => ({ rating: 9 }));
    expect(outcome(() => nps(many, { score: (row) => (row as { score?: number }).score }))).toBe('NOTHING_READ');
    expect(nps(rows, { score: () => null })).toMatchObject({ n: 0, missing: 2 });
    expect(nps([...rows, {} as { rating: number }], { score: 'rating' })).toMatchObject({ n: 2, missing: 1 });
    expect(nps([undefined, undefined])).toMatchObject({ n: 0, missing: 2 });
    expect(nps([] as { rating: number }[], { score: 'rating' })).toMatchObject({ n: 0, missing: 0 });
  });

  it('takes several missing codes', () => {
    const some = { missingValue: [99, -1] };
    expect(nps([9, 99, -1, 3], some)).toMatchObject({ n: 2, missing: 2 });
    expect(nps(Int8Array.of(9, 99, -1, 3), some)).toMatchObject({ n: 2, missing: 2 });
    expect(() => nps([9], { missingValue: [99, 7] })).toThrow('nps: missingValue must be off the scale; got 7');
  });

  it('takes other missing codes only off the scale', () => {
    expect(nps(Uint8Array.of(9, 99, 3), { missingValue: 99 })).toMatchObject({ n: 2, missing: 1 });
    expect(nps([9, -1, 3], { missingValue: -1 })).toMatchObject({ n: 2, missing: 1 });
    expect(outcome(() => nps([9], { missingValue: 0 }))).toBe('INVALID_OPTION');
  });
});
