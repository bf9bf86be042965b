import type { OpenHours } from '../../calendar/hours/open-hours.js';
import { fail, refuse } from '../../core/errors.js';
import { INSTANT_TEXT, type InstantInput, instantOf } from '../../core/instant.js';
import {
  assertOptions,
  chosen,
  type InvalidPolicy,
  type MissingValue,
  policyOf,
  type Read,
} from '../../core/options.js';
import { isRows, isSeveral } from '../../core/reading.js';
import { clockSkewOf, type HoursSegment, isCaseFault, type Reopening } from '../../kernels/duration/duration-case.js';
import { assertHours } from '../../kernels/duration/duration-hours.js';
import { isHoursReader } from '../../kernels/duration/duration-result.js';
import type { FirstMessage } from '../../kernels/duration/duration-spec.js';
import type { CaseInstants, CasePauses } from '../time/ttr.js';
import { hoursOf, noHours, type SlaHours } from './sla-hours.js';
import { datesOf, type SlaTarget, targetOf } from './sla-target.js';

/**
 * How cases are held against a target.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SlaCounting extends FirstMessage {
  /** Up to when things are known: an unfinished case is breached once its due time lies before it. */
  readonly asOf: InstantInput;
  /**
   * Time allowed for every case: milliseconds, or business days such as `{ businessDays: 2, by: '17:00' }`.
   * @defaultValue each case brings its own `target`
   */
  readonly target?: SlaTarget | undefined;
  /**
   * Hours that count, the same for all cases, or segments of them; `'per-case'` when each case brings its own.
   * @defaultValue around the clock
   */
  readonly calendar?: OpenHours | readonly HoursSegment[] | 'per-case' | undefined;
  /**
   * What becomes of a case that ends more than once: as in `ttr`. `'each-spell'` holds every spell against a target of its own (every
   * next reply), `'sum-of-spells'` their sum against one.
   * @defaultValue `'first-resolution'`
   */
  readonly reopened?: Reopening | undefined;
  /** So many milliseconds before the start an end, a reopening or a closing counts as at the start: clocks that differ. @defaultValue 0 */
  readonly clockSkewMs?: number | undefined;
  /**
   * What to do with cases that cannot be read, those without a target or, under `'per-case'`, without hours among them.
   * @defaultValue `'throw'`
   */
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
export interface SlaRowOptions<Row> extends Omit<SlaOptions, 'target' | 'calendar'> {
  /** When the clock starts. */
  readonly startedAt: Read<Row, InstantInput>;
  /** When the target was met, once or several times: the reply, the resolution; `null` or `undefined` while it is not. */
  readonly endedAt: Read<Row, InstantInput | Iterable<InstantInput>>;
  /**
   * Time allowed, the same for all or by case: milliseconds, or business days such as `{ businessDays: 2, by: '17:00' }`. A case for
   * which a reader gives nothing is invalid.
   */
  readonly target: SlaTarget | Read<Row, SlaTarget | bigint>;
  /** When it was reopened, or the customer asked again, once or several times. */
  readonly reopenedAt?: Read<Row, InstantInput | Iterable<InstantInput>> | undefined;
  /**
   * When it was closed for whatever reason, once or several times: merged, spam, given up. What ran then is in `closed`, neither met nor
   * breached; a closing of what did not run changes nothing.
   */
  readonly closedAt?: Read<Row, InstantInput | Iterable<InstantInput>> | undefined;
  /** When the clock stood still. */
  readonly pauses?: Read<Row, NonNullable<CasePauses>> | undefined;
  /**
   * Hours that count: the same for all cases, or segments of them, or a reader of those of a case (hand-over between teams). A case
   * for which it gives nothing is invalid, not one around the clock.
   * @defaultValue around the clock
   */
  readonly calendar?: OpenHours | readonly HoursSegment[] | Read<Row, OpenHours | readonly HoursSegment[]> | undefined;
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
  /** When the target was met, once or several times; `null` (NaN in a float array) while it is not. */
  readonly endedAt: ArrayLike<CaseInstants>;
  /** Time allowed for each case, in milliseconds or business days, without which it is invalid; else the option `target` holds for all. */
  readonly target?: ArrayLike<SlaTarget | bigint | null | undefined> | undefined;
  /** When each case was reopened, or the customer asked again. */
  readonly reopenedAt?: ArrayLike<CaseInstants> | undefined;
  /** When each case was closed, for whatever reason. */
  readonly closedAt?: ArrayLike<CaseInstants> | undefined;
  /** When the clock of each case stood still. */
  readonly pauses?: ArrayLike<CasePauses> | undefined;
  /** Hours of each case, or of its segments; goes with the option `calendar: 'per-case'`. A case without any is invalid. */
  readonly calendar?: ArrayLike<OpenHours | readonly HoursSegment[] | null | undefined> | undefined;
}

/** Names of the parts of a case. */
export const slaParts = ['startedAt', 'endedAt', 'target', 'pauses', 'calendar', 'reopenedAt', 'closedAt'] as const;

/** What cases are held against. */
export interface SlaSpec {
  /** The function or metric that was called, for error texts. */
  readonly caller: string;
  readonly asOf: number;
  /** Time allowed for every case; `null`: each one has its own. */
  readonly target: SlaTarget | null;
  readonly calendar: OpenHours | 'per-case' | null;
  /** The hours of all cases, segments among them; `null`: each one has its own. */
  readonly hours: SlaHours | null;
  readonly reopened: Reopening;
  readonly clockSkewMs: number;
  /** Who wrote the first message. */
  readonly firstMessage: 'customer' | 'agent';
  readonly onInvalid: InvalidPolicy;
  /** Whether instants that can only be in another unit than milliseconds are refused: in calls, not in aggregators. */
  readonly checksUnits?: boolean;
}

/** Names of the counting options. */
export const SLA_COUNTING = 'asOf target calendar reopened clockSkewMs firstMessage onInvalid';

/** Applies defaults to the counting options, whose names have been checked, and checks them. */
export function slaSpec(
  caller: string,
  { asOf: until, target, calendar: given, reopened, clockSkewMs, firstMessage, onInvalid }: Partial<SlaCounting> = {},
): SlaSpec {
  const calendar = isSeveral(given) ? 'per-case' : ((given ?? null) as SlaSpec['calendar']);
  if (given !== undefined && calendar !== 'per-case') assertHours(caller, given, ", or 'per-case'", 'add');
  const asOf = instantOf(until);
  if (Number.isNaN(asOf)) refuse(caller, 'asOf', INSTANT_TEXT, until);
  const failOf = (name: string, why: string) => fail('INVALID_OPTION', caller, `${name} ${why}`, { name });
  const allowed = target === undefined ? null : targetOf(target, (why) => failOf('target', why));
  let hours: SlaHours | null = null;
  try {
    if (calendar === null) hours = noHours();
    else if (given !== 'per-case') hours = hoursOf(given);
    // hours that are known by their state alone answer nothing
    const isAtHand = !calendar || calendar === 'per-case' || typeof calendar.nextOpen === 'function';
    if (Object(allowed) === allowed && hours && isAtHand) datesOf(caller, hours.calendar);
  } catch (fault) {
    if (!isCaseFault(fault)) throw fault;
    failOf('calendar', fault.why);
  }
  return {
    caller,
    asOf,
    target: allowed,
    calendar,
    hours,
    reopened: chosen(caller, 'reopened', reopened, 'first-resolution last-resolution each-spell sum-of-spells'),
    clockSkewMs: clockSkewOf(caller, clockSkewMs),
    firstMessage: chosen(caller, 'firstMessage', firstMessage, 'customer agent'),
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
  const cells = 'startedAt endedAt reopenedAt closedAt pauses missingValue';
  assertOptions(caller, options, `${SLA_COUNTING} ${cells}${concluding}`);
  const { target, calendar, ...given } = (options ?? {}) as Partial<SlaRowOptions<unknown>>;
  const ofCase = {
    target: typeof target === 'function' || (isRows(source) && /^(undefined|string)$/.test(typeof target)),
    calendar: isRows(source) && isHoursReader(caller, calendar),
  };
  const spec = slaSpec(caller, {
    ...given,
    target: ofCase.target ? undefined : (target as SlaTarget | undefined),
    calendar: ofCase.calendar ? 'per-case' : (calendar as OpenHours | undefined),
  });
  if (!isRows(source)) assertColumns(spec, source);
  const readers = {
    ...given,
    target: ofCase.target ? target : undefined,
    calendar: ofCase.calendar ? calendar : undefined,
  };
  return [{ ...spec, checksUnits: true }, readers];
}

/** Refuses columns that contradict the options, rather than case by case. */
export function assertColumns({ caller, target, calendar, hours }: SlaSpec, source: unknown): void {
  const columns = Object(source) as Partial<SlaColumns>;
  if (target !== null && columns.target !== undefined) {
    refuse(caller, 'target', 'an option or a column, not both', target);
  }
  if ((hours === null) !== (columns.calendar !== undefined)) {
    const got = hours === null ? calendar : (hours.calendar ?? undefined);
    refuse(caller, 'calendar', "'per-case' with a column of that name, and only then", got);
  }
}
