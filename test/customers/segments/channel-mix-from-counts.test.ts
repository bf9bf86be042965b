import { describe, expect, it } from 'vitest';
import { channelMixFromCounts } from '../../../src/customers/segments/channel-mix-from-counts.js';
import { outcome } from '../../laws.js';
import golden from './segments.golden.json' with { type: 'json' };

describe('channelMixFromCounts', () => {
  it('has the numbers of the specification', () => {
    const { inputs, expected } = golden.examples['channel-mix'];
    const counts = Object.entries(inputs.orders).map(([name, count]) => ({ class: name, count }));
    const result = channelMixFromCounts(counts);
    expect(Object.fromEntries(result.classes.map((each) => [each.class, each.share]))).toEqual(expected);
    expect(result).toMatchObject({ metric: 'channel-mix', measure: 'orders', value: 0.5, n: 100, largest: 'web' });
    const worth = counts.map((each, k) => ({ ...each, amount: k }));
    expect(channelMixFromCounts(worth, { measure: 'revenue' })).toMatchObject({ measure: 'revenue', largest: 'store' });
    expect(outcome(() => channelMixFromCounts(counts, { measure: 'customers' as never }))).toBe('INVALID_OPTION');
  });
});
