import { describe, expect, it } from 'vitest';
import { csat } from '../../../src/survey/rating/csat.js';
import { CsatAggregator, type CsatState } from '../../../src/survey/rating/csat-aggregator.js';
import { outcome, withoutPlaces } from '../../laws.js';
import stateV1 from './csat.state-v1.json' with { type: 'json' };

const state = (changes: object = {}) => ({ ...new CsatAggregator().addAll([5, 2]).toJSON(), ...changes }) as CsatState;

describe('CsatAggregator', () => {
  it('reads the state of version 1 for ever', () => {
    const stored = stateV1 as CsatState;
    const aggregator = CsatAggregator.fromJSON(stored);
    expect(JSON.stringify(aggregator)).toBe(JSON.stringify(stored));
    const expected = { value: 20, unit: 'points', n: 10, satisfied: 5, dissatisfied: 3, missing: 2, invalid: 1 };
    expect(aggregator.result()).toMatchObject(expected);
  });

  it('shows itself in one line', () => {
    expect(String(new CsatAggregator().addAll([5, 5, 4, 1]))).toBe('csat: 0.75 (n = 4)');
  });

  it('takes the measure where it is made, where it concludes, or in one call', () => {
    const scores = [5, 4, 3, 1];
    const made = new CsatAggregator({ measure: 'mean' }).addAll(scores);
    expect([made.result().value, made.result({ measure: 'net' }).value]).toEqual([3.25, 25]);
    expect(made.result({ measure: undefined })).toEqual(withoutPlaces(csat(scores, { measure: 'mean' })));
    expect(new CsatAggregator().addAll(scores).result({ measure: 'mean' })).toEqual(made.result());
    expect(outcome(() => made.result({ measure: 'median' as never }))).toBe('INVALID_OPTION');
  });

  it('keeps the measure in the state, and merges others that have another one', () => {
    const made = new CsatAggregator({ measure: 'net' }).add(5);
    const restored = CsatAggregator.fromJSON(JSON.parse(JSON.stringify(made)));
    expect(restored.result()).toEqual(made.result());
    expect(restored.merge(new CsatAggregator({ measure: 'mean' }).add(1)).result()).toMatchObject({
      measure: 'net',
      value: 0,
    });
  });

  it('refuses concluding options where counting ones belong, and the reverse', () => {
    for (const options of [{ confidence: 0.9 }, { interval: undefined }, { missingValue: 9 }, { score: () => 1 }]) {
      expect(outcome(() => new CsatAggregator(options as never))).toBe('INVALID_OPTION');
    }
    expect(() => new CsatAggregator({ confidence: 0.9 } as never)).toThrow(
      'csat: unknown option "confidence"; known are ',
    );
    for (const options of [{ onInvalid: 'count' }, { satisfiedFrom: 4 }, { scale: { min: 1, max: 5 } }]) {
      expect(outcome(() => new CsatAggregator().result(options as never))).toBe('INVALID_OPTION');
    }
  });

  it('refuses states that count something else, naming the field', () => {
    const other = new CsatAggregator();
    const merging = (options: object) => () => other.merge(new CsatAggregator(options));
    expect(merging({ satisfiedFrom: 5 })).toThrow('csat: satisfiedFrom is 4 here, 5 in the other state');
    expect(merging({ dissatisfiedTo: 1 })).toThrow('csat: dissatisfiedTo is 2 here, 1 in the other state');
    expect(merging({ direction: 'low-is-good' })).toThrow(
      'csat: direction is "high-is-good" here, "low-is-good" in the other state',
    );
    expect(merging({ scale: { min: 0, max: 4 }, satisfiedFrom: 3 })).toThrow(
      'csat: scale.min is 1 here, 0 in the other state',
    );
    expect(outcome(merging({ satisfiedFrom: 5 }))).toBe('STATE_MISMATCH');
    expect(outcome(() => CsatAggregator.fromJSON({ ...state(), kind: 'ces' } as never))).toBe('STATE_MISMATCH');
    for (const none of [null, 5, 'x', undefined]) {
      expect(outcome(() => CsatAggregator.fromJSON(none as never))).toBe('STATE_MISMATCH');
    }
  });

  it('refuses newer and damaged states and stays as it was', () => {
    const aggregator = new CsatAggregator().add(4);
    const before = JSON.stringify(aggregator);
    expect(outcome(() => aggregator.merge(state({ version: 2 })))).toBe('STATE_VERSION');
    for (const changes of [{ counts: [1] }, { counts: [0, 0, 0, 0, -1] }, { missing: null }, { version: 'x' }]) {
      expect([changes, outcome(() => aggregator.merge(state(changes)))]).toEqual([changes, 'INVALID_STATE']);
      expect(outcome(() => CsatAggregator.fromJSON(state(changes)))).toBe('INVALID_STATE');
    }
    const damaged: object[] = [
      ...[{ scale: null }, { scale: { min: 5, max: 1 } }, { scale: { min: '1', max: 5 } }, { satisfiedFrom: 9 }],
      ...[{ satisfiedFrom: null }, { dissatisfiedTo: 4 }, { measure: 'x' }, { direction: 3 }, { onInvalid: 'skip' }],
    ];
    for (const changes of damaged) {
      expect([changes, outcome(() => CsatAggregator.fromJSON(state(changes)))]).toEqual([changes, 'INVALID_STATE']);
    }
    expect(() => CsatAggregator.fromJSON(state({ satisfiedFrom: 9 }))).toThrow(
      'csat: damaged state: satisfiedFrom must be a level above the lowest',
    );
    expect(JSON.stringify(aggregator)).toBe(before);
  });

  it('takes answers back', () => {
    const aggregator = new CsatAggregator({ onInvalid: 'count' }).addAll([5, null, 9, 1]);
    expect(aggregator.remove(null).remove(77).remove(1).result()).toEqual(withoutPlaces(csat([5])));
    expect(() => aggregator.remove(2)).toThrow('csat: cannot remove what was never added');
  });
});
