import fc from 'fast-check';
import type { Case } from '../case.js';
import { type Dialect, quoted, type Statement, type TestColumn, type TestTable } from '../engine.js';
import { key, names } from './tables.js';

const TYPES: readonly TestColumn['type'][] = ['integer', 'text', 'integer', 'double', 'boolean'];

/** Texts, numbers and flags of all kinds, by the number of the row. */
const table: fc.Arbitrary<TestTable> = fc
  .record({
    names: names(6),
    rows: fc.array(
      fc.record({
        text: fc.option(fc.oneof(key, fc.string({ unit: 'grapheme' }))),
        integer: fc.option(fc.oneof(fc.integer({ min: -3, max: 10 }), fc.maxSafeInteger())),
        double: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
        odd: fc.oneof(
          { weight: 50, arbitrary: fc.constant(null) },
          { weight: 1, arbitrary: fc.constantFrom(Number.NaN, Infinity, -Infinity) },
        ),
        flag: fc.option(fc.boolean()),
      }),
      { maxLength: 12 },
    ),
  })
  .map(({ names: [table = '', id = '', text = '', integer = '', double = '', flag = ''], rows }) => ({
    name: table,
    columns: [
      { name: id, type: 'integer', values: rows.map((_, row) => row) },
      { name: text, type: 'text', values: rows.map((row) => row.text) },
      { name: integer, type: 'integer', values: rows.map((row) => row.integer) },
      { name: double, type: 'double', values: rows.map((row) => (row.odd === null ? row.double : row.odd)) },
      { name: flag, type: 'boolean', values: rows.map((row) => row.flag) },
    ],
  }));

/** What is loaded lies there, in every type: without this the other cases would say little. */
export const loading: readonly Case[] = [
  {
    name: 'what was loaded, read back',
    table,
    ask: ({ name, columns }, dialect) => ({
      statement: plain(
        `SELECT ${columns.map((column) => quoted(column.name, dialect)).join(', ')} FROM`,
        name,
        dialect,
      ),
      read: (rows) => inOrder(rows.map((row) => columns.map(({ name: column, type }) => written(row[column], type)))),
    }),
    expected: (rows) => inOrder(rows.map((row) => Object.values(row).map((value, k) => written(value, TYPES[k])))),
  },
];

/** A statement about a table, without parameters. */
function plain(select: string, table: string, dialect: Dialect): Statement {
  return { setup: [], text: `${select} ${quoted(table, dialect)}`, parameters: [] };
}

/** A value in one form, whichever form a driver gave it. */
function written(value: unknown, type: TestColumn['type'] | undefined): unknown {
  if (value === null || type === 'text') return value;
  if (typeof value === 'bigint' || type === 'integer') return String(value);
  return String(Number(String(value).replace(/inf$/, 'Infinity').replace('true', '1').replace('false', '0')));
}

/** Rows by their number, which comes first. */
function inOrder(rows: readonly unknown[][]): unknown[][] {
  return [...rows].sort(([a], [b]) => Number(a) - Number(b));
}
