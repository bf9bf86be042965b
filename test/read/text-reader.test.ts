import { describe, expect, it } from 'vitest';
import { blankTexts, cannotRead, givenTo, textReader } from '../../src/read/text-reader.js';

describe('textReader', () => {
  const form = { ofText: (text: string) => `<${text}>`, ofOther: (value: unknown) => [value] };

  it('keeps what is missing, and asks the form for the rest', () => {
    const read = textReader<unknown, unknown>('a', undefined, [''], form);
    expect([null, undefined, ' ', 'x', 7].map((value) => read(value))).toEqual([null, undefined, null, '<x>', [7]]);
  });

  it('asks once for a text', () => {
    let asked = 0;
    const ofText = () => ++asked;
    const read = textReader<string, number>('a', undefined, undefined, { ...form, ofText });
    expect([read('x'), read('y'), read('x')]).toEqual([1, 2, 1]);
  });

  it('remembers no more than a thousand texts, and no long ones', () => {
    let asked = 0;
    const ofText = () => ++asked;
    const read = textReader<string, number>('a', undefined, undefined, { ...form, ofText });
    for (let k = 0; k < 1000; k++) read(`${k}`);
    for (const text of ['more', 'more', '999']) read(text);
    expect(asked).toBe(1002);
    const long = textReader<string, number>('a', undefined, undefined, { ...form, ofText });
    for (let k = 0; k < 2; k++) long('x'.repeat(101));
    expect(asked).toBe(1004);
  });

  it('passes on what the function of the row throws', () => {
    const read = textReader('a', () => JSON.parse('{'), undefined, form);
    expect(() => read({})).toThrow(SyntaxError);
  });
});

describe('what was given to a reader', () => {
  it('is a place and options, or options alone', () => {
    const options = { blank: [''] };
    expect(givenTo('a', 'x', options, 'blank')).toEqual({ from: 'x', how: options });
    expect(givenTo('a', options, undefined, 'blank')).toEqual({ from: undefined, how: options });
    expect(givenTo('a', undefined, undefined, 'blank')).toEqual({ from: undefined, how: undefined });
  });
});

describe('blank texts', () => {
  it('are folded', () => {
    expect(blankTexts('a', [' N/A', ''])).toEqual(['n/a', '']);
    expect(blankTexts('a', undefined)).toEqual([]);
  });
});

describe('what cannot be read', () => {
  it('shows what came, shortened, and why', () => {
    expect(cannotRead('x'.repeat(50), 'not-a-number')).toEqual({
      unreadable: `"${'x'.repeat(40)}"`,
      fault: 'not-a-number',
    });
    expect(cannotRead(new Map(), 'unknown-label', ' (labels are texts)').unreadable).toBe('Map (labels are texts)');
  });
});
