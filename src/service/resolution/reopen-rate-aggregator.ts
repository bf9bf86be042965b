import { restored } from '../../core/aggregator.js';
import type { InstantInput } from '../../core/instant.js';
import { assertOptions, type InvalidPolicy, policyOf } from '../../core/options.js';
import type { ShareOptions } from '../../kernels/proportion/proportion.js';
import { INSTANT, optionOf } from '../../kernels/proportion/row-tally.js';
import { TallyAggregator, type TallyState } from '../../kernels/proportion/tally-aggregator.js';
import { concludeReopenRate, REOPEN_RATE, type ReopenRateResult, windowOf } from './reopen-conclusion.js';
import { reopenRateOf } from './reopen-rate.js';

/**
 * How {@link ReopenRateAggregator} counts.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ReopenRateCounting {
  /** How long after its first resolution a reopening counts, in milliseconds, with `asOf` only. @defaultValue however long */
  readonly windowMs?: number | undefined;
  /** Up to when things are known: cases are then told by their instants. @defaultValue cases are told by flags */
  readonly asOf?: InstantInput | undefined;
  /** What to do with cases whose parts are invalid. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
}

/**
 * One case: with `resolved` and `reopens`, or where `asOf` is given with `resolvedAt` and `reopenedAt`.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ReopenCase {
  /** Whether it was ever resolved, also if it is open again by now. */
  readonly resolved?: boolean | number | bigint | null | undefined;
  /** How often it was reopened. */
  readonly reopens?: number | bigint | null | undefined;
  /** When it was resolved, once or several times; `null` or `undefined` while it never was. */
  readonly resolvedAt?: InstantInput | Iterable<InstantInput> | null | undefined;
  /** When it was reopened, once or several times; `null` or `undefined` if never. */
  readonly reopenedAt?: InstantInput | Iterable<InstantInput> | null | undefined;
}

/**
 * What {@link ReopenRateAggregator.toJSON} writes. Plain JSON.
 *
 * @category Aggregators
 * @since 0.1.0
 */
export interface ReopenRateState extends TallyState<'reopen-rate'> {
  /** Length of the window in milliseconds; `null` without one. */
  readonly windowMs: number | null;
  /** Epoch milliseconds up to which things are known; `null` where cases are told by flags. */
  readonly asOf: number | null;
  /** Resolved cases that were reopened. */
  readonly reopened: number;
  /** Resolved cases that were not. */
  readonly kept: number;
  /** Cases never resolved, which the rate leaves out. */
  readonly unresolved: number;
  /** Cases first resolved less than a window before `asOf`. */
  readonly immature: number;
}

/**
 * Counts cases that were reopened as they come; see {@link reopenRate} for the definition.
 *
 * @remarks With `asOf` cases are judged at it when they are added. Cost: O(1) per case, O(1) memory.
 * @example
 * ```ts
 * import { ReopenRateAggregator } from 'cx-metrics';
 *
 * const shard = new ReopenRateAggregator().add({ resolved: true, reopens: 2 }).add({ resolved: false });
 * const all = new ReopenRateAggregator().addAll([{ resolved: true, reopens: 0 }, { resolved: true, reopens: 0 }]);
 * all.add({ resolved: true, reopens: 0 }).merge(shard).result().value; // => 0.25
 * ```
 * @category Service
 * @since 0.1.0
 */
export class ReopenRateAggregator extends TallyAggregator<
  'reopen-rate',
  'reopened' | 'kept' | 'unresolved' | 'immature',
  ReopenCase,
  ReopenRateState,
  ShareOptions,
  ReopenRateResult
> {
  /**
   * @param options what and how to count; how to conclude is given to {@link ReopenRateAggregator.result}
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad or concluding options
   */
  constructor(options?: ReopenRateCounting) {
    assertOptions(REOPEN_RATE, options, 'windowMs asOf onInvalid');
    const { windowMs, asOf, onInvalid } = options ?? {};
    const window = windowOf(windowMs);
    const isOfFlags = window === null && asOf === undefined;
    const known = isOfFlags ? null : optionOf(REOPEN_RATE, INSTANT, 'asOf', asOf);
    super({
      kind: REOPEN_RATE,
      config: { windowMs: window, asOf: known },
      onInvalid: policyOf(REOPEN_RATE, onInvalid),
      never: window === null ? ['immature'] : [],
      parts: isOfFlags ? ['resolved', 'reopens'] : ['resolvedAt', 'reopenedAt'],
      count: (source, reading) => {
        let none = 0;
        const readers = { ...reading } as Record<string, (event: unknown) => unknown>;
        const { resolvedAt } = readers;
        // where an instant is all that tells a resolved case, what is no case at all would be an unresolved one
        if (resolvedAt) {
          readers['resolvedAt'] = (event) => {
            if (event == null) none++;
            return resolvedAt(event);
          };
        }
        const own = isOfFlags ? {} : { windowMs: window ?? undefined, asOf: known };
        const { missing, count, n, unresolved, immature, ...left } = reopenRateOf(
          source,
          { ...readers, ...own, onInvalid },
          false,
        );
        const counts = { reopened: count, kept: n - count, unresolved: unresolved - none, immature };
        return [counts, { ...left, missing: missing + none }];
      },
      conclude: ({ reopened, kept, unresolved, immature }, left, conclusion) =>
        concludeReopenRate({ reopened, resolved: reopened + kept, unresolved, immature }, left, window, conclusion),
    });
  }

  /**
   * An aggregator that goes on where a stored one stopped.
   * @param state what {@link ReopenRateAggregator.toJSON} wrote
   * @returns a new aggregator
   * @throws A {@link CxMetricsError} `INVALID_STATE`, `STATE_MISMATCH` or `STATE_VERSION`
   */
  static fromJSON(state: ReopenRateState): ReopenRateAggregator {
    return restored(REOPEN_RATE, state, ({ windowMs, asOf, onInvalid }) => {
      return new ReopenRateAggregator({ windowMs: windowMs ?? undefined, asOf: asOf ?? undefined, onInvalid });
    });
  }
}
