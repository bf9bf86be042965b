import { describe, expect, it } from 'vitest';
import { nps } from '../../../src/survey/nps/nps.js';
import { npsFromCounts } from '../../../src/survey/nps/nps-from-counts.js';
import { npsScore } from '../../../src/survey/nps/nps-interval.js';
import { npsWald } from '../../../src/survey/nps/nps-interval-wald.js';
import { outcome } from '../../laws.js';

describe('npsFromCounts', () => {
  it.each([
    [1000000000000, 1, 0, 9.999999999985e-11, 9.99999999999e-11],
    [1000000000000, 0, 1, 1.999999999997e-10, 1.999999999998e-10],
    [1, 1000000000000, 0, 9.999999999985e-11, 9.99999999999e-11],
    [0, 3, 1000000000000000, 1.7320508075688695e-13, 1.7320508075688703e-13],
    [4503599627370496, 2, 1, 5.438959822042068e-14, 5.4389598220420686e-14],
    [3, 1, 1000000000, 3.605551254246707e-7, 3.605551256049483e-7],
    [5, 3, 2, 24.698178070456937, 26.034165586355513],
  ])(
    'has standard errors to the last digits, also where nearly all are in one class: %d, %d, %d',
    (promoters, passives, detractors, se, seSample) => {
      const near = (value: number | null, exact: number) =>
        expect(Math.abs((value as number) / exact - 1)).toBeLessThan(1e-15);
      const result = npsFromCounts({ promoters, passives, detractors }, { interval: npsWald });
      near(result.se, se);
      near(result.seSample, seSample);
      const [low, high] = npsWald.bounds({ promoters, passives, detractors }, result.n, 1, 0.68);
      expect(Math.abs((high - low) / 2 - se)).toBeLessThanOrEqual(1.5e-14);
    },
  );

  it('passes missing and invalid counts on', () => {
    const counts = { promoters: 1, passives: 1, detractors: 1, missing: 4, invalid: 2 };
    expect(npsFromCounts(counts)).toMatchObject({ n: 3, missing: 4, invalid: 2 });
    expect(npsFromCounts(counts, { interval: npsScore }).interval).toEqual(npsFromCounts(counts).interval);
  });

  it('passes reasons on, of a result too, but no places', () => {
    const counted = nps([9, 11, 12], { onInvalid: 'count' });
    expect(npsFromCounts(counted)).toEqual({ ...counted, definition: 'given-counts', refused: [] });
    const counts = { promoters: 1, passives: 0, detractors: 0 };
    expect(npsFromCounts(counts)).toMatchObject({ reasons: {}, refused: [] });
    expect(outcome(() => npsFromCounts({ ...counts, reasons: { 'score-off-scale': -1 } }))).toBe('INVALID_VALUE');
  });

  it('concludes nothing from nothing', () => {
    const nothing = { value: null, n: 0, se: null, seSample: null, interval: null, definition: 'given-counts' };
    expect(npsFromCounts({ promoters: 0, passives: 0, detractors: 0 })).toMatchObject(nothing);
  });

  it('refuses what are no counts, and options that it does not read', () => {
    expect(() => npsFromCounts({ promoters: 1.5, passives: 0, detractors: 0 })).toThrow(
      'npsFromCounts: promoters must be a whole number from 0 to 2^53 - 1; got 1.5',
    );
    expect(() => npsFromCounts({ promoters: 1, passives: 0 } as never)).toThrow(
      'npsFromCounts: detractors must be a whole number from 0 to 2^53 - 1; got undefined',
    );
    expect(
      outcome(() => npsFromCounts({ promoters: 1, passives: 0, detractors: 0 }, { onInvalid: 'count' } as never)),
    ).toBe('INVALID_OPTION');
  });

  it('refuses counts whose sum would not be exact', () => {
    const large = { promoters: 2 ** 53 - 2, passives: 0, detractors: 1 };
    expect(npsFromCounts(large).n).toBe(2 ** 53 - 1);
    expect(outcome(() => npsFromCounts({ ...large, missing: 1 }))).toBe('INVALID_VALUE');
    expect(() => npsFromCounts({ ...large, passives: 1 })).toThrow(
      'npsFromCounts: promoters + passives + detractors + missing must be a whole number from 0 to 2^53 - 1; got 9007199254740992',
    );
  });

  it('divides by all who were shown the question, dismissals between the two sides, when told to', () => {
    const counts = { promoters: 5, passives: 1, detractors: 2, missing: 8, invalid: 3 };
    const shown = npsFromCounts(counts, { denominator: 'shown' });
    const asPassives = npsFromCounts({ ...counts, passives: 9 });
    // 100 · (5 − 2) / 16
    expect(shown).toEqual({ ...asPassives, value: 18.75, n: 16, passives: 1, definition: 'given-counts of shown' });
    expect(npsFromCounts(counts, { denominator: 'answers' })).toEqual(npsFromCounts(counts));
    expect(npsFromCounts(counts).value).toBe(37.5);
    const seen: unknown[] = [];
    const interval = { method: 'own', bounds: (...given: unknown[]) => [seen.push(...given) * 0, 0] as const };
    npsFromCounts(counts, { denominator: 'shown', interval });
    expect(seen.slice(0, 2)).toEqual([{ promoters: 5, passives: 9, detractors: 2 }, 16]);
  });

  it('has 0 for a question that all dismissed, and nothing for one that nobody saw', () => {
    const none = { promoters: 0, passives: 0, detractors: 0 };
    expect(npsFromCounts({ ...none, missing: 4 }, { denominator: 'shown' })).toMatchObject({ value: 0, n: 4, se: 0 });
    expect(npsFromCounts(none, { denominator: 'shown' })).toMatchObject({ value: null, n: 0, interval: null });
  });

  it('refuses other denominators', () => {
    expect(() => npsFromCounts({ promoters: 1, passives: 0, detractors: 0 }, { denominator: 'all' as never })).toThrow(
      'nps: denominator must be answers or shown; got "all"',
    );
  });

  it('knows no negative zero', () => {
    const { promoters, missing } = npsFromCounts({ promoters: -0, passives: 1, detractors: 0, missing: -0 });
    expect([promoters, missing].every((count) => Object.is(count, 0))).toBe(true);
  });

  it('has bounds in order at a confidence next to 0, where rounding would cross them', () => {
    for (let k = 1; k < 300; k++) {
      const counts = { promoters: (k * 7919) % 997, passives: (k * 104_729) % 499, detractors: (k * 1_299_709) % 883 };
      const { low, high } = npsFromCounts(counts, { confidence: 1e-16 }).interval ?? { low: 1, high: 0 };
      expect(low).toBeLessThanOrEqual(high);
    }
  });
});
