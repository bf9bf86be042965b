import { instantAt } from '../../calendar/periods/instant-at.js';
import { type PeriodGrain, type PeriodOptions, periodDaysOf } from '../../calendar/periods/period-days.js';
import { zonePeriods } from '../../calendar/periods/zone-periods.js';
import { timeZoneOf } from '../../calendar/zones/time-zone.js';
import { fail, refuse } from '../../core/errors.js';
import type { InstantInput } from '../../core/instant.js';
import type { Spells } from './count-spells.js';
import { PARTS } from './spell-histories.js';

/**
 * Which time is looked at of spells that were counted: as a whole, and by calendar period.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SpellRangeOptions extends PeriodOptions {
  /** First instant, or first local date; before `asOf`. @defaultValue the first start of all spells */
  readonly from?: InstantInput | undefined;
  /** First instant after the last one, or first date after it. @defaultValue `asOf`, or the end of the calendar period that holds it */
  readonly to?: InstantInput | undefined;
  /** Which calendar periods to list besides: whole ones, all that hold an instant between `from` and `to` and begin before `asOf`. @defaultValue none */
  readonly period?: PeriodGrain | undefined;
}

/**
 * Whether a stretch of time was over at `asOf`; the one that holds `asOf` ends with what is known then.
 *
 * @category Results
 * @since 0.1.0
 */
export type SpellStatus = 'complete' | 'partial';

/**
 * A stretch of time that was looked at, `[from, to)`.
 *
 * @category Results
 * @since 0.1.0
 */
export interface SpellStretch {
  /** First instant, epoch milliseconds. */
  readonly from: number;
  /** First instant after it. */
  readonly to: number;
  /** Whether it was over at `asOf`. */
  readonly status: SpellStatus;
}

/**
 * A calendar period.
 *
 * @category Results
 * @since 0.1.0
 */
export interface SpellPeriod extends SpellStretch {
  /** Name of the period, such as `'2026-11'`. */
  readonly period: string;
}

/**
 * What results from counted spells say beside the whole: of which knowledge they are, and the same by calendar period.
 *
 * @category Results
 * @since 0.1.0
 */
export interface SpellSeries<Each> {
  /** Whether the whole was over at `asOf`. */
  readonly status: SpellStatus;
  /** The zone of local dates and calendar periods; `null` where none was given. */
  readonly timeZone: string | null;
  /** Up to when things were known, epoch milliseconds. */
  readonly asOf: number;
  /** The same for each calendar period, ascending; empty unless `period` was given. */
  readonly periods: readonly (Each & SpellPeriod)[];
}

/** A stretch, and the instant just before which its end is looked at. */
export interface Stretch extends SpellStretch {
  readonly end: number;
}

/** The whole that is looked at, and its calendar periods, ascending and without gaps. */
export interface Stretches {
  readonly whole: Stretch;
  readonly periods: readonly (Stretch & { readonly period: string })[];
}

export const STRETCH_OPTIONS = 'from to period weekStart anchorDay anchorMonth';

/** Periods beyond which a list of them is refused: 270 years of days. */
const PERIOD_LIMIT = 100_000;

/** The stretches of time that options ask for. */
export function stretchesOf(metric: string, spells: Spells, options: SpellRangeOptions): Stretches {
  const { period, weekStart, anchorDay, anchorMonth } = options;
  const { asOf, timeZone } = spells;
  const zone = timeZone ?? undefined;
  const known = { ...options, first: firstStart(spells) };
  if (period === undefined) {
    for (const name of ['weekStart', 'anchorDay', 'anchorMonth'] as const) {
      if (options[name] !== undefined) refuse(metric, name, 'left out unless period is given', options[name]);
    }
    return { whole: wholeOf(metric, asOf, zone, known, asOf), periods: [] };
  }
  const days = periodDaysOf(metric, period, { weekStart, anchorDay, anchorMonth });
  if (zone === undefined) refuse(metric, 'timeZone', 'given where there are calendar periods', zone);
  const clock = zonePeriods(timeZoneOf(metric, zone), days);
  // the last one that begins before an instant
  const before = (instant: number): number => {
    const index = clock.indexOf(instant);
    return clock.startOf(index) < instant ? index : index - 1;
  };
  const whole = wholeOf(metric, asOf, zone, known, clock.startOf(before(asOf) + 1));
  const first = clock.indexOf(whole.from);
  const length = whole.from < whole.to ? Math.max(0, before(Math.min(whole.to, asOf)) - first + 1) : 0;
  if (length > PERIOD_LIMIT) {
    const why = `there must be at most ${PERIOD_LIMIT} periods; got ${length}: take a longer period, or give from`;
    fail('INVALID_OPTION', metric, why, { periods: length });
  }
  const periods = Array.from({ length }, (_, k) => {
    const [from, to] = [clock.startOf(first + k), clock.startOf(first + k + 1)];
    return { period: days.labelOf(first + k), ...stretch(from, to, asOf) };
  });
  return { whole, periods };
}

function wholeOf(
  metric: string,
  asOf: number,
  timeZone: string | undefined,
  { from, to, first }: SpellRangeOptions & { readonly first: number },
  usual: number,
): Stretch {
  // where nobody has come yet, there is no time to look at
  const last = from === undefined && first > asOf ? asOf : usual;
  const after = to === undefined ? last : instantAt(metric, 'to', to, timeZone);
  const start = from === undefined ? Math.min(first, after, asOf) : instantAt(metric, 'from', from, timeZone);
  if (from !== undefined && !(start < asOf)) refuse(metric, 'from', 'before asOf', from);
  if (start > after || (start === after && from !== undefined)) refuse(metric, 'to', 'after from', to);
  return stretch(start, after, asOf);
}

function stretch(from: number, to: number, asOf: number): Stretch {
  const isOver = to <= asOf;
  return { from, to, status: isOver ? 'complete' : 'partial', end: isOver ? to : justAfter(asOf) };
}

/** An instant at which everything that happened at the one given has happened, and nothing else. */
export function justAfter(instant: number): number {
  return instant + Math.max(Math.abs(instant) * Number.EPSILON, Number.MIN_VALUE);
}

/** The first start of all; infinite where there is none. */
function firstStart({ histories }: Spells): number {
  let first = Infinity;
  for (const spells of histories.customers.values()) {
    for (let i = 0; i < spells.length; i += PARTS) first = Math.min(first, spells[i] as number);
  }
  return first;
}

/** What of a stretch stands in a result. */
export function shownStretch({ from, to, status }: Stretch): SpellStretch {
  return { from, to, status };
}

/** A conclusion by calendar period, and what it is known by. */
export function seriesOf<Each extends object>(
  { timeZone, asOf }: Spells,
  { whole, periods }: Stretches,
  conclude: (stretch: Stretch) => Each,
): SpellSeries<Each> {
  return {
    status: whole.status,
    timeZone,
    asOf,
    periods: periods.map((each) => ({ period: each.period, ...conclude(each), ...shownStretch(each) })),
  };
}
