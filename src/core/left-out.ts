import { isCount } from './plain-number.js';
import { type FieldReader, refuseState } from './state.js';
import type { Fault } from './unreadable.js';

/**
 * A value that was refused under `onInvalid: 'count'`: where it stood, and why. Never the value itself, which may be personal.
 *
 * @category Results
 * @since 0.1.0
 */
export interface Refusal {
  /** Place of the value or row among those of the call, from 0. */
  readonly index: number;
  /** The part and its {@link Fault}, such as `'score-off-scale'` or `'resolvedAt-not-an-instant'`. */
  readonly reason: string;
}

/**
 * How often each reason to refuse occurred, the reasons in alphabetical order; `{}` when nothing was refused. They add up to `invalid`.
 *
 * @category Results
 * @since 0.1.0
 */
export type Reasons = Readonly<Record<string, number>>;

/**
 * What a result does not rest on: what was missing, and what was refused.
 *
 * @category Results
 * @since 0.1.0
 */
export interface LeftOut {
  /** How many were not answered: `null`, `undefined`, holes, NaN in float columns, the `missingValue` of a column. */
  readonly missing: number;
  /** How many were refused under `onInvalid: 'count'`; always 0 under `'throw'`. */
  readonly invalid: number;
  /** Why they were refused. */
  readonly reasons: Reasons;
  /** The first five that were refused, in the order of the input. Only in results of a call that read the input itself: aggregators do not know places. */
  readonly refused?: readonly Refusal[];
}

/**
 * What was left out where counts were made; only passed on.
 *
 * @category Options
 * @since 0.1.0
 */
export interface GivenLeftOut {
  /** Not answered. @defaultValue 0 */
  readonly missing?: number | bigint | undefined;
  /** Refused. @defaultValue 0 */
  readonly invalid?: number | bigint | undefined;
  /** Why they were refused: how often for each reason. @defaultValue `{}` */
  readonly reasons?: Reasons | undefined;
}

/** Counts what is left out while input is read. */
export class LeftOutCount {
  missing = 0;
  invalid = 0;
  readonly reasons: Record<string, number> = {};
  readonly refused: Refusal[] = [];

  /** A part of the row at `index` is refused; the row stands for so many. */
  refuse(index: number, part: string, fault: Fault, times = 1): void {
    const reason = `${part}-${fault}`;
    this.invalid += times;
    this.reasons[reason] = (this.reasons[reason] ?? 0) + times;
    if (this.refused.length < 5) this.refused.push({ index, reason });
  }
}

/** Nothing was left out. */
export function noneLeftOut(): LeftOut {
  return { missing: 0, invalid: 0, reasons: {}, refused: [] };
}

/** What a result says of what was left out: copies, the reasons in order. Aggregators leave out `refused`. */
export function leftOutOf({ missing, invalid, reasons: given, refused }: LeftOut): LeftOut {
  // aggregators that are given values one by one call this for each: copying nothing would cost as much as counting
  const reasons = invalid ? sortedReasons(given) : {};
  return { missing, invalid, reasons, ...(refused && { refused: refused.slice() }) };
}

/** Reasons in alphabetical order, by code unit. */
export function sortedReasons(reasons: Reasons): Reasons {
  const names = Object.keys(reasons).sort();
  return Object.fromEntries(names.map((name) => [name, reasons[name] as number]));
}

/** What two counted things left out together, or one without the other: `null` where that is not possible. */
export function addedReasons(mine: Reasons, theirs: Reasons, sign: 1 | -1): Reasons | null {
  const more = Object.keys(theirs);
  // the usual case of aggregators that are given values one by one
  if (!more.length) return mine;
  const sums: Record<string, number> = { ...mine };
  for (const reason of more) {
    const sum = (sums[reason] ?? 0) + sign * (theirs[reason] as number);
    if (!isCount(sum)) return null;
    if (sum) sums[reason] = sum;
    else delete sums[reason];
  }
  return sortedReasons(sums);
}

/** What two counted things left out together, or one without the other: `null` where that is not possible. Places are not kept. */
export function addedLeftOut(mine: LeftOut, theirs: LeftOut, sign: 1 | -1): LeftOut | null {
  const missing = mine.missing + sign * theirs.missing;
  const invalid = mine.invalid + sign * theirs.invalid;
  const reasons = addedReasons(mine.reasons, theirs.reasons, sign);
  return reasons && isCount(missing) && isCount(invalid) ? { missing, invalid, reasons } : null;
}

/** The reasons out of a state: counts from 1, under names of a part and a fault. */
export const reasonsOf: FieldReader<Reasons> = (kind, field, value) => {
  const entries = Object.entries(Object(value) as object);
  const areSound =
    Object.prototype.toString.call(value) === '[object Object]' &&
    entries.every(([name, count]) => /.-[a-z]+(-[a-z]+)*$/.test(name) && isCount(count) && count > 0);
  if (!areSound) {
    refuseState(kind, `${field} in a state must be counts from 1 by reason`, field);
  }
  return sortedReasons(Object.fromEntries(entries) as Reasons);
};

/** Refuses reasons of a state that do not add up to what was refused. */
export function assertReasons(kind: string, invalid: number, reasons: Reasons): void {
  let sum = 0;
  for (const count of Object.values(reasons)) sum += count;
  if (sum !== invalid) refuseState(kind, 'reasons in a state must add up to invalid', 'reasons');
}
