import type { InstantInput } from '../../core/instant.js';
import type { MissingValue, Read } from '../../core/options.js';
import type { FunnelCounting } from '../../kernels/funnel/funnel-spec.js';
import type { ShareOptions } from '../../kernels/proportion/proportion.js';

/**
 * How {@link funnelConversion} counts.
 *
 * @category Options
 * @since 0.1.0
 */
export interface FunnelConversionCounting extends FunnelCounting {
  /** Names of the steps, in order: two to 31. A name may come more than once; each time it takes another event. */
  readonly steps: readonly (string | number)[];
}

/**
 * Options of {@link funnelConversion}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface FunnelConversionOptions extends FunnelConversionCounting, ShareOptions {
  /** A number that stands for "none" in integer columns of this call, such as -1. */
  readonly missingValue?: MissingValue | undefined;
}

/**
 * Options of {@link funnelConversion} for rows.
 *
 * @category Options
 * @since 0.1.0
 */
export interface FunnelConversionRowOptions<Row> extends FunnelConversionOptions {
  /** Who it was: a text that is not empty, or a finite number. `1` and `'1'` are two users. */
  readonly user: Read<Row, string | number>;
  /** What they did: the name of a step, or of anything else. */
  readonly step: Read<Row, string | number>;
  /** When it was. */
  readonly at: Read<Row, InstantInput>;
}

/**
 * What a user did, and when.
 *
 * @category Options
 * @since 0.1.0
 */
export interface FunnelEvent {
  /** Who it was: a text that is not empty, or a finite number. `1` and `'1'` are two users. */
  readonly user: string | number | null | undefined;
  /** What they did: the name of a step, or of anything else. */
  readonly step: string | number | null | undefined;
  /** When it was. */
  readonly at: InstantInput | null | undefined;
}

/**
 * Events of users as equally long columns.
 *
 * @category Options
 * @since 0.1.0
 */
export interface FunnelEventColumns {
  /** Who it was; whole numbers from 0 in an `Int32Array` are the fast path. */
  readonly user: ArrayLike<string | number | null | undefined>;
  /** What they did; whole numbers in an `Int32Array` or a `Uint8Array` are the fast path. */
  readonly step: ArrayLike<string | number | null | undefined>;
  /** When it was; epoch milliseconds in a `Float64Array` are the fast path. */
  readonly at: ArrayLike<InstantInput | null | undefined>;
}
