import {
  assertOptions,
  type InvalidPolicy,
  type MissingValue,
  policyOf,
  type Read,
  readerOf,
} from '../../core/options.js';
import type { Unit } from '../../core/result.js';
import type { QuantileOptions } from '../../stats/quantiles/counted.js';
import { concludeSummary, type SummaryName, type SummaryResult } from './summary-conclusion.js';
import { countValues, type SummaryTotals, type ValueForm } from './summary-values.js';

/**
 * Options of a total of numbers.
 *
 * @category Options
 * @since 0.1.0
 */
export interface TotalOptions extends QuantileOptions {
  /** Further quantiles, each between 0 and 1. @defaultValue none */
  readonly quantiles?: readonly number[] | undefined;
  /** What to do with what is not such a number. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
  /** A number, or several, that stand for "no value" in this call, such as -1. */
  readonly missingValue?: MissingValue | undefined;
}

/**
 * Options of a total of rows: a reader by the name of its numbers.
 *
 * @category Options
 * @since 0.1.0
 */
export type TotalRows<Row, Name extends string> = TotalOptions & {
  /** Where a row keeps the number. */
  readonly [Each in Name]: Read<Row, number | bigint>;
};

/** What a summary of numbers is called and made of: `least` is the least number that can be one, 0 unless given. */
export interface SummaryForm<Id extends string, U extends Unit> extends SummaryName<Id, U>, ValueForm {
  readonly metric: Id;
  readonly value: string;
}

/** Names of the options that count, without that of the reader. */
export const SUMMARY_COUNTING = 'quantiles quantileType onInvalid missingValue';

/** Counts numbers, or rows where a reader is given, as a metric asks for. */
export function countNamed(
  form: SummaryForm<string, Unit>,
  source: unknown,
  options: TotalOptions | undefined,
): SummaryTotals {
  const { [form.value]: read, onInvalid, missingValue } = { ...options } as TotalOptions & Record<string, unknown>;
  const policy = policyOf(form.metric, onInvalid);
  const reader = read === undefined ? undefined : readerOf(form.metric, form.value, read);
  return countValues(form, policy, source, reader, missingValue);
}

/** A whole metric: the total of numbers, or of those that rows have, and where they lie. */
export function namedTotal<Id extends string, U extends Unit>(
  form: SummaryForm<Id, U>,
  source: unknown,
  options: object | undefined,
): SummaryResult<Id, U> {
  assertOptions(form.metric, options, `${form.value} ${SUMMARY_COUNTING}`);
  const given: TotalOptions = options ?? {};
  const parts = concludeSummary(form, countNamed(form, source, given), given);
  return { ...parts, value: parts.n ? parts.total : null };
}
