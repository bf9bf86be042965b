import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countScores } from '../../../src/kernels/scale/count-scores.js';
import { nps } from '../../../src/survey/nps/nps.js';
import { NpsAggregator } from '../../../src/survey/nps/nps-aggregator.js';
import { npsClassCounts } from '../../../src/survey/nps/nps-class-counts.js';
import { npsFromCounts } from '../../../src/survey/nps/nps-from-counts.js';
import { expectSame, outcome } from '../../laws.js';
import { runs } from '../../runs.js';

describe('npsClassCounts', () => {
  it('puts levels into classes', () => {
    const counts = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
    const nothing = { missing: 0, invalid: 0, reasons: {}, refused: [] };
    expect(npsClassCounts(counts)).toEqual({ promoters: 21, passives: 17, detractors: 28, ...nothing });
    expect(npsClassCounts({ counts, missing: 7, invalid: 2 }, { passiveFrom: 1, promoterFrom: 1 })).toEqual({
      ...{ promoters: 65, passives: 0, detractors: 1, missing: 7, invalid: 2, reasons: {}, refused: [] },
    });
    const five = { scale: { min: -2, max: 2 }, passiveFrom: 0, promoterFrom: 1 };
    expect(npsClassCounts([1, 2, 4, 8, 16], five)).toMatchObject({ promoters: 24, passives: 4, detractors: 3 });
  });

  it('leads from counted scores, and from states, to what nps concludes', () => {
    const scores = fc.array(fc.option(fc.nat(10)));
    const options = fc.constantFrom({}, { passiveFrom: 6, promoterFrom: 8 });
    fc.assert(
      fc.property(scores, options, (all, limits) => {
        const whole = nps(all, limits);
        const { definition } = whole;
        const counted = countScores(all, { scale: { min: 0, max: 10 } });
        expectSame({ ...npsFromCounts(npsClassCounts(counted, limits)), definition }, whole);
        const state = new NpsAggregator(limits).addAll(all).toJSON();
        expectSame({ ...npsFromCounts(npsClassCounts(state, limits)), definition }, whole);
      }),
      { numRuns: runs },
    );
  });

  it('says what was expected', () => {
    expect(() => npsClassCounts([1, 2, 3])).toThrow(
      'npsClassCounts: counts must be an array of 11, one per level; got 3',
    );
    expect(() => npsClassCounts([...Array(10).fill(0), -1])).toThrow(
      'npsClassCounts: counts[10] must be a whole number from 0 to 2^53 - 1; got -1',
    );
    expect(outcome(() => npsClassCounts([1, 2, 3], { scale: { min: 1, max: 3 } }))).toBe('INVALID_OPTION');
    expect(outcome(() => npsClassCounts(null as never))).toBe('INVALID_VALUE');
    expect(outcome(() => npsClassCounts(Array(11).fill(0), { confidence: 0.9 } as never))).toBe('INVALID_OPTION');
  });
});
