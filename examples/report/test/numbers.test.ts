import { describe, expect, it } from 'vitest';
import { intervalStrip } from '../src/terminal/interval-strip.js';
import {
  durationText,
  instantText,
  intervalText,
  moneyScale,
  moneyText,
  numberText,
  percentText,
} from '../src/text/values/numbers.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

describe('numbers as text', () => {
  it.each([
    [null, '–'],
    [0, '0 ms'],
    [999, '999 ms'],
    [1000, '1 s'],
    [61_000, '1 min 1 s'],
    [119_600, '2 min'],
    [HOUR - 1, '1 h'],
    [DAY - 1, '1 d'],
    [DAY + 5 * HOUR, '1 d 5 h'],
    [99 * DAY + 23 * HOUR, '99 d 23 h'],
    [127.4 * DAY, '127 d 10 h'],
  ])('a duration of %d ms', (ms, text) => {
    expect(durationText(ms)).toBe(text);
  });

  it('has no zero where nothing is known', () => {
    expect([
      numberText(null),
      percentText(null),
      intervalText(null, String),
      moneyText(null, moneyScale(1, 'VND')),
    ]).toEqual(['–', '–', '–', '–']);
    expect(percentText(0)).toBe('0.0%');
  });

  it('has a minus sign and thousands separators', () => {
    expect(numberText(-12_345.678, 1)).toBe('−12,345.7');
  });

  it('never writes minus zero', () => {
    expect(numberText(-0.001, 1)).toBe('0.0');
  });

  it('scales amounts', () => {
    const text = (amount: number) =>
      `${moneyText(amount, moneyScale(amount, 'VND'))} ${moneyScale(amount, 'VND').name}`;
    expect(text(99_999)).toBe('99,999 VND');
    expect(text(29_500_000)).toBe('29,500 thousand VND');
    expect(text(512_345_678)).toBe('512.3 million VND');
    expect(moneyScale(0, undefined)).toEqual({ divisor: 1, name: '', digits: 0 });
  });

  it('shows instants on the clock of their zone', () => {
    expect(instantText(0, 'Asia/Ho_Chi_Minh')).toBe('1970-01-01 08:00 Asia/Ho_Chi_Minh');
    expect(instantText(0, undefined)).toBe('1970-01-01 00:00 UTC');
  });
});

describe('intervalStrip', () => {
  it('draws an interval between the ends of a scale', () => {
    const interval = { low: -100, high: 100, confidence: 0.95, method: 'score' };
    expect(intervalStrip(0, interval, -100, 100, 5)).toBe('──●──');
    expect(intervalStrip(null, null, -100, 100, 5)).toBe('  ·  ');
  });
});
