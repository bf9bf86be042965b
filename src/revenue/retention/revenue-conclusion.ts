import { type LeftOut, leftOutOf } from '../../core/left-out.js';
import { assertOptions, chosen, type MissingValue } from '../../core/options.js';
import { partsOf } from '../../kernels/quotient/quotient-sums.js';
import { concludeRatio } from '../../kernels/quotient/ratio-conclusion.js';
import type { SubscriptionReaders } from '../../kernels/spell/count-spells.js';
import { type ChurnUnit, limitsOf } from '../../kernels/spell/movement.js';
import { PER_MONTH, WORTH } from '../../kernels/spell/recurring-amount.js';
import { type Period, SPELL_NAMES } from '../../kernels/spell/spell.js';
import {
  type CountedSpells,
  SPELL_OPTIONS,
  type SpellCounting,
  spellHistories,
  spellSpec,
} from '../../kernels/spell/spell-counting.js';
import { isSpells, type SpellRangeOptions, type Spells } from '../../kernels/spell/spells.js';
import { Stocks } from '../../kernels/spell/stocks.js';
import { type RevenueMovements, revenueMovementsOf } from './revenue-movements.js';
import type {
  NetRevenueRetentionResult,
  RevenueConclusion,
  RevenueMetric,
  RevenueMetricResult,
} from './revenue-result.js';

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
export interface RevenueRowOptions<Row> extends RevenueOptions, SubscriptionReaders<Row> {}

/**
 * Options of {@link revenueChurnRate}, {@link grossRevenueRetention} and {@link netRevenueRetention} for spells that were counted.
 *
 * @category Options
 * @since 0.1.0
 */
export interface CountedRevenueOptions extends SpellRangeOptions, RevenueConclusion {}

/** A rate of recurring revenue, by name. */
export type RevenueRate = RevenueMetric | 'net-revenue-retention';

/** What its result is. */
type ResultOf<Id extends RevenueRate> =
  { readonly [Metric in RevenueMetric]: RevenueMetricResult<Metric> } & {
    readonly 'net-revenue-retention': NetRevenueRetentionResult;
  } extends Readonly<Record<Id, infer Result>>
    ? Result
    : never;

/** Names of the options of {@link RevenueConclusion}. */
export const REVENUE_CONCLUSION = 'per confidence';

/** A rate of rows, columns or counted spells. */
export function revenueOfSource<Id extends RevenueRate>(
  metric: Id,
  source: unknown,
  options: RevenueOptions | CountedRevenueOptions | undefined,
): ResultOf<Id> {
  const begin = (spells: CountedSpells | Spells) => revenueOfSpells(metric, spells, options);
  if (isSpells(metric, source)) return source.concluded(metric, options, REVENUE_CONCLUSION, true, begin);
  const known = `${SPELL_NAMES.join(' ')} amount billed currency missingValue ${SPELL_OPTIONS} ${REVENUE_CONCLUSION}`;
  assertOptions(metric, options, known);
  const given = (options ?? {}) as RevenueRowOptions<unknown>;
  const spec = spellSpec(metric, WORTH, given);
  return begin(spellHistories(spec, source, { ...given }, spec.config.to))(spec.config);
}

/** The conclusion about a period from spells, however they were counted: retention is one minus churn, and with expansion the net one. */
export function revenueOfSpells<Id extends RevenueRate>(
  metric: Id,
  { histories, currency, ...leftOut }: CountedSpells,
  options: RevenueConclusion | null | undefined,
): (period: Period) => ResultOf<Id> {
  const { per: asked, confidence } = options ?? {};
  const per = chosen(metric, 'per', asked, 'customer departure');
  const stocks = new Stocks(histories);
  const known = { per, left: leftOutOf(leftOut), currency };
  return (period) => {
    const found = revenueMovementsOf(metric, histories, stocks, period, per, pairedWith(metric));
    return revenueOfMovements(metric, found, { ...known, period }, confidence);
  };
}

/** What of each customer stands over the opening amount. */
export function pairedWith(metric: RevenueRate): 'lost' | 'closing' {
  return metric === 'net-revenue-retention' ? 'closing' : 'lost';
}

/** Of which period, customers and money movements are. */
export interface RevenueKnown {
  readonly per: ChurnUnit;
  readonly left: LeftOut;
  readonly period: Period;
  readonly currency: string | null;
}

/** The conclusion from the movements of a period, wherever they were counted. */
export function revenueOfMovements<Id extends RevenueRate>(
  metric: Id,
  { pairs, kept, opening, churned, contraction, expansion }: RevenueMovements,
  { per, left, period, currency }: RevenueKnown,
  confidence: number | undefined,
): ResultOf<Id> {
  const isNet = metric === 'net-revenue-retention';
  const isKept = metric === 'gross-revenue-retention';
  const ratio = concludeRatio({ metric }, pairs, partsOf(pairs), { confidence });
  const { n, denominator, se, interval } = ratio;
  const numerator = isKept ? kept : ratio.numerator;
  const limits = interval && (isNet ? interval : limitsOf([interval.low, Math.min(1, interval.high)], isKept));
  const result: Omit<NetRevenueRetentionResult, 'metric' | 'unit'> = {
    value: ratio.value === null ? null : numerator / denominator,
    n,
    ...left,
    per,
    ...period,
    numerator,
    denominator,
    opening,
    churned,
    contraction,
    // the growth of customers stays out of rates of what was lost, and kept
    ...((isNet && { expansion }) as { readonly expansion: number }),
    se,
    interval: interval && { ...interval, ...limits },
    perMonth: PER_MONTH,
    currency,
  };
  return { metric, unit: isNet ? 'ratio' : 'fraction', ...result } as unknown as ResultOf<Id>;
}
