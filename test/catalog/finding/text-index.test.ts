import { describe, expect, it } from 'vitest';
import { metricIds } from '../../../src/catalog/finding/metrics.js';
import { textIndexOf } from '../../../src/catalog/finding/text-index.js';

const index = textIndexOf(
  {
    language: 'en',
    metrics: {
      nps: { name: 'Net score', aliases: ['e-mail score'], definition: 'Net of promoters.' },
      csat: { name: 'Satisfaction', aliases: [], definition: 'Answers that are good.' },
    },
    ambiguities: [{ name: 'score', ids: ['nps', 'csat'], says: 'Either.' }],
  },
  new Map([['nps', 'netScore']]),
);
const { called, vocabulary } = index;
const wordsOf = (places: readonly number[]) => places.map((place) => vocabulary.words[place]);

describe('an index of texts', () => {
  it('has what metrics are called, with hyphens and without', () => {
    expect(
      called.map(({ text, as, metrics, words }) => [text, as, metrics.map((at) => metricIds[at]), wordsOf(words)]),
    ).toEqual([
      ['score', 'ambiguity', ['nps', 'csat'], ['score']],
      ['Net score', 'name', ['nps'], ['net', 'score']],
      ['e-mail score', 'alias', ['nps'], ['e', 'mail', 'score']],
      ['e-mail score', 'alias', ['nps'], ['email', 'score']],
      ['netScore', 'function', ['nps'], ['net', 'score']],
      ['netScore', 'function', ['nps'], ['netscore']],
      ['Satisfaction', 'name', ['csat'], ['satisfaction']],
    ]);
  });

  it('leads from words to what has them', () => {
    const net = vocabulary.places.get('net') ?? -1;
    expect(index.calledWith[net]?.map((at) => called[at]?.text)).toEqual(['Net score', 'netScore']);
    expect(index.definedWith[net]?.map((at) => metricIds[at])).toEqual(['nps']);
  });

  it('weighs a word the more, the fewer metrics have it', () => {
    const weight = (word: string) => index.weights[vocabulary.places.get(word) ?? -1] ?? 0;
    expect(weight('net')).toBeCloseTo(Math.log(1 + metricIds.length), 12);
    expect(weight('score')).toBeCloseTo(Math.log(1 + metricIds.length / 2), 12);
    expect(index.calledWeights[1]).toBeCloseTo(weight('net') + weight('score'), 12);
  });
});
