import { type LeftOut, leftOutOf } from '../../core/left-out.js';
import type { Estimate, Interval } from '../../core/result.js';
import { goodmanOf } from '../../stats/intervals/interval-multinomial.js';
import { assertConfidence } from '../../stats/intervals/z-score.js';
import { emptySum, pushSum, pushValue, type RunningSum, valueOfSum } from '../../stats/sums/running-sum.js';
import { classesInOrder, type MixSpec, type MixTally } from './mix-tally.js';

/**
 * How a mix is concluded.
 *
 * @category Options
 * @since 0.1.0
 */
export interface MixConfidence {
  /** Level at which all intervals hold together, between 0 and 1. @defaultValue 0.95 */
  readonly confidence?: number | undefined;
}

/**
 * One class of a mix.
 *
 * @category Results
 * @since 0.1.0
 */
export interface MixClass {
  /** Which class. */
  readonly class: string | number;
  /** How many things are in it. */
  readonly count: number;
  /** Its share of all things, 0…1; `null` when there are none. */
  readonly share: number | null;
  /** Goodman's interval of `share`: those of all classes hold together. `null` when there is nothing. */
  readonly interval: Interval | null;
  /** Exact sum of what its things are worth; `null` when no amounts were counted. */
  readonly amount: number | null;
  /** Its share of all amounts, 0…1; `null` when none were counted, they add up to 0, or a class has less than 0 (more refunds than sales): then no class has a share. */
  readonly amountShare: number | null;
}

/** What every mix says, beside its name. */
export interface MixParts extends Estimate, LeftOut {
  readonly value: number | null;
  readonly n: number;
  readonly interval: Interval | null;
  readonly total: number | null;
  readonly largest: string | number | null;
  readonly herfindahl: number | null;
  readonly effectiveNumber: number | null;
  readonly classes: readonly MixClass[];
}

/** The classes of a mix, in their order, with shares and intervals, and what all things are worth; `null` where that is not summed. */
export function mixClasses(
  spec: MixSpec,
  tally: MixTally,
  confidence = 0.95,
): { readonly classes: MixClass[]; readonly total: number | null } {
  assertConfidence(spec.metric, confidence);
  const { n } = tally;
  const ordered = classesInOrder(spec, tally);
  const counts = ordered.map(([, { count }]) => count);
  const intervals = n === 0 ? null : goodmanOf(counts, n, confidence);
  const none = { amounts: null, shares: null, total: null };
  const sums = ordered.map(([, { amount }]) => amount);
  const { amounts, shares, total } = spec.amounts === 'sum' ? amountsOf(sums) : none;
  const classes = ordered.map(
    ([key, { count }], k): MixClass => ({
      class: key,
      count,
      share: n === 0 ? null : count / n,
      interval: intervals?.[k] ?? null,
      amount: amounts?.[k] ?? null,
      amountShare: shares?.[k] ?? null,
    }),
  );
  return { classes, total };
}

/** The one conclusion behind every way of counting: by how many things each class has, or by what they are worth. */
export function concludeMix(
  spec: MixSpec,
  tally: MixTally,
  by: 'count' | 'amount',
  options: MixConfidence | undefined,
): MixParts {
  const { classes, total } = mixClasses(spec, tally, options?.confidence);
  const shareOf = (each: MixClass) => (by === 'count' ? each.share : each.amountShare);
  if (!spec.classes) {
    const size = (each: MixClass) => (by === 'count' ? each.count : (each.amount as number));
    // sorting is stable: of equal ones the first in order stays first
    classes.sort((a, b) => size(b) - size(a));
  }
  const concentration = emptySum();
  let largest: MixClass | null = null;
  for (const each of classes) {
    const share = shareOf(each);
    if (share === null) continue;
    pushValue(concentration, share * share);
    if (largest === null || share > (shareOf(largest) as number)) largest = each;
  }
  const herfindahl = largest && Math.min(1, valueOfSum(concentration));
  return {
    value: largest && shareOf(largest),
    n: tally.n,
    ...leftOutOf(tally.left),
    interval: by === 'count' && largest ? largest.interval : null,
    total,
    largest: largest?.class ?? null,
    herfindahl,
    effectiveNumber: herfindahl && 1 / herfindahl,
    classes,
  };
}

/** The amounts of classes and their shares: none where one is below 0 or all are 0. */
function amountsOf(sums: readonly RunningSum[]): { amounts: number[]; shares: number[] | null; total: number } {
  const all = emptySum();
  for (const sum of sums) pushSum(all, sum);
  const amounts = sums.map(valueOfSum);
  const total = valueOfSum(all);
  const hasShares = total > 0 && amounts.every((amount) => amount >= 0);
  return { amounts, total, shares: hasShares ? amounts.map((amount) => amount / total) : null };
}
