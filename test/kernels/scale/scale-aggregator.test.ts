import { describe, expect, it } from 'vitest';
import type { InvalidPolicy } from '../../../src/core/options.js';
import type { Levels } from '../../../src/kernels/scale/scale.js';
import { ScaleAggregator, type ScaleState } from '../../../src/kernels/scale/scale-aggregator.js';
import { outcome } from '../../laws.js';

interface MoodState extends ScaleState<'mood'> {
  readonly words: string;
}

/** A scale below and above 0, with a configuration of its own. */
class Mood extends ScaleAggregator<'mood', MoodState, object, object> {
  constructor(words = 'bad good', onInvalid: InvalidPolicy = 'throw') {
    const levels: Levels & { words: string } = { words, scale: { min: -1, max: 1 } };
    super({ metric: 'mood', levels, onInvalid });
  }

  result(): object {
    return { metric: 'mood', value: null, n: this.counted.counts.reduce((sum, count) => sum + count, 0) };
  }
}

const state = (changes: object = {}) => ({ ...new Mood().addAll([-1, 1, 1, null]).toJSON(), ...changes }) as MoodState;

describe('ScaleAggregator', () => {
  it('writes levels from the lowest, and its keys in a fixed order', () => {
    expect(JSON.stringify(new Mood('a b', 'count').addAll([1, 0, 1, null, 5]))).toBe(
      '{"kind":"mood","version":1,"words":"a b","scale":{"min":-1,"max":1},"onInvalid":"count","missing":1,"invalid":1,"reasons":{"score-off-scale":1},"counts":[0,1,2]}',
    );
  });

  it('counts one answer as it counts many', () => {
    const single = new Mood('w', 'count').add(1).add(-1).add(null).add(undefined).add(7).add(0.5).add(-0);
    expect(single.toJSON()).toEqual(new Mood('w', 'count').addAll([1, -1, null, undefined, 7, 0.5, -0]).toJSON());
    expect(single.toJSON()).toMatchObject({ counts: [1, 1, 1], missing: 2, invalid: 2 });
    expect(() => new Mood().add(2)).toThrow('mood: a score must be a whole number from -1 to 1; got 2 at index 0');
  });

  it('counts all or none', () => {
    const mood = new Mood().add(1);
    const before = JSON.stringify(mood);
    const broken = (function* () {
      yield 1;
      throw new RangeError('mine');
    })();
    expect(outcome(() => mood.addAll([0, 0, 9]))).toBe('INVALID_VALUE');
    expect(() => mood.addAll(broken)).toThrow(new RangeError('mine'));
    expect(() => mood.addAll(4 as never)).toThrow('mood: scores must be iterable; got 4');
    expect(JSON.stringify(mood)).toBe(before);
  });

  it('takes back what was added, each kind apart, and nothing else', () => {
    const mood = new Mood('w', 'count').addAll([1, 1, null, 8]);
    mood.remove(1).remove(null).remove(9);
    expect(mood.toJSON()).toMatchObject({ counts: [0, 0, 1], missing: 0, invalid: 0 });
    const before = JSON.stringify(mood);
    for (const never of [0, null, undefined, 8]) {
      expect(() => mood.remove(never)).toThrow(
        expect.objectContaining({
          code: 'INVALID_STATE',
          message: 'mood: cannot remove what was never added',
          details: { field: 'counts' },
        }),
      );
    }
    expect(outcome(() => new Mood().remove(8))).toBe('INVALID_VALUE');
    expect(JSON.stringify(mood)).toBe(before);
  });

  it('merges aggregators and states, itself too', () => {
    const mood = new Mood().addAll([0, null]);
    mood
      .merge(new Mood().addAll([0, 1]))
      .merge(state())
      .merge(mood);
    expect(mood.toJSON()).toMatchObject({ counts: [2, 4, 6], missing: 4, invalid: 0 });
  });

  it('compares what is counted and lets everyone treat bad input in his own way', () => {
    expect(() => new Mood('x').merge(state())).toThrow('mood: words is "x" here, "bad good" in the other state');
    expect(() => new Mood().merge(state({ scale: { min: -1, max: 2 }, counts: [0, 0, 0, 0] }))).toThrow(
      'mood: scale.max is 1 here, 2 in the other state',
    );
    expect(
      new Mood().merge(state({ onInvalid: 'count', invalid: 3, reasons: { 'score-off-scale': 3 } })).toJSON(),
    ).toMatchObject({
      onInvalid: 'throw',
      invalid: 3,
      reasons: { 'score-off-scale': 3 },
    });
  });

  it('refuses damaged states and counts beyond whole numbers, and stays as it was', () => {
    const mood = new Mood().add(0);
    const before = JSON.stringify(mood);
    const sparse = [1, 2, 3];
    delete sparse[1];
    for (const counts of [[1, 2], [1, 2, 3, 4], [1, -1, 1], [1, 0.5, 1], [1, '1', 1], { length: 3 }, sparse]) {
      expect([counts, outcome(() => mood.merge(state({ counts })))]).toEqual([counts, 'INVALID_STATE']);
    }
    expect(() => mood.merge(state({ counts: [0, Number.MAX_SAFE_INTEGER, 0] }))).toThrow('mood: counts are too large');
    const full = { counts: [0, Number.MAX_SAFE_INTEGER, 0], missing: 0 };
    expect(outcome(() => new Mood().merge(state(full)))).toBe('none');
    // each of them is a count, but their sum would not be exact
    for (const more of [
      { missing: 1 },
      { invalid: 1, reasons: { 'score-off-scale': 1 } },
      { counts: [1, Number.MAX_SAFE_INTEGER, 0] },
    ]) {
      expect(() => new Mood().merge(state({ ...full, ...more }))).toThrow('mood: counts are too large');
    }
    for (const changes of [
      { missing: -1 },
      { invalid: null },
      { invalid: 1 },
      { reasons: [] },
      { version: 0.5 },
      { onInvalid: 'skip' },
    ]) {
      expect(outcome(() => mood.merge(state(changes)))).toBe('INVALID_STATE');
    }
    expect(JSON.stringify(mood)).toBe(before);
  });

  it('wants every field of a state and no other', () => {
    for (const field of ['words', 'scale', 'onInvalid', 'missing', 'invalid', 'reasons', 'counts']) {
      expect(() => new Mood().merge(state({ [field]: undefined }))).toThrow(`mood: the state lacks ${field}`);
    }
    expect(() => new Mood().merge(state({ colour: 'red' }))).toThrow('mood: the state has an unknown field "colour"');
  });

  it('says so when it is called behind a Proxy, and stays as it was', () => {
    const mood = new Mood().add(1);
    const before = JSON.stringify(mood);
    const behind = new Proxy(mood, {});
    const calls: (() => unknown)[] = [
      () => behind.add(1),
      () => behind.addAll([1]),
      () => behind.remove(1),
      () => behind.merge(state()),
      () => new Mood().merge(behind),
      () => behind.toJSON(),
    ];
    for (const call of calls) expect(call).toThrow('something else than the object itself');
    expect(JSON.stringify(mood)).toBe(before);
  });

  it('hands out copies', () => {
    const mood = new Mood().add(1);
    const given = mood.toJSON() as unknown as { counts: number[]; scale: { min: number } };
    given.counts[0] = 99;
    given.scale.min = 99;
    expect(mood.toJSON()).toMatchObject({ counts: [0, 0, 1], scale: { min: -1, max: 1 } });
  });

  it('refuses one answer more than can be counted exactly, on whichever level, and goes on after one is taken back', () => {
    const most = Number.MAX_SAFE_INTEGER;
    for (const counts of [
      { counts: [0, 0, most] },
      { counts: [most - 5, 2, 0], missing: 3 },
      { counts: [0, 0, most - 1], invalid: 1, reasons: { 'score-off-scale': 1 } },
    ]) {
      const mood = new Mood().merge(state({ missing: 0, ...counts }));
      const before = JSON.stringify(mood);
      for (const answer of [-1, 0, 1]) expect(() => mood.add(answer)).toThrow('mood: counts are too large');
      expect(JSON.stringify(mood)).toBe(before);
      mood.remove(counts.counts[2] ? 1 : -1).add(0);
      expect(() => mood.add(0)).toThrow('mood: counts are too large');
    }
    const mood = new Mood()
      .merge(state({ counts: [0, 0, most - 3], missing: 0 }))
      .add(1)
      .add(0)
      .add(-1);
    expect(() => mood.add(1)).toThrow('mood: counts are too large');
    expect(mood.toJSON().counts).toEqual([1, 1, most - 2]);
  });
});
