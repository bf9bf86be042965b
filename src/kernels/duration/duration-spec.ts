import type { OpenHours } from '../../calendar/hours/open-hours.js';
import { fail, refuse } from '../../core/errors.js';
import { INSTANT_TEXT, type InstantInput, instantOf, showInstant } from '../../core/instant.js';
import { assertOptions, chosen, type InvalidPolicy, policyOf } from '../../core/options.js';
import { isSeveral } from '../../core/reading.js';
import type { DurationKind, DurationPercentiles, DurationSelection, DurationSpec, SelectedPeriod } from './duration.js';
import { clockSkewOf, type HoursSegment, type Reopening } from './duration-case.js';
import { assertHours, segmentsOfAll } from './duration-hours.js';

/**
 * How durations of cases are counted.
 *
 * @category Options
 * @since 0.1.0
 */
export interface DurationCounting {
  /** Up to when things are known. A case resolved later was open then, one opened later was not there yet. @defaultValue everything is known; how long open cases have lasted is not */
  readonly asOf?: InstantInput | undefined;
  /** What to do with cases whose instants are none or lie before the start, or whose pauses or hours are none. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
  /** What becomes of a case that is resolved more than once. @defaultValue `'first-resolution'` */
  readonly reopened?: Reopening | undefined;
  /**
   * How much earlier than its start a case may seem to end, be closed or be reopened, in milliseconds, since clocks differ: it then counts
   * as at the start. What lies further back is invalid. @defaultValue 0
   */
  readonly clockSkewMs?: number | undefined;
  /**
   * Hours that count, the same for all cases, or segments of them, as if each case brought these; `'per-case'` when each brings its own,
   * as it then must. @defaultValue around the clock
   */
  readonly calendar?: OpenHours | readonly HoursSegment[] | 'per-case' | undefined;
  /** The period that cases must be opened or resolved in. @defaultValue all cases */
  readonly select?: DurationSelection | undefined;
  /**
   * Whether each distinct duration is kept (`'exact'`), or only the bin of a quantile sketch that it falls into (`'sketch'`): little
   * memory and small states however many there are; the mean and its interval stay exact, percentiles, extremes and times of the
   * survival curve are then off by at most 1/256. @defaultValue `'exact'`
   */
  readonly percentiles?: DurationPercentiles | undefined;
}

/**
 * Who wrote first, of metrics of conversations.
 *
 * @category Options
 * @since 0.1.0
 */
export interface FirstMessage {
  /** Who wrote the first message: under `'agent'` answers before the customer's question are passed over, but for those within `clockSkewMs`; else refused. @defaultValue `'customer'` */
  readonly firstMessage?: 'customer' | 'agent' | undefined;
}

/** Names of the counting options of a metric. */
export function countingNames({ own = [] }: DurationKind): string {
  return ['asOf onInvalid calendar select percentiles', ...own].join(' ');
}

/** Applies defaults to the counting options of a metric, whose names have been checked, and checks them. */
export function durationSpec(kind: DurationKind, options: DurationCounting & FirstMessage): DurationSpec {
  const { metric, own = [] } = kind;
  const { asOf, onInvalid, reopened, calendar, select, percentiles } = options;
  const isShared = isSeveral(calendar);
  if (calendar !== undefined && calendar !== 'per-case' && !isShared) assertHours(metric, calendar, ", or 'per-case'");
  const clockSkewMs = clockSkewOf(metric, options.clockSkewMs);
  const firstMessage = chosen(metric, 'firstMessage', options.firstMessage, 'customer agent');
  const isPassedOver = firstMessage === 'agent';
  const asks = own.includes('firstMessage');
  const wayOut = asks ? "firstMessage: 'agent' passes over what the agent wrote first, " : '';
  return {
    ...kind,
    config: { ...kind.config, ...(own.length && { clockSkewMs }), ...(asks && { firstMessage }) },
    early: own.length ? { skewMs: clockSkewMs, isPassedOver, wayOut } : undefined,
    // what was closed before the customer asked was taken up again by that
    earlyClosings: asks ? { skewMs: 0, isPassedOver: true } : undefined,
    asOf: knownInstant(metric, 'asOf', asOf),
    onInvalid: policyOf(metric, onInvalid),
    reopened:
      kind.reopened ??
      chosen(metric, 'reopened', reopened, 'first-resolution last-resolution each-spell sum-of-spells'),
    calendar: isShared ? 'per-case' : (calendar ?? null),
    segments: isShared ? segmentsOfAll(metric, calendar) : undefined,
    select: select === undefined ? null : selectedPeriod(metric, select),
    percentiles: chosen(metric, 'percentiles', percentiles, 'exact sketch'),
  };
}

function selectedPeriod(metric: string, select: DurationSelection): SelectedPeriod {
  assertOptions(metric, select, 'by from to');
  const { by, from, to } = Object(select) as DurationSelection;
  if (by === undefined) refuse(metric, 'select.by', 'opened or resolved', by);
  const period = {
    by: chosen(metric, 'select.by', by, 'opened resolved'),
    from: knownInstant(metric, 'select.from', from),
    to: knownInstant(metric, 'select.to', to),
  };
  if ((period.from ?? -Infinity) > (period.to ?? Infinity)) refuse(metric, 'select.to', 'not before select.from', to);
  return period;
}

function knownInstant(metric: string, name: string, value: InstantInput | undefined): number | null {
  if (value === undefined) return null;
  const instant = instantOf(value);
  if (Number.isNaN(instant)) {
    fail('INVALID_OPTION', metric, `${name} must be ${INSTANT_TEXT}; got ${showInstant(value)}`, { name });
  }
  return instant;
}
