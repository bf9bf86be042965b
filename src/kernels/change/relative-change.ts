import { refuse } from '../../core/errors.js';
import { plain } from '../../core/plain-number.js';
import type { Kind } from '../proportion/row-tally.js';

/** What changes: money that may be below 0, or a quantity that may not. */
export interface ChangeSpec {
  readonly metric: string;
  /** What a total, or an amount, must be. */
  readonly kind: Kind<number>;
  /** The least relative change that is one: −1 of growth rates, which have none for a total below 0. */
  readonly least: number;
  /** Whether amounts of one period add up to its total, as money does and customers do not. */
  readonly isFlow: boolean;
}

/** 2^-400 to 2^400 in size, or 0: quotients of sums of these stay finite. */
export const AMOUNT: Kind<number> = {
  expected: '0 or a number of size from 2^-400 to 2^400',
  fault: 'out-of-range',
  read: (given) => {
    const value = plain(given);
    const size = typeof value === 'number' ? Math.abs(value) : Number.NaN;
    return size === 0 || (size >= 3.8725919148493183e-121 && size <= 2.5822498780869086e120)
      ? (value as number) + 0
      : null;
  },
};

/** How one total differs from another. */
export interface Change {
  /** Now − before; `null` where one of them is not known. */
  readonly absolute: number | null;
  /** (now − before) / before; `null` where there is no base above 0. */
  readonly relative: number | null;
}

/** The change from one total to another, both of which may be unknown. */
export function changeFrom(before: number | null, now: number | null, least: number): Change {
  if (before === null || now === null) return { absolute: null, relative: null };
  // a difference first, since now / before - 1 would lose digits
  const absolute = now - before;
  const relative = before > 0 ? absolute / before : null;
  return { absolute, relative: relative === null || relative < least ? null : relative };
}

/**
 * The rate per period that leads from the first to the last total: (last / first)^(1 / periods) − 1, of totals close to each other
 * by way of logarithms, which keep the digits of a small rate. `null` where the first is not above 0 or the last is below it.
 */
export function compoundRate(first: number, last: number, periods: number): number | null {
  if (!(periods > 0 && first > 0 && last >= 0)) return null;
  const relative = (last - first) / first;
  if (periods === 1) return relative;
  const isClose = Math.abs(relative) < 0.5;
  return isClose ? Math.expm1(Math.log1p(relative) / periods) : (last / first) ** (1 / periods) - 1;
}

/** A part of what was given, checked. */
export function partOf({ metric, kind }: Pick<ChangeSpec, 'metric' | 'kind'>, name: string, value: unknown): number {
  return kind.read(value) ?? refuse(metric, name, kind.expected, value, 'INVALID_VALUE');
}
