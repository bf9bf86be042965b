import { describe, expect, it } from 'vitest';
import { conversionRate, csat, mix, readLabel } from '../../src/index.js';

const labels = { 'Very dissatisfied': 1, Dissatisfied: 2, Neutral: 3, Satisfied: 4, 'Very satisfied': 5 };
const refusal = (call: () => unknown): string => {
  try {
    call();
  } catch (error) {
    return `${(error as { code: string }).code} ${(error as Error).message}`;
  }
  return '';
};

describe('readLabel', () => {
  const read = readLabel<number, unknown>(labels, { blank: ['', "Don't know"] });

  it.each([
    ['Very satisfied', 5],
    ['very satisfied', 5],
    ['VERY\u00a0 SATISFIED', 5],
    ['Satisfied ', 4],
    ['\ufeffNeutral', 3],
    ['Ｎｅｕｔｒａｌ', 3],
  ])('reads %j as %j', (text, value) => {
    expect(read(text)).toBe(value);
  });

  it('reads Vietnamese composed and decomposed', () => {
    const vietnamese = readLabel<number>({ 'Rất hài lòng': 5, 'Không hài lòng': 2 });
    expect(vietnamese('RẤT HÀI LÒNG'.normalize('NFD') as never)).toBe(5);
    expect(vietnamese('không hài lòng'.normalize('NFC') as never)).toBe(2);
  });

  it('tells missing, blank and unknown apart', () => {
    expect([null, undefined, ' ', 'don’t know'].map((value) => read(value))).toEqual([null, undefined, null, null]);
    for (const text of ['Verry satisfied', '5', 'Satisfied!', 'N/A']) {
      expect(read(text)).toMatchObject({ fault: 'unknown-label' });
    }
  });

  it('takes texts alone: a number is no label, unless its digits are one', () => {
    for (const value of [5, 5n, true, new Date(0), ['Satisfied']]) {
      expect(read(value)).toMatchObject({
        fault: 'unknown-label',
        unreadable: expect.stringContaining('labels are texts'),
      });
    }
    expect(readLabel<string>({ 1: 'one' })('1')).toBe('one');
  });

  it('says which labels are known, the nearest first', () => {
    expect(refusal(() => csat(['Verry satisfied'], { score: readLabel(labels) }))).toMatch(
      /^INVALID_VALUE csat: a score .*; got "Verry satisfied" \(known labels are "Very satisfied", "Very dissatisfied", "Satisfied", "Dissatisfied", "Neutral"\) at row 0, reader score$/,
    );
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, k) => [`label ${k}`, k]));
    expect(refusal(() => csat(['label 31'], { score: readLabel(many) }))).toContain(' and 22 more');
  });

  it('reads numbers, classes and flags off fields and by functions', () => {
    const rows = [
      { a: 'Yes', b: { c: 'web ' } },
      { a: 'no', b: { c: 'SHOP' } },
    ];
    const converted = readLabel('a', { Yes: true, No: false });
    expect(conversionRate(rows, { converted }).value).toBe(0.5);
    const channel = readLabel((row: (typeof rows)[number]) => row.b.c, { Web: 'online', Shop: 'offline' });
    expect(
      mix(rows, { class: channel })
        .classes.map(({ class: name }) => name)
        .sort(),
    ).toEqual(['offline', 'online']);
    expect(readLabel({ nil: 0, none: false, empty: '' })('NIL')).toBe(0);
    expect(readLabel({ nil: 0, none: false, empty: '' })('None')).toBe(false);
    expect(readLabel({ nil: 0, none: false, empty: '' })('empty')).toBe('');
  });

  it('takes names of the language as ordinary labels', () => {
    const odd = readLabel<number>(JSON.parse('{ "__proto__": 1, "constructor": 2, "toString": 3 }'));
    expect(['__proto__', 'Constructor', 'TOSTRING'].map((text) => odd(text))).toEqual([1, 2, 3]);
    expect(odd('valueOf')).toMatchObject({ fault: 'unknown-label' });
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('refuses labels that are one and mean two', () => {
    expect(refusal(() => readLabel({ Yes: 1, 'yes ': 2 }))).toBe(
      'INVALID_OPTION readLabel: labels that differ only in case, white space or form must stand for the same; "yes " is 2, "Yes" is 1',
    );
    expect(readLabel({ Yes: 1, 'yes ': 1 })('YES')).toBe(1);
    expect(refusal(() => readLabel({ Yes: 1 }, { blank: ['yes'] }))).toContain('"yes" is a label and blank');
  });

  it('refuses what are no labels', () => {
    for (const bad of [{}, [], ['Yes'], null, undefined, 7, new Map([['a', 1]])]) {
      expect(refusal(() => readLabel(bad as never))).toMatch(/^INVALID_OPTION readLabel: labels must be/);
    }
    for (const value of [null, undefined, Number.NaN, Number.POSITIVE_INFINITY, 1n, {}]) {
      expect(refusal(() => readLabel({ Yes: value } as never))).toMatch(
        /^INVALID_OPTION readLabel: labels: "Yes" must be/,
      );
    }
    expect(refusal(() => readLabel({ Yes: 1 }, { blanks: [] } as never))).toContain('unknown option "blanks"');
    expect(refusal(() => readLabel('a', undefined as never))).toContain('labels must be');
  });
});

// cases of the field
describe('labels of a survey', () => {
  const texts = ['Very satisfied', 'very satisfied', 'Satisfied ', 'Verry satisfied'];

  it('are 3 satisfied and one refused, never missing', () => {
    const score = readLabel(labels);
    expect(csat(texts, { score, onInvalid: 'count' })).toMatchObject({ satisfied: 3, n: 3, missing: 0, invalid: 1 });
    expect(() => csat(texts, { score })).toThrow('at row 3, reader score');
  });
});
