import { describe, expect, it } from 'vitest';
import { SummaryAggregator, type SummaryState } from '../../../src/kernels/summary/summary-aggregator.js';
import { outcome } from '../../laws.js';
import stateV1 from './summary.state-v1.json' with { type: 'json' };

const filled = () => new SummaryAggregator().addAll([7, 0.1, -3, null, 0.1]);
const state = (changes: object = {}) => ({ ...filled().toJSON(), ...changes }) as SummaryState<'summary', 'score'>;

describe('SummaryAggregator', () => {
  it('reads the state of version 1 for ever', () => {
    const stored = stateV1 as SummaryState<'summary', 'score'>;
    expect(JSON.stringify(SummaryAggregator.fromJSON(stored))).toBe(JSON.stringify(stored));
    expect(SummaryAggregator.fromJSON(stored).result()).toMatchObject({ n: 4, missing: 1, invalid: 2, total: 4.2 });
  });

  it('writes its keys in a fixed order and shows itself in one line', () => {
    expect(JSON.stringify(filled())).toBe(
      '{"kind":"summary","version":1,"metric":"summary","unit":"score","take":"mean","least":null,"onInvalid":"throw","missing":1,"invalid":0,"reasons":{},"values":[-3,0.1,7],"counts":[1,2,1]}',
    );
    expect(String(filled())).toBe('summary: 1.05 (n = 4)');
  });

  it('takes values back, and no others', () => {
    const aggregator = filled().remove(7).remove(0.1).remove(undefined);
    expect(aggregator.toJSON()).toMatchObject({ values: [-3, 0.1], counts: [1, 1], missing: 0 });
    const before = JSON.stringify(aggregator);
    for (const never of [7, null, 0.2]) {
      expect(() => aggregator.remove(never)).toThrow(
        expect.objectContaining({ code: 'INVALID_STATE', message: 'summary: cannot remove what was never added' }),
      );
    }
    expect(JSON.stringify(aggregator)).toBe(before);
    const counting = new SummaryAggregator({ onInvalid: 'count' }).addAll([1, NaN]);
    expect(counting.remove(NaN).toJSON()).toMatchObject({ invalid: 0, values: [1] });
    expect(outcome(() => counting.remove(NaN))).toBe('INVALID_STATE');
    expect(outcome(() => new SummaryAggregator().remove(NaN))).toBe('INVALID_VALUE');
  });

  it('merges itself', () => {
    const aggregator = filled();
    expect(aggregator.merge(aggregator).toJSON()).toMatchObject({ counts: [2, 4, 2], missing: 2 });
  });

  it('refuses options in the wrong place, other states and newer ones', () => {
    expect(outcome(() => new SummaryAggregator({ confidence: 0.9 } as never))).toBe('INVALID_OPTION');
    expect(outcome(() => filled().result({ onInvalid: 'count' } as never))).toBe('INVALID_OPTION');
    expect(outcome(() => filled().merge(state({ kind: 'nps' })))).toBe('STATE_MISMATCH');
    expect(outcome(() => filled().merge(state({ version: 2 })))).toBe('STATE_VERSION');
    expect(
      filled()
        .merge(state({ onInvalid: 'count' }))
        .toJSON(),
    ).toMatchObject({ onInvalid: 'throw' });
  });

  it('counts a metric by its name and form', () => {
    const downloads = new SummaryAggregator({ metric: 'downloads', unit: 'count', take: 'total' }).addAll([3, 4, null]);
    expect(downloads.result()).toMatchObject({
      metric: 'downloads',
      unit: 'count',
      value: 7,
      mean: 3.5,
      interval: null,
    });
    expect(String(downloads)).toBe('downloads: 7 (n = 2)');
    expect(() => downloads.add(-1)).toThrow('downloads: a value must be a number from 0 to 2^400; got -1 at index 0');
    expect(outcome(() => downloads.result({ confidence: 0.9 }))).toBe('INVALID_OPTION');
    expect(new SummaryAggregator({ unit: 'money' }).add(-1).result()).toMatchObject({
      metric: 'summary',
      unit: 'money',
    });
    const ranks = new SummaryAggregator({ metric: 'rank', unit: 'count', least: 1, onInvalid: 'count' }).addAll([0, 2]);
    expect(ranks.result()).toMatchObject({ value: 2, n: 1, invalid: 1 });
    const again = SummaryAggregator.fromJSON(JSON.parse(JSON.stringify(ranks.toJSON())));
    expect(again.merge(ranks).result()).toMatchObject({ metric: 'rank', n: 2, invalid: 2 });
    const spoilt = { ...ranks.toJSON(), values: [0], counts: [1] };
    expect(outcome(() => SummaryAggregator.fromJSON(spoilt))).toBe('INVALID_STATE');
    for (const changes of [{ metric: 'place' }, { unit: 'score' }, { take: 'total' }, { least: 0 }] as const) {
      const other = { ...ranks.toJSON(), ...changes } as never;
      const [field] = Object.keys(changes);
      expect(() => ranks.merge(other)).toThrow(expect.objectContaining({ code: 'STATE_MISMATCH', details: { field } }));
    }
    for (const options of [{ metric: 'R' }, { unit: 'euro' }, { take: 'sum' }, { least: NaN }, { least: '1' }]) {
      expect(outcome(() => new SummaryAggregator(options as never))).toBe('INVALID_OPTION');
    }
  });

  it('refuses damaged states and stays as it was', () => {
    const aggregator = filled();
    const before = JSON.stringify(aggregator);
    const damaged: object[] = [
      { values: 5 },
      { values: [1, 2] },
      { values: [1, 2, '3'] },
      { values: [1, 2, 2] },
      { values: [3, 2, 1] },
      { values: [1, 2, NaN] },
      { values: [1, 2, 1e300] },
      { values: new Array(3) },
      { counts: [1, 2] },
      { counts: [1, 0, 2] },
      { counts: [1, 1.5, 2] },
      { counts: [1, 1, Number.MAX_SAFE_INTEGER] },
      { missing: Number.MAX_SAFE_INTEGER },
      { missing: -1 },
      { invalid: '1' },
    ];
    for (const changes of damaged) {
      expect([changes, outcome(() => aggregator.merge(state(changes)))]).toEqual([changes, 'INVALID_STATE']);
    }
    expect(() => aggregator.merge(state({ counts: [1, 0, 2] }))).toThrow(
      'summary: counts in a state must be at least 1',
    );
    expect(() => aggregator.merge(state({ values: [3, 2, 1] }))).toThrow(
      'summary: values in a state must be ascending numbers of size up to 2^400',
    );
    expect(() => aggregator.merge(state({ missing: Number.MAX_SAFE_INTEGER }))).toThrow(
      'summary: counts are too large',
    );
    expect(outcome(() => SummaryAggregator.fromJSON(state({ onInvalid: 'x' })))).toBe('INVALID_STATE');
    expect(JSON.stringify(aggregator)).toBe(before);
  });
});
