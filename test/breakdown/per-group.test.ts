import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakdown } from '../../src/breakdown/breakdown.js';
import { perGroup } from '../../src/breakdown/per-group.js';
import type { Aggregator } from '../../src/core/aggregator.js';
import type { AggregatorState } from '../../src/core/state.js';
import { ShareAggregator } from '../../src/kernels/proportion/share-aggregator.js';
import { RatioAggregator } from '../../src/kernels/quotient/ratio-aggregator.js';
import { SummaryAggregator } from '../../src/kernels/summary/summary-aggregator.js';
import { TtrAggregator } from '../../src/service/time/ttr-aggregator.js';
import { NpsAggregator } from '../../src/survey/nps/nps-aggregator.js';
import { CesAggregator } from '../../src/survey/rating/ces-aggregator.js';
import { CsatAggregator } from '../../src/survey/rating/csat-aggregator.js';
import { StarRatingAggregator } from '../../src/survey/rating/star-rating-aggregator.js';
import { expectSame, outcome } from '../laws.js';
import { runs, some } from '../runs.js';

type Any = Aggregator<never, AggregatorState<string, number>, never, { value: number | null; n: number }>;

const scale = { min: 1, max: 5 };
/** Aggregators of each kind: counted by level, and taken by sorted values. */
const kinds: readonly (readonly [name: string, of: () => unknown, values: fc.Arbitrary<unknown>])[] = [
  ['nps', () => new NpsAggregator(), fc.integer({ min: 0, max: 10 })],
  ['nps, half-open', () => new NpsAggregator({ classes: 'half-open' }), fc.constantFrom(0, 6.9, 7, 9.5, 10n)],
  ['nps, counting', () => new NpsAggregator({ onInvalid: 'count' }), fc.constantFrom(9, 11, 'nine', 0, -0, 10n, true)],
  ['csat', () => new CsatAggregator({ scale, satisfiedFrom: 4 }), fc.integer(scale)],
  [
    'ces',
    () => new CesAggregator({ scale: { min: 1, max: 7 }, direction: 'high-is-easy' }),
    fc.integer({ min: 1, max: 7 }),
  ],
  [
    'stars',
    () => new StarRatingAggregator({ scale: { min: 0.5, max: 5, step: 0.5 } }),
    fc.integer({ min: 1, max: 10 }).map((k) => k / 2),
  ],
  ['share', () => new ShareAggregator(), fc.constantFrom(true, false, 0, 1)],
  ['summary', () => new SummaryAggregator(), fc.double({ min: -1e6, max: 1e6, noNaN: true })],
  [
    'ttr',
    () => new TtrAggregator(),
    fc.integer({ min: 0, max: 1e9 }).map((openedAt) => ({ openedAt, resolvedAt: 2e9 })),
  ],
];

describe('perGroup', () => {
  it.each(kinds)('gives what each aggregator gives for its own values: %s', (_, make, values) => {
    const of = make as () => Any;
    const rows = fc.array(fc.record({ team: fc.constantFrom('a', 'b', null), value: fc.option(values, { freq: 6 }) }), {
      maxLength: 40,
      size: 'max',
    });
    fc.assert(
      fc.property(rows, (all) => {
        const metric = perGroup(of, (row: (typeof all)[number]) => row.value as never);
        const resultOf = (part: readonly { value: unknown }[]) =>
          of()
            .addAll(part.map(({ value }) => value as never))
            .result();
        const table = breakdown(all, { by: { team: 'team' }, metric });
        expectSame(table.total, resultOf(all));
        for (const { keys, result } of table.groups)
          expectSame(result, resultOf(all.filter(({ team }) => team === keys.team)));
        expectSame(metric(all), resultOf(all));
        if (!all.length) return;
        const columns = { value: all.map(({ value }) => value) };
        const by = { team: all.map(({ team }) => team) };
        const named = perGroup(of, 'value') as never;
        expectSame(breakdown(columns, { by, metric: named }), table);
      }),
      { numRuns: some(4) },
    );
  });

  it('counts columns of every memory', () => {
    const answer = fc.integer({ min: -1, max: 12 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(answer, fc.nat({ max: 3 })), { minLength: 1 }),
        fc.nat({ max: 3 }),
        (pairs, min) => {
          const codes = Int32Array.from(pairs, ([, team]) => team - 1);
          const by = { team: { codes, ids: ['a', 'b', 'c'] } };
          const answers = pairs.map(([rating]) => rating);
          const of = () =>
            new NpsAggregator({
              onInvalid: 'count',
              scale: { min: min - 1, max: 10 },
              passiveFrom: 7,
              promoterFrom: 9,
            });
          const table = (rating: ArrayLike<number>) => breakdown({ rating }, { by, metric: perGroup(of, 'rating') });
          const expected = table(answers);
          for (const memory of [Uint8Array, Int8Array, Int16Array, Int32Array, Float32Array, Float64Array]) {
            // of bytes without a sign, what is below 0 is 255
            if (min || memory !== Uint8Array) expectSame(table(memory.from(answers)), expected);
          }
          expect(expected.total.n + expected.total.invalid).toBe(pairs.length);
        },
      ),
      { numRuns: runs },
    );
  });

  it('concludes as asked, and says where an invalid value stands among all', () => {
    const rows = [
      { team: 'a', rating: 9 },
      { team: 'b', rating: 8 },
      { team: 'a', rating: 11 },
    ];
    const metric = perGroup(() => new NpsAggregator(), 'rating', { confidence: 0.9 });
    expect(breakdown(rows.slice(0, 2), { by: { team: 'team' }, metric }).groups[0]?.result.interval?.confidence).toBe(
      0.9,
    );
    expect(() => breakdown(rows, { by: { team: 'team' }, metric })).toThrow(/got 11 at index 2/);
  });

  it('is told once when nothing is read, and refuses what it cannot use', () => {
    const rows = [{ team: 'a', rating: 9 }, { team: 'b' }];
    const of = () => new NpsAggregator();
    const by = { team: 'team' } as const;
    expect(breakdown(rows, { by, metric: perGroup(of, 'rating') }).groups[1]?.result.missing).toBe(1);
    expect(outcome(() => breakdown(rows, { by, metric: perGroup(of, 'raiting') as never }))).toBe('NOTHING_READ');
    expect(outcome(() => perGroup(new NpsAggregator() as never, 'rating'))).toBe('INVALID_OPTION');
    expect(outcome(() => perGroup(of, 7 as never))).toBe('INVALID_OPTION');
    const columns = { rating: [9] };
    const read = perGroup(of, (row: { rating: number }) => row.rating);
    expect(outcome(() => breakdown(columns, { by: { team: ['a'] }, metric: read as never }))).toBe('INVALID_OPTION');
    const wrong = perGroup(of, 'constructor');
    expect(outcome(() => breakdown(columns, { by: { team: ['a'] }, metric: wrong as never }))).toBe('INVALID_OPTION');
  });

  it('takes a scale of many levels in many groups without a counter for each', () => {
    const wide = { min: 0, max: 900 };
    const of = () => new NpsAggregator({ scale: wide, passiveFrom: 3, promoterFrom: 8 });
    const rows = Array.from({ length: 40_000 }, (_, team) => ({ team, score: team % 900 }));
    const table = breakdown(rows, { by: { team: 'team' }, metric: perGroup(of, 'score') });
    expect([table.groups.length, table.total.n]).toEqual([40_000, 40_000]);
    expectSame(table.groups[777]?.result ?? {}, of().add(777).result());
  });

  it('takes pairs for a quotient', () => {
    const rows = [
      { team: 'a', revenue: 10, orders: 2 },
      { team: 'b', revenue: 30, orders: 1 },
    ];
    const of = () =>
      new RatioAggregator({ metric: 'order-value', unit: 'money', part: 'revenue', whole: 'orders' } as never);
    const metric = perGroup(of as never, (row: (typeof rows)[number]) => row as never);
    const table = breakdown(rows, { by: { team: 'team' }, metric: metric as never });
    expect(table.groups.map(({ result }) => (result as { value: number }).value)).toEqual([5, 30]);
  });
});
