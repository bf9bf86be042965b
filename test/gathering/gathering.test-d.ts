import { describe, expectTypeOf, it } from 'vitest';
import {
  addChunks,
  BreakdownAggregator,
  type ChunkProgress,
  CsatAggregator,
  MixAggregator,
  mergeShards,
  NpsAggregator,
  type NpsState,
  RatioAggregator,
  RetentionCohortsAggregator,
  TtrAggregator,
  type TtrState,
} from '../../src/index.js';
import { QuantileSketch } from '../../src/stats/index.js';

declare const bytes: AsyncIterable<Uint8Array>;
declare const texts: AsyncIterable<string>;
declare const anything: AsyncIterable<unknown>;
// biome-ignore lint/suspicious/noExplicitAny: streams without types are under test
declare const untyped: AsyncIterable<any>;
declare const scores: AsyncIterable<readonly (number | null)[]>;

describe('types of addChunks', () => {
  it('takes chunks that addAll takes, and says what was counted', () => {
    expectTypeOf(addChunks(new NpsAggregator(), bytes)).toEqualTypeOf<Promise<ChunkProgress>>();
    addChunks(new NpsAggregator(), scores, { onProgress: ({ rows }) => rows, signal: new AbortController().signal });
    addChunks(new CsatAggregator(), [[5, 4], new Set([3])]);
    addChunks(new QuantileSketch(), [[0.5]]);
    addChunks(new NpsAggregator(), untyped);
    addChunks(new TtrAggregator(), [[{ openedAt: 0, resolvedAt: null }]]);
    const table = new BreakdownAggregator({ keys: ['shop'], of: () => new NpsAggregator() });
    addChunks(table, [[[{ shop: 'a' }, 9]], [[{ shop: null }, null]]]);
    // @ts-expect-error TS2322: another key
    addChunks(table, [[[{ store: 'a' }, 9]]]);
    // @ts-expect-error TS2322: values without keys
    addChunks(table, [[9]]);
  });

  it('takes columns where addColumns does', () => {
    addChunks(new TtrAggregator(), [{ openedAt: [0], resolvedAt: Float64Array.of(1) }], { missingValue: -1 });
    addChunks(new RetentionCohortsAggregator({ period: 'month', timeZone: 'UTC', asOf: 0 }), [
      { customer: [1], at: [0] },
    ]);
    addChunks(new MixAggregator(), [{ class: ['web'] }]);
    addChunks(new RatioAggregator(), [{ numerator: [1], denominator: [2] }]);
    // @ts-expect-error TS2322: a column is missing
    addChunks(new TtrAggregator(), [{ openedAt: [0] }]);
    // @ts-expect-error TS2322: nps has no columns
    addChunks(new NpsAggregator(), [{ score: [9] }]);
  });

  it('refuses values instead of chunks, and chunks of something else', () => {
    // @ts-expect-error TS2322: values, not chunks
    addChunks(new NpsAggregator(), [9, 10]);
    // @ts-expect-error TS2345: a text holds no values
    addChunks(new NpsAggregator(), texts);
    // @ts-expect-error TS2345: nobody knows what is in it
    addChunks(new NpsAggregator(), anything);
    // @ts-expect-error TS2322: scores are no cases
    addChunks(new TtrAggregator(), [[9]]);
    // @ts-expect-error TS2345: the class, not an aggregator
    addChunks(NpsAggregator, [[9]]);
    // @ts-expect-error TS2353: no such option
    addChunks(new NpsAggregator(), [[9]], { progress: null });
  });
});

declare const stored: ReadonlyMap<string, NpsState>;
declare const times: ReadonlyMap<string, TtrState>;

describe('types of mergeShards', () => {
  it('takes states and aggregators of the kind that is made', () => {
    const of = () => new NpsAggregator();
    expectTypeOf(mergeShards(stored, { of, shards: ['a'] })).toEqualTypeOf<NpsAggregator>();
    mergeShards([['a', new NpsAggregator()]], { of, shards: new Set(['a']) });
    mergeShards(Object.entries(JSON.parse('{}') as Record<string, NpsState>), { of, shards: [] });
    // @ts-expect-error TS2345: states of another kind
    mergeShards(times, { of, shards: ['a'] });
    // @ts-expect-error TS2345: states without ids
    mergeShards([new NpsAggregator()], { of, shards: ['a'] });
    // @ts-expect-error TS2345: without a manifest
    mergeShards(stored, { of });
    // @ts-expect-error TS2322: ids are texts
    mergeShards(stored, { of, shards: [1] });
  });
});
