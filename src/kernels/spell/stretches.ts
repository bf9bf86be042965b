import { instantAt } from '../../calendar/periods/instant-at.js';
import { periodDaysOf } from '../../calendar/periods/period-days.js';
import { zonePeriods } from '../../calendar/periods/zone-periods.js';
import { timeZoneOf } from '../../calendar/zones/time-zone.js';
import { fail, refuse } from '../../core/errors.js';
import { isCount } from '../../core/plain-number.js';
import type { SpellPeriod, SpellRangeOptions, SpellStretch } from './spells.js';

/** Names of the options of {@link SpellRangeOptions}. */
export const STRETCH_OPTIONS = 'from to period window weekStart anchorDay anchorMonth';

/** A stretch of time, and the instant just before which its end is looked at. */
export interface AskedStretch extends SpellStretch {
  /** `to`, or just after `asOf` where that comes first. */
  readonly end: number;
}

/** The time that is looked at: as a whole, and its calendar periods, ascending. */
export interface SpellStretches {
  /** From the first instant to the last one. */
  readonly whole: AskedStretch;
  /** The calendar periods that were asked for. */
  readonly periods: readonly (AskedStretch & SpellPeriod)[];
}

/** Periods beyond which a list of them is refused: 270 years of days. */
const PERIOD_LIMIT = 100_000;

/** What is known: up to when, in which zone, and when it first began; infinite where it never did. */
export interface KnownTime {
  readonly asOf: number;
  readonly timeZone: string | null;
  readonly first: number;
}

/** The stretches of time that options ask for. */
export function stretchesOf(
  metric: string,
  { asOf, timeZone, first: firstAt }: KnownTime,
  options: SpellRangeOptions,
): SpellStretches {
  const { period, window = 1, weekStart, anchorDay, anchorMonth } = options;
  const zone = timeZone ?? undefined;
  const known = { ...options, first: firstAt };
  if (period === undefined) {
    for (const name of ['window', 'weekStart', 'anchorDay', 'anchorMonth'] as const) {
      if (options[name] !== undefined) refuse(metric, name, 'left out unless period is given', options[name]);
    }
    return { whole: wholeOf(metric, asOf, zone, known, asOf), periods: [] };
  }
  const days = periodDaysOf(metric, period, { weekStart, anchorDay, anchorMonth });
  if (zone === undefined) refuse(metric, 'timeZone', 'given where there are calendar periods', zone);
  if (!isCount(window) || window < 1) refuse(metric, 'window', 'a whole number from 1', window);
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
  const begin = window > 1 ? clock.indexOf(Math.min(known.first, asOf)) : -Infinity;
  const periods = Array.from({ length }, (_, k) => {
    const [index, low] = [first + k, first + k - window + 1];
    // before the first start nobody is known, so that a window that would begin earlier begins there
    const from = Math.max(low, Math.min(begin, index));
    const asked = stretch(clock.startOf(from), clock.startOf(index + 1), asOf);
    return { period: days.labelOf(index), ...asked, ...(low < begin && { status: 'partial' as const }) };
  });
  return { whole, periods };
}

function wholeOf(
  metric: string,
  asOf: number,
  timeZone: string | undefined,
  { from, to, first }: SpellRangeOptions & { readonly first: number },
  usual: number,
): AskedStretch {
  // where nobody has come yet, there is no time to look at
  const last = from === undefined && first > asOf ? asOf : usual;
  const after = to === undefined ? last : instantAt(metric, 'to', to, timeZone);
  const start = from === undefined ? Math.min(first, after, asOf) : instantAt(metric, 'from', from, timeZone);
  if (from !== undefined && !(start < asOf)) refuse(metric, 'from', 'before asOf', from);
  if (start > after || (start === after && from !== undefined)) refuse(metric, 'to', 'after from', to);
  return stretch(start, after, asOf);
}

function stretch(from: number, to: number, asOf: number): AskedStretch {
  const isOver = to <= asOf;
  return { from, to, status: isOver ? 'complete' : 'partial', end: isOver ? to : justAfter(asOf) };
}

/** An instant at which everything that happened at the one given has happened, and nothing else. */
export function justAfter(instant: number): number {
  return instant + Math.max(Math.abs(instant) * Number.EPSILON, Number.MIN_VALUE);
}
