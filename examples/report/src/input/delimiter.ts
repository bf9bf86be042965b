import { parse } from 'csv-parse/sync';
import { Problem, quote } from '../problem.js';

/** What stands between cells: one character, or runs of white space. */
export type Delimiter = { readonly kind: 'character'; readonly character: string } | { readonly kind: 'white-space' };

const NAMED: Readonly<Record<string, Delimiter>> = {
  comma: { kind: 'character', character: ',' },
  semicolon: { kind: 'character', character: ';' },
  tab: { kind: 'character', character: '\t' },
  space: { kind: 'white-space' },
};

/** The delimiter of a `--delimiter` option. */
export function delimiterOf(text: string): Delimiter {
  if (Object.hasOwn(NAMED, text)) return NAMED[text] as Delimiter;
  if (text === ' ') return { kind: 'white-space' };
  if ([...text].length !== 1 || /["\r\n]/.test(text)) {
    throw new Problem(`--delimiter must be comma, semicolon, tab, space or one character; got ${quote(text)}`);
  }
  return { kind: 'character', character: text };
}

/**
 * Tells the delimiter from the beginning of a file: the one whose header has most of the wanted columns, then the one
 * with most cells. Counting characters alone would split a header such as "Would you recommend us, and why?" wrongly.
 */
export function detectDelimiter(beginning: string, wanted: readonly string[], headerRows: number): Delimiter {
  let best: { delimiter: Delimiter; found: number; cells: number } | undefined;
  for (const delimiter of Object.values(NAMED)) {
    const header = headerOf(beginning, delimiter, headerRows);
    const found = wanted.filter((name) =>
      header.some((cells) => cells.map(headerName).includes(headerName(name))),
    ).length;
    const length = Math.max(0, ...header.map((cells) => cells.length));
    if (
      best === undefined ||
      found > best.found ||
      (found === best.found && length > best.cells && delimiter.kind === 'character')
    ) {
      best = { delimiter, found, cells: length };
    }
  }
  return best?.delimiter ?? (NAMED['comma'] as Delimiter);
}

/** The name of a delimiter in `--delimiter`. */
export function delimiterName(delimiter: Delimiter): string {
  const isSame = (other: Delimiter) => JSON.stringify(other) === JSON.stringify(delimiter);
  const [name] = Object.entries(NAMED).find(([, other]) => isSame(other)) ?? [];
  return name ?? (delimiter.kind === 'character' ? quote(delimiter.character) : 'space');
}

/** The first rows of a file, as far as they can be told apart. */
export function headerOf(beginning: string, delimiter: Delimiter, rows: number): readonly (readonly string[])[] {
  if (delimiter.kind === 'white-space') return beginning.split(/\r?\n|\r/, rows).map(cellsOfLine);
  try {
    return parse(beginning, { ...csvOptions(delimiter.character), to: rows }) as string[][];
  } catch {
    return [];
  }
}

/** A name of a column on one line, with single spaces: questions are long, and exports break their lines. */
export function headerName(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Cells of a line whose delimiter is runs of white space. */
export function cellsOfLine(line: string): string[] {
  const text = line.replace(/^\uFEFF/, '').trim();
  return text === '' ? [] : text.split(/\s+/);
}

/** How the CSV reader is set up: once, so that the header is told apart exactly as it is read. */
export function csvOptions(character: string) {
  return { delimiter: character, bom: true, trim: true, skip_empty_lines: true, relax_column_count: true } as const;
}
