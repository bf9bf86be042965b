import { instantAt } from '../../calendar/periods/instant-at.js';
import type { InstantInput } from '../../core/instant.js';
import { leftOutOf } from '../../core/left-out.js';
import type { MetricResult } from '../../core/result.js';
import type { KnownSpellOptions, SubscriptionColumns, SubscriptionReaders } from '../../kernels/spell/count-spells.js';
import { knownTimeOf, seriesOf } from '../../kernels/spell/counted-spells.js';
import type { Period } from '../../kernels/spell/spell.js';
import type { SpellRangeOptions, SpellSeries, SpellStretch, Spells } from '../../kernels/spell/spells.js';
import { firstPaidOf, Stocks } from '../../kernels/spell/stocks.js';
import { STRETCH_OPTIONS } from '../../kernels/spell/stretches.js';
import type { KnownMoney } from './mrr.js';
import { flowBetween, type MrrFlow } from './mrr-flow.js';
import { subscriptionsOf } from './subscriptions-of.js';

/**
 * Options of {@link mrrMovements}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface MrrMovementsOptions extends Omit<KnownSpellOptions, 'asOf'>, SpellRangeOptions {
  /** Up to when things are known: what starts or ends later has not happened, and what only ends then has not been lost. @defaultValue `to` */
  readonly asOf?: InstantInput | undefined;
}

/**
 * Movements of recurring revenue with what they rest on. There is no interval: nothing is sampled.
 *
 * @category Results
 * @since 0.1.0
 */
export interface MrrMovementsResult
  extends MetricResult<'mrr-movements', 'money'>,
    MrrFlow,
    SpellStretch,
    SpellSeries<MrrFlow> {
  /** The net change, `end − start`; `null` where no spell was counted. */
  readonly value: number | null;
  /** Customers with recurring revenue at either end. */
  readonly n: number;
  /** Whether it was over at `asOf`. */
  readonly status: SpellStretch['status'];
  /** The rule by which prices were brought to a month. */
  readonly perMonth: string | null;
  /** Currency of the amounts; `null` where it was not told. */
  readonly currency: string | null;
}

/**
 * MRR movements: how monthly recurring revenue got from the start of a period to its end, by new, expansion, contraction, churned and
 * reactivated.
 *
 * value = end − start; start + new + expansion + reactivated − contraction − churned = end. n = customers with recurring revenue at
 * either end.
 *
 * @remarks Each customer is in one class, by what they are worth just before `from` and just before `to` over all their
 * subscriptions: a second one is expansion, losing one of several contraction, losing the last churned; a plan that follows another
 * moves by the difference; up and down within the period counts net, as does who comes and leaves in it. Who had recurring revenue
 * at any time before is reactivated, with the whole amount (ChartMogul; Lago counts it as expansion). Amounts of 0 are no
 * recurring revenue: from 0 to paid is new or reactivated, from paid to 0 churned. What starts or ends at a border moves in the
 * period that begins there, so the end of one period is the start of the next. A period that ends at `asOf` takes what ends then for
 * running still, so data that end are no churn; the one that holds it is `'partial'` and ends with what is known at `asOf`. In a {@link breakdown} by plan each plan
 * knows its own rows only, so that a move between plans is churned in one and new in the other; stocks add up, movements do not.
 * Prices are brought to a month as {@link countSpells} says; two currencies are refused. Sums are exact; of decimals, what differs by round-off
 * has not moved. Cost: O(n), of a series O(n · periods).
 * @param rows any iterable, one row per subscription, in any order
 * @param options readers `customer`, `startedAt`, `endedAt`, `amount` and perhaps `billed` and `currency`; the time that is looked at
 * @returns all movements, with the customers behind them, and those of each calendar period; `value: null` where no spell was counted
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a bad customer, instant or amount and for an end before the start (unless `onInvalid: 'count'`), and always for two currencies; `NOTHING_READ` when no row has anything under `customer`, `startedAt` or `amount`, or a field that `endedAt`, `billed` or `currency` names; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { mrrMovements } from 'cx-metrics';
 *
 * const columns = {
 *   customer: ['an', 'an', 'binh', 'chi'],
 *   startedAt: ['2026-01-05T00:00Z', '2026-02-10T00:00Z', '2026-01-20T00:00Z', '2026-02-02T00:00Z'],
 *   endedAt: ['2026-02-10T00:00Z', null, '2026-02-11T00:00Z', null],
 *   amount: [50, 80, 40, 25],
 * };
 * const bridge = mrrMovements(columns, { period: 'month', timeZone: 'UTC', asOf: '2026-03-01T00:00Z' });
 * const [, february] = bridge.periods;
 * [february?.start, february?.new, february?.expansion, february?.churned, february?.end]; // => [90, 25, 30, 40, 105]
 * february?.customers.churned; // => 1
 * mrrMovements(columns, { from: '2026-02-01T00:00Z', to: '2026-03-01T00:00Z' }).value; // => 15
 * ```
 * @see http://www.forentrepreneurs.com/saas-metrics-2-definitions-2/
 * @category Revenue
 * @since 0.1.0
 */
export function mrrMovements<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: MrrMovementsOptions & SubscriptionReaders<Row>,
): MrrMovementsResult;
/**
 * The same for equally long columns. See {@link mrrMovements}.
 *
 * @param columns `customer`, `startedAt`, `endedAt`, `amount` and perhaps `billed` and `currency`
 * @param options the time that is looked at and how to count
 * @returns the same
 */
export function mrrMovements(columns: SubscriptionColumns, options: MrrMovementsOptions): MrrMovementsResult;
/**
 * The same for spells that were counted. See {@link mrrMovements}.
 *
 * @param spells what {@link countSpells} gave, with amounts
 * @param options the time that is looked at
 * @returns the same
 */
export function mrrMovements(spells: Spells, options?: SpellRangeOptions): MrrMovementsResult;
export function mrrMovements(source: unknown, options?: object): MrrMovementsResult {
  const metric = 'mrr-movements';
  const usual = ({ asOf, to, timeZone }: MrrMovementsOptions) =>
    asOf === undefined && to !== undefined ? { asOf: instantAt(metric, 'to', to, timeZone) } : {};
  return concludeMrrMovements(subscriptionsOf(metric, source, options, STRETCH_OPTIONS, usual), options ?? {});
}

/** The conclusion from spells, however they were counted. */
export function concludeMrrMovements(spells: Spells, options: SpellRangeOptions): MrrMovementsResult {
  const stocks = new Stocks(spells.histories);
  const firstPaid = firstPaidOf(stocks);
  const known = { ...spells, ...knownTimeOf(spells) };
  return mrrMovementsOfFlows(known, options, ({ from, to }) => flowBetween(stocks, firstPaid, from, to));
}

/** The conclusion from the movements of stretches of time, wherever they were counted. */
export function mrrMovementsOfFlows(
  known: KnownMoney,
  options: SpellRangeOptions,
  flowIn: (period: Period) => MrrFlow,
): MrrMovementsResult {
  const { perMonth, currency } = known;
  return seriesOf('mrr-movements', known, options, (period) => {
    const { value, n, ...movements } = flowIn(period);
    const whole = { value, n, ...leftOutOf(known), ...movements, perMonth, currency };
    return { metric: 'mrr-movements', unit: 'money', ...whole } as const;
  });
}
