import { refuse } from '../../core/errors.js';
import type { InstantInput } from '../../core/instant.js';
import { leftOutOf } from '../../core/left-out.js';
import { assertOptions, chosen, type MissingValue, type Read } from '../../core/options.js';
import type { ChurnUnit } from '../../kernels/spell/movement.js';
import { SPELL_NAMES } from '../../kernels/spell/spell.js';
import type { Spell, SpellColumns, SpellReaders } from '../../kernels/spell/spell-aggregator.js';
import {
  type CountedSpells,
  SPELL_OPTIONS,
  type SpellCounting,
  type SpellSpec,
  spellHistories,
  spellSpec,
} from '../../kernels/spell/spell-counting.js';
import { presencesOf } from '../../kernels/spell/spell-histories.js';
import { movementsOf } from '../../kernels/spell/spell-movements.js';
import { TERM } from '../../kernels/spell/spell-part.js';
import {
  type AskedStretch,
  isSpells,
  type SpellSeries,
  type Spells,
  STRETCH_OPTIONS,
  seriesOf,
  shownStretch,
  takenSpells,
} from '../../kernels/spell/spells.js';
import { type ChurnFacts, concludeChurn } from './churn-conclusion.js';
import type {
  ChurnConclusion,
  ChurnMetric,
  ChurnMetricResult,
  ChurnParts,
  CountedChurnOptions,
} from './churn-result.js';

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
  if (isSpells(source)) return churnOfCounted(metric, source, options ?? {});
  const known = `${SPELL_NAMES.join(' ')} renewsAt missingValue ${SPELL_OPTIONS} ${CHURN_CONCLUSION}`;
  assertOptions(metric, options, known);
  const given = (options ?? {}) as ChurnRowOptions<unknown>;
  const spec = spellSpec(metric, TERM, given);
  return churnOfSpells(metric, spec, spellHistories(spec, source, { ...given }, spec.period.to), given);
}

/** The conclusion from spells, however they were counted. */
export function churnOfSpells<Id extends ChurnMetric>(
  metric: Id,
  { period }: SpellSpec,
  { histories, ...leftOut }: CountedSpells,
  options: ChurnConclusion | undefined,
): ChurnMetricResult<Id> {
  const per = unitOf(metric, options);
  return churnOf(metric, { ...movementsOf(histories, period, per), period, ...leftOut }, options);
}

/** The same for spells that were counted once, as a whole and by calendar period. */
function churnOfCounted<Id extends ChurnMetric>(
  metric: Id,
  source: Spells,
  options: CountedChurnOptions,
): ChurnMetricResult<Id> & SpellSeries<ChurnParts> {
  const spells = takenSpells(metric, source, options, `${STRETCH_OPTIONS} ${CHURN_CONCLUSION}`, false);
  const { terms } = spells;
  const histories = terms ?? spells.histories;
  const presences = Array.from(histories.customers.values(), presencesOf);
  const per = unitOf(metric, options);
  const conclude = ({ from, end }: AskedStretch) => {
    const period = { from, to: end };
    const found = movementsOf(histories, period, per, terms !== null, presences);
    return churnOf(metric, { ...found, period, ...leftOutOf(spells) }, options);
  };
  const stretches = spells.stretches(metric, options);
  const series = seriesOf(spells, stretches, (each) => {
    const { metric: _, unit, missing, invalid, reasons, refused, ...parts } = conclude(each);
    return parts as ChurnParts;
  });
  return { ...conclude(stretches.whole), ...shownStretch(stretches.whole), ...series };
}

function unitOf(metric: ChurnMetric, options: ChurnConclusion | undefined): ChurnUnit {
  return chosen(metric, 'per', options?.per, 'customer departure');
}

function churnOf<Id extends ChurnMetric>(
  metric: Id,
  facts: ChurnFacts,
  options: ChurnConclusion | undefined,
): ChurnMetricResult<Id> {
  if (options?.definition === 'up-for-renewal' && facts.dueForRenewal === null) {
    refuse(metric, 'renewsAt', "given for the definition 'up-for-renewal': no spell has a term", undefined);
  }
  return concludeChurn(metric, metric, facts, options);
}
