import {
  BreakdownAggregator,
  BusinessCalendar,
  FirstResponseTimeAggregator,
  intersection,
  NextResponseTimeAggregator,
  type OpenHours,
  sequence,
  TtrAggregator,
  union,
} from 'cx-metrics';
import type { AnyAggregator } from 'cx-metrics/catalog/compute';
import { compile, type SqlQuery } from 'cx-metrics/sql';
import fc from 'fast-check';
import type { Case, Held } from '../case.js';
import type { Counted } from '../compiled.js';
import type { TestTable } from '../engine.js';
import { key, names } from './tables.js';

const DAY = 86_400_000;

/** Clocks in New York go back on 2026-11-01, and forward on 2026-03-08; days off lie near both. */
const NEW_YORK = new BusinessCalendar({
  timeZone: 'America/New_York',
  hours: {
    1: [
      ['08:30', '12:00'],
      ['12:45', '17:15'],
    ],
    2: [['09:00', '17:00']],
    3: [
      ['09:00', '12:30'],
      ['13:00', '18:00'],
      ['20:00', '23:00'],
    ],
    4: [['09:00', '17:00']],
    5: [['22:00', '06:00']],
    6: [['22:00', '06:00']],
    7: [['00:30', '03:30']],
  },
  holidays: ['2026-11-03', '2026-03-10', '2026-12-25'],
  overrides: { '2026-11-04': [['10:00:30', '11:15:45']] },
  closures: { '2026-10-29': [['10:00', '10:20']] },
});

/** Nights, with a meal in the middle of them: open over midnight of UTC and of the place. */
const SAIGON = new BusinessCalendar({
  timeZone: 'Asia/Ho_Chi_Minh',
  hours: {
    1: [
      ['07:30', '11:30'],
      ['13:00', '17:00'],
      ['22:00', '02:00'],
    ],
    2: [
      ['07:30', '11:30'],
      ['13:00', '17:00'],
      ['22:00', '02:00'],
    ],
    3: [['03:00', '10:00']],
    4: [['22:00', '06:00']],
    6: [['08:00', '12:00']],
  },
  holidays: ['2026-11-02', '2026-03-09'],
});

const BOTH = union(NEW_YORK, SAIGON);
const CHANGING = sequence([
  { from: '2026-01-01T00:00Z', calendar: NEW_YORK },
  { from: '2026-10-31T17:00Z', calendar: SAIGON },
  { from: '2026-11-02T05:00Z', calendar: intersection(BOTH, BusinessCalendar.always()) },
]);
const NEVER_OPEN = new BusinessCalendar({ timeZone: 'UTC', hours: {} });

const FROM = Date.UTC(2026, 9, 26);
const TO = Date.UTC(2026, 10, 8);
const AS_OF = Date.UTC(2026, 10, 5, 14, 3, 2, 1);

/** A way to count. */
interface Way {
  readonly name: string;
  readonly id: 'ttr' | 'first-response-time' | 'next-response-time';
  readonly options: Readonly<Record<string, unknown>>;
  /** Options that only the statement has. */
  readonly laidOut?: Pick<SqlQuery, 'lookup' | 'calendarRange'>;
  readonly isClosedGiven?: boolean;
  readonly isByChannel?: boolean;
  readonly times?: keyof typeof TIMES;
}

const MADE = {
  ttr: { Made: TtrAggregator, names: ['openedAt', 'resolvedAt'] },
  'first-response-time': { Made: FirstResponseTimeAggregator, names: ['askedAt', 'answeredAt'] },
  'next-response-time': { Made: NextResponseTimeAggregator, names: ['askedAt', 'answeredAt'] },
} as const;

const hour = 3_600_000;
const EDGES = NEW_YORK.intervals(FROM, TO).concat(SAIGON.intervals(FROM, TO)).flat();

/** Instants that rows have: often near each other, near an edge of the hours, or near what is known. */
const TIMES = {
  near: fc.oneof(
    fc.integer({ min: FROM, max: TO - 1 }),
    fc.integer({ min: 0, max: 12 * 24 }).map((step) => FROM + step * hour),
    fc.tuple(fc.constantFrom(...EDGES, AS_OF), fc.integer({ min: -1, max: 1 })).map(([at, by]) => at + by),
  ),
  any: fc.oneof(
    fc.integer({ min: -10, max: 300 }),
    fc.maxSafeInteger(),
    fc.integer({ min: 0, max: 52 }).map((k) => 2 ** k),
    fc.integer({ min: 1, max: 52 }).map((k) => 2 ** k - 1),
    fc.constantFrom(253_370_764_800_000, 253_370_764_799_999, 8.64e15, -8.64e15, 8.64e15 + 1, AS_OF),
  ),
};

function tableOf(times: fc.Arbitrary<number>): fc.Arbitrary<TestTable> {
  const some = fc.option(times, { freq: 4 });
  const row = fc.record({
    channel: fc.option(key, { freq: 8 }),
    opened: fc.option(times, { freq: 12 }),
    resolved: some,
    closed: some,
  });
  return fc
    .record({ names: names(1), rows: fc.array(row, { maxLength: 16 }) })
    .map(({ names: [name = ''], rows }) => tableWith(name, rows));
}

interface Row {
  readonly channel: string | null;
  readonly opened: number | null;
  readonly resolved: number | null;
  readonly closed: number | null;
}

function tableWith(name: string, rows: readonly Row[]): TestTable {
  return {
    name,
    columns: [
      { name: 'channel', type: 'text', values: rows.map(({ channel }) => channel) },
      { name: 'opened', type: 'integer', values: rows.map(({ opened }) => opened) },
      { name: 'resolved', type: 'integer', values: rows.map(({ resolved }) => resolved) },
      { name: 'closed', type: 'integer', values: rows.map(({ closed }) => closed) },
    ],
  };
}

/** A case for each way to count; what is concluded and what is stored must both be the same. */
function caseOf(way: Way, table = tableOf(TIMES[way.times ?? 'near'])): Case {
  const { name, id, options, laidOut, isClosedGiven, isByChannel } = way;
  const { Made, names: fields } = MADE[id];
  const [start, end] = fields;
  const onInvalid = options['onInvalid'] ?? 'count';
  const of = () => new Made({ ...options, onInvalid } as never) as unknown as AnyAggregator;
  const parts = (row: Held) => ({
    [start]: row['opened'],
    [end]: row['resolved'],
    ...(isClosedGiven && { closedAt: row['closed'] }),
  });
  return {
    name: `${id} ${name}`,
    table,
    ask(asked, dialect) {
      const query = {
        dialect,
        table: asked.name,
        columns: { [start]: 'opened', [end]: 'resolved', ...(isClosedGiven && { closedAt: 'closed' }) },
        ...(isByChannel && { by: { channel: 'channel' } }),
        ...options,
        onInvalid,
        ...laidOut,
      } as unknown as SqlQuery;
      const statement = compile(id, query as never);
      return {
        statement,
        read(rows) {
          const counted = statement.decode(rows) as Counted;
          return [counted.aggregator, counted.result()];
        },
      };
    },
    expected(rows) {
      if (!isByChannel) {
        const aggregator = of().addAll(rows.map(parts));
        return [aggregator, aggregator.result()];
      }
      const groups = new BreakdownAggregator({ keys: ['channel'], of: of as never });
      for (const row of rows) groups.add({ channel: row['channel'] } as never, parts(row) as never);
      // a table has how many rows were outside of periods besides, none here
      return [groups, { ...groups.result(), afterAsOf: 0, beforeFrom: 0 }];
    },
  };
}

const elapsed: readonly Way[] = [
  { name: 'of all time', id: 'ttr', options: {} },
  { name: 'of all time, closed ones too', id: 'ttr', options: {}, isClosedGiven: true },
  { name: 'refusing what is invalid', id: 'ttr', options: { onInvalid: 'throw', asOf: AS_OF } },
  { name: 'up to asOf, by channel', id: 'ttr', options: { asOf: AS_OF }, isClosedGiven: true, isByChannel: true },
  {
    name: 'in a sketch, by channel',
    id: 'ttr',
    options: { asOf: AS_OF, percentiles: 'sketch', clockSkewMs: hour },
    isClosedGiven: true,
    isByChannel: true,
  },
  {
    name: 'up to the last resolution, opened in a week',
    id: 'ttr',
    options: {
      asOf: AS_OF,
      reopened: 'last-resolution',
      clockSkewMs: 2.5 * hour + 0.5,
      select: { by: 'opened', from: FROM + 2 * DAY + 0.5, to: TO - 2 * DAY },
    },
    isClosedGiven: true,
  },
  {
    name: 'spell by spell, resolved in a week',
    id: 'ttr',
    options: { reopened: 'each-spell', select: { by: 'resolved', from: FROM + 2 * DAY, to: TO - 2 * DAY } },
    isClosedGiven: true,
  },
  {
    name: 'resolved from a day on and known up to another',
    id: 'ttr',
    options: { asOf: AS_OF, reopened: 'sum-of-spells', select: { by: 'resolved', from: FROM + 2 * DAY } },
    isClosedGiven: true,
  },
  { name: 'of extreme instants', id: 'ttr', options: {}, isClosedGiven: true, times: 'any' },
  {
    name: 'of extreme instants in a sketch',
    id: 'ttr',
    options: { percentiles: 'sketch', asOf: 2 ** 50, clockSkewMs: 1000 },
    isClosedGiven: true,
    times: 'any',
  },
  {
    name: 'where agents may write first',
    id: 'first-response-time',
    options: { asOf: AS_OF, firstMessage: 'agent', clockSkewMs: hour },
    isClosedGiven: true,
  },
  { name: 'in a sketch', id: 'first-response-time', options: { percentiles: 'sketch' }, isClosedGiven: true },
  { name: 'up to asOf', id: 'next-response-time', options: { asOf: AS_OF }, isClosedGiven: true, isByChannel: true },
];

function business(name: string, calendar: OpenHours, options: object = {}): Way[] {
  const range = { from: FROM, ...('asOf' in options ? {} : { to: TO }) };
  return (['join', 'case'] as const).map((lookup) => ({
    name: `in hours ${name}, by ${lookup}`,
    id: 'ttr',
    options: { calendar, ...options },
    laidOut: { lookup, calendarRange: range },
    isClosedGiven: true,
    isByChannel: 'percentiles' in options,
  }));
}

/** Cases that open and end at each edge of the hours, a millisecond before and after, and in steps between. */
function aroundClockChanges(): Row[] {
  const rows: Row[] = [];
  const ranges = [
    [Date.UTC(2026, 2, 6), Date.UTC(2026, 2, 12)],
    [Date.UTC(2026, 9, 29), Date.UTC(2026, 10, 5)],
  ] as const;
  for (const [from, to] of ranges) {
    const edges = [NEW_YORK, SAIGON].flatMap((hours) => hours.intervals(from, to).flat());
    const instants = [...edges, ...Array.from({ length: (to - from) / (hour / 2) }, (_, k) => from + (k * hour) / 2)];
    for (const [k, opened] of instants.entries()) {
      const resolved = instants[(k * 7 + 3) % instants.length] as number;
      const [first, last] = opened < resolved ? [opened, resolved] : [resolved, opened];
      rows.push({
        channel: 'web',
        opened: first + (k % 3) - 1,
        resolved: k % 11 ? last + (k % 5) : null,
        closed: null,
      });
    }
  }
  return rows;
}

const clockChanges = (['join', 'case'] as const).flatMap((lookup) =>
  [NEW_YORK, SAIGON].map((calendar) =>
    caseOf(
      {
        name: `in hours of ${calendar.timeZone} with lunch, nights and holidays over clock changes, by ${lookup}`,
        id: 'ttr',
        options: { calendar, asOf: Date.UTC(2026, 10, 20) },
        laidOut: { lookup, calendarRange: { from: Date.UTC(2026, 2, 1) } },
      },
      fc.constant(tableWith('cases', aroundClockChanges())),
    ),
  ),
);

/** Durations of cases, around the clock and in opening hours. */
export const duration: readonly Case[] = [
  ...elapsed,
  ...business('of New York', NEW_YORK, { asOf: AS_OF }),
  ...business('of New York in a sketch', NEW_YORK, { percentiles: 'sketch', asOf: AS_OF }),
  ...business('of Ho Chi Minh City', SAIGON),
  ...business('of both', BOTH, { percentiles: 'sketch', asOf: AS_OF, select: { by: 'opened', from: FROM + DAY } }),
  ...business('that change', CHANGING),
  ...business('that are always open', BusinessCalendar.always()),
  ...business('that never open', NEVER_OPEN),
]
  .map((way) => caseOf(way))
  .concat(clockChanges);
