import { fail, refuse, show } from './errors.js';

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

/**
 * Refuses options that are no object, and keys that are not in the space-separated list of known ones: a misspelt option
 * would change nothing without a word. The text lists the known ones, the nearest first.
 */
export function assertOptions(caller: string, options: unknown, known: string): void {
  if (options == null) return;
  if (typeof options !== 'object' || Symbol.iterator in options) refuse(caller, 'options', 'an object', options);
  const names = known.split(' ');
  const unknown = Object.keys(options).find((name) => !names.includes(name));
  if (unknown === undefined) return;
  // how much of a known name's pairs of letters stand in the unknown one too
  const text = unknown.toLowerCase();
  const likeness = (name: string) => {
    let shared = 0;
    for (let i = 2; i <= name.length; i++) if (text.includes(name.slice(i - 2, i).toLowerCase())) shared++;
    return shared / name.length;
  };
  names.sort((a, b) => likeness(b) - likeness(a));
  const list = known ? `known are ${names.join(', ')}` : 'there are none';
  fail('INVALID_OPTION', caller, `unknown option ${show(unknown)}; ${list}`, { name: unknown });
}

/**
 * Refuses what is left of options once everything that is read has been taken out of them: a misspelt option would
 * change nothing without a word.
 */
export function refuseRest(metric: string, rest: object): void {
  for (const name of Object.keys(rest)) refuse(metric, 'option', 'a known one', name);
}

/** The chosen name out of a space-separated list, or the first of it when none was chosen. */
export function chosen<Choice extends string>(
  metric: string,
  name: string,
  value: Choice | undefined,
  list: string,
): Choice {
  const names = list.split(' ') as Choice[];
  const choice = value === undefined ? (names[0] as Choice) : value;
  if (!names.includes(choice)) refuse(metric, name, names.join(' or '), value);
  return choice;
}

/** The policy for invalid values, checked. */
export function policyOf(metric: string, onInvalid: InvalidPolicy | undefined): InvalidPolicy {
  return chosen(metric, 'onInvalid', onInvalid, 'throw count');
}

/** A reader must be a function. */
export function assertReader(metric: string, name: string, reader: unknown): void {
  if (typeof reader !== 'function') refuse(metric, name, 'a function of a row', reader);
}
