import { totalOf } from '../../core/counts.js';
import { assertOptions, chosen } from '../../core/options.js';
import { namedCounts } from '../../kernels/proportion/named-counts.js';
import {
  assertPart,
  namedProportion,
  type ShareOptions,
  type ShareResult,
} from '../../kernels/proportion/proportion.js';

/**
 * What becomes of conversations that the customer broke off before the bot was done: in the denominator only, in both numbers,
 * or in neither.
 *
 * @category Options
 * @since 0.1.0
 */
export type ContainmentDefinition = 'abandoned-not-contained' | 'abandoned-contained' | 'abandoned-left-out';

/**
 * Conversations with a bot.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ContainmentCounts {
  /** Conversations that the bot finished without handing over; none of those in `abandoned`. */
  readonly contained: number | bigint;
  /** All conversations with the bot. */
  readonly conversations: number | bigint;
  /** Conversations that the customer broke off before they were finished or handed over. @defaultValue 0 */
  readonly abandoned?: number | bigint | undefined;
}

/**
 * How {@link containmentRate} concludes.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ContainmentRateOptions extends ShareOptions {
  /** What becomes of abandoned conversations. @defaultValue `'abandoned-not-contained'` */
  readonly definition?: ContainmentDefinition | undefined;
}

/**
 * Containment rate with what it rests on. `count` is the numerator and `n` the denominator of the definition.
 *
 * @category Results
 * @since 0.1.0
 */
export interface ContainmentRateResult extends ShareResult<'containment-rate'> {
  /** What became of abandoned conversations. */
  readonly definition: ContainmentDefinition;
  /** Conversations that the bot finished. */
  readonly contained: number;
  /** Conversations that were broken off. */
  readonly abandoned: number;
  /** Conversations that went to a person: all others. */
  readonly handedOver: number;
}

/**
 * Bot containment rate: the share of conversations with a bot that ended without hand-over to a person.
 *
 * value = contained / conversations; n = conversations. Wilson's interval unless another method is given.
 *
 * @remarks An abandoned conversation is contained on paper only, so it is given apart and its treatment named:
 * `'abandoned-not-contained'`, the default, counts it against the bot; `'abandoned-contained'` is (contained + abandoned) /
 * conversations, what many dashboards show; `'abandoned-left-out'` is contained / (conversations − abandoned). A customer who comes
 * back about the same matter was not contained: count with a window. Cost: O(1).
 * @param counts whole numbers from 0; contained and abandoned together are no more than `conversations`
 * @param options definition, interval and its level
 * @returns share 0…1 with interval; `value: null` and `interval: null` when the denominator is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are no whole numbers or the parts exceed the whole; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { containmentRate } from 'cx-metrics';
 * const counts = { contained: 310, conversations: 500, abandoned: 100 };
 * const rate = containmentRate(counts);
 * rate.value; // => 0.62
 * rate.interval?.low; // ~> 0.576692489073785
 * containmentRate(counts, { definition: 'abandoned-contained' }).value; // => 0.82
 * containmentRate(counts, { definition: 'abandoned-left-out' }).value; // => 0.775
 * ```
 * @category Service
 * @since 0.1.0
 */
export function containmentRate(counts: ContainmentCounts, options?: ContainmentRateOptions): ContainmentRateResult {
  const metric = 'containment-rate';
  const given = namedCounts(metric, counts, ['contained', 'conversations'], ['abandoned']);
  assertOptions(metric, options, 'definition confidence interval');
  const { definition: asked, ...conclusion } = options ?? {};
  const names = 'abandoned-not-contained abandoned-contained abandoned-left-out';
  const definition = chosen(metric, 'definition', asked, names);
  const ended = totalOf(metric, 'contained and abandoned', [given.contained, given.abandoned]);
  assertPart(metric, ended, given.conversations, 'contained and abandoned together', 'conversations');
  const count = definition === 'abandoned-contained' ? ended : given.contained;
  const total = given.conversations - (definition === 'abandoned-left-out' ? given.abandoned : 0);
  return {
    ...namedProportion(metric, count, total, conclusion),
    definition,
    contained: given.contained,
    abandoned: given.abandoned,
    handedOver: given.conversations - ended,
  };
}
