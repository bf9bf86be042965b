import { refuse } from '../../core/errors.js';
import { assertOptions } from '../../core/options.js';
import { retentionOf, sBg } from './models/s-bg.js';
import type { Params } from './models/value-model.js';
import { type GivenParams, paramsOf } from './predict.js';

/**
 * Options of {@link projectRetention}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ProjectRetentionOptions {
  /** How many periods ahead, from 0 to 10^6. */
  readonly periods: number;
}

/**
 * Result of {@link projectRetention}.
 *
 * @category Results
 * @since 0.1.0
 */
export interface ProjectedRetention {
  /** Name of the function in kebab case. */
  readonly metric: 'project-retention';
  /** The parameters that were taken. */
  readonly params: Params<'alpha' | 'beta'>;
  /** Share of a cohort that is left at the start and after each period. */
  readonly survival: readonly number[];
  /** Share of those left that stay another period, for each. */
  readonly retention: readonly number[];
}

/**
 * The curves of survival and retention of a cohort with a contract, as {@link sBg} continues them.
 *
 * retention in period t = (beta + t − 1) / (alpha + beta + t − 1); survival = their product.
 *
 * @remarks Retention rises with age although nobody changes, since those who leave easily leave first. Cost: O(periods).
 * @param params parameters of the model, or a fit of it
 * @param options how many periods
 * @returns both curves
 * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad parameters or options
 * @example
 * ```ts
 * import { projectRetention } from 'cx-metrics';
 * const { survival, retention } = projectRetention({ alpha: 1, beta: 3 }, { periods: 2 });
 * survival[2]; // ~> 0.6
 * retention; // => [0.75, 0.8]
 * ```
 * @category Models
 * @since 0.1.0
 */
export function projectRetention(
  params: GivenParams<'alpha' | 'beta'>,
  options: ProjectRetentionOptions,
): ProjectedRetention {
  const metric = 'projectRetention';
  assertOptions(metric, options, 'periods');
  const { periods } = { ...options };
  const [alpha, beta] = paramsOf(metric, 'params', sBg, params) as [number, number];
  if (!(Number.isInteger(periods) && periods >= 0 && periods <= 1e6)) {
    refuse(metric, 'periods', 'a whole number from 0 to 10^6', periods);
  }
  const retention = Array.from({ length: periods }, (_, survived) => retentionOf(alpha, beta, survived));
  const survival = [1];
  for (const stays of retention) survival.push((survival.at(-1) as number) * stays);
  return { metric: 'project-retention', params: { alpha, beta }, survival, retention };
}
