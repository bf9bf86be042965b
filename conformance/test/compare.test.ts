import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case } from '../case.js';
import { compare } from '../compare.js';
import { type Engine, NotHeld, type TestTable } from '../engine.js';

const table: TestTable = { name: 't', columns: [{ name: 'a', type: 'integer', values: [1, null] }] };

/** An engine that holds everything and always gives the same rows. */
const engine: Engine = {
  name: 'fixed',
  dialect: 'duckdb',
  version: '1',
  load: async () => {},
  query: async () => [{ n: 2n }],
  close: async () => {},
};

/** A case whose answer in memory and in the engine are given. */
function caseOf(expected: () => unknown, read: () => unknown): Case {
  const statement = { setup: [], text: '', parameters: [] };
  return { name: 'fixed', table: fc.constant(table), ask: () => ({ statement, read }), expected };
}

const refuse = (): never => {
  throw new Error('no');
};

describe('compare', () => {
  it('tells equal answers from different ones', async () => {
    expect(
      (
        await compare(
          caseOf(
            () => ({ n: 1 }),
            () => ({ n: 1 }),
          ),
          engine,
          table,
        )
      ).kind,
    ).toBe('equal');
    expect(
      await compare(
        caseOf(
          () => ({ n: 1 }),
          () => ({ n: 2 }),
        ),
        engine,
        table,
      ),
    ).toEqual({
      kind: 'different',
      expected: '{"n":1}',
      actual: '{"n":2}',
    });
  });

  it('takes a refusal for a refusal, but no answer for one', async () => {
    expect((await compare(caseOf(refuse, refuse), engine, table)).kind).toBe('both-refused');
    expect(
      (
        await compare(
          caseOf(() => 1, refuse),
          engine,
          table,
        )
      ).kind,
    ).toBe('refused');
    expect(
      (
        await compare(
          caseOf(refuse, () => 1),
          engine,
          table,
        )
      ).kind,
    ).toBe('different');
  });

  it('takes a bug for a difference', async () => {
    const broken = () => (undefined as unknown as { length: number }).length;
    expect(
      (
        await compare(
          caseOf(() => 1, broken),
          engine,
          table,
        )
      ).kind,
    ).toBe('different');
    expect((await compare(caseOf(refuse, broken), engine, table)).kind).toBe('different');
    expect((await compare(caseOf(broken, refuse), engine, table)).kind).toBe('different');
  });

  it('gives memory the rows, and the engine the table and the column to shard by', async () => {
    const seen: unknown[] = [];
    const watched: Engine = { ...engine, load: async (...given) => void seen.push(given) };
    const one = {
      ...caseOf(
        () => 1,
        () => 1,
      ),
      shardBy: 'a',
      expected: (rows: unknown) => seen.push(rows) && 1,
    };
    await compare(one, watched, table);
    expect(seen).toEqual([
      [{ a: 1 }, { a: null }],
      [table, 'a'],
    ]);
  });

  it('leaves out what an engine cannot hold, and passes on what stops it', async () => {
    const one = caseOf(
      () => 1,
      () => 1,
    );
    const lacking = { ...engine, load: () => Promise.reject(new NotHeld('no NaN')) };
    expect((await compare(one, lacking, table)).kind).toBe('not-held');
    await expect(compare(one, { ...engine, load: refuse }, table)).rejects.toThrow('no');
  });
});
