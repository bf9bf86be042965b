import fc from 'fast-check';
import { expect } from 'vitest';
import { type ChurnCohortsResult, churnCohorts } from '../../../src/customers/cohorts/churn-cohorts.js';
import { ChurnCohortsAggregator } from '../../../src/customers/cohorts/churn-cohorts-aggregator.js';
import { type RepeatCohortsResult, repeatCohorts } from '../../../src/customers/cohorts/repeat-cohorts.js';
import { RepeatCohortsAggregator } from '../../../src/customers/cohorts/repeat-cohorts-aggregator.js';
import { type RetentionCohortsResult, retentionCohorts } from '../../../src/customers/cohorts/retention-cohorts.js';
import { RetentionCohortsAggregator } from '../../../src/customers/cohorts/retention-cohorts-aggregator.js';
import { type RevenueCohortsResult, revenueCohorts } from '../../../src/customers/cohorts/revenue-cohorts.js';
import {
  type RevenueCohortEvent,
  RevenueCohortsAggregator,
} from '../../../src/customers/cohorts/revenue-cohorts-aggregator.js';
import { countOrders } from '../../../src/kernels/orders/count-orders.js';
import { describeLaws, type LawfulMetric } from '../../laws.js';
import { some } from '../../runs.js';
import { cohortKinds, cohortOptions } from './cohorts.js';
import type { SlowOptions } from './slow-cohorts.js';

type CohortEvent = Partial<RevenueCohortEvent>;
type Event = CohortEvent | null | undefined;
type Kind = Omit<SlowOptions, 'births'> & { readonly bornBy?: 'start' };
type Made<Conclusion> = ReturnType<LawfulMetric<Event, Conclusion>['make']>;

/** What one of the four tables is made of. */
interface Table<Conclusion> {
  readonly amounts: boolean;
  readonly make: (options: object) => Made<Conclusion>;
  readonly fromJSON: (state: never) => Made<Conclusion>;
  readonly batch: (source: unknown, options: object) => object;
  readonly check: (result: never) => void;
}

const FROM = Date.UTC(2025, 0, 1);
const event: fc.Arbitrary<Event> = fc.record({
  customer: fc.constantFrom('0', '1', '2', '3', '4', 'an', '__proto__'),
  at: fc.oneof(
    fc.integer({ min: FROM, max: Date.UTC(2025, 11, 20) }),
    fc.integer({ min: Date.UTC(2025, 2, 5), max: Date.UTC(2025, 2, 9) }),
  ),
  amount: fc.oneof(fc.integer({ min: -500, max: 500 }), fc.constantFrom(0.1, 0.2, 1e16, -1e16)),
  attribute: fc.constantFrom<string | number>('web', 'shop', 'constructor', 2, '2'),
});

/** Starts with events and without, events without starts. */
const eventOrStart: fc.Arbitrary<Event> = fc
  .tuple(event, fc.constantFrom('both', 'event', 'start'), fc.integer({ min: FROM, max: Date.UTC(2025, 11, 28) }))
  .map(([own, what, bornAt]) => ({
    ...own,
    at: what === 'start' ? null : own?.at,
    bornAt: what === 'event' ? null : bornAt,
  }));

/** Only what is counted may be there. */
function bare(value: Event, amounts: boolean): Event {
  if (value == null || amounts) return value;
  const { amount: _, ...rest } = value;
  return rest;
}

function lawful<Conclusion>(table: Table<Conclusion>, kind: Kind): LawfulMetric<Event, Conclusion> {
  const own = (values: Iterable<Event>) => [...values].map((value) => bare(value, table.amounts));
  const counting = cohortOptions(kind);
  const names = [
    'customer',
    'at',
    ...(table.amounts ? ['amount'] : []),
    ...(kind.formedBy === 'attribute' ? ['attribute'] : []),
    ...(kind.bornBy ? ['bornAt'] : []),
  ] as (keyof CohortEvent)[];
  const wrap = (inner: Made<Conclusion>): Made<Conclusion> => ({
    add: (value) => wrap(inner.add(bare(value, table.amounts))),
    addAll: (values) => wrap(inner.addAll(own(values))),
    merge: (other) => wrap(inner.merge(other)),
    result: (options) => inner.result(options),
    toJSON: () => inner.toJSON(),
  });
  const read = (name: keyof CohortEvent) => (row: Event) => row?.[name];
  const readers = Object.fromEntries(names.map((name) => [name, read(name)]));
  return {
    make: (onInvalid) => wrap(table.make({ ...counting, formedBy: kind.formedBy, bornBy: kind.bornBy, onInvalid })),
    fromJSON: (state) => wrap(table.fromJSON(state)),
    batch: (values, conclusion, onInvalid) =>
      table.batch(own(values), { ...readers, ...counting, ...conclusion, onInvalid }),
    shapes: (values, conclusion) => {
      const columns = Object.fromEntries(names.map((name) => [name, values.map((value) => value?.[name])]));
      return [table.batch(columns, { ...counting, ...conclusion })];
    },
    check: table.check,
  };
}

function describeTable<Conclusion>(
  name: string,
  table: Table<Conclusion>,
  conclusions: fc.Arbitrary<Conclusion>,
  kinds: fc.Arbitrary<Kind> = cohortKinds,
  values: fc.Arbitrary<Event> = event,
): void {
  describeLaws<Event, Conclusion>(name, {
    metrics: kinds.map((kind) => lawful(table, kind)),
    values,
    missing: [null, undefined, { customer: null, at: FROM, amount: 1, attribute: 1 }],
    invalid: [
      { customer: '', at: FROM, amount: 1, attribute: 1 },
      { customer: '1', at: 'March', amount: 1, attribute: 1 },
    ],
    conclusions,
    runs: some(40),
  });
}

/** Counts lie in order, shares are theirs, and intervals hold them. */
function expectShare(count: number | null, total: number, rate: number | null, interval: unknown): void {
  expect(rate).toBe(total === 0 || count === null ? null : count / total);
  const { low, high } = (interval ?? { low: rate, high: rate }) as { low: number; high: number };
  expect([low <= (rate as number), (rate as number) <= high]).toEqual([true, true]);
}

const confidence = fc.constantFrom(undefined, 0.9);
/** All offsets, and some of them. */
const offsetBounds = fc.constantFrom(undefined, { last: 2 }, { first: 1 }, { first: 1, last: 3 });

describeTable(
  'retentionCohorts of every clock',
  {
    amounts: false,
    make: (options) => new RetentionCohortsAggregator(options as never),
    fromJSON: RetentionCohortsAggregator.fromJSON,
    batch: (source, options) => retentionCohorts(source as never, options as never),
    check: ({ cohorts }: RetentionCohortsResult) => {
      for (const cell of cohorts.flatMap(({ cells }) => cells)) {
        expectShare(cell.active, cell.eligible, cell.rate, cell.interval);
      }
    },
  },
  fc.oneof(
    fc.record({
      mode: fc.constantFrom<'on' | 'on-or-after' | 'on-or-before' | 'streak' | undefined>(
        undefined,
        'on-or-after',
        'on-or-before',
        'streak',
      ),
      births: fc.constantFrom<'first-ever' | 'every-occurrence'>('first-ever', 'every-occurrence'),
      confidence,
    }),
    fc.constant({ mode: 'bracket', brackets: [[1, 3] as const] } as const),
  ),
);

describeTable(
  'churnCohorts',
  {
    amounts: false,
    make: (options) => new ChurnCohortsAggregator(options as never),
    fromJSON: ChurnCohortsAggregator.fromJSON,
    batch: (source, options) => churnCohorts(source as never, options as never),
    check: ({ cohorts, average }: ChurnCohortsResult) => {
      for (const cell of [...average, ...cohorts.flatMap(({ cells }) => cells)]) {
        expectShare(cell.lost, cell.eligible, cell.rate, cell.interval);
        expectShare(cell.churned, cell.atRisk, cell.hazard, cell.hazardInterval);
        // whoever was not at risk had been lost before
        expect(cell.eligible - cell.atRisk).toBe(cell.lost - cell.churned);
      }
    },
  },
  fc.record({ churnedAfter: fc.constantFrom(undefined, 1, 2), confidence }),
);

describeTable(
  'repeatCohorts',
  {
    amounts: false,
    make: (options) => new RepeatCohortsAggregator(options as never),
    fromJSON: RepeatCohortsAggregator.fromJSON,
    batch: (source, options) => repeatCohorts(source as never, options as never),
    check: ({ cohorts }: RepeatCohortsResult) => {
      for (const cell of cohorts.flatMap(({ cells }) => cells)) {
        expectShare(cell.repeated, cell.eligible, cell.rate, cell.interval);
      }
    },
  },
  fc.record({ nth: fc.constantFrom(undefined, 3), order: fc.constantFrom<'day' | 'row'>('day', 'row'), confidence }),
  cohortKinds.filter(({ window }) => window === null || 'days' in window),
);

describeTable(
  'revenueCohorts',
  {
    amounts: true,
    make: (options) => new RevenueCohortsAggregator(options as never),
    fromJSON: RevenueCohortsAggregator.fromJSON,
    batch: (source, options) => revenueCohorts(source as never, options as never),
    check: ({ cohorts }: RevenueCohortsResult) => {
      for (const cell of cohorts.flatMap(({ cells }) => cells)) {
        expect(cell.perCustomer).toBe(cell.eligible === 0 ? null : (cell.eligibleAmount as number) / cell.eligible);
      }
    },
  },
  fc.constant({}),
);

describeTable(
  'repeatCohorts of counted orders',
  {
    amounts: false,
    make: (options) => new RepeatCohortsAggregator(options as never),
    fromJSON: RepeatCohortsAggregator.fromJSON,
    batch: (source, options) => {
      const { timeZone, asOf, onInvalid, customer, at, ...rest } = options as Record<string, never>;
      const orders = countOrders(source as never, { timeZone, asOf, onInvalid, customer, at } as never);
      return repeatCohorts(orders, rest);
    },
    check: () => {},
  },
  fc.record({ nth: fc.constantFrom(undefined, 3), confidence }),
  cohortKinds.filter(({ formedBy, window }) => formedBy === 'period' && (window === null || 'days' in window)),
);

const RETENTION_TABLE: Table<object> = {
  amounts: false,
  make: (options) => new RetentionCohortsAggregator(options as never),
  fromJSON: RetentionCohortsAggregator.fromJSON,
  batch: (source, options) => retentionCohorts(source as never, options as never),
  check: ({ cohorts, customers, starts, n }: RetentionCohortsResult) => {
    expect(cohorts.reduce((sum, { size }) => sum + size, 0)).toBe(customers);
    expect(starts?.neverActive).toBeLessThanOrEqual(customers);
    if (n === 0) expect(starts?.neverActive).toBe(customers);
  },
};
const fromStarts = cohortKinds.map((kind): Kind => ({ ...kind, bornBy: 'start' }));

describeTable(
  'retentionCohorts from starts',
  RETENTION_TABLE,
  fc.record({ mode: fc.constantFrom(undefined, 'on-or-after', 'on-or-before', 'streak'), offsets: offsetBounds }),
  fromStarts,
  eventOrStart,
);

describeTable(
  'repeatCohorts from starts',
  {
    ...RETENTION_TABLE,
    make: (options) => new RepeatCohortsAggregator(options as never),
    fromJSON: RepeatCohortsAggregator.fromJSON,
    batch: (source, options) => repeatCohorts(source as never, options as never),
  },
  fc.record({ nth: fc.constantFrom(undefined, 1), order: fc.constantFrom<'day' | 'row'>('day', 'row') }),
  fromStarts.filter(({ window }) => window === null || 'days' in window),
  eventOrStart,
);

describeTable(
  'churnCohorts from starts',
  {
    ...RETENTION_TABLE,
    make: (options) => new ChurnCohortsAggregator(options as never),
    fromJSON: ChurnCohortsAggregator.fromJSON,
    batch: (source, options) => churnCohorts(source as never, options as never),
  },
  fc.record({ churnedAfter: fc.constantFrom(undefined, 2), offsets: offsetBounds }),
  fromStarts,
  eventOrStart,
);

describeTable(
  'revenueCohorts from starts',
  {
    ...RETENTION_TABLE,
    amounts: true,
    make: (options) => new RevenueCohortsAggregator(options as never),
    fromJSON: RevenueCohortsAggregator.fromJSON,
    batch: (source, options) => revenueCohorts(source as never, options as never),
  },
  fc.record({ offsets: offsetBounds }),
  fromStarts,
  eventOrStart,
);
