import { timeZoneOf } from '../../calendar/zones/time-zone.js';
import { refuse } from '../../core/errors.js';
import type { InstantInput } from '../../core/instant.js';
import { assertOptions, type InvalidPolicy, type MissingValue, policyOf, type Read } from '../../core/options.js';
import { brings } from '../history/brings.js';
import { INSTANT, optionOf, RowTally } from '../proportion/row-tally.js';
import { CountedSpells } from './counted-spells.js';
import { type BilledInterval, PER_MONTH, WORTH } from './recurring-amount.js';
import { readSpells, SPELL_NAMES } from './spell.js';
import type { SpellColumns, SpellReaders } from './spell-aggregator.js';
import { SpellHistories } from './spell-histories.js';
import { TERM } from './spell-part.js';
import type { Spells } from './spells.js';

/**
 * Up to when spells are known, and how they are counted.
 *
 * @category Options
 * @since 0.1.0
 */
export interface KnownSpellOptions {
  /** Up to when things are known: what starts or ends later has not happened, and what only ends then has not been lost. */
  readonly asOf: InstantInput;
  /** Zone of local dates and calendar periods, such as `'Asia/Ho_Chi_Minh'`. Needed for these only. */
  readonly timeZone?: string | undefined;
  /** What to do with invalid spells. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
  /** A number that stands for "none" in integer columns of this call, such as 0, or several. */
  readonly missingValue?: MissingValue | undefined;
}

/**
 * What a subscription is worth: readers of rows.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SubscriptionReaders<Row> extends SpellReaders<Row> {
  /** The recurring price: 0 or more, in the unit of the currency or its cents. One-off fees and variable use are none. */
  readonly amount: Read<Row, number | bigint>;
  /** For how long the price pays; `() => 'year'` where all are alike. @defaultValue a month, in every row that does not say */
  readonly billed?: Read<Row, BilledInterval> | undefined;
  /** Its currency, such as `'USD'` or `'usd'`, which must be the same in all rows: nothing is converted. @defaultValue not told */
  readonly currency?: Read<Row, string> | undefined;
}

/**
 * Subscriptions as equally long columns.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SubscriptionColumns extends SpellColumns {
  /** The recurring price of each: 0 or more. */
  readonly amount: ArrayLike<number | bigint | null | undefined>;
  /** For how long each price pays. @defaultValue a month */
  readonly billed?: ArrayLike<BilledInterval | null | undefined> | undefined;
  /** The currency of each, one for all. @defaultValue not told */
  readonly currency?: ArrayLike<string | null | undefined> | undefined;
}

/**
 * Options of {@link countSpells} for rows.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SpellRowOptions<Row> extends KnownSpellOptions, Omit<SubscriptionReaders<Row>, 'amount'> {
  /** The recurring price, for what is said of money. @defaultValue no amounts */
  readonly amount?: Read<Row, number | bigint> | undefined;
  /** When its current term ends, for churn of those `'up-for-renewal'`; `null` when it has no term. @defaultValue no terms */
  readonly renewsAt?: Read<Row, InstantInput> | undefined;
}

/**
 * Columns of {@link countSpells}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface CountedSpellColumns extends Omit<SubscriptionColumns, 'amount'> {
  /** The recurring price of each, for what is said of money. @defaultValue no amounts */
  readonly amount?: ArrayLike<number | bigint | null | undefined> | undefined;
  /** When the current term of each ends; `null` (NaN in a float array) when it has no term. @defaultValue no terms */
  readonly renewsAt?: ArrayLike<InstantInput | null | undefined> | undefined;
}

/** Up to when spells are known, and how they are read: checked. */
export interface KnownSpellSpec {
  readonly metric: string;
  readonly config: { readonly asOf: number; readonly timeZone: string | null };
  readonly onInvalid: InvalidPolicy;
}

/** Names of the options of {@link KnownSpellOptions}, and of what is read of subscriptions. */
export const KNOWN_OPTIONS = 'asOf timeZone onInvalid';
export const SUBSCRIPTION_OPTIONS =
  'customer startedAt endedAt amount billed currency missingValue asOf timeZone onInvalid';

/** The specification that options ask for. */
export function knownSpec(metric: string, { asOf, timeZone, onInvalid }: Partial<KnownSpellOptions>): KnownSpellSpec {
  if (timeZone !== undefined) timeZoneOf(metric, timeZone);
  return {
    metric,
    config: { asOf: optionOf(metric, INSTANT, 'asOf', asOf), timeZone: timeZone ?? null },
    onInvalid: policyOf(metric, onInvalid),
  };
}

/** Counts what a source holds; amounts are read where `isWorth` says so, terms where the source brings them. What it returns is fresh. */
export function spellsIn(
  { metric, config: { asOf, timeZone }, onInvalid }: KnownSpellSpec,
  source: unknown,
  options: Readonly<Record<string, unknown>>,
  isWorth: boolean,
): Spells {
  const tally = new RowTally(metric, source, onInvalid);
  const histories = new SpellHistories();
  const terms = brings(source, options, 'renewsAt') ? new SpellHistories() : null;
  const worthOf = isWorth ? WORTH.reader(metric, source, tally) : null;
  const termOf = TERM.reader(metric, source, tally);
  let [n, afterAsOf] = [0, 0];
  const further = ['billed', 'currency', 'renewsAt'];
  const names = isWorth
    ? { required: [...SPELL_NAMES, 'amount'], optional: further }
    : { required: SPELL_NAMES, optional: ['amount', ...further] };
  for (const name of further.slice(0, isWorth ? 0 : 2)) {
    if (brings(source, options, name)) refuse(metric, name, 'left out where no amount is read', undefined);
  }
  readSpells(
    metric,
    source,
    names,
    options,
    tally,
    (customer, start, end, index, amount, billed, currency, renewsAt) => {
      const term = terms && termOf.read(start, index, renewsAt, undefined, undefined);
      if (terms && term === null) return;
      const worth = worthOf ? worthOf.read(start, index, amount, billed, currency) : 0;
      if (worth === null) return;
      histories.add(customer, start, end, worth);
      terms?.add(customer, start, end, term as number);
      if (start > asOf) afterAsOf++;
      else n++;
    },
    asOf,
  );
  return new CountedSpells({
    timeZone,
    asOf,
    n,
    ...tally.leftOut,
    afterAsOf,
    perMonth: isWorth ? PER_MONTH : null,
    currency: worthOf?.currency ?? null,
    histories,
    terms,
  });
}

/**
 * Counts the spells of customers once, for several conclusions from the same subscriptions: churn, retention, survival, recurring
 * revenue and its movements, and their series by calendar period.
 *
 * A spell is a subscription, a contract or a membership; it holds the instants from `startedAt` until before `endedAt`, and one of
 * length 0 counts as nobody. A customer may have any number of them, at a time or one after another.
 *
 * @remarks Prices are brought to a month whatever its days: a year's by 12, a half-year's by 6, a quarter's by 3, a week's times
 * 52 / 12, a day's times 365 / 12; `'P18M'` is a price for 18 months. Two currencies in one call are refused: count each apart, or
 * convert before. `asOf` matters: data that end somewhere look as if all had left, so a period that ends at `asOf` takes what ends
 * at it for running still, and one that holds it is `'partial'`. Every metric of spells takes the result in place of rows or
 * columns, and zone and `asOf` with it. Cost: O(n) time; memory some 40 bytes per spell.
 * @param rows any iterable, one row per spell, in any order
 * @param options readers `customer`, `startedAt`, `endedAt` and perhaps `amount`, `billed`, `currency` and `renewsAt`; `asOf` and zone
 * @returns the spells
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a bad customer, instant or amount and for an end before the start (unless `onInvalid: 'count'`), and always for two currencies; `NOTHING_READ` when no row has anything under `customer`, `startedAt` or `amount`, or a field that `endedAt`, `billed` or `currency` names; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { churnRate, countSpells, grossRevenueRetention, mrr, mrrMovements } from 'cx-metrics';
 *
 * const rows = [
 *   { who: 'an', since: '2026-01-05', until: null, price: 600, every: 'year' as const },
 *   { who: 'binh', since: '2026-01-20', until: '2026-02-11', price: 40, every: 'month' as const },
 *   { who: 'chi', since: '2026-02-02', until: null, price: 25, every: 'month' as const },
 * ];
 * const spells = countSpells(rows, {
 *   customer: 'who',
 *   startedAt: (row) => `${row.since}T00:00:00Z`,
 *   endedAt: (row) => row.until && `${row.until}T00:00:00Z`,
 *   amount: 'price',
 *   billed: 'every',
 *   timeZone: 'UTC',
 *   asOf: '2026-03-01T00:00:00Z',
 * });
 * mrr(spells).value; // => 75
 * mrrMovements(spells, { period: 'month' }).periods.map((each) => [each.period, each.value]);
 * // => [['2026-01', 90], ['2026-02', -15]]
 * const february = { from: '2026-02-01', to: '2026-03-01' };
 * churnRate(spells, february).value; // => 0.5
 * grossRevenueRetention(spells, february).value; // ~> 0.5555555556
 * ```
 * @category Customers
 * @since 0.1.0
 */
export function countSpells<Row>(rows: readonly Row[] | Iterable<Row>, options: SpellRowOptions<Row>): Spells;
/**
 * The same for equally long columns; see {@link countSpells}.
 *
 * @param columns equally long columns
 * @param options `asOf` and zone
 * @returns the same
 */
export function countSpells(columns: CountedSpellColumns, options: KnownSpellOptions): Spells;
export function countSpells(source: unknown, options: KnownSpellOptions): Spells {
  assertOptions('countSpells', options, `${SUBSCRIPTION_OPTIONS} renewsAt`);
  const given = { ...options } as Readonly<Record<string, unknown>>;
  const spec = knownSpec('countSpells', options ?? {});
  return spellsIn(spec, source, given, brings(source, given, 'amount'));
}
