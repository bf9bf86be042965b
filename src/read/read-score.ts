import { plain } from '../core/plain-number.js';
import { plainForm } from './folded-text.js';
import { plainDecimal } from './plain-decimal.js';
import { type BlankOptions, cannotRead, givenTo, type Reader, type ReadFrom, textReader } from './text-reader.js';

/**
 * Options of {@link readScore}.
 *
 * @category Reading
 * @since 0.1.0
 */
export interface ReadScoreOptions extends BlankOptions {}

/*
 * A score as exports write it: a number alone, before its label or behind it. A label begins with a letter, a sign, a bracket
 * or a quotation mark: what begins with a digit would make it a range ("0-6"), a date or a fraction.
 */
const NUMBER = '[+\\-−]?\\d+(?:\\.\\d+)?';
const LABEL = '[\\p{L}\\p{So}\\p{Ps}\\p{Pi}"\']';
const DASH = '[-‐‑–—]';

/**
 * Reads scores out of the texts that surveys export, where a metric asks for `score` or another number.
 *
 * A text is a decimal number, alone (`'9'`, `' 8 '`, `'9.0'`, `'+3'`, `'-5'`) or with its label: `'10 - Extremely likely'`,
 * `'0: Not at all'`, `'9 (Very likely)'`, `'7. Likely'`, `'5 = Very good'`, `'Extremely likely - 10'`, `'Very likely (9)'`. Numbers and BigInts
 * stay as they are; `null` and `undefined` are missing, and so are the texts given as `blank`.
 *
 * @remarks Whatever else there is cannot be read, and the metric refuses it or counts it as invalid, never as missing and never
 * as 0: a text for "none" that is not given as `blank`, `'8/10'`, `'7,5'` (`readAmount` takes separators by name), ranges (`'9 - 10'`), a label
 * without a separator (`'10 Extremely likely'`), `'1e1'`, `'0x9'`, `'Infinity'`, digits of other scripts (full-width ones are read). Whether a
 * score is on the scale is for the metric to say. Do not use `Number(text)`: it makes 0 of an empty cell. What a reader returns
 * for what it cannot read is an object that only metrics know. Cost: below three times that of `Number(text)`.
 * @param from name of the field, or a function of the row; left out where the values themselves are the texts
 * @param options what is blank
 * @returns a reader for an option such as `score`
 * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { nps, readScore } from 'cx-metrics';
 *
 * const rows = [
 *   { rating: '10 - Extremely likely' },
 *   { rating: 'N/A' },
 *   { rating: ' 8 ' },
 * ];
 * const score = readScore('rating', { blank: ['N/A', ''] });
 * const result = nps(rows, { score });
 * result.value; // => 50
 * result.missing; // => 1
 *
 * const texts = ['10', '', '0 - Not at all likely', ' 8 ', 'N/A'];
 * nps(texts, { score: readScore({ blank: ['', 'N/A'] }) }).value; // => 0
 * nps(texts, { score: readScore() }); // throws INVALID_VALUE
 * ```
 * @category Reading
 * @since 0.1.0
 */
export function readScore<Row = unknown>(
  from?: ReadFrom<Row> | ReadScoreOptions,
  options?: ReadScoreOptions,
): Reader<Row, number> {
  const caller = 'readScore';
  const given = givenTo(caller, from, options, 'blank');
  const before = `(?:${DASH}|[:=(\\[]|[.)]\\s)`;
  const first = new RegExp(`^(${NUMBER})(?:\\.?|\\s*${before}\\s*${LABEL}.*)$`, 'su');
  const behind = `(?:\\s(?:${DASH}|=)\\s+(${NUMBER})|:\\s*(${NUMBER})|\\((${NUMBER})\\))`;
  const last = new RegExp(`^${LABEL}[^\\p{Nd}]*?${behind}$`, 'su');
  return textReader<Row, number>(caller, given.from, given.how?.blank, {
    quick: (text) => plainDecimal(text),
    ofOther: plain,
    ofText: (text) => {
      const seen = plainForm(text);
      const [, ...numbers] = first.exec(seen) ?? last.exec(seen) ?? [];
      const digits = numbers.find((number) => number !== undefined)?.replace('−', '-');
      const value = Number(digits ?? Number.NaN);
      return Number.isFinite(value) ? value + 0 : cannotRead(text, 'not-a-number');
    },
  });
}
