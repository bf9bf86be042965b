import { leftOutOf } from '../../core/left-out.js';
import { assertOptions, chosen, type MissingValue, type Read } from '../../core/options.js';
import { partsOf } from '../../kernels/quotient/quotient-sums.js';
import { concludeRatio } from '../../kernels/quotient/ratio-conclusion.js';
import { limitsOf } from '../../kernels/spell/movement.js';
import { SPELL_NAMES } from '../../kernels/spell/spell.js';
import type { Spell, SpellColumns, SpellReaders } from '../../kernels/spell/spell-aggregator.js';
import {
  type CountedSpells,
  countSpells,
  SPELL_OPTIONS,
  type SpellCounting,
  type SpellSpec,
  spellSpec,
} from '../../kernels/spell/spell-counting.js';
import { AMOUNT, revenueMovementsOf } from './revenue-movements.js';
import type { RevenueConclusion, RevenueMetric, RevenueMetricResult } from './revenue-result.js';

/**
 * One spell of {@link RevenueChurnRateAggregator} and {@link GrossRevenueRetentionAggregator}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface RevenueSpell extends Spell {
  /** What it is worth in a unit of time, such as a month: 0 or more. */
  readonly amount: number | null | undefined;
}

/**
 * Spells with amounts as equally long columns.
 *
 * @category Options
 * @since 0.1.0
 */
export interface RevenueSpellColumns extends SpellColumns {
  /** What each is worth in a unit of time, such as a month: 0 or more. */
  readonly amount: ArrayLike<number | null | undefined>;
}

/**
 * Options of {@link revenueChurnRate} and {@link grossRevenueRetention}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface RevenueOptions extends SpellCounting, RevenueConclusion {
  /** A number that stands for "none" in integer columns of this call, such as -1, or several. */
  readonly missingValue?: MissingValue | undefined;
}

/**
 * Options of {@link revenueChurnRate} and {@link grossRevenueRetention} for rows.
 *
 * @category Options
 * @since 0.1.0
 */
export interface RevenueRowOptions<Row> extends RevenueOptions, SpellReaders<Row> {
  /** What it is worth in a unit of time, such as a month: 0 or more. */
  readonly amount: Read<Row, number | bigint>;
}

/** Names of the options of {@link RevenueConclusion}. */
export const REVENUE_CONCLUSION = 'per confidence';

/** Revenue churn or retention of rows or columns. */
export function revenueOfSource<Id extends RevenueMetric>(
  metric: Id,
  source: unknown,
  options: RevenueOptions,
): RevenueMetricResult<Id> {
  const known = `${SPELL_NAMES.join(' ')} amount missingValue ${SPELL_OPTIONS} ${REVENUE_CONCLUSION}`;
  assertOptions(metric, options, known);
  const given = (options ?? {}) as RevenueRowOptions<unknown>;
  const spec = spellSpec(metric, AMOUNT, given);
  return revenueOfSpells(metric, spec, countSpells(spec, source, { ...given }, spec.period.to), given);
}

/** The conclusion from spells, however they were counted: retention is one minus churn. */
export function revenueOfSpells<Id extends RevenueMetric>(
  metric: Id,
  { period }: SpellSpec,
  { histories, ...leftOut }: CountedSpells,
  options: RevenueConclusion | undefined,
): RevenueMetricResult<Id> {
  const { per: asked, confidence } = options ?? {};
  const per = chosen(metric, 'per', asked, 'customer departure');
  const { pairs, ...amounts } = revenueMovementsOf(metric, histories, period, per);
  const { n, value, numerator, denominator, se, interval } = concludeRatio({ metric }, pairs, partsOf(pairs), {
    confidence,
  });
  const isKept = metric === 'gross-revenue-retention';
  return {
    metric,
    unit: 'fraction',
    value: value === null || !isKept ? value : (denominator - numerator) / denominator,
    n,
    ...leftOutOf(leftOut),
    per,
    ...period,
    numerator: isKept ? denominator - numerator : numerator,
    denominator,
    ...amounts,
    se,
    interval: interval && { ...interval, ...limitsOf([interval.low, Math.min(1, interval.high)], isKept) },
  };
}
