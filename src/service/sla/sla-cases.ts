import type { OpenHours } from '../../calendar/hours/open-hours.js';
import { fail, refuse, show } from '../../core/errors.js';
import { INSTANT_TEXT, type InstantInput, instantOf, refuseSeconds } from '../../core/instant.js';
import { type LeftOut, LeftOutCount } from '../../core/left-out.js';
import { assertOptions, type InvalidPolicy, type MissingValue, policyOf, type Read } from '../../core/options.js';
import { plain } from '../../core/plain-number.js';
import { isRows, placeOf, readParts } from '../../core/reading.js';
import { faultOf } from '../../core/unreadable.js';
import {
  eventOf,
  type HoursSegment,
  isCaseFault,
  laterEventOf,
  pausesOf,
  refuseCase,
} from '../../kernels/duration/duration-case.js';
import { assertAtHand, assertHours } from '../../kernels/duration/duration-hours.js';
import { isHoursReader } from '../../kernels/duration/duration-result.js';
import type { CasePauses } from '../time/ttr.js';
import { assertTarget, dueAt, isTarget, TARGET_TEXT } from './sla-due-at.js';
import { hoursOf, noHours } from './sla-hours.js';

/**
 * How cases are held against a target.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SlaCounting {
  /** Up to when things are known: an unfinished case is breached once its due time lies before it. */
  readonly asOf: InstantInput;
  /** Time allowed for every case, in milliseconds. @defaultValue each case brings its own `targetMs` */
  readonly targetMs?: number | undefined;
  /** Hours that count, the same for all cases; `'per-case'` when each case brings its own. @defaultValue around the clock */
  readonly calendar?: OpenHours | 'per-case' | undefined;
  /** What to do with cases that cannot be read, those without hours under `'per-case'` among them. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
}

/**
 * How columns of cases are held against a target.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SlaOptions extends SlaCounting {
  /** A number that stands for "nothing" in integer columns of this call, such as 0, or several of them: no instant, and no target. */
  readonly missingValue?: MissingValue | undefined;
}

/**
 * How rows of cases are held against a target.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SlaRowOptions<Row> extends Omit<SlaOptions, 'targetMs' | 'calendar'> {
  /** When the clock starts. */
  readonly startedAt: Read<Row, InstantInput>;
  /** When the target was met: the reply, the resolution; `null` or `undefined` while it is not. */
  readonly endedAt: Read<Row, InstantInput>;
  /** Time allowed in milliseconds: the same for all, or where a row keeps it. */
  readonly targetMs: number | Read<Row, number | bigint>;
  /** When the clock stood still. */
  readonly pauses?: Read<Row, NonNullable<CasePauses>> | undefined;
  /**
   * Hours that count: the same for all cases, or a reader of those of a case or of its segments (hand-over between teams). A case
   * for which it gives nothing is invalid, not one around the clock.
   * @defaultValue around the clock
   */
  readonly calendar?: OpenHours | Read<Row, OpenHours | readonly HoursSegment[]> | undefined;
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
  readonly targetMs?: ArrayLike<number | bigint | null | undefined> | undefined;
  /** When the clock of each case stood still. */
  readonly pauses?: ArrayLike<CasePauses> | undefined;
  /** Hours of each case, or of its segments; goes with the option `calendar: 'per-case'`. A case without any is invalid. */
  readonly calendar?: ArrayLike<OpenHours | readonly HoursSegment[] | null | undefined> | undefined;
}

/** Names of the parts of a case. */
export const slaParts = ['startedAt', 'endedAt', 'targetMs', 'pauses', 'calendar'] as const;

/** What cases are held against. */
export interface SlaSpec {
  /** The function or metric that was called, for error texts. */
  readonly caller: string;
  readonly asOf: number;
  /** Milliseconds allowed for every case; `null`: each one has its own. */
  readonly targetMs: number | null;
  readonly calendar: OpenHours | 'per-case' | null;
  readonly onInvalid: InvalidPolicy;
  /** Whether instants that can only be in another unit than milliseconds are refused: in calls, not in aggregators. */
  readonly checksUnits?: boolean;
}

/** Names of the counting options. */
export const SLA_COUNTING = 'asOf targetMs calendar onInvalid';

/** Applies defaults to the counting options, whose names have been checked, and checks them. */
export function slaSpec(
  caller: string,
  { asOf: until, targetMs, calendar, onInvalid }: Partial<SlaCounting> = {},
): SlaSpec {
  if (calendar !== undefined && calendar !== 'per-case') assertHours(caller, calendar, ", or 'per-case'", 'add');
  const asOf = instantOf(until);
  if (Number.isNaN(asOf)) refuse(caller, 'asOf', INSTANT_TEXT, until);
  if (targetMs !== undefined) assertTarget(caller, targetMs, 'INVALID_OPTION');
  return {
    caller,
    asOf,
    targetMs: targetMs === undefined ? null : targetMs + 0,
    calendar: calendar ?? null,
    onInvalid: policyOf(caller, onInvalid),
  };
}

/** The options of one call taken apart: what cases are held against, and where their parts are. */
export function slaCall(
  caller: string,
  source: unknown,
  options: object | undefined,
  concluding = '',
): [SlaSpec, Readonly<Record<string, unknown>>] {
  assertOptions(caller, options, `${SLA_COUNTING} startedAt endedAt pauses missingValue${concluding}`);
  const { targetMs, calendar, ...given } = (options ?? {}) as Partial<SlaRowOptions<unknown>>;
  const ofCase = {
    targetMs: typeof targetMs === 'function' || (isRows(source) && /^(undefined|string)$/.test(typeof targetMs)),
    calendar: isRows(source) && isHoursReader(caller, calendar),
  };
  const spec = slaSpec(caller, {
    ...given,
    targetMs: ofCase.targetMs ? undefined : (targetMs as number | undefined),
    calendar: ofCase.calendar ? 'per-case' : (calendar as OpenHours | undefined),
  });
  const readers = {
    ...given,
    targetMs: ofCase.targetMs ? targetMs : undefined,
    calendar: ofCase.calendar ? calendar : undefined,
  };
  return [{ ...spec, checksUnits: true }, readers];
}

/** One case that has been judged. */
export interface SlaJudged {
  readonly index: number;
  readonly dueAt: number | null;
  /** When it ended, `null` while it has not. */
  readonly endedAt: number | null;
  readonly verdict: 'met' | 'breached' | 'running';
}

/** How many cases could not be judged. */
export interface SlaLeftOut extends LeftOut {
  readonly notStarted: number;
}

/** Judges every case: met when it ended by its due time, breached when it did not or is unfinished past it. */
export function judgeCases(
  spec: SlaSpec,
  source: unknown,
  readers: Readonly<Record<string, unknown>>,
  take: (judged: SlaJudged) => void,
): SlaLeftOut {
  const { caller, asOf, targetMs, calendar, onInvalid, checksUnits } = spec;
  if (!isRows(source)) assertColumns(spec, source);
  const shared = calendar === 'per-case' ? null : calendar === null ? noHours() : hoursOf(calendar);
  const leftOut = new LeftOutCount();
  let notStarted = 0;
  let [firstAt, lastAt] = [Infinity, -Infinity];
  const required = targetMs === null ? 3 : 2;
  const names = { required: slaParts.slice(0, required), optional: slaParts.slice(required), open: ['endedAt'] };
  readParts(caller, source, names, readers, (index, first, last, own, paused, ownHours) => {
    assertAtHand(caller, calendar);
    const target = targetMs ?? plain(own);
    if (first == null || target == null) {
      leftOut.missing++;
      return;
    }
    try {
      if (targetMs !== null && own != null)
        refuseCase(2, 'contradictory', 'must not be given where the option targetMs is');
      if (!isTarget(target)) {
        refuseCase(2, faultOf(target, 'out-of-range'), `must be ${TARGET_TEXT}; got ${show(target)}`);
      }
      if (shared && ownHours != null) refuseCase(4, 'contradictory', "must go with the option calendar: 'per-case'");
      const start = eventOf(0, first);
      const end = last == null ? null : laterEventOf(1, last, start, 'startedAt');
      const due = dueAt(start, target, shared ?? hoursOf(ownHours), pausesOf(paused));
      firstAt = Math.min(firstAt, start);
      lastAt = Math.max(lastAt, end ?? start);
      if (start > asOf) notStarted++;
      else {
        const ended = end !== null && end <= asOf ? end : null;
        const isLate = due !== null && (ended ?? asOf) > due;
        take({ index, dueAt: due, endedAt: ended, verdict: isLate ? 'breached' : ended === null ? 'running' : 'met' });
      }
    } catch (fault) {
      if (!isCaseFault(fault)) throw fault;
      const part = slaParts[fault.part] as string;
      if (onInvalid === 'count') leftOut.refuse(index, part, fault.fault);
      else {
        fail('INVALID_VALUE', caller, `${part} ${fault.why} at ${placeOf(source, part, index)}`, { index });
      }
    }
  });
  if (checksUnits) refuseSeconds(caller, 'startedAt', firstAt, lastAt, asOf);
  return Object.assign(leftOut, { notStarted });
}

/** Refuses columns that contradict the options, rather than case by case. */
function assertColumns({ caller, targetMs, calendar }: SlaSpec, source: unknown): void {
  const columns = Object(source) as Partial<SlaColumns>;
  if (targetMs !== null && columns.targetMs !== undefined) {
    refuse(caller, 'targetMs', 'an option or a column, not both', targetMs);
  }
  if ((calendar === 'per-case') !== (columns.calendar !== undefined)) {
    refuse(caller, 'calendar', "'per-case' with a column of that name, and only then", calendar ?? undefined);
  }
}
