import { type InstantInput, InstantSpan } from '../../core/instant.js';
import type { InvalidPolicy, MissingValue, Read } from '../../core/options.js';
import { isSeveral, readParts } from '../../core/reading.js';
import { clockSkewOf, spellsOf } from '../../kernels/duration/duration-case.js';
import { readEnd } from '../../kernels/proportion/read-end.js';
import { readEnds } from '../../kernels/proportion/read-ends.js';
import { INSTANT, type RowTally } from '../../kernels/proportion/row-tally.js';
import type { CaseInstants } from './ttr.js';

/**
 * How the cases of a {@link backlog} are counted.
 *
 * @category Options
 * @since 0.1.0
 */
export interface BacklogCounting {
  /** What to do with cases whose instants are none, or that end before they start. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
  /** An event that lies up to so many milliseconds before the opening counts as at the opening: clocks that differ. @defaultValue 0 */
  readonly clockSkewMs?: number | undefined;
  /** A number that stands for "no instant" in integer columns of this call, such as 0, or several of them. */
  readonly missingValue?: MissingValue | undefined;
}

/**
 * Readers of the cases of a {@link backlog}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface BacklogReaders<Row> {
  /** When the case was opened. */
  readonly openedAt: Read<Row, InstantInput>;
  /** When it was resolved, once or several times; `null` or `undefined` while it is open. */
  readonly resolvedAt: Read<Row, InstantInput | Iterable<InstantInput>>;
  /** When it was reopened, once or several times. @defaultValue never */
  readonly reopenedAt?: Read<Row, InstantInput | Iterable<InstantInput>> | undefined;
  /**
   * When it was closed, once or several times, for whatever reason: merged, spam, given up, or after its resolution.
   * @defaultValue never
   */
  readonly closedAt?: Read<Row, InstantInput | Iterable<InstantInput>> | undefined;
}

/**
 * Cases as equally long columns.
 *
 * @category Options
 * @since 0.1.0
 */
export interface BacklogColumns {
  /** When each case was opened. */
  readonly openedAt: ArrayLike<InstantInput | null | undefined>;
  /** When it was resolved, once or several times; `null` (NaN in a float array) while it is open. */
  readonly resolvedAt: ArrayLike<CaseInstants>;
  /** When it was reopened, once or several times. @defaultValue never */
  readonly reopenedAt?: ArrayLike<CaseInstants> | undefined;
  /** When it was closed, once or several times, for whatever reason. @defaultValue never */
  readonly closedAt?: ArrayLike<CaseInstants> | undefined;
}

/** Names of what is read, and of how it is counted. */
export const CASE_OPTIONS = 'openedAt resolvedAt reopenedAt closedAt missingValue asOf onInvalid clockSkewMs';

/**
 * Takes the `k`-th stretch in which a case was open: `to` is infinite, or after what is known, while it is.
 */
export type TakeStretch = (
  opened: number,
  from: number,
  to: number,
  isClosed: boolean,
  k: number,
  isLast: boolean,
) => void;

/** Hands the stretches of all cases to `take`, those of a case one after another; what is no case goes to the tally. */
export function readStretches(
  metric: string,
  source: unknown,
  options: Readonly<Record<string, unknown>>,
  tally: RowTally,
  known: number,
  take: TakeStretch,
): void {
  const { openedAt, resolvedAt, reopenedAt, closedAt, missingValue } = options;
  const skew = clockSkewOf(metric, options['clockSkewMs']);
  const span = new InstantSpan();
  const refuse = (name: string, given: unknown, index: number): null => {
    const expected = 'openedAt or later (clockSkewMs allows for clocks that differ)';
    return tally.refuse(name, expected, given, index, 'too-early');
  };
  const one = (name: string, given: unknown, opened: number, index: number): number | null => {
    const at = readEnd(tally, name, given, index);
    if (at === null || at >= opened) return at;
    return opened - at <= skew ? opened : refuse(name, given, index);
  };
  const several = (name: string, given: unknown, opened: number, index: number): readonly number[] | null => {
    const ends = readEnds(tally, name, given, index);
    const [first = opened] = ends ?? [];
    if (!ends || first >= opened) return ends;
    return opened - first <= skew ? ends.map((at) => Math.max(at, opened)) : refuse(name, given, index);
  };
  const names = {
    required: ['openedAt', 'resolvedAt'],
    optional: ['reopenedAt', 'closedAt'],
    open: ['resolvedAt'],
  };
  const readers = { openedAt, resolvedAt, reopenedAt, closedAt, missingValue };
  readParts(metric, source, names, readers, (index, start, ends, reopenings, closings) => {
    const opened = tally.read(INSTANT, 'openedAt', start, index);
    if (opened === null) return;
    // most cases run once: no lists, and no walk through them
    if (reopenings == null && !isSeveral(ends) && !isSeveral(closings)) {
      const end = one('resolvedAt', ends, opened, index);
      const stop = end === null ? null : closings == null ? Infinity : one('closedAt', closings, opened, index);
      if (end === null || stop === null) return;
      span.see(opened);
      span.see(end);
      take(opened, opened, Math.min(end, stop), stop < end, 0, true);
      return;
    }
    const resolutions = several('resolvedAt', ends, opened, index);
    const reopened = resolutions && several('reopenedAt', reopenings, opened, index);
    const closed = reopened && several('closedAt', closings, opened, index);
    if (!closed) return;
    span.see(opened);
    const spells = spellsOf(opened, resolutions, reopened, closed, 'each-spell', known);
    for (const [k, spell] of spells.entries()) {
      span.see(spell.to);
      take(opened, spell.from, spell.to, spell.closed === true, k, k === spells.length - 1);
    }
  });
  span.assertMs(metric, 'openedAt', known);
}
