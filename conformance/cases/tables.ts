import fc from 'fast-check';
import type { TestColumn, TestTable } from '../engine.js';

/** Names that hold quotes, spaces, SQL and letters of other scripts: short enough for every engine, and apart in any case. */
const NAMES = [
  'answers',
  'order',
  'SELECT',
  'Bảng số',
  '數據',
  'a"b',
  'a`b',
  "it's",
  'a\\b',
  'a; --',
  '1st',
  'x.y',
  '"`"',
];

/** Names of a table and its columns, each used once. */
export function names(count: number): fc.Arbitrary<string[]> {
  return fc.shuffledSubarray(NAMES, { minLength: count, maxLength: count });
}

/** Texts that are easily mangled, or taken for one another. */
const KEYS = [
  '',
  ' ',
  'a',
  'A',
  'a ',
  'á',
  'a\u0301',
  "o'clock",
  '"',
  '`',
  '\\',
  'NULL',
  'Hà Nội',
  'hà nội',
  '😀',
  '0',
  '00',
  '\t',
  'x\ny',
  '__proto__',
];

/** A key: mostly plain ones, so that groups have several rows. */
export const key: fc.Arbitrary<string> = fc.oneof(fc.constantFrom('web', 'shop', 'phone'), fc.constantFrom(...KEYS));

/** Texts that spell numbers and flags, and are none. */
export const SPELLED: ColumnOf = {
  type: 'text',
  values: fc.option(fc.constantFrom('', '0', '1', '5', '9', '11', '4.5', ' 9', '1e1', 'true', 'abc')),
};

type Value = string | number | boolean | null;

/** What a column of a random table is made of. */
export interface ColumnOf {
  readonly type: TestColumn['type'];
  readonly values: fc.Arbitrary<Value>;
}

/** Tables with these columns: none or one row, a few, or some dozens. */
export function tables(columns: Readonly<Record<string, ColumnOf>>): fc.Arbitrary<TestTable> {
  const names = Object.keys(columns);
  const row = fc.tuple(...names.map((name) => (columns[name] as ColumnOf).values));
  const rows = fc.oneof(
    { weight: 1, arbitrary: fc.array(row, { maxLength: 1 }) },
    { weight: 4, arbitrary: fc.array(row, { maxLength: 40, size: 'max' }) },
  );
  return fc.record({ name: fc.constantFrom(...NAMES), rows }).map(({ name, rows: all }) => ({
    name,
    columns: names.map((column, k) => ({
      name: column,
      type: (columns[column] as ColumnOf).type,
      values: all.map((each) => each[k] ?? null),
    })),
  }));
}

/** Now and then nothing, and seldom what is odd. */
export function mostly(usual: fc.Arbitrary<Value>, odd: fc.Arbitrary<Value>, oddness = 1): fc.Arbitrary<Value> {
  return fc.oneof(
    { weight: 100, arbitrary: usual },
    { weight: 10, arbitrary: fc.constant(null) },
    { weight: oddness, arbitrary: odd },
  );
}
