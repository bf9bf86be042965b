import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BreakdownAggregator, CsatAggregator, mergeShards, NpsAggregator, type NpsState } from '../../src/index.js';
import { QuantileSketch } from '../../src/stats/index.js';
import { some } from '../runs.js';

const of = () => new NpsAggregator();
const stateOf = (scores: Iterable<number>): NpsState => JSON.parse(JSON.stringify(of().addAll(scores)));
const shards = ['a', 'b', 'c'];
const states = { a: stateOf([10, 9]), b: stateOf([0]), c: stateOf([]) };

/** A state as a store gives it back that sorts keys in its own way. */
const sorted = (state: NpsState): NpsState =>
  Object.fromEntries(Object.entries(state).reverse()) as unknown as NpsState;

describe('mergeShards', () => {
  it('merges the entries of an object, a Map, aggregators and tables', () => {
    expect(mergeShards(Object.entries(states), { of, shards }).result()).toMatchObject({ n: 3, promoters: 2 });
    const counters = new Map(shards.map((id, k) => [id, of().add(k)]));
    expect(mergeShards(counters, { of, shards }).result().n).toBe(3);
    const table = () => new BreakdownAggregator({ keys: ['shop'], of });
    const tables = [
      ['a', table().add({ shop: 'x' }, 9).toJSON()] as const,
      ['b', table().add({ shop: 'y' }, 3)] as const,
    ];
    expect(mergeShards(tables, { of: table, shards: ['a', 'b'] }).result().groups).toHaveLength(2);
    const sketches = [['a', new QuantileSketch().addAll([1, 2])] as const];
    expect(mergeShards(sketches, { of: () => new QuantileSketch(), shards: new Set('a') }).n).toBe(2);
    expect(mergeShards([], { of, shards: [] }).result().value).toBeNull();
  });

  it('gives the same whatever came twice and in whatever order', () => {
    const parts = fc.array(fc.array(fc.integer({ min: 0, max: 10 }), { maxLength: 5 }), { minLength: 1, maxLength: 6 });
    const arrivals = fc.array(fc.tuple(fc.nat(5), fc.boolean()), { maxLength: 12 });
    fc.assert(
      fc.property(parts, arrivals, (lists, again) => {
        const ids = lists.map((_, k) => `part ${k}`);
        const entries = ids.map((id, k) => [id, stateOf(lists[k] ?? [])] as const);
        for (const [k, isFirst] of again) {
          const [id, state] = entries[k] ?? (entries[0] as (typeof entries)[number]);
          if (isFirst) entries.unshift([id, sorted(state)]);
          else entries.push([id, state]);
        }
        const merged = mergeShards(entries, { of, shards: ids });
        expect(JSON.stringify(merged)).toBe(JSON.stringify(of().addAll(lists.flat())));
      }),
      { numRuns: some(5) },
    );
  });

  it('changes neither states nor what is merged', () => {
    const frozen = Object.entries(states).map(([id, state]) => Object.freeze([id, Object.freeze(state)] as const));
    const [first, second] = [mergeShards(frozen, { of, shards }), mergeShards(frozen, { of, shards })];
    first.add(3);
    expect(second.result().n).toBe(3);
  });
});

describe('mergeShards refuses', () => {
  const cases: readonly (readonly [why: string, states: unknown, options: unknown, code: string, text: string])[] = [
    [
      'a shard that is not there',
      [['b', states.b]],
      { of, shards },
      'INVALID_VALUE',
      '2 of 3 shards are not there: "a", "c"',
    ],
    ['a shard that is not known', [['d', states.a]], { of, shards }, 'INVALID_VALUE', 'shard "d" is not in shards'],
    ['an id that is no text', [[1, states.a]], { of, shards: ['1'] }, 'INVALID_VALUE', 'shard 1 is not in shards'],
    [
      'an entry that is no pair',
      [states.a],
      { of, shards },
      'INVALID_VALUE',
      'a state must be a pair of an id and a state; got object',
    ],
    ['states without ids', states, { of, shards }, 'INVALID_VALUE', 'states must be iterable; got object'],
    ['what is still to come', Promise.resolve([]), { of, shards }, 'INVALID_VALUE', 'got Promise (await it first)'],
    [
      'two states of one shard: one of them is half',
      [...Object.entries(states), ['a', stateOf([10])]],
      { of, shards },
      'STATE_MISMATCH',
      'shard "a": came with two different states; keep the one that is whole',
    ],
    [
      'another metric',
      [['a', new CsatAggregator()]],
      { of, shards: ['a'] },
      'STATE_MISMATCH',
      'shard "a": nps: kind is "nps" here, "csat" in the other state',
    ],
    [
      'a damaged state',
      [['a', { ...states.a, counts: [1] }]],
      { of, shards: ['a'] },
      'INVALID_STATE',
      'shard "a": nps: counts must be',
    ],
    [
      'a state that is lost',
      [['a', undefined]],
      { of, shards: ['a'] },
      'STATE_MISMATCH',
      'shard "a": nps: a state must be an object',
    ],
    [
      'an id that the manifest has twice',
      [],
      { of, shards: ['a', 'a'] },
      'INVALID_OPTION',
      'shards must name each once; got "a" twice',
    ],
    [
      'ids of a manifest that are no texts',
      [],
      { of, shards: [1] },
      'INVALID_OPTION',
      'an id in shards must be a text; got 1',
    ],
    ['a text as manifest', [], { of, shards: 'abc' }, 'INVALID_OPTION', 'shards must be a list of ids; got "abc"'],
    ['no manifest', [], { of }, 'INVALID_OPTION', 'shards must be a list of ids; got undefined'],
    ['a class', [], { of: NpsAggregator, shards }, 'INVALID_OPTION', 'such as () => new NpsAggregator(); got function'],
    ['unknown options', [], { of, shards, ids: [] }, 'INVALID_OPTION', 'unknown option "ids"'],
  ];

  it.each(cases)('%s', (_, given, options, code, text) => {
    const message = expect.stringContaining(text);
    expect(() => mergeShards(given as [], options as never)).toThrow(expect.objectContaining({ code, message }));
    expect(() => mergeShards(given as [], options as never)).toThrow(/^mergeShards: /);
  });

  it('and names the lost ones, up to three', () => {
    expect(() => mergeShards([], { of, shards })).toThrow(/"a", "b", "c"$/);
    expect(() => mergeShards([], { of, shards: [...shards, 'd'] })).toThrow(/"a", "b", "c" …$/);
  });

  it('what the caller throws passes through', () => {
    const own = new Error('disk');
    const broken = function* (): Generator<[string, NpsState]> {
      yield ['a', states.a];
      throw own;
    };
    expect(() => mergeShards(broken(), { of, shards })).toThrow(own);
    const failing = {
      toJSON: () => {
        throw own;
      },
    };
    expect(() => mergeShards([['a', failing as unknown as NpsState]], { of, shards })).toThrow(own);
  });
});
