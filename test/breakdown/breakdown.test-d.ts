import { describe, expectTypeOf, it } from 'vitest';
import {
  type Breakdown,
  BreakdownAggregator,
  type BreakdownState,
  breakdown,
  byPeriod,
  CesAggregator,
  ces,
  encode,
  NpsAggregator,
  type NpsConclusion,
  type NpsResult,
  type NpsState,
  nps,
  perGroup,
  rollingOf,
  ShareAggregator,
  trendOf,
} from '../../src/index.js';

interface Answer {
  readonly channel: 'web' | 'shop';
  readonly team?: string;
  readonly size: number | null;
  readonly at: Date;
  readonly rating: number | null;
  readonly bought: boolean;
}
declare const rows: readonly Answer[];
// biome-ignore lint/suspicious/noExplicitAny: rows without types are under test
declare const anything: any[];

const asked = { timeZone: 'UTC', asOf: 0 };
const metric = (part: readonly Answer[]) => nps(part, { score: 'rating' });

describe('types of breakdown', () => {
  it('infers keys from readers and from names of fields, and the result from the metric', () => {
    const table = breakdown(rows, {
      by: {
        channel: (row) => row.channel,
        team: 'team',
        size: 'size',
        month: byPeriod('month', (row) => row.at, asked),
        week: byPeriod('week', 'at', asked),
      },
      metric: (part) => nps(part, { score: (row) => row.rating }),
    });
    type Keys = (typeof table.groups)[number]['keys'];
    expectTypeOf<Keys['channel']>().toEqualTypeOf<'web' | 'shop' | null>();
    expectTypeOf<Keys['team']>().toEqualTypeOf<string | null>();
    expectTypeOf<Keys['size']>().toEqualTypeOf<number | null>();
    expectTypeOf<Keys['month']>().toEqualTypeOf<string | null>();
    expectTypeOf<Keys['week']>().toEqualTypeOf<string | null>();
    expectTypeOf(table.total).toEqualTypeOf<NpsResult<'nps'>>();
    expectTypeOf(table.groups[0]?.result).toEqualTypeOf<NpsResult<'nps'> | undefined>();
    expectTypeOf(table.suppressed[0]?.keys).toEqualTypeOf<Keys | undefined>();
  });

  it('takes generators, rows of any type and a generic wrapper', () => {
    function* more(): Generator<Answer> {
      yield* rows;
    }
    expectTypeOf(breakdown(more(), { by: { channel: 'channel' }, metric }).total).toEqualTypeOf<NpsResult<'nps'>>();
    const loose = breakdown(anything, {
      by: { a: (row) => row.a as string, b: 'b' },
      metric: (part) => nps(part, { score: 'c' }),
    });
    expectTypeOf(loose.groups[0]?.keys.a).toEqualTypeOf<string | null | undefined>();
    function byTeam<Row extends { readonly team: string }>(some: readonly Row[]) {
      return breakdown(some, { by: { team: (row) => row.team }, metric: (part) => ({ value: null, n: part.length }) });
    }
    expectTypeOf(byTeam([{ team: 'a' }]).groups[0]?.keys.team).toEqualTypeOf<string | null | undefined>();
  });

  it('infers columns, and keys of columns, of codes and of periods', () => {
    const table = breakdown(
      { rating: new Uint8Array(1), note: ['a'] },
      {
        by: { team: encode(['a']), size: [1, null], month: byPeriod('month', [0], asked) },
        metric: ({ rating, note }) => {
          expectTypeOf(rating).toEqualTypeOf<Uint8Array<ArrayBuffer>>();
          expectTypeOf(note).toEqualTypeOf<string[]>();
          return nps(rating);
        },
      },
    );
    type Keys = (typeof table.groups)[number]['keys'];
    expectTypeOf<Keys['team']>().toEqualTypeOf<string | number | null>();
    expectTypeOf<Keys['size']>().toEqualTypeOf<number | null>();
    expectTypeOf<Keys['month']>().toEqualTypeOf<string | null>();
  });

  it('infers perGroup from where it stands', () => {
    const by = { team: 'team' } as const;
    const counted = breakdown(rows, {
      by,
      metric: perGroup(
        () => new NpsAggregator(),
        (row) => row.rating,
      ),
    });
    expectTypeOf(counted.total).toEqualTypeOf<NpsResult<'nps'>>();
    const named = breakdown(rows, { by, metric: perGroup(() => new NpsAggregator(), 'rating', { confidence: 0.9 }) });
    expectTypeOf(named.total).toEqualTypeOf<NpsResult<'nps'>>();
    expectTypeOf(named.groups[0]?.keys.team).toEqualTypeOf<string | null | undefined>();
    const columns = breakdown(
      { rating: [9, null] },
      { by: { team: ['a', 'b'] }, metric: perGroup(() => new NpsAggregator(), 'rating') },
    );
    expectTypeOf(columns.total).toEqualTypeOf<NpsResult<'nps'>>();
    const share = perGroup(() => new ShareAggregator({ metric: 'bought-share' }), 'bought');
    expectTypeOf(breakdown(rows, { by, metric: share }).total.metric).toEqualTypeOf<'bought-share'>();
    // @ts-expect-error 2769: a misspelt field
    breakdown(rows, { by, metric: perGroup(() => new NpsAggregator(), 'raiting') });
    breakdown(rows, {
      by,
      metric: perGroup(
        () => new NpsAggregator(),
        // @ts-expect-error 2551: a misspelt field in a reader
        (row) => row.raiting,
      ),
    });
    // @ts-expect-error 2769: a field of another type
    breakdown(rows, { by, metric: perGroup(() => new NpsAggregator(), 'at') });
    // @ts-expect-error 2769: an aggregator, not what makes one
    perGroup(new NpsAggregator(), 'rating');
    // @ts-expect-error 2769: a conclusion of another metric
    perGroup(() => new NpsAggregator(), 'rating', { measure: 'mean' });
    expectTypeOf(
      perGroup(() => new CesAggregator({ scale: { min: 1, max: 7 }, direction: 'high-is-easy' }), 'score')([]).metric,
    ).toEqualTypeOf<'ces'>();
  });

  it('refuses what cannot be meant', () => {
    // @ts-expect-error 2551: a misspelt field in a reader
    breakdown(rows, { by: { channel: (row) => row.chanel }, metric });
    // @ts-expect-error 2769: a misspelt field
    breakdown(rows, { by: { channel: 'chanel' }, metric });
    // @ts-expect-error 2769: a key that is a Date
    breakdown(rows, { by: { at: (row) => row.at }, metric });
    // @ts-expect-error 2551: a misspelt field of an instant
    breakdown(rows, { by: { month: byPeriod('month', (row) => row.att, asked) }, metric });
    // @ts-expect-error 2769: a promise
    breakdown(rows, { by: { team: 'team' }, metric: async (part) => metric(part) });
    // @ts-expect-error 2769: a bare number
    breakdown(rows, { by: { team: 'team' }, metric: (part) => part.length });
    // @ts-expect-error 2769: rows without a reader
    breakdown(rows, { by: { team: 'team' }, metric: (part) => nps(part) });
    // @ts-expect-error 2769: a direction is required
    breakdown(rows, { by: { team: 'team' }, metric: (part) => ces(part, { score: (row) => row.rating }) });
    // @ts-expect-error 2769: a misspelt option
    breakdown(rows, { by: { team: 'team' }, metric, minumum: 5 });
    // @ts-expect-error 2769: an asynchronous source
    breakdown((async function* () {})(), { by: { team: (row) => row }, metric: () => ({ value: 1, n: 1 }) });
    // @ts-expect-error 2769: asOf is required
    byPeriod('month', (row: Answer) => row.at, { timeZone: 'UTC' });
    // @ts-expect-error 2769: the name of a column is no column
    breakdown({ rating: [9] }, { by: { rating: 'rating' }, metric: ({ rating }) => nps(rating) });
  });

  it('knows the names of keys in an aggregator', () => {
    const of = () => new NpsAggregator();
    const table = new BreakdownAggregator({ keys: ['channel', 'month'], of });
    expectTypeOf(table).toEqualTypeOf<
      BreakdownAggregator<
        'channel' | 'month',
        number | bigint | null | undefined,
        NpsState,
        NpsConclusion,
        NpsResult<'nps'>
      >
    >();
    table.add({ channel: 'web', month: null }, 9).result({ conclusion: { confidence: 0.9 } });
    expectTypeOf(table.result().groups[0]?.keys.channel).toEqualTypeOf<string | number | boolean | null | undefined>();
    // @ts-expect-error 2345: a key lacks
    table.add({ channel: 'web' }, 9);
    // @ts-expect-error 2353: a misspelt key
    table.add({ channel: 'web', month: null, mnth: '2026-01' }, 9);
    // @ts-expect-error 2345: a value that the aggregator does not take
    table.add({ channel: 'web', month: null }, 'nine');
    const state = table.toJSON();
    expectTypeOf(state).toEqualTypeOf<BreakdownState<'channel' | 'month', NpsState>>();
    expectTypeOf(BreakdownAggregator.fromJSON(state, { of })).toEqualTypeOf<typeof table>();
  });

  it('rolls and finds trends', () => {
    const over = byPeriod<Answer>('day', 'at', asked);
    const rolling = rollingOf(rows, {
      over,
      window: 7,
      metric: perGroup(
        () => new NpsAggregator(),
        (row) => row.rating,
      ),
    });
    expectTypeOf(rolling.windows[0]?.result).toEqualTypeOf<NpsResult<'nps'> | undefined>();
    const named = rollingOf(
      { rating: [1] },
      { over: byPeriod('day', [0], asked), window: 7, metric: perGroup(() => new NpsAggregator(), 'rating') },
    );
    expectTypeOf(named.windows[0]?.result).toEqualTypeOf<NpsResult<'nps'> | undefined>();
    // @ts-expect-error 2769: a function of a part cannot take values back
    rollingOf(rows, { over, window: 7, metric });
    const table: Breakdown<{ day: string }, NpsResult> = breakdown(rows, { by: { day: over }, metric });
    expectTypeOf(trendOf(table.groups).changePoint?.keys.day).toEqualTypeOf<string | null | undefined>();
    expectTypeOf(trendOf(table).changePoint?.keys.day).toEqualTypeOf<string | null | undefined>();
  });
});
