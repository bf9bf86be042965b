import { describe, expect, it } from 'vitest';
import { NpsAggregator, type NpsState } from '../../../src/survey/nps/nps-aggregator.js';
import { outcome } from '../../laws.js';
import stateV1 from './nps.state-v1.json' with { type: 'json' };

const state = (changes: object = {}) => ({ ...new NpsAggregator().addAll([9, 3]).toJSON(), ...changes }) as NpsState;

describe('NpsAggregator', () => {
  it('reads the state of version 1 for ever', () => {
    const stored = stateV1 as NpsState;
    const aggregator = NpsAggregator.fromJSON(stored);
    expect(aggregator.toJSON()).toEqual(stored);
    expect(aggregator.result()).toMatchObject({ value: 25, n: 8, missing: 2, invalid: 1 });
  });

  it('shows itself in one line', () => {
    expect(String(new NpsAggregator().addAll([10, 10, 9, 0]))).toBe('nps: 50 (n = 4)');
  });

  it('refuses concluding options where counting ones belong, and the reverse', () => {
    expect(outcome(() => new NpsAggregator({ confidence: 0.9 } as never))).toBe('INVALID_OPTION');
    expect(outcome(() => new NpsAggregator({ missingValue: 99 } as never))).toBe('INVALID_OPTION');
    expect(outcome(() => new NpsAggregator().result({ onInvalid: 'count' } as never))).toBe('INVALID_OPTION');
  });

  it('refuses states that count something else, naming the field', () => {
    const european = new NpsAggregator({ passiveFrom: 6, promoterFrom: 8 });
    expect(() => european.merge(state())).toThrow('nps: passiveFrom is 6 here, 7 in the other state');
    expect(outcome(() => european.merge(new NpsAggregator()))).toBe('STATE_MISMATCH');
    expect(outcome(() => new NpsAggregator().merge({ kind: 'ttr', version: 1 } as never))).toBe('STATE_MISMATCH');
    expect(outcome(() => NpsAggregator.fromJSON({ kind: 'ttr' } as never))).toBe('STATE_MISMATCH');
  });

  it('merges shards that treat invalid answers differently', () => {
    const counting = new NpsAggregator({ onInvalid: 'count' }).addAll([9, 77]);
    expect(new NpsAggregator().merge(counting).result()).toMatchObject({ n: 1, invalid: 1 });
  });

  it('counts reasons, which merge and are taken back', () => {
    const make = () => new NpsAggregator({ onInvalid: 'count' });
    const all = make()
      .addAll([9, 11, 'x' as never])
      .merge(make().add(-1));
    const reasons = { 'score-not-a-number': 1, 'score-off-scale': 2 };
    expect(all.toJSON()).toMatchObject({ invalid: 3, reasons });
    expect(all.result()).toMatchObject({ invalid: 3, reasons });
    expect('refused' in all.result()).toBe(false);
    expect(all.remove(77).toJSON().reasons).toEqual({ 'score-not-a-number': 1, 'score-off-scale': 1 });
    expect(all.remove('y' as never).toJSON().reasons).toEqual({ 'score-off-scale': 1 });
    // an answer of another fault was never added
    expect(outcome(() => all.remove('z' as never))).toBe('INVALID_STATE');
    expect(all.add(9n).result()).toMatchObject({ n: 2, promoters: 2 });
  });

  it('refuses newer and damaged states and stays as it was', () => {
    const aggregator = new NpsAggregator().add(8);
    const before = JSON.stringify(aggregator);
    expect(() => aggregator.merge(state({ version: 2 } as never))).toThrow(
      'nps: the state has version 2; version 1 can be read',
    );
    expect(outcome(() => aggregator.merge(state({ version: 2 } as never)))).toBe('STATE_VERSION');
    const damaged = [
      { version: 'x' },
      { counts: [1] },
      { counts: 5 },
      { counts: Array(11).fill(-1) },
      { counts: Array(11).fill(0.5) },
      { missing: null },
      { invalid: '3' },
    ];
    for (const changes of damaged)
      expect([changes, outcome(() => aggregator.merge(state(changes)))]).toEqual([changes, 'INVALID_STATE']);
    for (const none of [null, 5, 'x', undefined, { kind: 1n }])
      expect(outcome(() => aggregator.merge(none as never))).toBe('STATE_MISMATCH');
    expect(outcome(() => NpsAggregator.fromJSON(state({ classes: 'other' } as never)))).toBe('INVALID_STATE');
    expect(outcome(() => NpsAggregator.fromJSON(state({ scale: { min: 5, max: 1 } })))).toBe('INVALID_STATE');
    expect(JSON.stringify(aggregator)).toBe(before);
  });

  it('refuses counts beyond whole numbers of a double', () => {
    const huge = state({ counts: [Number.MAX_SAFE_INTEGER, ...Array(10).fill(0)] });
    expect(outcome(() => NpsAggregator.fromJSON(huge).merge(huge))).toBe('INVALID_STATE');
  });

  it('takes back missing and invalid answers too', () => {
    const aggregator = new NpsAggregator({ onInvalid: 'count' }).addAll([null, 11, 4]);
    expect(aggregator.remove(null).remove(11).result()).toMatchObject({ n: 1, missing: 0, invalid: 0 });
    expect(() => aggregator.remove(9)).toThrow('nps: cannot remove what was never added');
  });

  it('concludes nothing behind a Proxy, and says so', () => {
    const behind = new Proxy(new NpsAggregator().add(9), {});
    expect(() => behind.result()).toThrow('Aggregator: called on something else than the object itself');
  });
});
