import { refuse } from '../../core/errors.js';
import type { LeftOut } from '../../core/left-out.js';
import { chosen } from '../../core/options.js';
import { namedProportion, type ShareOptions, type ShareResult } from '../../kernels/proportion/proportion.js';
import { DURATION, optionOf } from '../../kernels/proportion/row-tally.js';

/**
 * When a case was resolved at first contact: without any further contact of the customer, or at the first contact and without
 * a new one in a window of time after it.
 *
 * @category Options
 * @since 0.1.0
 */
export type FirstContactDefinition = 'no-further-contact' | 'window';

/**
 * Cases as a help desk or a database counts them.
 *
 * @category Options
 * @since 0.1.0
 */
export interface FirstContactCounts {
  /** Cases resolved at first contact: from 0 to `cases`. */
  readonly solvedFirst: number | bigint;
  /** Cases that were judged. */
  readonly cases: number | bigint;
  /** Cases not resolved, none of those in `cases`; only passed on. @defaultValue 0 */
  readonly unresolved?: number | bigint | undefined;
  /** Cases resolved too lately to be judged, none of those in `cases`; only passed on. @defaultValue 0 */
  readonly immature?: number | bigint | undefined;
}

/**
 * Options of {@link firstContactResolution} for counts.
 *
 * @category Options
 * @since 0.1.0
 */
export interface FirstContactCountsOptions extends ShareOptions {
  /** How the cases were counted; only echoed. @defaultValue `'no-further-contact'` */
  readonly definition?: FirstContactDefinition | undefined;
  /** Length of the window in milliseconds, required for `'window'`; only echoed. */
  readonly windowMs?: number | undefined;
}

/**
 * First contact resolution with what it rests on. `count` is how many cases were resolved at first contact, `n` how many were
 * judged.
 *
 * @category Results
 * @since 0.1.0
 */
export interface FirstContactResolutionResult extends ShareResult<'first-contact-resolution'> {
  /** Which cases counted. */
  readonly definition: FirstContactDefinition;
  /** Length of the window in milliseconds; `null` without one. */
  readonly windowMs: number | null;
  /** Cases not resolved (by `asOf`, where it is given), left out. */
  readonly unresolved: number;
  /** Cases resolved less than a window before `asOf`, left out. */
  readonly immature: number;
}

/** Name of the metric. */
export const FIRST_CONTACT = 'first-contact-resolution';

/** The choice of a definition, which takes a window or must not have one. */
export function windowOf(definition: FirstContactDefinition | undefined, windowMs: number | undefined): number | null {
  if (chosen(FIRST_CONTACT, 'definition', definition, 'no-further-contact window') === 'window') {
    return optionOf(FIRST_CONTACT, DURATION, 'windowMs', windowMs);
  }
  if (windowMs !== undefined) refuse(FIRST_CONTACT, 'windowMs', "given with definition: 'window' only", windowMs);
  return null;
}

/** The one conclusion behind every way of counting. */
export function concludeFirstContact(
  { solvedFirst, cases, unresolved, immature }: Required<Record<keyof FirstContactCounts, number>>,
  left: LeftOut,
  windowMs: number | null,
  options: ShareOptions,
): FirstContactResolutionResult {
  return {
    ...namedProportion(FIRST_CONTACT, solvedFirst, cases, options, left, 'solvedFirst', 'cases'),
    definition: windowMs === null ? 'no-further-contact' : 'window',
    windowMs,
    unresolved,
    immature,
  };
}
