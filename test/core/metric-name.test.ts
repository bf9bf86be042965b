import { describe, expect, it } from 'vitest';
import { metricName, unitName } from '../../src/core/metric-name.js';
import { outcome } from '../laws.js';

describe('metricName', () => {
  it('takes names in kebab case', () => {
    for (const name of ['nps', 'cost-per-click', 'd7-retention-2']) expect(metricName('A', name)).toBe(name);
  });

  it('refuses what is none, in the name of the caller', () => {
    for (const name of ['', 'costPerClick', 'cost-', '-cost', 'a--b', '7-day', 'a b', 'x'.repeat(101), 5, null]) {
      expect(outcome(() => metricName('A', name as string))).toBe('INVALID_OPTION');
    }
    expect(() => metricName('ShareAggregator', undefined as never)).toThrow(
      "ShareAggregator: metric must be a name in kebab case, such as 'conversion-rate'; got undefined",
    );
  });
});

describe('unitName', () => {
  it('is one of a closed list, the first where none is given', () => {
    expect(unitName('A', undefined)).toBe('score');
    expect(unitName('A', 'money')).toBe('money');
    expect(() => unitName('A', 'euro' as never)).toThrow('A: unit must be score or points or fraction');
  });
});
