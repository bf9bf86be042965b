import { describe, expect, it } from 'vitest';
import { ScaleScoreAggregator, type ScaleScoreState } from '../../../src/survey/rating/scale-score-aggregator.js';
import { outcome } from '../../laws.js';
import stateV1 from './scale-score.state-v1.json' with { type: 'json' };

describe('ScaleScoreAggregator', () => {
  it('reads the state of version 1 for ever', () => {
    const stored = stateV1 as ScaleScoreState;
    const aggregator = ScaleScoreAggregator.fromJSON(stored);
    expect(JSON.stringify(aggregator)).toBe(JSON.stringify(stored));
    expect(aggregator.result()).toMatchObject({ unit: 'index', n: 6, top: 3, bottom: 1, value: 8 / 12 });
  });

  it('needs a scale and a limit', () => {
    expect(outcome(() => new ScaleScoreAggregator(undefined as never))).toBe('INVALID_OPTION');
    expect(outcome(() => new ScaleScoreAggregator({ scale: { min: 1, max: 5 } } as never))).toBe('INVALID_OPTION');
    for (const changes of [{ scale: undefined }, { topFrom: undefined }, { topFrom: 0.5 }]) {
      expect(outcome(() => ScaleScoreAggregator.fromJSON({ ...stateV1, ...changes } as never))).toBe('INVALID_STATE');
    }
  });

  it('refuses to merge what was asked otherwise, naming the field', () => {
    const definition = { scale: { min: 1, max: 7 }, topFrom: 6 };
    const first = new ScaleScoreAggregator(definition).add(7);
    expect(() => first.merge(new ScaleScoreAggregator({ ...definition, topFrom: 7 }))).toThrow(
      'scaleScore: topFrom is 6 here, 7 in the other state',
    );
    expect(() => first.merge(new ScaleScoreAggregator({ ...definition, bottomTo: 1 }))).toThrow(
      'scaleScore: bottomTo is 2 here, 1 in the other state',
    );
    expect(first.merge(new ScaleScoreAggregator({ ...definition, bottomTo: 2, measure: 'net' })).result().value).toBe(
      7,
    );
  });
});
