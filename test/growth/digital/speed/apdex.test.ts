import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apdex } from '../../../../src/growth/digital/speed/apdex.js';
import { meanScore, studentT } from '../../../../src/stats/intervals/interval-mean.js';
import { npsFromCounts } from '../../../../src/survey/nps/nps-from-counts.js';
import { otherwise } from '../../../kernels/proportion/rates.js';
import { assertPlain, expectSame, outcome } from '../../../laws.js';
import { expectNearly } from '../../../nearly.js';
import { runs } from '../../../runs.js';
import golden from './apdex.golden.json' with { type: 'json' };

describe('apdex', () => {
  it.each(golden.cases)('$name', ({ input: { durationMs, failed, options }, expected, tolerance }) => {
    expectNearly(apdex({ durationMs, failed }, options), expected, tolerance);
  });

  it('has the number of the specification', () => {
    expect(apdex({ satisfied: 60, tolerating: 30, frustrated: 10 })).toMatchObject({
      metric: 'apdex',
      unit: 'index',
      value: 0.75,
      n: 100,
      missing: 0,
      invalid: 0,
      satisfied: 60,
      tolerating: 30,
      frustrated: 10,
      targetMs: null,
      interval: { method: 'score', confidence: 0.95 },
    });
    const none = apdex({ satisfied: 0, tolerating: 0, frustrated: 0 }, { targetMs: 300 });
    expect(none).toMatchObject({ value: null, n: 0, interval: null, targetMs: 300 });
  });

  it('has the interval of the net score of its three classes', () => {
    const counts = fc.record({ satisfied: fc.nat(200), tolerating: fc.nat(200), frustrated: fc.nat(200) });
    fc.assert(
      fc.property(counts, (given) => {
        const result = apdex(given);
        assertPlain(result);
        const { satisfied: promoters, tolerating: passives, frustrated: detractors } = given;
        const net = npsFromCounts({ promoters, passives, detractors });
        if (!result.interval || !net.interval) {
          expect(result.n).toBe(0);
          return;
        }
        expect(result.value).toBeCloseTo(((net.value as number) + 100) / 200, 12);
        expect(result.interval.low).toBeCloseTo((net.interval.low + 100) / 200, 9);
        expect(result.interval.high).toBeCloseTo((net.interval.high + 100) / 200, 9);
        expect(result.interval.low).toBeLessThanOrEqual(result.value as number);
        expect(result.interval.high).toBeGreaterThanOrEqual(result.value as number);
        expect(result.interval.low).toBeGreaterThanOrEqual(0);
        expect(result.interval.high).toBeLessThanOrEqual(1);
        // turned round, it is the rest
        const turned = apdex({ satisfied: detractors, tolerating: passives, frustrated: promoters });
        expect(turned.value).toBeCloseTo(1 - (result.value as number), 12);
      }),
      { numRuns: runs },
    );
  });

  it('takes other methods for a mean of three levels', () => {
    const counts = { satisfied: 60, tolerating: 30, frustrated: 10 };
    const { interval } = apdex(counts, { interval: studentT, confidence: 0.9 });
    // mean 1.5 of levels, sd 0.67420 by n - 1, t = 1.66039
    expect(interval).toMatchObject({ method: 'student-t', confidence: 0.9 });
    expect(interval?.low).toBeCloseTo(0.75 - (1.6603911560169928 * Math.sqrt(45 / 99)) / 20, 10);
    expectSame(apdex(counts, { interval: meanScore }), apdex(counts));
    expect(apdex({ satisfied: 1, tolerating: 0, frustrated: 0 }, { interval: studentT }).interval).toBe(null);
  });

  it('gives the same from values, rows and columns, in any order', () => {
    const request = fc.record({
      durationMs: fc.option(fc.oneof(fc.nat(5000), fc.double({ min: 0, max: 5000, noNaN: true }))),
      failed: fc.option(fc.boolean(), { freq: 2 }),
    });
    fc.assert(
      fc.property(fc.array(request), fc.integer({ min: 1, max: 2000 }), (requests, targetMs) => {
        const readers = { durationMs: (row: { durationMs: number | null }) => row.durationMs };
        const failed = (row: { failed: boolean | null }) => row.failed;
        const result = apdex(requests, { targetMs, ...readers, failed });
        const columns = {
          durationMs: requests.map((row) => row.durationMs),
          failed: requests.map((row) => row.failed),
        };
        expectSame(apdex(columns, { targetMs }), result);
        expectSame(apdex([...requests].reverse(), { targetMs, ...readers, failed }), result);
        expectSame(apdex(columns.durationMs, { targetMs }), apdex(requests, { targetMs, ...readers }));
        const bad = requests.filter((row) => row.failed === true);
        const known = requests.filter((row) => row.failed !== true && row.durationMs !== null);
        const times = known.map((row) => row.durationMs as number);
        expect(result).toMatchObject({
          satisfied: times.filter((ms) => ms <= targetMs).length,
          tolerating: times.filter((ms) => ms > targetMs && ms <= 4 * targetMs).length,
          frustrated: times.filter((ms) => ms > 4 * targetMs).length + bad.length,
          missing: requests.length - known.length - bad.length,
          n: known.length + bad.length,
        });
      }),
      { numRuns: runs },
    );
    const floats = { durationMs: Float64Array.of(10, NaN, 900), failed: Uint8Array.of(0, 1, 0) };
    expect(apdex(floats, { targetMs: 100 })).toMatchObject({ satisfied: 1, frustrated: 2, missing: 0 });
    expect(apdex(Int32Array.of(10, -1), { targetMs: 100, missingValue: -1 })).toMatchObject({ n: 1, missing: 1 });
  });

  it('says what was expected, what came and where', () => {
    expect(() => apdex([10, -1], { targetMs: 100 })).toThrow(
      'apdex: durationMs must be milliseconds from 0 to 1e17; got -1 at index 1',
    );
    expect(() => apdex({ durationMs: [1], failed: ['no'] } as never, { targetMs: 100 })).toThrow(
      'failed must be true, false, 1 or 0; got "no" at index 0 of failed',
    );
    expect(apdex(['1' as never, 5], { targetMs: 100, onInvalid: 'count' })).toMatchObject({ n: 1, invalid: 1 });
    expect(
      otherwise('INVALID_VALUE', {
        none: () => apdex(null as never, { targetMs: 1 }),
        'unknown count': () => apdex({ satisfied: 1, tolerating: 0, frustrated: 0, failed: 1 } as never),
        fraction: () => apdex({ satisfied: 0.5, tolerating: 0, frustrated: 0 }),
        lacking: () => apdex({ satisfied: 1 } as never),
        'unknown column': () => apdex({ durationMs: [], status: [] } as never, { targetMs: 1 }),
      }),
    ).toEqual([]);
    const counts = { satisfied: 1, tolerating: 0, frustrated: 0 };
    expect(
      otherwise('INVALID_OPTION', {
        'no target': () => apdex([1], {} as never),
        'target 0': () => apdex([1], { targetMs: 0 }),
        'target text': () => apdex([1], { targetMs: '5' as never }),
        'target too large': () => apdex([1], { targetMs: 1e17 }),
        'target of counts': () => apdex(counts, { targetMs: -1 }),
        'onInvalid of counts': () => apdex(counts, { onInvalid: 'count' } as never),
        unknown: () => apdex([1], { targetMs: 1, target: 1 } as never),
        'failed without durations': () => apdex([{}], { targetMs: 1, failed: () => true } as never),
        method: () => apdex(counts, { interval: 'score' as never }),
        confidence: () => apdex(counts, { confidence: 0 }),
      }),
    ).toEqual([]);
  });
});

describe('apdex of data as it comes', () => {
  const options = { durationMs: 'ms', failed: 'failed', targetMs: 500n } as never;
  it('asks for the duration of requests that did not fail', () => {
    expect(apdex([{ failed: true }], options)).toMatchObject({ frustrated: 1, targetMs: 500 });
    expect(outcome(() => apdex([{ failed: true }, { failed: false }], options))).toBe('NOTHING_READ');
    expect(apdex([{ ms: 400n }, { ms: 9 }], options)).toMatchObject({ satisfied: 2 });
    expect(apdex([100, 98, 99], { targetMs: 500, missingValue: [98, 99] })).toMatchObject({ n: 1, missing: 2 });
    expect(apdex({ durationMs: BigInt64Array.of(-1n, 5n) }, { targetMs: 500, missingValue: -1 })).toMatchObject({
      n: 1,
      missing: 1,
    });
  });
});
