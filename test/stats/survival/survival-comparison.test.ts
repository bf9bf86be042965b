import { describe, expect, it } from 'vitest';
import { chiSquareTail } from '../../../src/stats/intervals/chi-square-tail.js';
import { compared, weighingOf } from '../../../src/stats/survival/survival-comparison.js';
import { survivalSteps } from '../../../src/stats/survival/survival-steps.js';
import tails from '../distributions/chi-square-tail.golden.json' with { type: 'json' };
import { isNear } from './survival-data.js';

describe('chiSquareTail', () => {
  it('agrees with mpmath where the p-value underflows, too', () => {
    for (const { x, df, pValue, lnPValue } of tails.cases) {
      const tail = chiSquareTail(x, df);
      // of a p-value next to 1 only the distance from 1 is known, to the precision of 1
      const off = Math.abs(tail.lnPValue - lnPValue);
      expect([x, df, off <= 1e-12 * Math.abs(lnPValue) + 2e-15]).toEqual([x, df, true]);
      if (pValue > 1e-300) expect(isNear(tail.pValue, pValue, 1e-11)).toBe(true);
      else expect(tail.pValue).toBeLessThanOrEqual(1e-300);
    }
  });
});

describe('compared', () => {
  it('is the test of the book for two small groups', () => {
    const curve = (times: readonly number[]) =>
      survivalSteps(new Map(times.map((time) => [time, { events: 1, censored: 0 }])));
    const { statistic, df, groups } = compared(weighingOf('test', {}), [
      [
        { group: 'b', steps: curve([3, 4]) },
        { group: 'a', steps: curve([1, 2]) },
      ],
    ]);
    // expected ends of a: 2/4 + 1/3; variance: 1/4 + 2/9
    const expected = 2 / 4 + 1 / 3;
    expect(groups[0]).toMatchObject({ group: 'a', n: 2, observed: 2 });
    expect(groups[0]?.expected).toBeCloseTo(expected, 14);
    expect([df, groups.length]).toEqual([1, 2]);
    expect(statistic).toBeCloseTo((2 - expected) ** 2 / (1 / 4 + 2 / 9), 12);
  });
});
