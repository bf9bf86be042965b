import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CohortEvent } from '../../../src/customers/cohorts/cohort-events.js';
import {
  type RetentionCohortsConclusion,
  type RetentionCohortsResult,
  retentionCohorts,
} from '../../../src/customers/cohorts/retention-cohorts.js';
import { RetentionCohortsAggregator } from '../../../src/customers/cohorts/retention-cohorts-aggregator.js';
import { revenueCohorts } from '../../../src/customers/cohorts/revenue-cohorts.js';
import { describeLaws, expectSame, type LawfulMetric, withoutPlaces } from '../../laws.js';
import { some } from '../../runs.js';

type Event = CohortEvent | null | undefined;
interface Kind {
  readonly timeZone: string;
  readonly asOf: number;
}

const FROM = Date.UTC(2025, 0, 1);
const TO = Date.UTC(2025, 11, 20);
const kinds: fc.Arbitrary<Kind> = fc.record({
  timeZone: fc.constantFrom('UTC', 'Asia/Ho_Chi_Minh', 'America/New_York', 'Pacific/Apia'),
  asOf: fc.constantFrom(TO, Date.UTC(2025, 8, 1), Date.UTC(2025, 0, 31, 17), FROM),
});

/** Two customers have most of the events, so that months with many events are common. */
const customer = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('0', '1') },
  fc.nat(8).map(String),
  fc.constantFrom('an', 'bình', '__proto__', 'constructor', '-3', '2.5'),
);
/** Every hour around the turn of months matters to some zone. */
const instant = fc.oneof(
  fc.integer({ min: FROM, max: TO }),
  fc.integer({ min: Date.UTC(2025, 2, 5), max: Date.UTC(2025, 2, 25) }),
  fc.tuple(fc.nat(11), fc.integer({ min: -15, max: 15 })).map(([month, hours]) => Date.UTC(2025, month, 1, hours)),
);
const event: fc.Arbitrary<Event> = fc.record({ customer, at: instant });
const conclusions: fc.Arbitrary<RetentionCohortsConclusion> = fc.record({
  mode: fc.constantFrom(undefined, 'on', 'on-or-after'),
  confidence: fc.constantFrom(undefined, 0.9),
});

function lawful(kind: Kind): LawfulMetric<Event, RetentionCohortsConclusion> {
  const { timeZone, asOf } = kind;
  const readers = {
    customer: (row: Event) => row?.customer,
    at: (row: Event) => row?.at,
  };
  return {
    make: (onInvalid) => new RetentionCohortsAggregator({ timeZone, asOf, onInvalid }),
    fromJSON: (state) => RetentionCohortsAggregator.fromJSON(state),
    batch: (values, conclusion, onInvalid) =>
      retentionCohorts(values, { ...readers, ...conclusion, timeZone, asOf, onInvalid }),
    shapes: (values, conclusion) => {
      const options = { ...conclusion, timeZone, asOf };
      const column = <K extends 'customer' | 'at'>(name: K) => values.map((value) => value?.[name]);
      const ids = [...new Set(values.map((value) => value?.customer))];
      const columns = {
        customer: column('customer'),
        at: column('at'),
      };
      const coded = {
        customer: Int32Array.from(values, (value) => (value?.customer == null ? -1 : ids.indexOf(value.customer))),
        at: Float64Array.from(values, (value) => (value?.at as number) ?? NaN),
      };
      return [
        retentionCohorts(columns, options),
        retentionCohorts(coded, { ...options, missingValue: -1 }),
        retentionCohorts(new Set(values.map((value) => ({ value }))), {
          ...options,
          customer: (row) => row.value?.customer,
          at: (row) => row.value?.at,
        }),
        new RetentionCohortsAggregator({ timeZone, asOf }).addColumns(columns).result(conclusion),
      ];
    },
    check: (result: RetentionCohortsResult, values) => {
      expect(result.n + result.missing + result.afterAsOf).toBe(values.length);
      for (const { size, cells } of result.cohorts) {
        if (cells[0]?.status !== 'unobserved') expect(cells[0]?.active ?? size).toBe(size);
        for (const cell of cells) {
          if (cell.status === 'unobserved') expect([cell.active, cell.rate, cell.interval]).toEqual([null, null, null]);
          else {
            expect(cell.active).toBeLessThanOrEqual(size);
            expect(cell.rate).toBe((cell.active as number) / size);
            expect(cell.interval?.low).toBeLessThanOrEqual(cell.rate as number);
            expect(cell.interval?.high).toBeGreaterThanOrEqual(cell.rate as number);
          }
        }
        const rates = cells.map((cell) => cell.rate).filter((rate) => rate !== null);
        if (result.mode === 'on-or-after') expect(rates).toEqual([...rates].sort((a, b) => b - a));
      }
      const sizes = result.cohorts.reduce((sum, { size }) => sum + size, 0);
      expect(sizes).toBe(result.customers);
    },
  };
}

describeLaws('retentionCohorts', {
  runs: some(3),
  metrics: kinds.map(lawful),
  values: event,
  missing: [null, undefined, { customer: null, at: FROM }, { customer: '1', at: null }],
  invalid: [
    { customer: '', at: FROM },
    { customer: NaN, at: FROM },
    { customer: {}, at: FROM },
    { customer: true, at: FROM },
    { customer: '1', at: 'March' },
    { customer: '1', at: new Date(NaN) },
  ],
  conclusions,
});

/** Wall-clock month by the runtime's own formatter. */
function monthOf(at: number, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, year: 'numeric', month: '2-digit' }).formatToParts(at);
  const part = (type: string) => parts.find((each) => each.type === type)?.value;
  return `${part('year')}-${part('month')}`;
}

/** The table as one would write it down: a set of customers per cohort and month. */
function obviousTable(events: readonly { customer: unknown; at: number; amount: bigint }[], timeZone: string) {
  const first = new Map<unknown, string>();
  for (const { customer, at } of events) {
    const month = monthOf(at, timeZone);
    const known = first.get(customer);
    if (known === undefined || month < known) first.set(customer, month);
  }
  const cells = new Map<string, { customers: Set<unknown>; amount: bigint }>();
  for (const { customer, at, amount } of events) {
    const key = `${first.get(customer)} ${monthOf(at, timeZone)}`;
    const cell = cells.get(key) ?? { customers: new Set(), amount: 0n };
    cells.set(key, cell);
    cell.customers.add(customer);
    cell.amount += amount;
  }
  return cells;
}

describe('retentionCohorts', () => {
  const whole = fc.array(
    fc.record({ customer: fc.nat(12), at: instant, amount: fc.integer({ min: -1e6, max: 1e6 }) }),
    { maxLength: 120 },
  );
  const zone = fc.constantFrom('UTC', 'Asia/Ho_Chi_Minh', 'America/New_York', 'Africa/Cairo', 'America/St_Johns');

  it('gives what sets of customers by formatted month give', () => {
    fc.assert(
      fc.property(whole, zone, (events, timeZone) => {
        const expected = obviousTable(
          events.map((each) => ({ ...each, amount: BigInt(each.amount) })),
          timeZone,
        );
        const columns = {
          customer: Int32Array.from(events, (each) => each.customer),
          at: Float64Array.from(events, (each) => each.at),
        };
        const amount = Float64Array.from(events, (each) => each.amount);
        const table = retentionCohorts(columns, { timeZone, asOf: TO });
        const revenue = revenueCohorts({ ...columns, amount }, { timeZone, asOf: TO, refunds: 'as-orders' });
        let cells = 0;
        for (const [r, { cohort, cells: row }] of table.cohorts.entries()) {
          for (const { period, offset, active } of row) {
            if (active === null) continue;
            const cell = expected.get(`${cohort} ${period}`);
            expect(active).toBe(cell?.customers.size ?? 0);
            expect(revenue.cohorts[r]?.cells[offset]?.amount).toBe(Number(cell?.amount ?? 0n));
            if (cell) cells++;
          }
        }
        expect(cells).toBe(expected.size);
      }),
      { numRuns: some(2) },
    );
  });

  it('counts the same by masks, by many words of masks and by histories', () => {
    const wide = fc.array(fc.record({ customer: fc.nat(5), at: fc.integer({ min: Date.UTC(2022, 0), max: TO }) }), {
      maxLength: 20,
    });
    const old = fc.constantFrom(
      [],
      [{ customer: 3, at: Date.UTC(1999, 5) }],
      [{ customer: 3, at: Date.UTC(1500, 5) }],
      [{ customer: 3, at: Date.UTC(2010, 5) }],
    );
    fc.assert(
      fc.property(wide, old, (events, early) => {
        const all = [...events, ...early];
        const columns = {
          customer: Int32Array.from(all, (each) => each.customer),
          at: Float64Array.from(all, (each) => each.at),
        };
        const options = { timeZone: 'Asia/Ho_Chi_Minh', asOf: TO };
        expectSame(
          withoutPlaces(retentionCohorts(columns, options)),
          new RetentionCohortsAggregator(options).addAll(all).result(),
        );
      }),
      // a table of centuries has a hundred thousand cells
      { numRuns: some(25) },
    );
  });

  it('is not moved by repeated events, by their order or by other names for the customers', () => {
    fc.assert(
      fc.property(whole, (events) => {
        const counts = (list: { customer: string | number; at: number }[]) => {
          const { n, ...rest } = retentionCohorts(list, {
            customer: (e) => e.customer,
            at: (e) => e.at,
            timeZone: 'UTC',
            asOf: TO,
          });
          return rest;
        };
        const expected = counts(events);
        expectSame(counts([...events, ...events].reverse()), expected);
        expectSame(counts(events.map((e) => ({ ...e, customer: `customer ${e.customer}` }))), expected);
      }),
      { numRuns: some(2) },
    );
  });

  it('loses no money: cells add up to the whole', () => {
    fc.assert(
      fc.property(whole, (events) => {
        const read = {
          customer: (e: (typeof events)[0]) => e.customer,
          at: (e: (typeof events)[0]) => e.at,
          amount: (e: (typeof events)[0]) => e.amount,
        };
        const { cohorts } = revenueCohorts(events, { ...read, timeZone: 'UTC', asOf: TO, refunds: 'as-orders' });
        const cells = cohorts.flatMap((row) => row.cells.map((cell) => cell.amount ?? 0));
        expect(cells.reduce((sum, each) => sum + each, 0)).toBe(events.reduce((sum, each) => sum + each.amount, 0));
      }),
      { numRuns: some(2) },
    );
  });
});
