import type { OpenHours } from '../calendar/open-hours.js';
import { CxMetricsError, refuse, show } from '../core/errors.js';
import { INSTANT_TEXT, type InstantInput, instantOf } from '../core/instant.js';
import { type InvalidPolicy, policyOf, type Read, refuseRest } from '../core/options.js';
import { isRows, placeOf, readParts } from '../core/reading.js';
import { CaseFault, eventOf, isCaseFault, laterEventOf, pausesOf } from '../kernels/duration-case.js';
import { assertHours, assertTarget, dueAt, isTarget, TARGET_TEXT } from './sla-due-at.js';
import type { CasePauses } from './ttr.js';

/**
 * How cases are held against a target.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SlaOptions {
  /** Up to when things are known: an unfinished case is breached once its due time lies before it. */
  readonly asOf: InstantInput;
  /** Time allowed for every case, in milliseconds; not with a reader or column `targetMs`. */
  readonly targetMs?: number | undefined;
  /** Hours that count. @defaultValue around the clock */
  readonly calendar?: OpenHours | undefined;
  /** What to do with cases that cannot be read. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
}

/**
 * How rows of cases are held against a target.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SlaRowOptions<Row> extends Omit<SlaOptions, 'targetMs'> {
  /** When the clock starts. */
  readonly startedAt: Read<Row, InstantInput>;
  /** When the target was met: the reply, the resolution; `null` or `undefined` while it is not. */
  readonly endedAt: Read<Row, InstantInput>;
  /** Time allowed in milliseconds: the same for all, or where a row keeps it. */
  readonly targetMs: number | Read<Row, number>;
  /** When the clock stood still. */
  readonly pauses?: ((row: Row) => CasePauses) | undefined;
}

/**
 * Cases with targets as equally long columns.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SlaColumns {
  /** When the clock starts. */
  readonly startedAt: ArrayLike<InstantInput | null | undefined>;
  /** When the target was met; `null` (NaN in a float array) while it is not. */
  readonly endedAt: ArrayLike<InstantInput | null | undefined>;
  /** Time allowed for each case in milliseconds; else the option `targetMs` holds for all. */
  readonly targetMs?: ArrayLike<number | null | undefined> | undefined;
  /** When the clock of each case stood still. */
  readonly pauses?: ArrayLike<CasePauses> | undefined;
}

/** One case that has been judged. */
export interface SlaCase {
  readonly index: number;
  readonly dueAt: number | null;
  /** When it ended, `null` while it has not. */
  readonly endedAt: number | null;
  readonly verdict: 'met' | 'breached' | 'running';
}

/** How many cases could not be judged. */
export interface SlaLeftOut {
  missing: number;
  invalid: number;
  notStarted: number;
}

/** Judges every case: met when it ended by its due time, breached when it did not or is unfinished past it. */
export function judgeCases(
  source: unknown,
  options: object | undefined,
  take: (judged: SlaCase) => void,
): SlaLeftOut & { readonly asOf: number } {
  const given = (options ?? {}) as Partial<SlaRowOptions<unknown>>;
  const { asOf: until, targetMs, calendar, onInvalid, startedAt, endedAt, pauses, ...rest } = given;
  refuseRest('sla', rest);
  assertHours(calendar);
  const policy = policyOf('sla', onInvalid);
  const asOf = instantOf(until);
  if (Number.isNaN(asOf)) refuse('sla', 'asOf', INSTANT_TEXT, until);
  const isShared = targetMs !== undefined && typeof targetMs !== 'function';
  if (isShared) assertTarget(targetMs, 'INVALID_OPTION');
  if (isShared && !isRows(source) && Object(source).targetMs !== undefined) {
    refuse('sla', 'targetMs', 'an option or a column, not both', targetMs);
  }
  const leftOut = { missing: 0, invalid: 0, notStarted: 0 };
  const parts = ['startedAt', 'endedAt', 'targetMs', 'pauses'];
  const required = isShared ? 2 : 3;
  const names = { required: parts.slice(0, required), optional: parts.slice(required) };
  const readers = { startedAt, endedAt, targetMs: isShared ? undefined : targetMs, pauses };
  readParts('sla', source, names, readers, (index, first, last, own, paused) => {
    const target = isShared ? targetMs : own;
    if (first == null || target == null) {
      leftOut.missing++;
      return;
    }
    try {
      if (!isTarget(target)) throw new CaseFault(2, `must be ${TARGET_TEXT}; got ${show(target)}`);
      const start = eventOf(0, first);
      const end = last == null ? null : laterEventOf(1, last, start, 'startedAt');
      const due = dueAt(start, target, calendar, pausesOf(paused));
      if (start > asOf) leftOut.notStarted++;
      else {
        const ended = end !== null && end <= asOf ? end : null;
        const isLate = due !== null && (ended ?? asOf) > due;
        take({ index, dueAt: due, endedAt: ended, verdict: isLate ? 'breached' : ended === null ? 'running' : 'met' });
      }
    } catch (fault) {
      if (!isCaseFault(fault)) throw fault;
      if (policy === 'count') leftOut.invalid++;
      else {
        const part = parts[fault.part] as string;
        const text = `sla: ${part} ${fault.why} at ${placeOf(source, part, index)}`;
        throw new CxMetricsError('INVALID_VALUE', text, { index });
      }
    }
  });
  return { ...leftOut, asOf };
}
