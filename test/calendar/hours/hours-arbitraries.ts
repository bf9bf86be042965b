import fc from 'fast-check';
import type { BusinessCalendarOptions } from '../../../src/calendar/hours/business-calendar.js';
import type { Shift } from '../../../src/calendar/hours/weekly-hours.js';
import { timeZoneOf } from '../../../src/calendar/zones/time-zone.js';

const DAY = 86_400_000;

/** Zones with half-hour changes, missing midnights and dates, odd offsets, odd rules, and plain ones. */
export const hourZones: readonly string[] = [
  ...[
    'Australia/Lord_Howe',
    'Pacific/Apia',
    'Africa/Cairo',
    'Africa/Casablanca',
    'Antarctica/Troll',
    'Africa/Monrovia',
  ],
  ...[
    'America/St_Johns',
    'America/Caracas',
    'Asia/Pyongyang',
    'America/Sao_Paulo',
    'Asia/Kathmandu',
    'Pacific/Chatham',
  ],
  ...['UTC', 'Asia/Ho_Chi_Minh', 'America/New_York', 'Europe/London', 'Europe/Berlin', 'Europe/Dublin', 'Asia/Kolkata'],
  ...[
    'Asia/Tokyo',
    'Australia/Sydney',
    'Australia/Adelaide',
    'Pacific/Auckland',
    'Pacific/Kiritimati',
    'Pacific/Kwajalein',
  ],
  ...[
    'America/Havana',
    'America/Santiago',
    'America/Asuncion',
    'Asia/Tehran',
    'Asia/Gaza',
    'Asia/Beirut',
    'Asia/Damascus',
  ],
  ...[
    'America/Los_Angeles',
    'America/Anchorage',
    'America/Phoenix',
    'Atlantic/Azores',
    'Asia/Amman',
    'Africa/El_Aaiun',
  ],
  ...[
    'Asia/Kabul',
    'Asia/Yangon',
    'Pacific/Marquesas',
    'Pacific/Norfolk',
    'Europe/Moscow',
    'Europe/Istanbul',
    'Asia/Dili',
  ],
  ...['America/Nuuk', 'America/Scoresbysund', 'Pacific/Fakaofo', 'Asia/Manila', 'America/Juneau'],
];

const two = (n: number): string => String(n).padStart(2, '0');
const timeText = (seconds: number): string => {
  const text = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`;
  return seconds % 60 === 0 ? text : `${text}:${two(seconds % 60)}`;
};

/** Times of the day: often whole hours, often in the night, when clocks change. */
const time = fc.oneof(
  fc.integer({ min: 0, max: 23 }).map((hour) => hour * 3600),
  fc.integer({ min: 0, max: 95 }).map((quarter) => quarter * 900),
  fc.integer({ min: 0, max: 16 }).map((quarter) => quarter * 900),
  fc.integer({ min: 0, max: 1439 }).map((minute) => minute * 60),
  fc.integer({ min: 0, max: 86_399 }),
);
const end = fc.oneof({ weight: 4, arbitrary: time.map(timeText) }, { weight: 1, arbitrary: fc.constant('24:00') });
export const shift: fc.Arbitrary<Shift> = fc.tuple(time.map(timeText), end);
const shifts = fc.array(shift, { maxLength: 3 });
const wholeDay: Shift[] = [['00:00', '24:00']];
const day = fc.oneof({ weight: 6, arbitrary: shifts }, { weight: 1, arbitrary: fc.constant(wholeDay) });
const everyDay = day.map((same) => ({ 1: same, 2: same, 3: same, 4: same, 5: same, 6: same, 7: same }));
const week = fc.oneof(
  everyDay,
  fc.record({ 1: day, 2: day, 3: day, 4: day, 5: day, 6: day, 7: day }, { requiredKeys: [] }),
);

const dateText = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

/** A calendar with exceptions close to an instant. */
function calendarNear(timeZone: string, instant: number): fc.Arbitrary<BusinessCalendarOptions> {
  const date = fc.integer({ min: -5, max: 12 }).map((days) => dateText(instant + days * DAY));
  return fc.record({
    timeZone: fc.constant(timeZone),
    hours: week,
    holidays: fc.array(date, { maxLength: 3 }),
    overrides: fc.dictionary(date, shifts, { maxKeys: 3 }),
    closures: fc.oneof(fc.constant({}), fc.dictionary(date, shifts, { maxKeys: 3 })),
    doubled: fc.constantFrom('earlier', 'later'),
  });
}

/** A calendar and an instant that is often close to a change of its clocks, from 1970 to 2037. */
export const calendarAndInstant = fc
  .tuple(
    fc.constantFrom(...hourZones),
    fc.integer({ min: 0, max: Date.UTC(2038, 0) }),
    fc.integer({ min: -4 * DAY, max: 2 * DAY }),
    fc.boolean(),
  )
  .chain(([zone, instant, delta, near]) => {
    const [change] = near ? timeZoneOf('m', zone).transitions(instant, instant + 700 * DAY) : [];
    const start = change ? change.at + delta : instant;
    return fc.tuple(calendarNear(zone, start), fc.constant(start));
  });

/** Lengths up to 10 days, whole ones and odd ones. */
export const length = fc.oneof(
  fc.integer({ min: 0, max: 10 * DAY }),
  fc.integer({ min: 0, max: 240 }).map((h) => h * 3_600_000),
);

export const span = fc.oneof(fc.integer({ min: 0, max: 200 * DAY }), fc.integer({ min: 0, max: 3000 * DAY }), length);
