import fc from 'fast-check';
import type { SlowEvent, SlowOptions } from './slow-cohorts.js';

const FROM = Date.UTC(2025, 0, 1);
const TO = Date.UTC(2025, 11, 20);

/** Two customers have most of the events, so that periods with many amounts are common. */
const customer = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('0', '1') },
  fc.nat(8).map(String),
  fc.constantFrom('an', 'bình', '__proto__', 'constructor', '-3', '2.5'),
);

/** Every hour around the turn of months matters to some zone. */
const at = fc.oneof(
  fc.integer({ min: FROM, max: TO }),
  fc.integer({ min: Date.UTC(2025, 2, 5), max: Date.UTC(2025, 2, 25) }),
  fc.tuple(fc.nat(11), fc.integer({ min: -15, max: 15 })).map(([month, hours]) => Date.UTC(2025, month, 1, hours)),
);

/** Events whose amounts are whole, so that any order of adding gives the same. */
export const cohortEvents: fc.Arbitrary<SlowEvent[]> = fc.array(
  fc.record({
    customer,
    at,
    amount: fc.integer({ min: -500, max: 500 }),
    attribute: fc.constantFrom<string | number>('web', 'shop', '__proto__', 2, '2'),
  }),
  { maxLength: 40, size: 'max' },
);

/** Ways of counting. */
export const cohortKinds: fc.Arbitrary<Omit<SlowOptions, 'births'>> = fc.record({
  timeZone: fc.constantFrom('UTC', 'Asia/Ho_Chi_Minh', 'America/New_York', 'Pacific/Apia'),
  asOf: fc.constantFrom(TO, Date.UTC(2025, 8, 1), Date.UTC(2025, 8, 1, 4), Date.UTC(2025, 0, 31, 17), FROM),
  period: fc.constantFrom('month', 'month', 'week', 'quarter', 'day', 'year'),
  window: fc.constantFrom(null, null, { days: 30 }, { days: 1 }, { ms: 86_400_000 }, { ms: 9_999_999_999 }),
  formedBy: fc.constantFrom('period', 'period', 'attribute'),
});

/** Readers and options of a way of counting. */
export function cohortOptions({ timeZone, asOf, period, window }: Omit<SlowOptions, 'births'>) {
  const clock = window ? ({ clock: 'elapsed', window } as const) : {};
  return { timeZone, asOf, period, ...clock };
}

/** Columns of events, with the ones that a way of counting reads. */
export function cohortColumns(events: readonly SlowEvent[], formedBy: 'period' | 'attribute', amounts: boolean) {
  return {
    customer: events.map((event) => event.customer),
    at: events.map((event) => event.at),
    ...(amounts ? { amount: events.map((event) => event.amount) } : {}),
    ...(formedBy === 'attribute' ? { attribute: events.map((event) => event.attribute) } : {}),
  };
}
