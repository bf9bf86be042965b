import { assertOptions, type InvalidPolicy, type MissingValue, type Read } from '../../core/options.js';
import { readParts } from '../../core/reading.js';
import { brings } from '../../kernels/history/brings.js';
import { isCounts, namedParts } from '../../kernels/proportion/named-counts.js';
import { COUNT, FLAG, RowTally } from '../../kernels/proportion/row-tally.js';
import { shareOfSums } from '../../kernels/quotient/share-of-sums.js';
import {
  concludeLoyalty,
  LOYALTY,
  LOYALTY_COUNTS,
  type LoyaltyCounts,
  type LoyaltyParticipationConclusion,
  type LoyaltyParticipationRateResult,
  loyaltyDefinition,
} from './loyalty-counts.js';

/**
 * Options of {@link loyaltyParticipationRate}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface LoyaltyParticipationRateOptions extends LoyaltyParticipationConclusion {
  /** What to do with customers whose parts are invalid. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
  /** A number, or several, that stand for "missing" in integer columns of this call, such as -1. */
  readonly missingValue?: MissingValue | undefined;
}

/**
 * Options of {@link loyaltyParticipationRate} for rows.
 *
 * @category Options
 * @since 0.1.0
 */
export interface LoyaltyParticipationRateRowOptions<Row> extends LoyaltyParticipationRateOptions {
  /** Whether the customer is a member. */
  readonly member: Read<Row, boolean | number | bigint>;
  /** How many transactions the customer had in the window. */
  readonly transactions: Read<Row, number | bigint>;
  /** Whether the customer may take part; members always may. @defaultValue everybody may */
  readonly eligible?: Read<Row, boolean | number | bigint> | undefined;
}

/**
 * Customers as equally long columns.
 *
 * @category Options
 * @since 0.1.0
 */
export interface LoyaltyParticipationRateColumns {
  /** Whether each customer is a member: true or 1. */
  readonly member: ArrayLike<boolean | number | bigint | null | undefined>;
  /** How many transactions each customer had in the window. */
  readonly transactions: ArrayLike<number | bigint | null | undefined>;
  /** Whether each customer may take part; members always may. @defaultValue everybody may */
  readonly eligible?: ArrayLike<boolean | number | bigint | null | undefined> | undefined;
}

/**
 * Loyalty participation rate counted from customers, with every count behind the five definitions.
 *
 * @category Results
 * @since 0.1.0
 */
export interface LoyaltyParticipationRowsResult extends LoyaltyParticipationRateResult, Required<LoyaltyCounts> {
  /** Members who bought in the window. */
  readonly activeMembers: number;
  /** Customers who may take part. */
  readonly eligible: number;
  /** Members, whether they bought or not. */
  readonly members: number;
  /** All customers. */
  readonly customers: number;
  /** Customers who bought in the window. */
  readonly buyers: number;
  /** Transactions of members. */
  readonly memberTransactions: number;
  /** All transactions. */
  readonly transactions: number;
}

/**
 * Loyalty participation rate: how many take part in a loyalty programme, by one of five published definitions.
 *
 * `'active-of-eligible'`: activeMembers / eligible, members who bought of customers who may take part. `'enrolled-of-customers'`:
 * members / customers. `'members-of-buyers'`: activeMembers / buyers. `'active-of-members'`: activeMembers / members.
 * `'member-transactions'`: memberTransactions / transactions. n = the denominator.
 *
 * @remarks The five differ widely under one name: enrolment only grows, activity does not; name the definition with the number.
 * Active means a transaction in the window of the rows that are handed in. Wilson's interval unless another method is given;
 * for transactions the delta method over customers, since those of one customer come together, and none from counts, which do not
 * say how. A customer without one of the parts is missing. Cost: O(1) from counts, else O(n) time and memory. Sources: active of
 * eligible (kpi.zone), enrolled of customers (taglab), by transactions (Restaurant Loyalty Specialists).
 * @param counts whole numbers from 0; those that the definition needs
 * @param options the definition, interval and its level
 * @returns share 0…1 with interval; `value: null` and `interval: null` out of nothing
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when a count that is needed is not there, is no whole number, or exceeds its whole; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { loyaltyParticipationRate } from 'cx-metrics';
 * const rate = loyaltyParticipationRate({ activeMembers: 300, eligible: 1000 });
 * rate.value; // => 0.3
 * rate.interval?.low; // ~> 0.2724068424770048
 * const counts = { activeMembers: 300, members: 400 };
 * loyaltyParticipationRate(counts, { definition: 'active-of-members' }).value; // => 0.75
 * ```
 * @see https://www.kpi.zone/library/kpis/loyalty-participation-rate/
 * @category Customers
 * @since 0.1.0
 */
export function loyaltyParticipationRate(
  counts: LoyaltyCounts,
  options?: LoyaltyParticipationConclusion,
): LoyaltyParticipationRateResult;
/**
 * The same for customers in rows, with every count behind the five definitions. See {@link loyaltyParticipationRate}.
 *
 * @param rows any iterable, one row per customer
 * @param options readers `member`, `transactions` and `eligible`, the definition, how to count and how to conclude
 * @returns share 0…1 with interval, and all counts
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not a flag or not a whole number, and for a member who may not take part (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { loyaltyParticipationRate } from 'cx-metrics';
 *
 * const customers = [
 *   { joined: true, orders: 3 },
 *   { joined: true, orders: 0 },
 *   { joined: false, orders: 1 },
 *   { joined: false, orders: 0 },
 * ];
 * const readers = {
 *   member: (row: (typeof customers)[number]) => row.joined,
 *   transactions: (row: (typeof customers)[number]) => row.orders,
 * };
 * loyaltyParticipationRate(customers, readers).value; // => 0.25
 * loyaltyParticipationRate(customers, { ...readers, definition: 'members-of-buyers' }).value; // => 0.5
 * loyaltyParticipationRate(customers, { ...readers, definition: 'member-transactions' }).value; // => 0.75
 * ```
 */
export function loyaltyParticipationRate<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: LoyaltyParticipationRateRowOptions<Row>,
): LoyaltyParticipationRowsResult;
/**
 * The same for customers in equally long columns. See {@link loyaltyParticipationRate}.
 *
 * @param columns `member`, `transactions` and perhaps `eligible`
 * @param options the definition, how to count and how to conclude
 * @returns share 0…1 with interval, and all counts
 */
export function loyaltyParticipationRate(
  columns: LoyaltyParticipationRateColumns,
  options?: LoyaltyParticipationRateOptions,
): LoyaltyParticipationRowsResult;
export function loyaltyParticipationRate(
  source: unknown,
  options?: LoyaltyParticipationRateOptions,
): LoyaltyParticipationRateResult {
  const conclusion = 'definition confidence interval';
  if (isCounts(source) || Object(source) !== source) {
    const counts = namedParts(LOYALTY, source, LOYALTY_COUNTS.split(' '));
    assertOptions(LOYALTY, options, conclusion);
    return concludeLoyalty(loyaltyDefinition(options?.definition), counts, options ?? {});
  }
  assertOptions(LOYALTY, options, `member transactions eligible onInvalid missingValue ${conclusion}`);
  return ofCustomers(source, { ...options });
}

function ofCustomers(
  source: unknown,
  options: LoyaltyParticipationRateOptions & Readonly<Record<string, unknown>>,
): LoyaltyParticipationRowsResult {
  const { definition: asked, onInvalid, confidence, interval: method } = options;
  const definition = loyaltyDefinition(asked);
  const tally = new RowTally(LOYALTY, source, onInvalid);
  const counts = { activeMembers: 0, eligible: 0, members: 0, customers: 0, buyers: 0 };
  const [ofMembers, ofAll]: [number[], number[]] = [[], []];
  const knowsEligible = brings(source, options, 'eligible');
  const required = ['member', 'transactions', ...(knowsEligible ? ['eligible'] : [])];
  const names = { required, optional: knowsEligible ? [] : ['eligible'] };
  readParts(LOYALTY, source, names, options, (index, flag, times, may) => {
    const isMember = tally.read(FLAG, 'member', flag, index);
    if (isMember === null) return;
    const count = tally.read(COUNT, 'transactions', times, index);
    if (count === null) return;
    const isEligible = knowsEligible ? tally.read(FLAG, 'eligible', may, index) : 1;
    if (isEligible === null) return;
    if (isEligible < isMember) {
      tally.refuse('eligible', 'true for a member', may, index, 'contradictory');
      return;
    }
    const isBuyer = count > 0 ? 1 : 0;
    counts.customers++;
    counts.members += isMember;
    counts.eligible += isEligible;
    counts.buyers += isBuyer;
    counts.activeMembers += isMember * isBuyer;
    ofMembers.push(isMember * count);
    ofAll.push(count);
  });
  const share = shareOfSums(LOYALTY, ofMembers, ofAll, confidence, true);
  const all = { ...counts, memberTransactions: share.part, transactions: share.whole };
  const result = concludeLoyalty(definition, all, { confidence, interval: method }, tally.leftOut);
  const interval = definition === 'member-transactions' ? share.interval : result.interval;
  return { ...result, interval, ...all };
}
