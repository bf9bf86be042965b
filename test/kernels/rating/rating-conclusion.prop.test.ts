import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RatingKind, ratingOf } from '../../../src/kernels/rating/rating.js';
import {
  concludeRating,
  type RatingConclusion,
  type RatingResult,
  ratingTotals,
} from '../../../src/kernels/rating/rating-conclusion.js';
import { studentT } from '../../../src/stats/intervals/interval-mean.js';
import { npsFromCounts } from '../../../src/survey/nps/nps-from-counts.js';
import { assertPlain, expectSame, outcome } from '../../laws.js';
import { runs } from '../../runs.js';

const kind: RatingKind = {
  metric: 'mood',
  top: 'good',
  bottom: 'bad',
  measures: 'mean share index net',
  directions: 'high-is-good low-is-good',
};
type MoodResult = RatingResult<'mood'> & { readonly good: number; readonly bad: number };

/** Concludes from counts per level of a scale that starts at 1. */
function conclude(counts: readonly number[], options: RatingConclusion = {}, definition: object = {}): MoodResult {
  const rating = ratingOf(kind, { scale: { min: 1, max: counts.length }, goodFrom: counts.length, ...definition });
  const totals = ratingTotals(rating, { counts: [...counts], missing: 0, invalid: 0, reasons: {} });
  return concludeRating(rating, totals, options) as MoodResult;
}

const levels = (minLength: number, maxLength = minLength) =>
  fc.array(fc.nat(100_000), { minLength, maxLength }).filter((counts) => counts.some((count) => count > 0));
const level = fc.double({ min: 0.01, max: 0.9999, noNaN: true });

describe('concludeRating', () => {
  it('gives two levels Wilson’s interval: of the share, and of mean and index as well', () => {
    fc.assert(
      fc.property(levels(2), level, (counts, confidence) => {
        const { share, mean, index } = conclude(counts, { confidence });
        for (const [estimate, shift] of [[mean, 1] as const, [index, 0] as const]) {
          expect(estimate.value).toBeCloseTo((share.value as number) + shift, 13);
          expect(estimate.interval?.low).toBeCloseTo((share.interval?.low as number) + shift, 13);
          expect(estimate.interval?.high).toBeCloseTo((share.interval?.high as number) + shift, 13);
        }
      }),
      { numRuns: runs },
    );
  });

  it('gives three levels Tango’s interval: of the net, as nps has it, and of the mean as well', () => {
    fc.assert(
      fc.property(levels(3), level, (counts, confidence) => {
        const [detractors, passives, promoters] = counts as [number, number, number];
        const { net, mean } = conclude(counts, { confidence });
        const nps = npsFromCounts({ promoters, passives, detractors }, { confidence });
        expect(net.value).toBe(nps.value);
        expect(mean.value).toBeCloseTo((nps.value as number) / 100 + 2, 13);
        for (const end of ['low', 'high'] as const) {
          expect(net.interval?.[end]).toBeCloseTo(nps.interval?.[end] as number, 10);
          expect(mean.interval?.[end]).toBeCloseTo((nps.interval?.[end] as number) / 100 + 2, 12);
        }
      }),
      { numRuns: runs },
    );
  });

  it('nests: a higher confidence gives wider intervals, inside the scale, around the value', () => {
    fc.assert(
      fc.property(levels(2, 11), level, level, (counts, a, b) => {
        const narrow = conclude(counts, { confidence: Math.min(a, b) });
        const wide = conclude(counts, { confidence: Math.max(a, b) });
        for (const name of ['share', 'mean', 'index', 'net'] as const) {
          const { value, interval } = narrow[name];
          const outer = wide[name].interval;
          const size = name === 'net' ? 100 : counts.length;
          if (value === null || !interval || !outer) throw new Error('no interval');
          expect(outer.low).toBeLessThanOrEqual(interval.low + 1e-13 * size);
          expect(outer.high).toBeGreaterThanOrEqual(interval.high - 1e-13 * size);
          expect(interval.low).toBeLessThanOrEqual(value + 1e-15 * size);
          expect(interval.high).toBeGreaterThanOrEqual(value - 1e-15 * size);
        }
        expect(wide.mean.interval?.low).toBeGreaterThanOrEqual(1);
        expect(wide.mean.interval?.high).toBeLessThanOrEqual(counts.length);
      }),
      { numRuns: runs },
    );
  });

  it('keeps its values and narrows its intervals when every answer comes twice', () => {
    fc.assert(
      fc.property(levels(2, 11), (counts) => {
        const once = conclude(counts);
        const twice = conclude(counts.map((count) => 2 * count));
        for (const name of ['share', 'mean', 'index', 'net'] as const) {
          expect(twice[name].value).toBe(once[name].value);
          const width = ({ interval }: MoodResult['net']) => (interval?.high as number) - (interval?.low as number);
          expect(width(twice[name])).toBeLessThan(width(once[name]));
        }
      }),
      { numRuns: runs },
    );
  });

  it('is the same for turned counts in the other direction, bit for bit', () => {
    const options = fc.record({ confidence: level, meanInterval: fc.constantFrom(undefined, studentT) });
    fc.assert(
      fc.property(levels(2, 11), options, (counts, conclusion) => {
        const high = conclude(counts, conclusion);
        const turned = [...counts].reverse();
        const low = conclude(turned, conclusion, { direction: 'low-is-good' });
        expectSame(low, { ...high, direction: 'low-is-good', counts: turned });
      }),
      { numRuns: runs },
    );
  });

  it('gives Student’s interval in the unit of the result', () => {
    fc.assert(
      fc.property(levels(2, 7), level, (counts, confidence) => {
        const { mean, index, n } = conclude(counts, { confidence, meanInterval: studentT });
        if (n === 1) expect([mean.sd, mean.se, mean.interval, index.interval]).toEqual([null, null, null, null]);
        else {
          const half = studentT.bounds({ mean: 0, sd: mean.sd }, n, 0, confidence)?.[1] as number;
          const width = counts.length - 1;
          expect(mean.interval?.high).toBeCloseTo((mean.value as number) + half, 10);
          expect(mean.interval?.low).toBeCloseTo((mean.value as number) - half, 10);
          expect(index.interval?.high).toBeCloseTo((index.value as number) + half / width, 10);
          expect(mean.se).toBeCloseTo((mean.sd as number) / Math.sqrt(n), 12);
        }
      }),
      { numRuns: runs },
    );
  });

  it('gives class counts the share and the net that levels give', () => {
    fc.assert(
      fc.property(levels(3, 7), level, (counts, confidence) => {
        const whole = conclude(counts, { confidence });
        const { n, good: top, bad: bottom, share, net, neutral } = whole;
        const rating = ratingOf(kind, { scale: { min: 1, max: 5 }, goodFrom: 4 });
        const some = { n, top, missing: 0, invalid: 0, reasons: {}, counts: null };
        const three = concludeRating(rating, { ...some, bottom }, { confidence }) as MoodResult;
        expect(three).toMatchObject({
          share,
          net,
          neutral,
          value: null,
          mean: { value: null },
          index: { value: null },
        });
        const two = concludeRating(rating, { ...some, bottom: null }, { confidence });
        expect(two).toMatchObject({ share, neutral: null, bad: null, net: { value: null, interval: null } });
      }),
      { numRuns: runs },
    );
  });

  it('checks what methods of one’s own return', () => {
    const bounds = fc.tuple(fc.double(), fc.double());
    fc.assert(
      fc.property(bounds, ([low, high]) => {
        const own = { method: 'own', bounds: () => [low, high] as const };
        const isSound = Number.isFinite(low) && Number.isFinite(high) && low <= high;
        const expected = isSound ? 'none' : 'INVALID_OPTION';
        expect(outcome(() => assertPlain(conclude([1, 2, 3], { interval: own })))).toBe(expected);
        expect(outcome(() => assertPlain(conclude([1, 2, 3], { meanInterval: own })))).toBe(expected);
      }),
      { numRuns: runs },
    );
  });

  it('has no -0 in bounds that vanish', () => {
    const own = { method: 'own', bounds: () => [-5e-324, 0] as const };
    expect(Object.is(conclude([1, 2, 3], { meanInterval: own }).index.interval?.low, 0)).toBe(true);
  });

  it('hands methods a sample in levels, turned where low is good', () => {
    const seen: unknown[] = [];
    const own = {
      method: 'own',
      bounds: (...given: unknown[]) => {
        seen.push(given);
        return null;
      },
    };
    const { mean, index } = conclude([3, 0, 1], { meanInterval: own, confidence: 0.9 }, { direction: 'low-is-good' });
    expect([mean.interval, index.interval]).toEqual([null, null]);
    const z = expect.closeTo(1.6448536269514722, 12);
    expect(seen[0]).toEqual([{ mean: 1.5, sd: 1, counts: [1, 0, 3] }, 4, z, 0.9]);
  });

  it('stays finite and plain up to the largest counts', () => {
    const most = Number.MAX_SAFE_INTEGER;
    for (const counts of [
      [most, most, most],
      [0, 0, most],
      [most, 1, 0],
      [most, 0, most, 0, most],
    ]) {
      for (const meanInterval of [undefined, studentT]) {
        const result = conclude(counts, { meanInterval, confidence: 0.999999 });
        assertPlain(result);
        expect(result.mean.value).toBeGreaterThanOrEqual(1);
        expect(result.mean.value).toBeLessThanOrEqual(counts.length);
      }
    }
  });
});
