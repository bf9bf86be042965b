import { Problem, quote } from '../problem.js';
import type { Reading } from '../report.js';
import type { Notation } from '../request/request.js';
import { type Row, readTable } from './table.js';

/** What the cells of a column hold. */
export interface CellForm<Value> {
  /** In words, where a cell holds something else. */
  readonly expected: string;
  /** What a text says, as the readers of the library tell it: `null` for nothing, an object for what cannot be read. */
  readonly read: (text: string) => Value | null | undefined;
  /** The option that may help with a text, as a sentence goes on. */
  readonly advice?: (text: string) => string | undefined;
  /** What an empty cell is, where it is not "missing". */
  readonly nothing?: string;
  /** What is wrong with the options when this text comes, however many there are. */
  readonly needs?: (text: string) => string | undefined;
}

/** A column of a file: growing while it is read. */
export class CellColumn<Value = unknown> {
  /** As the caller named it. */
  readonly name: string;
  /** `null` for empty cells. What cannot be read is an object that every metric refuses; there is none unless that is counted. */
  readonly values: (Value | null)[] = [];
  /** The line on which each cell starts. */
  readonly lines: number[] = [];
  readonly #form: CellForm<Value>;
  readonly #onInvalid: Notation['onInvalid'];
  readonly #unread = new Map<number, string>();

  constructor(name: string, form: CellForm<Value>, { onInvalid }: Pick<Notation, 'onInvalid'>) {
    this.name = name;
    this.#form = form;
    this.#onInvalid = onInvalid;
  }

  /** Takes the k-th wanted cell of a row; one that cannot be read ends the report, unless such cells are counted. */
  take(row: Row, k: number): void {
    const text = row.text(k);
    const value = this.#form.read(text) ?? null;
    if (isUnread(value)) {
      const needs = this.#form.needs?.(text);
      if (needs !== undefined) throw new Problem(`${needs}; got ${quote(text)}`, row.place(k));
      if (this.#onInvalid === 'throw') throw this.#problem(text, row, k);
      this.#unread.set(this.values.length, text);
    }
    this.values.push(value);
    this.lines.push(row.line(k));
  }

  /** The cells of these rows, in this order: with its place in the file each. */
  pick(rows: readonly number[]): CellColumn<Value> {
    const picked = new CellColumn(this.name, this.#form, { onInvalid: this.#onInvalid });
    for (const [k, row] of rows.entries()) {
      const text = this.#unread.get(row);
      picked.values.push(this.values[row] as Value | null);
      picked.lines.push(this.lines[row] as number);
      if (text !== undefined) picked.#unread.set(k, text);
    }
    return picked;
  }

  /** Two columns as one that holds what their cells say together: nothing where one says nothing, nothing readable where one is not. */
  with(other: CellColumn<Value>, name: string, together: (mine: Value, theirs: Value) => Value): CellColumn<Value> {
    const both = new CellColumn(name, this.#form, { onInvalid: this.#onInvalid });
    for (const [row, mine] of this.values.entries()) {
      const theirs = other.values[row] ?? null;
      const unread = [this, other].find((column) => !column.isRead(row));
      const isWhole = unread === undefined && mine !== null && theirs !== null;
      both.values.push(isWhole ? together(mine, theirs) : (unread?.values[row] ?? null));
      both.lines.push(this.lines[row] as number);
      if (unread !== undefined) both.#unread.set(row, unread.#unread.get(row) as string);
    }
    return both;
  }

  /** Whether a cell could be read; empty ones could. */
  isRead(index: number): boolean {
    return !this.#unread.has(index);
  }

  /** What stands in a cell, as far as that is known: epoch milliseconds do not stand in it. */
  textAt(index: number): string | undefined {
    const value = this.values[index];
    return this.#unread.get(index) ?? (typeof value === 'number' && Math.abs(value) < 1e9 ? String(value) : undefined);
  }

  #problem(text: string, row: Row, k: number): Problem {
    const { expected, advice, nothing = 'missing' } = this.#form;
    const isWords = /\p{L}{2}/u.test(text);
    const special = row.isFirst && isWords && !/\d/.test(text) ? HEADER_ADVICE : advice?.(text);
    // what has digits and no letters stands for a number or a time, and not for nothing
    const blank =
      isWords || !/\d/.test(text)
        ? `--blank${text.startsWith('-') ? '=' : ' '}${quote(text)} leaves it out as ${nothing}`
        : undefined;
    const ways = [special, blank, COUNT_ADVICE];
    return new Problem(`${expected}; got ${quote(text)}: ${ways.filter(Boolean).join(', ')}`, row.place(k));
  }
}

/** Whether a reader of the library could not read a text: it gives back an object, which every metric refuses. */
export function isUnread(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

const HEADER_ADVICE = '--header-rows 2 takes this line as a header too';

/** What helps with any value that is refused. */
export const COUNT_ADVICE = '--on-invalid count counts it';

/** Reads columns of a file; returns the number of rows. */
export function readColumns(file: string, columns: readonly CellColumn[], reading: Reading): Promise<number> {
  const { folder, progress, request } = reading;
  const table = { file, folder, columns: columns.map(({ name }) => name), notation: request.notation };
  return readTable(table, progress, (row) => {
    for (const [k, column] of columns.entries()) column.take(row, k);
  });
}
