import fc from 'fast-check';
import { BusinessCalendar } from '../../../src/calendar/hours/business-calendar.js';
import type { OpenHours } from '../../../src/calendar/hours/open-hours.js';
import type { Shift } from '../../../src/calendar/hours/weekly-hours.js';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** Instants around which clocks are turned in some of the zones. */
export const EPOCH = Date.UTC(2026, 9, 20);

const hourText = (hour: number) => `${String(hour).padStart(2, '0')}:00`;
/** At least an hour long, sometimes through the night. */
const shift: fc.Arbitrary<Shift> = fc
  .tuple(fc.nat(23), fc.integer({ min: 1, max: 12 }))
  .map(([from, hours]) => [hourText(from), hourText((from + hours) % 24)]);
const shifts = fc.array(shift, { maxLength: 2 });
const date = fc.nat(20).map((days) => new Date(EPOCH + days * DAY).toISOString().slice(0, 10));

/** Calendars that are open for an hour a week at least. */
export const calendars: fc.Arbitrary<BusinessCalendar> = fc
  .record({
    timeZone: fc.constantFrom('UTC', 'Asia/Ho_Chi_Minh', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe'),
    hours: fc.record({ 1: fc.tuple(shift), 2: shifts, 3: shifts, 5: shifts, 6: shifts }),
    holidays: fc.array(date, { maxLength: 3 }),
  })
  .map((options) => new BusinessCalendar(options));

/** Hours of all cases: around the clock more often than not. */
export const hours: fc.Arbitrary<OpenHours | undefined> = fc.option(calendars, { nil: undefined });

/** Few distinct instants of five days, so that ties are common, and odd ones. */
export const instants: fc.Arbitrary<number> = fc.oneof(
  fc.nat(40).map((k) => EPOCH + k * 3 * HOUR),
  fc.integer({ min: EPOCH, max: EPOCH + 5 * DAY }),
);

type Pause = readonly [from: number, to: number | null];

/** Pauses in any order, overlapping, empty, and some that last. */
export const pauses: fc.Arbitrary<Pause[]> = fc.array(
  fc.oneof(
    { weight: 9, arbitrary: fc.tuple(instants, instants).map(([a, b]): Pause => [Math.min(a, b), Math.max(a, b)]) },
    { weight: 1, arbitrary: instants.map((from): Pause => [from, null]) },
  ),
  { maxLength: 4 },
);

/** Stretches of open time between two instants that no pause covers: every piece is looked at by itself. */
export function slowPieces(
  from: number,
  to: number,
  calendar: OpenHours | undefined,
  paused: readonly Pause[],
): [number, number][] {
  const open = calendar ? calendar.intervals(from, to) : [[from, to] as const];
  const edges = [...open.flat(), ...paused.flat()].filter((at): at is number => at !== null && at >= from && at <= to);
  const points = [...new Set(edges)].sort((a, b) => a - b);
  return points.slice(1).flatMap((end, k): [number, number][] => {
    const start = points[k] as number;
    const middle = (start + end) / 2;
    const isOpen = open.some(([opens, closes]) => opens <= middle && middle < closes);
    const isPaused = paused.some(([stops, goes]) => stops <= middle && middle < (goes ?? Infinity));
    return isOpen && !isPaused ? [[start, end]] : [];
  });
}
