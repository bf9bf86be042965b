import { fail, refuse, show, wayOut } from './errors.js';
import type { InvalidPolicy } from './options.js';
import { COUNT, isCount } from './plain-number.js';

/**
 * The envelope of stored state: what it counts and in which version of the format. Plain JSON, to be kept and merged.
 *
 * @category Aggregators
 * @since 0.1.0
 */
export interface AggregatorState<Kind extends string, Version extends number> {
  /** Name of the metric that the state belongs to. */
  readonly kind: Kind;
  /** Version of the format; older ones are read, newer ones refused. */
  readonly version: Version;
}

/** Refuses damaged state, saying what is wrong with it. */
export function refuseState(kind: string, why: string, field: string): never {
  fail('INVALID_STATE', kind, why, { field });
}

/**
 * Refuses to merge what was counted differently: compared as JSON, whatever the order of keys. The text names the path in which
 * the two differ. `mine` is sound, so its depth is the limit.
 */
export function assertSame(kind: string, field: string, mine: unknown, theirs: unknown, path = field): void {
  if (Object(mine) === mine && Object(theirs) === theirs && Array.isArray(mine) === Array.isArray(theirs)) {
    // a list that ends in a hole has one item more and no key more
    for (const key of [...Object.keys({ ...(mine as object), ...(theirs as object) }), 'length']) {
      assertSame(kind, field, ownOf(mine, key), ownOf(theirs, key), `${path}.${key}`);
    }
  } else if (mine !== theirs) {
    fail('STATE_MISMATCH', kind, `${path} is ${show(mine)} here, ${show(theirs)} in the other state`, { field });
  }
}

function ownOf(value: unknown, key: string): unknown {
  return Object.hasOwn(value as object, key) ? (value as Record<string, unknown>)[key] : undefined;
}

/** The fields of a state, each of them read once. What a getter throws passes through. */
export function fieldsOf(kind: string, state: unknown): Record<string, unknown> {
  if (Object(state) !== state || wayOut(state)) {
    const expected = 'an object, which JSON.parse makes of a text';
    refuse(kind, 'a state', expected, state, 'STATE_MISMATCH', '', { field: 'kind' });
  }
  return { ...(state as Record<string, unknown>) };
}

/** Checks and converts a field of a state, and refuses what it cannot be. */
export type FieldReader<Field = unknown> = (kind: string, field: string, value: unknown) => Field;

/**
 * The fields of a state, read by what its version declares: `config` must be the same as here, every other field has its
 * reader, all are there and none besides. What fields imply of each other is for the caller to check.
 */
export function readState<Readers extends Readonly<Record<string, FieldReader>>>(
  kind: string,
  version: number,
  config: object,
  readers: Readers,
  state: unknown,
): { [Field in keyof Readers]: ReturnType<Readers[Field]> } {
  const fields = fieldsOf(kind, state);
  assertSame(kind, 'kind', kind, fields['kind']);
  const theirs = countOf(kind, 'version', fields['version']);
  if (theirs !== version) {
    const code = theirs > version ? 'STATE_VERSION' : 'INVALID_STATE';
    fail(code, kind, `the state has version ${theirs}; version ${version} can be read`, { field: 'version' });
  }
  const assertThere = (field: string) => {
    if (fields[field] === undefined) refuseState(kind, `the state lacks ${field}`, field);
  };
  for (const [field, mine] of Object.entries(config)) {
    if (mine !== undefined) assertThere(field);
    assertSame(kind, field, mine, fields[field]);
  }
  const known = Object.keys({ kind, version, ...config, ...readers });
  const unknown = Object.keys(fields).find((field) => !known.includes(field));
  if (unknown !== undefined) refuseState(kind, `the state has an unknown field ${show(unknown)}`, unknown);
  const read = Object.entries(readers).map(([field, reader]) => {
    assertThere(field);
    return [field, reader(kind, field, fields[field])];
  });
  return Object.fromEntries(read) as { [Field in keyof Readers]: ReturnType<Readers[Field]> };
}

/** The policy for invalid values out of a state, which carries it. */
export function policyField(kind: string, field: string, value: unknown): InvalidPolicy {
  if (value !== 'throw' && value !== 'count') {
    refuseField(kind, field, 'throw or count', value);
  }
  return value;
}

/** A count out of a state. */
export function countOf(kind: string, field: string, value: unknown): number {
  if (!isCount(value)) refuseField(kind, field, COUNT, value);
  // -0 is a count too, but nothing that should come out again
  return value + 0;
}

/** An array out of a state, of the given length if one is given. */
export function listOf(kind: string, field: string, value: unknown, length?: number): readonly unknown[] {
  if (!Array.isArray(value) || value.length !== (length ?? value.length)) {
    refuseField(kind, field, length === undefined ? 'an array' : `an array of ${length}`, value);
  }
  // copied, so that holes become values that can be refused
  return Array.from(value);
}

/** Refuses what a field of a state cannot be. */
function refuseField(kind: string, field: string, expected: string, value: unknown): never {
  refuse(kind, field, expected, value, 'INVALID_STATE', ' in a state', { field });
}
