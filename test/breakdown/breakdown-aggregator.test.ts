import { describe, expect, it } from 'vitest';
import { BreakdownAggregator } from '../../src/breakdown/breakdown-aggregator.js';
import { perGroup } from '../../src/breakdown/per-group.js';
import { NpsAggregator } from '../../src/survey/nps/nps-aggregator.js';
import { CsatAggregator } from '../../src/survey/rating/csat-aggregator.js';
import { outcome } from '../laws.js';

const of = () => new NpsAggregator();
const fresh = () => new BreakdownAggregator({ keys: ['team', 'month'], of });
const full = () =>
  fresh().add({ team: 'b', month: 1 }, 9).add({ team: 'a', month: 2 }, 3).add({ team: null, month: 1 }, null);

describe('BreakdownAggregator', () => {
  it('is as small when stored as what its groups have of their own', () => {
    expect(full().toJSON()).toEqual({
      kind: 'breakdown',
      version: 1,
      keys: ['team', 'month'],
      each: of().toJSON(),
      groups: [
        [['a', 2], { counts: [0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0] }],
        [['b', 1], { counts: [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0] }],
        [[null, 1], { missing: 1 }],
      ],
    });
  });

  it('takes what is not there for null, and refuses what is no key', () => {
    const add = (keys: unknown, value: unknown = 9) => outcome(() => full().add(keys as never, value as never));
    expect(full().add({ team: undefined, month: null }, 9).result().groups.at(-1)?.keys).toEqual({
      team: null,
      month: null,
    });
    expect(
      full()
        .add({ team: 12n as never, month: -0 }, 9)
        .result().groups[0]?.keys,
    ).toEqual({ team: '12', month: 0 });
    expect(add({ team: 'b', month: 1 })).toBe('none');
    for (const keys of [
      null,
      'b',
      { team: 7, month: 1 },
      { team: 'b', month: '1' },
      { team: 'b', month: Number.NaN },
      { team: new Date(0), month: 1 },
      { team: 'c', mnth: 1 },
    ]) {
      expect(add(keys)).toBe('INVALID_VALUE');
    }
    expect(add({ team: 'new', month: 9 }, 11)).toBe('INVALID_VALUE');
  });

  it('takes back what was added with the same keys; what nothing is left of is no group, and its key may be of another kind', () => {
    const table = full().remove({ team: 'b', month: 1 }, 9);
    expect(table.result().groups.map(({ keys }) => keys.team)).toEqual(['a', null]);
    expect(table.result().total.n).toBe(1);
    expect(outcome(() => table.remove({ team: 'a', month: 1 }, 3))).toBe('INVALID_STATE');
    expect(outcome(() => table.remove({ team: 'a', month: 2 }, 9))).toBe('INVALID_STATE');
    expect(outcome(() => table.remove(null as never, 3))).toBe('INVALID_VALUE');
    table.remove({ team: 'a', month: 2 }, 3).add({ team: 7, month: 2 }, 10);
    expect(table.merge(fresh().add({ team: 7, month: 2 }, 0)).result().total.value).toBe(0);
    expect(JSON.stringify(fresh().add({ team: 'a', month: 1 }, 9).remove({ team: 'a', month: 1 }, 9))).toBe(
      JSON.stringify(fresh()),
    );
    const without = () => Object.assign(new NpsAggregator(), { remove: undefined }) as never;
    const growing = new BreakdownAggregator({ keys: ['team'], of: without });
    expect(outcome(() => growing.remove({ team: 'a' }, null as never))).toBe('INVALID_OPTION');
  });

  it('is left as it was by what is refused', () => {
    const table = full();
    const before = JSON.stringify(table);
    for (const bad of [
      () => table.add({ team: 'c', month: 1 }, 11),
      () =>
        table.addAll([
          [{ team: 'b', month: 1 }, 9],
          [{ team: 'b', month: 1 }, 11],
        ]),
      () =>
        table.addAll([
          [{ team: 'x', month: 1 }, 9],
          [{ team: 7, month: 1 }, 9],
        ]),
      () => table.addAll([[{ team: 7, month: 1 }, 9]]),
      () => table.addAll(7 as never),
      () => table.addAll([7] as never),
      () => table.addAll([{ team: 'a', month: 1 }] as never),
    ]) {
      expect(outcome(bad)).toBe('INVALID_VALUE');
      expect(JSON.stringify(table)).toBe(before);
      expect(table.result().total.n).toBe(2);
    }
    const other = new BreakdownAggregator({ keys: ['team', 'month'], of }).add({ team: 7, month: 1 }, 9);
    expect(outcome(() => table.merge(other as never))).toBe('STATE_MISMATCH');
    const huge = { ...full().toJSON(), groups: [[['b', 1], { counts: [2 ** 53 - 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] }]] };
    expect(outcome(() => table.merge(huge as never))).toBe('INVALID_STATE');
    expect(JSON.stringify(table)).toBe(before);
  });

  it('is restored with the same aggregator, and told from others', () => {
    const state = JSON.parse(JSON.stringify(full()));
    expect(JSON.stringify(BreakdownAggregator.fromJSON(state, { of }))).toBe(JSON.stringify(full()));
    const half = () => new NpsAggregator({ classes: 'half-open' });
    const stars = () => new CsatAggregator({ scale: { min: 1, max: 5 }, satisfiedFrom: 4 });
    expect(outcome(() => BreakdownAggregator.fromJSON(state, { of: half }))).toBe('STATE_MISMATCH');
    expect(outcome(() => BreakdownAggregator.fromJSON(state, { of: stars as never }))).toBe('STATE_MISMATCH');
    expect(outcome(() => BreakdownAggregator.fromJSON(state, {} as never))).toBe('INVALID_OPTION');
    expect(outcome(() => new BreakdownAggregator({ keys: ['month', 'team'], of }).merge(state))).toBe('STATE_MISMATCH');
    expect(outcome(() => fresh().merge(of() as never))).toBe('STATE_MISMATCH');
    expect(outcome(() => fresh().merge(null as never))).toBe('STATE_MISMATCH');
  });

  it('refuses options that are none', () => {
    for (const options of [
      undefined,
      {},
      { keys: [], of },
      { keys: 'team', of },
      { keys: ['a', 'a'], of },
      { keys: [7], of },
      { keys: ['a'] },
      { keys: ['a'], of: of() },
      { keys: ['a'], of, minimum: 5 },
    ]) {
      expect(outcome(() => new BreakdownAggregator(options as never))).toBe('INVALID_OPTION');
    }
    for (const options of [{ by: 'a' }, { minimum: -1 }, { sort: 'n' }, { conclusion: { confidence: 2 } }]) {
      expect(outcome(() => full().result(options as never))).toBe('INVALID_OPTION');
    }
  });

  it('refuses to be a Proxy', () => {
    const table = new Proxy(full(), {});
    for (const call of [
      () => table.add({ team: 'a', month: 1 }, 9),
      () => table.addAll([]),
      () => table.merge(full()),
      () => table.result(),
      () => table.toJSON(),
      () => full().merge(table),
    ]) {
      expect(outcome(call)).toBe('INVALID_VALUE');
    }
  });

  it('refuses a misspelt key also where its group is there already', () => {
    const table = new BreakdownAggregator({ keys: ['channel'], of: () => new NpsAggregator() });
    table.add({ channel: null }, 9);
    expect(() => table.add({ chanel: 'web' } as never, 3)).toThrow('unknown key "chanel"; known are channel');
    expect(table.add({ channel: undefined }, 9).result().total.n).toBe(2);
  });

  it('refuses what makes no new aggregator each time, with the way out', () => {
    const one = new NpsAggregator();
    const made = (of: unknown) => () => new BreakdownAggregator({ keys: ['channel'], of: of as never });
    for (const of of [NpsAggregator, one, 5, undefined])
      expect(made(of)).toThrow('of must be a function that makes a new aggregator, such as () => new NpsAggregator()');
    for (const of of [() => ({}), () => undefined]) expect(made(of)).toThrow('what of makes must be an aggregator');
    expect(made(() => one)).toThrow('one of its own for each group');
    expect(() => perGroup(() => one, 'score')).toThrow('one of its own for each group');
    expect(() => perGroup(NpsAggregator as never, 'score')).toThrow('such as () => new NpsAggregator()');
  });
});
