import { describe, expect, it } from 'vitest';
import { weightedNps } from '../../../src/survey/nps/weighted-nps.js';
import { type WeightedNpsSums, weightedNpsFromSums } from '../../../src/survey/nps/weighted-nps-from-sums.js';
import { weightedLinearised } from '../../../src/survey/nps/weighted-nps-interval.js';
import { outcome } from '../../laws.js';

const none = { count: 0, weight: 0, squaredWeight: 0 };
const sums: WeightedNpsSums = {
  promoters: { count: 4, weight: 5, squaredWeight: 7 },
  passives: { count: 2, weight: 3, squaredWeight: 5 },
  detractors: { count: 2, weight: 4, squaredWeight: 8 },
};

describe('weightedNpsFromSums', () => {
  it('gives what the answers give', () => {
    const columns = { score: [10, 9, 3, 7, 8, 10, 6, 9], weight: [1, 1, 2, 2, 1, 1, 2, 2] };
    const options = { interval: weightedLinearised, confidence: 0.9 };
    const definition = '[0,7) [7,9) [9,10]';
    expect({ ...weightedNpsFromSums(sums, options), definition }).toEqual(weightedNps(columns, options));
  });

  it('passes missing and invalid counts on', () => {
    const result = weightedNpsFromSums({ ...sums, missing: 4, invalid: 2 });
    expect(result).toMatchObject({ n: 8, missing: 4, invalid: 2, definition: 'given-sums' });
  });

  it('concludes nothing from nothing', () => {
    const nothing = { value: null, nEffective: null, designEffect: null, se: null, seLinearised: null, interval: null };
    expect(weightedNpsFromSums({ promoters: none, passives: none, detractors: none })).toMatchObject(nothing);
    const zeros = { count: 3, weight: 0, squaredWeight: -0 };
    expect(weightedNpsFromSums({ promoters: zeros, passives: none, detractors: none })).toMatchObject({
      ...nothing,
      n: 3,
      promoters: 3,
    });
  });

  it('takes sums that were rounded, and stays within bounds', () => {
    // sum(w) and sum(w * w) of equal weights, added up one by one
    let weight = 0;
    let squaredWeight = 0;
    for (let k = 0; k < 1000; k++) {
      weight += 0.1;
      squaredWeight += 0.1 * 0.1;
    }
    for (const squared of [squaredWeight, squaredWeight * (1 + 1e-9), squaredWeight * (1 - 1e-9)]) {
      const given = { count: 1000, weight, squaredWeight: squared };
      const { nEffective, designEffect } = weightedNpsFromSums({ promoters: given, passives: none, detractors: none });
      expect(nEffective).toBeCloseTo(1000, 5);
      expect(nEffective).toBeLessThanOrEqual(1000);
      expect(designEffect).toBeGreaterThanOrEqual(1);
    }
    const one = { count: 1, weight: 0.7, squaredWeight: 0.49 * (1 + 1e-9) };
    expect(weightedNpsFromSums({ promoters: one, passives: none, detractors: none }).nEffective).toBe(1);
  });

  it('refuses sums that no weights can have', () => {
    const bad: object[] = [
      // the two sums the wrong way round
      { count: 8, weight: 20, squaredWeight: 12 },
      { count: 2, weight: 4, squaredWeight: 17 },
      { count: 0, weight: 1, squaredWeight: 1 },
      { count: 2, weight: 0, squaredWeight: 1 },
      { count: 2, weight: 1, squaredWeight: 0 },
      { count: 2, weight: -2, squaredWeight: 4 },
      { count: 2, weight: 2, squaredWeight: -2 },
      { count: 2, weight: NaN, squaredWeight: 2 },
      { count: 2, weight: 2, squaredWeight: Infinity },
      { count: 2, weight: '2', squaredWeight: 2 },
      { count: 2, weight: 2n ** 60n, squaredWeight: 2 },
      { count: 2, weight: 1e-200, squaredWeight: 0 },
      { count: 1, weight: 1e150, squaredWeight: 1e300 },
      { count: 1.5, weight: 1, squaredWeight: 1 },
      { count: 2, weight: 2 },
    ];
    for (const promoters of bad) {
      const action = () => weightedNpsFromSums({ ...sums, promoters: promoters as never });
      expect([promoters, outcome(action)]).toEqual([promoters, 'INVALID_VALUE']);
    }
    expect(() => weightedNpsFromSums({ ...sums, passives: { count: 8, weight: 20, squaredWeight: 12 } })).toThrow(
      'weightedNpsFromSums: passives must be count, weight and squaredWeight of weights from 0; got "8, 20, 12"',
    );
    expect(() => weightedNpsFromSums({ ...sums, detractors: undefined as never })).toThrow(
      'weightedNpsFromSums: detractors must be count, weight and squaredWeight of weights from 0; got undefined',
    );
    expect(outcome(() => weightedNpsFromSums(null as never))).toBe('INVALID_VALUE');
  });

  it('refuses what are no counts, and options that it does not read', () => {
    expect(() => weightedNpsFromSums({ ...sums, missing: -1 })).toThrow(
      'weightedNpsFromSums: missing must be a whole number from 0 to 2^53 - 1; got -1',
    );
    expect(outcome(() => weightedNpsFromSums(sums, { onInvalid: 'count' } as never))).toBe('INVALID_OPTION');
  });

  it('names what came instead of the sums of a class', () => {
    const none = { count: 0, weight: 0, squaredWeight: 0 };
    for (const [given, got] of [
      [1, '1'],
      [undefined, 'undefined'],
      ['5', '"5"'],
    ] as const) {
      expect(() => weightedNpsFromSums({ promoters: given as never, passives: none, detractors: none })).toThrow(
        `weightedNpsFromSums: promoters must be count, weight and squaredWeight of weights from 0; got ${got}`,
      );
    }
  });
});
