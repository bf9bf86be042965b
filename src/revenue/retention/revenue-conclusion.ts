import { type LeftOut, leftOutOf } from '../../core/left-out.js';
import { assertOptions, chosen, type MissingValue, type Read } from '../../core/options.js';
import { partsOf } from '../../kernels/quotient/quotient-sums.js';
import { concludeRatio } from '../../kernels/quotient/ratio-conclusion.js';
import { limitsOf } from '../../kernels/spell/movement.js';
import { AMOUNT } from '../../kernels/spell/recurring-amount.js';
import { type Period, SPELL_NAMES } from '../../kernels/spell/spell.js';
import type { Spell, SpellColumns, SpellReaders } from '../../kernels/spell/spell-aggregator.js';
import {
  type CountedSpells,
  SPELL_OPTIONS,
  type SpellCounting,
  type SpellSpec,
  spellHistories,
  spellSpec,
} from '../../kernels/spell/spell-counting.js';
import type { SpellsByCustomer } from '../../kernels/spell/spell-histories.js';
import {
  type AskedStretch,
  isSpells,
  type SpellRangeOptions,
  type SpellSeries,
  type Spells,
  STRETCH_OPTIONS,
  seriesOf,
  shownStretch,
  takenSpells,
} from '../../kernels/spell/spells.js';
import { Stocks } from '../../kernels/spell/stocks.js';
import { revenueMovementsOf } from './revenue-movements.js';
import type { RevenueConclusion, RevenueMetric, RevenueMetricResult, RevenueParts } from './revenue-result.js';

/**
 * One spell of {@link RevenueChurnRateAggregator}, {@link GrossRevenueRetentionAggregator} and {@link NetRevenueRetentionAggregator}.
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
 * Options of {@link revenueChurnRate}, {@link grossRevenueRetention} and {@link netRevenueRetention}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface RevenueOptions extends SpellCounting, RevenueConclusion {
  /** A number that stands for "none" in integer columns of this call, such as -1, or several. */
  readonly missingValue?: MissingValue | undefined;
}

/**
 * Options of {@link revenueChurnRate}, {@link grossRevenueRetention} and {@link netRevenueRetention} for rows.
 *
 * @category Options
 * @since 0.1.0
 */
export interface RevenueRowOptions<Row> extends RevenueOptions, SpellReaders<Row> {
  /** What it is worth in a unit of time, such as a month: 0 or more. */
  readonly amount: Read<Row, number | bigint>;
}

/**
 * Options of {@link revenueChurnRate}, {@link grossRevenueRetention} and {@link netRevenueRetention} for spells that were counted.
 *
 * @category Options
 * @since 0.1.0
 */
export interface CountedRevenueOptions extends SpellRangeOptions, RevenueConclusion {}

/** A rate of recurring revenue, by name. */
export type RevenueRate = RevenueMetric | 'net-revenue-retention';

/** What is concluded for every rate. */
export interface ConcludedRevenue extends RevenueParts {
  /** How much more the customers at the start were worth at the end, but for those who were lost. */
  readonly expansion: number;
}

/** What stands in a result beside its name and unit; of counted spells the series too. */
export type ShownRevenue<Each> = Each & LeftOut & Partial<SpellSeries<Each>>;

/** Names of the options of {@link RevenueConclusion}. */
export const REVENUE_CONCLUSION = 'per confidence';

/** Revenue churn or gross retention of rows, columns or counted spells. */
export function revenueOfSource<Id extends RevenueMetric>(
  metric: Id,
  source: unknown,
  options: RevenueOptions | CountedRevenueOptions | undefined,
): RevenueMetricResult<Id> {
  return { metric, unit: 'fraction', ...revenueRate(metric, source, options, withoutExpansion) };
}

/** The same from spells that an aggregator has counted. */
export function revenueOfSpells<Id extends RevenueMetric>(
  metric: Id,
  spec: SpellSpec,
  counted: CountedSpells,
  options: RevenueConclusion | undefined,
): RevenueMetricResult<Id> {
  return { metric, unit: 'fraction', ...rateOfCounted(metric, spec, counted, options, withoutExpansion) };
}

/** What of the growth of customers stays out of rates of what was lost, and kept. */
function withoutExpansion({ expansion: _, ...parts }: ConcludedRevenue): RevenueParts {
  return parts;
}

/** A rate of rows, columns or counted spells; `shown` picks what stands in the result. */
export function revenueRate<Each extends RevenueParts>(
  metric: RevenueRate,
  source: unknown,
  options: RevenueOptions | CountedRevenueOptions | undefined,
  shown: (parts: ConcludedRevenue) => Each,
): ShownRevenue<Each> {
  if (isSpells(source)) return rateOfSpells(metric, source, options ?? {}, shown);
  const known = `${SPELL_NAMES.join(' ')} amount missingValue ${SPELL_OPTIONS} ${REVENUE_CONCLUSION}`;
  assertOptions(metric, options, known);
  const given = (options ?? {}) as RevenueRowOptions<unknown>;
  const spec = spellSpec(metric, AMOUNT, given);
  return rateOfCounted(metric, spec, spellHistories(spec, source, { ...given }, spec.period.to), given, shown);
}

/** A rate of one period, however its spells were counted. */
export function rateOfCounted<Each extends RevenueParts>(
  metric: RevenueRate,
  { period }: SpellSpec,
  { histories, ...leftOut }: CountedSpells,
  options: RevenueConclusion | null | undefined,
  shown: (parts: ConcludedRevenue) => Each,
): Each & LeftOut {
  return besideLeftOut(shown(rateOf(metric, histories, new Stocks(histories), period, options ?? {})), leftOut);
}

/** A rate of spells that were counted once, as a whole and by calendar period. */
function rateOfSpells<Each extends RevenueParts>(
  metric: RevenueRate,
  source: Spells,
  options: CountedRevenueOptions,
  shown: (parts: ConcludedRevenue) => Each,
): ShownRevenue<Each> {
  const spells = takenSpells(metric, source, options, `${STRETCH_OPTIONS} ${REVENUE_CONCLUSION}`, true);
  const { histories } = spells;
  const stocks = new Stocks(histories);
  const stretches = spells.stretches(metric, options);
  const conclude = ({ from, end }: AskedStretch) =>
    shown(rateOf(metric, histories, stocks, { from, to: end }, options));
  const whole = besideLeftOut(conclude(stretches.whole), spells);
  return { ...whole, ...shownStretch(stretches.whole), ...seriesOf(spells, stretches, conclude) };
}

/** Value and n first, then what was left out, then the parts. */
function besideLeftOut<Each extends RevenueParts>({ value, n, ...parts }: Each, leftOut: LeftOut): Each & LeftOut {
  return { value, n, ...leftOutOf(leftOut), ...parts } as unknown as Each & LeftOut;
}

/** The conclusion: retention is one minus churn, and with expansion the net one. */
function rateOf(
  metric: RevenueRate,
  histories: SpellsByCustomer,
  stocks: Stocks,
  period: Period,
  { per: asked, confidence }: RevenueConclusion,
): ConcludedRevenue {
  const per = chosen(metric, 'per', asked, 'customer departure');
  const isNet = metric === 'net-revenue-retention';
  const found = revenueMovementsOf(metric, histories, stocks, period, per, isNet ? 'closing' : 'lost');
  const { pairs, kept, opening, churned, contraction, expansion } = found;
  const ratio = concludeRatio({ metric }, pairs, partsOf(pairs), { confidence });
  const { n, denominator, se, interval } = ratio;
  const isKept = metric === 'gross-revenue-retention';
  const numerator = isKept ? kept : ratio.numerator;
  const limits = interval && (isNet ? interval : limitsOf([interval.low, Math.min(1, interval.high)], isKept));
  return {
    value: ratio.value === null ? null : numerator / denominator,
    n,
    per,
    ...period,
    numerator,
    denominator,
    opening,
    churned,
    contraction,
    expansion,
    se,
    interval: interval && { ...interval, ...limits },
  };
}
