import { describe, expect, it } from 'vitest';
import { periodText } from '../../src/format/period-text.js';
import { sentencesEn } from '../../src/format/words/sentences-en.js';
import { sentencesVi } from '../../src/format/words/sentences-vi.js';
import { wordsEn } from '../../src/format/words/words-en.js';
import { wordsVi } from '../../src/format/words/words-vi.js';
import { outcome } from '../laws.js';

const english = { caller: 'test', locale: 'en-GB', words: wordsEn, sentences: sentencesEn };

describe('a period', () => {
  it.each([
    ['2026-01', 'January 2026', 'tháng 1 năm 2026'],
    ['2026-12', 'December 2026', 'tháng 12 năm 2026'],
    ['2026-02-09', '9 February 2026', 'ngày 9 tháng 2 năm 2026'],
    ['2026-Q1', 'Q1 2026', 'quý 1 năm 2026'],
    ['2026-H1', 'H1 2026', 'nửa đầu năm 2026'],
    ['2026-H2', 'H2 2026', 'nửa cuối năm 2026'],
    ['2026-H3', '2026-H3', '2026-H3'],
    ['2026-Q', '2026-Q', '2026-Q'],
    ['2026-W07', 'week 7 of 2026', 'tuần 7 năm 2026'],
    ['2026-W53', 'week 53 of 2026', 'tuần 53 năm 2026'],
    ['2026', '2026', '2026'],
    ['2026-13', '2026-13', '2026-13'],
    ['2026-02-31', '2026-02-31', '2026-02-31'],
    ['+012026-01', '+012026-01', '+012026-01'],
    ['last week', 'last week', 'last week'],
    ['0000-01', '0000-01', '0000-01'],
    ['0000-12-31', '0000-12-31', '0000-12-31'],
  ])('%s is %s, or %s', (label, en, vi) => {
    expect(periodText(english, 'period', label)).toBe(en);
    expect(
      periodText({ caller: 'test', locale: 'vi-VN', words: wordsVi, sentences: sentencesVi }, 'period', label),
    ).toBe(vi);
  });

  it('is a text', () => {
    for (const label of [null, 5, new Date(0), {}, '']) {
      expect(outcome(() => periodText(english, 'before', label as string))).toBe('INVALID_OPTION');
    }
    expect(() => periodText(english, 'before', 5 as never)).toThrow("test: before must be a label such as '2026-01'");
  });
});
