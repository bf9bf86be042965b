import { CxMetricsError, fail, isCxMetricsError, refuse, show } from '../core/errors.js';
import { assertOptions, madeBy } from '../core/options.js';
import { assertIterable, isRows } from '../core/reading.js';

/**
 * What {@link mergeShards} merges into, and which shards there are.
 *
 * @category Options
 * @since 0.1.0
 */
export interface MergeShardsOptions<Merged, Other> {
  /** Makes an empty aggregator, with the options that the shards were counted by. */
  readonly of: () => Merged & TakesStates<Other>;
  /** The manifest: the id of every shard, each once. */
  readonly shards: Iterable<string>;
}

/**
 * What states can be merged into: every aggregator, `BreakdownAggregator`, and the sums and sketches of `cx-metrics/stats`.
 *
 * @category Aggregators
 * @since 0.1.0
 */
export interface TakesStates<Other> {
  /**
   * Adds what another one, or its stored state, has counted.
   * @param other an aggregator or its state
   */
  merge(other: Other): unknown;
  /**
   * The complete state as plain JSON.
   * @returns a new object
   */
  toJSON(): object;
}

const CALLER = 'mergeShards';

/**
 * Merges what shards have counted, each of them once: whatever arrived twice, and in whatever order.
 *
 * Every shard of the manifest is there, none besides, and each is merged once; else nothing is.
 *
 * @remarks `merge` alone adds whatever it is given, and adds it again when it comes again. Here a state belongs to a shard: a fixed part of the input with an id, such as
 * a file, a partition or a day. The same state once more changes nothing. Another state of the same shard is refused, since nobody can tell which one
 * is whole: keep one per id, and let the later replace the earlier. A shard that fails is counted again from its beginning by whoever takes it. Ids are texts, so that keys of a JSON object are ids:
 * `Object.entries(states)`. Cost: one merge a shard; a state that came twice is compared as JSON.
 * @param states pairs of an id and an aggregator or its state: a `Map`, the entries of an object, or a list as they arrived
 * @param options `of`: makes an empty aggregator; `shards`: the ids of all shards
 * @returns a new aggregator
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for shards that are not there or not in the manifest; `STATE_MISMATCH` for two different states of one shard; what `merge` throws, with the id of the shard; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { mergeShards, NpsAggregator } from 'cx-metrics';
 *
 * const of = () => new NpsAggregator();
 * const october = of().addAll([10, 9, 3]).toJSON();
 * const november = of().addAll([8, 10]).toJSON();
 *
 * // november arrived first, and then once more
 * const arrived = [['2026-11', november], ['2026-10', october], ['2026-11', november]] as const;
 * const shards = ['2026-10', '2026-11'];
 * mergeShards(arrived, { of, shards }).result().n; // => 5
 * mergeShards([['2026-10', october]], { of, shards }); // throws INVALID_VALUE
 * ```
 * @category Aggregators
 * @since 0.1.0
 */
export function mergeShards<Merged, Other>(
  states: Iterable<readonly [id: string, state: NoInfer<Other>]>,
  options: MergeShardsOptions<Merged, Other>,
): Merged {
  assertOptions(CALLER, options, 'of shards');
  const { of, shards } = options ?? {};
  const merged = madeBy(CALLER, of);
  if (!isRows(shards)) refuse(CALLER, 'shards', 'a list of ids', shards);
  assertIterable(CALLER, 'states', states);
  const manifest = new Set<string>();
  for (const id of shards) {
    if (typeof id !== 'string') refuse(CALLER, 'an id in shards', 'a text', id);
    if (manifest.has(id)) fail('INVALID_OPTION', CALLER, `shards must name each once; got ${show(id)} twice`);
    manifest.add(id);
  }
  const met = new Map<string, Other>();
  for (const pair of states) {
    if (!Array.isArray(pair)) refuse(CALLER, 'a state', 'a pair of an id and a state', pair, 'INVALID_VALUE');
    const [id, state] = pair as readonly [string, Other];
    if (!manifest.has(id)) fail('INVALID_VALUE', CALLER, `shard ${show(id)} is not in shards`);
    ofShard(id, () => {
      const known = met.get(id);
      if (known === undefined) merged.merge(state);
      else if (textOf(of, known) !== textOf(of, state)) {
        fail('STATE_MISMATCH', CALLER, 'came with two different states; keep the one that is whole');
      }
    });
    met.set(id, state);
  }
  const lost = [...manifest].filter((id) => !met.has(id));
  if (lost.length > 0) {
    const names = lost.slice(0, 3).map(show).join(', ');
    const why = `${lost.length} of ${manifest.size} shards are not there: ${names}${lost.length > 3 ? ' …' : ''}`;
    fail('INVALID_VALUE', CALLER, why, { lost: lost.length, shards: manifest.size });
  }
  return merged;
}

/** A state as the library writes it: stores may have changed the order of its keys. */
function textOf<Other>(of: () => TakesStates<Other>, state: Other): string {
  const made = of();
  made.merge(state);
  return JSON.stringify(made);
}

/** Says of which shard a state was that is refused. */
function ofShard(id: string, merge: () => void): void {
  try {
    merge();
  } catch (error) {
    if (!isCxMetricsError(error)) throw error;
    const why = error.message.replace(`${CALLER}: `, '');
    throw new CxMetricsError(error.code, `${CALLER}: shard ${show(id)}: ${why}`, error.details);
  }
}
