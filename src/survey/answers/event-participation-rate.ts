// poured from src/catalog/records/survey.ts: edit the record and run `npm run pour`
import {
  namedShare,
  type ShareOptions,
  type ShareResult,
  type ShareRows,
} from '../../kernels/proportion/proportion.js';

/**
 * Counts of {@link eventParticipationRate}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface EventParticipationCounts {
  /** Invited people who took part, each once: from 0 to `invited`. */
  readonly attendees: number | bigint;
  /** People who were invited. */
  readonly invited: number | bigint;
}

/**
 * Event participation rate: share of the people invited to a brand event who took part.
 *
 * value = attendees / invited; n = invited. Wilson's interval unless another method is given.
 *
 * @remarks People who came without an invitation were never in the base: count them apart. Registered is not attended. For
 * segments, add up both counts and divide once; never average the shares. Cost: O(1); for rows O(n).
 * @param counts `attendees` out of `invited`, whole numbers
 * @param options interval and its level
 * @returns share 0…1 with interval; `value: null` and `interval: null` when `invited` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are not whole numbers or `attendees` exceeds `invited`, and in a row for anything but a flag (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { eventParticipationRate } from 'cx-metrics';
 * const rate = eventParticipationRate({ attendees: 45, invited: 150 });
 * rate.value; // => 0.3
 * rate.interval?.low; // ~> 0.23240829379
 * const guests = [{ came: false }, { came: true }, { came: true }, { came: false }];
 * eventParticipationRate(guests, { attendees: 'came' }).value; // => 0.5
 * ```
 * @category Survey
 * @since 0.1.0
 */
export function eventParticipationRate(
  counts: EventParticipationCounts,
  options?: ShareOptions,
): ShareResult<'event-participation-rate'>;
/**
 * The same for rows, one per person who was invited: `attendees` reads `true` or `false`, and rows without it are `missing`.
 * See {@link eventParticipationRate}.
 *
 * @param rows any iterable
 */
export function eventParticipationRate<Row>(
  rows: Iterable<Row>,
  options: ShareRows<Row, 'attendees'>,
): ShareResult<'event-participation-rate'>;
export function eventParticipationRate(source: unknown, options?: object): ShareResult<'event-participation-rate'> {
  return namedShare('event-participation-rate', 'attendees', 'invited', source, options);
}
