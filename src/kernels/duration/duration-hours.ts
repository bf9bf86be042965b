import type { OpenHoursState } from '../../calendar/hours/hours-state.js';
import { decisiveHours, hashOfHours, hoursFrom, mergedHours } from '../../calendar/hours/hours-text.js';
import type { OpenHours } from '../../calendar/hours/open-hours.js';
import { fail, isCxMetricsError, refuse } from '../../core/errors.js';
import { assertOptions } from '../../core/options.js';
import { isSeveral } from '../../core/reading.js';
import { assertSame, refuseState } from '../../core/state.js';
import { type HoursSegment, isCaseFault, type Measure, measureOf } from './duration-case.js';

/** What shards of the same hours hold of them: as JSON, and the short text that stands for them. */
export interface StoredHours {
  readonly calendar: OpenHoursState | null;
  readonly calendarHash: string | null;
}

/**
 * What a stored aggregator is given to count on, where it counts in hours.
 *
 * @category Options
 * @since 0.1.0
 */
export interface RestoreOptions {
  /** The hours that it was made with, or segments of them; hours of another hash are refused. @defaultValue none: it merges and concludes, but adds nothing */
  readonly calendar?: OpenHours | readonly HoursSegment[] | undefined;
}

/** Hours for all cases as states hold them. */
export function storedOf(kind: string, calendar: OpenHours | 'per-case' | null): StoredHours {
  if (calendar === null || calendar === 'per-case') return { calendar: null, calendarHash: null };
  const state = hoursFrom(kind, 'calendar', calendar.toJSON());
  return { calendar: state, calendarHash: hashOfHours(state) };
}

/** Refuses what is not open hours, or lacks the method `also`. */
export function assertHours(metric: string, calendar: unknown, or = '', also: keyof OpenHours = 'toJSON'): void {
  const { between, toJSON, [also]: more } = Object(calendar) as Partial<OpenHours>;
  if (typeof between === 'function' && typeof toJSON === 'function' && typeof more === 'function') {
    try {
      // behind a Proxy, hours refuse whatever they are asked
      between.call(calendar, 0, 0);
      return;
    } catch (error) {
      if (!isCxMetricsError(error)) throw error;
      const expected = 'no Proxy of open hours: hand over the object itself (toRaw in Vue)';
      refuse(metric, 'calendar', expected, calendar, 'INVALID_VALUE');
    }
  }
  refuse(metric, 'calendar', `a BusinessCalendar or other open hours${or}`, calendar);
}

/** Measures in segments of hours that every case has; what are none is refused. */
export function segmentsOfAll(metric: string, calendar: Iterable<unknown>): Measure {
  try {
    return measureOf(calendar);
  } catch (fault) {
    if (!isCaseFault(fault)) throw fault;
    fail('INVALID_OPTION', metric, `calendar ${fault.why}`, { name: 'calendar' });
  }
}

/** The hours that a stored aggregator is given to count on, checked; segments are checked where they are counted on. */
export function givenHours(metric: string, options: RestoreOptions | undefined): RestoreOptions['calendar'] {
  assertOptions(metric, options, 'calendar');
  const calendar = options?.calendar;
  if (calendar !== undefined && !isSeveral(calendar)) assertHours(metric, calendar);
  return calendar;
}

/** The hours that a stored aggregator counts on: those that are given, else what its state holds, which measures nothing. */
export function restoredHours<Given>(
  given: Given,
  { clock, calendar, calendarHash: hash }: Partial<StoredHours & { readonly clock: string }>,
): Given | OpenHours | 'per-case' {
  if (given !== undefined || clock === 'elapsed') return given;
  if (clock === 'per-case') return clock;
  return { hash, toJSON: () => calendar, between: absent, add: absent } as unknown as OpenHours;
}

/** The hours of two shards, which must be the same. */
export function mergedStored(kind: string, mine: StoredHours, { calendar, calendarHash }: StoredHours): StoredHours {
  if (mine.calendar === null || calendar === null) {
    for (const [field, value] of Object.entries({ calendar, calendarHash }))
      assertSame(kind, field, mine.calendar, value);
    return mine;
  }
  const theirs = hoursFrom(kind, 'calendar', calendar);
  if (hashOfHours(theirs) !== calendarHash) {
    refuseState(kind, 'calendarHash in the state must be that of its calendar', 'calendarHash');
  }
  assertSame(kind, 'calendar', decisiveHours(mine.calendar), decisiveHours(theirs));
  return { ...mine, calendar: mergedHours(mine.calendar, theirs) };
}

/** Stands where hours would measure. */
function absent(): number {
  return Number.NaN;
}

/** Refuses to count where the hours are only known by their state. */
export function assertAtHand(kind: string, calendar: OpenHours | 'per-case' | null): void {
  if ((calendar as Partial<OpenHours> | null)?.between === absent) {
    const why = 'calendar must be given to count on: fromJSON(state, { calendar })';
    fail('INVALID_OPTION', kind, why, { name: 'calendar' });
  }
}
