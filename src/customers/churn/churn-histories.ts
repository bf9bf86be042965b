import type { InstantInput } from '../../core/instant.js';
import { chosen, type InvalidPolicy, type Read } from '../../core/options.js';
import { bringsAmounts } from '../../kernels/history/brings.js';
import { type CountedSpells, countSpells, type SpellSpec, spellSpec } from '../../kernels/spell/spell-counting.js';
import { movementsOf } from '../../kernels/spell/spell-movements.js';
import { concludeChurn } from './churn-conclusion.js';
import type { ChurnConclusion, ChurnMetric, ChurnMetricResult } from './churn-result.js';

/**
 * Which spells are counted, and how.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ChurnCounting {
  /** First instant of the period: who comes or goes at it comes or goes in the period. */
  readonly from: InstantInput;
  /** First instant after the period; not after the moment up to which things are known. */
  readonly to: InstantInput;
  /** What to do with invalid spells. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
}

/**
 * How {@link ChurnRateAggregator} and {@link RetentionRateAggregator} count.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ChurnAggregatorOptions extends ChurnCounting {
  /** Whether spells come with amounts. @defaultValue `'none'` */
  readonly amounts?: 'none' | 'sum' | undefined;
}

/**
 * Options of {@link churnRate} and {@link retentionRate}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ChurnOptions extends ChurnCounting, ChurnConclusion {
  /** A number that stands for "none" in integer columns of this call, such as 0. */
  readonly missingValue?: number | undefined;
}

/**
 * Options of {@link churnRate} and {@link retentionRate} for rows.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ChurnRowOptions<Row> extends ChurnOptions {
  /** Who: a text that is not empty, or a number. `1` and `'1'` are two customers. */
  readonly customer: Read<Row, string | number>;
  /** When the spell started. */
  readonly startedAt: Read<Row, InstantInput>;
  /** The first instant at which it was over; `null` or `undefined` while it goes on. */
  readonly endedAt: Read<Row, InstantInput>;
  /** What it is worth in a unit of time, such as a month: 0 or more. Left out: customers are counted only. */
  readonly amount?: Read<Row, number> | undefined;
  /** When its current term ends, for `'up-for-renewal'`; `null` or `undefined` when it has no term. @defaultValue no terms */
  readonly renewsAt?: Read<Row, InstantInput> | undefined;
}

/** Churn or retention of rows or columns. */
export function churnOfSource<Id extends ChurnMetric>(
  metric: Id,
  source: unknown,
  options: ChurnOptions,
): ChurnMetricResult<Id> {
  const { customer, startedAt, endedAt, amount, renewsAt, missingValue, from, to, onInvalid, ...conclusion } =
    (options ?? {}) as ChurnRowOptions<unknown>;
  const readers = { customer, startedAt, endedAt, amount, renewsAt, missingValue };
  const amounts = bringsAmounts(source, readers) ? 'sum' : 'none';
  const spec = spellSpec(metric, { from, to, amounts, onInvalid });
  return churnOfSpells(metric, spec, countSpells(spec, source, readers), conclusion);
}

/** The conclusion from spells, however they were counted. */
export function churnOfSpells<Id extends ChurnMetric>(
  metric: Id,
  { period, amounts }: SpellSpec,
  { histories, missing, invalid }: CountedSpells,
  options: ChurnConclusion | undefined,
): ChurnMetricResult<Id> {
  const per = chosen(metric, 'per', options?.per, 'customer departure');
  const { movements, meanCustomers, due, notRenewed, revenue } = movementsOf(metric, histories, period, per, amounts);
  const facts = { movements, meanCustomers, dueForRenewal: due, notRenewed, revenue, period, missing, invalid };
  return concludeChurn(metric, facts, options);
}
