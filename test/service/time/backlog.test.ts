import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BacklogRowOptions, backlog } from '../../../src/service/time/backlog.js';
import type { BacklogColumns } from '../../../src/service/time/backlog-cases.js';
import { expectInterval, expectShare, otherwise } from '../../kernels/proportion/rates.js';
import { assertPlain, expectSame } from '../../laws.js';
import { runs } from '../../runs.js';
import golden from './backlog.golden.json' with { type: 'json' };

interface Case {
  readonly opened?: unknown;
  readonly resolved?: unknown;
}
const backlogOf = (cases: Iterable<Case>, options?: object) =>
  backlog(cases, {
    openedAt: (row: Case) => row.opened,
    resolvedAt: (row: Case) => row.resolved,
    asOf: 10,
    ...options,
  } as BacklogRowOptions<Case>);

describe('backlog', () => {
  it('is how many cases are open, and how old they are', () => {
    const cases = [
      { opened: 0, resolved: 10 },
      { opened: 0, resolved: 11 },
      { opened: 4 },
      { opened: 10, resolved: null },
      { opened: 11 },
    ];
    const result = backlogOf(cases);
    expect(result).toMatchObject({
      metric: 'backlog',
      unit: 'count',
      value: 3,
      n: 4,
      missing: 0,
      invalid: 0,
      asOf: 10,
      resolved: 1,
      notOpened: 1,
      openShare: { value: 0.75, interval: { method: 'wilson', confidence: 0.95 } },
      age: { medianMs: 6, p90Ms: 9.2, oldestMs: 10, interval: { low: 0, method: 'student-t', confidence: 0.95 } },
      interval: null,
    });
    expect(result.age.meanMs).toBe(16 / 3);
    expectSame(backlogOf(new Set(cases)), result);
    expect(backlogOf(cases, { confidence: 0.8 })).toMatchObject({
      openShare: { interval: { confidence: 0.8 } },
      age: { interval: { confidence: 0.8 } },
    });
  });

  it('gives the same from columns of every memory', () => {
    const opened = [1, 1, null, 20];
    const resolved = [null, 5, 5, null];
    const expected = backlogOf(opened.map((each, k) => ({ opened: each, resolved: resolved[k] })));
    expect(expected).toMatchObject({ value: 1, n: 2, missing: 1, notOpened: 1 });
    expectSame(backlog({ openedAt: opened, resolvedAt: resolved }, { asOf: 10 }), expected);
    const floats = (column: (number | null)[]) => Float64Array.from(column, (each) => each ?? NaN);
    expectSame(backlog({ openedAt: floats(opened), resolvedAt: floats(resolved) }, { asOf: 10 }), expected);
    const whole = (column: (number | null)[]) => Int32Array.from(column, (each) => each ?? 0);
    const integers = { openedAt: whole(opened), resolvedAt: whole(resolved) };
    expectSame(backlog(integers, { asOf: 10, missingValue: 0 }), expected);
  });

  it('is null when no case is known, which is not a backlog of 0', () => {
    const age = { meanMs: null, seMs: null, interval: null, medianMs: null, p90Ms: null, oldestMs: null };
    const openShare = { value: null, interval: null };
    expect(backlogOf([])).toMatchObject({ value: null, n: 0, openShare, age });
    expect(backlogOf([{ opened: 11 }])).toMatchObject({ value: null, n: 0, notOpened: 1 });
    expect(backlogOf([{ opened: 1, resolved: 2 }])).toMatchObject({ value: 0, n: 1, age, openShare: { value: 0 } });
    expect(backlogOf([{ opened: 1 }])).toMatchObject({ value: 1, age: { meanMs: 9, seMs: null, interval: null } });
    assertPlain(backlogOf([{ opened: -0 }], { asOf: -0 }));
  });

  it.each(golden.cases)('agrees with plain filters, numpy and scipy: $asOf at $confidence', (of) => {
    const { asOf, confidence, openShare, notOpened } = of;
    const age = of.age as { n: number; interval?: number[] | null } & Record<string, number | null>;
    const { tolerance } = golden.source;
    const result = backlogOf(
      of.rows.map(([opened, resolved]) => ({ opened, resolved })),
      { asOf, confidence },
    );
    expect(result).toMatchObject({ value: openShare.n ? openShare.count : null, n: openShare.n, notOpened });
    expectShare({ ...result.openShare, count: age.n, n: result.n }, openShare, tolerance);
    expectInterval(result.age.interval, age.interval, tolerance);
    const { meanMs: mean, seMs: se, medianMs: median, p90Ms: p90, oldestMs: max } = result.age;
    for (const [name, value] of Object.entries({ mean, se, median, p90, max })) {
      const expected = age[name] ?? null;
      if (expected === null || value === null) expect(value).toBe(expected);
      else expect(Math.abs(value - expected)).toBeLessThanOrEqual(tolerance * expected);
    }
  });

  it('puts every case into one place, in any order, and does not look ahead', () => {
    const instant = fc.integer({ min: 0, max: 30 });
    const row = fc.tuple(fc.option(instant), fc.option(instant)).map(([opened, after]) => ({
      opened,
      resolved: opened === null || after === null ? null : opened + after,
    }));
    fc.assert(
      fc.property(fc.array(row), instant, (cases, asOf) => {
        const result = backlogOf(cases, { asOf });
        assertPlain(result);
        const { n, value, resolved, notOpened, missing } = result;
        expect((value ?? 0) + resolved).toBe(n);
        expect(n + notOpened + missing).toBe(cases.length);
        const known = cases.map((each) => ({
          ...each,
          resolved: each.resolved !== null && each.resolved > asOf ? null : each.resolved,
        }));
        expectSame(backlogOf(known.reverse(), { asOf }), result);
      }),
      { numRuns: runs },
    );
  });

  it('reads data as they come', () => {
    const rows = [
      { opened: 0n, solved: 5n },
      { opened: 4n, solved: null },
      { opened: 9, solved: undefined },
    ];
    const read = { openedAt: 'opened', resolvedAt: 'solved' } as const;
    expect(backlog(rows, { ...read, asOf: 20 }).value).toBe(2);
    expect(backlog([{ ...rows[2], solved: undefined }] as typeof rows, { ...read, asOf: 20 }).value).toBe(1);
    const asOf = Date.UTC(2026, 0);
    expect(() => backlog(rows, { ...read, asOf })).toThrow('backlog: every openedAt lies within 49 days of 1970');
    expect(() => backlog(rows, { ...read, openedAt: () => undefined, asOf, onInvalid: 'count' })).toThrow(
      expect.objectContaining({ code: 'NOTHING_READ' }),
    );
    const ends = { openedAt: [1, 2, 3], resolvedAt: [Infinity, '9999-12-31T00:00Z', 2] };
    expect(backlog(ends, { asOf: 20, onInvalid: 'count' })).toMatchObject({
      invalid: 3,
      reasons: { 'resolvedAt-not-an-instant': 1, 'resolvedAt-out-of-range': 1, 'resolvedAt-too-early': 1 },
      refused: [{ index: 0 }, { index: 1 }, { index: 2 }],
    });
    expect(() => backlog(ends, { asOf: 20 })).toThrow('(null says that it has not ended)');
    const columns = { openedAt: Int32Array.of(0, 2, -2), resolvedAt: Int32Array.of(-1, -2, 4) };
    expect(backlog(columns, { asOf: 20, missingValue: [-1, -2] })).toMatchObject({ value: 2, missing: 1 });
  });

  it('C1: was what it was, before cases came back and after', () => {
    const cases = { openedAt: [0, 0], resolvedAt: [[10, 45], 10], reopenedAt: [30, null] };
    const at = (asOf: number) => {
      const { value, n, resolved, closed, reopened } = backlog(cases, { asOf });
      return { value, n, resolved, closed, reopened };
    };
    expect(at(5)).toEqual({ value: 2, n: 2, resolved: 0, closed: 0, reopened: 0 });
    expect(at(20)).toEqual({ value: 0, n: 2, resolved: 2, closed: 0, reopened: 0 });
    expect(at(35)).toEqual({ value: 1, n: 2, resolved: 1, closed: 0, reopened: 1 });
    expect(at(50)).toEqual({ value: 0, n: 2, resolved: 2, closed: 0, reopened: 0 });
  });

  it('has ages since the opening, or since cases came back', () => {
    const cases = { openedAt: [0, 5], resolvedAt: [10, null], reopenedAt: [[30, 33], null] };
    expect(backlog(cases, { asOf: 35 }).age).toMatchObject({ since: 'opening', oldestMs: 35, meanMs: 32.5 });
    const { age } = backlog(cases, { asOf: 35, ageSince: 'last-reopening' });
    expect(age).toMatchObject({ since: 'last-reopening', oldestMs: 30, meanMs: 17.5 });
  });

  it('takes closings of every case: of what is resolved they change nothing, what is open they end without an answer', () => {
    const cases = {
      openedAt: [0, 0, 0, 0, 0],
      resolvedAt: [10, 10, null, null, [10, 20]],
      closedAt: [15, 10, 12, [14, 30], 15],
      reopenedAt: [null, null, null, 20, null],
    };
    const at = (asOf: number) => {
      const { value, n, resolved, closed, reopened } = backlog(cases, { asOf });
      return [value, n, resolved, closed, reopened];
    };
    expect(at(11)).toEqual([2, 5, 3, 0, 0]);
    expect(at(16)).toEqual([0, 5, 3, 2, 0]);
    expect(at(25)).toEqual([1, 5, 3, 1, 1]);
    expect(at(30)).toEqual([0, 5, 3, 2, 0]);
  });

  it('lets clocks differ by as much as is given', () => {
    const cases = {
      openedAt: [1000, 1000],
      resolvedAt: [998, [998, 1500]],
      reopenedAt: [null, 999],
      closedAt: [null, 997],
    };
    expect(backlog(cases, { asOf: 2000, clockSkewMs: 3 })).toMatchObject({ value: 0, n: 2, resolved: 2 });
    expect(backlog(cases, { asOf: 1200, clockSkewMs: 3 })).toMatchObject({ value: 1, n: 2, reopened: 1 });
    expect(backlog(cases, { asOf: 2000, clockSkewMs: 2, onInvalid: 'count' })).toMatchObject({
      reasons: { 'closedAt-too-early': 1 },
      n: 1,
    });
    expect(backlog(cases, { asOf: 2000, onInvalid: 'count' }).reasons).toEqual({ 'resolvedAt-too-early': 2 });
    expect(() => backlog(cases, { asOf: 2000, clockSkewMs: -1 })).toThrow('backlog: clockSkewMs must be a number');
  });

  it('agrees with a walk through the events of each case, one or several, in any order', () => {
    const instants = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 3 });
    const events = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 8 });
    const cases = fc.array(
      fc.tuple(events, fc.array(fc.constantFrom('end', 'back', 'stop'), { minLength: 8, maxLength: 8 })),
    );
    fc.assert(
      fc.property(cases, fc.integer({ min: 0, max: 60 }), instants, (given, asOf, singles) => {
        const rows = given.map(([at, kinds]) => ({
          opened: 0,
          of: (kind: string) => at.filter((_, i) => kinds[i] === kind),
          log: at.map((each, i) => [each, kinds[i] as string] as const).sort(([a], [b]) => a - b),
        }));
        const states = rows.map(({ log }) => {
          let state = 'open';
          for (const [at, kind] of log) {
            if (at > asOf) break;
            if (state.startsWith('open') && kind === 'end') state = 'resolved';
            else if (state.startsWith('open') && kind === 'stop') state = 'closed';
            else if (!state.startsWith('open') && kind === 'back') state = 'open again';
          }
          return state;
        });
        const number = (state: string) => states.filter((each) => each.startsWith(state)).length;
        const result = backlog(rows, {
          openedAt: 'opened',
          resolvedAt: (row) => row.of('end'),
          reopenedAt: (row) => row.of('back'),
          closedAt: (row) => row.of('stop'),
          asOf,
        });
        expect(result).toMatchObject({
          value: rows.length ? number('open') : null,
          resolved: number('resolved'),
          closed: number('closed'),
          reopened: number('open again'),
        });
        // one event alone is a list of one
        const [end = null, stop = null] = singles;
        const alone = { openedAt: [0], resolvedAt: [end], closedAt: [stop] };
        const listed = {
          openedAt: [0],
          resolvedAt: [end === null ? [] : [end]],
          closedAt: [stop === null ? [] : [stop]],
        };
        expectSame(backlog(alone, { asOf }), backlog({ ...listed, reopenedAt: [[]] }, { asOf }));
      }),
      { numRuns: runs },
    );
  });

  it('B26: has ages by the type of percentile that is named', () => {
    const open = { openedAt: [0, 10, 20, 30], resolvedAt: [null, null, null, null] };
    const { age } = backlog(open, { asOf: 40, quantileType: 'nearest-rank' });
    expect([age.medianMs, age.p90Ms, age.quantileType]).toEqual([20, 40, 'nearest-rank']);
    expect(backlog(open, { asOf: 40 }).age).toMatchObject({ medianMs: 25, quantileType: 'inclusive' });
  });

  it('says what was expected, what came and where', () => {
    expect(() => backlogOf([{ opened: 5, resolved: 4 }])).toThrow(
      'backlog: resolvedAt must be openedAt or later (clockSkewMs allows for clocks that differ); got 4 at row 0, reader resolvedAt',
    );
    expect(() => backlog({ openedAt: [NaN], resolvedAt: [1] }, { asOf: 10 })).toThrow('got NaN at index 0 of openedAt');
    const mixed = [{ opened: 1 }, { opened: 5, resolved: 4 }, { opened: 'x' }, { opened: 1, resolved: 'x' }];
    expect(backlogOf(mixed, { onInvalid: 'count' })).toMatchObject({ value: 1, n: 1, invalid: 3 });
    const columns: BacklogColumns = { openedAt: [1], resolvedAt: [2] };
    expect(
      otherwise('INVALID_VALUE', {
        none: () => backlog(null as never, { asOf: 5 }),
        'no column': () => backlog({ openedAt: [1] } as never, { asOf: 5 }),
      }),
    ).toEqual([]);
    expect(
      otherwise('INVALID_OPTION', {
        'no asOf': () => backlog(columns, {} as never),
        'no options': () => backlog(columns, undefined as never),
        asOf: () => backlog(columns, { asOf: NaN }),
        ageSince: () => backlog(columns, { asOf: 5, ageSince: 'reopening' as never }),
        quantiles: () => backlog(columns, { asOf: 5, quantiles: [0.5] } as never),
        confidence: () => backlog(columns, { asOf: 5, confidence: 0 }),
        interval: () => backlogOf([{ opened: 1 }], { interval: 'x' }),
        'no reader': () => backlogOf([], { openedAt: undefined }),
        onInvalid: () => backlog(columns, { asOf: 5, onInvalid: 'skip' as never }),
      }),
    ).toEqual([]);
  });
});
