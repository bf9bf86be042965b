import { describe, expect, it } from 'vitest';
import { SystemResponseTimeAggregator } from '../../../../src/growth/digital/speed/system-response-time-aggregator.js';
import { outcome } from '../../../laws.js';
import stateV1 from './system-response-time.state-v1.json' with { type: 'json' };

const values = [80, 100, null, 120.5, 900, 100, -1, '5' as never];
const made = (percentiles: 'exact' | 'sketch') => new SystemResponseTimeAggregator({ percentiles, onInvalid: 'count' });

describe('SystemResponseTimeAggregator', () => {
  it.each(['exact', 'sketch'] as const)('reads the state of version 1 for ever: %s', (percentiles) => {
    const stored = stateV1[percentiles] as never;
    const read = SystemResponseTimeAggregator.fromJSON(structuredClone(stored));
    expect(JSON.stringify(read)).toBe(JSON.stringify(stored));
    expect(JSON.stringify(made(percentiles).addAll(values))).toBe(JSON.stringify(stored));
    expect(read.result()).toMatchObject({ n: 5, missing: 1, invalid: 2, totalMs: 1300.5, percentiles });
    expect(read.merge(stored).result()).toMatchObject({ n: 10, totalMs: 2601 });
  });

  it('refuses states that count something else, and damaged ones, changing nothing', () => {
    for (const percentiles of ['exact', 'sketch'] as const) {
      const aggregator = made(percentiles).addAll(values);
      const before = JSON.stringify(aggregator);
      const codeOf = (field: string, value: unknown) =>
        outcome(() => aggregator.merge({ ...stateV1[percentiles], [field]: value } as never));
      expect(codeOf('kind', 'ttr')).toBe('STATE_MISMATCH');
      expect(codeOf('percentiles', percentiles === 'exact' ? 'sketch' : 'exact')).toBe('STATE_MISMATCH');
      expect(codeOf('version', 2)).toBe('STATE_VERSION');
      const damaged = [
        ['endedMs', [5]],
        ['endedMs', [900, 120, 100, 80]],
        ['endedCounts', [1, 2, 1]],
        ['endedCounts', [1, 2, 0, 1]],
        ['missing', -1],
        ['missing', Number.MAX_SAFE_INTEGER],
        ['onInvalid', undefined],
        ['colour', 'red'],
        ['sum', '1'],
      ] as const;
      for (const [field, value] of damaged) expect([field, codeOf(field, value)]).toEqual([field, 'INVALID_STATE']);
      expect(JSON.stringify(aggregator)).toBe(before);
    }
    const skip = { ...stateV1.exact, onInvalid: 'skip' } as never;
    expect(outcome(() => SystemResponseTimeAggregator.fromJSON(skip))).toBe('INVALID_STATE');
  });

  it('wants options where they belong, and itself', () => {
    expect(outcome(() => new SystemResponseTimeAggregator({ quantiles: [0.5] } as never))).toBe('INVALID_OPTION');
    expect(outcome(() => new SystemResponseTimeAggregator().result({ percentiles: 'exact' } as never))).toBe(
      'INVALID_OPTION',
    );
    expect(String(new SystemResponseTimeAggregator().add(5))).toBe('system-response-time: 5 (n = 1)');
    const behind = new Proxy(new SystemResponseTimeAggregator(), {});
    for (const call of [
      () => behind.add(1),
      () => behind.addAll([]),
      () => behind.remove(1),
      () => behind.result(),
      () => behind.toJSON(),
    ]) {
      expect(call).toThrow('SystemResponseTimeAggregator: called on something else than the object itself');
    }
  });

  it('takes back what was added, in bins too', () => {
    const times = made('sketch').addAll([100, 100.1, 7]);
    expect(times.remove(100.1).result()).toMatchObject({ n: 2, totalMs: 107 });
    expect(outcome(() => times.remove(5000))).toBe('INVALID_STATE');
    expect(outcome(() => made('exact').add(100).remove(100.1))).toBe('INVALID_STATE');
  });
});
