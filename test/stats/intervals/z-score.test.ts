import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { zOf, zOfConfidence } from '../../../src/stats/intervals/z-score.js';

interface Golden {
  readonly cases: readonly {
    readonly confidence: number;
    readonly z: number;
    readonly written?: number;
  }[];
}

const golden: Golden = JSON.parse(readFileSync(new URL('./z-score.golden.json', import.meta.url), 'utf8'));

/** What the last binary digit of a double is worth. */
function unitOf(value: number): number {
  const bytes = new DataView(new ArrayBuffer(8));
  bytes.setFloat64(0, value);
  return 2 ** Math.max(-1074, (bytes.getUint16(0) >> 4) - 1075);
}

describe('zOfConfidence', () => {
  it(`agrees with mpmath at ${golden.cases.length} levels, to 3 units in the last place`, () => {
    expect(golden.cases.length).toBeGreaterThan(250);
    for (const { confidence, z } of golden.cases) {
      expect(Math.abs(zOfConfidence(confidence) - z)).toBeLessThanOrEqual(3 * unitOf(z));
    }
  });

  it('is as given, and rises, up to the last doubles below 1', () => {
    expect(zOfConfidence(1 - 2 ** -52)).toBeCloseTo(8.209536151601387, 13);
    expect(zOfConfidence(1 - 2 ** -53)).toBeCloseTo(8.292361075813595, 13);
    for (let k = 1; k < 9000; k++) {
      expect(zOfConfidence(1 - k * 2 ** -53)).toBeGreaterThan(zOfConfidence(1 - (k + 1) * 2 ** -53));
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
    expect(() => zOfConfidence(95)).toThrow(
      'zOfConfidence: confidence must be a number between 0 and 1, such as 0.95; got 95',
    );
    expect(() => zOf('nps', 95)).toThrow('nps: confidence must be a number between 0 and 1, such as 0.95; got 95');
  });
});
