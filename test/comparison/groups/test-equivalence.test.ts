import { describe, expect, it } from 'vitest';
import { testEquivalence } from '../../../src/comparison/groups/test-equivalence.js';
import { compareMeans } from '../../../src/comparison/means/compare-means.js';
import { compareNps } from '../../../src/comparison/nps/compare-nps.js';
import { comparePairedNps } from '../../../src/comparison/nps/compare-paired-nps.js';
import { compareShares } from '../../../src/comparison/shares/compare-shares.js';
import { normalUpperTail } from '../../../src/stats/distributions/distribution.js';
import { studentTUpperTail } from '../../../src/stats/distributions/student-t.js';
import { nps } from '../../../src/survey/nps/nps.js';
import { assertPlain, outcome } from '../../laws.js';

const a = { promoters: 933, passives: 655, detractors: 412 };
const b = { promoters: 905, passives: 640, detractors: 455 };

describe('testEquivalence', () => {
  it('is two one-sided tests, as an interval of twice the error inside the margin', () => {
    const change = compareNps(a, b);
    const [centre, se] = [change.adjusted as number, change.se as number];
    for (const margin of [1, 3, 5, 7, 8, 10]) {
      const found = testEquivalence(change, { margin });
      const tails = [(centre + margin) / se, (margin - centre) / se].map((t) => normalUpperTail(t));
      expect(found.pValue).toBeCloseTo(Math.max(...tails), 13);
      const { low, high } = found.interval as { low: number; high: number };
      expect(found.equivalent).toBe(low > -margin && high < margin);
      expect(found.interval?.confidence).toBeCloseTo(0.9, 12);
      assertPlain(found);
    }
    expect(testEquivalence(change, { margin: 10 })).toMatchObject({
      of: 'compare-nps',
      unit: 'points',
      equivalent: true,
    });
  });

  it('goes by t where there are degrees of freedom, and asks about one end', () => {
    const means = compareMeans({ mean: 5.2, sd: 1.4, n: 12 }, { mean: 4.8, sd: 1.6, n: 9 });
    const worse = testEquivalence(means, { margin: { low: -0.5 } });
    const t = ((means.value as number) + 0.5) / (means.se as number);
    expect(worse.pValue).toBeCloseTo(studentTUpperTail(t, means.df as number), 13);
    expect(worse.margin).toEqual({ low: -0.5, high: null });
    const paired = comparePairedNps({ before: [9, 3, 8, 2], after: [9, 3, 9, 1] });
    expect(testEquivalence(paired, { margin: 100 })).toMatchObject({ of: 'compare-paired-nps', value: 25 });
  });

  it('cannot tell without a standard error', () => {
    const none = compareNps({ promoters: 0, passives: 0, detractors: 0 }, b);
    expect(testEquivalence(none, { margin: 5 })).toMatchObject({ equivalent: null, pValue: null, interval: null });
  });

  it('refuses what is no margin', () => {
    const change = compareNps(a, b);
    for (const margin of [0, -1, Number.NaN, {}, { low: 1 }, { high: -1 }, { least: 1 }, '5', undefined]) {
      expect(outcome(() => testEquivalence(change, { margin } as never))).toBe('INVALID_OPTION');
    }
    expect(outcome(() => testEquivalence(change, { margin: 5, confidence: 0.4 }))).toBe('INVALID_OPTION');
    expect(outcome(() => testEquivalence(5 as never, { margin: 5 }))).toBe('INVALID_VALUE');
    expect(outcome(() => testEquivalence({ ...change, se: Number.NaN }, { margin: 5 }))).toBe('INVALID_VALUE');
    // a result has a value and an error as well, but compares nothing
    expect(() => testEquivalence(nps([9, 8, 3]) as never, { margin: 5 })).toThrow(
      'comparison must be the result of a comparison, such as compareNps gives; got object',
    );
  });

  it('refuses a margin that no difference exceeds: per cent are no share', () => {
    const shares = compareShares({ count: 5, n: 9 }, { count: 4, n: 9 });
    expect(() => testEquivalence(shares, { margin: 3 })).toThrow('(3 percentage points are 0.03); got 3');
    expect(outcome(() => testEquivalence(shares, { margin: { low: -1.5 } }))).toBe('INVALID_OPTION');
    expect(testEquivalence(shares, { margin: 1 }).equivalent).toBe(true);
    expect(outcome(() => testEquivalence(compareNps(a, b), { margin: 201 }))).toBe('INVALID_OPTION');
  });
});
