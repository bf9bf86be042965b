import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDecimal } from '../../src/read/plain-decimal.js';
import { runs } from '../runs.js';

/** The slow twin: a pattern, then what the language says. */
function slowDecimal(text: string): number {
  const value = /^-?\d+(\.\d+)?$/.test(text) ? Number(text) + 0 : Number.NaN;
  return Number.isFinite(value) ? value : Number.NaN;
}

describe('plainDecimal', () => {
  it.each([
    '0',
    '10',
    '9.0',
    '007',
    '0.1',
    '123456789012345',
    '99999999999999.9',
    '-5',
    '-0.5',
    '1234567890.12345678901',
  ])('reads %s as the language does', (text) => {
    expect(plainDecimal(text)).toBe(slowDecimal(text));
    expect(plainDecimal(text)).not.toBeNaN();
  });

  it.each(['', '-', '.', '5.', '.5', '1.2.3', '1e1', '0x9', ' 8', '+8', '--5', '9'.repeat(400), 'Infinity', '٣', '９'])(
    'leaves %j alone',
    (text) => {
      expect(plainDecimal(text)).toBeNaN();
    },
  );

  it('has no negative zero', () => {
    for (const text of ['-0', '-0.0', '-0.000000000000000000']) expect(plainDecimal(text)).toBe(0);
  });

  it('is the slow twin for any text of its letters, to the last bit', () => {
    const text = fc.oneof(
      fc.stringMatching(/^-?\d{1,20}(\.\d{1,20})?$/),
      fc.string({ unit: fc.constantFrom('0', '1', '5', '9', '.', '-', ' ', 'e'), maxLength: 20 }),
      fc.double({ noNaN: true }).map(String),
    );
    fc.assert(
      fc.property(text, (each) => {
        expect(plainDecimal(each)).toBe(slowDecimal(each));
      }),
      { numRuns: runs },
    );
  });
});
