import { isRows } from '../../core/reading.js';

/** Whether a source of events brings amounts. */
export function bringsAmounts(source: unknown, options: Readonly<Record<string, unknown>>): boolean {
  return brings(source, options, 'amount');
}

/** Whether a source of events brings a part. */
export function brings(source: unknown, options: Readonly<Record<string, unknown>>, part: string): boolean {
  return (isRows(source) ? options : (source as Record<string, unknown> | null | undefined))?.[part] !== undefined;
}
