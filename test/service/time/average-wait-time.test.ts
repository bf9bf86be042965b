import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AverageWaitTimeColumns,
  type AverageWaitTimeRowOptions,
  averageWaitTime,
} from '../../../src/service/time/average-wait-time.js';
import { expectInterval, otherwise } from '../../kernels/proportion/rates.js';
import { assertPlain, expectSame } from '../../laws.js';
import { runs } from '../../runs.js';
import golden from './average-wait-time.golden.json' with { type: 'json' };

interface Call {
  readonly wait?: unknown;
  readonly answered?: unknown;
}
const waitOf = (calls: Iterable<Call>, options?: object) =>
  averageWaitTime(calls, {
    waitMs: (call: Call) => call.wait,
    answered: (call: Call) => call.answered,
    ...options,
  } as AverageWaitTimeRowOptions<Call>);

describe('averageWaitTime', () => {
  it('is the mean wait of answered contacts, with what the mean hides', () => {
    const waits = averageWaitTime({ waitMs: [10_000, 20_000, 60_000] });
    expect(waits).toMatchObject({
      metric: 'average-wait-time',
      unit: 'ms',
      value: 30_000,
      n: 3,
      missing: 0,
      invalid: 0,
      definition: 'answered',
      abandoned: 0,
      totalMs: 90_000,
      minMs: 10_000,
      medianMs: 20_000,
      p75Ms: 40_000,
      p90Ms: 52_000,
      maxMs: 60_000,
      quantiles: [],
      interval: { low: 0, method: 'student-t', confidence: 0.95 },
    });
    expect(waits.interval?.high).toBeCloseTo(95_724.10607727, 6);
    expect(Object.keys(waits)).not.toContain('open');
    expect(averageWaitTime({ waitMs: [1, 2, 3] }, { quantiles: [0.5] }).quantiles).toEqual([
      { probability: 0.5, ms: 2, interval: null },
    ]);
  });

  it('leaves abandoned contacts out unless asked, and never takes them for waits of 0 (FB26)', () => {
    const calls = [
      { wait: 10, answered: true },
      { wait: 30, answered: 1 },
      { wait: 200, answered: false },
    ];
    expect(waitOf(calls)).toMatchObject({ value: 20, n: 2, abandoned: 1, definition: 'answered' });
    expect(waitOf(calls, { include: 'all' })).toMatchObject({ value: 80, n: 3, abandoned: 1, definition: 'all' });
    const { answered: _, ...all } = { waitMs: (call: (typeof calls)[number]) => call.wait, answered: 1 };
    expect(averageWaitTime(calls, all)).toMatchObject({ value: 80, n: 3, abandoned: 0, definition: 'answered' });
  });

  it('looks at the wait only where it counts, and counts what is unknown as missing', () => {
    const calls = [{ wait: 5, answered: true }, { wait: 'x', answered: false }, { wait: 5 }, { answered: true }];
    expect(waitOf(calls)).toMatchObject({ value: 5, n: 1, missing: 2, abandoned: 1 });
    const unknown = [{ wait: null, answered: false }];
    expect(waitOf(unknown, { include: 'all' })).toMatchObject({ n: 0, missing: 1, abandoned: 0 });
  });

  it('B25: says that a reader gives nothing, where it was asked', () => {
    const calls = [{ answered: true }, { answered: true }];
    for (const rows of [calls, [...calls, { answered: false }], [{ wait: 5 }, { wait: 6 }]]) {
      expect(() => waitOf(rows as never)).toThrow(expect.objectContaining({ code: 'NOTHING_READ' }));
    }
    expect(waitOf([...calls, { wait: 5, answered: false }] as never)).toMatchObject({ n: 0, missing: 2, abandoned: 1 });
    expect(waitOf([{ answered: false }] as never)).toMatchObject({ n: 0, missing: 0, abandoned: 1 });
  });

  it('gives the same from columns of every memory', () => {
    const wait = [5, null, 7, 9];
    const answered = [true, true, false, true];
    const expected = waitOf(wait.map((each, k) => ({ wait: each, answered: answered[k] })));
    expect(expected).toMatchObject({ value: 7, n: 2, missing: 1, abandoned: 1 });
    expectSame(averageWaitTime({ waitMs: wait, answered }), expected);
    const flags = Uint8Array.from(answered, Number);
    expectSame(averageWaitTime({ waitMs: Float64Array.of(5, NaN, 7, 9), answered: flags }), expected);
    const numbers = { waitMs: Int32Array.of(5, -1, 7, 9), answered: flags };
    expectSame(averageWaitTime(numbers, { missingValue: -1 }), expected);
  });

  it('has no mean without waits, which is not a mean of 0', () => {
    expect(averageWaitTime({ waitMs: [] })).toMatchObject({
      value: null,
      n: 0,
      totalMs: 0,
      medianMs: null,
      interval: null,
    });
    expect(waitOf([{ wait: 5, answered: false }])).toMatchObject({ value: null, n: 0, abandoned: 1 });
    expect(averageWaitTime({ waitMs: [0, -0] })).toMatchObject({ value: 0, n: 2, interval: { low: 0, high: 0 } });
    expect(averageWaitTime({ waitMs: [5] })).toMatchObject({ value: 5, seMs: null, interval: null });
    assertPlain(averageWaitTime({ waitMs: [-0] }));
  });

  it.each(golden.cases)('agrees with numpy and scipy at $confidence', ({ rows, confidence, abandoned, ...of }) => {
    const calls = rows.map(([wait, answered]) => ({ wait, answered }));
    for (const include of ['answered', 'all'] as const) {
      const golden_ = of[include] as { n: number; interval?: number[] | null } & Record<string, number | null>;
      const result = waitOf(calls, { confidence, include });
      expect(result).toMatchObject({ n: golden_.n, abandoned });
      expectInterval(result.interval, golden_.interval, golden.source.tolerance);
      const got = {
        mean: result.value,
        se: result.seMs,
        median: result.medianMs,
        p90: result.p90Ms,
        max: result.maxMs,
      };
      for (const [name, value] of Object.entries(got)) {
        const expected = golden_[name] ?? null;
        if (expected === null || value === null) expect(value).toBe(expected);
        else expect(Math.abs(value - expected)).toBeLessThanOrEqual(golden.source.tolerance * expected);
      }
    }
  });

  it('puts every contact into one place, in any order', () => {
    const call = fc.record({
      wait: fc.oneof(fc.nat(9), fc.double({ min: 0, max: 1e17, noNaN: true }), fc.constant(null)),
      answered: fc.constantFrom(true, false, null),
    });
    fc.assert(
      fc.property(fc.array(call), fc.constantFrom('answered', 'all'), (calls, include) => {
        const result = waitOf(calls, { include });
        assertPlain(result);
        const { n, abandoned, missing, value, minMs, maxMs } = result;
        expect(n + missing + (include === 'all' ? 0 : abandoned)).toBe(calls.length);
        expectSame(waitOf([...calls].reverse(), { include }), result);
        if (value === null) return;
        expect(value).toBeGreaterThanOrEqual(minMs as number);
        expect(value).toBeLessThanOrEqual(maxMs as number);
      }),
      { numRuns: runs },
    );
  });

  it('says what was expected, what came and where', () => {
    expect(() => averageWaitTime({ waitMs: [1, -1] })).toThrow(
      'averageWaitTime: waitMs must be milliseconds from 0 to 1e17; got -1 at index 1 of waitMs',
    );
    expect(() => waitOf([{ wait: 1, answered: 2 }])).toThrow('answered must be true, false, 1 or 0; got 2 at row 0');
    const mixed = [
      { wait: 1, answered: true },
      { wait: 1, answered: 2 },
      { wait: 2e17, answered: true },
    ];
    expect(waitOf(mixed, { onInvalid: 'count' })).toMatchObject({ value: 1, n: 1, invalid: 2 });
    const columns: AverageWaitTimeColumns = { waitMs: [1] };
    expect(
      otherwise('INVALID_VALUE', {
        none: () => averageWaitTime(null as never),
        lengths: () => averageWaitTime({ ...columns, answered: [] }),
        'unknown column': () => averageWaitTime({ ...columns, agent: [1] } as never),
      }),
    ).toEqual([]);
    expect(
      otherwise('INVALID_OPTION', {
        include: () => averageWaitTime(columns, { include: 'abandoned' as never }),
        unknown: () => averageWaitTime(columns, { includes: 'all' } as never),
        confidence: () => averageWaitTime(columns, { confidence: 1 }),
        quantiles: () => averageWaitTime(columns, { quantiles: [2] }),
        interval: () => averageWaitTime(columns, { interval: 'wilson' as never }),
        'no reader': () => waitOf([], { waitMs: undefined }),
        'missing 0': () => averageWaitTime(columns, { missingValue: 0 }),
        'missing 1': () => averageWaitTime(columns, { missingValue: 1 }),
      }),
    ).toEqual([]);
  });
});
