import fc from 'fast-check';
import { BusinessCalendar } from '../../../src/calendar/hours/business-calendar.js';
import { difference, union } from '../../../src/calendar/hours/calendar-algebra.js';
import type { OpenHours } from '../../../src/calendar/hours/open-hours.js';
import type { HoursSegment, Reopening } from '../../../src/kernels/duration/duration-case.js';

/*
 * What becomes of a case, the slow and obvious way: time in ticks of a quarter of an hour, one after the other, over ten days in
 * which the clocks of Berlin change.
 */

const TICK = 900_000;
const BASE = Date.UTC(2026, 2, 25);
const TICKS = 960;

export const at = (tick: number): number => BASE + tick * TICK;

const berlin = BusinessCalendar.weekdays({ timeZone: 'Europe/Berlin', opens: '09:00', closes: '17:00' });
const hanoi = new BusinessCalendar({
  timeZone: 'Asia/Ho_Chi_Minh',
  hours: {
    1: [['08:00', '12:00']],
    4: [
      ['08:00', '12:00'],
      ['13:15', '17:45'],
    ],
    5: [['08:00', '12:00']],
    7: [['09:00', '24:00']],
  },
  holidays: ['2026-03-26'],
  overrides: { '2026-03-28': [['10:00', '11:30']] },
});
const nights = BusinessCalendar.weekdays({
  timeZone: 'America/New_York',
  opens: '22:00',
  closes: '06:00',
  days: [3, 5, 6, 7],
});

export const calendars: readonly OpenHours[] = [
  berlin,
  hanoi,
  nights,
  union(berlin, hanoi),
  difference(BusinessCalendar.always(), nights),
  BusinessCalendar.always('Asia/Kolkata'),
];

/** Whether each tick is open; `null` around the clock. */
const open = new Map<OpenHours | null, (tick: number) => boolean>([[null, () => true]]);
for (const hours of calendars) {
  const ticks = Array.from({ length: TICKS }, (_, tick) => hours.isOpen(at(tick)));
  open.set(hours, (tick) => ticks[tick] as boolean);
}

export interface SlowCase {
  readonly opened: number;
  readonly resolved: readonly number[];
  readonly reopened: readonly number[];
  readonly closed: readonly number[];
  readonly pauses: readonly (readonly [number, number | null])[];
  /** Own hours: none, those of the case, or of segments from a tick on. */
  readonly hours: OpenHours | null | readonly { readonly from: number; readonly calendar: OpenHours }[];
}

export interface SlowRule {
  readonly reopened: Reopening;
  readonly asOf: number | null;
  readonly calendar: OpenHours | 'per-case' | null;
  readonly select: {
    readonly by: 'opened' | 'resolved';
    readonly from: number | null;
    readonly to: number | null;
  } | null;
}

export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly closed?: true;
}

/** Stretches in which a case ran: at each instant the event that changes something comes first, until none does. */
export function walk(
  start: number,
  ends: readonly number[],
  reopenings: readonly number[],
  closings: readonly number[],
): Stretch[] {
  const found: Stretch[] = [];
  let since: number | null = start;
  for (const instant of [...new Set([...ends, ...reopenings, ...closings])].sort((a, b) => a - b)) {
    let resolving = ends.filter((each) => each === instant).length;
    let opening = reopenings.filter((each) => each === instant).length;
    // what is resolved at an instant is not closed at it
    let closing = resolving > 0 ? 0 : closings.filter((each) => each === instant).length;
    for (;;) {
      if (since !== null && resolving > 0) {
        found.push({ from: since, to: instant });
        since = null;
        resolving--;
      } else if (since !== null && closing > 0) {
        found.push({ from: since, to: instant, closed: true });
        since = null;
        closing--;
      } else if (since === null && opening > 0) {
        since = instant;
        opening--;
      } else break;
    }
  }
  return since === null ? found : [...found, { from: since, to: Infinity }];
}

/** What is measured of a case under a rule: groups of stretches that are added up. */
export function groupsOf(
  start: number,
  ends: readonly number[],
  reopenings: readonly number[],
  closings: readonly number[],
  rule: Reopening,
): Stretch[][] {
  if (rule === 'first-resolution' && ends.length) return [[{ from: start, to: Math.min(...ends) }]];
  const stretches = walk(start, ends, reopenings, closings);
  if (rule === 'each-spell') return stretches.map((each) => [each]);
  if (rule === 'sum-of-spells') return [stretches];
  // as it stands in the end, whatever came between
  const { to, closed } = stretches.at(-1) as Stretch;
  return [[closed ? { from: start, to, closed } : { from: start, to }]];
}

function hoursAt(hours: SlowCase['hours'], tick: number): OpenHours | null {
  if (!Array.isArray(hours)) return hours as OpenHours | null;
  const inOrder = [...(hours as readonly { from: number; calendar: OpenHours }[])].sort((a, b) => a.from - b.from);
  return (inOrder.filter(({ from }) => from <= tick).at(-1) ?? inOrder[0])?.calendar as OpenHours;
}

/** What becomes of a case: each observation with the total that it goes into and its time in milliseconds. */
export function observe(slow: SlowCase, rule: SlowRule): { readonly fate: string; readonly time: number }[] {
  const known = rule.asOf ?? Infinity;
  if (slow.opened > known) return [{ fate: 'notStarted', time: 0 }];
  const [resolved, reopened, closings] = [slow.resolved, slow.reopened, slow.closed].map((ticks) =>
    ticks.filter((tick) => tick <= known),
  ) as [number[], number[], number[]];
  const isWorked = (tick: number): boolean => {
    const hours = rule.calendar === 'per-case' ? hoursAt(slow.hours, tick) : rule.calendar;
    const isPaused = slow.pauses.some(([from, to]) => from <= tick && tick < (to ?? Infinity));
    return !isPaused && (open.get(hours) as (tick: number) => boolean)(tick);
  };
  return groupsOf(slow.opened, resolved, reopened, closings, rule.reopened).map((group) => {
    const [first, last] = [group[0] as Stretch, group.at(-1) as Stretch];
    const isOver = last.to < Infinity;
    const isEnded = isOver && !last.closed;
    if (rule.select) {
      const { by, from, to } = rule.select;
      const instant = by === 'opened' ? first.from : isEnded ? last.to : Infinity;
      if (instant === Infinity || instant < (from ?? -Infinity) || instant >= (to ?? Infinity))
        return { fate: 'notSelected', time: 0 };
    }
    if (!isOver && rule.asOf === null) return { fate: 'openUnknown', time: 0 };
    let worked = 0;
    for (const { from, to } of group) {
      for (let tick = from; tick < Math.min(to, known); tick++) if (isWorked(tick)) worked++;
    }
    return { fate: isEnded ? 'ended' : isOver ? 'closed' : 'open', time: worked * TICK };
  });
}

/** Few distinct ticks, so that ties are common; and some far apart. */
const near = fc.oneof({ weight: 3, arbitrary: fc.nat(12) }, fc.nat(TICKS - 1));
export const anyHours = fc.constantFrom(...calendars);

export const slowCases: fc.Arbitrary<SlowCase> = fc
  .record({
    opened: near,
    resolved: fc.array(near, { maxLength: 4 }),
    reopened: fc.array(near, { maxLength: 4 }),
    closed: fc.oneof(fc.constant<number[]>([]), fc.array(near, { maxLength: 3 })),
    pauses: fc.array(fc.tuple(fc.integer({ min: -20, max: 400 }), fc.option(fc.nat(300), { freq: 8 })), {
      maxLength: 4,
    }),
    hours: fc.oneof(
      anyHours,
      fc.array(fc.record({ from: fc.integer({ min: -20, max: 500 }), calendar: anyHours }), {
        minLength: 1,
        maxLength: 3,
      }),
    ),
  })
  .map(({ opened, resolved, reopened, closed, pauses, hours }) => ({
    opened,
    resolved: resolved.map((tick) => Math.min(opened + tick, TICKS - 1)),
    reopened: reopened.map((tick) => Math.min(opened + tick, TICKS - 1)),
    closed: closed.map((tick) => Math.min(opened + tick, TICKS - 1)),
    pauses: pauses.map(([from, length]) => [from, length === null ? null : from + length] as const),
    hours,
  }));

export const reopenings: readonly Reopening[] = ['first-resolution', 'last-resolution', 'each-spell', 'sum-of-spells'];

const limit = fc.option(fc.nat(TICKS - 1));

export const slowRules: fc.Arbitrary<SlowRule> = fc.record({
  reopened: fc.constantFrom(...reopenings),
  asOf: fc.option(fc.oneof(fc.nat(20), fc.nat(TICKS - 1)), { freq: 4 }),
  calendar: fc.oneof(fc.constantFrom(null, 'per-case' as const), anyHours),
  select: fc.option(
    fc.record({ by: fc.constantFrom('opened', 'resolved'), from: limit, to: limit }).map(({ by, from, to }) => ({
      by,
      from: from === null || to === null ? from : Math.min(from, to),
      to: from === null || to === null ? to : Math.max(from, to),
    })),
  ),
});

/** An instant in one of its forms. */
function formOf(tick: number, form: number): number | Date | string | { epochMilliseconds: number } {
  const instant = at(tick);
  if (form % 4 === 1) return new Date(instant);
  if (form % 4 === 2) return new Date(instant).toISOString();
  return form % 4 === 3 ? { epochMilliseconds: instant } : instant;
}

/** The parts of a case as they are given, in one of their forms. */
export function partsOf(slow: SlowCase, form: number) {
  const instants = (ticks: readonly number[]) => {
    const list = ticks.map((tick, k) => formOf(tick, form + k));
    if (list.length === 1 && form % 3 === 0) return list[0] as Date;
    if (list.length === 0 && form % 3 === 1) return null;
    return form % 5 === 0 ? { [Symbol.iterator]: () => list.values() } : list;
  };
  const hours: OpenHours | readonly HoursSegment[] | null = Array.isArray(slow.hours)
    ? slow.hours.map(({ from, calendar }) => ({ from: formOf(from, form), calendar }))
    : (slow.hours as OpenHours | null);
  return {
    openedAt: formOf(slow.opened, form),
    resolvedAt: instants(slow.resolved),
    reopenedAt: instants(slow.reopened),
    closedAt: instants(slow.closed),
    pauses: slow.pauses.map(([from, to]) => [formOf(from, form), to === null ? null : formOf(to, form)] as const),
    calendar: hours,
  };
}
