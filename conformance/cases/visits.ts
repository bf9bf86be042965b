import {
  audienceSize,
  breakdown,
  churnCohorts,
  dau,
  inactivityChurnRate,
  lapsedCustomerRate,
  lifecycle,
  mau,
  newUsers,
  nthOrderRate,
  purchaseFrequency,
  repeatCohorts,
  repeatOrderShare,
  repeatPurchaseRate,
  retentionCohorts,
  returningCustomers,
  stickiness,
  wau,
} from 'cx-metrics';
import { compile } from 'cx-metrics/sql';
import fc from 'fast-check';
import type { Case, Held } from '../case.js';
import type { TestTable } from '../engine.js';
import { key, names } from './tables.js';

const DAY = 86_400_000;
const AS_OF = Date.UTC(2026, 2, 10, 5);
const zones = ['Asia/Ho_Chi_Minh', 'America/New_York', 'UTC'] as const;

/** Days of a winter and spring: clocks change in them, and so do years. */
const day = fc.integer({ min: -120, max: 8 }).map((days) => Date.UTC(2026, 2, 8) + days * DAY);
/** Most of them near midnights, and near the hours at which clocks change. */
const near = fc.tuple(day, fc.integer({ min: -12, max: 12 }), fc.integer({ min: -1, max: 1 }));
const instant = fc.oneof(
  { weight: 30, arbitrary: near.map(([start, hours, ms]) => start + hours * 3_600_000 + ms) },
  { weight: 2, arbitrary: fc.constantFrom(AS_OF, AS_OF + 1, AS_OF - 1) },
  { weight: 1, arbitrary: fc.constantFrom(null, null, 0, 253_402_300_799_999, 253_402_300_800_000, 8e15) },
);
const text: fc.Arbitrary<string | null> = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom<string | null>('an', 'binh', 'chi', 'An') },
  { weight: 2, arbitrary: fc.option<string | null>(key) },
);
const number: fc.Arbitrary<number | null> = fc.option(fc.integer({ min: -1, max: 4 }), { freq: 20 });

/** The column of subjects, by which rows lie on servers. */
const WHO = 'khách "hàng"';

/** Visits of a few subjects, who have texts or numbers, in a few groups. */
export const visits: fc.Arbitrary<TestTable> = fc.tuple(names(3), fc.boolean()).chain(([given, areTexts]) =>
  fc
    .array(
      fc.record({
        who: areTexts ? text : (number as fc.Arbitrary<string | number | null>),
        at: instant,
        group: fc.option(fc.constantFrom('web', 'shop')),
      }),
      {
        maxLength: 30,
      },
    )
    .map((rows): TestTable => {
      const [name = '', at = '', group = ''] = given;
      return {
        name,
        columns: [
          { name: WHO, type: areTexts ? 'text' : 'integer', values: rows.map((row) => row.who) },
          { name: at, type: 'integer', values: rows.map((row) => row.at) },
          { name: group, type: 'text', values: rows.map((row) => row.group) },
        ],
      };
    }),
);

interface Question {
  readonly id: string;
  readonly subject?: 'user';
  readonly of: (rows: never, options: never) => object;
  readonly options: readonly object[];
}

const range = { from: '2026-01-15', to: '2026-03-01' };
const QUESTIONS: readonly Question[] = [
  {
    id: 'lifecycle',
    of: lifecycle,
    options: [{}, { period: 'week' }, { period: 'day' }, { period: 'quarter' }, { anchorDay: 9, confidence: 0.9 }],
  },
  {
    id: 'repeat-purchase-rate',
    of: repeatPurchaseRate,
    options: (['in-period', 'returning', 'lifetime', 'cohort'] as const).flatMap((measure) => [
      { measure },
      { measure, order: 'row', period: 'month' },
      { measure, order: 'day', period: 'week', ...range },
      ...(measure === 'cohort' ? [{ measure, withinDays: 20, period: 'month' }] : []),
      ...(measure === 'lifetime' ? [{ measure, to: '2026-02-01', order: 'row' }] : [{ measure, ...range }]),
    ]),
  },
  {
    id: 'returning-customers',
    of: returningCustomers,
    options: [{}, { ...range, period: 'month' }, { definition: 'earlier-order', period: 'week' }, { to: '2026-02-01' }],
  },
  {
    id: 'repeat-order-share',
    of: repeatOrderShare,
    options: [{}, { order: 'row', period: 'month' }, { ...range, period: 'week', weekStart: 7 }],
  },
  {
    id: 'nth-order-rate',
    of: nthOrderRate,
    options: [{}, { n: 4, order: 'row' }, { n: 3, ...range }],
  },
  {
    id: 'purchase-frequency',
    of: purchaseFrequency,
    options: [{}, { order: 'row', period: 'month' }, { ...range, period: 'year', confidence: 0.8 }],
  },
  {
    id: 'inactivity-churn-rate',
    of: inactivityChurnRate,
    options: [
      { windowDays: 30 },
      { windowDays: 20, from: '2026-01-10', to: '2026-02-10' },
      { windowDays: 5, to: '2026-03-12' },
    ],
  },
  {
    id: 'lapsed-customer-rate',
    of: lapsedCustomerRate,
    options: [{ lapsedDays: 30 }, { lapsedDays: 0, rule: 'at-least', base: 'all' }, { lapsedDays: 60 }],
  },
  {
    id: 'new-users',
    of: newUsers,
    options: [{}, { period: 'month' }, { ...range, period: 'day' }, { to: '2026-02-01' }],
  },
  { id: 'audience-size', subject: 'user', of: audienceSize, options: [{}, { period: 'week' }, range] },
  {
    id: 'retention-cohorts',
    of: retentionCohorts,
    options: [
      ...(['on', 'on-or-after', 'on-or-before', 'streak'] as const).flatMap((mode) => [
        { mode },
        { mode, period: 'week', ...range },
        { mode, births: 'every-occurrence', offsets: { first: 1, last: 9 } },
      ]),
      {
        mode: 'bracket',
        brackets: [
          [0, 0],
          [1, 2],
        ],
        period: 'week',
      },
      {
        mode: 'bracket',
        brackets: [
          [1, 3],
          [4, 40],
        ],
        births: 'every-occurrence',
        ...range,
      },
      { births: 'every-occurrence', period: 'day', from: '2026-01-01' },
      { period: 'quarter', anchorMonth: 2, confidence: 0.9 },
    ],
  },
  {
    id: 'churn-cohorts',
    of: churnCohorts,
    options: [{}, { churnedAfter: 2, period: 'week' }, range, { anchorDay: 31, to: '2026-02-01' }],
  },
  {
    id: 'repeat-cohorts',
    of: repeatCohorts,
    options: [
      {},
      { order: 'row' },
      { period: 'week', ...range },
      { order: 'row', period: 'day', offsets: { last: 30 } },
    ],
  },
  { id: 'dau', subject: 'user', of: dau, options: [{}, range, { to: '2026-03-15', minimumEvents: 2 }] },
  {
    id: 'wau',
    subject: 'user',
    of: wau,
    options: [{}, { ...range, minimumEvents: 2 }, { definition: 'calendar-week', weekStart: 3 }],
  },
  {
    id: 'mau',
    subject: 'user',
    of: mau,
    options: [{}, range, { definition: 'calendar-month', from: '2026-01-15' }, { definition: 'rolling-28-days' }],
  },
  {
    id: 'stickiness',
    subject: 'user',
    of: stickiness,
    options: [
      {},
      range,
      { windowDays: 7, from: '2026-01-01' },
      { windowDays: 3, to: '2026-03-01' },
      { measure: 'mean-of-ratios', from: '2026-02-20' },
    ],
  },
];

/** What is asked of a table: its instants decide, so that memory and engine are asked the same. */
function askedOf(questions: readonly Question[], instants: readonly unknown[]): Question & { readonly asked: object } {
  let turn = instants.length;
  for (const at of instants) turn = (turn * 31 + (Number(at ?? 7) % 1009) + 1009) % 65_521;
  const next = (length: number): number => {
    const place = turn % length;
    turn = Math.floor(turn / length);
    return place;
  };
  const question = questions[next(questions.length)] as Question;
  const timeZone = zones[next(zones.length)];
  const known = { timeZone, asOf: AS_OF, onInvalid: 'count' };
  return { ...question, asked: { ...known, ...question.options[next(question.options.length)] } };
}

function caseOf(name: string, ids: RegExp, isGrouped: boolean, earliest: string | undefined = '2025-01-01'): Case {
  const questions = QUESTIONS.filter(({ id }) => ids.test(id));
  return {
    name: `${name}${isGrouped ? ' by groups' : ''}`,
    shardBy: WHO,
    costs: earliest === SINCE_EVER ? 100 : isGrouped ? 10 : 4,
    table: visits,
    ask({ name: table, columns }, dialect) {
      const [who = '', at = '', group = ''] = columns.map((column) => column.name);
      const { id, subject = 'customer', asked } = askedOf(questions, columns[1]?.values ?? []);
      const statement = compile(id as 'lifecycle', {
        dialect,
        table,
        columns: { [subject]: who, at } as { customer: string; at: string },
        ...(isGrouped && { by: { group } }),
        ...(earliest && { earliest }),
        ...asked,
      });
      return { statement, read: (rows) => statement.decode(rows).result() };
    },
    expected(rows) {
      const instants = rows.map((row) => Object.values(row)[1]);
      const { subject = 'customer', of, asked } = askedOf(questions, instants);
      const options = { ...asked, [subject]: subject, at: 'at' };
      const table = rows.map((row) => read(row, subject));
      const metric = (part: unknown) => {
        const { refused: _, ...result } = of(part as never, options as never) as { refused?: unknown };
        return result;
      };
      return isGrouped ? breakdown(table, { by: { group: 'group' }, metric } as never) : metric(table);
    },
  };
}

/** A row as metrics read it. */
function read(row: Held, subject: string): Record<string, unknown> {
  const [who, at, group] = Object.values(row);
  return { [subject]: who, at, group };
}

/** So that statements have all months since 1970. */
const SINCE_EVER = '1970-01-01';

/** Metrics of visits and orders. */
export const visitCases: readonly Case[] = [
  caseOf('repeats', /repeat-[op]|returning|nth|frequency/, false),
  caseOf('customers who come and go', /life|inact|lapsed|new-/, false),
  caseOf('cohorts', /cohorts$/, false),
  caseOf('active users', /au$|stick|audience/, false),
  caseOf('all metrics', /./, true),
  caseOf('since ever', /cohorts|life|repeat-p/, false, SINCE_EVER),
];
