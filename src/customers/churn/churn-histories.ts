import { refuse } from '../../core/errors.js';
import type { InstantInput } from '../../core/instant.js';
import { assertOptions, chosen, type MissingValue, type Read } from '../../core/options.js';
import { type Period, SPELL_NAMES } from '../../kernels/spell/spell.js';
import type { Spell, SpellColumns, SpellReaders } from '../../kernels/spell/spell-aggregator.js';
import {
  type CountedSpells,
  SPELL_OPTIONS,
  type SpellCounting,
  spellHistories,
  spellSpec,
} from '../../kernels/spell/spell-counting.js';
import { presencesOf } from '../../kernels/spell/spell-histories.js';
import { movementsOf } from '../../kernels/spell/spell-movements.js';
import { TERM } from '../../kernels/spell/spell-part.js';
import { isSpells, type Spells } from '../../kernels/spell/spells.js';
import { type ChurnFacts, concludeChurn } from './churn-conclusion.js';
import type { ChurnConclusion, ChurnMetric, ChurnMetricResult, CountedChurnOptions } from './churn-result.js';

/**
 * One spell of {@link ChurnRateAggregator} and {@link RetentionRateAggregator}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ChurnSpell extends Spell {
  /** When its current term ends, so that it is up for renewal; `null` or `undefined` when it has no term. */
  readonly renewsAt?: InstantInput | null | undefined;
}

/**
 * Spells of {@link churnRate} and {@link retentionRate} as equally long columns.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ChurnColumns extends SpellColumns {
  /** When its current term ends; `null` (NaN in a float array) when it has no term. @defaultValue no terms */
  readonly renewsAt?: ArrayLike<InstantInput | null | undefined> | undefined;
}

/**
 * Options of {@link churnRate} and {@link retentionRate}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ChurnOptions extends SpellCounting, ChurnConclusion {
  /** A number that stands for "none" in integer columns of this call, such as 0, or several. */
  readonly missingValue?: MissingValue | undefined;
}

/**
 * Options of {@link churnRate} and {@link retentionRate} for rows.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ChurnRowOptions<Row> extends ChurnOptions, SpellReaders<Row> {
  /** When its current term ends, for `'up-for-renewal'`; `null` or `undefined` when it has no term. @defaultValue no terms */
  readonly renewsAt?: Read<Row, InstantInput> | undefined;
}

/** Names of the options of {@link ChurnConclusion}. */
export const CHURN_CONCLUSION = 'definition per confidence interval rateInterval';

/** Churn or retention of rows, columns or counted spells. */
export function churnOfSource<Id extends ChurnMetric>(
  metric: Id,
  source: unknown,
  options: ChurnOptions | CountedChurnOptions | undefined,
): ChurnMetricResult<Id> {
  const begin = (spells: CountedSpells | Spells) => churnOfSpells(metric, spells, options);
  if (isSpells(metric, source)) return source.concluded(metric, options, CHURN_CONCLUSION, false, begin);
  const known = `${SPELL_NAMES.join(' ')} renewsAt missingValue ${SPELL_OPTIONS} ${CHURN_CONCLUSION}`;
  assertOptions(metric, options, known);
  const given = (options ?? {}) as ChurnRowOptions<unknown>;
  const spec = spellSpec(metric, TERM, given);
  return begin(spellHistories(spec, source, { ...given }, spec.config.to))(spec.config);
}

/** The conclusion about a period from spells, however they were counted; those of {@link countSpells} may have no terms. */
export function churnOfSpells<Id extends ChurnMetric>(
  metric: Id,
  { histories, terms, ...leftOut }: CountedSpells & Partial<Pick<Spells, 'terms'>>,
  options: ChurnConclusion | undefined,
): (period: Period) => ChurnMetricResult<Id> {
  const per = chosen(metric, 'per', options?.per, 'customer departure');
  const held = terms ?? histories;
  // of several periods the presences are found once
  const presences = terms === undefined ? undefined : Array.from(held.customers.values(), presencesOf);
  return (period) => {
    const found = movementsOf(held, period, per, terms !== null, presences);
    return churnOfMovements(metric, { ...found, period, ...leftOut }, options);
  };
}

/** The conclusion from what spells tell about a period, wherever that was counted. */
export function churnOfMovements<Id extends ChurnMetric>(
  metric: Id,
  facts: ChurnFacts,
  options: ChurnConclusion | undefined,
): ChurnMetricResult<Id> {
  if (options?.definition === 'up-for-renewal' && facts.dueForRenewal === null) {
    refuse(metric, 'renewsAt', "given for the definition 'up-for-renewal': no spell has a term", undefined);
  }
  return concludeChurn(metric, metric, facts, options);
}
