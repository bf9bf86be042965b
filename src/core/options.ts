import { fail, refuse, show } from './errors.js';
import { plain } from './plain-number.js';
import type { Unreadable } from './unreadable.js';

/**
 * Says where a row keeps a value: a function of the row, which gives `null` or `undefined` when the row has none, or the name of a field
 * of the row.
 *
 * @example
 * ```ts
 * import { nps } from 'cx-metrics';
 * const rows = [{ rating: 9 }, { rating: null }];
 * nps(rows, { score: 'rating' }).n; // => 1
 * nps(rows, { score: (row) => row.rating }).n; // => 1
 * ```
 * @category Options
 * @since 0.1.0
 */
export type Read<Row, Value> = ((row: Row) => Value | Unreadable | null | undefined) | (keyof Row & string);

/**
 * A number that stands for "none" in this call, such as -1 or 99, or several of them.
 *
 * @category Options
 * @since 0.1.0
 */
export type MissingValue = number | readonly number[];

/**
 * What to do with an invalid value: `'throw'` stops at the first one and says where it is; `'count'` leaves it out and
 * counts it in `invalid`.
 *
 * @category Options
 * @since 0.1.0
 */
export type InvalidPolicy = 'throw' | 'count';

/**
 * Refuses options that are no object, and keys that are not in the space-separated list of known ones: a misspelt option
 * would change nothing without a word. The text lists the known ones, the nearest first. `place` stands before the name of a
 * field within an option, such as `window.`.
 */
export function assertOptions(caller: string, options: unknown, known: string, place = ''): void {
  if (options == null) return;
  if (typeof options !== 'object' || Symbol.iterator in options) refuse(caller, 'options', 'an object', options);
  const names = known.split(' ');
  const unknown = Object.keys(options).find((name) => !names.includes(name));
  if (unknown === undefined) return;
  // by the share of a name's letters that the unknown one has too
  const likeness = (name: string) => [...name].filter((letter) => unknown.includes(letter)).length / name.length;
  names.sort((a, b) => likeness(b) - likeness(a));
  const hint = 'scale' in options ? '; is it a definition of another metric?' : '';
  const why = `unknown option ${show(place + unknown)}; known are ${names.join(', ') || 'none'}${hint}`;
  fail('INVALID_OPTION', caller, why, { name: unknown });
}

/** The chosen name out of a space-separated list, or the first of it when none was chosen. */
export function chosen<Choice extends string>(
  metric: string,
  name: string,
  value: Choice | undefined,
  list: string,
): Choice {
  const names = list.split(' ') as Choice[];
  if (value === undefined) return names[0] as Choice;
  if (!names.includes(value)) refuse(metric, name, names.join(' or '), value);
  return value;
}

/** The policy for invalid values, checked. */
export function policyOf(metric: string, onInvalid: InvalidPolicy | undefined): InvalidPolicy {
  return chosen(metric, 'onInvalid', onInvalid, 'throw count');
}

/** A reader as a function: it is one, or it is the name of a field of the row. */
export function readerOf(metric: string, name: string, reader: unknown): (row: unknown) => unknown {
  if (typeof reader === 'function') return reader as (row: unknown) => unknown;
  if (typeof reader !== 'string') refuse(metric, name, 'a function of a row or the name of its field', reader);
  return (row) => (row as Readonly<Record<string, unknown>> | null | undefined)?.[reader];
}

/** Whether a value stands for none: the numbers of an option `missingValue`, also as BigInt. */
export function missingOf(metric: string, missingValue: MissingValue | undefined): (value: unknown) => boolean {
  // aggregators that are given values one by one come by here with each
  if (missingValue === undefined) return () => false;
  const list = [missingValue].flat();
  if (list.some((none) => typeof none !== 'number')) {
    refuse(metric, 'missingValue', 'a number or a list of numbers', missingValue);
  }
  return (value) => list.includes(plain(value) as number);
}

/** Refuses what does not make a new aggregator each time it is called; gives one. */
export function madeBy<Made>(caller: string, of: () => Made): Made {
  const expected = 'a function that makes a new aggregator, such as () => new NpsAggregator()';
  const isClass = 'addAll' in Object(Object(of).prototype);
  if (typeof of !== 'function' || isClass) refuse(caller, 'of', expected, of);
  const [made, other] = [of(), of()];
  if (typeof (Object(made) as { addAll?: unknown }).addAll !== 'function')
    refuse(caller, 'what of makes', 'an aggregator', made);
  if (made === other) refuse(caller, 'of', `${expected}: one of its own for each group`, made);
  return made;
}
