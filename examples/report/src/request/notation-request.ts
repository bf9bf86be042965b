import type { DateOrder } from 'cx-metrics';
import { delimiterOf } from '../input/delimiter.js';
import { isEncoding } from '../input/encoding.js';
import { MOST_HEADER_ROWS } from '../input/table.js';
import { Problem, quote } from '../problem.js';
import type { Given } from './options.js';
import type { Notation, TimeUnit } from './request.js';
import { wordOf } from './words.js';

const DATE_ORDERS: readonly DateOrder[] = ['year-month-day', 'month-day-year', 'day-month-year'];
const UNITS: readonly TimeUnit[] = ['s', 'ms', 'us', 'ns', 'spreadsheet-day', 'spreadsheet-day-1904'];

/** How cells are written, as far as it was said. */
export function notationOf(given: Given): Notation {
  const [dateOrder, unit, delimiter] = [given.text('date-order'), given.text('unit'), given.text('delimiter')];
  return {
    zone: given.text('time-zone'),
    dateOrder: dateOrder === undefined ? undefined : wordOf('date-order', dateOrder, DATE_ORDERS),
    unit: unit === undefined ? undefined : wordOf('unit', unit, UNITS),
    yearsFrom: yearsFrom(given.text('years-from')),
    doubled: wordOf('doubled', given.text('doubled') ?? 'earlier', ['earlier', 'later']),
    ...separators(given),
    blank: given.texts('blank'),
    onInvalid: wordOf('on-invalid', given.text('on-invalid') ?? 'throw', ['throw', 'count']),
    encoding: encoding(given.text('encoding')),
    headerRows: headerRows(given.text('header-rows') ?? '1'),
    footerRows: footerRows(given.text('footer-rows') ?? '0'),
    delimiter: delimiter === undefined ? undefined : delimiterOf(delimiter),
  };
}

/** Without a word about it, a number has a decimal point and nothing between its groups of digits. */
function separators(given: Given): Pick<Notation, 'decimal' | 'group'> {
  const decimal = wordOf('decimal', given.text('decimal') ?? '.', ['.', ',']);
  const text = given.text('group');
  const group = text === undefined ? undefined : wordOf('group', text, ['.', ',', ' ', "'", '_']);
  if (decimal === group)
    throw new Problem(`--group must differ from --decimal, which is ${quote(decimal)} unless given`);
  return { decimal, group };
}

function headerRows(text: string): number {
  if (!/^\d$/.test(text)) throw new Problem(`--header-rows must be from 0 to ${MOST_HEADER_ROWS}; got ${quote(text)}`);
  return Number(text);
}

function footerRows(text: string): number {
  if (!/^\d$/.test(text)) throw new Problem(`--footer-rows must be from 0 to 9; got ${quote(text)}`);
  return Number(text);
}

function encoding(text: string | undefined): string | undefined {
  if (text !== undefined && !isEncoding(text)) {
    const known = 'utf-8, windows-1252, windows-1258, utf-16le or shift_jis';
    throw new Problem(`--encoding must be the name of one, such as ${known}; got ${quote(text)}`);
  }
  return text;
}

function yearsFrom(text: string | undefined): number | undefined {
  if (text !== undefined && !/^\d{4}$/.test(text)) {
    throw new Problem(`--years-from must be a year such as 1970 or 2000; got ${quote(text)}`);
  }
  return text === undefined ? undefined : Number(text);
}
