import { type CellPlace, MOST_QUOTED, Problem, quote } from '../problem.js';
import type { Reading } from '../report.js';
import type { Notation } from '../request/request.js';
import { MOST_HEADER_ROWS, type Row, readTable } from './table.js';

/** What the cells of a column hold. */
export interface CellForm<Value> {
  /** In words, where a cell holds something else. */
  readonly expected: string;
  /** What a text says, as the readers of the library tell it: `null` for nothing, an object for what cannot be read. */
  readonly read: (text: string) => Value | null | undefined;
  /** The option that may help with the first text that cannot be read, as a sentence goes on; `found` are all of them, each once. */
  readonly advice?: (text: string, found: readonly string[]) => string | undefined;
  /** Whether there are few texts in such a column, so that a message lists those that cannot be read. */
  readonly isListed?: boolean;
  /** What an empty cell is, where it is not "missing"; `null` where `--blank` helps nobody. */
  readonly nothing?: string | null;
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
  #trouble: Trouble | undefined;

  constructor(name: string, form: CellForm<Value>, { onInvalid }: Pick<Notation, 'onInvalid'>) {
    this.name = name;
    this.#form = form;
    this.#onInvalid = onInvalid;
  }

  /**
   * Takes the k-th wanted cell of a row. One that cannot be read ends the report, unless such cells are counted: some rows later, so
   * that it is known what else stands in the column.
   */
  take(row: Row, k: number): void {
    const text = row.text(k);
    const value = this.#form.read(text) ?? null;
    if (isUnread(value)) {
      const needs = this.#form.needs?.(text);
      if (needs !== undefined) throw new Problem(`${needs}; got ${quote(text)}`, row.place(k));
      this.#unread.set(this.values.length, text);
      if (this.#onInvalid === 'throw') this.#trouble ??= { place: row.place(k), headerRows: row.headerRows };
    }
    this.values.push(value);
    this.lines.push(row.line(k));
    if (this.#trouble !== undefined && row.line(k) - this.#trouble.place.line > LOOK_AHEAD) throw this.problem();
  }

  /** The line on which the first cell stands that ends the report. */
  get troubleLine(): number | undefined {
    return this.#trouble?.place.line;
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

  /** What is wrong with the first cell that could not be read, and which options help; nothing where all could. */
  problem(): Problem | undefined {
    if (this.#trouble === undefined) return undefined;
    const { expected, advice, nothing = 'missing', isListed = false } = this.#form;
    const found = [...new Set(this.#unread.values())];
    const [text = '', ...others] = found;
    const listed = others.slice(0, MOST_LISTED).map(quote).join(', ');
    const also =
      isListed && listed !== '' ? `, in other rows ${listed}${others.length > MOST_LISTED ? ', …' : ''}` : '';
    const blank = nothing === null ? undefined : blankOf(found);
    const ways = [
      this.#headerAdvice(this.#trouble.headerRows) ?? advice?.(text, found),
      blank && `--blank${blank.startsWith('-') ? '=' : ' '}${quote(blank)} leaves it out as ${nothing}`,
      COUNT_ADVICE,
    ];
    return new Problem(
      `${expected}; got ${quote(text)}${also}: ${ways.filter(Boolean).join(', ')}`,
      this.#trouble.place,
    );
  }

  /** Rows of words above rows that can be read are header, unless their words come again. */
  #headerAdvice(headerRows: number): string | undefined {
    const rows = this.values.findIndex((_, row) => this.isRead(row));
    if (rows <= 0 || headerRows + rows > MOST_HEADER_ROWS) return undefined;
    const texts = [...this.#unread.values()];
    const isHeader = (text: string) => /\p{L}{2}/u.test(text) && texts.indexOf(text) === texts.lastIndexOf(text);
    const isAnswered = this.values.some((value, row) => value !== null && this.isRead(row));
    if (!isAnswered || !texts.slice(0, rows).every(isHeader)) return undefined;
    const taken = rows === 1 ? 'this line as a header too' : `the ${rows} rows from this line on as header too`;
    return `--header-rows ${headerRows + rows} takes ${taken}`;
  }
}

/** What may be written for nothing: a text without digits, which the others show not to be one label of several. */
function blankOf(found: readonly string[]): string | undefined {
  const words = found.filter((text) => !/\d/.test(text) && text.length <= MOST_QUOTED);
  return words.find((text) => !isLabel(text)) ?? (found.length === 1 ? words[0] : undefined);
}

/** Whether a text is a word or more, as a label is; what is written for nothing hardly is. */
export function isLabel(text: string): boolean {
  return /\p{L}{4}/u.test(text) || /\p{L} \p{L}/u.test(text);
}

/** Whether a reader of the library could not read a text: it gives back an object, which every metric refuses. */
export function isUnread(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

/** The first cell that ends the report. */
interface Trouble {
  readonly place: CellPlace;
  readonly headerRows: number;
}

/** So many lines after a cell that cannot be read, it is known well enough what else the column holds. */
const LOOK_AHEAD = 1000;

/** More in a message would hide what is around them. */
const MOST_LISTED = 6;

/** What helps with any value that is refused. */
export const COUNT_ADVICE = '--on-invalid count counts it';

/** What ends the report first, of all columns. */
function firstProblem(columns: readonly CellColumn[]): Problem | undefined {
  const [first] = columns.filter(({ troubleLine }) => troubleLine !== undefined).sort(byTrouble);
  return first?.problem();
}

function byTrouble(a: CellColumn, b: CellColumn): number {
  return (a.troubleLine ?? 0) - (b.troubleLine ?? 0);
}

/** Reads columns of a file; returns the number of rows. */
export async function readColumns(file: string, columns: readonly CellColumn[], reading: Reading): Promise<number> {
  const { folder, progress, request } = reading;
  const table = { file, folder, columns: columns.map(({ name }) => name), notation: request.notation };
  try {
    const rows = await readTable(table, progress, (row) => {
      for (const [k, column] of columns.entries()) column.take(row, k);
    });
    const problem = firstProblem(columns);
    if (problem !== undefined) throw problem;
    return rows;
  } catch (error) {
    // What is wrong with the form of the file further down is no matter yet.
    throw (error instanceof Problem ? firstProblem(columns) : undefined) ?? error;
  }
}
