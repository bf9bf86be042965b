import { describe, expect, it } from 'vitest';
import { compositeIndex } from '../../../src/survey/composite/composite-index.js';
import { nps } from '../../../src/survey/nps/nps.js';
import { outcome } from '../../laws.js';
import golden from './composite-index.golden.json' with { type: 'json' };

describe('compositeIndex', () => {
  it.each(golden.cases)('$name', ({ input, expected, tolerance }) => {
    const { value, contributions } = compositeIndex(input.components);
    expect(Math.abs((value ?? NaN) - expected.index)).toBeLessThanOrEqual(tolerance);
    expect(contributions.map(({ name }) => name)).toEqual(input.components.map(({ name }) => name));
    for (const [index, points] of expected.contributions.entries()) {
      expect(Math.abs((contributions[index]?.contribution ?? NaN) - points)).toBeLessThanOrEqual(tolerance);
    }
    expect(contributions.reduce((sum, { contribution }) => sum + contribution, 0)).toBe(value);
  });

  it('puts points, shares and answers on one scale', () => {
    const index = compositeIndex([
      { name: 'nps', value: 30, worst: -100, best: 100, weight: 0.3 },
      { name: 'csat', value: 0.8, worst: 0, best: 1, weight: 0.3 },
      { name: 'ces', value: 5.2, worst: 1, best: 7, weight: 0.3 },
      { name: 'employee-nps', value: 32, worst: -100, best: 100, weight: 0.1 },
    ]);
    expect(index.value).toBeCloseTo(71.1, 10);
    expect(index).toMatchObject({ metric: 'composite-index', unit: 'index', n: 4 });
  });

  it('takes what other metrics gave, null among it', () => {
    const parts = [
      { name: 'nps', value: nps([]).value, weight: 1, worst: -100, best: 100 },
      { name: 'other nps', value: nps([10, 9, 8, 3]).value, weight: 1, worst: -100, best: 100 },
    ];
    expect(outcome(() => compositeIndex(parts))).toBe('INVALID_VALUE');
    expect(compositeIndex(parts, { onMissing: 'renormalise' })).toMatchObject({ value: 62.5, n: 1, missing: 1 });
  });

  it('wants the ends of every component', () => {
    expect(outcome(() => compositeIndex([{ name: 'csat', value: 80, weight: 1 } as never]))).toBe('INVALID_VALUE');
  });
});
