import { refuse } from '../../core/errors.js';
import { assertOptions } from '../../core/options.js';

/**
 * What is believed before the answers.
 *
 * @category Options
 * @since 0.1.0
 */
export interface PosteriorOptions {
  /** Answers of each class that the prior is worth: from 0.5 to 1e6; 1 is flat, 0.5 is Jeffreys'. @defaultValue 1 */
  readonly alpha?: number | undefined;
}

/**
 * A side after its answers.
 *
 * @category Results
 * @since 0.1.0
 */
export interface PosteriorSide {
  /** Mean of what is believed. */
  readonly mean: number;
  /** Its standard deviation. */
  readonly sd: number;
  /** Answers behind it. */
  readonly n: number;
}

/**
 * How likely one side is above the other.
 *
 * @category Results
 * @since 0.1.0
 */
export interface HigherResult<Id extends string, U extends string> {
  /** Name of the function in kebab case. */
  readonly metric: Id;
  /** Name of the metric that is compared, such as `'nps'`; `null` where counts alone were given. */
  readonly of: string | null;
  /** P(A > B), 0…1. */
  readonly value: number;
  /** Unit of the means below. */
  readonly unit: U;
  /** The prior, answers of each class. */
  readonly alpha: number;
  /** Mean of A − B. */
  readonly difference: number;
  /** Its standard deviation. */
  readonly sd: number;
  /** The first side. */
  readonly a: PosteriorSide;
  /** The second side. */
  readonly b: PosteriorSide;
}

/** The prior, checked. */
export function alphaOf(caller: string, options: PosteriorOptions | undefined): number {
  assertOptions(caller, options, 'alpha');
  const { alpha = 1 } = options ?? {};
  if (!(typeof alpha === 'number' && alpha >= 0.5 && alpha <= 1e6))
    refuse(caller, 'alpha', 'a number from 0.5 to 1e6', alpha);
  return alpha;
}

/** What both sides say together. */
export function higher<Id extends string, U extends string>(
  named: { readonly metric: Id; readonly unit: U; readonly of: string | null; readonly alpha: number },
  value: number,
  a: PosteriorSide,
  b: PosteriorSide,
): HigherResult<Id, U> {
  const { metric, of, unit, alpha } = named;
  const chance = Math.max(0, Math.min(1, value));
  return { metric, of, value: chance, unit, alpha, difference: a.mean - b.mean + 0, sd: Math.hypot(a.sd, b.sd), a, b };
}
