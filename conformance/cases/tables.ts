import fc from 'fast-check';

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
