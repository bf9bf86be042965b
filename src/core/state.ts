import { CxMetricsError, refuse } from './errors.js';

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
  throw new CxMetricsError('INVALID_STATE', `${kind}: ${why}`, { field });
}

/** Refuses to merge what was counted differently. Values are compared as JSON; databases may have put keys in another order. */
export function assertSame(kind: string, field: string, mine: unknown, theirs: unknown): void {
  if (jsonOf(mine, inOrder) === jsonOf(theirs, inOrder)) return;
  const [here, there] = [mine, theirs].map((value) => `${jsonOf(value)}`.slice(0, 80));
  throw new CxMetricsError('STATE_MISMATCH', `${kind}: ${field} is ${here} here, ${there} in the other state`, {
    field,
  });
}

function inOrder(_: string, value: unknown): unknown {
  return Object(value) === value && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value as object).sort())
    : value;
}

function jsonOf(value: unknown, replacer?: typeof inOrder): string | undefined {
  try {
    return JSON.stringify(value, replacer);
  } catch {
    return 'no JSON';
  }
}

/** The fields of a state, once its envelope and what it counts are known to be the same as here. */
export function openState(kind: string, version: number, config: object, state: unknown): Record<string, unknown> {
  const fields = Object(state) as Record<string, unknown>;
  assertSame(kind, 'kind', kind, fields['kind']);
  if (countOf(kind, 'version', fields['version']) > version) {
    throw new CxMetricsError(
      'STATE_VERSION',
      `${kind}: the state has version ${fields['version']}; up to ${version} can be read`,
    );
  }
  for (const [field, mine] of Object.entries(config)) assertSame(kind, field, mine, fields[field]);
  return fields;
}

/** Whether a value is a whole number that can count things. */
export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** A count out of a state. */
export function countOf(kind: string, field: string, value: unknown): number {
  if (!isCount(value)) refuse(kind, field, 'a whole number from 0', value, 'INVALID_STATE', ' in a state');
  // -0 is a count too, but nothing that should come out again
  return value + 0;
}

/** An array out of a state, of the given length if one is given. */
export function listOf(kind: string, field: string, value: unknown, length?: number): readonly unknown[] {
  // copied, so that holes become values that can be refused
  const list = Array.isArray(value) ? Array.from(value) : [];
  if (!Array.isArray(value) || list.length !== (length ?? list.length)) {
    refuse(
      kind,
      field,
      `an array${length === undefined ? '' : ` of ${length}`}`,
      value,
      'INVALID_STATE',
      ' in a state',
    );
  }
  return list;
}
