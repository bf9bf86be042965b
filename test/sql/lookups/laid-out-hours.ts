import fc from 'fast-check';
import { BusinessCalendar, intersection, type OpenHours, union } from '../../../src/index.js';

const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 15, 30, 59))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
const shifts = fc.array(
  fc.tuple(clock, clock).filter(([opens, closes]) => opens !== closes),
  { maxLength: 3 },
);

/** Weekly hours with several shifts a day, many over midnight, in zones that turn their clocks, by half an hour too. */
const calendar: fc.Arbitrary<OpenHours> = fc
  .record({
    timeZone: fc.constantFrom('America/New_York', 'Asia/Ho_Chi_Minh', 'Australia/Lord_Howe', 'UTC'),
    week: fc.array(shifts, { minLength: 7, maxLength: 7 }),
    holidays: fc.subarray(['2026-10-30', '2026-11-01', '2026-11-02', '2026-10-04']),
  })
  .map(
    ({ timeZone, week, holidays }) =>
      new BusinessCalendar({
        timeZone,
        hours: Object.fromEntries(week.map((day, k) => [k + 1, day])) as never,
        holidays,
        overrides: { '2026-11-03': [['09:00:30', '10:00']] },
      }),
  );

/** Hours, combined ones too. */
export const hours: fc.Arbitrary<OpenHours> = fc.oneof(
  calendar,
  fc.tuple(calendar, calendar).map(([a, b]) => union(a, b)),
  fc.tuple(calendar, calendar).map(([a, b]) => intersection(a, b)),
  fc.constant(BusinessCalendar.always()),
);

/** Clocks are turned within: in New York and on Lord Howe Island. */
export const FROM = Date.UTC(2026, 9, 1, 5);
export const TO = Date.UTC(2026, 10, 6, 7);
