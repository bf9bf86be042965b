import { describe, expect, it } from 'vitest';
import { TtrAggregator, type TtrState } from '../../src/service/ttr-aggregator.js';
import { outcome } from '../laws.js';
import stateV1 from './ttr.state-v1.json' with { type: 'json' };

const filled = () =>
  new TtrAggregator({ asOf: 100 }).addAll([
    { openedAt: 0, resolvedAt: 5 },
    { openedAt: 0, resolvedAt: 5 },
    { openedAt: 40 },
    null,
  ]);
const state = (changes: object = {}) => ({ ...filled().toJSON(), ...changes }) as TtrState;

describe('TtrAggregator', () => {
  it('reads the state of version 1 for ever', () => {
    const stored = stateV1 as TtrState;
    expect(TtrAggregator.fromJSON(stored).toJSON()).toEqual(stored);
    expect(TtrAggregator.fromJSON(stored).result()).toMatchObject({ value: 5, n: 2, open: 1, missing: 1, asOf: 100 });
  });

  it('shows itself in one line', () => {
    expect(String(filled())).toBe('ttr: 5 (n = 2)');
  });

  it('takes a case back', () => {
    expect(filled().remove({ openedAt: 7, resolvedAt: 12 }).remove({ openedAt: 40 }).result()).toMatchObject({
      n: 1,
      open: 0,
    });
    expect(outcome(() => filled().remove({ openedAt: 0, resolvedAt: 6 }))).toBe('INVALID_STATE');
    expect(() => filled().remove({ openedAt: 41 })).toThrow('ttr: cannot remove what was never added');
  });

  it('refuses what is no case, and options in the wrong place', () => {
    expect(() => filled().add(5 as never)).toThrow('ttr: an event must be an object with openedAt; got 5');
    expect(() => filled().addAll({} as never)).toThrow('ttr: cases must be iterable; got object');
    expect(outcome(() => new TtrAggregator({ confidence: 0.9 } as never))).toBe('INVALID_OPTION');
    expect(outcome(() => filled().result({ asOf: 3 } as never))).toBe('INVALID_OPTION');
    expect(outcome(() => filled().addColumns({ openedAt: [], resolvedAt: [] }, { asOf: 3 } as never))).toBe(
      'INVALID_OPTION',
    );
  });

  it('counts columns with a missing code', () => {
    const columns = { openedAt: Int32Array.of(1, 2), resolvedAt: Int32Array.of(4, -1) };
    expect(new TtrAggregator().addColumns(columns, { missingValue: -1 }).result()).toMatchObject({ n: 1, open: 1 });
  });

  it('refuses states that count something else, naming the field', () => {
    expect(() => new TtrAggregator({ asOf: 99 }).merge(state())).toThrow(
      'ttr: asOf is 99 here, 100 in the other state',
    );
    expect(outcome(() => new TtrAggregator().merge(filled()))).toBe('STATE_MISMATCH');
    expect(outcome(() => filled().merge(state({ clock: 'business' })))).toBe('STATE_MISMATCH');
    expect(outcome(() => filled().merge(state({ version: 2 })))).toBe('STATE_VERSION');
  });

  it('refuses damaged states and stays as it was', () => {
    const aggregator = filled();
    const before = JSON.stringify(aggregator);
    const damaged: object[] = [
      { endedMs: 5 },
      { endedMs: [5, 6] },
      { endedMs: ['5'] },
      { endedMs: [-5] },
      { endedMs: [6, 5], endedCounts: [1, 1] },
      { endedMs: [1e300] },
      { endedMs: new Array(1) },
      { endedCounts: [Number.MAX_SAFE_INTEGER] },
      { missing: Number.MAX_SAFE_INTEGER },
      { endedCounts: [0] },
      { endedCounts: [1.5] },
      { openCounts: [] },
      { missing: -1 },
      { notStarted: null },
      { openUnknown: 'x' },
    ];
    for (const changes of damaged)
      expect([changes, outcome(() => aggregator.merge(state(changes)))]).toEqual([changes, 'INVALID_STATE']);
    expect(outcome(() => TtrAggregator.fromJSON(state({ asOf: 'x' })))).toBe('INVALID_STATE');
    expect(JSON.stringify(aggregator)).toBe(before);
  });
});
