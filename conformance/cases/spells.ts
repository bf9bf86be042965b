import {
  breakdown,
  byPeriod,
  ChurnRateAggregator,
  GrossRevenueRetentionAggregator,
  MrrAggregator,
  MrrMovementsAggregator,
  NetRevenueRetentionAggregator,
  RetentionRateAggregator,
  RevenueChurnRateAggregator,
  survivalCurve,
} from 'cx-metrics';
import { compile } from 'cx-metrics/sql';
import fc from 'fast-check';
import type { Case, Held } from '../case.js';
import type { TestTable } from '../engine.js';
import { key, names } from './tables.js';

/** Days in which spells lie, so that many touch, overlap or end at the ends of a period. */
const DAY = 86_400_000;
const START = Date.UTC(2026, 0);
const day = fc.integer({ min: -2, max: 70 }).map((days) => START + days * DAY);
const instant = fc.oneof(
  { weight: 20, arbitrary: day },
  { weight: 2, arbitrary: fc.tuple(day, fc.integer({ min: -2, max: 2 })).map(([a, b]) => a + b) },
  { weight: 1, arbitrary: fc.constantFrom(null, 0, -1, 253_370_764_799_999, 253_370_764_800_000, 8.64e15) },
);
const amount = fc.oneof(
  { weight: 20, arbitrary: fc.integer({ min: 0, max: 5 }).map((value) => value * 100) },
  { weight: 1, arbitrary: fc.constantFrom(null, -1, 4_503_599_627, 2 ** 51 - 1) },
);
const customer = fc.option(
  fc.oneof(
    { weight: 10, arbitrary: fc.constantFrom('an', 'binh', 'chi', 'dung', 'em') },
    { weight: 1, arbitrary: key },
  ),
  {
    freq: 30,
  },
);

/** The column of customers, whose rows must lie together. */
const WHO = 'who "is" `it`';

/** Spells of a few customers in a few groups. */
function spells(most: number): fc.Arbitrary<TestTable> {
  const row = fc.record({
    group: fc.option(fc.constantFrom('web', 'shop')),
    customer,
    from: instant,
    until: fc.option(instant, { freq: 3 }),
    amount,
  });
  return fc
    .record({ names: names(5), rows: fc.array(row, { maxLength: most, size: 'max' }) })
    .map(({ names: [table = '', ...columns], rows }) => ({
      name: table,
      columns: [
        { name: WHO, type: 'text', values: rows.map((each) => each.customer) },
        { name: columns[0] ?? '', type: 'integer', values: rows.map((each) => each.from) },
        { name: columns[1] ?? '', type: 'integer', values: rows.map((each) => each.until) },
        { name: columns[2] ?? '', type: 'integer', values: rows.map((each) => each.amount) },
        { name: columns[3] ?? '', type: 'text', values: rows.map((each) => each.group) },
      ],
    }));
}

interface Concluding {
  addAll(rows: Iterable<never>): this;
  result(options?: object): object;
}

interface Question {
  readonly id: string;
  readonly money?: boolean;
  /** Options of counting, and how to conclude. */
  readonly options: object;
  readonly conclusion?: object;
  /** What memory makes of rows. */
  of(options: object): Concluding;
}

const february = { from: START + 31 * DAY, to: START + 59 * DAY };
const known = { asOf: START + 50 * DAY, timeZone: 'Asia/Ho_Chi_Minh' };
const months = { from: '2026-01-01', period: 'month' };

const QUESTIONS: readonly Question[] = [
  { id: 'churn-rate', options: february, of: (options) => new ChurnRateAggregator(options as never) },
  {
    id: 'retention-rate',
    options: february,
    conclusion: { definition: 'start-plus-new-and-reactivated', confidence: 0.9 },
    of: (options) => new RetentionRateAggregator(options as never),
  },
  {
    id: 'revenue-churn-rate',
    money: true,
    options: february,
    of: (options) => new RevenueChurnRateAggregator(options as never),
  },
  {
    id: 'gross-revenue-retention',
    money: true,
    options: february,
    of: (options) => new GrossRevenueRetentionAggregator(options as never),
  },
  {
    id: 'net-revenue-retention',
    money: true,
    options: february,
    of: (options) => new NetRevenueRetentionAggregator(options as never),
  },
  { id: 'mrr', money: true, options: known, of: (options) => new MrrAggregator(options as never) },
  {
    id: 'mrr',
    money: true,
    options: { ...known, ...months, at: '2026-02-02' },
    conclusion: { ...months, at: '2026-02-02' },
    of: () => new MrrAggregator({ ...known, onInvalid: 'count' }),
  },
  {
    id: 'mrr-movements',
    money: true,
    options: { ...known, ...months },
    conclusion: months,
    of: () => new MrrMovementsAggregator({ ...known, onInvalid: 'count' }),
  },
  {
    id: 'survival-curve',
    options: { asOf: START + 50 * DAY, from: '2026-01-02', timeZone: 'UTC' },
    conclusion: { times: [3 * DAY], flat: 'start' },
    of: survivalOf,
  },
];

/** What has no aggregator concludes from rows: without the places of what was refused, which only memory knows. */
function survivalOf(options: object): Concluding {
  let all: readonly object[] = [];
  return {
    addAll(rows: Iterable<object>) {
      all = [...rows];
      return this;
    },
    result(conclusion) {
      const readers = { customer: 'customer', startedAt: 'startedAt', endedAt: 'endedAt' };
      const { refused: _, ...result } = survivalCurve(all, {
        ...readers,
        ...options,
        ...conclusion,
      } as never) as object & {
        refused?: unknown;
      };
      return result;
    },
  } as Concluding;
}

/** Spells as metrics read them. */
function read(row: Held): { group: unknown } & Record<string, unknown> {
  const [customer, startedAt, endedAt, amount, group] = Object.values(row);
  return { customer, startedAt, endedAt, amount, group };
}

/** What tells groups apart: a column of texts, and the month of the start. */
const MONTHS = { timeZone: 'America/New_York', asOf: START + 50 * DAY, from: '2026-01-01' } as const;
const KEYS = {
  groups: {
    ofColumns: (_: string, group: string) => ({ group }),
    ofRows: { group: 'group' },
  },
  months: {
    ofColumns: (at: string) => ({ month: { period: 'month', at, ...MONTHS } }),
    ofRows: { month: byPeriod('month', 'startedAt' as never, MONTHS) },
  },
} as const;

/** The same question of a whole table, or by groups. */
function caseOf({ id, money = false, options, conclusion, of }: Question, by?: keyof typeof KEYS): Case {
  const asked = { ...options, onInvalid: 'count' };
  const keys = by && KEYS[by];
  // what a statement must know is no conclusion there
  const later = conclusion && 'period' in conclusion ? undefined : conclusion;
  const concluded = (rows: Iterable<object>) =>
    of(asked)
      .addAll(rows as never)
      .result(conclusion);
  return {
    name: `${id}${'period' in options ? ' by period' : ''}${by ? ` by ${by}` : ''}`,
    shardBy: WHO,
    table: spells(by ? 24 : 14),
    ask({ name, columns }, dialect) {
      const [who, from, until, worth, group] = columns.map((column) => column.name) as [
        string,
        string,
        string,
        string,
        string,
      ];
      const fields = { customer: who, startedAt: from, endedAt: until, ...(money && { amount: worth }) };
      const groups = keys && { by: keys.ofColumns(from, group) };
      const query = { dialect, table: name, columns: fields, ...groups, ...asked };
      const statement = compile(id as 'churn-rate', query as never);
      const concluding = keys && later ? { conclusion: later } : later;
      return { statement, read: (rows) => (statement.decode(rows) as unknown as Concluding).result(concluding) };
    },
    expected: (rows) => {
      const table = rows.map(read);
      return keys ? breakdown(table, { by: keys.ofRows, metric: concluded } as never) : concluded(table);
    },
  };
}

/** Spells of customers: churn, recurring revenue and survival. */
export const spellCases: readonly Case[] = [
  ...QUESTIONS.map((question) => caseOf(question)),
  ...['churn-rate', 'revenue-churn-rate', 'survival-curve'].flatMap((id) => {
    const question = QUESTIONS.find((each) => each.id === id) as Question;
    return [caseOf(question, 'groups'), caseOf(question, 'months')];
  }),
  caseOf(QUESTIONS.find(({ id }) => id === 'mrr-movements') as Question, 'groups'),
];
