import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentileRank } from '../../../src/stats/quantiles/percentile-rank.js';
import { quantile } from '../../../src/stats/quantiles/quantile.js';
import { outcome } from '../../laws.js';
import { runs } from '../../runs.js';

interface Golden {
  readonly cases: readonly ({ readonly values: readonly number[]; readonly value: number } & Record<Ties, number>)[];
}
type Ties = (typeof kinds)[number];
const kinds = ['half', 'all', 'none'] as const;

const golden: Golden = JSON.parse(readFileSync(new URL('./percentile-rank.golden.json', import.meta.url), 'utf8'));

describe('percentileRank', () => {
  it.each(golden.cases)('agrees with SciPy: $value among $values', ({ values, value, ...ranks }) => {
    for (const ties of kinds) expect(percentileRank(values, value, { ties })).toBeCloseTo(ranks[ties], 14);
    expect(percentileRank(values, value)).toBe(percentileRank(values, value, { ties: 'half' }));
  });

  it('with all ties, is undone by the nearest rank', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1 }), fc.nat(), (values, k) => {
        const value = values[k % values.length] as number;
        const rank = percentileRank(values, value, { ties: 'all' }) as number;
        expect(quantile(values, rank, { quantileType: 'nearest-rank' })).toBe(value);
      }),
      { numRuns: runs },
    );
  });

  it('is null for nothing, and refuses what is no number or option', () => {
    expect(percentileRank(new Set<number>(), 1)).toBeNull();
    expect(() => percentileRank([1], NaN)).toThrow('percentileRank: value must be a finite number; got NaN');
    expect(() => percentileRank([1, NaN], 1)).toThrow('got NaN at index 1');
    expect(() => percentileRank([1], 1, { ties: 'most' as never })).toThrow(
      'percentileRank: ties must be half or all or none; got "most"',
    );
    expect(outcome(() => percentileRank([1], 1, { tie: 'half' } as never))).toBe('INVALID_OPTION');
  });
});
