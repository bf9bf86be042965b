import { givenCounts } from '../../core/counts.js';
import { refuse } from '../../core/errors.js';
import { type LeftOut, noneLeftOut } from '../../core/left-out.js';
import { chosen } from '../../core/options.js';
import type { Interval, MetricResult } from '../../core/result.js';
import { namedProportion, type ShareOptions } from '../../kernels/proportion/proportion.js';

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
 * How {@link loyaltyParticipationRate} concludes.
 *
 * @category Options
 * @since 0.1.0
 */
export interface LoyaltyParticipationConclusion extends ShareOptions {
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
  readonly activeMembers?: number | bigint | undefined;
  /** Customers who may take part: for `'active-of-eligible'`. */
  readonly eligible?: number | bigint | undefined;
  /** Members, whether they bought or not: for `'enrolled-of-customers'` and `'active-of-members'`. */
  readonly members?: number | bigint | undefined;
  /** All customers: for `'enrolled-of-customers'`. */
  readonly customers?: number | bigint | undefined;
  /** Customers who bought in the window: for `'members-of-buyers'`. */
  readonly buyers?: number | bigint | undefined;
  /** Transactions of members: for `'member-transactions'`. */
  readonly memberTransactions?: number | bigint | undefined;
  /** All transactions: for `'member-transactions'`. */
  readonly transactions?: number | bigint | undefined;
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

/** Names of all counts. */
export const LOYALTY_COUNTS = 'activeMembers eligible members customers buyers memberTransactions transactions';

/** The rate by a definition, from counts; transactions have no interval here. */
export function concludeLoyalty(
  definition: LoyaltyParticipationDefinition,
  counts: LoyaltyCounts,
  { confidence, interval: method }: ShareOptions,
  left: LeftOut = noneLeftOut(),
): LoyaltyParticipationRateResult {
  const [part, whole] = PARTS[definition];
  // those that the definition needs, and whatever else is given
  const needed = Object.entries({ [part]: undefined, [whole]: undefined, ...counts }).filter(
    ([name, count]) => name === part || name === whole || count !== undefined,
  );
  const given = givenCounts(LOYALTY, Object.fromEntries(needed)) as Readonly<Record<keyof LoyaltyCounts, number>>;
  const hasInterval = definition !== 'member-transactions';
  if (!hasInterval && method) refuse(LOYALTY, 'interval', 'left out for transactions', method);
  const { interval, ...rest } = namedProportion(
    LOYALTY,
    given[part],
    given[whole],
    { confidence, interval: method },
    left,
    part,
    whole,
  );
  return { ...rest, definition, interval: hasInterval ? interval : null };
}
