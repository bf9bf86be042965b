import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { systemResponseTime } from '../../../../src/growth/digital/speed/system-response-time.js';
import { averageWaitTime } from '../../../../src/service/time/average-wait-time.js';
import { cellsOf, dataLines } from '../../../data.js';
import { otherwise } from '../../../kernels/proportion/rates.js';
import { assertPlain, expectSame } from '../../../laws.js';
import { expectNearly } from '../../../nearly.js';
import { runs } from '../../../runs.js';
import golden from './system-response-time.golden.json' with { type: 'json' };

/** What the cases call it. */
function named(durations: Iterable<number>, asked: readonly string[]) {
  const { n, meanMs, value, quantiles } = systemResponseTime(durations, { quantiles: asked.map(Number) });
  return { n, mean: meanMs, value, percentiles: Object.fromEntries(quantiles.map(({ ms }, k) => [asked[k], ms])) };
}

describe('systemResponseTime', () => {
  it.each(golden.cases.filter(({ input }) => input.values))('$name', ({ input, expected, tolerance }) => {
    expectNearly(named(input.values ?? [], input.options.percentiles), expected, tolerance);
  });

  it('latency/helpdesk-spans', (context) => {
    const cases = golden.cases.filter(({ input }) => input.file);
    for (const { input, expected, tolerance } of cases) {
      const spans = new Map<string, [first: number, last: number]>();
      for (const line of dataLines(context, input.file?.name ?? '').slice(1)) {
        const [unit = '', , text = ''] = cellsOf(line);
        const at = Date.parse(`${text.replace(' ', 'T')}Z`);
        const [first, last] = spans.get(unit) ?? [at, at];
        spans.set(unit, [Math.min(first, at), Math.max(last, at)]);
      }
      const durations = Array.from(spans.values(), ([first, last]) => last - first);
      expectNearly(named(durations, input.options.percentiles), expected, tolerance);
    }
    expect(cases).toHaveLength(1);
  });

  it('has the number of the specification', () => {
    expect(systemResponseTime([80, 100, 120, 150, 900])).toMatchObject({
      metric: 'system-response-time',
      unit: 'ms',
      value: 120,
      n: 5,
      missing: 0,
      invalid: 0,
      interval: null,
      meanMs: 270,
      totalMs: 1350,
      minMs: 80,
      p75Ms: 150,
      maxMs: 900,
      quantiles: [],
      percentiles: 'exact',
      relativeError: 0,
    });
    const six = systemResponseTime([1, 2, 3, 4, 5, 6]);
    expect(six.interval).toMatchObject({ low: 1, high: 6, confidence: 0.95 });
    expect(systemResponseTime([])).toMatchObject({ value: null, n: 0, meanMs: null, totalMs: 0, maxMs: null });
  });

  const durations = fc.array(fc.option(fc.oneof(fc.nat(2000), fc.double({ min: 0, max: 1e6, noNaN: true }))));

  it('has the percentiles of the waits of service, and its own median', () => {
    fc.assert(
      fc.property(durations, (given) => {
        const result = systemResponseTime(given, { quantiles: [0.3] });
        assertPlain(result);
        const waits = averageWaitTime({ waitMs: given }, { quantiles: [0.3] });
        const { minMs, p75Ms, p90Ms, p95Ms, p99Ms, maxMs, quantiles, totalMs, n, missing } = waits;
        const same = { minMs, p75Ms, p90Ms, p95Ms, p99Ms, maxMs, quantiles, totalMs, n, missing };
        expect(result).toMatchObject({ ...same, value: waits.medianMs, meanMs: waits.value });
        const sorted = given.filter((each) => each !== null).sort((a, b) => a - b);
        const middle = [(sorted.length - 1) >> 1, sorted.length >> 1].map((k) => sorted[k] as number);
        if (sorted.length > 0) expect(result.value).toBeCloseTo(((middle[0] as number) + (middle[1] as number)) / 2, 6);
        expectSame(systemResponseTime([...given].reverse(), { quantiles: [0.3] }), result);
      }),
      { numRuns: runs },
    );
  });

  it('is off by no more than 1/256 in a sketch, and not at all in mean and counts', () => {
    fc.assert(
      fc.property(durations, (given) => {
        const exact = systemResponseTime(given);
        const sketch = systemResponseTime(given, { percentiles: 'sketch' });
        assertPlain(sketch);
        expect(sketch).toMatchObject({
          percentiles: 'sketch',
          relativeError: 1 / 256,
          n: exact.n,
          missing: exact.missing,
        });
        expect([sketch.meanMs, sketch.totalMs]).toEqual([exact.meanMs, exact.totalMs]);
        for (const name of ['value', 'minMs', 'p75Ms', 'p95Ms', 'maxMs'] as const) {
          const [near, far] = [sketch[name], exact[name]];
          if (near !== null && far !== null)
            expect(Math.abs(near - far)).toBeLessThanOrEqual((far / 256) * (1 + 1e-9) + 1e-300);
          else expect([near, far]).toEqual([null, null]);
        }
      }),
      { numRuns: runs },
    );
  });

  it('takes rows and codes for missing', () => {
    const rows = [{ ms: 5 }, { ms: null }, { ms: 7 }];
    expectSame(systemResponseTime(rows, { durationMs: (row) => row.ms }), systemResponseTime([5, null, 7]));
    expectSame(systemResponseTime(Float32Array.of(5, NaN, 7)), systemResponseTime([5, null, 7]));
    expectSame(systemResponseTime(Int32Array.of(5, -1, 7), { missingValue: -1 }), systemResponseTime([5, null, 7]));
  });

  it('says what was expected, what came and where', () => {
    expect(() => systemResponseTime([5, -5])).toThrow(
      'systemResponseTime: durationMs must be milliseconds from 0 to 1e17; got -5 at index 1',
    );
    expect(systemResponseTime([5, Infinity, '5' as never], { onInvalid: 'count' })).toMatchObject({ n: 1, invalid: 2 });
    expect(otherwise('INVALID_VALUE', { none: () => systemResponseTime(null as never) })).toEqual([]);
    expect(
      otherwise('INVALID_OPTION', {
        reader: () => systemResponseTime([], { durationMs: 5 } as never),
        quantile: () => systemResponseTime([1], { quantiles: [95] }),
        quantiles: () => systemResponseTime([1], { quantiles: 0.95 as never }),
        percentiles: () => systemResponseTime([1], { percentiles: [0.95] as never }),
        confidence: () => systemResponseTime([1], { confidence: 1 }),
        unknown: () => systemResponseTime([1], { asOf: 1 } as never),
      }),
    ).toEqual([]);
  });
});
