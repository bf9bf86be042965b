import { describe, expect, it } from 'vitest';
import { type Compared, describeChange } from '../../src/format/describe-change.js';
import { netRevenueRetention, nps, ttr } from '../../src/format/en/index.js';
import { changesEn } from '../../src/format/words/changes-en.js';
import { wordsEn } from '../../src/format/words/words-en.js';
import { outcome } from '../laws.js';
import { changes } from './told.js';

const english = { words: changesEn, locale: 'en-US' } as const;
const { comparison } = changes['a net score that rose'] as { comparison: Compared };
const verdict = (given: Partial<Compared>) => describeChange({ ...comparison, ...given }, english).split('. ')[1];

describe('describeChange', () => {
  it('says whether it is more than chance explains, by p and else by the interval', () => {
    expect(verdict({ pValue: 0.049 })).toBe('That is more than chance explains.');
    expect(verdict({ pValue: 0.05 })).toBe('That may be chance.');
    expect(verdict({ pValue: 0.07, interval: { low: 1, high: 9, confidence: 0.9, method: 'x' } })).toBe(
      'That is more than chance explains.',
    );
    expect(verdict({ pValue: null })).toBe('That is more than chance explains.');
    expect(verdict({ pValue: null, interval: { low: -9, high: -1, confidence: 0.9, method: 'x' } })).toBe(
      'That is more than chance explains.',
    );
    expect(verdict({ pValue: null, interval: { low: -1, high: 9, confidence: 0.9, method: 'x' } })).toBe(
      'That may be chance.',
    );
    expect(verdict({ pValue: null, interval: null })).toBe('Whether that is chance cannot be said.');
    expect(verdict({ pValue: 0.01, interval: null })).toBe('That is more than chance explains.');
  });

  it('tells the change of a duration in the units of its sides', () => {
    const [hour, minute] = [3_600_000, 60_000];
    const longer = {
      ...comparison,
      ...({ metric: 'compare-durations', of: 'ttr', unit: 'ms', value: 33 * minute, pValue: 0.8 } as const),
      interval: { low: -278 * minute, high: 351 * minute, confidence: 0.95, method: 'mover' },
      a: { value: 18 * hour + 40 * minute, n: 90 },
      b: { value: 18 * hour + 7 * minute, n: 80 },
    } as const;
    expect(describeChange(longer, { ...english, metrics: { ttr } })).toContain(
      'from 18 h 7 min to 18 h 40 min, a change of +33 min (−4 h 38 min to +5 h 51 min, 95% confidence)',
    );
  });

  it('names the measure that was compared, and a metric that is known', () => {
    const medians = { ...comparison, metric: 'compare-durations', of: 'ttr', unit: 'ms' } as const;
    const metrics = { nps, ttr };
    expect(describeChange(medians, { ...english, metrics })).toMatch(/^Time to resolution \(median\) rose from/);
    expect(describeChange({ ...medians, metric: 'compare-means' }, { ...english, metrics })).toMatch(
      /^Time to resolution \(mean\) rose/,
    );
    expect(describeChange(comparison, { ...english, metrics })).toMatch(/^Net Promoter Score rose/);
    expect(describeChange({ ...comparison, of: null }, { ...english, metrics })).toMatch(/^The number rose/);
    expect(describeChange(comparison, english)).toMatch(/^The number rose/);
    expect(() => describeChange(medians, { ...english, metrics: { nps } })).toThrow(
      'describeChange: words of ttr are missing',
    );
  });

  it('tells of an index without its ends, and of a rate per thousand', () => {
    const index = {
      ...comparison,
      unit: 'index',
      a: { value: 64, n: 900 },
      b: { value: 60, n: 900 },
      value: 4,
    } as const;
    expect(describeChange(index, english)).toMatch(/^The number rose from 60\.0 to 64\.0, a change of \+4 \(/);
    expect(describeChange({ ...index, unit: 'per-thousand' }, english)).toMatch(
      /rose from 60\.0 to 64\.0 per 1,000, a change of \+4/,
    );
  });

  it('tells rates that may exceed the whole in percent, and their change in points', () => {
    const kept = {
      ...comparison,
      ...({ metric: 'compare-means', of: 'net-revenue-retention', unit: 'ratio', value: 0.05, pValue: 0.4 } as const),
      interval: { low: -0.04, high: 0.14, confidence: 0.95, method: 'welch' },
      a: { value: 1.08, n: 900 },
      b: { value: 1.03, n: 800 },
    } as const;
    expect(describeChange(kept, { ...english, metrics: { netRevenueRetention } })).toContain(
      'Net revenue retention rose from 103.0% to 108.0%, a change of +5 percentage points (−4 to +14, 95% confidence)',
    );
  });

  it('names periods, or the one', () => {
    expect(describeChange(comparison, { ...english, metrics: { nps }, period: '2026-02' })).toMatch(
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
      { ...comparison, pValue: 'x' },
      { ...comparison, pValue: undefined },
    ]) {
      expect([given, outcome(() => describeChange(given as Compared, english))]).toEqual([given, 'INVALID_VALUE']);
    }
  });

  it('refuses other options', () => {
    for (const options of [
      null,
      {},
      { ...english, words: wordsEn },
      { ...english, metrics: 'nps' },
      { ...english, locale: 5 },
      { ...english, metric: nps },
      { ...english, words: { ...changesEn, words: 5 } },
    ]) {
      expect(outcome(() => describeChange(comparison, options as never))).toBe('INVALID_OPTION');
    }
  });
});
