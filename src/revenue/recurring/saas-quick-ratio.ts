import { refuse } from '../../core/errors.js';
import { leftOutOf, noneLeftOut } from '../../core/left-out.js';
import { assertOptions, chosen } from '../../core/options.js';
import { isRows } from '../../core/reading.js';
import type { Estimate, Interval } from '../../core/result.js';
import { namedParts } from '../../kernels/proportion/named-counts.js';
import { QUANTITY } from '../../kernels/proportion/row-tally.js';
import { namedRatio, type RatioRows } from '../../kernels/quotient/named-ratio.js';
import { countPairs, partsOf } from '../../kernels/quotient/quotient-sums.js';
import { concludeRatio, type RatioResult } from '../../kernels/quotient/ratio-conclusion.js';
import { ratioOfTotals } from '../../kernels/quotient/ratio-of-totals.js';
import type { Period } from '../../kernels/spell/spell.js';
import {
  assertCounted,
  isSpells,
  type SpellRangeOptions,
  type SpellSeries,
  type Spells,
} from '../../kernels/spell/spells.js';
import { AmountSum, changeOf, firstPaidOf, Stocks } from '../../kernels/spell/stocks.js';

/**
 * Totals of {@link saasQuickRatio}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SaasQuickRatioTotals {
  /** New, expansion and reactivated recurring revenue: a number from 0. */
  readonly gained: number | bigint;
  /** Contraction and churned recurring revenue: a number from 0. */
  readonly lost: number | bigint;
}

/**
 * Movements of recurring revenue, as {@link mrrMovements} gives them.
 *
 * @category Options
 * @since 0.1.0
 */
export interface MovedRevenue {
  /** Of customers who never had any before. */
  readonly new: number;
  /** How much more customers of the start were worth at the end. */
  readonly expansion: number;
  /** Of customers who came back. */
  readonly reactivated: number;
  /** How much less customers of the start were worth at the end. */
  readonly contraction: number;
  /** Of customers who were lost. */
  readonly churned: number;
}

/**
 * Whether revenue of customers who came back is gained (most), or left out (Baremetrics, FirstOfficer).
 *
 * @category Options
 * @since 0.1.0
 */
export type QuickRatioDefinition = 'with-reactivated' | 'without-reactivated';

/**
 * How {@link saasQuickRatio} concludes from movements.
 *
 * @category Options
 * @since 0.1.0
 */
export interface QuickRatioConclusion {
  /** Whether revenue of customers who came back is gained. @defaultValue `'with-reactivated'` */
  readonly definition?: QuickRatioDefinition | undefined;
}

/**
 * Options of {@link saasQuickRatio} for spells that were counted.
 *
 * @category Options
 * @since 0.1.0
 */
export interface CountedQuickRatioOptions extends SpellRangeOptions, QuickRatioConclusion {
  /** Level of the interval, between 0 and 1. @defaultValue 0.95 */
  readonly confidence?: number | undefined;
}

/**
 * What the quick ratio rests on.
 *
 * @category Results
 * @since 0.1.0
 */
export interface QuickRatioParts extends Estimate {
  /** Gained over lost; `null` when nothing was lost. */
  readonly value: number | null;
  /** Customers with recurring revenue at either end; rows; or 1 for totals, and 0 where nothing was lost. */
  readonly n: number;
  /** What was gained by the definition. */
  readonly numerator: number;
  /** What was lost. */
  readonly denominator: number;
  /** Standard error of the value by the delta method; `null` of totals, below two rows and where there is no value. */
  readonly se: number | null;
  /** Interval of the value; `null` where there is no standard error. */
  readonly interval: Interval | null;
  /** Whether revenue of customers who came back is gained. */
  readonly definition: QuickRatioDefinition;
  /** New, expansion and reactivated revenue. */
  readonly gained: number;
  /** Contraction and churned revenue. */
  readonly lost: number;
  /** The other published ratio, of new and expansion revenue only; `null` when nothing was lost, and where `gained` was given as one. */
  readonly withoutReactivated: number | null;
}

/**
 * Quick ratio of recurring revenue with what it rests on.
 *
 * @category Results
 * @since 0.1.0
 */
export interface SaasQuickRatioResult extends RatioResult<'saas-quick-ratio', 'ratio'>, QuickRatioParts {
  /** Gained over lost; `null` when nothing was lost. */
  readonly value: number | null;
  /** Customers with recurring revenue at either end; rows; or 1 for totals, and 0 where nothing was lost. */
  readonly n: number;
  /** What was gained by the definition. */
  readonly numerator: number;
  /** What was lost. */
  readonly denominator: number;
  /** Standard error of the value by the delta method; `null` of totals, below two rows and where there is no value. */
  readonly se: number | null;
  /** Interval of the value; `null` where there is no standard error. */
  readonly interval: Interval | null;
}

const METRIC = 'saas-quick-ratio';
const FORM = { metric: METRIC, unit: 'ratio', part: 'gained', whole: 'lost' } as const;
const MOVED = ['new', 'expansion', 'reactivated', 'contraction', 'churned'] as const;

/**
 * Quick ratio of recurring revenue: revenue gained over revenue lost in a period.
 *
 * value = gained / lost = (new + expansion + reactivated) / (contraction + churned). n counts rows, of spells customers with recurring
 * revenue at either end; totals count as one.
 *
 * @remarks With `definition: 'without-reactivated'` revenue of customers who came back is left out, as Baremetrics has it; of
 * movements the result has both. Without a loss the ratio does not exist: show the gain. It is high in young companies whatever
 * they do. The quick ratio of users is that of {@link lifecycle}; in accounting it is another thing. Rows and counted spells give
 * an interval, that of `quotient` (delta method, Student's t) over rows, or over customers. For segments, add up both totals and
 * divide once; never average the ratios. Cost: O(1); for rows O(n).
 * @param totals `gained` and `lost`
 * @returns ratio; `value: null` when nothing was lost; `interval: null` for totals and below two rows
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when a part is not a number from 0 up, in a row too (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { saasQuickRatio } from 'cx-metrics';
 * saasQuickRatio({ gained: 24_000, lost: 4_000 }).value; // => 6
 * const moved = { new: 12_000, expansion: 4_000, reactivated: 8_000, contraction: 1_000, churned: 3_000 };
 * saasQuickRatio(moved).withoutReactivated; // => 4
 * saasQuickRatio(moved, { definition: 'without-reactivated' }).value; // => 4
 * ```
 * @see https://refopedia.pages.dev/entries/saas-metrics.html
 * @category Revenue
 * @since 0.1.0
 */
export function saasQuickRatio(totals: SaasQuickRatioTotals): SaasQuickRatioResult;
/**
 * The same for movements, with both published ratios: five amounts, or what {@link mrrMovements} gave, as a whole or for a period. See {@link saasQuickRatio}.
 *
 * @param movements `new`, `expansion`, `reactivated`, `contraction` and `churned`
 * @param options the definition
 */
export function saasQuickRatio(movements: MovedRevenue, options?: QuickRatioConclusion): SaasQuickRatioResult;
/**
 * The same for rows, one per customer or period: both numbers are added up, and rows that lack one are `missing`. See
 * {@link saasQuickRatio}.
 *
 * @param rows any iterable
 * @param options readers, how to count and how to conclude
 */
export function saasQuickRatio<Row>(
  rows: Iterable<Row>,
  options: RatioRows<Row, keyof SaasQuickRatioTotals>,
): SaasQuickRatioResult;
/**
 * The same for spells that were counted, as a whole and by calendar period. See {@link saasQuickRatio}.
 *
 * @param spells what {@link countSpells} gave, with amounts
 * @param options which time is looked at and how to conclude
 */
export function saasQuickRatio(
  spells: Spells,
  options?: CountedQuickRatioOptions,
): SaasQuickRatioResult & SpellSeries<QuickRatioParts>;
export function saasQuickRatio(source: unknown, options?: object): SaasQuickRatioResult {
  if (isSpells(METRIC, source)) {
    return source.concluded(METRIC, options, 'definition confidence', true, (spells) => ratioOf(spells, options ?? {}));
  }
  assertCounted(METRIC, source, options);
  const isMoved = !isRows(source) && MOVED.some((name) => Object(source)[name] !== undefined);
  if (isMoved) return ofMovements(source, options);
  const result = isRows(source)
    ? namedRatio(FORM, source, options)
    : ratioOfTotals(FORM, source, options, 'rows, counted spells, movements or ');
  const { numerator: gained, denominator: lost } = result;
  return { ...result, definition: 'with-reactivated', gained, lost, withoutReactivated: null };
}

/** From movements as totals: of what {@link mrrMovements} gave, as a whole or for a period, those among its parts. */
function ofMovements(source: unknown, options: object | undefined): SaasQuickRatioResult {
  const { customers } = source as { readonly customers?: unknown };
  const isFlow = Object(customers) === customers;
  const given = isFlow ? (source as Record<string, unknown>) : namedParts(METRIC, source, MOVED);
  const moved = MOVED.map((name) => {
    return QUANTITY.read(given[name]) ?? refuse(METRIC, name, QUANTITY.expected, given[name], 'INVALID_VALUE');
  });
  assertOptions(METRIC, options, 'definition');
  const definition = definitionOf(options);
  const [joined, expansion, reactivated, contraction, churned] = moved as [number, number, number, number, number];
  const [gained, lasting] = [sumOf(joined, expansion, reactivated), sumOf(joined, expansion)];
  const lost = sumOf(contraction, churned);
  const numerator = definition === 'with-reactivated' ? gained : lasting;
  const { metric, unit, value, n, denominator, se, interval } = ratioOfTotals(
    FORM,
    { gained: numerator, lost },
    undefined,
  );
  const withoutReactivated = lost === 0 ? null : lasting / lost;
  const ratio = { value, n, ...noneLeftOut(), numerator, denominator, se, interval };
  return { metric, unit, ...ratio, definition, gained, lost, withoutReactivated };
}

/** What each customer gained and lost, as the quotient of two sums over customers. */
function ratioOf(spells: Spells, options: CountedQuickRatioOptions): (period: Period) => SaasQuickRatioResult {
  const { confidence } = options;
  const definition = definitionOf(options);
  const stocks = new Stocks(spells.histories);
  const firstPaid = firstPaidOf(stocks);
  return ({ from, to }) => {
    const [before, after] = [stocks.before(from).worth, stocks.before(to).worth];
    const pairs: { gained: number[]; lost: number[] } = { gained: [], lost: [] };
    const [all, lasting] = [new AmountSum(), new AmountSum()];
    for (let c = 0; c < before.length; c++) {
      const [opening, closing] = [before[c] as number, after[c] as number];
      if (opening === 0 && closing === 0) continue;
      const change = changeOf(opening, closing);
      const gain = Math.max(0, change);
      const isBack = opening === 0 && (firstPaid[c] as number) < from;
      all.add(gain);
      if (!isBack) lasting.add(gain);
      pairs.gained.push(isBack && definition === 'without-reactivated' ? 0 : gain);
      pairs.lost.push(Math.max(0, -change));
    }
    const totals = countPairs({ ...FORM, onInvalid: 'throw' }, pairs, {});
    const { value, n, numerator, denominator, se, interval } = concludeRatio(FORM, totals, partsOf(totals), {
      confidence,
    });
    const withoutReactivated = denominator === 0 ? null : lasting.value / denominator;
    const ratio = {
      metric: METRIC,
      unit: 'ratio',
      value,
      n,
      ...leftOutOf(spells),
      numerator,
      denominator,
      se,
      interval,
    } as const;
    return { ...ratio, definition, gained: all.value, lost: denominator, withoutReactivated };
  };
}

function definitionOf(options: QuickRatioConclusion | undefined): QuickRatioDefinition {
  return chosen(METRIC, 'definition', options?.definition, 'with-reactivated without-reactivated');
}

function sumOf(...amounts: readonly number[]): number {
  const sum = new AmountSum();
  for (const amount of amounts) sum.add(amount);
  return sum.value;
}
