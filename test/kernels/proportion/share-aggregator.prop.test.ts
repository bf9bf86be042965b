import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namedShare, type ShareOptions, type ShareResult } from '../../../src/kernels/proportion/proportion.js';
import { ShareAggregator } from '../../../src/kernels/proportion/share-aggregator.js';
import { clopperPearson } from '../../../src/stats/intervals/interval-proportion-exact.js';
import { describeLaws, type LawfulMetric, outcome } from '../../laws.js';
import stateV1 from './share.state-v1.json' with { type: 'json' };

type Flag = boolean | number | null | undefined;
const metric = 'conversion-rate';

const lawful: LawfulMetric<Flag, ShareOptions> = {
  make: (onInvalid) => new ShareAggregator({ metric, onInvalid }),
  fromJSON: (state) => ShareAggregator.fromJSON(state),
  batch: (values, conclusion, onInvalid) =>
    namedShare(metric, 'converted', 'visitors', values, {
      ...conclusion,
      onInvalid,
      converted: (flag: Flag) => flag,
    }),
  shapes: (values, conclusion) => {
    const rows = values.map((bought) => ({ bought }));
    const readers = { ...conclusion, converted: (row: { bought: Flag }) => row.bought };
    return [
      namedShare(metric, 'converted', 'visitors', rows, readers),
      namedShare(metric, 'converted', 'visitors', new Set(rows), readers),
      new ShareAggregator({ metric })
        .addAll(Float32Array.from(values, (flag) => (flag == null ? NaN : Number(flag))))
        .result(conclusion),
    ];
  },
  check: ({ value, n, missing, count, interval }: ShareResult<string>, values) => {
    expect(n + missing).toBe(values.length);
    expect(value).toBe(n ? count / n : null);
    if (interval === null || value === null) return;
    expect(interval.low).toBeLessThanOrEqual(value);
    expect(interval.high).toBeGreaterThanOrEqual(value);
    expect(interval.low).toBeGreaterThanOrEqual(0);
    expect(interval.high).toBeLessThanOrEqual(1);
  },
};

describeLaws('share', {
  metrics: fc.constant(lawful),
  values: fc.constantFrom<Flag>(true, false, 1, 0, -0),
  missing: [null, undefined],
  invalid: [2, 0.5, NaN, 'true', '', {}, [], 2n, new Date(0)],
  conclusions: fc.record<ShareOptions>({
    confidence: fc.constantFrom(undefined, 0.8),
    interval: fc.constantFrom(undefined, clopperPearson),
  }),
});

describe('ShareAggregator', () => {
  it('reads the state of version 1 for ever', () => {
    const stored = stateV1 as never;
    expect(JSON.stringify(ShareAggregator.fromJSON(stored))).toBe(JSON.stringify(stored));
    expect(ShareAggregator.fromJSON(stored).result()).toMatchObject({
      metric,
      value: 0.25,
      n: 8,
      missing: 3,
      invalid: 1,
    });
  });

  it('is the anonymous share without a name', () => {
    expect(new ShareAggregator().addAll([true, false]).result()).toMatchObject({ metric: 'proportion', value: 0.5 });
  });

  it('says what was wrong in the words of its metric', () => {
    const aggregator = new ShareAggregator({ metric });
    expect(() => aggregator.addAll([true, 2])).toThrow(
      'conversionRate: value must be true, false, 1 or 0; got 2 at index 1',
    );
    expect(() => aggregator.remove(true)).toThrow('share: cannot remove what was never added');
    expect(() => aggregator.merge(new ShareAggregator({ metric: 'win-rate' }) as never)).toThrow(
      'share: metric is "conversion-rate" here, "win-rate" in the other state',
    );
    expect(() => aggregator.result({ level: 0.9 } as never)).toThrow('conversionRate: unknown option "level"');
    for (const options of [{ metric: 'conversionRate' }, { confidence: 0.9 }, { onInvalid: 'skip' }, 'win-rate']) {
      expect(outcome(() => new ShareAggregator(options as never))).toBe('INVALID_OPTION');
    }
  });

  it('refuses damaged states', () => {
    const state = new ShareAggregator({ metric }).add(true).toJSON();
    for (const changes of [{ with: -1 }, { without: 0.5 }, { metric: 'A' }, { metric: undefined }, { total: 1 }]) {
      expect(outcome(() => ShareAggregator.fromJSON({ ...state, ...changes } as never))).toBe('INVALID_STATE');
    }
  });
});
