import { describe, expect, it } from 'vitest';
import { CesAggregator, type CesState } from '../../../src/survey/rating/ces-aggregator.js';
import { outcome } from '../../laws.js';
import stateV1 from './ces.state-v1.json' with { type: 'json' };

const direction = 'high-is-easy';

describe('CesAggregator', () => {
  it('reads the state of version 1 for ever', () => {
    const stored = stateV1 as CesState;
    const aggregator = CesAggregator.fromJSON(stored);
    expect(JSON.stringify(aggregator)).toBe(JSON.stringify(stored));
    expect(aggregator.result()).toMatchObject({ value: 0.5, unit: 'fraction', n: 8, easy: 4, hard: 2, missing: 2 });
  });

  it('needs a direction, in a state too', () => {
    expect(() => new CesAggregator({} as never)).toThrow(
      'ces: direction must be high-is-easy or low-is-easy; got undefined',
    );
    expect(outcome(() => new CesAggregator(undefined as never))).toBe('INVALID_OPTION');
    const { direction: _, ...without } = new CesAggregator({ direction }).toJSON();
    expect(outcome(() => CesAggregator.fromJSON(without as never))).toBe('INVALID_STATE');
  });

  it('refuses to merge what was asked otherwise, naming the field', () => {
    const seven = new CesAggregator({ direction }).add(7);
    const five = new CesAggregator({ direction, scale: { min: 1, max: 5 }, easyFrom: 4 }).add(5);
    expect(() => seven.merge(five)).toThrow('ces: scale.max is 7 here, 5 in the other state');
    expect(() => seven.merge(new CesAggregator({ direction: 'low-is-easy' }))).toThrow(
      'ces: direction is "high-is-easy" here, "low-is-easy" in the other state',
    );
    expect(() => seven.merge(new CesAggregator({ direction, easyFrom: 6 }))).toThrow(
      'ces: easyFrom is 5 here, 6 in the other state',
    );
    expect(() => seven.merge(new CesAggregator({ direction, hardTo: 1 }))).toThrow(
      'ces: hardTo is 3 here, 1 in the other state',
    );
    expect(outcome(() => seven.merge(five))).toBe('STATE_MISMATCH');
    expect(seven.merge(new CesAggregator({ direction, measure: 'net' }).add(6)).result().value).toBe(6.5);
  });

  it('keeps counts as they were asked and turns them to conclude', () => {
    const effort = new CesAggregator({ direction: 'low-is-easy' }).addAll([1, 1, 2, 7]);
    expect(effort.toJSON().counts).toEqual([2, 1, 0, 0, 0, 0, 1]);
    expect(effort.result()).toMatchObject({ easy: 3, hard: 1, value: 5.25, counts: [2, 1, 0, 0, 0, 0, 1] });
  });
});
