import type { InstantInput } from '../../core/instant.js';
import type { InvalidPolicy, MissingValue, Read } from '../../core/options.js';
import type { Estimate, MetricResult } from '../../core/result.js';
import type { ShareOptions } from '../../kernels/proportion/proportion.js';

/**
 * Options of {@link churnAfterBadExperience}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ChurnAfterBadExperienceOptions extends ShareOptions {
  /** How long after an experience leaving counts, in milliseconds. */
  readonly windowMs: number;
  /** Up to when things are known. Experiences whose window has not ended by then are not judged yet. */
  readonly asOf: InstantInput;
  /** Up to the how-manieth bad experience rates are given. @defaultValue 3 */
  readonly upTo?: number | undefined;
  /** What to do with invalid experiences. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
  /** A number that stands for "none" in integer columns of this call, such as -1, or several of them. */
  readonly missingValue?: MissingValue | undefined;
}

/**
 * Options of {@link churnAfterBadExperience} for rows.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ChurnAfterBadExperienceRowOptions<Row> extends ChurnAfterBadExperienceOptions {
  /** Whose experience: a text that is not empty, or a number. `1` and `'1'` are two customers. */
  readonly customer: Read<Row, string | number>;
  /** When it was. */
  readonly at: Read<Row, InstantInput>;
  /** Whether it was bad. */
  readonly bad: Read<Row, boolean | number>;
  /** When the customer left, the first time from then on; `null` or `undefined` when they have not. */
  readonly leftAt: Read<Row, InstantInput>;
}

/**
 * Experiences as equally long columns.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ChurnAfterBadExperienceColumns {
  /** Whose experience: texts that are not empty, or numbers. */
  readonly customer: ArrayLike<string | number | null | undefined>;
  /** When it was. */
  readonly at: ArrayLike<InstantInput | null | undefined>;
  /** Whether it was bad. */
  readonly bad: ArrayLike<boolean | number | null | undefined>;
  /** When the customer left, the first time from then on; `null` (NaN in a float array) when they have not. */
  readonly leftAt: ArrayLike<InstantInput | null | undefined>;
}

/**
 * How many left within the window.
 *
 * @category Results
 * @since 0.1.0
 */
export interface ChurnInWindow extends Estimate {
  /** The share that left; `null` when there was nobody to judge. */
  readonly value: number | null;
  /** How many left within the window. */
  readonly left: number;
  /** Customers whose window has ended. */
  readonly n: number;
  /** Customers whose window has not ended at `asOf`, left out whether they have left or not. */
  readonly pending: number;
}

/**
 * Churn after bad experiences, and without one.
 *
 * @category Results
 * @since 0.1.0
 */
export interface ChurnAfterBadExperienceResult
  extends MetricResult<'churn-after-bad-experience', 'fraction'>,
    ChurnInWindow {
  /** Share that left after the first bad experience. */
  readonly value: number | null;
  /** Customers with a bad experience whose window has ended. */
  readonly n: number;
  /** The same after the first bad experience, the second …: each with a base of its own. */
  readonly after: readonly (ChurnInWindow & {
    /** After the how-manieth bad experience. */
    readonly nth: number;
  })[];
  /** Customers whose first experience was not bad, from that one on. */
  readonly without: ChurnInWindow & {
    /** Customers who had a bad experience within that window, left out here. */
    readonly crossed: number;
  };
  /** Share after the first bad experience less the share without one. */
  readonly difference: Estimate;
  /** The former over the latter; `null` when nobody left without one. */
  readonly relativeRisk: Estimate;
  /** How long after an experience leaving counted. */
  readonly windowMs: number;
  /** Up to when things were known, epoch milliseconds. */
  readonly asOf: number;
  /** Experiences after `asOf`, left out. */
  readonly afterAsOf: number;
  /** Experiences after the customer had left, left out. */
  readonly afterLeaving: number;
}
