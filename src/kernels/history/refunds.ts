import { refuse } from '../../core/errors.js';
import { chosen } from '../../core/options.js';
import { isRows } from '../../core/reading.js';
import { brings } from './brings.js';
import { rangeOf, type VisitColumns } from './visit-columns.js';
import {
  type FoundRefunds,
  NO_REFUNDS,
  type RefundPart,
  type RefundRule,
  type VisitPart,
  type VisitSpec,
} from './visit-spec.js';
import { timesOf } from './visit-times.js';

/**
 * How the refunds of a source are told: by flags where it brings them, else by amounts where it brings those, unless the caller
 * says otherwise; `null` where neither is brought. The events of an aggregator, which has no source yet, bring what its options
 * ask for.
 */
export function refundPart(
  metric: string,
  source: unknown,
  options: Readonly<Record<string, unknown>>,
  hasAmounts: boolean,
): RefundPart | null {
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
  return rule === 'flagged' || hasAmounts ? refundsBy(rule) : null;
}

/** How refunds are put apart that are told by a rule. */
export function refundsBy(rule: RefundRule): RefundPart {
  return {
    rule,
    flag: rule === 'flagged' ? FLAG : null,
    apart(columns, flags, missingValue) {
      if (rule === 'as-orders') return columns;
      const { amounts } = columns;
      const places = rule === 'flagged' ? placesOfOnes(flags, missingValue) : placesBelow0(amounts as Float64Array);
      return places && withoutRefunds(columns, places);
    },
  };
}

/** How flags are read. */
const FLAG: VisitPart = {
  name: 'refund',
  expected: 'true, false, 1 or 0',
  fault: 'not-a-flag',
  isSound: (value) => typeof value === 'boolean' || value === 0 || value === 1 || value === 0n || value === 1n,
};

/** Whether a refund of a subject at a time, numbered as visits are, is in no cell of what is counted. */
export type IsApart = (subject: number, time: number) => boolean;

/**
 * Tells which refunds follow an order. Instants decide, in whole milliseconds as states keep them, so that it is the same however
 * visits are numbered.
 */
export function refundsIn(spec: VisitSpec, columns: VisitColumns, isApart: IsApart | null = null): FoundRefunds {
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
    const [subject, time] = [subjects[i] as number, found.times[i] as number];
    if (time < 0) continue;
    if (Math.floor(when) < Math.floor(firsts[subject] as number) || isApart?.(subject, found.base + time))
      refundsApart++;
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

/** Where amounts are below 0. */
function placesBelow0(amounts: Float64Array): number[] {
  const places: number[] = [];
  for (let i = 0; i < amounts.length; i++) if ((amounts[i] as number) < 0) places.push(i);
  return places;
}

/** Where flags of bytes are 1; `null` where one is neither that nor 0, and for other columns. */
function placesOfOnes(flags: unknown, missingValue: unknown): number[] | null {
  if (!(flags instanceof Uint8Array) || [missingValue].flat().some((none) => none === 0 || none === 1)) return null;
  const places: number[] = [];
  for (let i = 0; i < flags.length; i++) {
    if (flags[i] === 1) places.push(i);
    else if (flags[i] !== 0) return null;
  }
  return places;
}

/** Puts the refunds among visits apart, whose places ascend. They lower revenue by their size, whatever its sign. */
function withoutRefunds(columns: VisitColumns, places: readonly number[]): VisitColumns {
  if (places.length === 0) return columns;
  const { subjects, at, amounts, attributes } = columns;
  const room = (length: number) => ({
    subjects: new Int32Array(length),
    at: new Float64Array(length),
    amounts: amounts && new Float64Array(length),
  });
  const [visits, refunds] = [room(at.length - places.length), room(places.length)];
  const says: (string | number)[] = [];
  let found = 0;
  for (let i = 0; i < at.length; i++) {
    const isRefund = i === places[found];
    const into = isRefund ? refunds : visits;
    const place = isRefund ? found++ : i - found;
    into.subjects[place] = subjects[i] as number;
    into.at[place] = at[i] as number;
    // the difference keeps 0 without a sign
    if (amounts && into.amounts)
      into.amounts[place] = isRefund ? 0 - Math.abs(amounts[i] as number) : (amounts[i] as number);
    if (attributes && !isRefund) says.push(attributes[i] as string | number);
  }
  return { ...columns, ...visits, range: rangeOf(visits.at), attributes: attributes && says, refunds };
}
