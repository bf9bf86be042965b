import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { zOfConfidence } from '../../../src/stats/intervals/z-score.js';

interface Golden {
  readonly cases: readonly {
    readonly confidence: number;
    readonly z: number;
    readonly density: number;
    readonly written?: number;
  }[];
}

const golden: Golden = JSON.parse(readFileSync(new URL('./z-score.golden.json', import.meta.url), 'utf8'));

describe('zOfConfidence', () => {
  it(`agrees with mpmath at ${golden.cases.length} levels, to 1e-12 or as far as the level tells`, () => {
    expect(golden.cases.length).toBeGreaterThan(100);
    for (const { confidence, z, density } of golden.cases) {
      const bound = confidence <= 0.9999 ? 1e-12 * z : 1e-15 / density;
      expect(Math.abs(zOfConfidence(confidence) - z)).toBeLessThanOrEqual(bound);
    }
  });

  it('has the usual levels correctly rounded', () => {
    const written = golden.cases.filter((one) => one.written !== undefined);
    expect(written.map(({ confidence }) => confidence)).toEqual([0.9, 0.95, 0.99]);
    for (const one of written) expect(zOfConfidence(one.confidence)).toBe(one.written);
  });

  it('refuses other levels', () => {
    for (const confidence of [0, 1, -0.5, 95, NaN, Infinity, '0.95', null, undefined]) {
      expect(() => zOfConfidence(confidence as number)).toThrow(
        expect.objectContaining({ code: 'INVALID_OPTION', details: { name: 'confidence' } }),
      );
    }
    expect(zOfConfidence(5e-324)).toBeGreaterThan(0);
    for (let k = 1; k < 9000; k++) expect(Math.abs(zOfConfidence(1 - k * 2 ** -53) - 7.7)).toBeLessThan(1);
  });
});
