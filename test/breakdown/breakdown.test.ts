import { describe, expect, it } from 'vitest';
import { breakdown } from '../../src/breakdown/breakdown.js';
import { byPeriod } from '../../src/breakdown/by-period.js';
import { perGroup } from '../../src/breakdown/per-group.js';
import { encode } from '../../src/kernels/history/encode.js';
import { ttr } from '../../src/service/time/ttr.js';
import { nps } from '../../src/survey/nps/nps.js';
import { NpsAggregator } from '../../src/survey/nps/nps-aggregator.js';
import { outcome } from '../laws.js';

interface Answer {
  readonly team?: string | number | boolean | null | Date | bigint;
  readonly rating?: number | null;
}

const metric = (part: readonly Answer[]) => nps(part, { score: (answer) => answer.rating ?? null });
const byTeam = { team: (answer: Answer) => answer.team as string };
const teams = (...given: unknown[]): Answer[] => given.map((team) => ({ team: team as string, rating: 9 }));

function messageOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    return (error as Error).message;
  }
  return 'none';
}

describe('keys', () => {
  it('are a text, a number, true or false; what is none is the last group', () => {
    const keysOf = (...given: unknown[]) =>
      breakdown(teams(...given), { by: byTeam, metric }).groups.map(({ keys }) => keys.team);
    expect(keysOf('b', null, 'B', '', undefined, '10', '9')).toEqual(['', '10', '9', 'B', 'b', null]);
    expect(keysOf(10, 9, null, -1.5, -0)).toEqual([-1.5, 0, 9, 10, null]);
    expect(Object.is(keysOf(-0)[0], 0)).toBe(true);
    expect(keysOf(true, undefined, false)).toEqual([false, true, null]);
    expect(keysOf(12n, '9', 12n, '12')).toEqual(['12', '9']);
  });

  it('are refused where they are none, with their place', () => {
    const call = (...given: unknown[]) => breakdown(teams('a', ...given), { by: byTeam, metric });
    for (const bad of [new Date(0), {}, ['a'], Symbol('a'), () => 1]) {
      expect(outcome(() => call(bad))).toBe('INVALID_VALUE');
    }
    for (const bad of [Number.NaN, Infinity])
      expect(outcome(() => breakdown(teams(bad), { by: byTeam, metric }))).toBe('INVALID_VALUE');
    expect(messageOf(() => call('b', new Date(0)))).toBe(
      'breakdown: a key must be a text, a finite number, true or false; got Date at row 2, reader by.team',
    );
  });

  it('are of one kind', () => {
    const call = (...given: unknown[]) => breakdown(teams(...given), { by: byTeam, metric });
    expect(messageOf(() => call('7', null, 7))).toBe(
      'breakdown: the values of a key must be of one kind; got a number at row 2, reader by.team, a string at row 0, reader by.team',
    );
    expect(() => call('7', null, 7)).toThrow(expect.objectContaining({ details: { index: 2 } }));
    expect(() => call('7', {})).toThrow(expect.objectContaining({ details: { index: 1 } }));
    expect(outcome(() => call(true, 'true'))).toBe('INVALID_VALUE');
    expect(outcome(() => call(7n, 7))).toBe('INVALID_VALUE');
    const column = { by: { team: ['7', 7] }, metric: (part: { rating: number[] }) => nps(part.rating) };
    expect(messageOf(() => breakdown({ rating: [9, 9] }, column))).toMatch(/got a number at index 1 of by\.team/);
  });

  it('may have any name and any value', () => {
    const by = Object.fromEntries([
      ['__proto__', (answer: Answer) => answer.team as string],
      ['constructor', () => '__proto__'],
    ]);
    const [group] = breakdown(teams('__proto__'), { by, metric }).groups;
    expect(Object.keys(group?.keys ?? {})).toEqual(['__proto__', 'constructor']);
    expect(Object.values(group?.keys ?? {})).toEqual(['__proto__', '__proto__']);
    expect(({} as Record<string, unknown>)['team']).toBeUndefined();
  });

  it('are named, at least one, and read', () => {
    for (const by of [{}, undefined, null, 'team', ['team'], { __proto__: () => 1 }]) {
      expect(outcome(() => breakdown(teams('a'), { by: by as never, metric }))).toBe('INVALID_OPTION');
    }
    expect(outcome(() => breakdown(teams('a'), { by: { team: 7 as never }, metric }))).toBe('INVALID_OPTION');
    expect(messageOf(() => breakdown(teams('a'), { by: { team: 'taem' as never }, metric }))).toMatch(
      /^breakdown: the reader by\.team gave undefined for each of 1 rows/,
    );
    expect(outcome(() => breakdown({ rating: [9] }, { by: { team: [undefined] }, metric: () => nps([]) }))).toBe(
      'NOTHING_READ',
    );
    expect(outcome(() => breakdown({ rating: [9] }, { by: { team: 'team' as never }, metric: () => nps([]) }))).toBe(
      'INVALID_VALUE',
    );
  });
});

describe('columns', () => {
  it('are equally long, and codes have ids', () => {
    const columns = { rating: Uint8Array.of(9, 3) };
    const view = (part: { rating: Uint8Array }) => nps(part.rating);
    const call = (team: unknown) => outcome(() => breakdown(columns, { by: { team: team as never }, metric: view }));
    expect(call(['a'])).toBe('INVALID_VALUE');
    for (const memory of [Int32Array, Uint8Array, Float64Array, Array]) {
      expect(call({ codes: memory.of(0, 1), ids: ['a', 'b'] })).toBe('none');
    }
    for (const codes of [
      { codes: Int32Array.of(0, 2), ids: ['a', 'b'] },
      { codes: Int32Array.of(0, -2), ids: ['a', 'b'] },
      { codes: [0, 0.5], ids: ['a', 'b'] },
      { codes: [0, '1'], ids: ['a', 'b'] },
      { codes: [0n, 1n], ids: ['a', 'b'] },
      { codes: BigInt64Array.of(0n, 1n), ids: ['a', 'b'] },
      { codes: Float64Array.of(0, 1.5), ids: ['a', 'b'] },
      { codes: Float64Array.of(0, 2 ** 32), ids: ['a', 'b'] },
      { codes: [0, 1], ids: ['a', 'a'] },
      { codes: [0, 1], ids: ['a', 1] },
      { codes: [0, 1] },
      { codes: [0], ids: ['a'] },
    ]) {
      expect(call(codes)).toBe('INVALID_VALUE');
    }
    expect(outcome(() => breakdown({}, { by: { team: [] }, metric: () => nps([]) }))).toBe('INVALID_VALUE');
  });

  it('reach the metric as they are, in views of one copy', () => {
    const memories = new Set<ArrayBufferLike>();
    const columns = { rating: Uint8Array.of(9, 3, 8, 10), note: ['a', null, 'c', 'd'] };
    const seen: unknown[] = [];
    breakdown(columns, {
      by: { team: encode(['x', 'y', 'x', null]) },
      metric: ({ rating, note }) => {
        memories.add(rating.buffer);
        seen.push([[...rating], note]);
        return nps(rating);
      },
    });
    // one of the total and one of all groups, so that a metric may sort what it is given
    expect(memories.size).toBe(2);
    expect(memories).not.toContain(columns.rating.buffer);
    expect(seen).toEqual([
      [[9, 3, 8, 10], columns.note],
      [
        [9, 8],
        ['a', 'c'],
      ],
      [[3], [null]],
      [[10], ['d']],
    ]);
  });

  it('and rows stay as they were when the metric sorts its part, and so do groups', () => {
    const rows = [9, 1, 2, 8].map((rating, k) => ({ team: k % 2, rating }));
    const byRating = (part: readonly { rating: number }[]) => {
      const [first] = (part as { rating: number }[]).sort((a, b) => a.rating - b.rating);
      return { value: first?.rating ?? null, n: part.length };
    };
    const least = breakdown(rows, { by: { team: 'team' }, metric: byRating });
    expect(least.groups.map(({ result }) => result.value)).toEqual([2, 1]);
    expect(rows.map(({ rating }) => rating)).toEqual([9, 1, 2, 8]);

    const rating = Float64Array.of(9, 1, 2, 8);
    const metric = (part: { rating: Float64Array }) => ({
      value: part.rating.sort()[0] ?? null,
      n: part.rating.length,
    });
    const ofColumns = breakdown({ rating }, { by: { team: [0, 1, 0, 1] }, metric });
    expect(ofColumns.groups.map(({ result }) => result.value)).toEqual([2, 1]);
    expect([...rating]).toEqual([9, 1, 2, 8]);
  });

  it('may be memory of Node and vectors of Arrow', () => {
    const columns = { rating: Buffer.from([9, 3, 8]) };
    const vector = {
      length: 3,
      get: (i: number) => ['b', 'a', null][i],
      *[Symbol.iterator]() {
        yield* ['b', 'a', null];
      },
    };
    const table = breakdown(columns, { by: { team: vector as never }, metric: ({ rating }) => nps(rating) });
    expect(table.groups.map(({ keys, result }) => [keys, result.value])).toEqual([
      [{ team: 'a' }, -100],
      [{ team: 'b' }, 100],
      [{ team: null }, 0],
    ]);
    expect([...columns.rating]).toEqual([9, 3, 8]);
  });
});

describe('a part', () => {
  it('may hold nothing that the metric reads: that is checked once, on all rows', () => {
    const rows: Answer[] = [{ team: 'a', rating: 9 }, { team: 'b' }];
    const strict = (part: readonly Answer[]) => nps(part, { score: 'rating' });
    const { groups } = breakdown(rows, { by: byTeam, metric: strict });
    expect(groups.map(({ result }) => [result.value, result.missing])).toEqual([
      [100, 0],
      [null, 1],
    ]);
    expect(
      outcome(() =>
        breakdown(
          teams('a', 'b').map(({ team = 'a' }) => ({ team })),
          { by: byTeam, metric: strict },
        ),
      ),
    ).toBe('NOTHING_READ');
    // and outside it is checked as ever
    expect(outcome(() => nps([{ team: 'b' }] as Answer[], { score: 'rating' }))).toBe('NOTHING_READ');
  });

  it('may lie in 1970', () => {
    const cases = [
      { team: 'a', openedAt: 0, resolvedAt: 5 },
      { team: 'b', openedAt: Date.UTC(2026, 0, 1), resolvedAt: Date.UTC(2026, 0, 2) },
    ];
    const times = (part: readonly (typeof cases)[number][]) =>
      ttr(part, { openedAt: 'openedAt', resolvedAt: 'resolvedAt', asOf: Date.UTC(2026, 1, 1) });
    expect(breakdown(cases, { by: { team: 'team' }, metric: times }).groups[0]?.result.value).toBe(5);
    expect(outcome(() => times(cases.slice(0, 1)))).toBe('INVALID_VALUE');
  });

  it('whose metric throws leaves nothing behind', () => {
    const failing = (part: readonly Answer[]) => {
      if (part.length === 1) throw new Error('mine');
      return metric(part);
    };
    expect(messageOf(() => breakdown(teams('a', 'b'), { by: byTeam, metric: failing }))).toBe('mine');
    expect(outcome(() => nps([{}] as Answer[], { score: 'rating' }))).toBe('NOTHING_READ');
  });
});

describe('results', () => {
  it('have value and n; others are refused', () => {
    for (const bad of [7, null, undefined, {}, { value: 1 }, { value: '1', n: 1 }, [1]]) {
      expect(outcome(() => breakdown(teams('a'), { by: byTeam, metric: () => bad as never }))).toBe('INVALID_VALUE');
    }
    expect(messageOf(() => breakdown(teams('a'), { by: byTeam, metric: (async () => metric([])) as never }))).toMatch(
      /got Promise \(await it first\)$/,
    );
    expect(outcome(() => breakdown(teams('a'), { by: byTeam, metric: 'nps' as never }))).toBe('INVALID_OPTION');
    expect(outcome(() => breakdown(Promise.resolve([]) as never, { by: byTeam, metric }))).toBe('INVALID_VALUE');
  });

  it('are hidden below a minimum, and never alone', () => {
    const many = [...teams('a', 'a', 'a', 'b', 'b', 'c'), { team: 'd', rating: null }];
    const call = (minimum: number, rows: readonly Answer[] = many) => {
      const table = breakdown(rows, { by: byTeam, metric, minimum });
      return [
        table.groups.map(({ keys }) => keys.team),
        table.suppressed.map(({ keys, reason }) => [keys.team, reason]),
      ];
    };
    expect(call(0)).toEqual([['a', 'b', 'c', 'd'], []]);
    // one without answers: the total would tell that somebody was asked
    expect(call(1)).toEqual([
      ['a', 'b'],
      [
        ['c', 'complement'],
        ['d', 'below-minimum'],
      ],
    ]);
    // of two, only one has answers
    expect(call(2)).toEqual([
      ['a'],
      [
        ['b', 'complement'],
        ['c', 'below-minimum'],
        ['d', 'below-minimum'],
      ],
    ]);
    expect(call(3)).toEqual([
      ['a'],
      [
        ['b', 'below-minimum'],
        ['c', 'below-minimum'],
        ['d', 'below-minimum'],
      ],
    ]);
    expect(call(9, teams('a'))).toEqual([[], [['a', 'below-minimum']]]);
    expect(call(2, teams('a', 'b', 'b', 'c', 'c'))).toEqual([
      ['c'],
      [
        ['a', 'below-minimum'],
        ['b', 'complement'],
      ],
    ]);
    for (const minimum of [-1, Number.NaN, Infinity, '5']) {
      expect(outcome(() => call(minimum as number))).toBe('INVALID_OPTION');
    }
  });

  it('of periods without rows are never hidden', () => {
    const rows = [
      { at: Date.UTC(2026, 0, 5), rating: 9 },
      { at: Date.UTC(2026, 2, 5), rating: 9 },
      { at: Date.UTC(2026, 2, 6), rating: 9 },
      { at: Date.UTC(2026, 3, 6), rating: 9 },
      { at: Date.UTC(2026, 3, 6), rating: 9 },
      { at: Date.UTC(2026, 3, 6), rating: 9 },
    ];
    const month = byPeriod<(typeof rows)[number]>('month', 'at', { timeZone: 'UTC', asOf: Date.UTC(2026, 4, 1) });
    const table = breakdown(rows, { by: { month }, metric: (part) => nps(part, { score: 'rating' }), minimum: 2 });
    expect(table.groups.map(({ keys, result }) => [keys.month, result.value])).toEqual([
      ['2026-02', null],
      ['2026-04', 100],
    ]);
    expect(table.suppressed.map(({ keys, reason }) => [keys.month, reason])).toEqual([
      ['2026-01', 'below-minimum'],
      ['2026-03', 'complement'],
    ]);
  });

  it('are sorted as asked, without a figure last', () => {
    const rows = [
      ...Array.from({ length: 30 }, () => ({ team: 'many', rating: 9 })),
      { team: 'few', rating: 10 },
      { team: 'bad', rating: 0 },
      { team: 'none', rating: null },
    ];
    const names = (options: object) =>
      breakdown(rows, {
        by: { team: 'team' },
        metric: (part) => nps(part, { score: 'rating' }),
        ...options,
      }).groups.map(({ keys }) => keys.team);
    expect(names({})).toEqual(['bad', 'few', 'many', 'none']);
    expect(names({ sort: 'value' })).toEqual(['few', 'many', 'bad', 'none']);
    expect(names({ sort: 'value', order: 'ascending' })).toEqual(['bad', 'few', 'many', 'none']);
    expect(names({ sort: 'lower-bound' })).toEqual(['many', 'few', 'bad', 'none']);
    expect(outcome(() => names({ sort: 'n' }))).toBe('INVALID_OPTION');
    expect(outcome(() => names({ order: 'ascending' }))).toBe('INVALID_OPTION');
    const own = { by: { team: 'team' as const }, metric: (part: readonly object[]) => ({ value: 1, n: part.length }) };
    expect(outcome(() => breakdown(rows, { ...own, sort: 'lower-bound' }))).toBe('INVALID_OPTION');
  });

  it('are of a million groups at most', () => {
    const one = Array.from({ length: 1001 }, (_, team) => ({ team, at: 0, rating: 9 }));
    const day = byPeriod<(typeof one)[number]>('day', 'at', { timeZone: 'UTC', asOf: Date.UTC(1972, 8, 27) });
    const counted = perGroup(
      () => new NpsAggregator(),
      (row: (typeof one)[number]) => row.rating,
    );
    expect(messageOf(() => breakdown(one, { by: { team: 'team', day }, metric: counted }))).toBe(
      'byPeriod: keys with more than 1000000 groups; take fewer keys, or coarser ones',
    );
  });

  it('are plain: nothing is shared with what was given', () => {
    const rows = Object.freeze(teams('a', 'b').map((row) => Object.freeze(row)));
    const table = breakdown(rows, { by: byTeam, metric });
    expect(JSON.parse(JSON.stringify(table))).toEqual(table);
  });
});
