import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { vi } from '../../../src/catalog/vi/vi.js';
import { GLOSSARY, pageOf, pages } from './pages.js';
import { slipsOf, termsOf, wrongTerms } from './wording.js';

const terms = termsOf(vi);
const read = [
  ...pages.filter(({ path }) => path !== GLOSSARY),
  ...['README.vi.md'].filter((path) => existsSync(path)).map(pageOf),
];

describe('pages in Vietnamese', () => {
  it.each(read)('$path gives English terms beside those of the glossary', ({ prose }) => {
    expect(wrongTerms(prose, terms)).toEqual([]);
  });

  it.each(read)('$path has no slip of the pen', ({ prose, front }) => {
    expect(slipsOf(`${front['title']}\n\n${prose}`)).toEqual([]);
  });

  it('name most terms of the trade in both languages somewhere', () => {
    const text = read.map(({ prose }) => prose.replaceAll('\n', ' ').toLowerCase()).join(' ');
    const both = [...terms.keys()].filter((english) => text.includes(`(${english}`));
    expect(both.length).toBeGreaterThan(50);
  });
});

describe('the catalogue in Vietnamese', () => {
  it.each(Object.entries(vi.metrics))('has no slip in %s', (_, { name, definition, inputs, traps, counted }) => {
    const texts = [name, definition, ...Object.values(inputs), ...traps, counted];
    expect(texts.flatMap(slipsOf)).toEqual([]);
  });
});

describe('the check of wording', () => {
  it.each([
    ['Trung bình (median) là', ['Trung bình (median)']],
    ['Trung vị (median) và **tỷ lệ rời bỏ (churn)** đều', []],
    ['một nhóm\nkhách hàng (cohort)', ['một nhóm khách hàng (cohort)']],
    ['khoảng tin\ncậy (confidence interval)', []],
    ['Điểm nỗ lực (CES)', ['Điểm nỗ lực (CES)']],
    ['Chỉ số nỗ lực của khách hàng (CES)', []],
    ['tăng (expansion, trả nhiều hơn)', ['tăng (expansion, trả nhiều hơn)']],
    ['một tên lạ (something else)', []],
  ])('reads “%s”', (text, wrong) => {
    expect(wrongTerms(text, terms)).toEqual(wrong);
  });

  it.each([
    'tỉ lệ rời bỏ',
    'mỗi khách một lần',
    'người trung lập',
    'số khiếu nại',
    'bị kiểm duyệt',
    'nhóm cùng kỳ',
    'giá trị thuần của đơn',
    'hàng tháng',
    'cá nhân hoá',
    'tuỳ vào',
    'là 4.2 điểm',
    '1,000 khách hàng',
    'tăng 5 %',
    'sai , chỗ này',
    'trung vị'.normalize('NFD'),
  ])('finds the slip in “%s”', (text) => {
    expect(slipsOf(text)).toHaveLength(1);
  });

  it('leaves what is right alone', () => {
    const text =
      'Tỷ lệ khách hàng năm nay, doanh thu thuần 1.200.000 ₫, tăng 4,2%: tùy quý, cá nhân hóa, khách truy cập. `nps(x).value` là 0,5. Deno 2.9, bản 1.0, [d3](x) 3.2, 0.0.2.';
    expect(slipsOf(text)).toEqual([]);
  });
});
