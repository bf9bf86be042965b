import { refuse, show } from '../core/errors.js';
import { assertOptions, readerOf } from '../core/options.js';
import type { Fault, Unreadable } from '../core/unreadable.js';
import { foldedText } from './folded-text.js';

/**
 * Where a row keeps what is read: the name of a field, or a function of the row.
 *
 * @category Reading
 * @since 0.1.0
 */
export type ReadFrom<Row> = string | ((row: Row) => unknown);

/**
 * A reader that is given to an option such as `score` in place of a function of the row. What it cannot read it hands to the metric, or
 * to an aggregator, as an {@link Unreadable}, which they refuse or count: the type leaves it out, for nobody else is meant to look at it.
 *
 * @category Reading
 * @since 0.1.0
 */
export type Reader<Row, Value> = (row: Row) => Value | null | undefined;

/**
 * What all readers of texts take.
 *
 * @category Reading
 * @since 0.1.0
 */
export interface BlankOptions {
  /**
   * Texts that stand for "nothing", such as `['', 'N/A']`: missing. Case, white space and Unicode forms make no difference, so that
   * `''` is any text of spaces. @defaultValue none: a text that cannot be read is refused
   */
  readonly blank?: readonly string[] | undefined;
}

/** How a reader reads. */
export interface TextForm {
  /** What a text says that is not blank. */
  readonly ofText: (text: string) => unknown;
  /** What stands for a value that is no text and not missing. */
  readonly ofOther: (value: unknown) => unknown;
  /**
   * What the usual texts with digits say, found fast; NaN leaves a text to `ofText`, which must say the same of each that this one
   * reads. Not asked where a blank has digits.
   */
  readonly quick?: (text: string) => number;
}

/** Exports repeat themselves: so many different texts are remembered with what they say, none longer than a label is. */
const KNOWN_LIMIT = 1000;
const KNOWN_LENGTH = 100;

/**
 * A reader of texts: `undefined` and `null` stay, for a field that no row has is a mistake and not a missing answer; what is
 * blank becomes `null`; other texts are read as the form says.
 */
export function textReader<Row, Value>(
  caller: string,
  from: unknown,
  blank: unknown,
  { ofText, ofOther, quick }: TextForm,
): Reader<Row, Value> {
  const blanks = blankTexts(caller, blank);
  // a text with digits is none of the blank ones where these have none
  const isPlain = !blanks.some((text) => /\d/.test(text));
  const isBlank = (text: string): boolean =>
    blanks.length > 0 && !(isPlain && /\d/.test(text)) && blanks.includes(foldedText(text));
  const known = new Map<string, unknown>();

  const readText = (text: string): unknown => {
    if (quick !== undefined && isPlain) {
      const value = quick(text);
      if (!Number.isNaN(value)) return value;
    }
    let said = known.get(text);
    if (said === undefined) {
      said = isBlank(text) ? null : ofText(text);
      if (known.size < KNOWN_LIMIT && text.length <= KNOWN_LENGTH) known.set(text, said);
    }
    return said;
  };
  const readValue = (value: unknown): unknown => {
    if (typeof value === 'string') return readText(value);
    return value == null ? value : ofOther(value);
  };
  if (from === undefined) return readValue as Reader<Row, Value>;
  const read = readerOf(caller, 'from', from);
  return ((row: unknown) => readValue(read(row))) as Reader<Row, Value>;
}

/** What stands for a value that cannot be read. */
export function cannotRead(value: unknown, fault: Fault, why = ''): Unreadable {
  return { unreadable: show(value) + why, fault };
}

/** The texts that stand for nothing, folded. */
export function blankTexts(caller: string, blank: unknown): string[] {
  if (blank === undefined) return [];
  const texts: unknown[] = Array.isArray(blank) ? Array.from(blank) : [blank];
  const isRight = Array.isArray(blank) && texts.every((text) => typeof text === 'string');
  if (!isRight) {
    refuse(
      caller,
      'blank',
      "an array of texts, such as ['', 'N/A']",
      texts.find((text) => typeof text !== 'string') ?? blank,
    );
  }
  return (texts as string[]).map(foldedText);
}

/** What a reader was given: where to read, if anywhere else than in the value itself, and how; the options may come alone. */
export function givenTo<Options extends object>(
  caller: string,
  from: unknown,
  options: Options | undefined,
  known: string,
): { readonly from: unknown; readonly how: Options | undefined } {
  const isAlone = typeof from === 'object' && from !== null && options === undefined;
  const how = isAlone ? (from as Options) : options;
  assertOptions(caller, how, known);
  return { from: isAlone ? undefined : from, how };
}
