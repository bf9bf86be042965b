import { chosen } from '../core/options.js';

/**
 * The order of the parts of a date.
 *
 * @category Reading
 * @since 0.1.0
 */
export type DateOrder = 'month-day-year' | 'day-month-year' | 'year-month-day';

/** Three parts of a date with one separator, a time of day or none, and half of the day or none. */
const PARTS =
  /^(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})(?:,?[ T]\s*(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?(?:\s*([ap])\.?m\.?)?)?$/i;

/**
 * Reads dates of one order as the ISO text of the same local time; `null` for what is not of that order. Years have four digits, or
 * two where `yearsFrom` says which hundred they belong to.
 */
export function datesInOrder(
  caller: string,
  order: DateOrder,
  yearsFrom: number | undefined,
): (text: string) => string | null {
  const names = chosen(caller, 'order', order, 'month-day-year day-month-year year-month-day').split('-');
  return (text) => {
    const [, first = '', , second = '', third = '', hours = '00', minute = '00', second_ = '00', fraction = '', half] =
      PARTS.exec(text) ?? [];
    const parts = [first, second, third];
    const [day, month] = ['day', 'month'].map((name) => parts[names.indexOf(name)]?.padStart(2, '0'));
    const year = yearOf(parts[names.indexOf('year')] ?? '', yearsFrom);
    const hour = half === undefined ? hours.padStart(2, '0') : hourOfHalf(Number(hours), half);
    if (year === null || hour === null || day?.length !== 2 || month?.length !== 2) return null;
    return `${year}-${month}-${day} ${hour}:${minute}:${second_}${fraction && `.${fraction}`}`;
  };
}

function yearOf(digits: string, yearsFrom: number | undefined): string | null {
  if (digits.length === 4) return digits;
  if (digits.length !== 2 || yearsFrom === undefined) return null;
  const year = yearsFrom + ((Number(digits) - (yearsFrom % 100) + 100) % 100);
  return String(year).padStart(4, '0');
}

/** Hours of a clock of twice twelve: 12 AM is midnight, 12 PM noon. */
function hourOfHalf(hours: number, half: string): string | null {
  if (hours < 1 || hours > 12) return null;
  return String((hours % 12) + (/p/i.test(half) ? 12 : 0)).padStart(2, '0');
}
