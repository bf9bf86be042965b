import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { survivalCurve } from '../../../src/customers/survival/survival-curve.js';
import { countSpells } from '../../../src/kernels/spell/count-spells.js';
import { kaplanMeier } from '../../../src/stats/survival/survival.js';
import { survivalAt } from '../../../src/stats/survival/survival-at.js';
import { restrictedMean } from '../../../src/stats/survival/survival-mean.js';
import { survivalQuantile } from '../../../src/stats/survival/survival-quantile.js';
import { cellsOf, dataLines } from '../../data.js';
import { otherwise } from '../../kernels/proportion/rates.js';
import { assertPlain, expectSame } from '../../laws.js';
import { runs } from '../../runs.js';
import oracle from '../churn/churn.golden.json' with { type: 'json' };

const columns = (...spells: [string | number, number, number | null][]) => ({
  customer: spells.map(([customer]) => customer),
  startedAt: spells.map(([, start]) => start),
  endedAt: spells.map(([, , end]) => end),
});
const DAY = 86_400_000;

describe('survivalCurve', () => {
  it('counts those who are still there for as long as they were seen', () => {
    const curve = survivalCurve(columns(['a', 0, DAY], ['b', 0, 2 * DAY], ['c', 0, null], ['d', DAY, null]), {
      asOf: 5 * DAY,
    });
    expect(curve).toMatchObject({
      metric: 'survival-curve',
      unit: 'ms',
      value: 3.5 * DAY,
      n: 4,
      churned: 2,
      definition: 'first',
      timeUnit: 'day',
      // flat at exactly one half from day 2 to day 5
      median: { value: 3.5, reached: true },
      groups: [],
      test: null,
    });
    expect(curve.steps?.map(({ time, survival }) => [time, survival])).toEqual([
      [1, 0.75],
      [2, 0.5],
      [4, 0.5],
      [5, 0.5],
    ]);
    expect('group' in curve).toBe(false);
    assertPlain(curve);
  });

  it('gives the limits of the median in milliseconds where both are reached', () => {
    const many = Array.from({ length: 40 }, (_, k): [number, number, number] => [k, 0, (k + 1) * DAY]);
    const curve = survivalCurve(columns(...many), { asOf: 50 * DAY, limits: 'log', confidence: 0.9 });
    expect(curve.interval).toEqual({
      low: (curve.median.low as number) * DAY,
      high: (curve.median.high as number) * DAY,
      confidence: 0.9,
      method: 'brookmeyer-crowley/log',
    });
    expect(curve.value).toBe(20.5 * DAY);
    const starts = survivalCurve(columns(...many), { asOf: 50 * DAY, flat: 'start' });
    expect(starts).toMatchObject({ value: 20 * DAY, median: { value: 20, flat: 'start' } });
  });

  it('is null when half have not left, and when there is nobody', () => {
    expect(survivalCurve(columns(['a', 0, null]), { asOf: DAY })).toMatchObject({ value: null, interval: null, n: 1 });
    const empty = survivalCurve(columns(), { asOf: DAY });
    expect(empty).toMatchObject({ value: null, n: 0, steps: [], median: { reached: false } });
    assertPlain(empty);
  });

  it('takes overlapping spells as one stay, and follows first ones or each', () => {
    const spells = columns(['a', 0, 4], ['a', 4, 6], ['a', 10, 11], ['b', 2, null]);
    const options = { asOf: 12, timeUnit: 'ms' } as const;
    expect(survivalCurve(spells, options).steps?.map(({ time }) => time)).toEqual([6, 10]);
    const each = survivalCurve(spells, { ...options, presence: 'each' });
    expect(each.steps?.map(({ time }) => time)).toEqual([1, 6, 10]);
    expect(each).toMatchObject({ definition: 'each', n: 3, churned: 2 });
    expect(survivalCurve(spells, { ...options, from: 2, to: 10 })).toMatchObject({ n: 1, notSelected: 1 });
    expect(survivalCurve(spells, { ...options, asOf: 1 })).toMatchObject({ n: 1, notStarted: 1, churned: 0 });
  });

  it('compares groups', () => {
    const spells = {
      ...columns(['a', 0, 2], ['b', 0, 3], ['c', 0, null], ['d', 0, null], ['9', 0, 1]),
      group: ['x', 'x', 'y', 'y', 7],
    };
    const curve = survivalCurve(spells, { asOf: 9, timeUnit: 'ms' });
    expect(curve.groups.map(({ group, n }) => [group, n])).toEqual([
      [7, 1],
      ['x', 2],
      ['y', 2],
    ]);
    expect(curve.test).toMatchObject({ test: 'log-rank', df: 2, n: 5 });
    expect(survivalCurve(spells, { asOf: 9, test: 'peto-peto' }).test?.test).toBe('peto-peto');
    const gap = { ...spells, group: ['x', 'x', null, '', 7] };
    expect(survivalCurve(gap, { asOf: 9, onInvalid: 'count' })).toMatchObject({
      n: 3,
      missing: 1,
      invalid: 1,
      reasons: { 'group-not-an-id': 1 },
      refused: [{ index: 3, reason: 'group-not-an-id' }],
    });
    const one = survivalCurve({ ...spells, group: ['x', 'x', 'x', 'x', 'x'] }, { asOf: 9 });
    expect(one).toMatchObject({ test: null, groups: [{ group: 'x', n: 5 }] });
    assertPlain(curve);
  });

  it('reads data as they come', () => {
    const rows = [
      { who: 1, from: 0n, to: 2n, plan: 'a' },
      { who: 2, from: 0n, to: null, plan: 'b' },
    ];
    const read = { customer: 'who', startedAt: 'from', endedAt: 'to', group: 'plan' } as const;
    const curve = survivalCurve(rows, { ...read, asOf: 9, timeUnit: 'ms' });
    expect([curve.n, curve.churned, curve.groups.length]).toEqual([2, 1, 2]);
    const columns = { customer: Int32Array.of(1, 2), startedAt: Int32Array.of(0, -1), endedAt: Int32Array.of(5, -2) };
    expect(survivalCurve(columns, { asOf: 9, missingValue: [-1, -2] })).toMatchObject({ n: 1, missing: 1 });
    const bad = (more: object) => () =>
      survivalCurve({ customer: [1], startedAt: [0], endedAt: [null], ...more } as never, { asOf: Date.UTC(2026, 0) });
    expect(bad({ endedAt: [Infinity] })).toThrow('null says that it has not ended');
    expect(bad({ endedAt: ['9999-12-31 00:00:00 UTC'] })).toThrow('before the year 9999 (null says that it goes on)');
    expect(bad({})).toThrow('every startedAt lies within 49 days of 1970');
    expect(bad({ customer: [undefined] })).toThrow(expect.objectContaining({ code: 'NOTHING_READ' }));
  });

  it('reads rows, with and without groups', () => {
    const rows = [{ k: 1 }, { k: 2 }];
    const readers = { customer: ({ k }: { k: number }) => k, startedAt: () => 0, endedAt: ({ k }: { k: number }) => k };
    expect(survivalCurve(rows, { ...readers, asOf: 9, timeUnit: 'ms' })).toMatchObject({
      n: 2,
      churned: 2,
      groups: [],
    });
    const grouped = survivalCurve(rows, { ...readers, group: ({ k }) => `g${k}`, asOf: 9, timeUnit: 'hour' });
    expect(grouped.groups.map(({ group }) => group)).toEqual(['g1', 'g2']);
    expect(grouped.steps?.[0]?.time).toBe(1 / 3_600_000);
    expect(survivalCurve(rows, { ...readers, asOf: 9, timeUnit: 'week' }).steps?.[0]?.time).toBe(1 / 604_800_000);
  });

  it('takes spells that were counted once', () => {
    const all = columns(['a', 0, DAY], ['b', 0, 2 * DAY], ['c', 0, null], ['c', DAY, null], ['d', 9 * DAY, null]);
    const spells = countSpells({ ...all, amount: [1, 2, 3, 4, 5] }, { asOf: 5 * DAY, timeZone: 'UTC' });
    const options = { times: [DAY], presence: 'each' as const };
    expectSame(survivalCurve(spells, options), survivalCurve(all, { ...options, asOf: 5 * DAY }));
    expect(survivalCurve(spells, { from: '1970-01-02' })).toMatchObject({ n: 0, notSelected: 3, notStarted: 1 });
    expect(
      otherwise('INVALID_OPTION', {
        group: () => survivalCurve(spells, { group: 'plan' } as never),
        asOf: () => survivalCurve(spells, { asOf: 3 } as never),
      }),
    ).toEqual([]);
  });

  it('follows nobody for a spell that holds no instant', () => {
    const curve = survivalCurve(columns(['a', 5, 5], ['a', 10, 12], ['b', 0, 0]), { asOf: 20, timeUnit: 'ms' });
    expect([curve.n, curve.missing, curve.invalid]).toEqual([1, 0, 0]);
    expect(curve.steps?.map(({ time }) => time)).toEqual([2]);
  });

  it('follows those who came in a month of a zone', () => {
    const at = ['2025-12-31T16:59:59Z', '2025-12-31T17:00:00Z', '2026-01-31T16:59:59Z', '2026-01-31T17:00:00Z'];
    const spells = { customer: [1, 2, 3, 4], startedAt: at, endedAt: at.map(() => null) };
    const january = { from: '2026-01-01', to: '2026-02-01', timeZone: 'Asia/Ho_Chi_Minh' };
    const curve = survivalCurve(spells, { asOf: '2026-03-01T00:00Z', ...january });
    expect([curve.n, curve.notSelected]).toEqual([2, 2]);
  });

  it('is the curve of the times, whatever the order of rows', () => {
    const stay = fc.tuple(fc.nat(50), fc.option(fc.integer({ min: 1, max: 30 })));
    fc.assert(
      fc.property(fc.array(stay, { maxLength: 40 }), (stays) => {
        const spells = stays.map(([start, length], k): [number, number, number | null] => [
          k,
          start,
          length === null ? null : start + length,
        ]);
        const curve = survivalCurve(columns(...spells), { asOf: 60, timeUnit: 'ms' });
        const time = stays.map(([start, length]) => Math.min(start + (length ?? 99), 60) - start);
        const event = stays.map(([start, length]) => start + (length ?? 99) <= 60);
        const expected = kaplanMeier({ time, event });
        expect(curve.steps?.map(({ low, high, ...step }) => step)).toEqual(expected.steps);
        expect([curve.n, curve.churned, curve.value]).toEqual([expected.n, expected.events, expected.median.value]);
        expectSame(survivalCurve(columns(...[...spells].reverse()), { asOf: 60, timeUnit: 'ms' }), curve);
      }),
      { numRuns: runs },
    );
  });

  it('leaves out the steps when asked to, and reads the curve at times in milliseconds', () => {
    const spells = { ...columns(['a', 0, DAY], ['b', 0, 3 * DAY], ['c', 0, null]), group: ['x', 'y', 'x'] };
    const full = survivalCurve(spells, { asOf: 5 * DAY, times: [0, 2 * DAY, 9 * DAY] });
    const none = survivalCurve(spells, { asOf: 5 * DAY, times: [0, 2 * DAY, 9 * DAY], curve: 'none' });
    expect(none).toEqual({ ...full, steps: null, groups: full.groups.map((each) => ({ ...each, steps: null })) });
    expect(none.times).toEqual(survivalAt(full, [0, 2, 9]));
    expect(none.times.map(({ time, survival, atRisk }) => [time, survival, atRisk])).toEqual([
      [0, 1, 3],
      [2, expect.closeTo(2 / 3, 14), 2],
      [9, null, 0],
    ]);
    expect(none.restrictedMean).toEqual(restrictedMean(full, 5));
    expect(none.groups[0]?.times[1]).toMatchObject({ survival: 0.5, atRisk: 1 });
    expect(survivalQuantile(full, 0.5)).toEqual(full.median);
  });

  it("gives R's curves of telephone customers by contract", (context) => {
    const lines = dataLines(context, 'telco-customer-churn.csv').map(cellsOf);
    const place = (name: string) => lines[0]?.indexOf(name) as number;
    const [tenure, churn, contract] = [place('tenure'), place('Churn'), place('Contract')];
    const asOf = 100 * DAY;
    const rows = lines.slice(1);
    const spells = {
      customer: rows.map((cells) => cells[0] as string),
      startedAt: rows.map((cells) => asOf - Number(cells[tenure]) * DAY),
      endedAt: rows.map((cells) => (cells[churn] === 'Yes' ? asOf : null)),
      group: rows.map((cells) => cells[contract] as string),
    };
    const curve = survivalCurve(spells, { asOf });
    const { all, ...byContract } = oracle.telco;
    const found = [{ ...curve, group: 'all' }, ...curve.groups];
    for (const [name, expected] of Object.entries({ all, ...byContract })) {
      const own = found.find(({ group }) => group === name);
      expect(own).toMatchObject({ n: expected.n, churned: expected.events });
      const { est, low, high } = expected.median.loglog;
      expect(own?.median).toMatchObject({ value: est, low, high });
      for (const [time, atRisk, survival, se, least, most] of expected.table) {
        const step = own?.steps?.find((each) => each.time === time);
        expect(step?.atRisk).toBe(atRisk);
        for (const [mine, theirs] of [
          [step?.survival, survival],
          [step?.se, se],
          [step?.low, least],
          [step?.high, most],
        ]) {
          if (theirs === null) expect(mine).toBeNull();
          else expect(mine).toBeCloseTo(theirs as number, 11);
        }
      }
    }
    expect(curve.test?.statistic).toBeCloseTo(oracle.telcoLogRank.chisq, 7);
    expect(curve.test?.lnPValue).toBeCloseTo(oracle.telcoLogRank.lnP, 6);
  });

  it('A17: compares up to 100 groups', () => {
    const spells = (groups: number) => {
      const customer = Array.from({ length: 2 * groups }, (_, i) => i);
      const endedAt = customer.map((i) => (i % 3 ? i * DAY : null));
      return { customer, startedAt: customer.map(() => 0), endedAt, group: customer.map((i) => i >> 1) };
    };
    expect(survivalCurve(spells(100), { asOf: 500 * DAY }).groups.length).toBe(100);
    for (const onInvalid of ['throw', 'count'] as const) {
      expect(() => survivalCurve(spells(1000), { asOf: 500 * DAY, onInvalid })).toThrow(
        'survivalCurve: group must be of at most 100 groups; got 101',
      );
    }
  });

  it('refuses bad options', () => {
    const spells = columns(['a', 0, null]);
    expect(
      otherwise('INVALID_OPTION', {
        none: () => survivalCurve(spells, undefined as never),
        asOf: () => survivalCurve(spells, { asOf: NaN }),
        from: () => survivalCurve(spells, { asOf: 1, from: 'x' }),
        to: () => survivalCurve(spells, { asOf: 1, to: null as never }),
        'a date without a zone': () => survivalCurve(spells, { asOf: 1, from: '2026-01-01' }),
        presence: () => survivalCurve(spells, { asOf: 1, presence: 'last' as never }),
        timeUnit: () => survivalCurve(spells, { asOf: 1, timeUnit: 'month' as never }),
        limits: () => survivalCurve(spells, { asOf: 1, limits: 'wilson' as never }),
        confidence: () => survivalCurve(spells, { asOf: 1, confidence: 2 }),
        test: () => survivalCurve(spells, { asOf: 1, test: 'wald' as never }),
        curve: () => survivalCurve(spells, { asOf: 1, curve: 'steps' as never }),
        times: () => survivalCurve(spells, { asOf: 1, times: [-1] }),
        'one time': () => survivalCurve(spells, { asOf: 1, times: 5 as never }),
        unknown: () => survivalCurve(spells, { asOf: 1, unit: 'day' } as never),
      }),
    ).toEqual([]);
    expect(() => survivalCurve(columns(['a', 3, 2]), { asOf: 9 })).toThrow(
      'survivalCurve: endedAt must be not before startedAt; got 2 at index 0 of endedAt',
    );
  });
});
