import { describe, expect, it } from 'vitest';
import { MixAggregator } from '../../../src/kernels/mix/mix-aggregator.js';
import type { MixState } from '../../../src/kernels/mix/mix-state.js';
import { outcome } from '../../laws.js';
import stateV1 from './mix.state-v1.json' with { type: 'json' };

const filled = () =>
  new MixAggregator({ amounts: 'sum' }).addAll([
    { class: 'web', amount: 0.1 },
    { class: 7, amount: 3 },
    { class: 'web', amount: 0.2 },
    null,
  ]);
const state = (changes: object = {}) => ({ ...filled().toJSON(), ...changes }) as MixState;

describe('MixAggregator', () => {
  it('reads the state of version 1 for ever', () => {
    const stored = stateV1 as unknown as MixState;
    expect(JSON.stringify(MixAggregator.fromJSON(stored))).toBe(JSON.stringify(stored));
    expect(MixAggregator.fromJSON(stored).result({ measure: 'amount' })).toMatchObject({
      n: 4,
      missing: 1,
      invalid: 2,
      largest: 'web',
      total: 8.3,
    });
  });

  it('writes its keys in a fixed order, classes in order, empty ones not', () => {
    expect(JSON.stringify(filled())).toBe(
      '{"kind":"mix","version":1,"onInvalid":"throw","amounts":"sum","classes":null,"missing":1,"invalid":0,"reasons":{},"keys":[7,"web"],"counts":[1,2],"sums":[[3],[0.30000000000000004,-2.7755575615628914e-17]]}',
    );
    expect(String(filled())).toBe('mix: 0.6666666666666666 (n = 3)');
    expect(new MixAggregator({ classes: ['b', 'a'] }).add({ class: 'a' }).toJSON()).toMatchObject({
      classes: ['b', 'a'],
      keys: ['a'],
      counts: [1],
    });
    expect(new MixAggregator().toJSON()).not.toHaveProperty('sums');
  });

  it('counts columns with a missing code', () => {
    const columns = { class: Int32Array.of(1, -1), amount: [1, 1] };
    expect(filled().addColumns(columns, { missingValue: -1 }).result()).toMatchObject({ n: 4, missing: 2 });
    expect(outcome(() => filled().addColumns(columns, { missing: -1 } as never))).toBe('INVALID_OPTION');
    expect(outcome(() => filled().addColumns({ class: [1] }))).toBe('none');
  });

  it('counts all or none', () => {
    const aggregator = filled();
    const before = JSON.stringify(aggregator);
    expect(outcome(() => aggregator.addAll([{ class: 'a', amount: 1 }, { class: '' }]))).toBe('none');
    expect(aggregator.result()).toMatchObject({ n: 4, missing: 2 });
    const strict = filled();
    expect(
      outcome(() =>
        strict.addAll([
          { class: 'a', amount: 1 },
          { class: '', amount: 1 },
        ]),
      ),
    ).toBe('INVALID_VALUE');
    expect(JSON.stringify(strict)).toBe(before);
  });

  it('takes things back, and refuses what leaves the impossible', () => {
    const aggregator = filled().remove({ class: 7, amount: 3 }).remove(null);
    expect(aggregator.result()).toMatchObject({ n: 2, missing: 0, classes: [{ class: 'web' }] });
    const before = JSON.stringify(aggregator);
    for (const never of [null, { class: 'app', amount: 1 }, { class: 7, amount: 3 }]) {
      expect(() => aggregator.remove(never)).toThrow(
        expect.objectContaining({ code: 'INVALID_STATE', message: 'mix: cannot remove what was never added' }),
      );
    }
    const last = new MixAggregator({ amounts: 'sum' }).add({ class: 'a', amount: 1 });
    expect(outcome(() => last.remove({ class: 'a', amount: 2 }))).toBe('INVALID_STATE');
    expect(last.remove({ class: 'a', amount: 1 }).toJSON()).toEqual(new MixAggregator({ amounts: 'sum' }).toJSON());
    expect(JSON.stringify(aggregator)).toBe(before);
  });

  it('loses nothing that is added while what is taken back is read', () => {
    const aggregator = new MixAggregator().addAll([{ class: 'a' }, { class: 'a' }]);
    const busy = {
      get class() {
        aggregator.add({ class: 'b' });
        return 'a';
      },
    };
    expect(aggregator.remove(busy).toJSON()).toMatchObject({ keys: ['a', 'b'], counts: [1, 1] });
  });

  it('adds and takes back in the same time, however many classes there are', () => {
    const classes = Array.from({ length: 200_000 }, (_, k) => k);
    const aggregator = new MixAggregator({ classes, amounts: 'sum' }).addColumns({
      class: classes,
      amount: classes,
    });
    const start = performance.now();
    for (let k = 0; k < 200; k++) aggregator.remove({ class: k, amount: k }).add({ class: k, amount: k });
    // going through all classes each time takes 400 × 20 ms
    expect(performance.now() - start).toBeLessThan(2_000);
    expect(aggregator.result({ measure: 'count' }).n).toBe(200_000);
  });

  it('says so when it is called behind a Proxy, changing nothing', () => {
    const aggregator = filled();
    const before = JSON.stringify(aggregator);
    const behind = new Proxy(aggregator, {});
    for (const call of [
      () => behind.add({ class: 'a', amount: 1 }),
      () => behind.addAll([null]),
      () => behind.addColumns({ class: ['a'], amount: [1] }),
      () => behind.remove(null),
      () => behind.merge(state()),
      () => behind.result(),
      () => behind.toJSON(),
      () => new MixAggregator({ amounts: 'sum' }).merge(behind),
    ]) {
      expect(call).toThrow('something else than the object itself');
    }
    expect(JSON.stringify(aggregator)).toBe(before);
  });

  it('merges itself, and keeps its own policy', () => {
    const aggregator = filled();
    expect(aggregator.merge(aggregator).result()).toMatchObject({ n: 6, missing: 2, total: 6.6 });
    expect(
      filled()
        .merge(state({ onInvalid: 'count' }))
        .toJSON().onInvalid,
    ).toBe('throw');
  });

  it('refuses what is no thing, and options in the wrong place', () => {
    expect(() => filled().add(5 as never)).toThrow('mix: an event must be an object with class; got 5');
    expect(() => filled().addAll({} as never)).toThrow('mix: things must be iterable; got object');
    expect(outcome(() => new MixAggregator().add({ class: 'a', amount: 1 }))).toBe('INVALID_VALUE');
    expect(outcome(() => new MixAggregator({ confidence: 0.9 } as never))).toBe('INVALID_OPTION');
    expect(outcome(() => new MixAggregator({ amounts: 'mean' as never }))).toBe('INVALID_OPTION');
    expect(outcome(() => filled().result({ onInvalid: 'count' } as never))).toBe('INVALID_OPTION');
  });

  it('refuses states of something else and of newer versions', () => {
    expect(outcome(() => filled().merge(state({ kind: 'nps' })))).toBe('STATE_MISMATCH');
    expect(outcome(() => filled().merge(state({ version: 2 })))).toBe('STATE_VERSION');
    expect(outcome(() => filled().merge(state({ amounts: 'none', sums: undefined })))).toBe('STATE_MISMATCH');
    expect(outcome(() => filled().merge(state({ classes: ['web', 7] })))).toBe('STATE_MISMATCH');
    expect(outcome(() => MixAggregator.fromJSON({ kind: 'nps' } as never))).toBe('STATE_MISMATCH');
  });

  it('refuses damaged states, changing nothing', () => {
    const damages: object[] = [
      { keys: null },
      { keys: ['web', 7] },
      { keys: [7, 7] },
      { keys: [7, ''] },
      { keys: [7] },
      { counts: [1] },
      { counts: [0, 2] },
      { counts: [0, 2], sums: [[], [0.3]] },
      { counts: [-1, 2] },
      { counts: [1, 2 ** 53 - 1] },
      { sums: null },
      { sums: [[3]] },
      { sums: [[3], [NaN]] },
      { sums: [[3], null] },
      { missing: -1 },
      { invalid: '0' },
      { missing: 2 ** 53 - 1 },
      { sums: [[8e304], [8e304]] },
      { classes: undefined },
      { onInvalid: undefined },
      { amounts: undefined },
      { colour: 'red' },
    ];
    for (const damage of damages) {
      const aggregator = filled();
      const before = JSON.stringify(aggregator);
      expect([damage, outcome(() => aggregator.merge(state(damage)))]).toEqual([damage, 'INVALID_STATE']);
      expect(JSON.stringify(aggregator)).toBe(before);
    }
    expect(outcome(() => MixAggregator.fromJSON(state({ classes: [''] })))).toBe('INVALID_STATE');
    expect(outcome(() => MixAggregator.fromJSON(state({ classes: ['web'] })))).toBe('INVALID_STATE');
    expect(outcome(() => MixAggregator.fromJSON(state({ onInvalid: 'skip' })))).toBe('INVALID_STATE');
  });

  it('refuses more than can be counted', () => {
    const half = state({ missing: 2 ** 52 });
    const aggregator = filled().merge(half);
    expect(outcome(() => aggregator.merge(half))).toBe('INVALID_STATE');
  });
});
