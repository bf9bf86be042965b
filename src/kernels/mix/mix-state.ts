import { assertReasons, type Reasons, reasonsOf } from '../../core/left-out.js';
import type { InvalidPolicy } from '../../core/options.js';
import { type AggregatorState, countOf, listOf, policyField, readState, refuseState } from '../../core/state.js';
import { emptySum, partsOfSum } from '../../stats/sums/running-sum.js';
import { sumOfState } from '../../stats/sums/sum-state.js';
import { byTypeThenValue } from '../history/by-type-then-value.js';
import { KEY, type Key } from '../proportion/row-tally.js';
import { emptyMix, type MixSpec, type MixTally } from './mix-tally.js';

/**
 * What {@link MixAggregator.toJSON} and other aggregators of classes write: each class with its count and its sum. Plain JSON.
 *
 * @category Aggregators
 * @since 0.1.0
 */
export interface MixState<Kind extends string = 'mix'> extends AggregatorState<Kind, 1> {
  /** How invalid things are treated; carried along, never compared. */
  readonly onInvalid: InvalidPolicy;
  /** Whether amounts were summed. */
  readonly amounts: 'none' | 'sum';
  /** The only classes there are; `null` when every class that comes is one. */
  readonly classes: readonly (string | number)[] | null;
  /** Things without a class or, where amounts are summed, without an amount. */
  readonly missing: number;
  /** Things refused under `onInvalid: 'count'`. */
  readonly invalid: number;
  /** Why they were refused: how often for each reason. */
  readonly reasons: Reasons;
  /** The classes that have things: numbers before texts, ascending. */
  readonly keys: readonly (string | number)[];
  /** How many things each one has. */
  readonly counts: readonly number[];
  /** What they are worth, as parts of the exact sum, largest first; only where amounts were summed. */
  readonly sums?: readonly (readonly number[])[] | undefined;
}

/** Writes state with its keys in a fixed order; classes without things are not in it. */
export function writeMix({ metric, amounts, classes, onInvalid }: MixSpec, tally: MixTally): MixState<string> {
  const { missing, invalid, reasons } = tally.left;
  const present = [...tally.classes].sort(([a], [b]) => byTypeThenValue(a, b));
  return {
    kind: metric,
    version: 1,
    onInvalid,
    amounts,
    classes: classes && [...classes],
    missing,
    invalid,
    reasons: { ...reasons },
    keys: present.map(([key]) => key),
    counts: present.map(([, { count }]) => count),
    ...(amounts === 'sum' ? { sums: present.map(([, { amount }]) => partsOfSum(amount)) } : {}),
  };
}

/** What 2^53 amounts can add up to, and so the largest size of all sums together. */
const LARGEST_TOTAL = 8.777798510069902e304;

/** Reads state to be added to `mine`, refusing what counts something else or is damaged before anything is taken from it. */
export function readMixState({ metric, amounts, classes, ids }: MixSpec, mine: MixTally, value: unknown): MixTally {
  const config = { amounts, classes: classes && [...classes] };
  const leftReaders = { missing: countOf, invalid: countOf, reasons: reasonsOf };
  const readers = { onInvalid: policyField, ...leftReaders, keys: listOf, counts: listOf };
  const sumsReader: { readonly sums?: typeof listOf } = amounts === 'sum' ? { sums: listOf } : {};
  const { missing, invalid, reasons, keys, counts, sums } = readState(
    metric,
    1,
    config,
    { ...readers, ...sumsReader },
    value,
  ) as {
    readonly missing: number;
    readonly invalid: number;
    readonly reasons: Reasons;
    readonly keys: readonly unknown[];
    readonly counts: readonly unknown[];
    readonly sums?: readonly unknown[];
  };
  if (counts.length !== keys.length || (sums && sums.length !== keys.length)) {
    refuseState(metric, 'each class must have a count and, where amounts are summed, a sum', 'keys');
  }
  assertReasons(metric, invalid, reasons);
  const tally = { ...emptyMix(), left: { missing, invalid, reasons } };
  let size = 0;
  for (const { amount } of mine.classes.values()) size += Math.abs(amount.high);
  for (const [k, given] of keys.entries()) {
    const key = KEY.read(given);
    const isNext = key !== null && key === given && (k === 0 || byTypeThenValue(keys[k - 1] as Key, key) < 0);
    if (!isNext || (classes && !classes.has(key))) refuseState(metric, 'the classes are not sound', 'keys');
    const count = countOf(metric, 'counts', counts[k]);
    if (count === 0) refuseState(metric, 'a class has nothing in it', 'counts');
    const amount = sums ? sumOfState(metric, 'sums', sums[k]) : emptySum();
    size += Math.abs(amount.high);
    tally.classes.set(key, { count, amount });
    tally.n += count;
  }
  ids?.assertOneKind(metric, keys[0] as Key | undefined, keys.at(-1) as Key | undefined, 'INVALID_STATE');
  if (size > LARGEST_TOTAL)
    refuseState(metric, 'the sums of all classes must add up to a size of at most 2^1013', 'sums');
  return tally;
}
