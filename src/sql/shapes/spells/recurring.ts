import { refuse } from '../../../core/errors.js';
import { knownSpec } from '../../../kernels/spell/count-spells.js';
import { PER_MONTH } from '../../../kernels/spell/recurring-amount.js';
import type { KnownMoney } from '../../../revenue/recurring/mrr.js';
import type { Cell, Frame } from '../../cells/shape.js';
import { leftOutOfSpells } from './spell-rows.js';

/** Most periods of one statement: each takes a dozen columns, of which engines have some 1,600. */
const MOST_PERIODS = 120;

/** What is known of subscriptions before any is read, and what is asked of them. */
export interface Asked {
  readonly known: KnownMoney;
  /** The options that say which time is looked at. */
  readonly range: Readonly<Record<string, unknown>>;
}

/** What the options of a statement ask. */
export function askedOf(metric: string, frame: Frame, cells: readonly Cell[] | null): Asked {
  const { asOf, timeZone, ...range } = frame.options;
  const spec = knownSpec(metric, { asOf, timeZone, onInvalid: frame.onInvalid } as never);
  const left = cells ? leftOutOfSpells(frame, cells) : { missing: 0, invalid: 0, reasons: {} };
  // where time begins is said by `from`, so that no first start is asked for
  return { known: { ...spec.config, first: Infinity, ...left, perMonth: PER_MONTH, currency: null }, range };
}

/** Refuses what would need the first start of all, which a statement cannot know before it runs. */
export function assertFrom(metric: string, { range }: Asked, isNeeded: boolean): void {
  if (isNeeded && range['from'] === undefined) {
    refuse(metric, 'from', 'given in SQL: the first instant, or local date, that is looked at', undefined);
  }
  if (range['window'] !== undefined && range['window'] !== 1) {
    refuse(metric, 'window', 'left out in SQL', range['window']);
  }
}

/** Refuses more periods than a statement has room for. */
export function assertFew(metric: string, periods: number): void {
  if (periods > MOST_PERIODS) refuse(metric, 'period', `one of which there are at most ${MOST_PERIODS}`, periods);
}

/** The sums of what was taken of all cells, by the names they were taken under. */
export function sumsOf(cells: readonly Cell[], names: readonly string[]): (name: string) => bigint {
  const sums = new Map(names.map((name, k) => [name, cells.reduce((sum, { takes }) => sum + (takes[k] ?? 0n), 0n)]));
  return (name) => sums.get(name) as bigint;
}
