import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accessibilityScore } from '../../../../src/growth/digital/experience/accessibility-score.js';
import { otherwise } from '../../../kernels/proportion/rates.js';
import { assertPlain, expectSame } from '../../../laws.js';
import { runs } from '../../../runs.js';

describe('accessibilityScore', () => {
  it('has the number of the specification', () => {
    const audits = [
      { weight: 10, passed: true },
      { weight: 7, passed: true },
      { weight: 3, passed: false },
    ];
    expect(accessibilityScore(audits)).toEqual({
      metric: 'accessibility-score',
      unit: 'index',
      value: 85,
      n: 3,
      missing: 0,
      invalid: 0,
      reasons: {},
      refused: [],
      passed: 2,
      failed: 1,
      passedWeight: 17,
      weight: 20,
    });
  });

  it('leaves out what does not apply, and has no value where nothing has a weight', () => {
    const audits = [{ weight: 7, passed: null }, { weight: 3, passed: true }, null];
    expect(accessibilityScore(audits)).toMatchObject({ value: 100, n: 1, missing: 2, weight: 3 });
    expect(accessibilityScore([])).toMatchObject({ value: null, n: 0 });
    expect(accessibilityScore([{ weight: 0, passed: 1 }])).toMatchObject({ value: null, n: 1, passed: 1, weight: 0 });
  });

  it('agrees with a plain sum; order and scale of weights change nothing', () => {
    const audit = fc.record({ weight: fc.nat(10), passed: fc.constantFrom(true, false, 1, 0, null) });
    fc.assert(
      fc.property(fc.array(audit), (audits) => {
        const result = accessibilityScore(audits);
        assertPlain(result);
        const applied = audits.filter(({ passed }) => passed !== null);
        const sum = (some: typeof audits) => some.reduce((all, { weight }) => all + weight, 0);
        const [reached, all] = [sum(applied.filter(({ passed }) => passed)), sum(applied)];
        if (all === 0) expect(result.value).toBe(null);
        else expect(result.value).toBeCloseTo((100 * reached) / all, 10);
        if (all > 0 && reached === all) expect(result.value).toBe(100);
        expect(result.passed + result.failed + result.missing).toBe(audits.length);
        expectSame(accessibilityScore([...audits].reverse()), result);
        const larger = accessibilityScore(audits.map(({ weight, passed }) => ({ weight: weight * 8, passed })));
        expect(larger.value).toBe(result.value);
      }),
      { numRuns: runs },
    );
  });

  it('takes rows', () => {
    const rows = [
      { score: 1, points: 3 },
      { score: 0, points: 1 },
    ];
    const result = accessibilityScore(rows, { weight: (row) => row.points, passed: (row) => row.score });
    expect(result).toMatchObject({ value: 75, passed: 1, failed: 1 });
  });

  it('says what was expected, what came and where', () => {
    expect(() => accessibilityScore([{ weight: 1, passed: 0.5 }])).toThrow(
      'accessibilityScore: passed must be true, false, 1 or 0; got 0.5 at row 0, reader passed',
    );
    expect(() => accessibilityScore([{ weight: -1, passed: true }])).toThrow(
      'weight must be 0 or a number from 2^-400',
    );
    const odd = [
      { weight: '3' as never, passed: true },
      { weight: 1, passed: true },
    ];
    expect(accessibilityScore(odd, { onInvalid: 'count' })).toMatchObject({ value: 100, n: 1, invalid: 1 });
    expect(
      otherwise('INVALID_VALUE', {
        none: () => accessibilityScore(null as never),
        numbers: () => accessibilityScore([1] as never),
        one: () => accessibilityScore({ weight: 1, passed: true } as never),
      }),
    ).toEqual([]);
    expect(
      otherwise('INVALID_OPTION', {
        reader: () => accessibilityScore([], { weight: 1 } as never),
        unknown: () => accessibilityScore([], { confidence: 0.9 } as never),
        onInvalid: () => accessibilityScore([], { onInvalid: 'skip' as never }),
      }),
    ).toEqual([]);
  });
});
