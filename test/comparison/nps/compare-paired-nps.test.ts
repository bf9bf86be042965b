import { describe, expect, it } from 'vitest';
import { comparePairedNps } from '../../../src/comparison/nps/compare-paired-nps.js';
import { nps } from '../../../src/survey/nps/nps.js';
import { assertPlain, outcome } from '../../laws.js';
import golden from './compare-paired-nps.golden.json' with { type: 'json' };

describe('comparePairedNps', () => {
  it.each(golden.cases)('agrees with the reference: $name', ({ input, expected, tolerance }) => {
    const { first: before, second: after, level: confidence } = input;
    const columns = comparePairedNps({ before, after }, { confidence });
    const rows = before.map((was, k) => ({ was, is: after[k] as number }));
    expect(comparePairedNps(rows, { before: 'was', after: (row) => row.is, confidence })).toEqual(columns);
    const got = [
      columns.value,
      columns.se,
      columns.statistic,
      columns.pValue,
      columns.interval?.low,
      columns.interval?.high,
    ];
    const wanted = [expected.difference, expected.seSample, expected.t, expected.p, ...expected.interval];
    for (const [k, value] of wanted.entries()) {
      expect(Math.abs((got[k] as number) - (value as number))).toBeLessThanOrEqual(
        tolerance * Math.max(1, Math.abs(value as number)),
      );
    }
    expect([columns.improved, columns.unchanged, columns.worsened]).toEqual([
      expected.improved,
      expected.unchanged,
      expected.worsened,
    ]);
    expect(columns.b.value).toBeCloseTo(nps(before).value as number, 12);
    expect(columns.a.value).toBeCloseTo(nps(after).value as number, 12);
    assertPlain(columns);
  });

  it('leaves out who lacks an answer, and counts what is none', () => {
    const columns = { before: [9, null, 3, 99, 8], after: [9, 9, undefined, 9, 11] };
    const result = comparePairedNps(columns, { onInvalid: 'count', missingValue: 99 });
    expect(result).toMatchObject({ n: 1, missing: 3, invalid: 1, value: 0, unchanged: 1 });
    expect(result.reasons).toEqual({ 'after-off-scale': 1 });
    expect(result.refused).toEqual([{ index: 4, reason: 'after-off-scale' }]);
    expect(() => comparePairedNps({ before: [9], after: [11] })).toThrow('got 11 at index 0 of after');
    expect(() => comparePairedNps([{ a: 9 }, { a: '3' }], { before: 'a' as never, after: 'a' as never })).toThrow(
      'got "3" at row 1, reader before',
    );
    expect(outcome(() => comparePairedNps([{ a: 9 }], { before: 'a', after: 'b' as never }))).toBe('NOTHING_READ');
  });

  it('knows nothing where all moved alike, or nobody did', () => {
    expect(comparePairedNps({ before: [], after: [] })).toMatchObject({ value: null, n: 0, df: null, pValue: null });
    expect(comparePairedNps({ before: [3], after: [9] })).toMatchObject({ value: 200, se: null, interval: null });
    const alike = comparePairedNps({ before: [3, 3], after: [9, 10] });
    expect(alike).toMatchObject({ value: 200, se: 0, statistic: null, pValue: null, interval: null });
  });

  it('takes classes of other scales and BigInt', () => {
    const limits = { scale: { min: 1, max: 5 }, passiveFrom: 4, promoterFrom: 5 };
    expect(comparePairedNps({ before: [5n, 1n], after: [4n, 5n] }, limits)).toMatchObject({
      definition: '[1,4) [4,5) [5,5]',
      value: 50,
      moves: { promoters: { promoters: 0, passives: 1, detractors: 0 } },
    });
    expect(comparePairedNps({ before: [1], after: [5] }, limits)).toMatchObject({
      of: 'nps',
      clock: null,
      scale: { min: 1, max: 5 },
    });
    expect(outcome(() => comparePairedNps({ before: [5], after: [5] }, { confidence: 2 }))).toBe('INVALID_OPTION');
    expect(outcome(() => comparePairedNps({ before: [5], after: [5] }, { score: 2 } as never))).toBe('INVALID_OPTION');
  });
});
