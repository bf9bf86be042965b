import { breakdown, byPeriod, FunnelConversionAggregator, JourneyStageConversionAggregator } from 'cx-metrics';
import { compile } from 'cx-metrics/sql';
import fc from 'fast-check';
import type { Case, Held } from '../case.js';
import type { TestTable } from '../engine.js';
import { key, names } from './tables.js';

/** Midnight in Hanoi. */
const START = Date.UTC(2025, 11, 31, 17);

/** Days that change among the events. */
const DAYS = { timeZone: 'Asia/Ho_Chi_Minh', asOf: START + 29, from: START - 1 } as const;

/** The column of users, whose rows must lie together. */
const WHO = 'who "is" `it`';

const user = fc.option(
  fc.oneof({ weight: 10, arbitrary: fc.constantFrom('an', 'binh') }, { weight: 1, arbitrary: key }),
  {
    freq: 30,
  },
);

/** Events of a few users, so near to each other that many lie in one instant, out of order or beyond the window. */
function events(most: number): fc.Arbitrary<TestTable> {
  const row = fc.record({
    user,
    at: fc.oneof(
      { weight: 20, arbitrary: fc.integer({ min: -1, max: 30 }).map((ms) => START + ms) },
      { weight: 1, arbitrary: fc.constantFrom(null, 253_402_300_799_999, 253_402_300_800_000, -5) },
    ),
    step: fc.oneof(
      { weight: 20, arbitrary: fc.integer({ min: 1, max: 5 }) },
      { weight: 1, arbitrary: fc.constantFrom(null, -7) },
    ),
    group: fc.constantFrom(null, '', 'web', 'shop'),
  });
  const rows = fc.array(row, { maxLength: most, size: 'max' });
  return fc.record({ names: names(4), rows }).map(({ names: [table = '', at = '', step = '', group = ''], rows }) => ({
    name: table,
    columns: [
      { name: WHO, type: 'text', values: rows.map((each) => each.user) },
      { name: at, type: 'integer', values: rows.map((each) => each.at) },
      { name: step, type: 'integer', values: rows.map((each) => each.step) },
      { name: group, type: 'text', values: rows.map((each) => each.group) },
    ],
  }));
}

interface Question {
  readonly id: 'funnel-conversion' | 'journey-stage-conversion';
  readonly options: object;
  readonly by?: 'groups' | 'days';
}

const QUESTIONS: readonly Question[] = [
  { id: 'funnel-conversion', options: { steps: [1, 2] } },
  { id: 'funnel-conversion', options: { steps: [3, 1, 4, 2], windowMs: 12, asOf: START + 20 } },
  { id: 'funnel-conversion', options: { steps: [1, 2, -7], windowMs: 12.5, asOf: START + 25.5 }, by: 'groups' },
  { id: 'journey-stage-conversion', options: { stages: [1, 2, 3], asOf: START + 28 }, by: 'days' },
];

function caseOf({ id, options, by }: Question): Case {
  const [who, what] = id === 'funnel-conversion' ? ['user', 'step'] : ['customer', 'stage'];
  const asked = { ...options, onInvalid: 'count' };
  const read = (row: Held) => {
    const [user, at, step, group] = Object.values(row);
    return { [who as string]: user, at, [what as string]: step, group };
  };
  const concluded = (rows: Iterable<object>) =>
    (id === 'funnel-conversion'
      ? new FunnelConversionAggregator(asked as never)
      : new JourneyStageConversionAggregator(asked as never)
    )
      .addAll(rows as never)
      .result();
  return {
    name: `${id}: ${JSON.stringify(options)}${by ? ` by ${by}` : ''}`,
    shardBy: WHO,
    table: events(by ? 40 : 24),
    ask({ name, columns }, dialect) {
      const [user, at, step, group] = columns.map((column) => column.name) as [string, string, string, string];
      const fields = { [who as string]: user, at, [what as string]: step };
      const day = { period: 'day', at, ...DAYS };
      const keys = by && { by: by === 'days' ? { day } : { group } };
      const statement = compile(id, { dialect, table: name, columns: fields, ...keys, ...asked } as never);
      return { statement, read: (rows) => (statement.decode(rows) as { result(): unknown }).result() };
    },
    expected(rows) {
      const table = rows.map(read);
      if (!by) return concluded(table);
      const keys = by === 'days' ? { day: byPeriod('day', 'at' as never, DAYS) } : { group: 'group' };
      return breakdown(table, { by: keys, metric: concluded } as never);
    },
  };
}

/** Steps of users in order. */
export const funnelCases: readonly Case[] = QUESTIONS.map(caseOf);
