import { refuse } from '../core/errors.js';
import { assertOptions } from '../core/options.js';
import { plain } from '../core/plain-number.js';

/** Options by their names. */
export type Options = Readonly<Record<string, unknown>>;

/**
 * Options as engines hand them over: the text of a JSON object, or the object of a JSON value or a row. What is null in it is not
 * given; whole numbers may be BigInts. Names that are not in the space-separated list are refused.
 */
export function givenOptions(caller: string, given: unknown, known: string): Options {
  let options: unknown;
  try {
    const text = typeof given === 'string' ? given : JSON.stringify(given ?? null, (_, value) => plain(value));
    options = JSON.parse(text || 'null', (_, value: unknown) => value ?? undefined);
  } catch {
    refuse(caller, 'options', 'the text of a JSON object, such as {"confidence":0.9}', given);
  }
  assertOptions(caller, options, known);
  return (options ?? {}) as Options;
}
