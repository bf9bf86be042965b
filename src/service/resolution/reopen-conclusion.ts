import type { LeftOut } from '../../core/left-out.js';
import { namedProportion, type ShareOptions, type ShareResult } from '../../kernels/proportion/proportion.js';
import { DURATION, optionOf } from '../../kernels/proportion/row-tally.js';

/**
 * When a resolved case counts as reopened: at any time after its resolution, or within a window of time after it.
 *
 * @category Options
 * @since 0.1.0
 */
export type ReopenDefinition = 'ever' | 'window';

/**
 * Cases as a help desk or a database counts them.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ReopenCounts {
  /** Cases that were reopened at least once: from 0 to `resolved`. */
  readonly reopened: number | bigint;
  /** Cases that were ever resolved, and could be judged. */
  readonly resolved: number | bigint;
  /** Cases never resolved, none of those in `resolved`; only passed on. @defaultValue 0 */
  readonly unresolved?: number | bigint | undefined;
  /** Cases resolved too lately to be judged, none of those in `resolved`; only passed on. @defaultValue 0 */
  readonly immature?: number | bigint | undefined;
}

/**
 * Options of {@link reopenRate} for counts.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ReopenCountsOptions extends ShareOptions {
  /** How long after its resolution a case was watched, in milliseconds; only echoed. @defaultValue however long */
  readonly windowMs?: number | undefined;
}

/**
 * Reopen rate with what it rests on. `count` is how many cases were reopened, `n` how many were resolved and could be judged.
 *
 * @category Results
 * @since 0.1.0
 */
export interface ReopenRateResult extends ShareResult<'reopen-rate'> {
  /** Which reopenings counted. */
  readonly definition: ReopenDefinition;
  /** How long after its resolution a case was watched, in milliseconds; `null` without a window. */
  readonly windowMs: number | null;
  /** Cases never resolved (by `asOf`, where it is given), left out. */
  readonly unresolved: number;
  /** Cases first resolved less than a window before `asOf`, left out. */
  readonly immature: number;
}

/** Name of the metric. */
export const REOPEN_RATE = 'reopen-rate';

/** The window, if there is one. */
export function windowOf(windowMs: number | undefined): number | null {
  return windowMs === undefined ? null : optionOf(REOPEN_RATE, DURATION, 'windowMs', windowMs);
}

/** The one conclusion behind every way of counting. */
export function concludeReopenRate(
  { reopened, resolved, unresolved, immature }: Required<Record<keyof ReopenCounts, number>>,
  left: LeftOut,
  windowMs: number | null,
  options: ShareOptions | undefined,
): ReopenRateResult {
  return {
    ...namedProportion(REOPEN_RATE, reopened, resolved, options, left, 'reopened', 'resolved'),
    definition: windowMs === null ? 'ever' : 'window',
    windowMs,
    unresolved,
    immature,
  };
}
