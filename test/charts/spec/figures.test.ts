import { describe, expect, it } from 'vitest';
import {
  aboutOf,
  figureLine,
  figureOf,
  figureText,
  isPercent,
  knownIn,
  listIn,
  numberIn,
  scaleOf,
  told,
} from '../../../src/charts/spec/figures.js';
import { drawing, vi } from '../drawn.js';

const rate = {
  metric: 'conversion-rate',
  unit: 'fraction',
  value: 0.025,
  n: 9200,
  interval: { low: 0.022, high: 0.028, confidence: 0.95, method: 'wilson' },
} as const;

describe('figureOf', () => {
  it('reads value, interval and n, and knows where n is not told', () => {
    expect(figureOf('test', rate)).toMatchObject({ value: 0.025, low: 0.022, high: 0.028, n: 9200 });
    expect(figureOf('test', { value: null })).toEqual({ value: null, low: null, high: null, n: null, interval: null });
    expect(Object.is(figureOf('test', { value: -0 }).value, 0)).toBe(true);
  });

  it.each([
    [{ value: Number.NaN }],
    [{ value: '3' }],
    [{}],
    [null],
    [{ value: 1, n: -1 }],
    [{ value: 1, interval: { low: 2, high: 1, confidence: 0.95 } }],
    [{ value: 1e300 }],
  ])('refuses %o', (result) => {
    expect(() => figureOf('test', result)).toThrow(/^test: result must be /);
  });
});

describe('numbers and lists of results', () => {
  it('are finite, or null where there may be none', () => {
    expect(numberIn('test', 'share', null)).toBeNull();
    expect(numberIn('test', 'share', undefined)).toBeNull();
    expect(knownIn('test', 'share', 0.5)).toBe(0.5);
    expect(() => numberIn('test', 'share', '1')).toThrow('test: share must be a finite number, or null; got "1"');
    expect(() => knownIn('test', 'share', null)).toThrow('test: share must be a finite number; got null');
    expect(() => listIn('test', 'cells', { length: 1 })).toThrow('test: cells must be a list');
    // what is no object has no fields
    expect(listIn('test', 'cells', [undefined, 3, { a: 1 }])).toHaveLength(3);
  });
});

describe('texts of numbers', () => {
  it('are those of sentences, in the language', () => {
    const figure = figureOf('test', rate);
    expect(figureText(drawing(), aboutOf(rate), figure)).toBe('2.5% (2.2% to 2.8%, 95% confidence)');
    expect(figureLine(drawing(vi), rate, figure)).toBe('2,5% (2,2% đến 2,8%, độ tin cậy 95%), n = 9.200');
    expect(figureLine(drawing(), { ...rate, measure: 'mean' }, figure)).toMatch(/^mean: 2\.5%/);
    expect(figureText(drawing(), aboutOf(rate), { ...figure, value: null })).toBe('no data');
    expect(told(drawing(), 'Huế', '3', 1200)).toBe('Huế: 3, n = 1,200');
    expect(told(drawing(), 'Huế', '3')).toBe('Huế: 3');
  });

  it('say nothing of one observation without an interval, as totals are', () => {
    const total = { metric: 'gmv', unit: 'money', value: 100, n: 1 } as const;
    expect(figureLine(drawing(), total, figureOf('test', total))).toBe('100.00');
  });
});

describe('scaleOf', () => {
  it('is in percent for shares and growth, and never leaves what there can be', () => {
    expect(scaleOf(drawing(), aboutOf(rate), [0.93, 0.99], 5)).toEqual({
      domain: [0.92, 1],
      ticks: [0.92, 0.94, 0.96, 0.98, 1],
      texts: ['92%', '94%', '96%', '98%', '100%'],
    });
    expect(isPercent({ metric: 'revenue-growth-rate', unit: 'ratio' })).toBe(true);
    expect(isPercent({ metric: 'viral-coefficient', unit: 'ratio' })).toBe(false);
    // a difference of shares may be below 0
    expect(scaleOf(drawing(), { metric: 'compare-shares', unit: 'fraction' }, [-0.2, 0.1], 5).domain).toEqual([
      -0.2, 0.1,
    ]);
  });

  it('has the unit of time that it has some of, and no days of business time', () => {
    const day = 86_400_000;
    const elapsed = scaleOf(drawing(), { metric: 'ttr', unit: 'ms' }, [0, 6 * day], 3);
    expect(elapsed.texts).toEqual(['0 d', '2 d', '4 d', '6 d']);
    expect(elapsed.ticks).toEqual([0, 2 * day, 4 * day, 6 * day]);
    const business = scaleOf(drawing(vi), { metric: 'ttr', unit: 'ms', clock: 'business' }, [0, 6 * day], 3);
    expect(business.texts).toEqual(['0 giờ', '50 giờ', '100 giờ', '150 giờ']);
    expect(scaleOf(drawing(), { metric: 'ttr', unit: 'ms' }, [0, 2], 2).texts).toEqual(['0 ms', '1 ms', '2 ms']);
  });

  it('writes large numbers in words', () => {
    const money = { metric: 'mrr', unit: 'money' } as const;
    expect(scaleOf(drawing(), money, [0, 2.5e6], 5).texts.at(-1)).toBe('2.5 million');
    expect(scaleOf(drawing(vi), money, [0, 2.5e6], 5).texts.at(-1)).toBe('2,5 triệu');
  });
});
