import { givenCounts } from '../../core/counts.js';
import { refuse } from '../../core/errors.js';
import { chosen, refuseRest } from '../../core/options.js';
import type { Interval, MetricResult } from '../../core/result.js';
import { namedProportion, type ProportionOptions } from '../../kernels/proportion/proportion.js';

/**
 * What a loyalty participation rate is: active members of eligible customers, enrolled members of customers, members who bought of
 * buyers, active members of members, or transactions of members of all transactions.
 *
 * @category Options
 * @since 0.1.0
 */
export type LoyaltyParticipationDefinition =
  | 'active-of-eligible'
  | 'enrolled-of-customers'
  | 'members-of-buyers'
  | 'active-of-members'
  | 'member-transactions';

/**
 * How {@link loyaltyParticipationRateFromCounts} concludes.
 *
 * @category Options
 * @since 0.1.0
 */
export interface LoyaltyParticipationConclusion extends ProportionOptions {
  /** What is divided by what. @defaultValue `'active-of-eligible'` */
  readonly definition?: LoyaltyParticipationDefinition | undefined;
}

/**
 * Customers as a database counts them; only those that the definition needs.
 *
 * @category Options
 * @since 0.1.0
 */
export interface LoyaltyCounts {
  /** Members who bought in the window: for `'active-of-eligible'`, `'members-of-buyers'` and `'active-of-members'`. */
  readonly activeMembers?: number | undefined;
  /** Customers who may take part: for `'active-of-eligible'`. */
  readonly eligible?: number | undefined;
  /** Members, whether they bought or not: for `'enrolled-of-customers'` and `'active-of-members'`. */
  readonly members?: number | undefined;
  /** All customers: for `'enrolled-of-customers'`. */
  readonly customers?: number | undefined;
  /** Customers who bought in the window: for `'members-of-buyers'`. */
  readonly buyers?: number | undefined;
  /** Transactions of members: for `'member-transactions'`. */
  readonly memberTransactions?: number | undefined;
  /** All transactions: for `'member-transactions'`. */
  readonly transactions?: number | undefined;
}

/**
 * Loyalty participation rate with what it rests on.
 *
 * @category Results
 * @since 0.1.0
 */
export interface LoyaltyParticipationRateResult extends MetricResult<'loyalty-participation-rate', 'fraction'> {
  /** The share, 0…1; `null` out of nothing. */
  readonly value: number | null;
  /** The denominator: customers, buyers, members or transactions, by the definition. */
  readonly n: number;
  /** The numerator, likewise. */
  readonly count: number;
  /** What is divided by what. */
  readonly definition: LoyaltyParticipationDefinition;
  /** Interval: Wilson's unless another method is given; for transactions by the delta method over customers, and `null` where only counts are known. */
  readonly interval: Interval | null;
}

/** Name of the metric. */
export const LOYALTY = 'loyalty-participation-rate';

/** Which count is divided by which. */
const PARTS: Readonly<Record<LoyaltyParticipationDefinition, readonly [keyof LoyaltyCounts, keyof LoyaltyCounts]>> = {
  'active-of-eligible': ['activeMembers', 'eligible'],
  'enrolled-of-customers': ['members', 'customers'],
  'members-of-buyers': ['activeMembers', 'buyers'],
  'active-of-members': ['activeMembers', 'members'],
  'member-transactions': ['memberTransactions', 'transactions'],
};

/** The definition, checked. */
export function loyaltyDefinition(asked: LoyaltyParticipationDefinition | undefined): LoyaltyParticipationDefinition {
  return chosen(LOYALTY, 'definition', asked, Object.keys(PARTS).join(' '));
}

/** The rate by a definition, from counts; transactions have no interval here. */
export function concludeLoyalty(
  definition: LoyaltyParticipationDefinition,
  counts: LoyaltyCounts,
  options: ProportionOptions,
): LoyaltyParticipationRateResult {
  const [part, whole] = PARTS[definition];
  const given = givenCounts(LOYALTY, { [part]: counts[part], [whole]: counts[whole] });
  const share = namedProportion(LOYALTY, given[part] as number, given[whole] as number, options);
  const hasInterval = definition !== 'member-transactions';
  if (!hasInterval && options.interval) refuse(LOYALTY, 'interval', 'left out for transactions', options.interval);
  const { interval, ...rest } = share;
  return { ...rest, definition, interval: hasInterval ? interval : null };
}

/**
 * Loyalty participation rate from counts, for callers who hold counts.
 *
 * value = activeMembers / eligible, members / customers, activeMembers / buyers, activeMembers / members, or
 * memberTransactions / transactions, as `definition` says; n = the denominator.
 *
 * @remarks Same definitions as {@link loyaltyParticipationRate}. Transactions have no interval here: those of one customer
 * depend on each other, and counts do not say how. Cost: O(1).
 * @param counts whole numbers from 0; those that the definition needs
 * @param options definition, interval and its level
 * @returns share 0…1 with interval; `value: null` and `interval: null` out of nothing
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when a count that is needed is not there, is no whole number, or exceeds its whole; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { loyaltyParticipationRateFromCounts } from 'cx-metrics';
 * const rate = loyaltyParticipationRateFromCounts({ activeMembers: 300, eligible: 1000 });
 * rate.value; // => 0.3
 * rate.interval?.low; // ~> 0.2724068424770048
 * const counts = { activeMembers: 300, members: 400 };
 * loyaltyParticipationRateFromCounts(counts, { definition: 'active-of-members' }).value; // => 0.75
 * ```
 * @category Customers
 * @since 0.1.0
 */
export function loyaltyParticipationRateFromCounts(
  counts: LoyaltyCounts,
  options?: LoyaltyParticipationConclusion,
): LoyaltyParticipationRateResult {
  const { activeMembers, eligible, members, customers, buyers, memberTransactions, transactions, ...rest } = Object(
    counts,
  ) as LoyaltyCounts;
  refuseRest(LOYALTY, rest);
  const { definition, ...conclusion } = options ?? {};
  const given = { activeMembers, eligible, members, customers, buyers, memberTransactions, transactions };
  return concludeLoyalty(loyaltyDefinition(definition), given, conclusion);
}
