import { describe, expect, it } from 'vitest';
import { NpsAggregator } from '../../src/index.js';
import * as udaf from '../../src/udaf/index.js';
import { answerOf } from './engine.mjs';

const { aggregate, aggregateOf, aggregateState, deserialize, finalize, initialState, merge, serialize } = udaf;

/** The state of a metric after some values. */
function counted(values: readonly unknown[], ...asked: unknown[]) {
  const state = initialState(...asked);
  for (const value of values) aggregate(state, value);
  return state;
}

describe('the functions of an aggregate', () => {
  it('of any metric take its name and its options', () => {
    const state = counted([10, 9, 3, null], 'nps');
    expect(JSON.parse(finalize(state, 'nps'))).toEqual(new NpsAggregator().addAll([10, 9, 3, null]).result());
    expect(JSON.parse(finalize(state, 'nps', '{"interval":"wald","confidence":0.9}'))).toMatchObject({
      interval: { method: 'wald', confidence: 0.9 },
    });
  });

  it('of one metric take options alone, and may have some of their own', () => {
    const five = aggregateOf('csat', { scale: { min: 1, max: 10 }, satisfiedFrom: 8, confidence: 0.8 });
    const state = five.initialState('{"confidence":0.9}');
    five.aggregate(state, 9);
    const result = JSON.parse(five.finalize(state, '{"confidence":0.9}'));
    expect(result).toMatchObject({ metric: 'csat', value: 1, interval: { confidence: 0.9 } });
    expect(JSON.parse(five.finalize(state))).toMatchObject({ interval: { confidence: 0.8 } });
  });

  it('say under which name it was asked for, of metrics that are counted as others', () => {
    const state = counted([10, 3], 'employee-nps');
    expect(JSON.parse(finalize(state, 'employee-nps')).metric).toBe('employee-nps');
    expect(JSON.parse(finalize(state, 'employee-nps', { returns: 'state' })).kind).toBe('nps');
  });

  it('give the state, with which memory goes on', () => {
    const text = finalize(counted([10, 9, 3], 'nps'), 'nps', '{"returns":"state"}');
    expect(text).toBe(JSON.stringify(new NpsAggregator().addAll([10, 9, 3])));
    expect(NpsAggregator.fromJSON(JSON.parse(text)).add(8).result().value).toBe(25);
  });

  it('add up states that were stored, as texts or objects', () => {
    const monday = JSON.stringify(new NpsAggregator().addAll([10, 9]));
    const tuesday = new NpsAggregator().addAll([3, null]).toJSON();
    const answer = answerOf(
      { ...udaf, aggregate: aggregateState },
      [monday, null, tuesday, undefined],
      ['nps', '{"returns":"state"}'],
      [0.1, 0.9, 0.4, 0.6],
    );
    expect(answer).toBe(JSON.stringify(new NpsAggregator().addAll([10, 9, 3, null])));
    expect(() => aggregateState(initialState('csat'), monday)).toThrow(
      /^csat: kind is "csat" here, "nps" in the other/,
    );
    expect(() => aggregateState(initialState('nps'), '{"kind"')).toThrow(
      /^aggregateState: a state must be the JSON text that toJSON gives; got "{\\"kind\\""/,
    );
  });

  it('send a state before and after anything was counted, and again at once', () => {
    for (const values of [[], [10, 3]]) {
      const state = counted(values, 'nps');
      const sent = deserialize(serialize(deserialize(serialize(state))));
      aggregate(sent, 9);
      aggregate(state, 9);
      expect(finalize(sent, 'nps')).toBe(finalize(state, 'nps'));
      merge(sent, state);
      expect(JSON.parse(finalize(sent, 'nps')).n).toBe(2 * (values.length + 1));
      expect(JSON.parse(finalize(state, 'nps')).n).toBe(values.length + 1);
    }
  });
});

describe('what cannot be done is refused before anything is counted, by its name', () => {
  it.each([
    [[], /^initialState: metric must be one of nps, .*; got undefined$/],
    [['nsp', '{}'], /^initialState: metric must be one of nps, .*; got "nsp"$/],
    [['nps', '{"confidence":'], /^nps: options must be the text of a JSON object/],
    [['nps', '{"confidense":0.9}'], /^nps: unknown option "confidense"; known are confidence, /],
    [['nps', { confidence: 2 }], /^nps: confidence must be /],
    [['nps', { interval: 'wilson' }], /^nps: interval must be score or adjusted-wald or wald; got "wilson"$/],
    [['nps', { interval: {} }], /^nps: interval must be .*; got object$/],
    [['csat', { meanInterval: 'wilson' }], /^csat: meanInterval must be score or student-t; got "wilson"$/],
    [['nps', { meanInterval: 'score' }], /^nps: unknown option "meanInterval"/],
    [['nps', { missingValue: 99 }], /^nps: unknown option "missingValue"/],
    [['nps', { returns: 'value' }], /^nps: returns must be result or state; got "value"$/],
    [['ces'], /^ces: direction must be high-is-easy or low-is-easy; got undefined$/],
    [['star-rating', { prior: { mean: 9, weight: 1 } }], /^starRating: /],
    [['trust-score', { topFrom: 4 }], /^trustScore: scale must be /],
    [['employee-nps', { passiveFrom: 11 }], /^employeeNps: /],
    [['conversion-rate', { scale: { min: 0, max: 1 } }], /^conversionRate: unknown option "scale"/],
  ])('%j', (asked, text) => {
    expect(() => initialState(...asked)).toThrow(text);
  });

  it('in the definition of a function too', () => {
    expect(() => aggregateOf('nsp')).toThrow(/^aggregateOf: metric must be one of/);
    expect(() => aggregateOf('nps', { confidence: 2 }).initialState()).toThrow(/^nps: confidence/);
  });

  it.each([undefined, null, {}, { state: '' }, { state: '{}' }, { state: '{"kind":"nps"}' }, { state: 5 }])(
    'the state %j',
    (serialized) => {
      expect(() => deserialize(serialized as never)).toThrow(/^(deserialize|nps): .*state/);
    },
  );

  it('a value off the scale, unless it is to be counted', () => {
    expect(() => counted([11], 'nps')).toThrow(/^nps: a score must be a whole number from 0 to 10; got 11/);
    expect(() => counted(['9'], 'nps')).toThrow(/^nps: a score must be a whole number from 0 to 10; got "9"/);
    const lenient = { onInvalid: 'count' };
    const result = JSON.parse(finalize(counted([11, 9, '9', undefined], 'nps', lenient), 'nps', lenient));
    expect(result).toMatchObject({
      n: 1,
      missing: 1,
      invalid: 2,
      reasons: { 'score-not-a-number': 1, 'score-off-scale': 1 },
    });
  });
});
