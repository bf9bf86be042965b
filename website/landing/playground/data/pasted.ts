import Papa from 'papaparse';
import { labelsOf } from './labels.js';

/** Where something stands in the pasted text: first character, and the one behind the last. */
export type Stretch = readonly [from: number, to: number];

/** What a pasted text turned out to be. */
export type Pasted =
  | { readonly kind: 'empty' }
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'broken'; readonly message: string; readonly place: Stretch }
  | { readonly kind: 'values'; readonly cells: readonly string[]; readonly places: readonly Stretch[] }
  | Table;

/** Rows under a header. */
export interface Table {
  readonly kind: 'table';
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly places: readonly Stretch[];
  readonly delimiter: string;
}

/** Reads a pasted text: JSON, a table with a header, or one value after the other. `commas` says whether a comma parts values. */
export function pastedOf(given: string, commas = true): Pasted {
  if (last?.text !== given || last.commas !== commas) last = { text: given, commas, pasted: readAnew(given, commas) };
  return last.pasted;
}

/** What was read last: options change more often than data. */
let last: { readonly text: string; readonly commas: boolean; readonly pasted: Pasted } | undefined;

function readAnew(given: string, commas: boolean): Pasted {
  const text = given.replace(/^\uFEFF/, '');
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'empty' };
  if (/^[[{]/.test(trimmed)) return jsonOf(text);
  const delimiter = delimiterOf(text);
  return isTable(text, delimiter) ? tableOf(text, delimiter) : valuesOf(text, commas);
}

function jsonOf(text: string): Pasted {
  try {
    return { kind: 'json', value: JSON.parse(text) };
  } catch (error) {
    const { message } = error as Error;
    const at = Number(/position (\d+)/.exec(message)?.[1] ?? text.length - 1);
    return { kind: 'broken', message, place: [at, Math.min(at + 1, text.length)] };
  }
}

/** What parts the cells of the first line. */
function delimiterOf(text: string): string {
  const first = text.trimStart().split('\n', 1)[0] ?? '';
  const plain = first.replace(/"[^"]*"/g, '');
  return ['\t', ';', ',', '|'].find((each) => plain.includes(each)) ?? ',';
}

const NUMBER = /^[-+−]?[\d.,\s]+$/;

/**
 * Whether the first line is a header: names, and none of them a number. One column has one where the text above the numbers is no answer
 * itself, as "9 - Very likely" is.
 */
function isTable(text: string, delimiter: string): boolean {
  const [first = '', ...rest] = text.trim().split('\n').slice(0, 20);
  const cells = Papa.parse<string[]>(first, { delimiter }).data[0] ?? [];
  const isNamed = cells.every((cell) => !/^\s*[-+−]?\d/.test(cell)) && cells.some((cell) => cell.trim() !== '');
  if (!isNamed || rest.length === 0) return false;
  if (cells.length > 1) return rest.some((line) => line.includes(delimiter));
  const others = rest.map((line) => line.trim()).filter((line) => line !== '');
  if (labelsOf(others) !== undefined) return labelsOf([first]) === undefined;
  return others.some((line) => NUMBER.test(line) || /^\d{4}-\d\d-\d\d/.test(line));
}

function tableOf(text: string, delimiter: string): Table {
  const rows: string[][] = [];
  const places: Stretch[] = [];
  let from = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    step: ({ data, meta }) => {
      const cells = data as unknown as string[];
      if (cells.some((cell) => cell.trim() !== '')) {
        rows.push(cells);
        places.push([from, endOf(text, from, meta.cursor)]);
      }
      from = meta.cursor;
    },
  });
  const header = namesOf(rows[0] ?? []);
  return { kind: 'table', header, rows: rows.slice(1), places: places.slice(1), delimiter };
}

/** The end of a line without its break. */
function endOf(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && /[\r\n]/.test(text[end - 1] ?? '')) end--;
  return end;
}

/** Names of columns: those without one are numbered, those of one name told apart. */
function namesOf(cells: readonly string[]): string[] {
  const taken = new Set<string>();
  return cells.map((cell, k) => {
    const name = cell.trim() || `column ${k + 1}`;
    let own = name;
    for (let n = 1; taken.has(own); n++) own = `${name}_${n}`;
    taken.add(own);
    return own;
  });
}

/** One value after the other: by lines, and by commas, semicolons or tabs within one. A blank line between two values is a value that is missing. */
function valuesOf(text: string, commas: boolean): Pasted {
  const cells: string[] = [];
  const places: Stretch[] = [];
  const end = text.trimEnd().length;
  const pattern = commas ? /[\n;\t,]/g : /[\n;\t]/g;
  let from = text.length - text.trimStart().length;
  while (from <= end) {
    pattern.lastIndex = from;
    const to = Math.min(pattern.exec(text)?.index ?? end, end);
    const cell = text.slice(from, to);
    // a comma before a line break parts nothing
    const isNothing = cell.trim() === '' && /[;,\t]/.test(text[from - 1] ?? '') && (text[to] ?? '\n') === '\n';
    if (!isNothing) {
      cells.push(cell.trim());
      places.push([from, to]);
    }
    from = to + 1;
  }
  return { kind: 'values', cells, places };
}
