import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatResult } from '../../src/format/format-result.js';
import type { Measured } from '../../src/format/measured.js';
import { wordsEn } from '../../src/format/words/words-en.js';
import { wordsVi } from '../../src/format/words/words-vi.js';
import { runs } from '../runs.js';

/** Milliseconds of each unit of a duration, as English writes them. */
const lengths: Readonly<Record<string, number>> = { d: 86_400_000, h: 3_600_000, min: 60_000, s: 1000, ms: 1 };

/** A number as it was written, and half a unit of its last place. */
function readBack(text: string): { value: number; half: number } {
  const [, sign = '', digits = ''] = /([−+]?)[^\d]*([\d,]+(?:\.\d+)?)/.exec(text) ?? [];
  const [, decimals = ''] = digits.split('.');
  const size = Number(digits.replaceAll(',', ''));
  return { value: sign === '−' ? -size : size, half: 0.5 * 10 ** -decimals.length };
}

/** A duration as it was written, and half a unit of its smallest unit. */
function readDuration(text: string, smallest: number): { value: number; half: number } {
  let value = 0;
  let half = smallest / 2;
  for (const [part, number = '', unit = ''] of text.matchAll(/([\d,.]+) (d|h|min|s|ms)\b/g)) {
    const { value: size, half: own } = readBack(part);
    value += size * (lengths[unit] as number);
    if (number.includes('.')) half = own * (lengths[unit] as number);
  }
  return { value: text.startsWith('−') ? -value : value, half };
}

/** A value in an interval, of any size. */
const within = (least: number, most: number) =>
  fc
    .array(fc.double({ min: least, max: most, noNaN: true }), { minLength: 3, maxLength: 3 })
    .map((numbers) => [...numbers].sort((a, b) => a - b) as [number, number, number]);

const english = { words: wordsEn, locale: 'en-US' } as const;

function result(
  metric: string,
  unit: Measured['unit'],
  [low, value, high]: readonly [number, number, number],
): Measured {
  return { metric, unit, value, n: 100, interval: { low, high, confidence: 0.95, method: 'x' } };
}

describe('numbers that are read back', () => {
  it.each([
    ['points', 1, -100, 100],
    ['fraction', 100, 0, 1],
    ['score', 1, 1, 10],
    ['ratio', 1, 0, 1e6],
    ['count', 1, 0, 1e9],
    ['per-thousand', 1, 0, 1000],
    ['index', 1, 0, 100],
  ] as const)('of %s lie within the rounding, all to the same place', (unit, per, least, most) => {
    fc.assert(
      fc.property(within(least, most), (numbers) => {
        const given = result('some-metric', unit, numbers);
        const [low = '', high = ''] = formatResult(given, { ...english, show: 'interval' }).split(' to ');
        const texts = [low, formatResult(given, { ...english, show: 'value' }), high];
        const read = texts.map(readBack);
        read.forEach(({ value, half }, k) => {
          const exact = per * (numbers[k] as number);
          expect(Math.abs(value - exact)).toBeLessThanOrEqual(half * (1 + 1e-9) + 1e-12 * Math.abs(exact));
        });
        expect(new Set(read.map(({ half }) => half)).size).toBe(1);
        // the next coarser place would not be spanned five times, but for the places that are shown anyway
        const place = 2 * (read[0]?.half ?? 0);
        expect(50.001 * place >= per * (numbers[2] - numbers[0]) || place === 0.1 || place === 1).toBe(true);
      }),
      { numRuns: runs },
    );
  });

  it('of durations lie within the rounding', () => {
    fc.assert(
      fc.property(within(0, 1e9), ([low, value, high]) => {
        const text = formatResult(result('ttr', 'ms', [low, value, high]), { ...english, show: 'value' });
        // the unit of the value, or the next smaller one: at most half of the larger is rounded away
        const largest = Math.max(
          ...[...text.matchAll(/ (d|h|min|s|ms)\b/g)].map(([, unit = '']) => lengths[unit] as number),
        );
        const { value: read } = readDuration(text, largest);
        expect(Math.abs(read - value)).toBeLessThanOrEqual(Math.max(largest / 2, (high - low) / 9.99) + 1e-6);
        const alone = formatResult({ metric: 'ttr', unit: 'ms', value, n: 1 }, { ...english, show: 'value' });
        expect(Math.abs(readDuration(alone, 1).value - value)).toBeLessThanOrEqual(value / 40 + 0.5);
      }),
      { numRuns: runs },
    );
  });

  it('of amounts lie within the rounding', () => {
    fc.assert(
      fc.property(within(1, 1e9), ([low, value, high]) => {
        const given = result('average-order-value', 'money', [low, value, high]);
        const text = formatResult(given, { ...english, currency: 'USD', show: 'value' });
        const width = high - low;
        expect(Math.abs(readBack(text).value - value)).toBeLessThanOrEqual(
          Math.max(0.005, width / 9.99, 0) + 1e-9 * value,
        );
        const exact = formatResult({ ...given, interval: null }, { ...english, currency: 'USD', show: 'value' });
        expect(Math.abs(readBack(exact).value - value)).toBeLessThanOrEqual(0.005 + 1e-9 * value);
      }),
      { numRuns: runs },
    );
  });

  it('have no hyphen for a minus, no −0 and nothing that is no number, in any unit and language', () => {
    const units = fc.constantFrom(
      ...(['points', 'fraction', 'index', 'score', 'ratio', 'per-thousand', 'count', 'ms', 'money'] as const),
    );
    const locales = fc.constantFrom('en-US', 'vi-VN', 'de-DE', 'fr-FR', 'sv-SE', 'ar-EG', 'hi-IN');
    fc.assert(
      fc.property(within(-1e12, 1e12), units, locales, fc.boolean(), ([low, value, high], unit, locale, isTiny) => {
        const per = isTiny ? 1e-14 : 1;
        const given = result('some-rate', unit, [low * per, value * per, high * per]);
        for (const words of [wordsEn, wordsVi]) {
          const text = formatResult(given, { words, locale, currency: 'EUR' });
          expect(text).not.toMatch(/-|NaN|∞|undefined|[{}]|−0([^,.\d]|$)|−0[,.]0*([^\d]|$)/);
        }
      }),
      { numRuns: runs },
    );
  });
});
