import { Problem, quote } from '../problem.js';
import type { Row } from './table.js';

const PLAIN_NUMBER = /^[+-]?\d+(\.\d+)?$/;

/** The number in a cell; `null` for an empty one. What it may be beyond that, the metric says. */
export function numberCell(row: Row, k: number, what: string): number | null {
  const text = row.text(k).trim();
  if (text === '') return null;
  if (!PLAIN_NUMBER.test(text)) throw new Problem(`${what}; got ${quote(text)}`, row.place(k));
  return Number(text);
}

/** The text in a cell; `null` for an empty one. */
export function textCell(row: Row, k: number): string | null {
  const text = row.text(k).trim();
  return text === '' ? null : text;
}
