import { ShareAggregator } from 'cx-metrics';
import fc from 'fast-check';
import type { CompiledCase } from '../compiled.js';
import { type CountedMetric, caseOf } from './counted-metric.js';
import { ALL, BY_CHANNEL, BY_CHANNEL_AND_WEEK, BY_MONTH, BY_STORE } from './groups.js';
import { recordsOf } from './poured.js';
import { type ColumnOf, mostly, SPELLED } from './tables.js';

const FLAG = 'did "it"';

/** Flags, as flags and as the numbers that stand for them. */
const FLAGS: ColumnOf = { type: 'boolean', values: fc.option(fc.boolean()) };
const NUMBERS: ColumnOf = { type: 'integer', values: mostly(fc.integer({ min: 0, max: 1 }), fc.constantFrom(2, -1)) };
const DOUBLES: ColumnOf = {
  type: 'double',
  values: mostly(fc.constantFrom(0, 1), fc.constantFrom(0.5, -0, Infinity, Number.NaN)),
};

function share(record: ReturnType<typeof recordsOf>[number], name: string, column: ColumnOf): CountedMetric {
  return {
    name: `${record.id}${name}`,
    id: record.id,
    options: {},
    columns: { [FLAG]: column },
    readers: { [String(record.part)]: FLAG },
    conclusion: { confidence: 0.9 },
    counts: {
      aggregator: (counting) => new ShareAggregator({ metric: record.id, ...counting }) as never,
      value: (row) => row[FLAG],
    },
  };
}

const records = recordsOf('share');
const [first] = records;
if (first === undefined) throw new Error('no share can be counted in SQL');

/** Shares of rows with a flag. */
export const shares: readonly CompiledCase[] = [
  ...[ALL, BY_CHANNEL, BY_STORE, BY_MONTH, BY_CHANNEL_AND_WEEK].map((each) =>
    caseOf(share(first, '', FLAGS), each, 'throw'),
  ),
  caseOf(share(first, ' of numbers', NUMBERS), ALL, 'throw'),
  caseOf(share(first, ' of numbers', NUMBERS), BY_CHANNEL, 'count'),
  caseOf(share(first, ' of doubles', DOUBLES), BY_CHANNEL, 'count'),
  caseOf(share(first, ' of texts', SPELLED), BY_CHANNEL, 'count'),
  ...records.slice(1).map((record) => caseOf(share(record, '', FLAGS), BY_CHANNEL, 'count')),
];
