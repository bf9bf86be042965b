import { isUnreadable } from '../../core/unreadable.js';

/** An array, or numbers in a typed one. */
export type List = ArrayLike<unknown> & Iterable<unknown>;

/** Fields by their names. */
export type Fields = Readonly<Record<string, unknown>>;

/** What the function is given: its first argument, and readers among its options. */
export interface Source {
  readonly source: unknown;
  readonly readers: Fields;
}

/** Whether something is a list of values. */
export function isList(given: unknown): given is List {
  return Array.isArray(given) || (ArrayBuffer.isView(given) && !(given instanceof DataView));
}

/**
 * Whether something has fields: a plain object of JSON, not a list nor anything else that can be read one by one, and not what a reader
 * made of a value that it could not read.
 */
export function hasFields(given: unknown): given is Fields {
  return (
    typeof given === 'object' && given !== null && !isList(given) && !(Symbol.iterator in given) && !isUnreadable(given)
  );
}

/** An own field; what objects inherit is no field of theirs. */
export function ownField(fields: Fields, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}
