import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOneSlipApart, likelyWords, vocabularyOf } from '../../../src/catalog/finding/likely-words.js';
import { runs } from '../../runs.js';

const vocabulary = vocabularyOf([
  'abandonment',
  'box',
  'churn',
  'conversion',
  'nps',
  'promoter',
  'purchase',
  'rate',
  'rates',
  'roi',
  'roulette',
]);

const readings = (typed: string) => likelyWords(typed, vocabulary).map(({ place }) => vocabulary.words[place]);

describe('a typed word', () => {
  it.each([
    ['churn', ['churn']],
    ['rate', ['rate', 'rates']],
    ['rates', ['rates', 'rate']],
    ['boxes', ['box']],
    ['purchases', ['purchase']],
    ['prom', ['promoter']],
    ['ro', ['roi', 'roulette']],
    ['r', []],
    ['convert', ['conversion']],
    ['chrun', ['churn']],
    ['churm', ['churn']],
    ['chun', ['churn']],
    ['churrn', ['churn']],
    ['vhurn', ['churn']],
    ['nsp', ['nps']],
    ['roy', ['roi']],
    ['promotre', ['promoter']],
    ['xyzzy', []],
  ])('%s stands for %j', (typed, words) => {
    expect(readings(typed)).toEqual(words);
  });

  it('is read as itself with more sureness than as anything else', () => {
    for (const word of vocabulary.words) {
      const [first, ...others] = likelyWords(word, vocabulary);
      expect(first).toEqual({ place: vocabulary.places.get(word), sureness: 1 });
      for (const { sureness } of others) expect(sureness).toBeLessThan(1);
    }
  });

  it('that only joins others stands for itself alone', () => {
    const joined = vocabularyOf(['mi', 'misteri', 'of', 'offer', 'to', 'top']);
    const read = (typed: string) => likelyWords(typed, joined).map(({ place }) => joined.words[place]);
    for (const word of ['mi', 'of', 'to']) expect(read(word)).toEqual([word]);
    expect(read('the')).toEqual([]);
    expect(read('mis')).toEqual(['misteri']);
  });

  it('has forty readings at most', () => {
    const many = vocabularyOf(Array.from({ length: 100 }, (_, k) => `word${k}`));
    expect(likelyWords('word', many)).toHaveLength(40);
  });
});

/** Distance with swaps of neighbours, by its recurrence. */
function distance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => i + j));
  const at = (i: number, j: number) => table[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      let least = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1));
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap) least = Math.min(least, at(i - 2, j - 2) + 1);
      (table[i] as number[])[j] = least;
    }
  }
  return at(a.length, b.length);
}

describe('one slip', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

  it('is a distance of one, where a swap of neighbours counts as one', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(isOneSlipApart(a, b)).toBe(distance(a, b) === 1);
      }),
      { numRuns: runs },
    );
  });

  it('is found in a vocabulary whatever its letters are', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'z', '9', 'ß', 'ж'), minLength: 4, maxLength: 7 });
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        const found = likelyWords(a, vocabularyOf([b])).length > 0;
        if (distance(a, b) <= 1) expect(found).toBe(true);
      }),
      { numRuns: runs },
    );
  });
});
