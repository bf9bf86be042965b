// poured from src/catalog/records/digital.ts: edit the record and run `npm run pour`
import {
  namedShare,
  type ShareOptions,
  type ShareResult,
  type ShareRows,
} from '../../kernels/proportion/proportion.js';

/**
 * Counts of {@link personalizationRate}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface PersonalizationCounts {
  /** Interactions adapted to the customer: from 0 to `interactions`. */
  readonly personalized: number | bigint;
  /** All interactions. */
  readonly interactions: number | bigint;
}

/**
 * Personalization rate: share of interactions that were adapted to the customer.
 *
 * value = personalized / interactions; n = interactions. Wilson's interval unless another method is given.
 *
 * @remarks Coverage says nothing about effect: read it with `personalizationLift`. A name in the greeting is a low bar: say
 * what counts. For segments, add up both counts and divide once; never average the shares. Cost: O(1); for rows O(n).
 * @param counts `personalized` out of `interactions`, whole numbers
 * @param options interval and its level
 * @returns share 0…1 with interval; `value: null` and `interval: null` when `interactions` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are not whole numbers or `personalized` exceeds `interactions`, and in a row for anything but a flag (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { personalizationRate } from 'cx-metrics';
 * const rate = personalizationRate({ personalized: 5400, interactions: 9000 });
 * rate.value; // => 0.6
 * rate.interval?.low; // ~> 0.58983819422
 * const interactions = [{ adapted: true }, { adapted: false }, { adapted: true }, { adapted: false }];
 * personalizationRate(interactions, { personalized: 'adapted' }).value; // => 0.5
 * ```
 * @category Digital
 * @since 0.1.0
 */
export function personalizationRate(
  counts: PersonalizationCounts,
  options?: ShareOptions,
): ShareResult<'personalization-rate'>;
/**
 * The same for rows, one per interaction: `personalized` reads `true` or `false`, and rows without it are `missing`. See
 * {@link personalizationRate}.
 *
 * @param rows any iterable
 */
export function personalizationRate<Row>(
  rows: Iterable<Row>,
  options: ShareRows<Row, 'personalized'>,
): ShareResult<'personalization-rate'>;
export function personalizationRate(source: unknown, options?: object): ShareResult<'personalization-rate'> {
  return namedShare('personalization-rate', 'personalized', 'interactions', source, options);
}
