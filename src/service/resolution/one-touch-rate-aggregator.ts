import { restored } from '../../core/aggregator.js';
import { assertOptions, type InvalidPolicy, policyOf } from '../../core/options.js';
import { TallyAggregator, type TallyState } from '../../kernels/proportion/tally-aggregator.js';
import {
  concludeOneTouch,
  countOneTouch,
  type OneTouchRateOptions,
  type OneTouchRateResult,
} from './one-touch-rate.js';

/**
 * How {@link OneTouchRateAggregator} counts.
 *
 * @category Options
 * @since 0.1.0
 */
export interface OneTouchRateCounting {
  /** What to do with cases whose parts are invalid. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
}

/**
 * One case.
 *
 * @category Options
 * @since 0.1.0
 */
export interface OneTouchRateCase {
  /** Whether it is solved. */
  readonly solved: boolean | number | bigint | null | undefined;
  /** How many replies of agents it took; not looked at while it is unsolved. */
  readonly agentReplies?: number | bigint | null | undefined;
}

/**
 * What {@link OneTouchRateAggregator.toJSON} writes. Plain JSON.
 *
 * @category Aggregators
 * @since 0.1.0
 */
export interface OneTouchRateState extends TallyState<'one-touch-rate'> {
  /** Solved cases with no reply of an agent. */
  readonly noReply: number;
  /** Solved cases with one reply. */
  readonly oneReply: number;
  /** Solved cases with more. */
  readonly moreReplies: number;
  /** Unsolved cases. */
  readonly unsolved: number;
}

/**
 * Counts cases by the replies that they took as they come; see {@link oneTouchRate} for the definitions, one of which is chosen in
 * {@link OneTouchRateAggregator.result}.
 *
 * @remarks Cost: O(1) per case, O(1) memory.
 * @example
 * ```ts
 * import { OneTouchRateAggregator } from 'cx-metrics';
 *
 * const cases = new OneTouchRateAggregator().addAll([
 *   { solved: true, agentReplies: 0 },
 *   { solved: true, agentReplies: 1 },
 *   { solved: true, agentReplies: 4 },
 *   { solved: true, agentReplies: 2 },
 *   { solved: false },
 * ]);
 * cases.result().value; // => 0.5
 * cases.result({ definition: 'exactly-one' }).value; // => 0.25
 * ```
 * @category Service
 * @since 0.1.0
 */
export class OneTouchRateAggregator extends TallyAggregator<
  'one-touch-rate',
  'noReply' | 'oneReply' | 'moreReplies' | 'unsolved',
  OneTouchRateCase,
  OneTouchRateState,
  OneTouchRateOptions,
  OneTouchRateResult
> {
  /**
   * @param options how to count; how to conclude is given to {@link OneTouchRateAggregator.result}
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad or concluding options
   */
  constructor(options?: OneTouchRateCounting) {
    assertOptions('one-touch-rate', options, 'onInvalid');
    const { onInvalid } = options ?? {};
    super({
      kind: 'one-touch-rate',
      config: {},
      onInvalid: policyOf('one-touch-rate', onInvalid),
      parts: ['solved', 'agentReplies'],
      count: (source, reading) => {
        const [{ noReply, oneReply, solved, unsolved }, left] = countOneTouch(source, reading, onInvalid);
        return [{ noReply, oneReply, moreReplies: solved - noReply - oneReply, unsolved }, left];
      },
      conclude: ({ noReply, oneReply, moreReplies, unsolved }, left, conclusion) => {
        const solved = noReply + oneReply + moreReplies;
        return concludeOneTouch({ noReply, oneReply, solved, unsolved }, left, conclusion ?? {});
      },
    });
  }

  /**
   * An aggregator that goes on where a stored one stopped.
   * @param state what {@link OneTouchRateAggregator.toJSON} wrote
   * @returns a new aggregator
   * @throws A {@link CxMetricsError} `INVALID_STATE`, `STATE_MISMATCH` or `STATE_VERSION`
   */
  static fromJSON(state: OneTouchRateState): OneTouchRateAggregator {
    return restored('one-touch-rate', state, ({ onInvalid }) => new OneTouchRateAggregator({ onInvalid }));
  }
}
