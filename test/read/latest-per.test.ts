import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latestPer, nps, readInstant, readScore } from '../../src/index.js';
import { runs } from '../runs.js';

interface Row {
  readonly id: unknown;
  readonly at: unknown;
  readonly score: unknown;
}
const row = (id: unknown, at: unknown, score: unknown): Row => ({ id, at, score });
const names = { customer: 'id', at: 'at', score: 'score' } as never;
const last = (rows: Iterable<Row>, more: object = {}) =>
  latestPer(rows, { ...(names as object), ...more } as never) as Row[];

describe('latestPer', () => {
  // a case of the field
  it('counts the last answer of each: 10, then 8, then 0 by two people is -50 of 2', () => {
    const rows = [row('an', 1, 10), row('bình', 2, 8), row('an', 3, 0)];
    expect(nps(last(rows) as { score: number }[], { score: 'score' })).toMatchObject({ value: -50, n: 2 });
  });

  it('gives the rows as they were, in the order of the customers', () => {
    const rows = [row('b', 1, 1), row('a', 9, 2), row('b', 2, 3), row('a', 5, 4), row('c', 0, 5)];
    expect(last(rows)).toEqual([rows[2], rows[1], rows[4]]);
    expect(last(new Set(rows))[0]).toBe(rows[2]);
    expect(last([])).toEqual([]);
  });

  it('takes the lower score of equal times, and the first row of equal scores', () => {
    const rows = [row(1, 5, 9), row(1, 5, 3), row(1, 5, 7), row(2, 5, 3), row(2, 5, 3)];
    expect(last(rows)).toEqual([rows[1], rows[3]]);
    expect(last(rows)[1]).toBe(rows[3]);
    // what is no number yields
    for (const odd of ['x', Number.NaN, {}]) expect(last([row(1, 5, odd), row(1, 5, 10)])).toEqual([row(1, 5, 10)]);
    expect(last([row(1, 5, 10), row(1, 5, 9n)])).toEqual([row(1, 5, 9n)]);
  });

  it('prefers an answer to none, and keeps who never answered', () => {
    const rows = [row('a', 1, 7), row('a', 2, null), row('b', 1, null), row('b', 2, undefined)];
    expect(last(rows)).toEqual([rows[0], rows[3]]);
    const result = nps(last(rows) as { score: number | null }[], { score: 'score' });
    expect(result).toMatchObject({ n: 1, missing: 1 });
  });

  it('leaves an answer that cannot be read to the metric', () => {
    const rows = [row('a', 1, 7), row('a', 2, '8/10')];
    expect(last(rows, { score: readScore('score') })).toEqual([rows[1]]);
  });

  it('leaves out whose customer or time is not known', () => {
    expect(last([row(null, 1, 1), row('a', undefined, 2), row('a', 0, 3)])).toEqual([row('a', 0, 3)]);
  });

  it('reads local times and functions', () => {
    const rows = [
      { user: { id: 7 }, answered: '2026-01-05 10:00:00', rating: '10 - yes' },
      { user: { id: 7 }, answered: '2026-01-06 10:00:00', rating: '3 - no' },
    ];
    const score = readScore('rating');
    const at = readInstant('Europe/Berlin', 'answered');
    expect(nps(latestPer(rows, { customer: (each) => each.user.id, at, score }), { score }).value).toBe(-100);
  });

  it('refuses a customer or a time that is none, or leaves it out', () => {
    const good = row('a', 0, 3);
    for (const id of ['', Number.NaN, 2 ** 53, {}, true]) {
      expect(() => last([good, row(id, 1, 1)])).toThrow(/^latestPer: customer must be .* at row 1, reader customer$/);
      expect(last([good, row(id, 1, 1)], { onInvalid: 'leave-out' })).toEqual([good]);
    }
    for (const at of ['2026-01-05 10:00', Number.NaN, {}, 'x']) {
      expect(() => last([good, row('a', at, 1)])).toThrow(/^latestPer: at must be .* at row 1, reader at$/);
      expect(() => last([good, row('a', at, 1)])).toThrow(
        expect.objectContaining({ details: { name: 'at', index: 1 } }),
      );
      expect(last([good, row('a', at, 1)], { onInvalid: 'leave-out' })).toEqual([good]);
    }
  });

  it('refuses ids of two kinds, with both places, whatever it is told', () => {
    const rows = [row(7, 1, 1), row('7', 2, 2)];
    for (const onInvalid of ['throw', 'leave-out']) {
      expect(() => last(rows, { onInvalid })).toThrow(
        'got a string at row 1, reader customer, a number at row 0, reader customer',
      );
    }
    expect(last([row(7n, 1, 1), row('7', 2, 2)])).toEqual([row('7', 2, 2)]);
  });

  it('refuses names that no row has', () => {
    for (const name of ['customer', 'at', 'score']) {
      expect(() => last([row('a', 1, 1)], { [name]: 'misspelt' })).toThrow(
        expect.objectContaining({ code: 'NOTHING_READ', message: expect.stringContaining(`reader ${name}`) }),
      );
    }
  });

  it('refuses what are no rows and no options', () => {
    for (const rows of [{ customer: [1], at: [1], score: [1] }, null, 7, Promise.resolve([])]) {
      expect(() => last(rows as never)).toThrow(expect.objectContaining({ code: 'INVALID_VALUE' }));
    }
    for (const more of [{ customer: 7 }, { at: undefined }, { onInvalid: 'count' }, { ties: 'last' }]) {
      expect(() => last([], more)).toThrow(expect.objectContaining({ code: 'INVALID_OPTION' }));
    }
    expect(() => latestPer([], undefined as never)).toThrow('latestPer: customer must be');
  });

  it('holds the same answers whatever the order of the rows', () => {
    const rows = fc.array(fc.tuple(fc.nat(4), fc.nat(4), fc.option(fc.nat(10))), { maxLength: 20 });
    fc.assert(
      fc.property(rows, fc.infiniteStream(fc.nat()), (triples, chance) => {
        const given = triples.map((triple) => row(...triple));
        const shuffled = given.map((each) => [chance.next().value, each] as const).sort((a, b) => a[0] - b[0]);
        const byId = (latest: Row[]) => new Map(latest.map((each) => [each.id, each]));
        expect(byId(last(shuffled.map(([, each]) => each)))).toEqual(byId(last(given)));
        // the slow twin: sorted, then the last of each
        const order = [...given].sort(
          (a, b) =>
            Number(a.score !== null) - Number(b.score !== null) ||
            (a.at as number) - (b.at as number) ||
            (b.score as number) - (a.score as number),
        );
        expect(byId(last(given))).toEqual(byId(order));
      }),
      { numRuns: runs },
    );
  });
});
