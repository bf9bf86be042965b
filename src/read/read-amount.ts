import { fail, refuse, show } from '../core/errors.js';
import { chosen } from '../core/options.js';
import { plain } from '../core/plain-number.js';
import { plainForm } from './folded-text.js';
import { plainDecimal } from './plain-decimal.js';
import { type BlankOptions, cannotRead, givenTo, type Reader, type ReadFrom, textReader } from './text-reader.js';

/**
 * Options of {@link readAmount}.
 *
 * @category Reading
 * @since 0.1.0
 */
export interface ReadAmountOptions extends BlankOptions {
  /** What stands before the decimals. */
  readonly decimal: '.' | ',';
  /** What stands between groups of digits; `' '` is a space of any kind, `"'"` a curly apostrophe too. @defaultValue none: a separator of groups is refused */
  readonly group?: '.' | ',' | ' ' | "'" | '_' | undefined;
  /** Groups of three (`1,234,567`), or of two before the last three (`12,34,567`). @defaultValue `'thousands'` */
  readonly grouping?: 'thousands' | 'indian' | undefined;
  /** Signs and codes of the currency that may stand before or after the digits, such as `['$', 'USD']`. @defaultValue none: any is refused */
  readonly currency?: string | readonly string[] | undefined;
}

const SIGN = '[+\\-−]';
/** What may stand for each separator of groups. */
const GROUPS = { '.': '\\.', ',': ',', ' ': '[ \\u00a0\\u2007\\u2009\\u202f]', "'": "['’]", _: '_' };

/**
 * Reads amounts of money out of texts, where a metric asks for `amount`, `revenue` or another number.
 *
 * The separators are named, nothing is guessed: `'1.234,56'` is 1234.56 with `{ decimal: ',', group: '.' }`, and refused with another choice. A
 * negative amount has its sign before or behind, or stands in brackets: `'-5.00'`, `'5.00-'`, `'(5.00)'`, `'-$5.00'`. Numbers and
 * BigInts stay as they are; `null` and `undefined` are missing, and so are the texts given as `blank`. The result is the double
 * nearest to the decimal.
 *
 * @remarks Whatever else there is cannot be read, and the metric refuses it or counts it as invalid, never as missing and never as 0: groups of
 * another size than three (`'1,23'` with `group: ','` is more likely a decimal comma) or that begin with 0, a currency that is not named, exponents, percent. A currency that is named is
 * taken away, not converted: name one. Cost: about that of `Number(text)` for digits
 * with their separators, a currency and a minus, of a regular expression for other texts.
 * @param from name of the field, or a function of the row; left out where the values themselves are the texts
 * @param options separators, currency and what is blank
 * @returns a reader for an option such as `amount`
 * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad options, and for one separator that stands for both
 * @example
 * ```ts
 * import { readAmount, summary } from 'cx-metrics';
 *
 * const rows = [{ sum: '1.234,50 €' }, { sum: '(10,00 €)' }, { sum: '' }];
 * const written = { decimal: ',', group: '.', currency: '€', blank: [''] } as const;
 * rows.map(readAmount('sum', written)); // => [1234.5, -10, null]
 *
 * const value = readAmount({ decimal: '.', group: ',' });
 * summary(['1,23'], { value }); // throws INVALID_VALUE
 * ```
 * @category Reading
 * @since 0.1.0
 */
export function readAmount<Row = unknown>(
  from: ReadFrom<Row> | ReadAmountOptions,
  options?: ReadAmountOptions,
): Reader<Row, number> {
  const caller = 'readAmount';
  const given = givenTo(caller, from, options, 'decimal group grouping currency blank');
  const { blank, ...form } = given.how ?? ({} as Partial<ReadAmountOptions>);
  const pattern = patternOf(caller, form);
  return textReader<Row, number>(caller, given.from, blank, {
    quick: quickOf(form),
    ofOther: plain,
    ofText: (text) => {
      const { open, sign, inner, whole, decimals = '', last, close } = pattern.exec(plainForm(text))?.groups ?? {};
      const signs = [open, sign, inner, last].filter((each) => each !== undefined);
      const isPaired = (open === undefined) === (close === undefined);
      const value = Number(`0${whole?.replace(/\D/g, '')}.${decimals}0`);
      if (!Number.isFinite(value) || signs.length > 1 || !isPaired) return cannotRead(text, 'not-a-number');
      return (signs.length === 1 && !signs[0]?.startsWith('+') ? -value : value) + 0;
    },
  });
}

/*
 * Columns of money have a million texts of a few forms, hardly two of them equal, and the pattern below costs a microsecond for each.
 * The usual forms are read by their characters instead: digits in groups of three, a minus before them, then a currency or one
 * before the digits, a space between or none. A twentieth of the time; whatever is not exactly that is NaN here, and the pattern has
 * the last word.
 */
function quickOf({ decimal, group, grouping, currency = [] }: Partial<ReadAmountOptions>): (text: string) => number {
  const code = (separator = '') => separator.charCodeAt(0);
  const form = { decimal: code(decimal), group: grouping === 'indian' ? Number.NaN : code(group) };
  const names = [currency].flat();
  return (text) => {
    let end = text.length;
    let start = 0;
    for (const name of names) {
      if (text.endsWith(name)) {
        end -= name.length;
        if (text.charCodeAt(end - 1) === SPACE) end--;
        break;
      }
      if (text.startsWith(name)) {
        start = name.length;
        if (text.charCodeAt(start) === SPACE) start++;
        break;
      }
    }
    return plainDecimal(text, form, start, end);
  };
}

const SPACE = 32;

/** Digits in their groups, with signs, brackets and the currency where each may stand. */
function patternOf(caller: string, { decimal, group, grouping, currency }: Partial<ReadAmountOptions>): RegExp {
  if (decimal === undefined) refuse(caller, 'decimal', '"." or ","', decimal);
  chosen(caller, 'decimal', decimal, '. ,');
  if (group !== undefined && !Object.hasOwn(GROUPS, group)) {
    refuse(caller, 'group', 'one of ".", ",", " ", "\'" and "_"', group);
  }
  if (group === decimal)
    fail('INVALID_OPTION', caller, `decimal and group must differ; both are ${show(group)}`, { name: 'group' });
  const isIndian = chosen(caller, 'grouping', grouping, 'thousands indian') === 'indian';
  const between = group === undefined ? '' : GROUPS[group];
  const groups = isIndian ? `\\d?${between}(?:\\d\\d${between})*` : `\\d{0,2}${between}(?:\\d{3}${between})*`;
  const whole = group === undefined ? '\\d+' : `\\d+|[1-9]${groups}\\d{3}`;
  const money = currencies(caller, currency).map((name) => name.replace(/[\\^$.*?[\]{}|]/g, '\\$&'));
  const before = money.length > 0 ? `(?:(?:${money.join('|')})\\s*)?` : '';
  const behind = money.length > 0 ? `(?:\\s*(?:${money.join('|')}))?` : '';
  const number = `(?<whole>${whole}|(?=[.,]\\d))(?:${decimal === ',' ? ',' : '\\.'}(?<decimals>\\d+))?`;
  const pattern = `^(?<open>\\()?(?<sign>${SIGN}\\s*)?${before}(?<inner>${SIGN})?${number}(?<last>${SIGN})?${behind}(?<close>\\))?$`;
  return new RegExp(pattern, 'u');
}

function currencies(caller: string, currency: unknown): string[] {
  const names: unknown[] = Array.isArray(currency) ? Array.from(currency) : [currency ?? []].flat();
  const isRight = names.every((name) => typeof name === 'string' && /^[^\s\d,()+\-−]*[^\s\d,()+\-−.]\.?$/.test(name));
  if (!isRight) refuse(caller, 'currency', 'a sign or code such as "$" or "USD", or an array of them', currency);
  return names as string[];
}
