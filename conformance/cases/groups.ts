import { byPeriod, type KeyValue } from 'cx-metrics';
import type { SqlQuery } from 'cx-metrics/sql';
import fc from 'fast-check';
import type { Held } from '../case.js';
import { type ColumnOf, key, mostly } from './tables.js';

/** By what rows are grouped, in SQL and in memory; all rows together without keys. */
export interface Grouping {
  readonly name: string;
  readonly columns: Readonly<Record<string, ColumnOf>>;
  readonly by: SqlQuery['by'] | undefined;
  readonly keys: Readonly<Record<string, (row: Held) => KeyValue | null | undefined>>;
  /** Whether a row is in a group at all. */
  isInside(row: Held): boolean;
}

/** The zone has its clock change within the range; a year's end and a leap day are in it too. */
const CALENDAR = { timeZone: 'America/New_York', asOf: '2024-11-10T12:00Z' } as const;
const [FROM, AS_OF] = ['2023-11-20T05:00Z', CALENDAR.asOf];

const [START, END] = [Date.UTC(2023, 10, 1), Date.UTC(2024, 11, 1)];

/** Instants in and about the range, also those just before and at the start of a local month or day. */
export const instant: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: START, max: END }),
  fc
    .tuple(fc.integer({ min: 0, max: 12 }), fc.constantFrom(4, 5), fc.integer({ min: -1, max: 1 }))
    .map(([month, hour, off]) => Date.UTC(2023, 10 + month, 1, hour) + off),
  fc.constantFrom(Date.parse(FROM), Date.parse(FROM) - 1, Date.parse(AS_OF), Date.parse(AS_OF) + 1),
);

const CHANNEL = { type: 'text', values: mostly(key, fc.string({ unit: 'grapheme', maxLength: 6 }), 10) } as const;
const AT = {
  type: 'integer',
  values: mostly(instant, fc.constantFrom(0, -1, 8.64e15, 8.64e15 + 1, 1_700_000_000)),
} as const;

export const ALL: Grouping = { name: 'all rows', columns: {}, by: undefined, keys: {}, isInside: () => true };

export const BY_CHANNEL: Grouping = {
  name: 'by channel',
  columns: { 'chan"nel`': CHANNEL },
  by: { channel: 'chan"nel`' },
  keys: { channel: (row) => row['chan"nel`'] },
  isInside: () => true,
};

export const BY_STORE: Grouping = {
  name: 'by store and flag',
  columns: {
    store: {
      type: 'integer',
      values: mostly(fc.integer({ min: -1, max: 3 }), fc.constantFrom(2 ** 51 - 1, 2 ** 53 - 1)),
    },
    'is new?': { type: 'boolean', values: fc.option(fc.boolean()) },
  },
  by: { store: { column: 'store', type: 'number' }, isNew: { column: 'is new?', type: 'boolean' } },
  keys: { store: (row) => row['store'], isNew: (row) => row['is new?'] },
  isInside: () => true,
};

/** Up to when things are known where nothing says from when on: statements hold every period and clock change since 1970. */
const EARLY = { timeZone: 'America/New_York', asOf: '1984-04-29T07:00Z' } as const;

/** Instants of the first years, by seconds, and about a clock change. */
const EARLY_AT: ColumnOf = {
  type: 'integer',
  values: mostly(
    fc.oneof(
      fc.integer({ min: 0, max: 460_000_000 }).map((second) => second * 1000),
      fc.integer({ min: -1, max: 1 }).map((off) => Date.parse('1974-01-06T07:00Z') + off),
    ),
    fc.constantFrom(0, -1, -(10 ** 12), 8.64e15),
  ),
};

export const BY_MONTH_SINCE_EVER: Grouping = {
  name: 'by month, since ever',
  columns: { thời_điểm: EARLY_AT },
  by: { month: { period: 'month', at: 'thời_điểm', ...EARLY } },
  keys: { month: byPeriod<Held>('month', (row) => row['thời_điểm'] as number, EARLY) },
  isInside: (row) => row['thời_điểm'] == null || Number(row['thời_điểm']) <= Date.parse(EARLY.asOf),
};

const SINCE = { ...CALENDAR, from: '2023-11-20' } as const;

function isInRange(row: Held): boolean {
  const at = row['thời_điểm'];
  return at == null || (Number(at) >= Date.parse(FROM) && Number(at) <= Date.parse(AS_OF));
}

export const BY_MONTH: Grouping = {
  name: 'by month',
  columns: { thời_điểm: AT },
  by: { month: { period: 'month', at: 'thời_điểm', ...SINCE } },
  keys: { month: byPeriod<Held>('month', (row) => row['thời_điểm'] as number, SINCE) },
  isInside: isInRange,
};

export const BY_CHANNEL_AND_WEEK: Grouping = {
  name: 'by channel and week',
  columns: { 'chan"nel`': CHANNEL, thời_điểm: AT },
  by: { channel: 'chan"nel`', week: { period: 'week', at: 'thời_điểm', ...SINCE } },
  keys: {
    channel: (row) => row['chan"nel`'],
    week: byPeriod<Held>('week', (row) => row['thời_điểm'] as number, SINCE),
  },
  isInside: isInRange,
};
