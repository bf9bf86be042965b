import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sus } from '../../../../src/growth/digital/experience/sus.js';
import { otherwise } from '../../../kernels/proportion/rates.js';
import { assertPlain, expectSame, outcome } from '../../../laws.js';
import { expectNearly } from '../../../nearly.js';
import { runs } from '../../../runs.js';
import golden from './sus.golden.json' with { type: 'json' };

describe('sus', () => {
  it.each(golden.cases)('$name', ({ input: { answers }, expected, tolerance }) => {
    const { interval, ...result } = sus(answers);
    const scores = answers.map((each) => sus([each]).value);
    const bounds = [interval?.low, interval?.high];
    expectNearly({ ...result, scores, interval: bounds, method: interval?.method }, expected, tolerance);
  });

  it('has the number of the specification', () => {
    const answers = [
      [4, 2, 4, 2, 4, 2, 4, 2, 4, 2],
      [5, 1, 5, 1, 5, 1, 5, 1, 5, 1],
    ];
    expect(sus(answers)).toMatchObject({ metric: 'sus', unit: 'index', value: 87.5, n: 2, missing: 0, invalid: 0 });
    expect(sus([])).toMatchObject({ value: null, n: 0, sd: null, se: null, interval: null });
    expect(sus(answers.slice(1))).toMatchObject({ value: 100, n: 1, sd: null, interval: null });
  });

  it('counts incomplete questionnaires as missing, whatever the memory', () => {
    const threes = new Array(10).fill(3);
    const gap = [...threes.slice(1), null];
    const holes = [3, 3, 3, 3, 3, 3, 3, 3, 3];
    holes.length = 10;
    const floats = Float64Array.from(gap, (each) => each ?? NaN);
    expect(sus([threes, gap, holes, floats, null, Int8Array.from(threes)])).toMatchObject({
      value: 50,
      n: 2,
      missing: 4,
    });
    const rows = [{ q: threes }, { q: null }];
    expectSame(sus(rows, { answers: (row) => row.q }), sus([threes, null]));
    expectSame(sus(rows, { answers: 'q' }), sus([threes, null]));
    expectSame(sus([threes.map(BigInt)]), sus([threes]));
    expect(outcome(() => sus(rows, { answers: 'answers' as 'q' }))).toBe('NOTHING_READ');
    expect(sus([undefined, null])).toMatchObject({ n: 0, missing: 2 });
  });

  it('agrees with the definition, in any order, and a mirrored respondent is the rest of 100', () => {
    const answers = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(fc.array(answers, { minLength: 1 }), (all) => {
        const result = sus(all);
        assertPlain(result);
        const scores = all.map((given) =>
          given.reduce((sum, answer, k) => sum + 2.5 * ((k + 1) % 2 === 1 ? answer - 1 : 5 - answer), 0),
        );
        const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
        expect(result.value).toBeCloseTo(mean, 10);
        const squares = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0);
        if (all.length > 1) expect(result.sd).toBeCloseTo(Math.sqrt(squares / (all.length - 1)), 9);
        expectSame(sus([...all].reverse()), result);
        const mirrored = sus(all.map((given) => given.map((answer) => 6 - answer)));
        expect((mirrored.value as number) + (result.value as number)).toBeCloseTo(100, 10);
        expect(result.value).toBeGreaterThanOrEqual(0);
        expect(result.value).toBeLessThanOrEqual(100);
      }),
      { numRuns: runs },
    );
  });

  it('refuses what are no ten answers, or counts it', () => {
    const good = new Array(10).fill(4);
    const bad = [
      good.slice(1),
      [...good.slice(1), 6],
      [...good.slice(1), 2.5],
      [...good.slice(1), '4'],
      'agree',
      7,
      {},
    ];
    expect(() => sus([good, bad[0]] as never)).toThrow(
      'sus: answers must be ten whole numbers from 1 to 5; got Array(9) at index 1',
    );
    expect(() => sus([{ q: bad[1] }], { answers: (row) => row.q as never })).toThrow('got 6 at row 0, reader answers');
    expect(sus([...bad, good, [...good.slice(2), null, 9]] as never, { onInvalid: 'count' })).toMatchObject({
      n: 1,
      invalid: 8,
      missing: 0,
    });
    expect(otherwise('INVALID_VALUE', { none: () => sus(null as never), one: () => sus(good as never) })).toEqual([]);
    expect(
      otherwise('INVALID_OPTION', {
        reader: () => sus([], { answers: 7 } as never),
        unknown: () => sus([], { scale: 5 } as never),
        confidence: () => sus([], { confidence: 1 }),
        method: () => sus([good], { interval: 'student-t' as never }),
        onInvalid: () => sus([], { onInvalid: 'skip' as never }),
      }),
    ).toEqual([]);
  });
});
