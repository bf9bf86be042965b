import { describe, expect, it } from 'vitest';
import { type TtrOptions, ttr } from '../../src/service/ttr.js';
import { dataLines } from '../data.js';
import { outcome } from '../laws.js';

const HOUR = 3_600_000;

describe('ttr', () => {
  it('is total over resolved, with what the mean hides beside it', () => {
    const hours = [2, 4, 12];
    const result = ttr({ openedAt: hours.map(() => 0), resolvedAt: hours.map((each) => each * HOUR) });
    expect(result).toMatchObject({
      metric: 'ttr',
      unit: 'ms',
      value: 6 * HOUR,
      n: 3,
      definition: 'total-over-resolved',
      clock: 'elapsed',
      asOf: null,
      totalMs: 18 * HOUR,
      minMs: 2 * HOUR,
      medianMs: 4 * HOUR,
      p90Ms: 4 * HOUR + 0.8 * 8 * HOUR,
      maxMs: 12 * HOUR,
      open: 0,
      openShare: { value: 0 },
    });
    expect(result.seMs).toBeCloseTo((Math.sqrt(28) * HOUR) / Math.sqrt(3), 5);
    // t of 2 degrees of freedom is x √(2 / (1 − x²)) for the central share x
    const half = 0.95 * Math.sqrt(2 / (1 - 0.95 ** 2)) * (result.seMs ?? NaN);
    expect(result.interval?.high).toBeCloseTo((result.value ?? NaN) + half, 3);
    expect(result.interval).toMatchObject({ low: 0, confidence: 0.95, method: 'student-t' });
    expect(result.survival).toMatchObject({ medianMs: 4 * HOUR, reached: true });
  });

  it('counts open cases for as long as they have lasted', () => {
    const columns = { openedAt: [0, 0, 0, 5], resolvedAt: [2, null, 20, undefined] };
    const result = ttr(columns, { asOf: 10 });
    expect(result).toMatchObject({ value: 2, n: 1, open: 3, asOf: 10, openShare: { value: 0.75 } });
    expect(result.survival).toMatchObject({ medianMs: null, reached: false });
    expect(result.survival?.curve.map((step) => [step.time, step.atRisk, step.events, step.censored])).toEqual([
      [2, 4, 1, 0],
      [5, 3, 0, 1],
      [10, 2, 0, 2],
    ]);
  });

  it('does not guess how long open cases have lasted', () => {
    expect(ttr({ openedAt: [0, 0], resolvedAt: [5, null] })).toMatchObject({ value: 5, open: 1, survival: null });
  });

  it('knows what happens at asOf itself, and no case opened later', () => {
    const columns = { openedAt: [0, 5, 11], resolvedAt: [10, 11, 12] };
    expect(ttr(columns, { asOf: 10 })).toMatchObject({ n: 1, open: 1, notOpened: 1 });
    expect(ttr({ openedAt: [10], resolvedAt: [null] }, { asOf: 10 })).toMatchObject({
      n: 0,
      open: 1,
      survival: { medianMs: null },
    });
  });

  it('shows how a slower service hides behind the mean of closed cases', () => {
    // every case takes 10 or 40 hours, one opened every hour; the same twice as slow
    const service = (factor: number) => {
      const openedAt = Array.from({ length: 60 }, (_, k) => k * HOUR);
      const resolvedAt = openedAt.map((at, k) => at + factor * (k % 2 ? 40 : 10) * HOUR);
      return ttr({ openedAt, resolvedAt }, { asOf: 60 * HOUR });
    };
    const [normal, slow] = [service(1), service(2)];
    expect((slow.value as number) / (normal.value as number)).toBeLessThan(1.4);
    expect((slow.survival?.medianMs as number) / (normal.survival?.medianMs as number)).toBe(2);
  });

  it('gives the quantiles that are asked for, R type 7', () => {
    const columns = { openedAt: [0, 0, 0, 0, 0], resolvedAt: [1, 2, 3, 4, 10] };
    expect(ttr(columns, { quantiles: [0.1, 1] }).quantiles).toEqual([
      { probability: 0.1, ms: 1.4 },
      { probability: 1, ms: 10 },
    ]);
    expect(ttr(columns)).toMatchObject({ quantiles: [], p75Ms: 4 });
    expect(ttr(columns).p95Ms).toBeCloseTo(8.8, 12);
    expect(outcome(() => ttr(columns, { quantiles: [2] }))).toBe('INVALID_OPTION');
    expect(outcome(() => ttr(columns, { quantiles: 0.5 as never }))).toBe('INVALID_OPTION');
  });

  it('has nothing to measure without cases', () => {
    const nothing = {
      value: null,
      n: 0,
      totalMs: 0,
      seMs: null,
      minMs: null,
      medianMs: null,
      p99Ms: null,
      maxMs: null,
      open: 0,
      survival: null,
    };
    expect(ttr({ openedAt: [], resolvedAt: [] })).toMatchObject({
      ...nothing,
      openShare: { value: null, interval: null },
    });
    expect(ttr([], { openedAt: () => 1, resolvedAt: () => 2 })).toMatchObject(nothing);
  });

  it('says what was expected, what came and where', () => {
    const rows = [
      { a: 0, b: 5 },
      { a: 7, b: 4 },
    ];
    const read = { openedAt: (row: { a: number }) => row.a, resolvedAt: (row: { b: number }) => row.b };
    expect(() => ttr(rows, read)).toThrow(
      'ttr: resolvedAt must not be before openedAt; got 3 ms earlier at row 1, reader resolvedAt',
    );
    expect(() => ttr({ openedAt: [1, '2026-01-01 10:00'], resolvedAt: [2, 3] })).toThrow(
      'ttr: openedAt must be epoch milliseconds, a Date or text with an offset such as "2026-11-21T09:00:00+07:00"; got "2026-01-01 10:00" at index 1 of openedAt',
    );
    expect(() => ttr({ openedAt: [1], resolvedAt: [new Date(NaN)] })).toThrow(
      'got Invalid Date at index 0 of resolvedAt',
    );
    expect(() => ttr({ openedAt: [1, 2], resolvedAt: [3] })).toThrow(
      'ttr: columns must be equally long; openedAt has 2, resolvedAt has 1',
    );
    expect(() => ttr({ openedAt: [1] } as never)).toThrow(
      'ttr: column resolvedAt must be an array or a typed array; got undefined',
    );
    expect(() => ttr(rows, { openedAt: read.openedAt } as never)).toThrow(
      'ttr: resolvedAt must be a function of a row; got undefined',
    );
  });

  it('refuses options that are unknown or out of range', () => {
    const bad: object[] = [
      { asOf: 'soon' },
      { asOf: NaN },
      { onInvalid: 'skip' },
      { confidence: 0 },
      { percentiles: [50] },
    ];
    for (const options of bad) {
      expect([options, outcome(() => ttr({ openedAt: [], resolvedAt: [] }, options as TtrOptions))]).toEqual([
        options,
        'INVALID_OPTION',
      ]);
    }
  });

  it('takes a missing code in integer columns', () => {
    const columns = { openedAt: Int32Array.of(5, 5), resolvedAt: Int32Array.of(9, 0) };
    expect(ttr(columns, { missingValue: 0 })).toMatchObject({ n: 1, open: 1, value: 4 });
  });

  it('measures a real help desk as plain counting does', (context) => {
    const asOf = Date.parse('2012-01-01T00:00:00Z');
    const first = new Map<string, number>();
    const last = new Map<string, number>();
    for (const line of dataLines(context, 'helpdesk-event-log.csv').slice(1)) {
      const [id = '', , time = ''] = line.split(',');
      const at = Date.parse(`${time.replace(' ', 'T')}Z`);
      first.set(id, Math.min(first.get(id) ?? Infinity, at));
      last.set(id, Math.max(last.get(id) ?? -Infinity, at));
    }
    const ids = [...first.keys()];
    const result = ttr(ids, { openedAt: (id) => first.get(id), resolvedAt: (id) => last.get(id), asOf });
    const opened = ids.filter((id) => (first.get(id) as number) <= asOf);
    const durations = opened
      .filter((id) => (last.get(id) as number) <= asOf)
      .map((id) => (last.get(id) as number) - (first.get(id) as number));
    expect(result.n).toBe(durations.length);
    expect(result.open).toBe(opened.length - durations.length);
    expect(result.notOpened).toBe(ids.length - opened.length);
    expect(result.value).toBe(durations.reduce((sum, each) => sum + each, 0) / durations.length);
    const sorted = durations.sort((a, b) => a - b);
    const middle = (sorted.length - 1) / 2;
    expect(result.medianMs).toBe(((sorted[Math.floor(middle)] as number) + (sorted[Math.ceil(middle)] as number)) / 2);
  });

  it('knows no negative zero', () => {
    expect(Object.is(ttr({ openedAt: [], resolvedAt: [] }, { asOf: -0 }).asOf, 0)).toBe(true);
  });
});
