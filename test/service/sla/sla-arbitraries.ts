import fc from 'fast-check';
import { BusinessCalendar } from '../../../src/calendar/hours/business-calendar.js';
import type { OpenHours } from '../../../src/calendar/hours/open-hours.js';
import type { HoursSegment, Reopening } from '../../../src/kernels/duration/duration-case.js';
import type { CaseInstants, CasePauses } from '../../../src/service/time/ttr.js';
import { calendars, DAY, EPOCH, HOUR, instants, pauses, slowPieces } from '../time/open-hours-arbitrary.js';

/** A case as rows keep it. */
export interface Case {
  readonly start: number | null;
  readonly end: number | null | undefined;
  readonly target: number;
  readonly paused: CasePauses;
  /** Further events, of those that come back. */
  readonly again?: CaseInstants;
  readonly closed?: CaseInstants;
  /** Its own hours, where cases have their own. */
  readonly hours: Hours;
}

/** Hours of one case. */
export type Hours = OpenHours | readonly HoursSegment[];

const team = fc.oneof({ weight: 5, arbitrary: calendars }, fc.constant(BusinessCalendar.always()));

/** Segments in any order, also of one start; some begin long before or after all that happens. */
export const segments: fc.Arbitrary<HoursSegment[]> = fc.array(
  fc.record({ from: fc.oneof(instants, fc.constantFrom(0, EPOCH + 30 * DAY)), calendar: team }),
  { minLength: 1, maxLength: 4 },
);

export const ownHours: fc.Arbitrary<Hours> = fc.oneof(team, segments);

/** Who has a case at an instant: of the segments that have begun the one with the latest start, of equals the one given last. */
export function teamAt(hours: Hours, instant: number): OpenHours {
  if (!Array.isArray(hours)) return hours as OpenHours;
  const list = hours as readonly { readonly from: number; readonly calendar: OpenHours }[];
  let first = list[0];
  let found: typeof first;
  for (const segment of list) {
    if (first && segment.from < first.from) first = segment;
    if (segment.from <= instant && segment.from >= (found?.from ?? -Infinity)) found = segment;
  }
  return (found ?? first)?.calendar as OpenHours;
}

/** Stretches of counted time of a case with hours of its own, segment by segment. */
export function slowSegments(from: number, to: number, hours: Hours, paused: (readonly [number, number | null])[]) {
  const starts = Array.isArray(hours) ? hours.map((segment) => segment.from as number) : [];
  const edges = [...new Set([from, to, ...starts.filter((start) => start > from && start < to)])].sort((a, b) => a - b);
  return edges
    .slice(1)
    .flatMap((end, k) => slowPieces(edges[k] as number, end, teamAt(hours, edges[k] as number), paused));
}

export const targets = fc.oneof(
  fc.nat(10).map((each) => each * 3 * HOUR),
  fc.nat(2 * DAY),
);

export const started: fc.Arbitrary<Case> = fc
  .record({
    from: instants,
    to: fc.option(instants, { freq: 3 }),
    target: targets,
    paused: fc.option(pauses),
    hours: ownHours,
  })
  .map(({ from, to, ...more }) => ({
    start: to === null ? from : Math.min(from, to),
    end: to === null ? to : Math.max(from, to),
    ...more,
  }));

export const rules = fc.constantFrom<Reopening>('first-resolution', 'last-resolution', 'each-spell', 'sum-of-spells');

/** A case that ends, comes back and is closed several times, in any order. */
export interface Returning extends Omit<Case, 'end'> {
  readonly end: number[];
}

export const comingBack: fc.Arbitrary<Returning> = fc
  .record({ each: started, ends: more(), again: more(), closed: more() })
  .map(({ each, ends, again, closed }) => {
    const from = each.start as number;
    const after = (list: number[]) => list.map((at) => Math.max(at, from));
    return { ...each, end: after(ends), again: after(again), closed: after(closed) };
  });

function more(): fc.Arbitrary<number[]> {
  return fc.array(instants, { maxLength: 3 });
}

export const cases = fc.array(
  fc.oneof(
    { weight: 20, arbitrary: started },
    { weight: 1, arbitrary: started.map((each) => ({ ...each, start: null })) },
  ),
  { maxLength: 30, size: 'max' },
);

/** Rows that cannot be read, one for every part that can be wrong. */
export const unreadable: readonly object[] = [
  { start: 'soon', end: null, target: 1 },
  { start: 5, end: 4, target: 1 },
  { start: 5, end: NaN, target: 1 },
  { start: 5, end: 6, target: -1 },
  { start: 5, end: 6, target: '1' },
  { start: 5, end: 6, target: null },
  { start: 5, end: 6, target: { businessDays: 1 } },
  { start: 5, end: 6, target: 1, paused: 7 },
  { start: 5, end: 6, target: 1, paused: [[7, 6]] },
];

export const asOfs = fc.oneof(instants, fc.constantFrom(EPOCH - 1, EPOCH + 9 * DAY));

/** Rows without hours, or with what is none. */
export const withoutHours: readonly object[] = [
  { start: 5, end: 6, target: 1, hours: null },
  { start: 5, end: 6, target: 1 },
  { start: 5, end: 6, target: 1, hours: 'always' },
  { start: 5, end: 6, target: 1, hours: [] },
  { start: 5, end: 6, target: 1, hours: [{ from: 'x', calendar: BusinessCalendar.always() }] },
  { start: 5, end: 6, target: 1, hours: [{ from: 5 }] },
  { start: 5, end: 6, target: 1, hours: [{ from: 5, calendar: { between: () => 1 } }] },
];

export const hoursOfRow = (row: Case | Returning) => row.hours;

export const readers = {
  startedAt: (row: Case | Returning) => row.start,
  endedAt: (row: Case | Returning) => row.end,
  target: (row: Case | Returning) => row.target,
  pauses: (row: Case | Returning) => row.paused,
  reopenedAt: (row: Case | Returning) => row.again,
  closedAt: (row: Case | Returning) => row.closed,
};

export const columnsOf = (all: readonly (Case | Returning)[]) => ({
  startedAt: all.map(readers.startedAt),
  endedAt: all.map(readers.endedAt),
  target: all.map(readers.target),
  pauses: all.map(readers.pauses),
  reopenedAt: all.map(readers.reopenedAt),
  closedAt: all.map(readers.closedAt),
});
