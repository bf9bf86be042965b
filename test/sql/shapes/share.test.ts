import { describe, expect, it } from 'vitest';
import { ShareAggregator } from '../../../src/index.js';
import { compile } from '../../../src/sql/index.js';

describe('shares', () => {
  it('are those of the aggregator, from the record alone', () => {
    const query = {
      dialect: 'postgres',
      table: 'visits',
      columns: { converted: 'bought' },
      onInvalid: 'count',
    } as const;
    const counted = compile('conversion-rate', query).decode([
      { outcome: 0, flag: 1, n: '2' },
      { outcome: 0, flag: 0, n: '3' },
      { outcome: 1, flag: null, n: '1' },
      { outcome: 10, flag: -1, n: '1' },
    ]);
    const inMemory = new ShareAggregator({ metric: 'conversion-rate', onInvalid: 'count' });
    inMemory.addAll([true, true, false, false, false, null, 7]);
    expect(JSON.stringify(counted.aggregator)).toBe(JSON.stringify(inMemory));
    expect(() => compile('conversion-rate', { ...query, columns: { convertd: 'x' } as never })).toThrow(
      'unknown column "convertd"; columns are converted',
    );
    expect(() => compile('conversion-rate', { ...query, scale: 1 })).toThrow('unknown option "scale"');
  });
});
