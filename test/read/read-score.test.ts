import { describe, expect, it } from 'vitest';
import { NpsAggregator, nps, readScore } from '../../src/index.js';

const read = readScore<unknown>();
const isUnreadable = (value: unknown) => typeof value === 'object' && value !== null && 'unreadable' in value;

describe('readScore', () => {
  it.each([
    ['10', 10],
    [' 8 ', 8],
    ['9.0', 9],
    ['10.', 10],
    ['+8', 8],
    ['-5', -5],
    ['−5', -5],
    ['-0', 0],
    ['08', 8],
    ['3.25', 3.25],
    ['９', 9],
    ['\u00a07\u202f', 7],
    ['\ufeff6', 6],
    ['6\u200b', 6],
    ['10 - Extremely likely', 10],
    ['10-Extremely likely', 10],
    ['0 - Not at all likely', 0],
    ['10 – Extremely likely', 10],
    ['10 — Extremely likely', 10],
    ['-5 - Terrible', -5],
    ['9: likely', 9],
    ['9：likely', 9],
    ['9 (Very likely)', 9],
    ['9 [Very likely]', 9],
    ['7. Likely', 7],
    ['7) Likely', 7],
    ['5 = Very good', 5],
    ['5 - ★★★★★', 5],
    ['3 - (so so)', 3],
    ['4 - “gut”', 4],
    ['10 - Rất hài lòng', 10],
    ['5 - 非常满意', 5],
    ['10 - Extremely likely\n(top)', 10],
    ['10 - I would give 10', 10],
    ['4.5 - between', 4.5],
    ['Extremely likely - 10', 10],
    ['Not at all likely – 0', 0],
    ['Very likely (9)', 9],
    ['Likely: 8', 8],
    ['Terrible = -5', -5],
  ])('reads %j as %j', (text, score) => {
    expect(read(text)).toBe(score);
  });

  it.each([
    '',
    ' ',
    'N/A',
    '8/10',
    '8 / 10',
    '8 of 10',
    '7,5',
    '1 000',
    '1e1',
    '0x9',
    'Infinity',
    'NaN',
    '10Extremely',
    '10 Extremely likely',
    '7 and a half',
    '0-6',
    '9 - 10',
    '9–10',
    '0 to 6',
    '9-10 promoters',
    '10 -',
    '10:',
    '9 ()',
    '(9)',
    '--5',
    '- 5',
    '.5',
    '9%',
    '9²',
    '½',
    '٩',
    '१',
    '9:30',
    '2026-01-05',
    '5 - 5 stars',
    '★★★★',
    'ten',
    'Q1 - 9',
    'Level-5',
    'Likely 8',
    '1.2.3',
  ])('cannot read %j, neither as 0 nor as missing', (text) => {
    expect(read(text)).toMatchObject({ fault: 'not-a-number' });
    expect(() => nps([text], { score: readScore() })).toThrow(expect.objectContaining({ code: 'INVALID_VALUE' }));
    const counted = nps([text], { score: readScore(), onInvalid: 'count' });
    expect(counted).toMatchObject({ n: 0, value: null, missing: 0, invalid: 1 });
  });

  it('gives up on endless texts at once', () => {
    for (const text of [
      '9'.repeat(100_000),
      `9${' '.repeat(100_000)}x`,
      `a${' - '.repeat(50_000)}`,
      `a:${' '.repeat(100_000)}x`,
    ]) {
      expect(isUnreadable(read(text))).toBe(true);
    }
  });

  it('leaves numbers, BigInts and what is missing, and what is no text at all, to the metric', () => {
    for (const value of [9, 11, -0.5, Number.POSITIVE_INFINITY]) expect(read(value)).toBe(value);
    expect(read(9n)).toBe(9);
    expect(read(2n ** 60n)).toBe(2n ** 60n);
    expect(read(null)).toBeNull();
    expect(read(undefined)).toBeUndefined();
    expect(read(true)).toBe(true);
    const date = new Date(0);
    expect(read(date)).toBe(date);
  });

  it('reads off a field or by a function', () => {
    expect(readScore('a')({ a: '9' })).toBe(9);
    expect(readScore((row: { a: { b: string } }) => row.a.b)({ a: { b: ' 8 ' } })).toBe(8);
    expect(readScore('a', { blank: [''] })({ a: ' ' })).toBeNull();
    expect(readScore(undefined, { blank: [''] })('')).toBeNull();
  });

  it('takes blank texts whatever their case, spaces and form', () => {
    const blank = readScore({ blank: ['N/A', '', 'Không biết'] });
    for (const text of ['N/A', 'n/a ', '', '\u00a0', 'KHÔNG BIẾT'.normalize('NFD')]) expect(blank(text)).toBeNull();
    expect(isUnreadable(blank('N.A.'))).toBe(true);
    expect(isUnreadable(blank('-'))).toBe(true);
  });

  it('takes digits that are blank as blank', () => {
    const blank = readScore({ blank: ['99', '-1 - refused'] });
    expect([blank('99'), blank(' ９９'), blank('9'), blank('-1 - Refused')]).toEqual([null, null, 9, null]);
    // the number is for `missingValue`
    expect(blank(99)).toBe(99);
  });

  it('remembers texts, also when there are more than it remembers', () => {
    const reader = readScore({ blank: ['x'] });
    const texts = Array.from({ length: 3000 }, (_, k) => `${k} - label`);
    for (let round = 0; round < 2; round++) expect(texts.map(reader)).toEqual(texts.map((_, k) => k));
    expect([reader('x'), reader('X')]).toEqual([null, null]);
  });

  it('says in the message what came', () => {
    const text = 'score must be a whole number from 0 to 10; got "7,5" at row 1, reader score';
    expect(() => nps(['9', '7,5'], { score: readScore() })).toThrow(text);
  });

  it('lets a misspelt field be told', () => {
    const rows = [{ rating: '9' }];
    expect(() => nps(rows, { score: readScore('ratng') })).toThrow(expect.objectContaining({ code: 'NOTHING_READ' }));
    expect(nps([{ rating: null }], { score: readScore('rating') }).missing).toBe(1);
  });

  it('serves aggregators too', () => {
    const reader = readScore('rating', { blank: [''] });
    const aggregator = new NpsAggregator({ onInvalid: 'count' });
    for (const rating of ['10 - yes', '', 'x']) aggregator.add(reader({ rating }));
    expect(aggregator.result()).toMatchObject({ n: 1, missing: 1, invalid: 1 });
  });

  it('refuses bad options', () => {
    const bad = [{ blanks: [''] }, { blank: 'N/A' }, { blank: [null] }, { blank: [undefined] }, [], 'a', 7];
    for (const options of bad) {
      expect(() => readScore('a', options as never)).toThrow(expect.objectContaining({ code: 'INVALID_OPTION' }));
    }
    for (const from of [7, true, null]) {
      expect(() => readScore(from as never)).toThrow('readScore: from must be');
    }
    expect(() => readScore({ blank: [] }, { blank: [] })).toThrow('readScore: from must be');
    expect(() => readScore({ blank: 'N/A' } as never)).toThrow(
      `readScore: blank must be an array of texts, such as ['', 'N/A']; got "N/A"`,
    );
  });
});

// cases of the field: what people write instead is wrong in silence
describe('texts of a survey', () => {
  const texts = ['10 - Extremely likely', '', '0 - Not at all likely', ' 8 ', 'N/A'];

  it('are NPS 0 of 3, with two missing', () => {
    const result = nps(texts, { score: readScore({ blank: ['', 'N/A'] }) });
    expect(result).toMatchObject({ value: 0, n: 3, missing: 2, invalid: 0, promoters: 1, detractors: 1 });
  });

  it('are 0 of 3 with two refused where nothing is said to be blank', () => {
    const result = nps(texts, { score: readScore(), onInvalid: 'count' });
    expect(result).toMatchObject({ value: 0, n: 3, missing: 0, invalid: 2 });
  });
});
