import { describe, expect, it } from 'vitest';
import { SummaryAggregator } from '../../../src/index.js';
import { compile } from '../../../src/sql/index.js';

describe('summaries', () => {
  it('are those of the aggregator, percentiles too', () => {
    const query = { dialect: 'sqlite', table: 'sales', columns: { value: 'paid' }, onInvalid: 'count' } as const;
    const counted = compile('gmv', query).decode([
      { outcome: 0, value: 30, n: 1 },
      { outcome: 0, value: 9, n: 2 },
      { outcome: 10, value: -3, n: 1 },
      { outcome: 10, value: -4, n: 1 },
    ]);
    const inMemory = new SummaryAggregator({ metric: 'gmv', unit: 'money', take: 'total', onInvalid: 'count' });
    inMemory.addAll([9, 30, 9, -3, -4]);
    expect(JSON.stringify(counted.aggregator)).toBe(JSON.stringify(inMemory));
    expect(JSON.stringify(counted.result())).toBe(JSON.stringify(inMemory.result()));
  });
});
