import { expect, it } from 'vitest';
import { tableOf } from '../../src/breakdown/table-source.js';

it('reads every row once, in order, one key after the other in pieces', () => {
  const rows = Array.from({ length: 5000 }, (_, k) => k);
  const seen: number[][] = [[], []];
  const read = (k: number) => (row: unknown) => {
    seen[k]?.push(row as number);
    return (row as number) % 3;
  };
  const { keys } = tableOf(
    'breakdown',
    rows,
    [
      ['a', read(0)],
      ['b', read(1)],
    ],
    undefined,
  );
  expect(seen).toEqual([rows, rows]);
  expect(keys[0]?.codes).toEqual(Int32Array.from(rows, (row) => row % 3));
});
