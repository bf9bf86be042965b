import { intervalOf } from '../../core/interval.js';
import { assertOptions } from '../../core/options.js';
import type { Unit } from '../../core/result.js';
import { type MeanIntervalMethod, type MeanSample, usualMean } from '../../stats/intervals/interval-mean.js';
import { zOf } from '../../stats/intervals/z-score.js';
import type { QuantileOptions } from '../../stats/quantiles/counted.js';
import { countNamed, SUMMARY_COUNTING, type SummaryForm, type TotalOptions, type TotalRows } from './named-total.js';
import { concludeSummary, type SummaryName, type SummaryResult } from './summary-conclusion.js';
import type { SummaryTotals } from './summary-values.js';

/**
 * How a mean of numbers is concluded.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SummaryConclusion extends QuantileOptions {
  /** Level of the interval, between 0 and 1. @defaultValue 0.95 */
  readonly confidence?: number | undefined;
  /** Method of the interval of the mean. @defaultValue `studentT` */
  readonly interval?: MeanIntervalMethod<MeanSample> | undefined;
  /** Further quantiles, each between 0 and 1. @defaultValue none */
  readonly quantiles?: readonly number[] | undefined;
}

/**
 * Options of a mean of numbers.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SummaryOptions extends TotalOptions, SummaryConclusion {
  /** Further quantiles, each between 0 and 1. @defaultValue none */
  readonly quantiles?: readonly number[] | undefined;
}

/**
 * Options of a mean of rows: a reader by the name of its numbers.
 *
 * @category Options
 * @since 0.1.0
 */
export type SummaryRows<Row, Name extends string> = SummaryOptions & TotalRows<Row, Name>;

/** The mean with its interval, from what was counted. */
export function concludeMean<Id extends string, U extends Unit>(
  form: SummaryName<Id, U>,
  totals: SummaryTotals,
  options: SummaryConclusion | undefined,
): SummaryResult<Id, U> {
  const { confidence = 0.95, interval: method = usualMean } = options ?? {};
  const z = zOf(form.metric, confidence);
  const parts = concludeSummary(form, totals, options ?? {});
  const { mean, sd, n } = parts;
  if (mean === null) return parts;
  const given = [{ mean, sd }, n, z, confidence] as const;
  return { ...parts, interval: intervalOf(form.metric, 'mean', method, [...given], confidence, -1 / 0, 1 / 0) };
}

/** The mean of numbers or rows, options being known. */
export function summaryOf<Id extends string, U extends Unit>(
  form: SummaryForm<Id, U>,
  source: unknown,
  options: SummaryOptions | undefined,
): SummaryResult<Id, U> {
  return concludeMean(form, countNamed(form, source, options), options);
}

/** A whole metric: the mean of numbers, or of those that rows have, with its interval and where they lie. */
export function namedSummary<Id extends string, U extends Unit>(
  form: SummaryForm<Id, U>,
  source: unknown,
  options: object | undefined,
): SummaryResult<Id, U> {
  assertOptions(form.metric, options, `${form.value} confidence interval ${SUMMARY_COUNTING}`);
  return summaryOf(form, source, options);
}
