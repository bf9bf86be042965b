import { SummaryAggregator } from 'cx-metrics';
import fc from 'fast-check';
import type { CompiledCase } from '../compiled.js';
import { type CountedMetric, caseOf } from './counted-metric.js';
import { ALL, BY_CHANNEL, BY_CHANNEL_AND_WEEK, BY_MONTH } from './groups.js';
import { recordsOf } from './poured.js';
import { type ColumnOf, mostly, SPELLED } from './tables.js';

const VALUE = 'value;';

const WHOLE: ColumnOf = { type: 'integer', values: mostly(fc.nat(50), fc.constantFrom(-1, 2 ** 51 - 1, 2 ** 51)) };
const LARGE: ColumnOf = { type: 'integer', values: mostly(fc.nat(2 ** 51 - 1), fc.constantFrom(-1, -(2 ** 51) + 1)) };
const DOUBLES: ColumnOf = {
  type: 'double',
  values: mostly(fc.nat(9), fc.constantFrom(0.5, -0, -1, Infinity, Number.NaN)),
};

function summary(record: ReturnType<typeof recordsOf>[number], name: string, column: ColumnOf): CountedMetric {
  const { id, unit, take, range } = record;
  const form = { metric: id, unit, take, least: range[0] ?? 0 };
  return {
    name: `${id}${name}`,
    id,
    options: {},
    columns: { [VALUE]: column },
    readers: { [String(record.part)]: VALUE },
    // a total is concluded as it is
    conclusion: take === 'total' ? {} : { confidence: 0.9 },
    counts: {
      aggregator: (counting) => new SummaryAggregator({ ...form, ...counting } as never) as never,
      value: (row) => row[VALUE],
    },
  };
}

/** Means and totals of one value. */
export const summaries: readonly CompiledCase[] = recordsOf('summary').flatMap((record, k) => [
  caseOf(summary(record, '', WHOLE), BY_CHANNEL, 'count'),
  ...(k > 0
    ? []
    : [
        ...[ALL, BY_MONTH, BY_CHANNEL_AND_WEEK].map((each) => caseOf(summary(record, '', WHOLE), each, 'throw')),
        caseOf(summary(record, ' of large numbers', LARGE), ALL, 'count'),
        caseOf(summary(record, ' of doubles', DOUBLES), BY_CHANNEL, 'count'),
        caseOf(summary(record, ' of texts', SPELLED), BY_CHANNEL, 'count'),
      ]),
]);
