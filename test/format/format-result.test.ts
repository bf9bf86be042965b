import { describe, expect, it } from 'vitest';
import { type FormatResultOptions, formatResult } from '../../src/format/format-result.js';
import { wordsEn } from '../../src/format/words/words-en.js';
import { wordsVi } from '../../src/format/words/words-vi.js';
import { csatFromCounts, mixFromCounts, mrr, netRevenueRetention, npsFromCounts, summary } from '../../src/index.js';
import { outcome } from '../laws.js';

const english = { words: wordsEn, locale: 'en-US' } as const;
const march = npsFromCounts({ promoters: 172, passives: 96, detractors: 121 });

describe('formatResult', () => {
  it('writes a value with its interval', () => {
    expect(formatResult(march, english)).toBe('13 points (5 to 22, 95% confidence)');
    expect(formatResult(march, { words: wordsVi, locale: 'vi-VN' })).toBe('13 điểm (5 đến 22, độ tin cậy 95%)');
    expect(formatResult(JSON.parse(JSON.stringify(march)), english)).toBe(formatResult(march, english));
  });

  it('writes what is asked for', () => {
    expect(formatResult(march, { ...english, show: 'value' })).toBe('13 points');
    expect(formatResult(march, { ...english, show: 'interval' })).toBe('5 to 22');
    expect(formatResult({ ...march, interval: null }, { ...english, show: 'interval' })).toBe('');
  });

  it('says that there are no data', () => {
    const none = npsFromCounts({ promoters: 0, passives: 0, detractors: 0 });
    expect(formatResult(none, english)).toBe('no data');
    expect(formatResult(none, { words: wordsVi, locale: 'vi-VN', show: 'value' })).toBe('không có dữ liệu');
    expect(formatResult(none, { ...english, show: 'interval' })).toBe('');
  });

  it('says which of several measures it is', () => {
    const counts = [890, 700, 1600, 3700, 3484];
    const texts = (['share', 'mean', 'index', 'net'] as const).map((measure) =>
      formatResult(csatFromCounts(counts, { measure }), english),
    );
    expect(texts).toEqual([
      'share of top answers: 69.3% (68.4% to 70.1%, 95% confidence)',
      'mean: 3.79 on a scale of 1 to 5 (3.77 to 3.81, 95% confidence)',
      'index: 0.70 on a scale of 0 to 1 (0.69 to 0.70, 95% confidence)',
      'net score: 53.9 points (52.5 to 55.3, 95% confidence)',
    ]);
    expect(formatResult(mixFromCounts([{ class: 'web', count: 3 }]), english)).toMatch(/^web: 100% \(/);
  });

  it('needs no names: a metric of your own will do', () => {
    expect(formatResult({ metric: 'my-number', unit: 'count', value: 3, n: 5 }, english)).toBe('3');
    expect(formatResult(summary([1, 2, 3], { unit: 'count' }), english)).toBe('2.0 (−0.5 to 4.5, 95% confidence)');
  });

  it('is that of the locale in any language', () => {
    expect(formatResult({ ...march, value: -45.53, interval: null }, { words: wordsEn, locale: 'de-DE' })).toBe(
      '−45,5 points',
    );
    expect(
      formatResult(
        { metric: 'gmv', unit: 'money', value: 1e6, n: 3 },
        { words: wordsEn, locale: 'en-IN', currency: 'INR' },
      ),
    ).toBe('₹10,00,000.00');
  });

  it('writes recurring revenue in its own currency, and retention in percent', () => {
    const columns = {
      customer: [1, 2],
      startedAt: [0, 0],
      endedAt: [null, null],
      amount: [12.5, 30],
      currency: ['EUR', 'EUR'],
    };
    const told = mrr(columns, { asOf: 9 });
    expect(formatResult(told, english)).toBe('€42.50');
    expect(formatResult(told, { ...english, currency: 'VND' })).toBe('€42.50');
    // a name that is no code
    expect(formatResult({ ...told, currency: 'euros' } as typeof told, english)).toBe('42.50');
    expect(formatResult({ ...told, currency: 'euros' } as typeof told, { ...english, currency: 'EUR' })).toBe('€42.50');
    const kept = netRevenueRetention({ opening: 100, expansion: 5, contraction: 5, churned: 10 });
    expect(formatResult(kept, english)).toBe('90.0%');
    expect(formatResult({ ...kept, value: 1.125 }, { words: wordsVi, locale: 'vi-VN' })).toBe('112,5%');
  });

  it.each([
    [{ words: wordsEn, locale: 'x' }],
    [{ ...english, locale: 'en_US' }],
    [{ ...english, show: 'all of it' }],
    [{ ...english, showing: 'value' }],
    [{ locale: 'en-US' }],
    [null],
  ])('refuses options such as %#', (options) => {
    expect(outcome(() => formatResult(march, options as FormatResultOptions))).toBe('INVALID_OPTION');
  });

  it('refuses what is no result', () => {
    for (const result of [null, 5, [march], { ...march, value: Number.NaN }]) {
      expect(outcome(() => formatResult(result as typeof march, english))).toBe('INVALID_VALUE');
    }
  });
});
