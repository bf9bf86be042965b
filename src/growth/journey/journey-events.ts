import type { InstantInput } from '../../core/instant.js';
import type { MissingValue, Read } from '../../core/options.js';
import type { FunnelCounting } from '../../kernels/funnel/funnel-spec.js';
import type { ShareOptions } from '../../kernels/proportion/proportion.js';

/**
 * How {@link journeyStageConversion} counts.
 *
 * @category Options
 * @since 0.1.0
 */
export interface JourneyStageConversionCounting extends FunnelCounting {
  /** Names of the stages, in order: two to 31. */
  readonly stages: readonly (string | number)[];
}

/**
 * Options of {@link journeyStageConversion}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface JourneyStageConversionOptions extends JourneyStageConversionCounting, ShareOptions {
  /** A number that stands for "none" in integer columns of this call, such as -1, or several. */
  readonly missingValue?: MissingValue | undefined;
}

/**
 * Options of {@link journeyStageConversion} for rows.
 *
 * @category Options
 * @since 0.1.0
 */
export interface JourneyStageConversionRowOptions<Row> extends JourneyStageConversionOptions {
  /** Who it was: a text that is not empty, or a finite number. `1` and `'1'` are two customers. */
  readonly customer: Read<Row, string | number>;
  /** Which stage they came to, or anything else that they did. */
  readonly stage: Read<Row, string | number>;
  /** When it was. */
  readonly at: Read<Row, InstantInput>;
}

/**
 * A stage that a customer came to, and when.
 *
 * @category Options
 * @since 0.1.0
 */
export interface JourneyEvent {
  /** Who it was: a text that is not empty, or a finite number. `1` and `'1'` are two customers. */
  readonly customer: string | number | null | undefined;
  /** Which stage they came to, or anything else that they did. */
  readonly stage: string | number | null | undefined;
  /** When it was. */
  readonly at: InstantInput | null | undefined;
}

/**
 * Stages of customers as equally long columns.
 *
 * @category Options
 * @since 0.1.0
 */
export interface JourneyEventColumns {
  /** Who it was; whole numbers from 0 in an `Int32Array` are the fast path. */
  readonly customer: ArrayLike<string | number | null | undefined>;
  /** Which stage they came to; whole numbers in an `Int32Array` or a `Uint8Array` are the fast path. */
  readonly stage: ArrayLike<string | number | null | undefined>;
  /** When it was; epoch milliseconds in a `Float64Array` are the fast path. */
  readonly at: ArrayLike<InstantInput | null | undefined>;
}
