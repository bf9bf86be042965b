import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personalizationLift } from '../../../../src/growth/digital/experience/personalization-lift.js';
import { katzLog, logPartOfAll } from '../../../../src/stats/intervals/interval-share-ratio.js';
import { assertPlain, outcome } from '../../../laws.js';
import { runs } from '../../../runs.js';
import golden from './personalization-lift.golden.json' with { type: 'json' };

const counts = fc.tuple(fc.nat(500), fc.nat(500)).map(([a, b]) => ({ count: Math.min(a, b), total: Math.max(a, b) }));
const typical = { personalized: { count: 66, total: 1000 }, plain: { count: 55, total: 1000 } };

describe('personalizationLift', () => {
  it.each(golden.cases)('$name', ({ input, expected, tolerance }) => {
    const { value, interval } = personalizationLift(input);
    expect(value).toBe(expected.value);
    const [low = null, high = null] = expected.interval ?? [];
    if (low === null || high === null) expect(interval).toBeNull();
    else {
      expect(interval?.method).toBe(expected.method);
      expect(Math.abs((interval?.low ?? 9) - low)).toBeLessThan(tolerance * Math.abs(low));
      expect(Math.abs((interval?.high ?? 9) - high)).toBeLessThan(tolerance * Math.abs(high));
    }
  });

  it('says what it rests on', () => {
    const { interval, ...rest } = personalizationLift(typical, { confidence: 0.9 });
    expect(rest).toEqual({
      metric: 'personalization-lift',
      unit: 'ratio',
      value: 0.2,
      n: 2000,
      missing: 0,
      invalid: 0,
      reasons: {},
      refused: [],
      personalizedRate: 0.066,
      plainRate: 0.055,
    });
    expect(interval?.confidence).toBe(0.9);
    expect(personalizationLift(typical, { interval: katzLog })).toEqual(personalizationLift(typical));
  });

  it('has no lift over nothing, and no interval without a success', () => {
    expect(personalizationLift({ ...typical, personalized: { count: 0, total: 5 } })).toMatchObject({
      value: -1,
      interval: null,
    });
    expect(personalizationLift({ ...typical, personalized: { count: 0, total: 0 } })).toMatchObject({
      value: null,
      personalizedRate: null,
      interval: null,
    });
    expect(personalizationLift({ ...typical, plain: { count: 0, total: 0 } }).plainRate).toBeNull();
    assertPlain(personalizationLift({ ...typical, personalized: { count: -0, total: 5 } }));
  });

  it('refuses what are no counts, and a method for another statistic', () => {
    expect(() => personalizationLift({ ...typical, plain: 0.05 } as never)).toThrow(
      'personalizationLift: plain must be { count, total }; got 0.05',
    );
    expect(() => personalizationLift({ ...typical, plain: { count: 2, total: 1 } })).toThrow('plain.count must be');
    expect(() => personalizationLift({ personalised: 1 } as never)).toThrow('unknown part "personalised"');
    expect(() => personalizationLift(typical, { interval: logPartOfAll as never })).toThrow(
      'interval must be a named method for the ratio of shares; got object: log-part-of-all is for the ratio of shares to all',
    );
    expect(outcome(() => personalizationLift(typical, { confidence: 1 }))).toBe('INVALID_OPTION');
  });

  it('is at least -1, lies in its interval, and goes there and back', () => {
    fc.assert(
      fc.property(counts, counts, (personalized, plain) => {
        const lift = personalizationLift({ personalized, plain });
        assertPlain(lift);
        expect(lift.value === null).toBe(personalized.total === 0 || plain.count === 0);
        if (lift.value === null) return;
        expect(lift.value).toBeGreaterThanOrEqual(-1);
        expect(lift.interval === null).toBe(personalized.count === 0);
        if (lift.interval === null) return;
        expect(lift.interval.low).toBeGreaterThanOrEqual(-1);
        expect(lift.interval.low).toBeLessThanOrEqual(lift.value);
        expect(lift.interval.high).toBeGreaterThanOrEqual(lift.value);
        const back = personalizationLift({ personalized: plain, plain: personalized });
        expect((1 + lift.value) * (1 + (back.value as number))).toBeCloseTo(1, 10);
        expect((1 + lift.interval.low) * (1 + (back.interval?.high ?? 0))).toBeCloseTo(1, 8);
      }),
      { numRuns: runs },
    );
  });
});
