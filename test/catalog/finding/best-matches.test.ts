import { describe, expect, it } from 'vitest';
import { bestMatches, readingsOf, worthOf } from '../../../src/catalog/finding/best-matches.js';
import { metricIds } from '../../../src/catalog/finding/metrics.js';
import { textIndexOf } from '../../../src/catalog/finding/text-index.js';

const english = textIndexOf(
  {
    language: 'en',
    metrics: {
      nps: { name: 'promoter score', aliases: [], definition: 'Would recommend.' },
      csat: { name: 'score', aliases: [], definition: 'Content with checkout.' },
    },
  },
  new Map(),
);
const other = textIndexOf(
  { language: 'xx', metrics: { ces: { name: 'promoter', aliases: [], definition: '' } } },
  new Map(),
);

function scores(words: readonly string[], index = english) {
  const readings = readingsOf(words, index);
  const matches = bestMatches(readings, worthOf([{ index, readings }]), index);
  return Object.fromEntries(metricIds.map((id, at) => [id, matches[at]?.score]).filter(([, score]) => score !== 0));
}

/** What words tell that one and two of the metrics have. */
const [one, two] = [Math.log(1 + metricIds.length), Math.log(1 + metricIds.length / 2)];

describe('the best matches', () => {
  it('are the names that were asked for, then those of which less was asked or that have less of it', () => {
    expect(scores(['promoter', 'score'])['nps']).toBeCloseTo(1, 12);
    const [asked, held] = [two / (one + two), 1];
    const csat = 0.75 * ((2 * asked * held) / (asked + held)) + 0.25 * asked;
    expect(scores(['promoter', 'score'])['csat']).toBeCloseTo(csat, 12);
    expect(scores(['score'])['csat']).toBeCloseTo(1, 12);
    const share = two / (one + two);
    expect(scores(['score'])['nps']).toBeCloseTo(0.75 * ((2 * share) / (1 + share)) + 0.25, 12);
  });

  it('count half for words of the definition, and nothing when little of what was asked is there', () => {
    expect(scores(['recommend'])).toEqual({ nps: 0.125 });
    expect(scores(['recommend', 'promoter', 'box'])['nps']).toBeGreaterThan(0.4);
    expect(scores(['content', 'promoter', 'recommend'])['csat']).toBeUndefined();
  });

  it('read two words as one where there is one', () => {
    expect(scores(['check', 'out'])).toEqual({ csat: expect.closeTo(0.125 * 0.95, 12) });
  });

  it('take what a word is worth from the language that knows it', () => {
    const words = ['promotr', 'score'];
    const read = [english, other].map((index) => ({ index, readings: readingsOf(words, index) }));
    expect(worthOf(read)).toEqual([one, two]);
    expect(worthOf(read.slice(1))).toEqual([one, Math.log(2)]);
    expect(worthOf([])).toEqual([]);
  });
});
