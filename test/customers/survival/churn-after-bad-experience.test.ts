import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { churnAfterBadExperience } from '../../../src/customers/survival/churn-after-bad-experience.js';
import { compareEstimates } from '../../../src/kernels/proportion/compare-estimates.js';
import { proportion } from '../../../src/kernels/proportion/proportion.js';
import { waldProportion } from '../../../src/stats/intervals/interval-proportion.js';
import { expectInterval, otherwise } from '../../kernels/proportion/rates.js';
import { assertPlain, expectSame } from '../../laws.js';
import { runs } from '../../runs.js';

interface Row {
  readonly who?: unknown;
  readonly at?: unknown;
  readonly bad?: unknown;
  readonly left?: unknown;
}
const churnOf = (rows: Iterable<Row>, options: object = {}) =>
  churnAfterBadExperience(rows, {
    customer: (row: Row) => row.who,
    at: (row: Row) => row.at,
    bad: (row: Row) => row.bad,
    leftAt: (row: Row) => row.left,
    windowMs: 10,
    asOf: 100,
    ...options,
  } as never);

describe('churnAfterBadExperience', () => {
  it('is the share that left within the window, with the published example: 1 of 3', () => {
    const rows = [1, 2, 3].map((who) => ({ who, at: 0, bad: true, left: who === 1 ? 5 : null }));
    const churn = churnOf(rows);
    expect(churn).toMatchObject({
      metric: 'churn-after-bad-experience',
      unit: 'fraction',
      value: 1 / 3,
      left: 1,
      n: 3,
      pending: 0,
      windowMs: 10,
      asOf: 100,
    });
    expectInterval(churn.interval, [0.06149194472039626, 0.7923403991979523], 1e-12);
    expect(churn.after.map(({ nth, value }) => [nth, value])).toEqual([
      [1, 1 / 3],
      [2, null],
      [3, null],
    ]);
    expect(churn.without).toMatchObject({ value: null, n: 0 });
    expect(churn.difference).toEqual({ value: null, interval: null });
    assertPlain(churn);
  });

  it('compares with customers without a bad experience', () => {
    const rows = Array.from({ length: 130 }, (_, k) => ({
      who: k,
      at: k % 7,
      bad: k < 30 ? 1 : 0,
      left: k < 9 || (k >= 30 && k < 42) ? (k % 7) + 9 : null,
    }));
    const churn = churnOf(rows, { confidence: 0.9 });
    expect(churn).toMatchObject({ value: 0.3, n: 30, without: { left: 12, n: 100, value: 0.12, crossed: 0 } });
    const expected = compareEstimates(
      proportion({ count: 9, total: 30 }, { confidence: 0.9 }),
      proportion({ count: 12, total: 100 }, { confidence: 0.9 }),
    );
    expect(churn.difference).toEqual(expected.difference);
    expect(churn.relativeRisk).toEqual(expected.ratio);
    expect(churn.relativeRisk.value).toBeCloseTo(2.5, 14);
    expect(churnOf(rows, { interval: waldProportion }).interval?.method).toBe('wald');
  });

  it('leaves out what nobody knows yet and what came after leaving', () => {
    const rows = [
      { who: 1, at: 95, bad: true, left: 96 },
      { who: 2, at: 101, bad: true, left: null },
      { who: 3, at: 50, bad: true, left: 49 },
      { who: 3, at: 40, bad: true, left: 49 },
    ];
    expect(churnOf(rows)).toMatchObject({ n: 1, left: 1, pending: 1, afterAsOf: 1, afterLeaving: 1 });
  });

  it('gives as many rates as are asked for', () => {
    expect(churnOf([], { upTo: 1 }).after.length).toBe(1);
    expect(churnOf([]).after.length).toBe(3);
    assertPlain(churnOf([]));
  });

  it('counts what is missing or invalid apart, whatever the shape', () => {
    const rows = [
      { who: 1, at: 0, bad: 1, left: 5 },
      { who: null, at: 0, bad: 1, left: 5 },
      { who: 2, at: null, bad: 1, left: 5 },
      { who: 3, at: 0, bad: null, left: 5 },
      { who: '', at: 0, bad: 1, left: 5 },
      { who: 4, at: 'x', bad: 1, left: 5 },
      { who: 5, at: 0, bad: 2, left: 5 },
      { who: 6, at: 0, bad: 1, left: 'x' },
    ];
    const counted = churnOf(rows, { onInvalid: 'count' });
    expect(counted).toMatchObject({ n: 1, left: 1, missing: 3, invalid: 4 });
    expect(counted.refused?.map(({ reason }) => reason)).toEqual([
      'customer-not-an-id',
      'at-not-an-instant',
      'bad-not-a-flag',
      'leftAt-not-an-instant',
    ]);
    const columns = {
      customer: rows.map(({ who }) => who),
      at: rows.map(({ at }) => at),
      bad: rows.map(({ bad }) => bad),
      leftAt: rows.map(({ left }) => left),
    } as never;
    expectSame(churnAfterBadExperience(columns, { windowMs: 10, asOf: 100, onInvalid: 'count' }), counted);
    const good = { who: 1, at: 0, bad: 1, left: null };
    expect(() => churnOf([{ ...good, left: Infinity }])).toThrow('(null says that it has not ended)');
    expect(() => churnOf([{ ...good, left: '9999-12-31T00:00Z' }])).toThrow('leftAt must be before the year 9999');
    expect(() => churnOf([good, { ...good, who: '1' }], { onInvalid: 'count' })).toThrow('ids must be all numbers');
    expect(() => churnOf([good], { asOf: Date.UTC(2026, 0) })).toThrow('every at lies within 49 days of 1970');
    const unread = expect.objectContaining({ code: 'NOTHING_READ' });
    expect(() => churnOf([{ ...good, bad: undefined }], { onInvalid: 'count' })).toThrow(unread);
    expect(churnOf([{ ...good, left: undefined }]).missing).toBe(0);
    expect(() => churnOf(rows)).toThrow('churnAfterBadExperience: customer must be a text that is not empty');
    const typed = { customer: [1], at: Int32Array.of(0), bad: Uint8Array.of(1), leftAt: Int32Array.of(-1) };
    expect(churnAfterBadExperience(typed, { windowMs: 10, asOf: 100, missingValue: -1 })).toMatchObject({
      n: 1,
      left: 0,
    });
  });

  it('gives what counting one customer after the other gives, in any order', () => {
    const row = fc.record({ who: fc.nat(6), at: fc.nat(60), bad: fc.boolean(), stays: fc.option(fc.nat(20)) });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 25 }), fc.integer({ min: 1, max: 20 }), (given, windowMs) => {
        const rows = given.map(({ stays, ...rest }) => ({ ...rest, left: stays === null ? null : rest.at + stays }));
        const churn = churnOf(rows, { windowMs, asOf: 50 });
        expectSame(churnOf([...rows].reverse(), { windowMs, asOf: 50 }), churn);
        for (const { nth, left, n, pending } of churn.after) {
          let [gone, judged, waiting] = [0, 0, 0];
          for (let who = 0; who <= 6; who++) {
            const own = rows.filter((each) => each.who === who && each.bad && each.at <= 50);
            const at = own.map((each) => each.at).sort((a, b) => a - b)[nth - 1];
            if (at === undefined) continue;
            if (at + windowMs > 50) waiting++;
            else {
              judged++;
              // of several at one instant, those who left sooner come first
              const before = own.filter((each) => each.at < at).length;
              const lefts = own.filter((each) => each.at === at).map((each) => each.left ?? Infinity);
              if ((lefts.sort((a, b) => (a < b ? -1 : 1))[nth - 1 - before] as number) < at + windowMs) gone++;
            }
          }
          expect([left, n, pending]).toEqual([gone, judged, waiting]);
        }
        const firsts = new Set(rows.filter((each) => each.at <= 50).map((each) => each.who)).size;
        const { n, pending, crossed } = churn.without;
        expect(n + pending + crossed).toBeLessThanOrEqual(firsts);
      }),
      { numRuns: runs },
    );
  });

  it('refuses bad options', () => {
    expect(
      otherwise('INVALID_OPTION', {
        none: () => churnAfterBadExperience({ customer: [], at: [], bad: [], leftAt: [] }, undefined as never),
        'no window': () => churnOf([], { windowMs: undefined }),
        'an empty window': () => churnOf([], { windowMs: 0 }),
        'an endless window': () => churnOf([], { windowMs: Infinity }),
        asOf: () => churnOf([], { asOf: 'now' }),
        upTo: () => churnOf([], { upTo: 0 }),
        'too many': () => churnOf([], { upTo: 1e9 }),
        unknown: () => churnOf([], { nth: 2 }),
        confidence: () => churnOf([], { confidence: 95 }),
        onInvalid: () => churnOf([], { onInvalid: 'skip' }),
      }),
    ).toEqual([]);
  });
});
