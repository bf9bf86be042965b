// poured from src/catalog/records/engagement.ts: edit the record and run `npm run pour`
import {
  namedShare,
  type ShareOptions,
  type ShareResult,
  type ShareRows,
} from '../../kernels/proportion/proportion.js';

/**
 * Counts of {@link featureAdoptionRate}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface FeatureAdoptionCounts {
  /** Users who used the feature, each once: from 0 to `eligibleUsers`. */
  readonly adopters: number | bigint;
  /** Active users who could use it. */
  readonly eligibleUsers: number | bigint;
}

/**
 * Feature adoption rate: share of the active users able to use a feature who used it in the window.
 *
 * value = adopters / eligibleUsers; n = eligibleUsers. Wilson's interval unless another method is given.
 *
 * @remarks Users whose plan lacks the feature are not in the base. One click is not adoption: set a threshold of use. A new
 * feature needs time. For segments, add up both counts and divide once; never average the shares. Cost: O(1); for rows O(n).
 * @param counts `adopters` out of `eligibleUsers`, whole numbers
 * @param options interval and its level
 * @returns share 0…1 with interval; `value: null` and `interval: null` when `eligibleUsers` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are not whole numbers or `adopters` exceeds `eligibleUsers`, and in a row for anything but a flag (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { featureAdoptionRate } from 'cx-metrics';
 * const rate = featureAdoptionRate({ adopters: 800, eligibleUsers: 2000 });
 * rate.value; // => 0.4
 * rate.interval?.low; // ~> 0.37874110804
 * const users = [{ usedIt: false }, { usedIt: true }, { usedIt: true }, { usedIt: false }];
 * featureAdoptionRate(users, { adopters: 'usedIt' }).value; // => 0.5
 * ```
 * @see https://metrickittools.com/glossary/feature-adoption
 * @category Engagement
 * @since 0.1.0
 */
export function featureAdoptionRate(
  counts: FeatureAdoptionCounts,
  options?: ShareOptions,
): ShareResult<'feature-adoption-rate'>;
/**
 * The same for rows, one per active user who could use the feature: `adopters` reads `true` or `false`, and rows without it are
 * `missing`. See {@link featureAdoptionRate}.
 *
 * @param rows any iterable
 */
export function featureAdoptionRate<Row>(
  rows: Iterable<Row>,
  options: ShareRows<Row, 'adopters'>,
): ShareResult<'feature-adoption-rate'>;
export function featureAdoptionRate(source: unknown, options?: object): ShareResult<'feature-adoption-rate'> {
  return namedShare('feature-adoption-rate', 'adopters', 'eligibleUsers', source, options);
}
