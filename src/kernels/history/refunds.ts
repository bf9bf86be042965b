import { refuse } from '../../core/errors.js';
import { chosen } from '../../core/options.js';
import { isRows } from '../../core/reading.js';
import { brings } from './brings.js';
import { rangeOf, type VisitColumns } from './visit-columns.js';
import type { RefundRule, VisitSpec } from './visit-spec.js';
import { timesOf } from './visit-times.js';

/**
 * How the refunds of a source are told: by flags where it brings them, else by amounts where it brings those, unless the caller
 * says otherwise; `null` where neither is brought. The events of an aggregator, which has no source yet, bring what its options
 * ask for.
 */
export function refundRule(
  metric: string,
  source: unknown,
  options: Readonly<Record<string, unknown>>,
  hasAmounts: boolean,
): RefundRule | null {
  const asked = options['refunds'] as RefundRule | undefined;
  if (asked !== undefined) chosen(metric, 'refunds', asked, 'flagged negative-amounts as-orders');
  const hasFlags = source === null ? asked === 'flagged' : brings(source, options, 'refund');
  const rule = asked ?? (hasFlags ? 'flagged' : 'negative-amounts');
  if (rule === 'flagged' && !hasFlags) refuse(metric, 'refund', 'given: a reader of rows, or a column', undefined);
  // nobody would call the reader
  const isUncalled = rule !== 'flagged' && hasFlags && isRows(source);
  if (isUncalled || (asked === 'negative-amounts' && !hasAmounts)) {
    const why = isUncalled ? 'refund is read' : 'no amount is read';
    refuse(metric, 'refunds', `"flagged" or left out, since ${why}`, asked);
  }
  return rule === 'flagged' || hasAmounts ? rule : null;
}

/**
 * Refunds that follow an order of their subject and are known at `asOf`, side by side.
 *
 * @category Results
 * @since 0.1.0
 */
export interface RefundList {
  /** The place of each refund's subject among the histories. */
  readonly subjects: Int32Array;
  /** When: numbered as visits are. */
  readonly times: Float64Array;
  /** Numbers that add up to what was given back, below 0: one for each refund, or the parts of exact sums, largest first. */
  readonly amounts: Float64Array;
}

/**
 * What a result says of refunds, which are no orders and no visits.
 *
 * @category Results
 * @since 0.1.0
 */
export interface RefundScope {
  /** How refunds were told from orders; `null` where nothing was read that tells. */
  readonly refunds: RefundRule | null;
  /** Refunds that follow an order of their customer, or are of its instant: they lower revenue. */
  readonly refunded: number;
  /** Refunds of customers without such an order, in no other number. */
  readonly refundsApart: number;
}

/** How many refunds are known. */
export type RefundTotals = Omit<RefundScope, 'refunds'>;

/** What a result says of refunds. */
export function refundScope({ refunds, refunded, refundsApart }: RefundScope): RefundScope {
  return { refunds, refunded, refundsApart };
}

/** What becomes of refunds. */
export interface FoundRefunds extends RefundTotals {
  /** Refunds after `asOf`. */
  readonly afterAsOf: number;
  /** Those that follow an order; `null` where there are none, or no amounts. */
  readonly refunds: RefundList | null;
}

/** What there is where no refund is. */
export const NO_REFUNDS: FoundRefunds = { refunded: 0, refundsApart: 0, afterAsOf: 0, refunds: null };

/**
 * Tells which refunds follow an order. Instants decide, in whole milliseconds as states keep them, so that it is the same however
 * visits are numbered.
 */
export function refundsIn(spec: VisitSpec, columns: VisitColumns): FoundRefunds {
  const { refunds: given, codes } = columns;
  if (!given) return NO_REFUNDS;
  const firsts = new Float64Array(codes).fill(Infinity);
  for (let i = 0; i < columns.at.length; i++) {
    const [code, at] = [columns.subjects[i] as number, columns.at[i] as number];
    if (at < (firsts[code] as number)) firsts[code] = at;
  }
  const { subjects, at, amounts } = given;
  const found = timesOf(spec, { at, range: rangeOf(at) });
  const places: number[] = [];
  let refundsApart = 0;
  for (const [i, when] of at.entries()) {
    if ((found.times[i] as number) < 0) continue;
    if (Math.floor(when) < Math.floor(firsts[subjects[i] as number] as number)) refundsApart++;
    else places.push(i);
  }
  const refunds = amounts && {
    subjects: Int32Array.from(places, (i) => subjects[i] as number),
    times: Float64Array.from(places, (i) => found.base + (found.times[i] as number)),
    amounts: Float64Array.from(places, (i) => amounts[i] as number),
  };
  const { length } = places;
  return { refunded: length, refundsApart, afterAsOf: found.afterAsOf, refunds: length > 0 ? refunds : null };
}
