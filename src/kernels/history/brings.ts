import { wayOut } from '../../core/errors.js';
import { isRows } from '../../core/reading.js';

/** Whether a source of events brings amounts. */
export function bringsAmounts(source: unknown, options: Readonly<Record<string, unknown>>): boolean {
  return brings(source, options, 'amount');
}

/** Whether a source of events brings a part. */
export function brings(source: unknown, options: Readonly<Record<string, unknown>>, part: string): boolean {
  // of rows that are not there yet it is said so, not that they lack a column
  const isOfRows = isRows(source) || wayOut(source);
  return (isOfRows ? options : (source as Record<string, unknown> | null | undefined))?.[part] !== undefined;
}
