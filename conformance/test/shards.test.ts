import { describe, expect, it } from 'vitest';
import { heldRows } from '../case.js';
import type { TestTable } from '../engine.js';
import { shardsOf } from '../engines/shards.js';

const table: TestTable = {
  name: 't',
  columns: [
    {
      name: 'who',
      type: 'text',
      values: Array.from({ length: 100 }, (_, row) => (row % 10 === 0 ? null : `c${row % 10}`)),
    },
    { name: 'row', type: 'integer', values: Array.from({ length: 100 }, (_, row) => row) },
  ],
};

describe('shardsOf', () => {
  it('deals rows out in turn', () => {
    const [first, second] = shardsOf(table, 2);
    expect(first?.columns[1]?.values.slice(0, 3)).toEqual([0, 2, 4]);
    expect(second?.columns[1]?.values.slice(0, 3)).toEqual([1, 3, 5]);
  });

  it('keeps equal values together, NULL too, and loses no row', () => {
    const shards = shardsOf(table, 2, 'who').map(heldRows);
    const whose = shards.map((rows) => new Set(rows.map((row) => row['who'])));
    expect(whose.every((each) => each.size > 1)).toBe(true);
    expect([...(whose[0] ?? [])].filter((who) => whose[1]?.has(who))).toEqual([]);
    expect(
      shards
        .flat()
        .map((row) => Number(row['row']))
        .sort((a, b) => a - b),
    ).toEqual(table.columns[1]?.values);
  });

  it('refuses a column that is not there', () => {
    expect(() => shardsOf(table, 2, 'lost')).toThrow('no column lost');
  });
});
