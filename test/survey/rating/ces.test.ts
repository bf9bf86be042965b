import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { studentT } from '../../../src/stats/intervals/interval-mean.js';
import { type CesOptions, ces, cesFromCounts } from '../../../src/survey/rating/ces.js';
import { expectSame, outcome } from '../../laws.js';
import { runs } from '../../runs.js';
import golden from './ces.golden.json' with { type: 'json' };
import { conclusionOptions } from './ratings.js';

describe('ces against reference values', () => {
  it.each(golden.summary)('$name', ({ input, expected, tolerance }) => {
    const [min, max] = input.scale as [number, number];
    const { easyFrom, level: confidence } = input;
    const direction = input.highMeansEasy ? 'high-is-easy' : 'low-is-easy';
    const options: CesOptions = { scale: { min, max }, easyFrom, direction, confidence, meanInterval: studentT };
    const { n, easy, value, share, mean, net } = ces(input.scores, options);
    expect([n, easy, value]).toEqual([expected.n, expected.easy, mean.value]);
    const got = [mean.value, mean.sd, share.value, net.value, mean.interval?.low, mean.interval?.high];
    got.push(share.interval?.low, share.interval?.high);
    const wanted = [expected.meanEase, expected.sdEase, expected.easyShare, expected.netEasy];
    wanted.push(...expected.meanEaseInterval, ...expected.easyWilson);
    for (const [k, value] of wanted.entries()) {
      expect(Math.abs((got[k] ?? NaN) - value)).toBeLessThanOrEqual(tolerance);
    }
  });

  it('gives 4.08 for counts of 80 to 120', () => {
    const counts = [80, 210, 140, 110, 160, 180, 120];
    expect(cesFromCounts(counts, { direction: 'high-is-easy' }).value).toBe(4.08);
    expect(cesFromCounts([...counts].reverse(), { direction: 'low-is-easy' }).value).toBe(4.08);
  });
});

describe('ces', () => {
  it('needs a direction', () => {
    const expected = 'ces: direction must be high-is-easy or low-is-easy; got undefined';
    expect(() => ces([7], {} as never)).toThrow(expected);
    expect(() => (ces as never as (scores: number[]) => unknown)([7])).toThrow(expected);
    expect(() => cesFromCounts({ easy: 1, responses: 2 }, undefined as never)).toThrow(
      expected.replace('ces:', 'cesFromCounts:'),
    );
    for (const direction of [null, '', 'high', 'high-is-good']) {
      expect(outcome(() => ces([7], { direction } as never))).toBe('INVALID_OPTION');
    }
  });

  it('puts limits on the turned scale where low is easy', () => {
    const result = ces([1, 2, 3, 7], { direction: 'low-is-easy', easyFrom: 6 });
    expect(result).toMatchObject({ easy: 2, neutral: 1, hard: 1, value: 4.75, definition: '[1,2] (2,6) [6,7]' });
  });

  it('is the same for reversed answers in the other direction, bit for bit', () => {
    const settings = fc.record(
      { ...conclusionOptions, easyFrom: fc.integer({ min: 4, max: 7 }), hardTo: fc.integer({ min: 1, max: 3 }) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: 1, max: 7 }))), settings, (scores, options) => {
        const high = ces(scores, { ...(options as CesOptions), direction: 'high-is-easy' });
        const turned = scores.map((score) => (score === null ? null : 8 - score));
        const low = ces(turned, { ...(options as CesOptions), direction: 'low-is-easy' });
        const counts = [...(high.counts as number[])].reverse();
        expectSame(low, { ...high, direction: 'low-is-easy', counts });
      }),
      { numRuns: runs },
    );
  });

  it('says what was expected, what came and where', () => {
    const direction = 'high-is-easy';
    expect(() => ces([8], { direction })).toThrow('ces: a score must be a whole number from 1 to 7; got 8 at index 0');
    expect(() => ces([3], { direction, scale: { min: 1, max: 5 } })).toThrow(
      'ces: easyFrom must be a level above the lowest; got undefined',
    );
    expect(() => ces([3], { direction, hardTo: 5 })).toThrow('ces: hardTo must be a level below easyFrom; got 5');
    expect(() => ces([3], { direction, measure: 'x' as never })).toThrow(
      'ces: measure must be mean or share or index or net; got "x"',
    );
    expect(() => cesFromCounts({ easy: 3, hard: 2, responses: 4 }, { direction })).toThrow(
      'cesFromCounts: responses must be at least easy + hard; got 4',
    );
    expect(() => cesFromCounts([1, 2, 3, 4, 5], { direction })).toThrow(
      'cesFromCounts: counts must be an array of 7, one per level; got 5',
    );
  });
});
