import { describe, expect, it } from 'vitest';
import { describeResult } from '../../src/format/describe-result.js';
import { ces, clv, csat, customerLifetimeValue, nps } from '../../src/format/en/index.js';
import type { Measured } from '../../src/format/measured.js';
import { customerLifetimeValue as valueVi } from '../../src/format/vi/index.js';
import { sentencesEn } from '../../src/format/words/sentences-en.js';
import { wordsEn } from '../../src/format/words/words-en.js';
import { wordsVi } from '../../src/format/words/words-vi.js';
import {
  cesFromCounts,
  csatFromCounts,
  fitModel,
  customerLifetimeValue as lifetimeValue,
  npsFromCounts,
  sBg,
  scaleScoreFromCounts,
  ttr,
} from '../../src/index.js';
import { outcome } from '../laws.js';

const english = { words: wordsEn, locale: 'en-US', metrics: { nps, csat, ces } } as const;
const march = npsFromCounts({ promoters: 172, passives: 96, detractors: 121 });
const counts = [890, 700, 1600, 3700, 3484];

describe('describeResult', () => {
  it('tells the number, its period, what it rests on and how it is counted', () => {
    expect(describeResult(march, { ...english, period: '2025-03' })).toBe(
      `March 2025: Net Promoter Score is 13 points (5 to 22, 95% confidence), from 389 answers. How it is counted: ${nps.definition}`,
    );
    expect(describeResult(march, { ...english, definition: 'none' })).not.toContain('counted');
  });

  it('tells how it is counted only where that is what was counted', () => {
    expect(describeResult(csatFromCounts(counts), english)).toContain(csat.definition);
    expect(describeResult(csatFromCounts(counts, { measure: 'mean' }), english)).not.toContain(csat.definition);
    const effort = { direction: 'high-is-easy' } as const;
    expect(describeResult(cesFromCounts([1, 2, 3, 4, 5, 6, 7], effort), english)).toContain(ces.definition);
    expect(
      describeResult(cesFromCounts([1, 2, 3, 4, 5, 6, 7], { ...effort, measure: 'share' }), english),
    ).not.toContain(ces.definition);
  });

  it('finds the words of a metric under any name', () => {
    expect(describeResult(march, { ...english, metrics: { loyalty: nps } })).toMatch(/^Net Promoter Score is/);
  });

  it('says what to import where words are missing', () => {
    expect(() => describeResult(march, { ...english, metrics: { csat } })).toThrow(
      "describeResult: words of nps are missing; import nps from 'cx-metrics/format/en'",
    );
    const times = ttr([], { openedAt: () => 0, resolvedAt: () => 0 });
    expect(() => describeResult({ ...times, metric: 'first-response-time' }, english)).toThrow(
      "words of first-response-time are missing; import firstResponseTime from 'cx-metrics/format/en'",
    );
    expect(outcome(() => describeResult(march, { ...english, metrics: {} }))).toBe('INVALID_OPTION');
  });

  it('names the convention that a worth follows', () => {
    const rates = { arpa: 40, grossMargin: 0.75, churnRate: 0.05 };
    const told = { ...english, metrics: { clv, customerLifetimeValue }, currency: 'USD', definition: 'none' } as const;
    const text = (result: Measured) => describeResult(result, told).replace(/^.* is /, '');
    expect(text(lifetimeValue(rates))).toBe('$600.00 (paid in advance, without discount, without an end).');
    expect(text(lifetimeValue(rates, { discountRate: 0.0125, payments: 'in-arrears', horizon: 24 }))).toBe(
      '$357.18 (paid in arrears, discounted by 1.25% a period, over 24 periods).',
    );
    expect(text(lifetimeValue({ customers: 100, grossMargin: 0.75, revenue: [5000, 4500] }))).toBe(
      '$71.25 (of a cohort so far, paid in advance, without discount, over 2 periods), from 100 customers.',
    );
    expect(text(lifetimeValue(rates, { horizon: 1 }))).toContain('over 1 period)');
    // of an object of your own, what it does not say is not told
    expect(text({ metric: 'customer-lifetime-value', unit: 'money', value: 5, n: 1 })).toBe('$5.00.');
    expect(describeResult({ ...lifetimeValue(rates), payments: 'constructor' } as Measured, told)).not.toContain(
      'paid',
    );
    const words = {
      ...told,
      words: wordsVi,
      locale: 'vi-VN',
      metrics: { customerLifetimeValue: valueVi },
      currency: 'VND',
    };
    expect(describeResult(lifetimeValue(rates, { discountRate: 0.01 }), words)).toBe(
      'Giá trị vòng đời khách hàng là 505\u00a0₫ (trả đầu kỳ, chiết khấu 1% mỗi kỳ, không giới hạn số kỳ).',
    );
  });

  it('names what has no number', () => {
    const fit = fitModel({ survivors: [10, 8, 7] }, { model: sBg });
    expect(() => describeResult(fit as never, english)).toThrow('n and a sound interval; got "fit-model"');
  });

  it('takes words of your own', () => {
    const happiness = {
      id: 'scale-score',
      name: 'Happiness',
      n: { one: 'day', other: 'days' },
      definition: 'How it felt.',
      sentences: sentencesEn,
    };
    const score = scaleScoreFromCounts([1, 2, 3, 40], { scale: { min: 1, max: 4 }, topFrom: 3, measure: 'share' });
    expect(describeResult(score, { ...english, metrics: { happiness } })).toMatch(
      /^Happiness \(share of top answers\) is 93% \(.*\), from 46 days\. How it is counted: How it felt\.$/,
    );
    expect(
      outcome(() => describeResult(score, { ...english, metrics: { happiness: { id: 'scale-score' } as never } })),
    ).toBe('INVALID_OPTION');
  });

  it('takes its phrases from the words of the metric, or from the language', () => {
    const { sentences, ...bare } = nps;
    const options = { ...english, metrics: { bare }, definition: 'none' } as const;
    expect(() => describeResult(march, options)).toThrow(
      'describeResult: words of nps must be with sentences, such as sentencesEn; got object',
    );
    const told = describeResult(march, { ...english, definition: 'none' });
    expect(describeResult(march, { ...options, words: { ...wordsEn, ...sentencesEn } })).toBe(told);
    expect(describeResult(march, { ...options, metrics: { nps: { ...bare, sentences: sentencesEn } } })).toBe(told);
    expect(sentences).toBe(sentencesEn);
    const words = { ...wordsEn, ...sentencesEn, from: '{said} (n = {n})' };
    expect(describeResult(march, { ...english, words, definition: 'none' })).toContain('(n = 389 answers)');
  });

  it('warns of an interval wider than the value, of points by their number alone', () => {
    const wide = {
      metric: 'csat',
      unit: 'fraction',
      value: 0.01,
      n: 500,
      interval: { low: 0, high: 0.03, confidence: 0.95, method: 'x' },
    } as const;
    expect(describeResult(wide, english)).toContain('wider than the number itself');
    expect(describeResult({ ...wide, n: 29 }, english)).toContain('Only 29 answers');
    expect(describeResult({ ...wide, interval: { ...wide.interval, low: 0.021 } }, english)).not.toContain('varies');
    expect(describeResult({ ...march, value: 2 }, english)).not.toContain('varies');
  });

  it.each([
    [{ metrics: null }],
    [{ metrics: 'nps' }],
    [{ period: 5 }],
    [{ definition: 'short' }],
    [{ locale: 'x' }],
    [{ colour: 'red' }],
  ])('refuses %j', (options) => {
    expect(outcome(() => describeResult(march, { ...english, ...options } as never))).toBe('INVALID_OPTION');
  });
});
