import { describe, expect, it } from 'vitest';
import { compute } from '../../../src/catalog/compute/compute.js';
import { isOfOne } from '../../../src/catalog/compute/ways-to-call.js';
import { type Example, examples } from './inputs.js';

type Fields = Readonly<Record<string, unknown>>;

/** What a CSV file has in place of a cell of a type: texts, also for nothing. What has no text of its own stays. */
function textOf(type: string | undefined, cell: unknown): unknown {
  if (Array.isArray(cell)) return type === 'instants' ? cell.map((each) => textOf(type, each)) : cell;
  if (cell === null) return 'None ';
  return /^(number|count|flag|instants?)$/.test(type ?? '') ? String(cell) : cell;
}

/** The input of an example in texts. */
function inTexts({ input, options, way, ways }: Example): unknown {
  const readers = Object.entries((options['readers'] ?? {}) as Fields);
  const typeOf = (place: string) => {
    const name = readers.find(([, each]) => each === place)?.[0] ?? place;
    return way.fields.find((field) => field.name === name)?.type;
  };
  const fields = (item: unknown, each: (type: string | undefined, cell: unknown) => unknown): Fields =>
    Object.fromEntries(Object.entries(item as Fields).map(([name, cell]) => [name, each(typeOf(name), cell)]));
  if (way.form === 'columns')
    return fields(input, (type, cells) => (cells as unknown[]).map((cell) => textOf(type, cell)));
  if (!Array.isArray(input)) return fields(input, textOf);
  if (way.form !== 'values') return input.map((item) => fields(item, textOf));
  // a value is what the rows of the same function have
  const type = ways
    .find((each) => each.name === way.name && isOfOne(each))
    ?.fields.find(({ required }) => required)?.type;
  return input.map((value) => textOf(type, value));
}

describe('texts', () => {
  const texts = { epoch: 'ms', blank: ['', 'none'] } as const;

  it.each(examples.filter(({ way }) => way.form !== 'levels'))(
    '$id gives the same of texts as of what they say ($way.form)',
    (example) => {
      const { id, input, options, way } = example;
      const typed = compute(id, input, { ...options, form: way.form });
      expect(compute(id, inTexts(example), { ...options, form: way.form, texts })).toEqual(typed);
    },
  );

  it('are read by what they are for', () => {
    const rows = [
      { rating: '10 - Extremely likely', at: '2026-01-05 10:00' },
      { rating: ' n/a', at: '2026-01-05 11:00' },
      { rating: '3', at: '' },
    ];
    const readers = { score: 'rating' };
    expect(compute('nps', rows, { readers, texts: { blank: ['', 'N/A'] } })).toMatchObject({
      value: 0,
      n: 2,
      missing: 1,
    });
    const times = { opened: ['29.03.26 01:30', '29.03.26 01:30'], solved: ['29.03.26 03:30', ''] };
    const inTimes = { readers: { openedAt: 'opened', resolvedAt: 'solved' } };
    const local = { timeZone: 'Europe/Berlin', order: 'day-month-year', yearsFrom: 2000 } as const;
    expect(compute('ttr', times, { ...inTimes, texts: local })).toMatchObject({ value: 3_600_000, open: 1 });
    const orders = [{ revenue: '1.234,50 €' }, { revenue: '765,50 €' }];
    const amounts = { decimal: ',', group: '.', currency: '€' } as const;
    expect(compute('average-order-value', orders, { texts: amounts }).value).toBe(1000);
    expect(compute('conversion-rate', { converted: ['Có', 'false', '1', 'NO'] }, { texts: {} }).value).toBe(0.5);
    expect(compute('conversion-rate', { converted: '230', visitors: '9200' }, { texts: {} }).value).toBe(0.025);
    expect(
      compute('quality-rate', [{ a: 'yes', b: 'no' }], { readers: { criteria: ['a', 'b'] }, texts: {} }).value,
    ).toBe(0);
  });

  it('are labels where that is said', () => {
    const answers = [{ score: 'Very satisfied' }, { score: 'dissatisfied' }];
    const labels = { score: 'satisfaction5En' };
    expect(compute('csat', answers, { texts: { labels } }).value).toBe(0.5);
    expect(compute('csat', ['gut', 'Schlecht'], { texts: { labels: { score: { Gut: 5, Schlecht: 1 } } } }).value).toBe(
      0.5,
    );
    expect(() => compute('csat', answers, { texts: { labels: { scores: 'satisfaction5En' } } })).toThrow(
      'compute csat: unknown input of texts.labels: "scores"; known are score, ',
    );
    expect(() => compute('csat', answers, { texts: { labels: { score: 'satisfaction5' } } })).toThrow(
      /^compute csat: texts: labels must be words and what they stand for, or one of satisfaction5(En|Vi), .*; got "satisfaction5"$/,
    );
  });

  it('that cannot be read are refused with their place, or counted', () => {
    const rows = [{ score: '9' }, { score: 'eleven' }];
    expect(() => compute('nps', rows, { texts: {} })).toThrow('got "eleven" at row 1, reader score');
    expect(() => compute('nps', ['9', 'eleven'], { texts: {} })).toThrow('got "eleven" at row 1, reader score');
    expect(() => compute('conversion-rate', { converted: '2,5', visitors: '9' }, { texts: {} })).toThrow(
      'compute conversion-rate: converted must be a number; got "2,5"',
    );
    const counted = compute('nps', rows, { texts: {}, onInvalid: 'count' });
    expect(counted).toMatchObject({ n: 1, invalid: 1, reasons: { 'score-not-a-number': 1 } });
    // without it, a text is no number
    expect(() => compute('nps', rows)).toThrow('got "9" at row 0');
  });

  it('leave what is no text as it is, and what is a text by its nature', () => {
    const columns = { score: Float32Array.of(9, Number.NaN, 3), weight: ['1', 2, '1'] };
    expect(compute('weighted-nps', columns, { texts: {} })).toMatchObject({ value: 0, missing: 1 });
    const topics = compute('feedback-topics', ['price', '', 'price'], { texts: {} });
    expect(topics).toMatchObject({ n: 2, missing: 1 });
    expect(compute('conversion-rate', [{ converted: true }, { converted: 0 }], { texts: {} }).value).toBe(0.5);
  });

  it('are read in lists too, from whichever fields', () => {
    const parts = [
      { part: 'nps', now: '40', share: '3', of: 'survey' },
      { part: 'csat', now: '80', share: '1', of: 'survey' },
    ];
    const readers = { name: 'part', value: 'now', weight: 'share' };
    const typed = [
      { name: 'nps', value: 40, weight: 3 },
      { name: 'csat', value: 80, weight: 1 },
    ];
    expect(compute('brand-score', parts, { readers, texts: {} })).toEqual(compute('brand-score', typed));
    expect(() => compute('brand-score', parts, { readers: { ...readers, value: 'then' } })).toThrow(
      'compute brand-score: the item at index 0 lacks "then"; it needs name, value, weight',
    );
    expect(() => compute('brand-score', parts, { readers: { ...readers, values: 'now' } })).toThrow('unknown reader');
  });
});
