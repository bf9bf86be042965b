import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentagePointChange } from '../../../src/growth/journey/percentage-point-change.js';
import { clopperPearson } from '../../../src/stats/intervals/interval-proportion-exact.js';
import { assertPlain, outcome } from '../../laws.js';
import { runs } from '../../runs.js';

const share = fc.double({ min: 0, max: 1, noNaN: true }).map((each) => (each < 1e-100 ? 0 : each));
const counts = fc.tuple(fc.nat(500), fc.nat(500)).map(([a, b]) => ({ count: Math.min(a, b), total: Math.max(a, b) }));

describe('percentagePointChange', () => {
  it('says what it rests on', () => {
    expect(percentagePointChange({ now: 0.8, before: 0.2 })).toEqual({
      metric: 'percentage-point-change',
      unit: 'points',
      value: 60,
      n: 1,
      missing: 0,
      invalid: 0,
      reasons: {},
      refused: [],
      now: 0.8,
      before: 0.2,
      relative: 3,
      interval: null,
    });
  });

  it('has the interval of Newcombe from counts', () => {
    // Newcombe 1998, table II, example (a), method 10: 56/70 against 48/80 is 0.2, from 0.0524 to 0.3339
    const result = percentagePointChange({ now: { count: 56, total: 70 }, before: { count: 48, total: 80 } });
    expect(result).toMatchObject({ value: 20, n: 150, now: 0.8, before: 0.6 });
    expect(result.interval?.low).toBeCloseTo(5.24, 2);
    expect(result.interval?.high).toBeCloseTo(33.39, 2);
    expect(result.interval?.method).toBe('mover-wilson');
    const other = percentagePointChange(
      { now: { count: 56, total: 70 }, before: { count: 48, total: 80 } },
      { confidence: 0.9, interval: clopperPearson },
    );
    expect(other.interval).toMatchObject({ confidence: 0.9, method: 'mover-clopper-pearson' });
    expect(percentagePointChange({ now: { count: 56, total: 70 }, before: 0.6 })).toMatchObject({
      n: 1,
      interval: null,
    });
  });

  it('loses no digits of counts', () => {
    const { value } = percentagePointChange({ now: { count: 66, total: 120 }, before: { count: 45, total: 100 } });
    expect(value).toBe(10);
  });

  it('has no value out of nothing', () => {
    const empty = { count: 0, total: 0 };
    expect(percentagePointChange({ now: empty, before: { count: 1, total: 2 } })).toMatchObject({
      value: null,
      n: 0,
      relative: null,
      interval: null,
    });
    expect(percentagePointChange({ now: 0.5, before: 0 })).toMatchObject({ value: 50, relative: null });
  });

  it('refuses what is no share', () => {
    for (const bad of [1.01, -0.1, NaN, 1e-200, null, undefined, '0.5']) {
      expect(outcome(() => percentagePointChange({ now: bad as number, before: 0.5 }))).toBe('INVALID_VALUE');
    }
    expect(() => percentagePointChange({ now: 20, before: 0.5 })).toThrow(
      'percentagePointChange: now must be 0, a share from 2^-400 to 1, or { count, total }; got 20',
    );
    expect(() => percentagePointChange({ now: { count: 3, total: 2 }, before: 0.5 })).toThrow(
      'now.count must be a whole number from 0 to now.total, 2; got 3',
    );
    expect(outcome(() => percentagePointChange({ now: 0, before: 0 }, { confidence: 2 }))).toBe('none');
    expect(() => percentagePointChange({ now: 0, before: 0 }, { level: 2 } as never)).toThrow('unknown option "level"');
  });

  it('is in the range, changes its sign with the order, and lies in its interval', () => {
    fc.assert(
      fc.property(fc.oneof(share, counts), fc.oneof(share, counts), (now, before) => {
        const there = percentagePointChange({ now, before });
        assertPlain(there);
        const back = percentagePointChange({ now: before, before: now });
        expect(there.value === null).toBe(back.value === null);
        if (there.value === null || back.value === null) return;
        expect(there.value).toBe(0 - back.value);
        expect(Math.abs(there.value)).toBeLessThanOrEqual(100);
        const { interval } = there;
        if (interval === null) return;
        expect([interval.low >= -100, interval.high <= 100]).toEqual([true, true]);
        expect(interval.low).toBeLessThanOrEqual(there.value);
        expect(interval.high).toBeGreaterThanOrEqual(there.value);
        expect(back.interval?.low).toBeCloseTo(-interval.high, 9);
      }),
      { numRuns: runs },
    );
  });
});
