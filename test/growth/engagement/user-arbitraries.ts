import fc from 'fast-check';
import type { UserEvent } from '../../../src/kernels/activity/user-events.js';

const DAY = 86_400_000;

/** Around the weeks in which clocks change in New York, and in which Apia left a date out. */
export const SPRING = Date.UTC(2024, 2, 1);
const APIA = Date.UTC(2011, 11, 20);

/** What events of users are counted by, and where they lie. */
export interface UserKind {
  readonly timeZone: string;
  readonly asOf: number;
}

/** Zones with and without clock changes; ends within a day, at a midnight, and before everything. */
export const userKinds: fc.Arbitrary<UserKind> = fc.oneof(
  fc.record({
    timeZone: fc.constantFrom('UTC', 'Asia/Ho_Chi_Minh', 'America/New_York', 'America/St_Johns'),
    asOf: fc.constantFrom(SPRING + 40 * DAY, SPRING + 20.4 * DAY, SPRING + 13 * DAY + 4 * 3_600_000, SPRING - 9 * DAY),
  }),
  fc.record({
    timeZone: fc.constant('Pacific/Apia'),
    asOf: fc.constantFrom(APIA + 30 * DAY, APIA + 10 * DAY + 10 * 3_600_000, APIA + 11 * DAY + 10 * 3_600_000),
  }),
);

/** Two users have most of the events. */
const user = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('0', '1') },
  fc.nat(8).map(String),
  fc.constantFrom('an', 'bình', '__proto__', 'constructor', '-3', '2.5'),
);

/** Events of five weeks, many at midnights of some zone. */
const offset = fc.oneof(
  fc.integer({ min: 0, max: 35 * DAY }),
  fc.tuple(fc.nat(35), fc.integer({ min: -14, max: 14 })).map(([day, hours]) => day * DAY + hours * 3_600_000),
);

/** Events for one way to count. */
export function eventsOf({ timeZone }: UserKind): fc.Arbitrary<{ user: string | number; at: number }> {
  const start = timeZone === 'Pacific/Apia' ? APIA : SPRING;
  return fc.record({ user, at: offset.map((ms) => start + ms) });
}

/** Events, whatever they are counted by. */
export const userEvent: fc.Arbitrary<UserEvent> = fc.oneof(
  eventsOf({ timeZone: 'UTC', asOf: 0 }),
  eventsOf({ timeZone: 'Pacific/Apia', asOf: 0 }),
);

type Event = UserEvent | null | undefined;

/** Readers of rows that are events. */
export const readers = { user: (row: Event) => row?.user, at: (row: Event) => row?.at };

/** The same events as columns of any values and as columns of codes. */
export function columnsOf(events: readonly Event[]) {
  const ids = [...new Set(events.map((event) => event?.user))];
  return {
    columns: { user: events.map((event) => event?.user), at: events.map((event) => event?.at) },
    coded: {
      user: Int32Array.from(events, (event) => (event?.user == null ? -1 : ids.indexOf(event.user))),
      at: Float64Array.from(events, (event) => (event?.at as number) ?? Number.NaN),
    },
  };
}
