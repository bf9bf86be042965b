import { RatioAggregator } from 'cx-metrics';
import { compute } from 'cx-metrics/catalog/compute';
import fc from 'fast-check';
import type { CompiledCase } from '../compiled.js';
import { type CountedMetric, caseOf } from './counted-metric.js';
import { ALL, BY_CHANNEL, BY_CHANNEL_AND_WEEK, BY_MONTH } from './groups.js';
import { recordsOf } from './poured.js';
import { type ColumnOf, mostly, SPELLED } from './tables.js';

const [X, Y] = ['x "amount"', 'y `of`'];

/** Money in its smallest unit, and whole numbers up to the largest that is counted. */
const SMALL: ColumnOf = {
  type: 'integer',
  values: mostly(fc.integer({ min: 0, max: 1_000 }), fc.constantFrom(-1, -(10 ** 6))),
};
const LARGE: ColumnOf = {
  type: 'integer',
  values: mostly(fc.integer({ min: 0, max: 2 ** 51 - 1 }), fc.constantFrom(-(2 ** 51) + 1, -1, 2 ** 51 - 1)),
};
const UNFIT: ColumnOf = {
  type: 'integer',
  values: mostly(fc.nat(), fc.constantFrom(2 ** 51, 2 ** 53 - 1, -(2 ** 53) + 1)),
};
const DOUBLES: ColumnOf = {
  type: 'double',
  values: mostly(fc.nat(9), fc.constantFrom(0.5, -0, -1, Infinity, Number.NaN)),
};

type Ratio = ReturnType<typeof recordsOf>[number];

function ratio(record: Ratio, name: string, column: ColumnOf): CountedMetric {
  const { id, unit, part, whole, per, range, rows } = record;
  const [x, y] = [String(part), String(whole)];
  const isOfRows = rows?.whole === 'rows';
  const form = { metric: id, unit, part: x, whole: y, rows: isOfRows ? 'whole' : 'readers', per, range };
  return {
    name: `${id}${name}`,
    id,
    options: {},
    columns: isOfRows ? { [X]: column } : { [X]: column, [Y]: column },
    readers: isOfRows ? { [x]: X } : { [x]: X, [y]: Y },
    conclusion: { confidence: 0.9 },
    counts: {
      aggregator: (counting) => new RatioAggregator({ ...form, ...counting } as never) as never,
      value: (row) => (isOfRows ? { [x]: row[X] } : { [x]: row[X], [y]: row[Y] }),
    },
  };
}

/** What has a function alone: rates of counts, and what has no interval. */
function called({ id, part, whole, interval }: Ratio): CountedMetric {
  const readers = { [String(part)]: X, [String(whole)]: Y };
  return {
    name: id,
    id,
    options: {},
    columns: { [X]: SMALL, [Y]: SMALL },
    readers,
    conclusion: interval === null ? {} : { confidence: 0.9 },
    counts: {
      of: (rows, options) => compute(id, rows, { ...withoutReaders(readers, options), readers }) as never,
    },
  };
}

function withoutReaders(readers: object, options: object): object {
  return Object.fromEntries(Object.entries(options).filter(([name]) => !Object.hasOwn(readers, name)));
}

const ratiosOfAll = recordsOf('ratio');
const records = ratiosOfAll.filter(({ interval }) => interval === 'rows-only');
const ofTwo = records.find(({ rows }) => rows?.whole === 'reader');
const ofRows = records.find(({ rows }) => rows?.whole === 'rows');
if (ofTwo === undefined || ofRows === undefined) throw new Error('no ratio can be counted in SQL');

/** Ratios of two totals, and of one to the number of rows. */
export const ratios: readonly CompiledCase[] = [
  ...[ALL, BY_CHANNEL, BY_MONTH, BY_CHANNEL_AND_WEEK].map((each) => caseOf(ratio(ofTwo, '', SMALL), each, 'throw')),
  ...[ofTwo, ofRows].flatMap((record) => [
    caseOf(ratio(record, '', SMALL), BY_CHANNEL, 'count'),
    caseOf(ratio(record, ' of large numbers', LARGE), ALL, 'count'),
    caseOf(ratio(record, ' of large numbers', LARGE), BY_CHANNEL, 'count'),
    caseOf(ratio(record, ' of too large numbers', UNFIT), ALL, 'count'),
    caseOf(ratio(record, ' of doubles', DOUBLES), BY_CHANNEL, 'count'),
    caseOf(ratio(record, ' of texts', SPELLED), BY_CHANNEL, 'count'),
  ]),
  ...records
    .filter((record) => record !== ofTwo && record !== ofRows)
    .map((record) => caseOf(ratio(record, '', SMALL), BY_CHANNEL, 'count')),
  ...ratiosOfAll
    .filter((record) => !records.includes(record))
    .flatMap((record) => [caseOf(called(record), BY_CHANNEL, 'count'), caseOf(called(record), ALL, 'throw')]),
];
