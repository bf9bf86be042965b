import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import type { Measured } from '../src/breakdown/table-result.js';
import { isCxMetricsError } from '../src/core/errors.js';
import {
  breakdown,
  churnAfterBadExperience,
  countOrders,
  OnTimeDeliveryRateAggregator,
  onTimeDeliveryRate,
  retentionCohorts,
  returnRate,
} from '../src/index.js';
import { filled } from './fuzz/filled.js';
import { type RowsOfMetric, rowsOfMetrics } from './rows-of-metrics.js';

const metrics = rowsOfMetrics();
const extended = rowsOfMetrics(
  'amount refund count bornAt attribute partial eligible expired answered failed value invitations reopenedAt group'.split(
    ' ',
  ),
);

/** The code and the text of what a call throws; or what it gives. */
function answerOf(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    if (!isCxMetricsError(error)) throw error;
    return `${error.code} ${error.message}`;
  }
}

type Change = (value: unknown, type: string, name: string) => unknown;

/** The rows with other cells. */
const changed = ({ rows, parts }: RowsOfMetric, change: Change) =>
  rows.map((row) => ({
    ...row,
    ...Object.fromEntries(parts.map(({ name, type }) => [name, change(row[name], type, name)])),
  }));

/** The rows as columns, in some memory. */
const columns = ({ rows, parts }: RowsOfMetric, memory: (cells: readonly unknown[]) => unknown) =>
  Object.fromEntries(parts.map(({ name }) => [name, memory(rows.map((row) => row[name]))]));

/** Options without the readers, which columns do not need. */
const withoutReaders = ({ options, parts }: RowsOfMetric) =>
  Object.fromEntries(
    Object.entries(options).filter(([name, value]) => value !== name || !parts.some((part) => part.name === name)),
  );

const DAY = 86_400_000;

const isInstant = (type: string) => type === 'instant' || type === 'instants';
const ofInstants =
  (make: (ms: number) => unknown): Change =>
  (value, type) =>
    isInstant(type) && typeof value === 'number' ? make(value) : value;

/** A vector of a table of another library. */
const vector = (cells: readonly unknown[]) => ({
  length: cells.length,
  get: (i: number) => cells[i],
  [Symbol.iterator]: () => cells[Symbol.iterator](),
});

const ForeignDate = runInNewContext('Date') as DateConstructor;
const ForeignFloats = runInNewContext('Float64Array') as Float64ArrayConstructor;
const ForeignBigInts = runInNewContext('BigInt64Array') as BigInt64ArrayConstructor;
const areNumbers = (cells: readonly unknown[]): cells is number[] => cells.every((cell) => typeof cell === 'number');

describe('each metric that reads rows', () => {
  it('is asked, and has something to say', () => {
    expect(metrics.length).toBeGreaterThan(150);
    for (const each of [...metrics, ...extended]) {
      expect([each.name, answerOf(() => each.call(each.rows, each.options))]).toEqual([
        each.name,
        expect.objectContaining({ invalid: 0, missing: expect.any(Number) }),
      ]);
    }
  });

  it('gives by groups what it gives for the rows of each group', () => {
    for (const { name, call, options, rows } of metrics) {
      const ofTeams = rows.map((row, i) => ({ row, team: i % 2 }));
      const metric = (part: typeof ofTeams) =>
        call(
          Array.from(part, ({ row }) => row),
          options,
        ) as never as Measured;
      const { groups, total } = breakdown(ofTeams, { by: { team: 'team' }, metric: metric as never });
      expect([name, total]).toEqual([name, metric(ofTeams)]);
      const byHand = [0, 1].map((k) => answerOf(() => metric(ofTeams.filter(({ team }) => team === k))));
      expect([name, groups.map(({ result }) => result)]).toEqual([name, byHand]);
    }
  });

  it('takes functions for names of fields, BigInt for numbers and flags, and every form of an instant', () => {
    const changes: readonly Change[] = [
      (value, type) => {
        if (type === 'flag' && typeof value === 'boolean') return BigInt(value);
        return type !== 'key' && Number.isInteger(value) ? BigInt(value as number) : value;
      },
      ofInstants((ms) => new ForeignDate(ms)),
      ofInstants((ms) => new Date(ms).toISOString().replace('T', ' ').replace('Z', ' UTC')),
      ofInstants((ms) => `${new Date(ms + 7 * 3_600_000).toISOString().slice(0, -1)}+07:00[Asia/Ho_Chi_Minh]`),
      ofInstants((ms) => ({ epochMilliseconds: BigInt(ms) })),
    ];
    for (const each of extended) {
      const expected = each.call(each.rows, each.options);
      const readers = Object.fromEntries(each.parts.map(({ name }) => [name, (row: never) => row[name]]));
      const isByName = each.parts.every(({ name }) => each.options[name] === name);
      if (isByName) expect(each.call(each.rows, { ...each.options, ...readers })).toEqual(expected);
      for (const change of changes) {
        expect([each.name, answerOf(() => each.call(changed(each, change), each.options))]).toEqual([
          each.name,
          expected,
        ]);
      }
    }
  });

  it('takes columns of any memory and realm: nulls of vectors, and NaN among floats, are missing', () => {
    const memories = [
      vector,
      (cells: readonly unknown[]) => (areNumbers(cells) ? new ForeignFloats(cells) : cells),
      (cells: readonly unknown[]) => (areNumbers(cells) ? new ForeignBigInts(cells.map(BigInt)) : cells),
    ];
    const some = extended.filter(({ hasColumns }) => hasColumns);
    expect(some.length).toBeGreaterThan(50);
    for (const each of some) {
      const options = withoutReaders(each);
      const expected = each.call(each.rows, each.options);
      for (const memory of memories) {
        expect([each.name, answerOf(() => each.call(columns(each, memory), options))]).toEqual([each.name, expected]);
      }
      for (const [name, cells] of Object.entries(columns(each, (column) => column) as Record<string, unknown[]>)) {
        if (!areNumbers(cells)) continue;
        const [lacking, floats] = [cells.map((cell, i) => (i === 1 ? null : cell)), new ForeignFloats(cells)];
        floats[1] = Number.NaN;
        const all = columns(each, (column) => column);
        const [array, ofVector, ofFloats] = [lacking, vector(lacking), floats].map((column) =>
          answerOf(() => each.call({ ...all, [name]: column }, options)),
        );
        expect([ofVector, ofFloats]).toEqual([array, array]);
      }
    }
  });

  it('says what to do with what is not there yet, and that a text is none', () => {
    const sources: readonly (readonly [source: () => unknown, says: RegExp])[] = [
      [() => Promise.resolve([]), /got Promise \(await it first\)/],
      // biome-ignore lint/suspicious/noThenProperty: what is awaited has it
      [() => ({ then: () => null }), /got object \(await it first\)/],
      [async function* () {}, /Array\.fromAsync.*aggregator/],
      [() => new ReadableStream(), /got ReadableStream \(.*Array\.fromAsync.*aggregator/],
    ];
    for (const { name, call, options, rows, required } of metrics) {
      for (const [source, says] of sources) {
        const answer = answerOf(() => call(source(), options));
        expect(answer).toMatch(new RegExp(`^INVALID_VALUE ${name}: .*${says.source}`));
      }
      expect(answerOf(() => call('[{}]', options))).toMatch(/^INVALID_(VALUE|OPTION) /);
      const awaited = rows.map((row) => Promise.resolve(row));
      // of statuses the rows are changes
      const hint = required.some(({ type }) => type === 'list') ? '' : ' \\(await it first\\)';
      expect(answerOf(() => call(awaited, options))).toMatch(new RegExp(`^NOTHING_READ ${name}: .* rows${hint}`));
      for (const { name: part, type } of required) {
        if (type === 'readers') continue;
        const later = { ...options, [part]: async (row: never) => row[part] };
        expect(answerOf(() => call(rows, later))).toMatch(/^INVALID_VALUE .*got Promise \(await it first\)/);
      }
    }
  });

  it('refuses a misspelt reader of what a row needs, counted or not, given by name or as a function', () => {
    const open = /^(resolved|reopened|answered|ended|left|delivered|firstOrder|nextContact)At$/;
    const spare = /^(amount|refund|count|bornAt|attribute|partial|eligible|expired|answered|value|invitations|group)$/;
    for (const { name, call, options, rows, way } of metrics) {
      const policies = way.options.some((option) => option.name === 'onInvalid') ? ['throw', 'count'] : [undefined];
      for (const { name: part, required, type } of way.fields) {
        if (options[part] === undefined ? !spare.test(part) : open.test(part)) continue;
        if (name === 'revenueGrowthRate' && options[part] === undefined) continue;
        // sizes of orders are not read where orders are counted
        if (name === 'returnRate' && !required) continue;
        for (const onInvalid of policies) {
          for (const reader of ['nope', (row: { nope?: unknown }) => row.nope]) {
            const misspelt = { ...options, [part]: type === 'readers' ? { nope: reader } : reader };
            const answer = answerOf(() => call(rows, onInvalid ? { ...misspelt, onInvalid } : misspelt));
            expect([name, part, answer]).toEqual([name, part, expect.stringMatching(/^NOTHING_READ /)]);
          }
        }
      }
    }
  });

  it('refuses ids of two kinds, and numbers that stand for several ids', () => {
    for (const { name, call, options, rows, parts } of extended) {
      for (const { name: part, type } of parts) {
        if (type !== 'key') continue;
        const change = (make: (i: number) => unknown) => rows.map((row, i) => ({ ...row, [part]: make(i) }));
        const large = answerOf(() =>
          call(
            change((i) => (i === 1 ? 2 ** 53 : i)),
            options,
          ),
        );
        expect([name, part, large]).toEqual([name, part, expect.stringMatching(/^INVALID_/)]);
        if (!/^(customer|user|seller)$/.test(part)) continue;
        const mixed = answerOf(() =>
          call(
            change((i) => (i % 2 ? '7' : 7)),
            options,
          ),
        );
        expect([name, mixed]).toEqual([name, expect.stringMatching(/numbers or all texts.* at row 1.* at row 0/)]);
      }
    }
  });

  it('refuses instants in seconds, days or microseconds, counted or not', () => {
    let asked = 0;
    for (const each of extended) {
      const { name, call, options, parts, way, rows } = each;
      const isAsked = way.options.some((option) => option.name === 'asOf');
      const instants = parts.filter(({ type, name: part }) => isInstant(type) && typeof rows[0]?.[part] === 'number');
      // without a moment up to which things are known nothing tells
      if (instants.length === 0 || !(isAsked || options['from'] !== undefined)) continue;
      asked++;
      const known = { ...options, ...(isAsked && { asOf: Date.UTC(2026, 3, 1) }) };
      for (const unit of [1000, DAY, 0.001]) {
        const other = ofInstants((ms) => Math.floor(ms / unit));
        const answer = answerOf(() => call(changed(each, other), known));
        const says = unit < 1 ? /^INVALID_VALUE/ : /^INVALID_VALUE .*looks like seconds or days/;
        expect([name, answer]).toEqual([name, expect.stringMatching(says)]);
      }
    }
    expect(asked).toBeGreaterThan(40);
  });

  it('refuses one part in seconds beside another in milliseconds, where it would tell the opposite of what was', () => {
    const [day, known] = [DAY, Date.UTC(2026, 3, 1)];
    const [late, early] = [known - 40 * day, known - 50 * day];
    const calls: readonly (() => unknown)[] = [
      () => onTimeDeliveryRate({ dueAt: [early], deliveredAt: [late / 1000] }, { asOf: known }),
      () => returnRate({ deliveredAt: [early / 1000], returnedAt: [late] }, { asOf: known, windowMs: 14 * day }),
      () =>
        churnAfterBadExperience(
          { customer: [1], at: [early], bad: [true], leftAt: [late / 1000] },
          { asOf: known, windowMs: day },
        ),
      () =>
        retentionCohorts([{ who: 1, when: late, born: early / 1000 }], {
          customer: 'who',
          at: 'when',
          bornAt: 'born',
          timeZone: 'UTC',
          asOf: known,
        }),
    ];
    for (const call of calls) expect(answerOf(call)).toMatch(/^INVALID_VALUE .*looks like seconds/);
    // an aggregator is given orders one by one
    expect(new OnTimeDeliveryRateAggregator({ asOf: known }).add({ dueAt: 5, deliveredAt: 4 }).result().value).toBe(1);
  });

  it('takes refunds for no orders, in any order, by flag or by amount, in rows, columns and counted orders, and says so', () => {
    const bought = [
      ...[
        ['a', 0, 100],
        ['b', 5, 50],
        ['b', 36, 20],
        ['c', 3, 10],
        ['c', 40, 30],
        ['c', 70, 5],
      ],
      ...[
        ['z', 9, -5],
        ['a', 79, -100],
        ['b', 50, -10],
      ],
    ].map(([customer, day, amount]) => ({
      customer,
      at: Date.UTC(2026, 0, 5 + Number(day), 10),
      amount: Number(amount),
      size: Math.abs(Number(amount)),
      refund: Number(amount) < 0,
    }));
    const orders = bought.filter(({ refund }) => !refund);
    const ofOrders = metrics.filter(({ way }) => way.fields.some(({ name }) => name === 'refund'));
    expect(ofOrders.length).toBeGreaterThan(18);
    for (const { name, call, options: given } of ofOrders) {
      const { customer: _, at: _at, amount: _amount, ...known } = given;
      const readers = { customer: 'customer', at: 'at', amount: 'amount' };
      const plain = call(orders, { ...known, ...readers });
      const all = call(bought, { ...known, ...readers });
      const told = { refunds: 'negative-amounts', refunded: 2, refundsApart: 1 };
      expect([name, all]).toEqual([name, expect.objectContaining(told)]);
      // money went back, but nobody came for it
      if (name !== 'revenueCohorts') expect([name, all['value'], all['n']]).toEqual([name, plain['value'], plain['n']]);
      expect(call([...bought].reverse(), { ...known, ...readers })).toEqual(all);
      const flagged = call(bought, { ...known, ...readers, amount: 'size', refund: 'refund' });
      expect(flagged).toEqual({ ...all, refunds: 'flagged' });
      const columns = Object.fromEntries(
        Object.keys(readers).map((part) => [part, bought.map((row) => row[part as 'at'])]),
      );
      expect(call(columns, known)).toEqual(all);
      if (/Cohorts$/.test(name) && name !== 'repeatCohorts') continue;
      const { timeZone, asOf, ...concluding } = known as { timeZone: string; asOf: number };
      const counted = countOrders(bought as never, { ...readers, timeZone, asOf } as never);
      expect([name, call(counted, concluding)]).toEqual([name, all]);
    }
  });

  it('refuses ends that never come, with the way to say so', () => {
    const never = [
      Infinity,
      'infinity',
      '9999-12-31T00:00:00Z',
      new Date('9999-12-31T23:59:59Z'),
      Date.UTC(9999, 11, 31),
    ];
    for (const { name, call, options, rows, parts } of extended) {
      for (const { name: part, type } of parts) {
        if (
          !isInstant(type) ||
          !/^(resolved|answered|ended|left|firstOrder|delivered|cancelled|nextContact|returned)At$/.test(part)
        )
          continue;
        // what was never delivered has no window in which it could come back
        if (name === 'returnRate' && part === 'deliveredAt') continue;
        for (const end of never) {
          const given = rows.map((row, i) => ({ ...row, [part]: i === 1 ? end : row[part] }));
          expect([name, part, answerOf(() => call(given, options))]).toEqual([
            name,
            part,
            expect.stringMatching(/^INVALID_VALUE .*\(null says that /),
          ]);
        }
      }
    }
  });
});

describe('each aggregator', () => {
  it.each(Object.entries(filled))('%s counts nothing of what is not there yet', (_, ways) => {
    for (const { full } of ways) {
      const made = full() as unknown as Record<string, (given: unknown) => unknown>;
      const before = JSON.stringify(made);
      for (const method of ['add', 'addAll', 'addColumns', 'merge'].filter((each) => each in made)) {
        const answer = answerOf(() => made[method]?.(Promise.resolve({})));
        // a value that is none may be counted so
        if (answer !== made)
          expect([method, answer]).toEqual([method, expect.stringMatching(/got Promise \(await it first\)/)]);
      }
      expect((JSON.parse(JSON.stringify(made)) as { missing?: number }).missing).toBe(
        (JSON.parse(before) as { missing?: number }).missing,
      );
    }
  });
});
