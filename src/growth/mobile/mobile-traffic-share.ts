// poured from src/catalog/records/mobile.ts: edit the record and run `npm run pour`
import {
  namedShare,
  type ShareOptions,
  type ShareResult,
  type ShareRows,
} from '../../kernels/proportion/proportion.js';

/**
 * Counts of {@link mobileTrafficShare}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface MobileTrafficShareCounts {
  /** Visits from mobile devices: from 0 to `visits`. */
  readonly mobileVisits: number | bigint;
  /** All visits. */
  readonly visits: number | bigint;
}

/**
 * Mobile traffic share: share of visits that come from mobile devices.
 *
 * value = mobileVisits / visits; n = visits. Wilson's interval unless another method is given.
 *
 * @remarks Say whether tablets are mobile. Leave out visits by bots. The apps of a shop may be counted elsewhere. For segments,
 * add up both counts and divide once; never average the shares. Cost: O(1); for rows O(n).
 * @param counts `mobileVisits` out of `visits`, whole numbers
 * @param options interval and its level
 * @returns share 0…1 with interval; `value: null` and `interval: null` when `visits` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are not whole numbers or `mobileVisits` exceeds `visits`, and in a row for anything but a flag (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { mobileTrafficShare } from 'cx-metrics';
 * const share = mobileTrafficShare({ mobileVisits: 52, visits: 100 });
 * share.value; // => 0.52
 * share.interval?.low; // ~> 0.42316577765
 * const visits = [{ onPhone: true }, { onPhone: false }, { onPhone: true }, { onPhone: false }];
 * mobileTrafficShare(visits, { mobileVisits: 'onPhone' }).value; // => 0.5
 * ```
 * @category Mobile
 * @since 0.1.0
 */
export function mobileTrafficShare(
  counts: MobileTrafficShareCounts,
  options?: ShareOptions,
): ShareResult<'mobile-traffic-share'>;
/**
 * The same for rows, one per visit: `mobileVisits` reads `true` or `false`, and rows without it are `missing`. See
 * {@link mobileTrafficShare}.
 *
 * @param rows any iterable
 */
export function mobileTrafficShare<Row>(
  rows: Iterable<Row>,
  options: ShareRows<Row, 'mobileVisits'>,
): ShareResult<'mobile-traffic-share'>;
export function mobileTrafficShare(source: unknown, options?: object): ShareResult<'mobile-traffic-share'> {
  return namedShare('mobile-traffic-share', 'mobileVisits', 'visits', source, options);
}
