/*
 * Every poured metric is a kernel under a name: one table over all records instead of a file each.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadCatalog } from '../../scripts/load-catalog.mjs';
import type { MetricRecord } from '../../src/catalog/metric-record.js';
import type { Estimate, MetricResult, Unit } from '../../src/core/result.js';
import * as root from '../../src/index.js';
import { assertPlain, outcome } from '../laws.js';
import { some } from '../runs.js';
import golden from './poured.golden.json' with { type: 'json' };

type Result = MetricResult<string, Unit> & Estimate & { readonly count?: number };
type Metric = (source: unknown, options?: object) => Result;

const { records } = await loadCatalog();
const functions = root as unknown as Readonly<Record<string, Metric>>;
const metricOf = (record: MetricRecord) => functions[record.function] as Metric;
const named = (list: readonly MetricRecord[]) =>
  list.map((record): [string, MetricRecord] => [record.function, record]);

const all = records.filter(({ pours }) => pours !== null);
const shares = all.filter(({ pours }) => pours === 'share');
const rates = all.filter(({ interval }) => interval === 'poisson');
const ratios = all.filter(({ pours, interval }) => pours === 'ratio' && interval !== 'poisson');
const summaries = all.filter(({ pours }) => pours === 'summary');
const divided = [...shares, ...rates, ...ratios];

/** What is divided, under the names of a metric. */
const totalsOf = ({ part = '', whole = '' }: MetricRecord, x: unknown, y: unknown) => ({ [part]: x, [whole]: y });

const kebab = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Whether two numbers agree to twelve places. */
function expectNear(actual: unknown, expected: number): void {
  expect(Math.abs((actual as number) - expected)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(expected)));
}

/** Readers of the fields of the example in rows. */
function readersOf({ exampleRows }: MetricRecord) {
  const fields = Object.entries(exampleRows?.fields ?? {});
  return Object.fromEntries(
    fields.map(([reader, field]) => [reader, (row: Readonly<Record<string, unknown>>) => row[field as string]]),
  );
}

describe.each(named(all))('%s', (name, record) => {
  const metric = metricOf(record);

  it('is of its record, by name, id and unit', () => {
    expect(metric.name).toBe(name);
    expect(kebab(name)).toBe(record.id);
    const result = metric(record.example.inputs);
    expect(result).toMatchObject({ metric: record.id, unit: record.unit, missing: 0, invalid: 0 });
    expectNear(result.value, record.example.expected as number);
    assertPlain(result);
  });
});

describe.each(named(all.filter(({ rows }) => rows)))('%s', (_, record) => {
  const metric = metricOf(record);

  it('gives the value of its example in rows, in any order, and lets go of rows that lack a part', () => {
    const { rows = [], expected = NaN } = record.exampleRows ?? {};
    const readers = readersOf(record);
    const result = metric(rows, readers);
    expectNear(result.value, expected);
    expect(metric([...rows].reverse(), readers)).toEqual(result);
    expect(metric(rows, record.exampleRows?.fields)).toEqual(result);
    expect(metric(new Set([...rows, {}]), readers)).toEqual({ ...result, missing: 1 });
    const [first = {}] = rows;
    const wrong = Object.fromEntries(Object.keys(first).map((field) => [field, 'x']));
    const { reasons, refused, ...counted } = metric([...rows, wrong], { ...readers, onInvalid: 'count' });
    expect({ ...counted, reasons: {}, refused: [] }).toEqual({ ...result, invalid: 1 });
    const [reason = ''] = Object.keys(reasons ?? {});
    expect(refused).toEqual([{ index: rows.length, reason }]);
    expect(reason).toMatch(new RegExp(`^(${Object.keys(readers).join('|')})-not-a-(flag|count|number)$`));
    expect(() => metric([...rows, wrong], readers)).toThrow(
      new RegExp(`at row ${rows.length}, reader (${Object.keys(readers).join('|')})$`),
    );
    assertPlain(result);
  });

  it('refuses readers that find nothing in any row, and sources that are not there yet', () => {
    const { rows = [], fields = {} } = record.exampleRows ?? {};
    for (const name of Object.keys(fields)) {
      const message = `the reader ${name} gave undefined for each of ${rows.length} rows`;
      expect(() => metric(rows, { ...fields, [name]: 'misspelt', onInvalid: 'count' })).toThrow(message);
      expect(outcome(() => metric(rows, { ...fields, [name]: 'misspelt' }))).toBe('NOTHING_READ');
      expect(metric(rows, { ...fields, [name]: () => null })).toMatchObject({ n: 0, missing: rows.length });
    }
    expect(() => metric(Promise.resolve(rows), fields)).toThrow('got Promise (await it first)');
  });

  it('takes BigInt that a number holds as that number', () => {
    const { rows = [], fields = {} } = record.exampleRows ?? {};
    const large = (value: unknown) =>
      Number.isInteger(value) || typeof value === 'boolean' ? BigInt(value as number) : value;
    const readers = Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [name, (row: never) => large(row[field as never])]),
    );
    expect(metric(rows, readers)).toEqual(metric(rows, fields));
    const tooLarge = { ...readers, [Object.keys(readers)[0] as string]: () => 2n ** 60n };
    expect(() => metric(rows, tooLarge)).toThrow('got 1152921504606846976n at row 0, reader');
  });
});

describe.each(named(divided))('%s', (name, record) => {
  const metric = metricOf(record);
  const { part = '', whole = '', rows } = record;
  const of = (x: unknown, y: unknown) => metric(totalsOf(record, x, y));

  it('has no value of nothing', () => {
    expect(of(0, 0)).toMatchObject({ value: null, interval: null, n: 0 });
    assertPlain(of(-0, -0));
  });

  it('takes BigInt that a number holds as that number', () => {
    expect(of(2n, 5n)).toEqual(of(2, 5));
    expect(outcome(() => of(2n ** 60n, 2n ** 61n))).toBe('INVALID_VALUE');
  });

  it('refuses by name what it does not know', () => {
    expect(() => metric({ ...totalsOf(record, 1, 2), more: 3 })).toThrow(
      `${name}: unknown part "more"; known are ${part}, ${whole}`,
    );
    expect(() => metric({ [part]: 1 })).toThrow(`${name}: ${whole} must be`);
    expect(() => metric({ [whole]: 1 })).toThrow(`${name}: ${part} must be`);
    expect(() => metric(1)).toThrow(
      `${name}: the source must be ${rows ? 'rows or ' : ''}{ ${part}, ${whole} }; got 1`,
    );
    expect(outcome(() => metric(totalsOf(record, 1, 2), { strange: 1 }))).toBe('INVALID_OPTION');
    if (rows) expect(outcome(() => metric([{}], {}))).toBe('INVALID_OPTION');
  });
});

describe.each(named(shares))('%s is a share: it', (name, record) => {
  const metric = metricOf(record);
  const { part = '', whole = '' } = record;
  const of = (x: unknown, y: unknown) => metric(totalsOf(record, x, y));

  it('has the interval of Wilson', () => {
    const known = (golden.shares as Readonly<Record<string, (typeof golden.shares)['conversion-rate']>>)[record.id];
    const { interval } = of(known?.part, known?.whole);
    expect(interval).toMatchObject({ confidence: 0.95, method: 'wilson' });
    expectNear(interval?.low, known?.wilson95[0] as number);
    expectNear(interval?.high, known?.wilson95[1] as number);
  });

  it('refuses a part above its whole, also as counts that were swapped', () => {
    expect(() => of(5, 4)).toThrow(`${name}: ${part} must be a whole number from 0 to ${whole}, 4; got 5`);
    const { [part]: x, [whole]: y } = record.example.inputs as Readonly<Record<string, number>>;
    expect(outcome(() => of(y, x))).toBe('INVALID_VALUE');
    expect(outcome(() => of(0.5, 4))).toBe('INVALID_VALUE');
  });

  it('lies in its range, within its interval, and is the same of rows', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 30 }), (flags) => {
        const result = metric(flags, { [part]: (flag: boolean) => flag });
        expect(result).toEqual(of(flags.filter(Boolean).length, flags.length));
        const { low, high } = result.interval ?? { low: 1, high: 0 };
        const value = result.value as number;
        expect(0 <= low && low <= value && value <= high && high <= 1).toBe(true);
      }),
      { numRuns: some(10) },
    );
  });
});

describe.each(named(rates))('%s is a rate: it', (name, record) => {
  const metric = metricOf(record);
  const { part = '', whole = '', per = 1 } = record;
  const of = (x: unknown, y: unknown) => metric(totalsOf(record, x, y));

  it('has the score interval of a count, and may exceed its exposure', () => {
    expect(of(3, 2)).toMatchObject({ value: per * 1.5, interval: { confidence: 0.95, method: 'poisson-score' } });
    expect(() => of(1.5, 3)).toThrow(`${name}: ${part} must be a whole number from 0`);
    expect(() => of(1, -3)).toThrow(`${name}: ${whole} must be 0 or a finite number`);
  });

  it('still tells how many there were where there is no exposure', () => {
    expect(of(3, 0)).toMatchObject({ value: null, n: 0, count: 3, interval: null });
  });

  it('lies within its interval, and adds up rows before it divides', () => {
    const row = fc.tuple(fc.nat(50), fc.integer({ min: 1, max: 500 }));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 10 }), (rows) => {
        const sum = (k: 0 | 1) => rows.reduce((total, each) => total + each[k], 0);
        const readers = { [part]: (each: (typeof rows)[0]) => each[0], [whole]: (each: (typeof rows)[0]) => each[1] };
        const result = metric(rows, readers);
        expect(result).toEqual(of(sum(0), sum(1)));
        const { low, high } = result.interval ?? { low: 1, high: 0 };
        const value = result.value as number;
        expect(0 <= low && low <= value && value <= high).toBe(true);
      }),
      { numRuns: some(5) },
    );
  });
});

describe.each(named(ratios))('%s is a ratio of totals: it', (name, record) => {
  const metric = metricOf(record);
  const { part = '', whole = '', range, rows, interval: kind } = record;
  const [least, most] = range;
  const of = (x: unknown, y: unknown) => metric(totalsOf(record, x, y));

  it('has an interval of rows alone', () => {
    expect(metric(record.example.inputs).interval).toBeNull();
    if (rows) expect(metric(record.exampleRows?.rows, readersOf(record)).interval === null).toBe(kind === null);
  });

  it('refuses what is out of its range, also as totals that were swapped', () => {
    expect(() => of(1, -3)).toThrow(`${name}: ${whole} must be 0 or a number from`);
    expect(outcome(() => of(NaN, 3))).toBe('INVALID_VALUE');
    expect(outcome(() => of(-1, 3))).toBe(least === null ? 'none' : 'INVALID_VALUE');
    expect(outcome(() => of(5, 4))).toBe(most === 1 ? 'INVALID_VALUE' : 'none');
    if (most === 1) {
      expect(() => of(5, 4)).toThrow(
        new RegExp(`^${name}: ${part} must be a number (from 0 )?up to ${whole}, 4; got 5`),
      );
      const { [part]: x, [whole]: y } = record.example.inputs as Readonly<Record<string, number>>;
      expect(outcome(() => of(y, x))).toBe('INVALID_VALUE');
    }
  });
});

describe.each(named(ratios.filter(({ rows }) => rows)))('%s of rows', (_, record) => {
  const metric = metricOf(record);
  const { part = '', whole = '', per = 1, range, rows } = record;
  const [least, most] = range;
  const of = (x: unknown, y: unknown) => metric(totalsOf(record, x, y));

  it('is the sum over the sum of rows, in its range and within its interval', () => {
    const isWhole = rows?.whole === 'rows';
    const amount = fc.integer({ min: 1, max: 1000 });
    const row = amount.chain((y) =>
      fc.tuple(
        fc.integer({ min: least === null ? -1000 : 0, max: most === 1 ? y : 1000 }),
        fc.constant(isWhole ? 1 : y),
      ),
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 10 }), (pairs) => {
        const sum = (k: 0 | 1) => pairs.reduce((total, each) => total + each[k], 0);
        const first = { [part]: (each: (typeof pairs)[0]) => each[0] };
        const result = metric(pairs, isWhole ? first : { ...first, [whole]: (each: (typeof pairs)[0]) => each[1] });
        const { value } = of(sum(0), sum(1));
        expect(result).toMatchObject({ value, n: pairs.length });
        expect(value).toBe((per * sum(0)) / sum(1) + 0);
        const { low, high } = result.interval ?? { low: value as number, high: value as number };
        expect((least ?? -Infinity) <= low && low <= (value as number)).toBe(true);
        expect((value as number) <= high && high <= (most ?? Infinity)).toBe(true);
      }),
      { numRuns: some(5) },
    );
  });
});

describe.each(named(summaries))('%s sums up numbers: it', (name, record) => {
  const metric = metricOf(record);
  const { part = '', take, range } = record;
  const least = range[0] ?? 0;

  it('has no value of nothing', () => {
    expect(metric([])).toMatchObject({ value: null, interval: null, n: 0, total: 0 });
    expect(metric([null, undefined])).toMatchObject({ value: null, n: 0, missing: 2 });
  });

  it('refuses by name what is no such number and what it does not know', () => {
    expect(outcome(() => metric([least - 1]))).toBe('INVALID_VALUE');
    expect(() => metric([{}], { [part]: () => 'x' })).toThrow(new RegExp(`^${name}: .*at row 0, reader ${part}$`));
    expect(() => metric([1], { strange: 1 })).toThrow(
      new RegExp(`^${name}: unknown option "strange"; known are .*\\b${part}\\b`),
    );
    expect(metric([least, least - 1, 'x'], { onInvalid: 'count' })).toMatchObject({ n: 1, invalid: 2 });
  });

  it('is their total or their mean, the same of rows and in any order, and tells where they lie', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: least, max: 1e6 }), { minLength: 1, maxLength: 20 }), (values) => {
        const result = metric(values);
        const total = values.reduce((sum, value) => sum + value, 0);
        expect(result).toMatchObject({ value: take === 'total' ? total : total / values.length, total });
        expect(metric([...values].reverse())).toEqual(result);
        expect(
          metric(
            values.map((value) => ({ value })),
            { [part]: (row: { value: number }) => row.value },
          ),
        ).toEqual(result);
        expect(result.interval === null).toBe(take === 'total' || values.length < 2);
        expect((result.value as number) >= least).toBe(true);
        assertPlain(result);
      }),
      { numRuns: some(5) },
    );
  });
});

it('is a table over many', () => {
  expect(shares.length).toBeGreaterThan(40);
  expect(rates.length).toBeGreaterThan(5);
  expect(ratios.length).toBeGreaterThan(24);
  expect(summaries.length).toBeGreaterThan(5);
});
