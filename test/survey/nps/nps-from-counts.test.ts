import { describe, expect, it } from 'vitest';
import { npsFromCounts } from '../../../src/survey/nps/nps-from-counts.js';
import { npsScore } from '../../../src/survey/nps/nps-interval.js';
import { outcome } from '../../laws.js';

describe('npsFromCounts', () => {
  it('passes missing and invalid counts on', () => {
    const counts = { promoters: 1, passives: 1, detractors: 1, missing: 4, invalid: 2 };
    expect(npsFromCounts(counts)).toMatchObject({ n: 3, missing: 4, invalid: 2 });
    expect(npsFromCounts(counts, { interval: npsScore }).interval).toEqual(npsFromCounts(counts).interval);
  });

  it('concludes nothing from nothing', () => {
    const nothing = { value: null, n: 0, se: null, seSample: null, interval: null, definition: 'given-counts' };
    expect(npsFromCounts({ promoters: 0, passives: 0, detractors: 0 })).toMatchObject(nothing);
  });

  it('refuses what are no counts, and options that it does not read', () => {
    expect(() => npsFromCounts({ promoters: 1.5, passives: 0, detractors: 0 })).toThrow(
      'nps: promoters must be a whole number from 0; got 1.5',
    );
    expect(() => npsFromCounts({ promoters: 1, passives: 0 } as never)).toThrow(
      'nps: detractors must be a whole number from 0; got undefined',
    );
    expect(
      outcome(() => npsFromCounts({ promoters: 1, passives: 0, detractors: 0 }, { onInvalid: 'count' } as never)),
    ).toBe('INVALID_OPTION');
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
