import { refuse } from './errors.js';

/**
 * Says where a row keeps a value; `null` or `undefined` when the row has none.
 *
 * @category Options
 * @since 0.1.0
 */
export type Read<Row, Value> = (row: Row) => Value | null | undefined;

/**
 * What to do with an invalid value: `'throw'` stops at the first one and says where it is; `'count'` leaves it out and
 * counts it in `invalid`.
 *
 * @category Options
 * @since 0.1.0
 */
export type InvalidPolicy = 'throw' | 'count';

/** Refuses a value that is not in a space-separated list. */
export function assertOneOf(metric: string, name: string, value: unknown, list: string): void {
  if (!list.split(' ').includes(value as string)) refuse(metric, name, `one of ${list.replaceAll(' ', ', ')}`, value);
}

/**
 * The options, none of them unknown: a misspelt one would change nothing without a word. `null` and plain numbers hold no
 * options, so that `groups.map(nps)` does what it seems to.
 */
export function knownOptions<Options extends object>(metric: string, options: Options, known: string): Options {
  const own = Object(options) as Options;
  for (const name of Object.keys(own)) assertOneOf(metric, 'option', name, known);
  return own;
}

/** The chosen name out of a space-separated list, or the first of it when none was chosen. */
export function chosen<Choice extends string>(
  metric: string,
  name: string,
  value: Choice | undefined,
  list: string,
): Choice {
  if (value !== undefined) assertOneOf(metric, name, value, list);
  return value ?? (list.split(' ')[0] as Choice);
}

/** The policy for invalid values, checked. */
export function policyOf(metric: string, onInvalid: InvalidPolicy | undefined): InvalidPolicy {
  return chosen(metric, 'onInvalid', onInvalid, 'throw count');
}

/** A reader must be a function. */
export function assertReader(metric: string, name: string, reader: unknown): void {
  if (typeof reader !== 'function') refuse(metric, name, 'a function of a row', reader);
}
