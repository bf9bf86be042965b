import { isDeepStrictEqual } from 'node:util';
import { isCxMetricsError } from '../../src/core/errors.js';
import { assertPlain } from '../laws.js';
import type { Storable, StorableClass } from './filled.js';

type Result = Readonly<Record<string, unknown>>;

/** Refusals that a state may meet. */
const refusals = ['INVALID_STATE', 'STATE_MISMATCH', 'STATE_VERSION'];

/** What an action gives, or `undefined` when it is refused with one of the codes; every other error is a fault. */
export function attempt<T>(what: string, codes: readonly string[], action: () => T): T | undefined {
  try {
    return action();
  } catch (error) {
    if (isCxMetricsError(error) && codes.includes(error.code)) return undefined;
    throw new Error(
      `${what} threw ${isCxMetricsError(error) ? `${error.code} ${error.message}` : (error as Error)?.stack}`,
    );
  }
}

/**
 * Whether a state is accepted, and if so, whether it is one: throws when it breaks a law.
 */
export function acceptedSoundly(Made: StorableClass, state: object, original: Storable, empty: Storable): boolean {
  const made = attempt('fromJSON', refusals, () => Made.fromJSON(state as never));
  if (made === undefined) return false;
  const stored = plain(made.toJSON());
  if (!isDeepStrictEqual(stored, plain(state)))
    throw new Error(`is taken for another state: ${JSON.stringify(stored)}`);
  assertPlain(made.toJSON(), 'state');
  const text = JSON.stringify(made);
  if (JSON.stringify(Made.fromJSON(stored as never)) !== text) throw new Error('does not come back as it was');

  const result = resultOf(made);
  if (result) checkResult(result);
  if (JSON.stringify(made) !== text) throw new Error('changes by concluding');

  const doubled = Made.fromJSON(stored as never);
  if (attempt('merging with itself', refusals, () => doubled.merge(stored as never)) === undefined) {
    if (JSON.stringify(doubled) !== text) throw new Error('changes by a merge that is refused');
  } else if (result) {
    const twice = resultOf(doubled);
    if (twice) checkDoubled(result, twice);
  }

  const other = Made.fromJSON(plain(original.toJSON()) as never);
  const before = JSON.stringify(other);
  if (attempt('merging with another', refusals, () => other.merge(made as never)) === undefined) {
    if (JSON.stringify(other) !== before) throw new Error('changes another by a merge that is refused');
  } else {
    const turned = Made.fromJSON(stored as never).merge(original as never);
    if (!isDeepStrictEqual(counts(turned), counts(other))) throw new Error('depends on the order of merging');
    const joined = resultOf(other);
    if (joined) checkResult(joined);
    const none = Made.fromJSON(plain(empty.toJSON()) as never).merge(made as never);
    const same = Made.fromJSON(stored as never).merge(empty as never);
    for (const [one, word] of [
      [none, 'into'],
      [same, 'with'],
    ] as const) {
      if (!isDeepStrictEqual(counts(one), counts(made))) {
        throw new Error(`changes when merged ${word} an empty one: ${JSON.stringify(one)}`);
      }
    }
  }
  return true;
}

/** What was counted: a policy is carried, not compared. */
const counts = (made: Storable): object => ({ ...plain(made.toJSON()), onInvalid: null });

/** As JSON has it; keys in any order. */
const plain = (value: object): object => JSON.parse(JSON.stringify(value, unhidden));

/** What JSON would hide is made to differ. */
function unhidden(this: unknown, _key: string, value: unknown): unknown {
  if (value === undefined || typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') {
    return { kind: `no JSON: ${typeof value}` };
  }
  if (typeof value === 'number' && !Number.isFinite(value)) return { kind: 'no JSON', value: `${value}` };
  const isPlain = [Object.prototype, Array.prototype, null].includes(Object.getPrototypeOf(Object(value)));
  return typeof value === 'object' && value !== null && !isPlain && !('toJSON' in value) ? { kind: 'no JSON' } : value;
}

function resultOf(made: Storable): Result | undefined {
  // a table of too many cells is refused, whatever it is made of
  const result = attempt('result', ['INVALID_OPTION'], () => made.result?.()) as Result | undefined;
  // of groups, what they are together
  return result && 'groups' in result && 'total' in result ? (result['total'] as Result) : result;
}

const isCount = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0;

/** Plain, counts that are counts, values in the range of their unit, intervals in order, and parts that add up to n. */
function checkResult(result: Result): void {
  assertPlain(result);
  const { unit, value, interval } = result as { unit: string; value: number | null; interval?: unknown };
  for (const name of ['n', 'missing', 'invalid', ...partNames(result)]) {
    if (!isCount(result[name])) throw new Error(`${name} is ${result[name]}`);
  }
  if (value !== null && typeof value !== 'number') throw new Error(`value is ${value}`);
  // subscriptions that are over are worth 0 in a month
  const isStock = /^mrr/.test(String(result['metric']));
  if (result['n'] === 0 && value !== null && !(isStock && value === 0)) throw new Error(`value is ${value} of nothing`);
  const [low, high] = ranges[unit] ?? [-Infinity, Infinity];
  for (const one of [
    value,
    ...(Object(interval) === interval ? [boundsOf(interval).low, boundsOf(interval).high] : []),
  ]) {
    if (one !== null && (one < low || one > high)) throw new Error(`${one} is no ${unit}`);
  }
  if (Object(interval) === interval && boundsOf(interval).low > boundsOf(interval).high) throw new Error('low > high');
  const parts = partNames(result);
  if (parts.length > 0 && parts.reduce((sum, name) => sum + (result[name] as number), 0) !== result['n']) {
    throw new Error(`${parts} do not add up to n`);
  }
}

const boundsOf = (interval: unknown) => interval as { low: number; high: number };

const ranges: Readonly<Record<string, readonly [number, number]>> = {
  fraction: [0, 1],
  points: [-100, 100],
  ms: [0, Infinity],
  count: [0, Infinity],
};

const partitions: readonly (readonly string[])[] = [
  ['promoters', 'passives', 'detractors'],
  ['satisfied', 'neutral', 'dissatisfied'],
  ['easy', 'neutral', 'hard'],
  ['positive', 'neutral', 'negative'],
  ['met', 'breached'],
];

function partNames(result: Result): readonly string[] {
  return partitions.find((parts) => parts.every((part) => part in result)) ?? [];
}

/** Merged with itself: twice as many where rows are counted; where customers or sellers are, the same ones. */
function checkDoubled(one: Result, two: Result): void {
  checkResult(two);
  for (const name of ['missing', 'invalid'] as const) {
    if (two[name] !== 2 * (one[name] as number))
      throw new Error(`${name} is ${two[name]} instead of twice ${one[name]}`);
  }
  const isOfCustomers =
    'customers' in one ||
    'cohorts' in one ||
    'entered' in one ||
    /churn|retention|concentration|^mrr$/.test(String(one['metric']));
  if (!isOfCustomers && two['n'] !== 2 * (one['n'] as number)) {
    throw new Error(`n is ${two['n']} instead of twice ${one['n']}`);
  }
}
