import { describe, expect, it } from 'vitest';
import { folded, joinedWordsOf, wordsOf } from '../../../src/catalog/finding/fold.js';

describe('a folded text', () => {
  it('has no accents, no capitals, no đ and no y', () => {
    expect(folded('Tỷ lệ RỜI BỎ, đường cong')).toBe('ti le roi bo, duong cong');
    expect(folded('tỉ lệ')).toBe(folded('tỷ lệ'));
    expect(folded('Loyalty')).toBe('loialti');
  });

  it('has letters of all widths alike', () => {
    expect(folded('ＮＰＳ')).toBe('nps');
    expect(folded('ﬁll')).toBe('fill');
  });

  it('is the same however accents are written', () => {
    expect(folded('tỷ lệ'.normalize('NFD'))).toBe(folded('tỷ lệ'.normalize('NFC')));
  });
});

describe('words', () => {
  it.each([
    ['cartAbandonmentRate', ['cart', 'abandonment', 'rate']],
    ['cart-abandonment-rate', ['cart', 'abandonment', 'rate']],
    ['LTV:CAC', ['ltv', 'cac']],
    ['Chỉ số hài lòng (CSAT)', ['chi', 'so', 'hai', 'long', 'csat']],
    ['90–9–1', ['90', '9', '1']],
    [' — ', []],
  ])('of %s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('are joined where hyphens and capitals part them', () => {
    expect(joinedWordsOf('e-mail openRate')).toEqual(['email', 'openrate']);
    expect(joinedWordsOf(' — ')).toEqual([]);
  });
});
