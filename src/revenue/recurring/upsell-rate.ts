import { refuse } from '../../core/errors.js';
import { leftOutOf } from '../../core/left-out.js';
import { isRows } from '../../core/reading.js';
import type { Estimate } from '../../core/result.js';
import { namedParts } from '../../kernels/proportion/named-counts.js';
import {
  namedShare,
  SHARE_CONCLUSION,
  type ShareOptions,
  type ShareResult,
  type ShareRows,
  shareOf,
} from '../../kernels/proportion/proportion.js';
import { QUANTITY } from '../../kernels/proportion/row-tally.js';
import type { Period } from '../../kernels/spell/spell.js';
import {
  assertCounted,
  isSpells,
  type SpellRangeOptions,
  type SpellSeries,
  type Spells,
} from '../../kernels/spell/spells.js';
import { AmountSum, changeOf, Stocks } from '../../kernels/spell/stocks.js';

/**
 * Counts of {@link upsellRate}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface UpsellCounts {
  /** Customers of the start who pay more at the end: from 0 to `customers`. */
  readonly upgraded: number | bigint;
  /** Customers at the start. */
  readonly customers: number | bigint;
  /** How much more they pay, for the share of revenue. @defaultValue not known */
  readonly expansion?: number | undefined;
  /** Recurring revenue at the start, for the share of revenue. @defaultValue not known */
  readonly opening?: number | undefined;
}

/**
 * Options of {@link upsellRate} for spells that were counted.
 *
 * @category Options
 * @since 0.1.0
 */
export interface CountedUpsellOptions extends SpellRangeOptions, ShareOptions {}

/**
 * What the upsell rate rests on.
 *
 * @category Results
 * @since 0.1.0
 */
export interface UpsellParts extends Estimate {
  /** The share of customers, 0…1; `null` without customers at the start. */
  readonly value: number | null;
  /** Customers at the start. */
  readonly n: number;
  /** How many of them pay more at the end. */
  readonly count: number;
  /** How much more these pay; `null` where it is not known. */
  readonly expansion: number | null;
  /** Recurring revenue at the start; `null` where it is not known. */
  readonly opening: number | null;
  /** The share of revenue, `expansion` over `opening`: another metric, which can exceed 1. `null` where either is not known, and where `opening` is 0. */
  readonly ofRevenue: number | null;
}

/**
 * Upsell rate with what it rests on.
 *
 * @category Results
 * @since 0.1.0
 */
export interface UpsellRateResult extends ShareResult<'upsell-rate'>, UpsellParts {
  /** The share of customers, 0…1; `null` without customers at the start. */
  readonly value: number | null;
  /** Customers at the start. */
  readonly n: number;
  /** How many of them pay more at the end. */
  readonly count: number;
}

const METRIC = 'upsell-rate';

/**
 * Upsell rate: share of the customers of the start who pay more at the end of the period.
 *
 * value = upgraded / customers; n = customers at the start. Wilson's interval unless another method is given. Beside it
 * `ofRevenue` = expansion / opening.
 *
 * @remarks The share of customers and the share of revenue are two metrics. A price rise is no upsell, but looks like one in
 * subscriptions. Up and down in one period: the net counts. For segments, add up both counts and divide once; never average the
 * shares. Cost: O(1); for rows O(n).
 * @param counts `upgraded` out of `customers`, whole numbers, and perhaps `expansion` and `opening`
 * @param options interval and its level
 * @returns share 0…1 with interval; `value: null` and `interval: null` when `customers` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are not whole numbers or `upgraded` exceeds `customers`, and in a row for anything but a flag (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { upsellRate } from 'cx-metrics';
 * const rate = upsellRate({ upgraded: 60, customers: 1000, expansion: 4500, opening: 90_000 });
 * rate.value; // => 0.06
 * rate.interval?.low; // ~> 0.046896472676
 * rate.ofRevenue; // => 0.05
 * const accounts = [{ grew: false }, { grew: true }, { grew: false }, { grew: false }];
 * upsellRate(accounts, { upgraded: 'grew' }).value; // => 0.25
 * ```
 * @see https://gsong.pe.kr/startup/2014/10/01/saas-business-model-and-key-metrics.html
 * @category Revenue
 * @since 0.1.0
 */
export function upsellRate(counts: UpsellCounts, options?: ShareOptions): UpsellRateResult;
/**
 * The same for rows, one per customer of the start: `upgraded` reads `true` or `false`, and rows without it are `missing`. See
 * {@link upsellRate}.
 *
 * @param rows any iterable
 */
export function upsellRate<Row>(rows: Iterable<Row>, options: ShareRows<Row, 'upgraded'>): UpsellRateResult;
/**
 * The same for spells that were counted, as a whole and by calendar period. See {@link upsellRate}.
 *
 * @param spells what {@link countSpells} gave, with amounts
 * @param options which time is looked at and how to conclude
 */
export function upsellRate(spells: Spells, options?: CountedUpsellOptions): UpsellRateResult & SpellSeries<UpsellParts>;
export function upsellRate(source: unknown, options?: object): UpsellRateResult {
  if (isSpells(METRIC, source)) {
    return source.concluded(METRIC, options, SHARE_CONCLUSION, true, (spells) => upsellOf(spells, options ?? {}));
  }
  assertCounted(METRIC, source, options);
  if (isRows(source)) {
    return withRevenue(namedShare(METRIC, 'upgraded', 'customers', source, options), null, null);
  }
  const { expansion, opening, ...counts } = namedParts(METRIC, source, [
    'upgraded',
    'customers',
    'expansion',
    'opening',
  ]);
  const share = namedShare(METRIC, 'upgraded', 'customers', counts, options);
  return withRevenue(share, amountOf('expansion', expansion), amountOf('opening', opening));
}

function amountOf(name: string, value: unknown): number | null {
  if (value === undefined) return null;
  return QUANTITY.read(value) ?? refuse(METRIC, name, QUANTITY.expected, value, 'INVALID_VALUE');
}

function withRevenue<Share extends object>(share: Share, expansion: number | null, opening: number | null) {
  const ofRevenue = expansion === null || !opening ? null : expansion / opening;
  return { ...share, expansion, opening, ofRevenue };
}

function upsellOf(spells: Spells, { confidence, interval }: ShareOptions): (period: Period) => UpsellRateResult {
  const stocks = new Stocks(spells.histories);
  return ({ from, to }) => {
    const [before, after] = [stocks.before(from).worth, stocks.before(to).worth];
    const [opening, expansion] = [new AmountSum(), new AmountSum()];
    for (let c = 0; c < before.length; c++) {
      const [held, then] = [before[c] as number, after[c] as number];
      if (held === 0) continue;
      opening.add(held);
      const change = changeOf(held, then);
      if (change > 0) expansion.add(change);
    }
    const share = shareOf(METRIC, expansion.n, opening.n, confidence, interval);
    const { value, interval: around } = share;
    const counts = { value, n: opening.n, ...leftOutOf(spells), count: expansion.n, interval: around };
    return withRevenue({ metric: METRIC, unit: 'fraction', ...counts } as const, expansion.value, opening.value);
  };
}
