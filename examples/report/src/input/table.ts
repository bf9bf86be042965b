import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { type CellPlace, Problem, quote } from '../problem.js';
import type { Notation } from '../request/request.js';
import { cellsOfLine, csvOptions, detectDelimiter, headerName } from './delimiter.js';
import { encodingOf, inUtf8 } from './encoding.js';
import { lostColumnAdvice } from './lost-column.js';
import type { Progress } from './progress.js';

/** One row: its wanted cells, trimmed, and where they stand. */
export interface Row {
  /** Text of the k-th wanted column. */
  text(k: number): string;
  /** Where that cell starts. */
  place(k: number): CellPlace;
  /** Line of that cell, from 1. */
  line(k: number): number;
  /** Rows that were taken as header. */
  readonly headerRows: number;
}

/** Where to read which columns. */
export interface TableRequest {
  /** The file as the caller wrote it; messages show it so. */
  readonly file: string;
  /** Folder that the file is meant from. */
  readonly folder: string;
  /** As they are named in any row of the header. */
  readonly columns: readonly string[];
  readonly notation: Pick<Notation, 'delimiter' | 'encoding' | 'headerRows' | 'footerRows'>;
}

/** More would not be a header any more. */
export const MOST_HEADER_ROWS = 9;

/** Reads a delimited text file with a header as a stream and hands every row to `take`; returns the number of rows. */
export async function readTable(request: TableRequest, progress: Progress, take: (row: Row) => void): Promise<number> {
  const { file } = request;
  const path = resolve(request.folder, file);
  try {
    const { notation, columns } = request;
    const { bytes, size } = await beginningOf(path);
    const encoding = encodingOf(bytes, notation.encoding, file);
    const beginning = new TextDecoder(encoding).decode(bytes);
    if (beginning.trim() === '') throw new Problem('the file is empty; a header line was expected', { file, line: 1 });
    const delimiter = notation.delimiter ?? detectDelimiter(beginning, columns, notation.headerRows);
    const reader = new RowReader(request, beginning, take);
    const stream = createReadStream(path);
    progress.begin(file, size, () => ({ bytes: stream.bytesRead, rows: reader.rows }));
    const chunks = inUtf8(stream, encoding, file);
    if (delimiter.kind === 'white-space') await readLines(chunks, reader, progress);
    else await readCsv(chunks, delimiter.character, reader, progress);
    reader.end();
    return reader.rows;
  } catch (error) {
    throw fileProblem(error, file) ?? error;
  } finally {
    progress.end();
  }
}

/** Enough of the file to hold any header. */
export async function beginningOf(path: string): Promise<{ bytes: Uint8Array; size: number }> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(65_536), 0, 65_536, 0);
    return { bytes: buffer.subarray(0, bytesRead), size: (await handle.stat()).size };
  } finally {
    await handle.close();
  }
}

/** What is wrong with a file that cannot be read; `undefined` for any other error. */
export function fileProblem(error: unknown, file: string): Problem | undefined {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (syscall === undefined) return undefined;
  if (code === 'ENOENT') return new Problem('there is no such file', { file });
  if (code === 'EISDIR') return new Problem('this is a folder, not a file', { file });
  return new Problem(`the file cannot be read (${code})`, { file });
}

/** Finds the wanted columns in the rows of the header, then checks and hands on the rows, counting lines as it goes. */
class RowReader {
  rows = 0;
  /** Line of the row that comes next, from 1. */
  nextLine = 1;
  /** The widest row of the header, once it has been read: what stands above it may be a title. */
  header: readonly string[] = [];
  readonly #headerLines: { readonly cells: readonly string[]; readonly line: number }[] = [];
  #wanted: readonly number[] = [];
  /** Rows that may be the last ones. */
  readonly #held: { readonly cells: readonly string[]; readonly line: number }[] = [];
  readonly #request: TableRequest;
  readonly #beginning: string;
  readonly #take: (row: Row) => void;

  constructor(request: TableRequest, beginning: string, take: (row: Row) => void) {
    this.#request = request;
    this.#beginning = beginning;
    this.#take = take;
  }

  get file(): string {
    return this.#request.file;
  }

  /** The line breaks inside the cells tell where the next row starts: the CSV reader counts CRLF in quotes twice. */
  read(cells: readonly string[]): void {
    const line = this.nextLine;
    this.nextLine += 1 + lineBreaks(cells, cells.length);
    if (this.#request.notation.headerRows === 0 && this.header.length === 0) this.#nameByPlace(cells.length);
    if (this.isInHeader) this.#readHeader(cells, line);
    else this.#hold(cells, line);
  }

  /** Whether the header is not whole yet. */
  get isInHeader(): boolean {
    return this.#headerLines.length < this.#request.notation.headerRows;
  }

  #hold(cells: readonly string[], line: number): void {
    this.#held.push({ cells, line });
    if (this.#held.length <= this.#request.notation.footerRows) return;
    const next = this.#held.shift();
    if (next !== undefined) this.#readRow(next.cells, next.line);
  }

  #readHeader(cells: readonly string[], line: number): void {
    this.#headerLines.push({ cells: cells.map(headerName), line });
    if (cells.length > this.header.length) this.header = cells;
    if (this.#headerLines.length === this.#request.notation.headerRows) {
      this.#wanted = this.#request.columns.map((name) => this.#indexOf(headerName(name)));
    }
  }

  /** Columns of a file without a header go by their places alone. */
  #nameByPlace(columns: number): void {
    this.header = Array.from({ length: columns }, (_, k) => `#${k + 1}`);
    this.#wanted = this.#request.columns.map((name) => this.#indexOf(headerName(name)));
  }

  /** Refuses a header that is not whole. */
  end(): void {
    const { file, notation } = this.#request;
    const { length } = this.#headerLines;
    if (length < notation.headerRows) {
      throw new Problem(`the file has ${length} rows, --header-rows says ${notation.headerRows}`, { file });
    }
  }

  /** Place of a column, which the first row that has the name names, or its number does: `#3`. */
  #indexOf(name: string): number {
    const { file, notation } = this.#request;
    for (const { cells, line } of this.#headerLines) {
      const index = cells.indexOf(name);
      if (index < 0) continue;
      const second = cells.indexOf(name, index + 1);
      if (second >= 0) {
        const places = `"#${index + 1}" and "#${second + 1}" tell them apart`;
        throw new Problem(`two columns are named ${quote(name)}: ${places}`, { file, line });
      }
      return index;
    }
    const place = Number(/^#([1-9]\d{0,4})$/.exec(name)?.[1] ?? 0);
    if (place > 0 && place <= this.header.length) return place - 1;
    const advice = lostColumnAdvice(name, this.#beginning, notation, MOST_HEADER_ROWS);
    const known = this.header.map(quote).join(', ');
    throw new Problem(
      `there is no column ${quote(name)}; the columns are ${known}${advice === undefined ? '' : `: ${advice}`}`,
      { file, line: this.#headerLines[0]?.line },
    );
  }

  #readRow(cells: readonly string[], line: number): void {
    const { file } = this.#request;
    const { header } = this;
    if (cells.length !== header.length) {
      const [has, expected] = [count(cells.length), count(header.length)];
      const advice = '--footer-rows 1 leaves it out where it is the last and none';
      const other = this.#headerLines.length === 0 ? 'the first row' : 'the header';
      throw new Problem(`the row has ${has}, ${other} has ${expected}: ${advice}`, { file, line });
    }
    this.rows++;
    const [wanted, names] = [this.#wanted, this.#request.columns];
    const lineOf = (k: number) => line + lineBreaks(cells, wanted[k] as number);
    this.#take({
      text: (k) => cells[wanted[k] as number] as string,
      line: lineOf,
      place: (k) => ({ file, line: lineOf(k), column: names[k] as string }),
      headerRows: this.#headerLines.length,
    });
  }
}

function count(cells: number): string {
  return cells === 1 ? '1 cell' : `${cells} cells`;
}

/** Line breaks in the first `end` cells of a row. */
function lineBreaks(cells: readonly string[], end: number): number {
  let breaks = 0;
  for (let k = 0; k < end; k++) {
    const cell = cells[k] as string;
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) breaks++;
  }
  return breaks;
}

async function readCsv(
  chunks: AsyncIterable<Uint8Array>,
  character: string,
  reader: RowReader,
  progress: Progress,
): Promise<void> {
  let blank = 0;
  const skipBlank = (blankLines: number) => {
    reader.nextLine += blankLines - blank;
    blank = blankLines;
  };
  const parser = parse({
    ...csvOptions(character),
    // Rows are taken as they are parsed, not off the stream, so that the line count is up to date when an error comes.
    on_record: (cells: string[], { empty_lines }) => {
      skipBlank(empty_lines);
      reader.read(cells);
      progress.tick();
      return null;
    },
  });
  parser.resume();
  try {
    await pipeline(chunks, parser);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    skipBlank(Number(error['empty_lines']));
    throw csvProblem(error, reader);
  }
}

function csvProblem(error: CsvError, reader: RowReader): Problem {
  const place = { file: reader.file, line: reader.nextLine, column: reader.header[Number(error['column'])] };
  const other = reader.isInHeader ? '; or the delimiter is another: --delimiter' : '';
  switch (error.code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return new Problem('a quoted cell that starts in this row is never closed', place);
    case 'CSV_INVALID_CLOSING_QUOTE':
    case 'CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE':
      return new Problem(`text follows a closing quote; a quote inside a quoted cell is written twice${other}`, place);
    case 'INVALID_OPENING_QUOTE':
      return new Problem('a quote stands inside a cell that is not quoted', place);
    default:
      return new Problem(error.message, place);
  }
}

async function readLines(chunks: AsyncIterable<Uint8Array>, reader: RowReader, progress: Progress): Promise<void> {
  for await (const line of createInterface({ input: Readable.from(chunks), crlfDelay: Number.POSITIVE_INFINITY })) {
    const cells = cellsOfLine(line);
    if (cells.length === 0) reader.nextLine++;
    else reader.read(cells);
    progress.tick();
  }
}
