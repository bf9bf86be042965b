import { describe, expect, it } from 'vitest';
import * as root from '../../src/index.js';
import { metricEntry, restoredCounting } from '../../src/udaf/metric-entries.js';

describe('the metric of an id', () => {
  it.each(['nsp', 'NPS', '', null, undefined, 7, {}, '__proto__', 'constructor'])('%j is refused', (id) => {
    expect(() => metricEntry('initialState', id)).toThrow(
      /^initialState: metric must be one of nps, employee-nps, csat, .*conversion-rate.*; got /,
    );
  });
});

describe('a state', () => {
  it.each([
    [new root.NpsAggregator()],
    [new root.CsatAggregator()],
    [new root.CesAggregator({ direction: 'low-is-easy' })],
    [new root.StarRatingAggregator({ scale: { min: 0.5, max: 5, step: 0.5 } })],
    [new root.ScaleScoreAggregator({ scale: { min: 0, max: 4 }, topFrom: 3 })],
    [new root.ShareAggregator({ metric: 'win-rate' })],
  ])('of %s goes on', (aggregator) => {
    const state = (aggregator as { add(value: unknown): object }).add(1);
    expect(restoredCounting('deserialize', JSON.parse(JSON.stringify(state))).toJSON()).toEqual(aggregator.toJSON());
  });

  it.each([undefined, null, 5, 'nps', {}, { kind: 'ttr' }, { kind: '__proto__' }])('%j is refused', (state) => {
    expect(() => restoredCounting('deserialize', state)).toThrow(
      /^deserialize: the kind of a state must be nps, csat, ces, star-rating, scale-score, share; got /,
    );
  });
});
