import type { InstantInput } from '../../core/instant.js';
import type { MissingValue, Read } from '../../core/options.js';
import type { VisitCounting } from '../history/visit-spec.js';

/**
 * One event of a user.
 *
 * @category Options
 * @since 0.1.0
 */
export interface UserEvent {
  /** Who it was: a text that is not empty, or a finite number. `1` and `'1'` are two users. */
  readonly user: string | number | null | undefined;
  /** When it was. */
  readonly at: InstantInput | null | undefined;
}

/**
 * Events of users as equally long columns.
 *
 * @category Options
 * @since 0.1.0
 */
export interface UserEventColumns {
  /** Who it was; whole numbers from 0 in an `Int32Array`, such as the codes of {@link encode}, are the fast path. */
  readonly user: ArrayLike<string | number | null | undefined>;
  /** When it was; epoch milliseconds in a `Float64Array` are the fast path. */
  readonly at: ArrayLike<InstantInput | null | undefined>;
}

/**
 * Options of metrics of users' events, for columns.
 *
 * @category Options
 * @since 0.1.0
 */
export interface UserEventOptions extends VisitCounting {
  /** A number that stands for "none" in integer columns of this call, such as -1, or several. */
  readonly missingValue?: MissingValue | undefined;
}

/**
 * Options of metrics of users' events, for rows.
 *
 * @category Options
 * @since 0.1.0
 */
export interface UserEventRowOptions<Row> extends UserEventOptions {
  /** Who it was: a text that is not empty, or a finite number. `1` and `'1'` are two users. */
  readonly user: Read<Row, string | number>;
  /** When it was. */
  readonly at: Read<Row, InstantInput>;
}
