import { fail, refuse, show } from '../core/errors.js';
import { assertOptions } from '../core/options.js';
import type { Unreadable } from '../core/unreadable.js';
import { foldedText } from './folded-text.js';
import { nearest } from './nearest.js';
import { type BlankOptions, blankTexts, cannotRead, type Reader, type ReadFrom, textReader } from './text-reader.js';

/**
 * What each label stands for: a number of a scale, a text of a class or a flag.
 *
 * @category Reading
 * @since 0.1.0
 */
export type Labels<Value extends number | string | boolean> = Readonly<Record<string, Value>>;

/**
 * Options of {@link readLabel}.
 *
 * @category Reading
 * @since 0.1.0
 */
export interface ReadLabelOptions extends BlankOptions {}

/** Texts list so many known labels, the nearest ones. */
const LISTED = 8;

/**
 * Reads labels: the texts that stand for the numbers, classes or flags a metric takes.
 *
 * Case, white space (at the ends, its kind, its amount), Unicode forms (composed or not, full-width) and curly apostrophes make no difference:
 * `'very satisfied '` is `'Very satisfied'`. `null` and `undefined` are missing, and so are the texts given as `blank`.
 *
 * @remarks An unknown label is refused by the metric with the known ones, the nearest first, or counted as invalid; it is never missing, as it
 * would be in a table looked up by hand. Numbers are refused too: `5` and `'5'` are no labels, unless they are listed. Sets of labels in
 * English and Vietnamese are at hand, such as {@link satisfaction5En}; `{ ...satisfaction5En, Fine: 4 }` adds to one. Cost: O(1) per text
 * that was seen before, a look at each label for an unknown one.
 * @param labels what each label stands for
 * @param options what is blank
 * @returns a reader for an option such as `score`, where the values themselves are the labels
 * @throws A {@link CxMetricsError} `INVALID_OPTION` for no labels, for values that are neither number nor text nor flag, and for labels that
 * differ in case, white space or form alone and stand for different values
 * @example
 * ```ts
 * import { csat, readLabel, satisfaction5En } from 'cx-metrics';
 *
 * const rows = [
 *   { answer: 'very satisfied' },
 *   { answer: 'Satisfied ' },
 *   { answer: '' },
 * ];
 * const score = readLabel('answer', satisfaction5En, { blank: [''] });
 * csat(rows, { score }).satisfied; // => 2
 *
 * const good = readLabel({ Good: 5, 'Not good': 1 });
 * csat(['good', 'NOT  GOOD'], { score: good }).value; // => 0.5
 * csat(['goood'], { score: good }); // throws INVALID_VALUE
 * readLabel({ Yes: true, No: false })('yes'); // => true
 * ```
 * @category Reading
 * @since 0.1.0
 */
export function readLabel<Value extends number | string | boolean, Row = unknown>(
  labels: Labels<Value>,
  options?: ReadLabelOptions,
): Reader<Row, Value>;
/**
 * The same where rows have further fields: `from` is the name of one, or a function of the row. See {@link readLabel}.
 *
 * @param from where a row keeps the label
 */
export function readLabel<Value extends number | string | boolean, Row = unknown>(
  from: ReadFrom<Row>,
  labels: Labels<Value>,
  options?: ReadLabelOptions,
): Reader<Row, Value>;
export function readLabel(...given: readonly unknown[]): Reader<unknown, number | string | boolean> {
  const caller = 'readLabel';
  const isOfRows = typeof given[0] === 'string' || typeof given[0] === 'function';
  const [from, labels, options] = (isOfRows ? given : [undefined, ...given]) as [unknown, unknown, ReadLabelOptions?];
  const values = valuesOf(caller, labels);
  assertOptions(caller, options, 'blank');
  for (const blank of blankTexts(caller, options?.blank)) {
    if (values.has(blank)) fail('INVALID_OPTION', caller, `${show(blank)} is a label and blank`, { name: 'blank' });
  }
  const known = Object.keys(labels as object);
  return textReader<unknown, number | string | boolean>(caller, from, options?.blank, {
    ofText: (text) => values.get(foldedText(text)) ?? new UnknownLabel(text, known),
    ofOther: (value) => cannotRead(value, 'unknown-label', ' (labels are texts)'),
  });
}

/** The value of each label, by its folded text. */
function valuesOf(caller: string, labels: unknown): Map<string, number | string | boolean> {
  const entries = typeof labels === 'object' && labels !== null ? Object.entries(labels) : [];
  if (entries.length === 0 || Array.isArray(labels)) {
    refuse(caller, 'labels', 'an object of texts and what they stand for, such as { Good: 5, Bad: 1 }', labels);
  }
  const values = new Map<string, number | string | boolean>();
  for (const [label, value] of entries) {
    const isFine = typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
    if (!isFine) refuse(caller, `labels: ${show(label)}`, 'a finite number, a text or a flag', value);
    const folded = foldedText(label);
    const other = values.get(folded);
    if (other !== undefined && other !== value) {
      const first = entries.find(([each]) => foldedText(each) === folded)?.[0];
      const both = `${show(label)} is ${show(value)}, ${show(first)} is ${show(other)}`;
      const why = `labels that differ only in case, white space or form must stand for the same; ${both}`;
      fail('INVALID_OPTION', caller, why, { name: 'labels' });
    }
    values.set(folded, value);
  }
  return values;
}

/** A label that is not known. Its text is made when somebody asks for it: of a million unknown ones nobody asks. */
class UnknownLabel implements Unreadable {
  readonly fault = 'unknown-label';
  readonly #text: string;
  readonly #known: readonly string[];

  constructor(text: string, known: readonly string[]) {
    this.#text = text;
    this.#known = known;
  }

  get unreadable(): string {
    const labels = nearest(this.#text, this.#known);
    const more = labels.length > LISTED ? ` and ${labels.length - LISTED} more` : '';
    return `${show(this.#text)} (known labels are ${labels.slice(0, LISTED).map(show).join(', ')}${more})`;
  }
}
