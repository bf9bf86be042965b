import type { TestContext } from 'vitest';
import { instantFromLocal } from '../src/calendar/index.js';
import { cellsOf, dataLines } from './data.js';

/** How a golden file says which columns of a data set a case is about. */
interface FileColumns {
  readonly name: string;
  readonly header: boolean;
  /** Where each column stands, and what its cells are: text, unless they are seconds since 1970 or local times. */
  readonly columns: Readonly<Record<string, { readonly column: string | number; unit?: string; local?: string }>>;
  readonly where?: readonly {
    readonly column: string | number;
    readonly is: string;
    readonly value: string | number;
  }[];
  readonly atFrom?: string;
  readonly atTo?: string;
}

/** What a case of a golden file reads: columns of its own, or those of a data set. */
export interface ColumnsInput {
  readonly columns?: Readonly<Record<string, readonly unknown[]>>;
  readonly file?: FileColumns;
}

const comparisons: Readonly<Record<string, (a: string | number, b: string | number) => boolean>> = {
  '!=': (a, b) => a !== b,
  '=': (a, b) => a === b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};

/** The columns of a case; its test is skipped, saying so, where they are those of a data set that is not there. */
export function columnsOfCase<Name extends string>(
  context: TestContext,
  { columns, file }: ColumnsInput,
): Record<Name, (string | number)[]> {
  if (file === undefined) return columns as Record<Name, (string | number)[]>;
  const lines = dataLines(context, file.name).map(cellsOf);
  const names = file.header ? (lines.shift() ?? []) : [];
  const cell = (row: readonly string[], column: string | number) =>
    row[typeof column === 'number' ? column : names.indexOf(column)] ?? '';
  const rows = lines.filter((row) =>
    (file.where ?? []).every(({ column, is, value }) =>
      comparisons[is]?.(typeof value === 'number' ? Number(cell(row, column)) : cell(row, column), value),
    ),
  );
  const read = (row: readonly string[], name: string): string | number => {
    const { column = '', unit, local } = file.columns[name] ?? {};
    const text = cell(row, column);
    if (local !== undefined) return instantFromLocal(text, local);
    return unit === 's' ? 1000 * Number(text) : text;
  };
  const [from, to] = [file.atFrom ?? '-271821-04-20', file.atTo ?? '+275760-09-13'].map(Date.parse) as [number, number];
  const kept = rows.filter((row) => file.columns['at'] === undefined || isBetween(read(row, 'at') as number, from, to));
  return Object.fromEntries(
    Object.keys(file.columns).map((name) => [name, kept.map((row) => read(row, name))]),
  ) as Record<Name, (string | number)[]>;
}

function isBetween(at: number, from: number, to: number): boolean {
  return at >= from && at < to;
}
