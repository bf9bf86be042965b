import { describe, expect, it } from 'vitest';
import { type Compared, describeChange } from '../../src/format/describe-change.js';
import { nps, ttr } from '../../src/format/en/index.js';
import { changesEn } from '../../src/format/words/changes-en.js';
import { wordsEn } from '../../src/format/words/words-en.js';
import { outcome } from '../laws.js';
import { changes } from './told.js';

const english = { words: changesEn, locale: 'en-US' } as const;
const { comparison } = changes['a net score that rose'] as { comparison: Compared };
const verdict = (given: Partial<Compared>) => describeChange({ ...comparison, ...given }, english).split('. ')[1];

describe('describeChange', () => {
  it('says whether it is more than chance explains, by p and else by the interval', () => {
    expect(verdict({ p: 0.049 })).toBe('That is more than chance explains.');
    expect(verdict({ p: 0.05 })).toBe('That may be chance.');
    expect(verdict({ p: 0.07, interval: { low: 1, high: 9, confidence: 0.9, method: 'x' } })).toBe(
      'That is more than chance explains.',
    );
    expect(verdict({ p: null })).toBe('That is more than chance explains.');
    expect(verdict({ p: null, interval: { low: -9, high: -1, confidence: 0.9, method: 'x' } })).toBe(
      'That is more than chance explains.',
    );
    expect(verdict({ p: null, interval: { low: -1, high: 9, confidence: 0.9, method: 'x' } })).toBe(
      'That may be chance.',
    );
    expect(verdict({ p: null, interval: null })).toBe('Whether that is chance cannot be said.');
    expect(verdict({ p: 0.01, interval: null })).toBe('That is more than chance explains.');
  });

  it('names the measure that was compared', () => {
    const medians = { ...comparison, metric: 'median-difference', unit: 'ms' } as const;
    expect(describeChange(medians, { ...english, metric: ttr })).toMatch(/^Time to resolution \(median\) rose from/);
    expect(describeChange({ ...medians, metric: 'mean-difference' }, { ...english, metric: ttr })).toMatch(
      /^Time to resolution rose/,
    );
  });

  it('names periods, or the one', () => {
    expect(describeChange(comparison, { ...english, metric: nps, period: '2026-02' })).toMatch(
      /^February 2026: Net Promoter Score rose/,
    );
    expect(outcome(() => describeChange(comparison, { ...english, before: '2026-01' }))).toBe('INVALID_OPTION');
  });

  it('refuses what is no comparison', () => {
    for (const given of [
      null,
      5,
      {},
      { ...comparison, a: null },
      { ...comparison, b: { value: 1 } },
      { ...comparison, p: 'x' },
      { ...comparison, p: undefined },
    ]) {
      expect([given, outcome(() => describeChange(given as Compared, english))]).toEqual([given, 'INVALID_VALUE']);
    }
  });

  it('refuses other options', () => {
    for (const options of [
      null,
      {},
      { ...english, words: wordsEn },
      { ...english, metric: 'nps' },
      { ...english, locale: 5 },
      { ...english, metrics: { nps } },
      { ...english, words: { ...changesEn, words: 5 } },
    ]) {
      expect(outcome(() => describeChange(comparison, options as never))).toBe('INVALID_OPTION');
    }
  });
});
