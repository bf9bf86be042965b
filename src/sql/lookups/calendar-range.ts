import type { OpenHours } from '../../calendar/hours/open-hours.js';
import { fail, refuse } from '../../core/errors.js';
import { INSTANT_TEXT, instantOf } from '../../core/instant.js';
import { assertOptions } from '../../core/options.js';
import type { SqlCalendarRange } from '../asked/query.js';
import { type HoursTable, hoursTable } from './hours-table.js';

/** How far back hours are laid out unless told: four years. */
const USUAL = 126_230_400_000;

/** More days than that are no table of hours any more: 100 years. */
const MOST = 3_155_760_000_000;

/** What else tells which instants there may be: none after `asOf`, none before the start of a selection. */
export interface KnownRange {
  readonly asOf: number | null;
  readonly from: number | null;
}

/** The hours of a calendar, laid out for the range that is given or known. */
export function laidOut(caller: string, hours: OpenHours, given: unknown, known: KnownRange): HoursTable {
  assertOptions(caller, given, 'from to', 'calendarRange.');
  const { from, to } = Object(given ?? {}) as SqlCalendarRange;
  const last = to === undefined ? known.asOf : instantGiven(caller, 'calendarRange.to', to);
  if (last === null) {
    const why = 'asOf or calendarRange.to must be given, since the hours of a calendar are laid out up to there';
    return fail('INVALID_OPTION', caller, why, { name: 'calendarRange' });
  }
  const first = from === undefined ? (known.from ?? last - USUAL) : instantGiven(caller, 'calendarRange.from', from);
  if (first > last) refuse(caller, 'calendarRange.from', 'not after calendarRange.to, or asOf', from ?? first);
  if (last - first > MOST) refuse(caller, 'calendarRange', 'at most 100 years', given);
  const table = hoursTable(hours, first, last);
  if (table.edges.every(Number.isInteger)) return table;
  return refuse(caller, 'calendar', 'hours that begin and end in whole milliseconds', hours);
}

function instantGiven(caller: string, name: string, value: unknown): number {
  const instant = instantOf(value);
  return Number.isNaN(instant) ? refuse(caller, name, INSTANT_TEXT, value) : instant;
}
