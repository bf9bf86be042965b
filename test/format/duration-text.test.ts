import { describe, expect, it } from 'vitest';
import { durationShape } from '../../src/format/duration-text.js';
import { wordsEn } from '../../src/format/words/words-en.js';

const shown = { caller: 'test', locale: 'en-US', words: wordsEn };
const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];
const text = (value: number, width = 0, largest = 0) => durationShape(shown, value, width, largest)(value);

describe('a duration', () => {
  it.each([
    [52 * hour, '2 d 4 h'],
    [48 * hour, '2 d'],
    [59 * minute + 40_000, '59 min 40 s'],
    [59 * minute + 59_700, '1 h'],
    [23 * hour + 59.6 * minute, '1 d'],
    [90_000, '1 min 30 s'],
    [4250, '4.25 s'],
    [12_345, '12.3 s'],
    [59_940, '59.9 s'],
    [59_990, '1 min'],
    [999.6, '1 s'],
    [120, '120 ms'],
    [0.5, '0.5 ms'],
    [0, '0 ms'],
    [400.5 * day, '400 d 12 h'],
    [-52 * hour, '−2 d 4 h'],
  ])('of %i ms is %s', (ms, expected) => {
    expect(text(ms)).toBe(expected);
  });

  it('leaves the smaller unit out where the interval spans the larger one five times', () => {
    expect(text(52 * hour, 6 * day)).toBe('2 d');
    expect(text(52 * hour, 4 * day)).toBe('2 d 4 h');
    expect(text(59 * minute + 40_000, 30 * minute)).toBe('1 h');
    expect(text(4250, 1000)).toBe('4.3 s');
    expect(text(4250, 10_000)).toBe('4 s');
  });

  it('has hours as its largest unit in business time', () => {
    expect(text(52 * hour, 0, 1)).toBe('52 h');
    expect(text(52.25 * hour, 0, 1)).toBe('52 h 15 min');
    expect(text(24 * hour - 1, 0, 1)).toBe('24 h');
  });

  it('gives its units to all numbers beside it', () => {
    const shape = durationShape(shown, 130_000, 372_000, 0);
    expect([0, 130_000, 372_000, 7_500_000].map(shape)).toEqual(['0 min', '2 min', '6 min', '125 min']);
    const signed = durationShape({ ...shown, sign: { signDisplay: 'exceptZero' } }, -5 * hour, 8 * hour, 0);
    expect([-9 * hour, 0, 25 * hour].map(signed)).toEqual(['−9 h', '0 h', '+25 h']);
  });

  it('takes its units from the interval where it is next to nothing itself', () => {
    const shape = durationShape(shown, 2000, 6 * hour, 0);
    expect([-3 * hour, 2000, 3 * hour].map(shape)).toEqual(['−180 min', '0 min', '180 min']);
  });
});
