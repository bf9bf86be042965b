import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakdown } from '../../src/breakdown/breakdown.js';
import { type ByPeriodOptions, byPeriod } from '../../src/breakdown/by-period.js';
import { perGroup } from '../../src/breakdown/per-group.js';
import { periodClock } from '../../src/calendar/periods/period-clock.js';
import { encode } from '../../src/kernels/history/encode.js';
import { nps } from '../../src/survey/nps/nps.js';
import { NpsAggregator } from '../../src/survey/nps/nps-aggregator.js';
import { expectSame, withoutPlaces } from '../laws.js';
import { runs, some } from '../runs.js';

type Key = string | number | boolean | null;

interface Row {
  readonly team: string | null;
  readonly size: number | null;
  readonly vip: boolean | null;
  readonly at: number | null;
  readonly rating: number | null;
}

const START = Date.UTC(2026, 0, 1);
const DAY = 86_400_000;

const row: fc.Arbitrary<Row> = fc.record({
  team: fc.constantFrom('web', 'shop', '', '__proto__', 'constructor', null),
  size: fc.constantFrom(10, 9, -1, 0.5, null),
  vip: fc.constantFrom(true, false, null),
  at: fc.option(
    fc.integer({ min: 0, max: 200 }).map((days) => START + days * DAY + 7),
    { freq: 9 },
  ),
  rating: fc.option(fc.integer({ min: 0, max: 10 }), { freq: 5 }),
});
const rows = fc.array(row, { maxLength: 40, size: 'max' });

/** Numbers, texts by code unit, booleans; `null` last. */
function byKey(a: readonly Key[], b: readonly Key[]): number {
  for (const [k, mine] of a.entries()) {
    const theirs = b[k] as Key;
    if (mine === theirs) continue;
    if (mine === null || theirs === null) return mine === null ? 1 : -1;
    return mine < theirs ? -1 : 1;
  }
  return 0;
}

interface Slow {
  readonly keys: Readonly<Record<string, Key>>;
  readonly status: 'complete' | 'partial' | null;
  readonly part: readonly Row[];
  readonly isEmpty: boolean;
}

/** The obvious way: a Map of arrays by the text of the keys. */
function slowly(
  all: readonly Row[],
  readers: Readonly<Record<string, (row: Row) => Key>>,
  period?: { readonly name: string; readonly options: ByPeriodOptions },
): {
  readonly groups: readonly Slow[];
  readonly kept: readonly Row[];
  readonly after: number;
  readonly before: number;
} {
  const asOf = period ? (period.options.asOf as number) : Infinity;
  const from = (period?.options.from as number | undefined) ?? -Infinity;
  const kept = all.filter(({ at }) => !period || at === null || (at <= asOf && at >= from));
  const found = new Map<string, { keys: Record<string, Key>; part: Row[]; isEmpty: boolean }>();
  const put = (keys: Record<string, Key>, member?: Row): void => {
    const id = JSON.stringify(Object.values(keys));
    const group = found.get(id) ?? { keys, part: [], isEmpty: true };
    if (member) {
      group.part.push(member);
      group.isEmpty = false;
    }
    found.set(id, group);
  };
  const keysOf = (member: Row) =>
    Object.fromEntries(Object.entries(readers).map(([name, read]) => [name, read(member)] as const));
  for (const member of kept) put(keysOf(member), member);
  const clock = periodClock('month', 'UTC');
  if (period) {
    const dated = kept.filter(({ at }) => at !== null).map(({ at }) => at as number);
    const first = Number.isFinite(from) ? from : Math.min(...dated);
    if (Number.isFinite(first)) {
      let last = clock.indexOf(asOf);
      if (clock.startOf(last) === asOf && !dated.includes(asOf)) last--;
      const seeds = kept.filter(({ at }) => at !== null).map(keysOf);
      if (Object.keys(readers).length === 1) seeds.push({ [period.name]: null });
      for (const keys of seeds) {
        for (let index = clock.indexOf(first); index <= last; index++) {
          put({ ...keys, [period.name]: clock.labelOf(index) });
        }
      }
    }
  }
  const statusOf = (label: Key): Slow['status'] => {
    if (!period || label === null) return null;
    let index = clock.indexOf(asOf);
    while (clock.labelOf(index) !== label) index--;
    return clock.endOf(index) > asOf || clock.startOf(index) < from ? 'partial' : 'complete';
  };
  const groups = [...found.values()]
    .map((group) => ({ ...group, status: statusOf(period ? (group.keys[period.name] as Key) : null) }))
    .sort((a, b) => byKey(Object.values(a.keys), Object.values(b.keys)));
  const after = all.filter(({ at }) => period && at !== null && at > asOf).length;
  return { groups, kept, after, before: all.length - kept.length - after };
}

/** The keys under test. */
const byNames = fc.uniqueArray(fc.constantFrom('team', 'size', 'vip' as const), { minLength: 1 });
const periods = fc.record({
  asOf: fc.integer({ min: -5, max: 210 }),
  from: fc.integer({ min: -40, max: 0 }),
  orNone: fc.boolean(),
});

const metric = (part: readonly Row[]) => nps(part, { score: 'rating' });

describe('breakdown', () => {
  it('gives what a Map of arrays and the metric of each give, by whatever metric and input', () => {
    fc.assert(
      fc.property(rows, byNames, (all, names) => {
        fc.pre(all.some(({ rating }) => rating !== undefined));
        const readers = Object.fromEntries(names.map((name) => [name, (one: Row): Key => one[name as 'team']]));
        const slow = slowly(all, readers);
        const expected = {
          groups: slow.groups.map(({ keys, status, part }) => ({ keys, status, result: withoutPlaces(metric(part)) })),
          total: withoutPlaces(metric(all)),
          suppressed: [],
          minimum: 0,
          afterAsOf: 0,
          beforeFrom: 0,
        };
        const plain = (table: { groups: readonly { result: object }[]; total: object }) => ({
          ...table,
          groups: table.groups.map((group) => ({ ...group, result: withoutPlaces(group.result) })),
          total: withoutPlaces(table.total),
        });
        const counted = perGroup(
          () => new NpsAggregator(),
          (one: Row) => one.rating,
        );
        const byField = Object.fromEntries(names.map((name) => [name, name as 'team']));
        expectSame(plain(breakdown(all, { by: readers, metric })), expected);
        expectSame(plain(breakdown(new Set(all), { by: byField, metric })), expected);
        expectSame(plain(breakdown(all, { by: byField, metric: counted })), expected);
        const by = Object.fromEntries(names.map((name) => [name, all.map((one) => one[name as 'team'] as Key)]));
        const coded = Object.fromEntries(
          names.map((name) => {
            const column = by[name] as (string | number | null)[];
            if (name === 'vip' || column.includes('')) return [name, column];
            return [name, encode(column)];
          }),
        );
        const rating = all.map((one) => one.rating);
        const float = Float64Array.from(rating, (value) => value ?? Number.NaN);
        const byte = Uint8Array.from(rating, (value) => value ?? 99);
        if (all.length) {
          expectSame(plain(breakdown({ rating }, { by, metric: (part) => nps(part.rating) })), expected);
          expectSame(plain(breakdown({ float }, { by: coded, metric: (part) => nps(part.float) })), expected);
          const withNone = { by, metric: ({ byte }: { byte: Uint8Array }) => nps(byte, { missingValue: 99 }) };
          expectSame(plain(breakdown({ byte }, withNone)), expected);
          const named = { by: coded, metric: perGroup(() => new NpsAggregator(), 'float') };
          expectSame(plain(breakdown({ float }, named)), expected);
        }
      }),
      { numRuns: runs },
    );
  });

  it('has every period from the first row, or from, to asOf, and nothing after or before', () => {
    fc.assert(
      fc.property(rows, byNames, fc.boolean(), periods, (all, names, alone, { asOf, from, orNone }) => {
        const options = {
          timeZone: 'UTC',
          asOf: START + asOf * DAY,
          from: orNone ? undefined : START + Math.min(from, asOf) * DAY + 3,
        };
        fc.pre(!(options.from && options.from > options.asOf));
        const month = byPeriod<Row>('month', 'at', options);
        const others = alone
          ? {}
          : Object.fromEntries(names.map((name) => [name, (one: Row): Key => one[name as 'team']]));
        const slow = slowly(all, { ...others, month: (one) => month(one) }, { name: 'month', options });
        const table = breakdown(all, { by: { ...others, month }, metric });
        const expected = slow.groups.map(({ keys, status, part }) => ({ keys, status, result: metric(part) }));
        expectSame(table.groups, expected);
        expectSame(table.total, metric(slow.kept));
        expect([table.afterAsOf, table.beforeFrom]).toEqual([slow.after, slow.before]);
        const column = byPeriod(
          'month',
          all.map(({ at }) => at),
          options,
        );
        const by = Object.fromEntries(Object.entries(others).map(([name, read]) => [name, all.map(read)]));
        const columns = { rating: all.map(({ rating }) => rating) };
        const counted = perGroup(() => new NpsAggregator(), 'rating');
        const ofColumns = breakdown(columns, { by: { ...by, month: column }, metric: counted });
        expectSame(
          ofColumns.groups.map(({ result }) => result),
          expected.map(({ result }) => withoutPlaces(result)),
        );
        expectSame(
          ofColumns.groups.map(({ keys }) => keys),
          expected.map(({ keys }) => keys),
        );
      }),
      { numRuns: runs },
    );
  });

  it('adds up to the total, whatever is hidden, and is the same in any order of rows', () => {
    fc.assert(
      fc.property(
        rows.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        fc.nat({ max: 8 }),
        fc.constantFrom('keys', 'value', 'lower-bound' as const),
        ([all, shuffled], minimum, sort) => {
          const options = { by: { team: 'team', vip: 'vip' }, metric, minimum, sort } as const;
          const table = breakdown(all, options);
          expectSame(breakdown(shuffled, options), table);
          const open = breakdown(all, { ...options, minimum: 0, sort: 'keys' });
          const sum = open.groups.reduce((n, { result }) => n + result.n + result.missing, 0);
          expect(sum).toBe(table.total.n + table.total.missing);
          const hidden = new Map(table.suppressed.map(({ keys, reason }) => [JSON.stringify(keys), reason]));
          const small = open.groups.filter(({ result }) => result.n < minimum);
          expect(table.groups.length + hidden.size).toBe(open.groups.length);
          for (const { keys } of small) expect(hidden.get(JSON.stringify(keys))).toBe('below-minimum');
          // what is hidden together cannot be told by the total less the rest
          const secret = open.groups.filter(({ keys, result }) => hidden.has(JSON.stringify(keys)) && result.n > 0);
          if (small.some(({ result }) => result.n > 0) && open.groups.filter(({ result }) => result.n > 0).length > 1) {
            expect(secret.length).not.toBe(1);
          }
          expect([...hidden.values()].filter((reason) => reason === 'complement').length).toBeLessThanOrEqual(1);
          const figures = table.groups.map(({ result }) =>
            sort === 'value' ? result.value : (result.interval?.low ?? null),
          );
          if (sort === 'keys') return;
          const known = figures.filter((figure) => figure !== null);
          expect(figures.slice(0, known.length)).toEqual([...known].sort((a, b) => b - a));
        },
      ),
      { numRuns: some(2) },
    );
  });
});
