import type { NumberForm, Reading, TimeForm } from '../state/choice.js';

/** What the cells of a column look like. */
export type Look = 'number' | 'time' | 'flag' | 'text' | 'nothing';

/** How many cells are looked at. */
const LOOKED_AT = 500;

const YES_NO = /^(yes|no|true|false|y|n|0|1|có|không|đúng|sai)$/i;
const ISO = /^\d{4}-\d{1,2}-\d{1,2}([T ]\d{1,2}:\d\d|$)/;
const SLASHED = /^(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})(?=$|[T ,])/;
/** Digits with a sign of currency, or a code of it: "C14" is none. */
const NUMBER = /^[-+−(]?(\p{Sc}|[A-Z]{2,3} )?\s?[-+−(]?\d[\d.,\s'’]*\)?\s?(\p{Sc}|[A-Za-zđ]{1,3})?\)?$/u;

/** The texts that stand for nothing. */
export function blanksOf({ blank }: Reading): string[] {
  return ['', ...blank.split(',').map((text) => text.trim())].filter((text, k, all) => all.indexOf(text) === k);
}

/** The cells of a column that say something, as many as are looked at. */
export function sayingCells(cells: readonly string[], reading: Reading): string[] {
  const blanks = blanksOf(reading).map((text) => text.toLowerCase());
  const found: string[] = [];
  for (const cell of cells) {
    if (!blanks.includes(cell.trim().toLowerCase())) found.push(cell.trim());
    if (found.length === LOOKED_AT) break;
  }
  return found;
}

/** What most cells of a column look like. */
export function lookOf(cells: readonly string[]): Look {
  if (cells.length === 0) return 'nothing';
  const most = (test: (cell: string) => boolean) => cells.filter(test).length > cells.length * 0.6;
  if (most((cell) => ISO.test(cell) || SLASHED.test(cell))) return 'time';
  if (most((cell) => YES_NO.test(cell))) return 'flag';
  if (most((cell) => /^\d{10}(\d{3})?$/.test(cell))) return 'time';
  return most((cell) => NUMBER.test(cell) || /^\d+\s*[-–:=(]/.test(cell)) ? 'number' : 'text';
}

/** The form of times: the one that was chosen, or the one that all cells can have. Null where two orders of a date fit. */
export function timeFormOf(cells: readonly string[], { times }: Reading): TimeForm | null {
  if (times !== 'auto') return times;
  const first = cells[0] ?? '';
  if (/^\d{10}$/.test(first)) return 's';
  if (/^-?\d{13}$/.test(first)) return 'ms';
  if (/^\d{5}([.,]\d+)?$/.test(first)) return 'spreadsheet';
  const parts = cells.map((cell) => SLASHED.exec(cell)).filter((found) => found !== null);
  if (parts.length === 0 || cells.some((cell) => ISO.test(cell))) return 'iso';
  if (parts.every(([, year = '']) => year.length === 4)) return 'year-month-day';
  const above = (place: number) => parts.some((found) => Number(found[place]) > 12);
  if (above(1) && !above(3)) return 'day-month-year';
  return above(3) && !above(1) ? 'month-day-year' : null;
}

/** The form of numbers: the one that was chosen, or the one that the cells show. */
export function numberFormOf(cells: readonly string[], { numbers }: Reading): NumberForm {
  if (numbers !== 'auto') return numbers;
  const has = (pattern: RegExp) => cells.some((cell) => pattern.test(cell));
  if (has(/\d[ \u00a0\u202f]\d{3}/)) return '1 234,56';
  if (has(/\d\.\d{3}(,|\.|$|\D)/) && (has(/\d,\d+\D*$/) || cells.every((cell) => !/\d\.\d{1,2}\D*$/.test(cell))))
    return '1.234,56';
  if (has(/\d,\d{3}(\.|,|$|\D)/) && !has(/\d,\d{1,2}\D*$/)) return '1,234.56';
  return has(/\d,\d/) ? '1234,56' : '1234.56';
}

/** Signs and codes of a currency around the numbers, where all have the same. */
export function currencyOf(cells: readonly string[]): string | null {
  const found = new Set(cells.map((cell) => cell.replace(/[-+−()\d.,'’\s]/g, '')).filter((text) => text !== ''));
  const [only = ''] = found;
  return found.size === 1 && only.length <= 4 ? only : null;
}
