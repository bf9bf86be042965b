/**
 * Why a {@link CxMetricsError} was thrown.
 *
 * - `INVALID_VALUE`: a value that was given to be measured cannot be one (off the scale, wrong type, no instant).
 * - `INVALID_OPTION`: an option is unknown, contradicts another or is out of its range.
 * - `INVALID_STATE`: stored state is damaged, or something is removed that was never added.
 * - `STATE_MISMATCH`: two states count different things; the text names the field.
 * - `STATE_VERSION`: the state was written by a newer version of the library.
 * - `NOTHING_READ`: there are rows, and a reader (or a column) that every row needs gave `undefined` for all of them: most often a
 *   misspelt name.
 *
 * @category Errors
 * @since 0.1.0
 */
export type CxMetricsErrorCode =
  | 'INVALID_VALUE'
  | 'INVALID_OPTION'
  | 'INVALID_STATE'
  | 'STATE_MISMATCH'
  | 'STATE_VERSION'
  | 'NOTHING_READ';

/**
 * Facts about an error as plain JSON (index, limits, names); never the offending value itself, which may be personal.
 *
 * @category Errors
 * @since 0.1.0
 */
export type ErrorDetails = Readonly<Record<string, string | number | null>>;

/**
 * The one error that this library throws by itself. What a caller's own reader, getter or iterator throws passes
 * through unchanged.
 *
 * @remarks Tell it from other errors by `code` or with {@link isCxMetricsError}, not by `instanceof`: a program may hold
 * an ESM and a CommonJS copy of the class.
 * @example
 * ```ts
 * import { isCxMetricsError, nps } from 'cx-metrics';
 *
 * let code: string | undefined;
 * try {
 *   nps([9, 11]);
 * } catch (error) {
 *   if (isCxMetricsError(error)) code = error.code;
 * }
 * code; // => 'INVALID_VALUE'
 * ```
 * @category Errors
 * @since 0.1.0
 */
export class CxMetricsError extends Error {
  /** Always `'CxMetricsError'`. */
  override readonly name = 'CxMetricsError';
  /** What kind of mistake it is: a closed list, safe to switch on. */
  readonly code: CxMetricsErrorCode;
  /** Where and what, as plain JSON. */
  readonly details: ErrorDetails;

  /**
   * @param code what kind of mistake it is
   * @param message the function that was called, what was expected, what came, where
   * @param details the same facts as plain JSON
   */
  constructor(code: CxMetricsErrorCode, message: string, details: ErrorDetails = {}) {
    super(message);
    this.code = code;
    this.details = details;
  }

  /**
   * What `JSON.stringify` writes: for logs and for answers of a server.
   * @returns code, message and details
   */
  toJSON(): {
    /** What went wrong. */
    readonly code: CxMetricsErrorCode;
    /** The same in words, for people. */
    readonly message: string;
    /** The same facts as plain JSON. */
    readonly details: ErrorDetails;
  } {
    return { code: this.code, message: this.message, details: this.details };
  }
}

/**
 * Whether something that was caught is a {@link CxMetricsError}, from whichever copy of the library.
 *
 * @param error anything
 * @returns true for an error of this library
 * @example
 * ```ts
 * import { isCxMetricsError } from 'cx-metrics';
 * isCxMetricsError(new TypeError('other')); // => false
 * ```
 * @category Errors
 * @since 0.1.0
 */
export function isCxMetricsError(error: unknown): error is CxMetricsError {
  const { name, code } = Object(error) as { name?: unknown; code?: unknown };
  return name === 'CxMetricsError' && typeof code === 'string';
}

/**
 * A value for an error text: primitives as they are, long texts cut, what a reader could not read by its words, of anything else its class
 * only, and what to do with one that is not there yet.
 */
export function show(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 40));
  if (Object(value) !== value) return `${String(value).slice(0, 40)}${typeof value === 'bigint' ? 'n' : ''}`;
  try {
    const { unreadable } = value as { unreadable?: unknown };
    if (typeof unreadable === 'string') return unreadable;
    if (Array.isArray(value)) return `Array(${value.length})`;
    // 'object' and 'function', but 'Map'; names of two letters are what a bundler has made of others
    const { name } = (value as object).constructor;
    return name.replace(/^(Object|Function|.?.?)$/, typeof value).slice(0, 40) + wayOut(value);
  } catch {
    // without a class, or one that throws when it is looked at
    return typeof value;
  }
}

/** What to do with something that is not there yet, for error texts; nothing for what is. */
export function wayOut(value: unknown): string {
  const { then, [Symbol.asyncIterator]: later } = Object(value) as Record<symbol | 'then', unknown>;
  if (typeof then === 'function') return ' (await it first)';
  return later ? ' (collect it first, by Array.fromAsync, or add its items to an aggregator)' : '';
}

/** Throws: the function that was called (an id in kebab case is that of its function), and what is wrong. */
export function fail(code: CxMetricsErrorCode, caller: string, why: string, details: ErrorDetails = {}): never {
  const name = caller.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  throw new CxMetricsError(code, `${name}: ${why}`, details);
}

/** Refuses what was given: whose it is, its name, what was expected, what came and where. */
export function refuse(
  caller: string,
  name: string,
  expected: string,
  got: unknown,
  code: CxMetricsErrorCode = 'INVALID_OPTION',
  place = '',
  details: ErrorDetails = { name },
): never {
  fail(code, caller, `${name} must be ${expected}; got ${show(got)}${place}`, details);
}
