import { describe, expect, it } from 'vitest';
import { WeightedNpsAggregator, type WeightedNpsState } from '../../../src/survey/nps/weighted-nps-aggregator.js';
import { outcome } from '../../laws.js';
import stateV1 from './weighted-nps.state-v1.json' with { type: 'json' };

const filled = () =>
  new WeightedNpsAggregator().addAll([
    { score: 10, weight: 0.3 },
    { score: 9, weight: 1e17 },
    { score: 8, weight: 0.1 },
    { score: 3, weight: 0.2 },
    null,
  ]);
const state = (changes: object = {}) => ({ ...filled().toJSON(), ...changes }) as WeightedNpsState;

describe('WeightedNpsAggregator', () => {
  it('reads the state of version 1 for ever', () => {
    const stored = stateV1 as unknown as WeightedNpsState;
    expect(WeightedNpsAggregator.fromJSON(stored).toJSON()).toEqual(stored);
    const { value, ...rest } = WeightedNpsAggregator.fromJSON(stored).result();
    expect(value).toBe(29.72972972972973);
    expect(rest).toMatchObject({ n: 5, missing: 2, invalid: 1, promoters: 2, passiveWeight: 2 });
  });

  it('shows itself in one line', () => {
    expect(String(new WeightedNpsAggregator().add({ score: 9, weight: 3 }))).toBe('weighted-nps: 100 (n = 1)');
  });

  it('takes an answer back without a trace, however large it was', () => {
    const left = filled().remove({ score: 9, weight: 1e17 }).remove(null);
    const never = new WeightedNpsAggregator().addAll([
      { score: 3, weight: 0.2 },
      { score: 8, weight: 0.1 },
      { score: 10, weight: 0.3 },
    ]);
    expect(left.toJSON()).toEqual(never.toJSON());
    expect(left.result()).toEqual(never.result());
  });

  it('refuses to take back what was not added, as far as counts and sums can tell', () => {
    const aggregator = filled();
    const before = JSON.stringify(aggregator);
    for (const value of [
      { score: 3, weight: 0.1 },
      { score: 3, weight: 0.3 },
      { score: 8, weight: 0 },
      { score: 10, weight: 2e17 },
      // the class has room for it, its sums have not
      { score: 10, weight: 5e16 },
    ]) {
      expect([value, outcome(() => aggregator.remove(value))]).toEqual([value, 'INVALID_STATE']);
    }
    expect(outcome(() => aggregator.remove(null).remove(null))).toBe('INVALID_STATE');
    aggregator.add(null);
    expect(JSON.stringify(aggregator)).toBe(before);
    expect(() => aggregator.remove({ score: 3, weight: 0.1 })).toThrow(
      'weightedNps: cannot remove what was never added',
    );
  });

  it('refuses what is no answer, and options in the wrong place', () => {
    expect(() => filled().add(5 as never)).toThrow('weightedNps: an event must be an object with score; got 5');
    expect(() => filled().addAll({} as never)).toThrow('weightedNps: answers must be iterable; got object');
    expect(() => filled().add({ score: 9, weight: -2 })).toThrow('got -2 at row 0, reader weight');
    expect(outcome(() => new WeightedNpsAggregator({ confidence: 0.9 } as never))).toBe('INVALID_OPTION');
    expect(outcome(() => filled().result({ onInvalid: 'count' } as never))).toBe('INVALID_OPTION');
    expect(outcome(() => filled().addColumns({ score: [], weight: [] }, { onInvalid: 'count' } as never))).toBe(
      'INVALID_OPTION',
    );
  });

  it('counts columns with a missing code, or none of them', () => {
    const aggregator = new WeightedNpsAggregator();
    aggregator.addColumns({ score: Int8Array.of(9, -1), weight: Float32Array.of(0.5, 1) }, { missingValue: -1 });
    expect(aggregator.result()).toMatchObject({ n: 1, missing: 1, weight: 0.5 });
    const before = JSON.stringify(aggregator);
    expect(outcome(() => aggregator.addColumns({ score: [9, 11], weight: [1, 1] }))).toBe('INVALID_VALUE');
    expect(outcome(() => aggregator.addColumns({ score: [9], weight: [1] }, { missingValue: 9 }))).toBe(
      'INVALID_OPTION',
    );
    expect(JSON.stringify(aggregator)).toBe(before);
  });

  it('refuses states that count something else, naming the field', () => {
    expect(() => new WeightedNpsAggregator({ passiveFrom: 6 }).merge(state())).toThrow(
      'weightedNps: passiveFrom is 6 here, 7 in the other state',
    );
    expect(outcome(() => filled().merge(state({ kind: 'nps' })))).toBe('STATE_MISMATCH');
    expect(outcome(() => filled().merge(state({ version: 2 })))).toBe('STATE_VERSION');
  });

  it('refuses damaged states and stays as it was', () => {
    const aggregator = filled();
    const before = JSON.stringify(aggregator);
    const damaged: object[] = [
      { counts: [1, 1] },
      { counts: [1, 1, 1.5] },
      { counts: [1, 1, 0] },
      { counts: [1, 1, Number.MAX_SAFE_INTEGER] },
      { missing: Number.MAX_SAFE_INTEGER },
      { missing: -1 },
      { invalid: null },
      { weights: 5 },
      { weights: [[1], [1]] },
      { weights: [[1], [1], 1] },
      { weights: [[1], [1], ['1']] },
      { weights: [[1], [1], [NaN]] },
      { weights: [[0.2], [0.1], [-1]] },
      { weights: [[0.2], [0.1], [1e300, 1e300]] },
      { weights: [[0.2], [0.1], new Array(1)] },
      { weights: [[0.2], [0.1], [1e304]], squaredWeights: [[0.04], [0.01], [1e304]] },
      { squaredWeights: [[], [0.01], [1e34]] },
      { squaredWeights: [[0.04], [0.01], [1e35]] },
      { squaredWeights: [[0.04], [0.01], [1e33]] },
    ];
    for (const changes of damaged) {
      expect([changes, outcome(() => aggregator.merge(state(changes)))]).toEqual([changes, 'INVALID_STATE']);
    }
    expect(() => aggregator.merge(state({ counts: [1, 1, 0] }))).toThrow(
      'weightedNps: no answers can have the sums of this state',
    );
    expect(outcome(() => WeightedNpsAggregator.fromJSON(state({ scale: 'x' })))).toBe('INVALID_STATE');
    expect(JSON.stringify(aggregator)).toBe(before);
  });

  it('refuses to count further than whole numbers go', () => {
    const full = state({ missing: Number.MAX_SAFE_INTEGER - 4 });
    expect(WeightedNpsAggregator.fromJSON(full).toJSON()).toEqual(full);
    expect(() => WeightedNpsAggregator.fromJSON(full).add(null)).toThrow('weightedNps: counts are too large');
  });

  it('loses nothing that a getter adds while an answer is taken back', () => {
    const weighted = new WeightedNpsAggregator().add({ score: 10, weight: 1 });
    const entangled = {
      score: 10,
      get weight() {
        weighted.add({ score: 0, weight: 3 });
        return 1;
      },
    };
    expect(weighted.remove(entangled).toJSON()).toMatchObject({ counts: [1, 0, 0], weights: [[3], [], []] });
  });

  it('wants every field of a state and no other', () => {
    const state = new WeightedNpsAggregator().add({ score: 9, weight: 2 }).toJSON();
    for (const field of Object.keys(state).filter((name) => name !== 'kind' && name !== 'version')) {
      const lacking = { ...state, [field]: undefined } as never;
      expect(() => WeightedNpsAggregator.fromJSON(lacking)).toThrow(`weightedNps: the state lacks ${field}`);
    }
    expect(() => WeightedNpsAggregator.fromJSON({ ...state, colour: 1 } as never)).toThrow('unknown field "colour"');
  });

  it('says so when it is called behind a Proxy, and stays as it was', () => {
    const weighted = new WeightedNpsAggregator().add({ score: 9, weight: 2 });
    const before = JSON.stringify(weighted);
    const behind = new Proxy(weighted, {});
    const calls: (() => unknown)[] = [
      () => behind.add({ score: 9, weight: 1 }),
      () => behind.addAll([]),
      () => behind.addColumns({ score: [9], weight: [1] }),
      () => behind.remove({ score: 9, weight: 2 }),
      () => behind.merge(new WeightedNpsAggregator()),
      () => behind.result(),
      () => behind.toJSON(),
    ];
    for (const call of calls) expect(call).toThrow('Aggregator: called on something else than the object itself');
    expect(JSON.stringify(weighted)).toBe(before);
  });
});
