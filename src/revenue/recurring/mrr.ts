import { instantAt } from '../../calendar/periods/instant-at.js';
import { refuse } from '../../core/errors.js';
import type { InstantInput } from '../../core/instant.js';
import { type LeftOut, leftOutOf } from '../../core/left-out.js';
import type { MetricResult } from '../../core/result.js';
import type { KnownSpellOptions, SubscriptionColumns, SubscriptionReaders } from '../../kernels/spell/count-spells.js';
import { knownTimeOf, seriesOf } from '../../kernels/spell/counted-spells.js';
import type { SpellRangeOptions, SpellSeries, Spells } from '../../kernels/spell/spells.js';
import { runningBefore, Stocks } from '../../kernels/spell/stocks.js';
import { justAfter, type KnownTime } from '../../kernels/spell/stretches.js';
import { subscriptionsOf } from './subscriptions-of.js';

/**
 * How {@link mrr} concludes.
 *
 * @category Options
 * @since 0.1.0
 */
export interface MrrConclusion extends Omit<SpellRangeOptions, 'window'> {
  /** The moment: an instant or a local date, not after `asOf`. What starts at it counts, what ends at it does not. @defaultValue `asOf` */
  readonly at?: InstantInput | undefined;
  /** First instant, or first local date, of the series; with `period` only. @defaultValue the first start of all spells */
  readonly from?: InstantInput | undefined;
  /** First instant, or first date, after the series; with `period` only. @defaultValue the end of the calendar period that holds `asOf` */
  readonly to?: InstantInput | undefined;
}

/**
 * What monthly recurring revenue is.
 *
 * @category Results
 * @since 0.1.0
 */
export interface MrrStock {
  /** What all subscriptions that run are worth in a month; `null` where no spell was counted. */
  readonly value: number | null;
  /** Customers with recurring revenue. */
  readonly n: number;
  /** Their subscriptions that are worth something. */
  readonly subscriptions: number;
}

/**
 * Monthly recurring revenue with what it rests on. There is no interval: nothing is sampled.
 *
 * @category Results
 * @since 0.1.0
 */
export interface MrrResult extends MetricResult<'mrr', 'money'>, MrrStock, Omit<SpellSeries<MrrStock>, 'status'> {
  /** What all subscriptions that run at `at` are worth in a month; `null` where no spell was counted. */
  readonly value: number | null;
  /** Customers with recurring revenue. */
  readonly n: number;
  /** The moment, epoch milliseconds. */
  readonly at: number;
  /** The rule by which prices were brought to a month. */
  readonly perMonth: string | null;
  /** Currency of the amounts; `null` where it was not told. */
  readonly currency: string | null;
}

/**
 * Monthly recurring revenue (MRR): what the subscriptions of all customers that run at a moment are worth in a month.
 *
 * value = sum of the monthly amounts of subscriptions with startedAt ≤ at < endedAt. n = customers with such amounts above 0.
 *
 * @remarks A stock: never add up months. With `period` there is a series, each value the stock at the end of its period, just before
 * the next one begins (in the period that holds `asOf`, at `asOf`), which {@link mrrMovements} explains. One-off fees and variable
 * use are not recurring. Prices are brought to a month as {@link countSpells} says; two currencies are refused. Sums are exact, in
 * whole cents and in decimals, in any order. Cost: O(n), of a series O(n · periods).
 * @param rows any iterable, one row per subscription, in any order
 * @param options readers `customer`, `startedAt`, `endedAt`, `amount` and perhaps `billed` and `currency`, `asOf`
 * @returns money per month; `value: null` where no spell was counted
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a bad customer, instant or amount and for an end before the start (unless `onInvalid: 'count'`), and always for two currencies; `NOTHING_READ` when no row has anything under `customer`, `startedAt` or `amount`, or a field that `endedAt`, `billed` or `currency` names; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { mrr } from 'cx-metrics';
 *
 * const subscriptions = [
 *   { who: 'an', since: '2026-01-05T00:00:00Z', until: null, price: 600, every: 'year' as const },
 *   { who: 'binh', since: '2026-01-20T00:00:00Z', until: '2026-02-11T00:00:00Z', price: 40, every: 'month' as const },
 * ];
 * const readers = { customer: 'who', startedAt: 'since', endedAt: 'until', amount: 'price', billed: 'every' } as const;
 * const result = mrr(subscriptions, { ...readers, timeZone: 'UTC', asOf: '2026-03-01T00:00:00Z', period: 'month' });
 * [result.value, result.n]; // => [50, 1]
 * result.periods.map((each) => [each.period, each.value]); // => [['2026-01', 90], ['2026-02', 50]]
 * ```
 * @see http://www.forentrepreneurs.com/saas-metrics-2-definitions-2/
 * @category Revenue
 * @since 0.1.0
 */
export function mrr<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: KnownSpellOptions & SubscriptionReaders<Row> & MrrConclusion,
): MrrResult;
/**
 * The same for equally long columns. See {@link mrr}.
 *
 * @param columns `customer`, `startedAt`, `endedAt`, `amount` and perhaps `billed` and `currency`
 * @param options `asOf`, how to count and how to conclude
 * @returns the same
 */
export function mrr(columns: SubscriptionColumns, options: KnownSpellOptions & MrrConclusion): MrrResult;
/**
 * The same for spells that were counted. See {@link mrr}.
 *
 * @param spells what {@link countSpells} gave, with amounts
 * @param options how to conclude
 * @returns the same
 */
export function mrr(spells: Spells, options?: MrrConclusion): MrrResult;
export function mrr(source: unknown, options?: object): MrrResult {
  return concludeMrr(subscriptionsOf('mrr', source, options, MRR_CONCLUSION), options ?? {});
}

/** Names of the options of {@link MrrConclusion}. */
export const MRR_CONCLUSION = 'at from to period weekStart anchorDay anchorMonth';

/** The conclusion from spells, however they were counted. */
export function concludeMrr(spells: Spells, options: MrrConclusion): MrrResult {
  const stocks = new Stocks(spells.histories);
  return mrrOfStocks({ ...spells, ...knownTimeOf(spells) }, options, (instant) => stockOf(stocks, instant));
}

/** What is known of subscriptions wherever they were counted. */
export interface KnownMoney extends KnownTime, LeftOut, Pick<Spells, 'perMonth' | 'currency'> {}

/** The conclusion from stocks just before instants, wherever they were counted. */
export function mrrOfStocks(
  known: KnownMoney,
  options: MrrConclusion,
  stockBefore: (instant: number) => MrrStock,
): MrrResult {
  const { timeZone, asOf, perMonth, currency } = known;
  const { at: asked, ...range } = options;
  const at = asked === undefined ? asOf : instantAt('mrr', 'at', asked, timeZone ?? undefined);
  if (at > asOf) refuse('mrr', 'at', 'not after asOf', asked);
  for (const name of ['from', 'to'] as const) {
    const isAlone = range.period === undefined && range[name] !== undefined;
    if (isAlone) refuse('mrr', name, 'left out unless period is given', range[name]);
  }
  const { periods } = seriesOf('mrr', known, range, ({ to }) => stockBefore(to));
  const { value, n, subscriptions } = stockBefore(justAfter(at));
  const which = { at, timeZone, asOf, perMonth, currency };
  return { metric: 'mrr', unit: 'money', value, n, ...leftOutOf(known), subscriptions, ...which, periods };
}

function stockOf(stocks: Stocks, instant: number): MrrStock {
  const { n, total } = stocks.before(instant);
  return { value: stocks.customers ? total : null, n, subscriptions: runningBefore(stocks, instant) };
}
