import { describe, expect, it } from 'vitest';
import { StartStore } from '../../../src/kernels/cohort/start-store.js';
import { outcome } from '../../laws.js';
import { visitColumns } from '../history/visit-arbitraries.js';

const columns = (ids: string[], at: number[], attributes: (string | number)[] | null = null) =>
  visitColumns([], { ids, codes: ids.length, starts: { subjects: ids.map((_, k) => k), at, attributes } });

describe('StartStore', () => {
  it('keeps the earliest start of each subject', () => {
    const store = new StartStore(false);
    expect(store.kind).toBe(undefined);
    store.absorb(columns(['b', 'a'], [5.5, 9]));
    store.absorb(columns(['a', 'b'], [7, 8]));
    expect(store.fields()).toEqual({ startsOf: ['a', 'b'], starts: [7, 5] });
    expect(store.kind).toBe('string');
  });

  it('keeps what the earliest says, of two at one instant the least', () => {
    const store = new StartStore(true);
    store.absorb(columns(['a', 'b'], [5, 5], ['web', 'web']));
    store.absorb(columns(['a', 'b'], [5, 6], ['app', 'app']));
    expect(store.fields()).toEqual({
      startsOf: ['a', 'b'],
      starts: [
        [5, 'app'],
        [5, 'web'],
      ],
    });
  });

  it('numbers subjects by the ids that are known, and others after them', () => {
    const store = new StartStore(false);
    store.absorb(columns(['a', 'b', 'c'], [1, 2, 3]));
    expect(store.columns(['z', 'b'])).toEqual({
      codes: 4,
      starts: { subjects: [2, 1, 3], at: [1, 2, 3], attributes: null },
    });
  });

  it('takes what a state holds once it is known to be sound', () => {
    const store = new StartStore(false);
    const taken = store.taken('m', { startsOf: ['a'], starts: [-0] });
    expect(store.kind).toBe(undefined);
    taken.take();
    expect([taken.kind, store.fields()]).toEqual(['string', { startsOf: ['a'], starts: [0] }]);
    for (const [startsOf, starts] of [
      [
        ['b', 'a'],
        [1, 2],
      ],
      [
        ['a', 'a'],
        [1, 2],
      ],
      [
        [1, 'a'],
        [1, 2],
      ],
      [[''], [1]],
      [['a'], []],
      [['a'], [1.5]],
      [['a'], [null]],
      [['a'], [[1, 'web']]],
    ]) {
      expect(outcome(() => store.taken('m', { startsOf, starts }))).toBe('INVALID_STATE');
    }
    const says = new StartStore(true);
    for (const start of [1, [1], [1, ''], [1, null], [1, 'web', 2]]) {
      expect(outcome(() => says.taken('m', { startsOf: ['a'], starts: [start] }))).toBe('INVALID_STATE');
    }
  });
});
