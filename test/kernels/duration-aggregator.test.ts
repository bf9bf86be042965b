import { describe, expect, it } from 'vitest';
import type { InvalidPolicy } from '../../src/core/options.js';
import { DurationAggregator, type DurationState } from '../../src/kernels/duration-aggregator.js';
import { outcome } from '../laws.js';

interface Wait {
  readonly asked?: unknown;
  readonly answered?: unknown;
}

class Waits extends DurationAggregator<'waits', Wait, DurationState<'waits'>, object, object> {
  constructor(asOf: number | null = 100, onInvalid: InvalidPolicy = 'throw') {
    super({ metric: 'waits', start: 'asked', end: 'answered', asOf, onInvalid });
  }

  addColumns(columns: object, missingValue?: number): this {
    return this.countColumns(columns, missingValue);
  }

  result(): object {
    let n = 0;
    for (const times of this.counted.ended.values()) n += times;
    return { metric: 'waits', value: null, n };
  }
}

const wait = (asked: unknown, answered?: unknown): Wait => ({ asked, answered });
const state = (changes: object = {}) =>
  ({
    ...new Waits().addAll([wait(0, 9), wait(1, 3), wait(70), wait(1, 10)]).toJSON(),
    ...changes,
  }) as DurationState<'waits'>;

describe('DurationAggregator', () => {
  it('writes distinct durations ascending, and its keys in a fixed order', () => {
    const waits = new Waits(50, 'count').addAll([
      wait(0, 10),
      wait(2, 4),
      wait(1, 11),
      wait(5, 60),
      wait(20),
      wait(51),
      null,
      wait(4, 3),
    ]);
    expect(JSON.stringify(waits)).toBe(
      '{"kind":"waits","version":1,"clock":"elapsed","asOf":50,"onInvalid":"count","missing":1,"invalid":1,"notStarted":1,"openUnknown":0,"endedMs":[2,10],"endedCounts":[1,2],"openMs":[30,45],"openCounts":[1,1]}',
    );
    expect(String(waits)).toBe('waits: null (n = 3)');
    expect(new Waits(null).add(wait(0)).toJSON()).toMatchObject({ asOf: null, openUnknown: 1, openMs: [] });
  });

  it('reads events by the names of its parts, and columns by the same', () => {
    const columns = { asked: Int32Array.of(0, 1, -1), answered: [9, -1, 5] };
    const events = [wait(0, 9), wait(1, -1), wait(null, 5)];
    expect(outcome(() => new Waits().addColumns(columns, -1))).toBe('INVALID_VALUE');
    expect(new Waits(100, 'count').addColumns(columns, -1).toJSON()).toEqual(
      new Waits(100, 'count').addAll(events).toJSON(),
    );
    expect(() => new Waits().addAll([wait(0), 7 as never])).toThrow(
      'waits: an event must be an object with asked; got 7',
    );
    expect(() => new Waits().addAll(7 as never)).toThrow('waits: cases must be iterable; got 7');
  });

  it('counts all or none, also of columns', () => {
    const waits = new Waits().add(wait(0, 5));
    const before = JSON.stringify(waits);
    expect(outcome(() => waits.addAll([wait(0, 6), wait(6, 0)]))).toBe('INVALID_VALUE');
    expect(outcome(() => waits.addColumns({ asked: [0, 'x'], answered: [1, 1] }))).toBe('INVALID_VALUE');
    expect(JSON.stringify(waits)).toBe(before);
  });

  it('takes back a case like one that was added, and no other', () => {
    const waits = new Waits().addAll([wait(0, 9), wait(70), null]);
    expect(waits.remove(wait(90, 99)).remove(wait(70)).remove(undefined).toJSON()).toEqual(new Waits().toJSON());
    for (const never of [wait(0, 9), wait(70), wait(101), null]) {
      expect(() => waits.remove(never)).toThrow(
        expect.objectContaining({
          code: 'INVALID_STATE',
          message: 'waits: cannot remove what was never added',
          details: { field: 'counts' },
        }),
      );
    }
    expect(waits.toJSON()).toEqual(new Waits().toJSON());
  });

  it('merges aggregators and states, itself too', () => {
    const waits = new Waits().addAll([wait(0, 9), wait(101)]);
    waits
      .merge(state())
      .merge(new Waits().addAll([wait(70), null]))
      .merge(waits);
    expect(waits.toJSON()).toMatchObject({
      endedMs: [2, 9],
      endedCounts: [2, 6],
      openMs: [30],
      openCounts: [4],
      missing: 2,
      notStarted: 2,
    });
    expect(new Waits().merge(state({ onInvalid: 'count', openUnknown: 3 })).toJSON()).toMatchObject({
      onInvalid: 'throw',
      openUnknown: 3,
    });
  });

  it('compares clock and asOf', () => {
    expect(() => new Waits(null).merge(state())).toThrow('waits: asOf is null here, 100 in the other state');
    expect(() => new Waits().merge(state({ clock: 'business' }))).toThrow(
      'waits: clock is "elapsed" here, "business" in the other state',
    );
  });

  it.each<[object, string]>([
    [{ endedMs: { length: 2 } }, 'endedMs must be an array; got object in a state'],
    [{ endedMs: [2] }, 'endedCounts must be an array of 1; got object in a state'],
    [{ openCounts: [] }, 'openCounts must be an array of 1; got object in a state'],
    [{ endedMs: [2, 2] }, 'endedMs in a state must be ascending numbers from 0'],
    [{ endedMs: [9, 2] }, 'endedMs in a state must be ascending numbers from 0'],
    [{ endedMs: [-1, 2] }, 'endedMs in a state must be ascending numbers from 0'],
    [{ endedMs: [2, '9'] }, 'endedMs in a state must be ascending numbers from 0'],
    [{ endedMs: [2, Infinity] }, 'endedMs in a state must be ascending numbers from 0'],
    [{ openMs: [NaN] }, 'openMs in a state must be ascending numbers from 0'],
    [{ endedCounts: [1, 0] }, 'endedCounts in a state must be at least 1'],
    [{ endedCounts: [1, 1.5] }, 'endedCounts must be a whole number from 0; got 1.5 in a state'],
    [{ missing: -1 }, 'missing must be a whole number from 0; got -1 in a state'],
    [{ invalid: null }, 'invalid must be a whole number from 0; got null in a state'],
    [{ notStarted: '1' }, 'notStarted must be a whole number from 0; got "1" in a state'],
    [{ openUnknown: 0.5 }, 'openUnknown must be a whole number from 0; got 0.5 in a state'],
  ])('refuses %j and stays as it was', (changes, why) => {
    const waits = new Waits().add(wait(0, 9));
    const before = JSON.stringify(waits);
    expect(() => waits.merge(state(changes))).toThrow(
      expect.objectContaining({ code: 'INVALID_STATE', message: `waits: ${why}` }),
    );
    expect(JSON.stringify(waits)).toBe(before);
  });
});
