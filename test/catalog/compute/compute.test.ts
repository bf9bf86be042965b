import { describe, expect, expectTypeOf, it } from 'vitest';
import { type ComputedResult, compute } from '../../../src/catalog/compute/compute.js';
import { nps } from '../../../src/survey/nps/nps.js';
import { npsAdjustedWald } from '../../../src/survey/nps/nps-interval.js';
import { outcome } from '../../laws.js';

describe('compute', () => {
  it('is the direct call', () => {
    const scores = [10, 9, 8, 3, null];
    const options = { confidence: 0.9, onInvalid: 'count' } as const;
    expect(compute('nps', scores, { ...options, interval: 'adjusted-wald' })).toEqual(
      nps(scores, { ...options, interval: npsAdjustedWald }),
    );
    expect(compute('nps', scores)).toEqual(nps(scores));
    expect(compute('nps', scores, null)).toEqual(nps(scores));
    expect(
      compute('earned-growth-rate', { priorRevenue: 2, revenueFromPriorCustomers: 1, revenueFromEarnedNewCustomers: 2 })
        .value,
    ).toBe(0.5);
  });

  it('says by its type which metric it is', () => {
    const result = compute('nps', [9]);
    expectTypeOf(result).toEqualTypeOf<ComputedResult<'nps'>>();
    expectTypeOf(result.metric).toEqualTypeOf<'nps'>();
    expectTypeOf(result['promoters']).toEqualTypeOf<unknown>();
    // @ts-expect-error TS2345: no metric of the catalogue
    expect(() => compute('npss', [9])).toThrow('compute: no metric has the id "npss"; the nearest are');
  });

  it('changes nothing that it was given', () => {
    const input = Object.freeze([Object.freeze({ rating: 9 })]);
    const options = Object.freeze({ readers: Object.freeze({ score: 'rating' }), preset: 'npsEurope' });
    expect(compute('nps', input, options).value).toBe(100);
  });

  it('refuses what are no options', () => {
    for (const options of [5, 'x', true, [], () => 1, new Map()]) {
      expect(outcome(() => compute('nps', [9], options as never))).toBe('INVALID_OPTION');
      expect(outcome(() => compute('nps', [{ score: 9 }], { readers: options as never }))).toBe('INVALID_OPTION');
    }
  });
});
