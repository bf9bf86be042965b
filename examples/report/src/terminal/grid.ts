import Table from 'cli-table3';
import { say } from '../language/say.js';

/** A column of a grid. */
export interface GridColumn {
  readonly title: string;
  /** Numbers stand on the right. */
  readonly align?: 'left' | 'right';
}

/** How wide the report may be. */
export const WIDTH = 100;

/** How many rows a grid by period has at most; the page has all. */
export const MOST_ROWS = 24;

/** The last rows, and a note where there are more; `what` is what one of them is. */
export function lastRows<Row>(rows: readonly Row[], what: string): readonly [readonly Row[], ...string[]] {
  if (rows.length <= MOST_ROWS) return [rows];
  return [rows.slice(-MOST_ROWS), say`Only the last ${MOST_ROWS} ${what}s are shown here; the page has all.`];
}

/** Lines between and around cells: a rule under the heading and nothing else. */
const LINES = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '─',
  'mid-mid': '──',
  right: '',
  'right-mid': '',
  middle: '  ',
};

/** A table as text, each line indented by two. */
export function grid(columns: readonly GridColumn[], rows: readonly (readonly string[])[]): string {
  const table = new Table({
    head: columns.map(({ title }) => title),
    chars: LINES,
    colAligns: columns.map(({ align }) => align ?? 'right'),
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
  });
  table.push(...rows.map((row) => [...row]));
  return table
    .toString()
    .split('\n')
    .map((line) => `  ${line}`.trimEnd())
    .join('\n');
}

/** Words in lines no wider than the report, indented by two. */
export function paragraph(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > WIDTH - 2) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.map((line) => `  ${line}`).join('\n');
}

/** Several of them; what there is nothing to say about is left out. */
export function paragraphs(texts: readonly (string | undefined)[]): readonly string[] {
  return texts.flatMap((text) => (text === undefined ? [] : [paragraph(text)]));
}
