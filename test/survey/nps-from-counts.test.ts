import { describe, expect, it } from 'vitest';
import { npsFromCounts } from '../../src/survey/nps-from-counts.js';
import { npsScore } from '../../src/survey/nps-interval.js';
import { outcome } from '../laws.js';

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
});
