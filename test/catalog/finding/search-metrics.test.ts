import { describe, expect, it } from 'vitest';
import { metric, metrics } from '../../../src/catalog/finding/metrics.js';
import { searchMetrics } from '../../../src/catalog/finding/search-metrics.js';
import type { SearchTexts } from '../../../src/catalog/lists/catalogue-texts.js';
import { vi } from '../../../src/catalog/vi/vi.js';
import golden from './search-metrics.golden.json' with { type: 'json' };

const idsOf = (words: string, limit?: number) => searchMetrics(words, { texts: [vi], limit }).map(({ id }) => id);

describe('a search', () => {
  it.each(golden.queries)('of "$words" finds $ids', ({ words, ids, within }) => {
    expect(idsOf(words).slice(0, within)).toEqual(expect.arrayContaining(ids));
  });

  it('without a language finds nothing that is said only there', () => {
    expect(searchMetrics('nỗ lực của khách hàng').map(({ id }) => id)).not.toContain('ces');
    expect(searchMetrics('nỗ lực của khách hàng', { texts: [vi] })[0]).toEqual({
      id: 'ces',
      score: 1,
      matched: { text: 'nỗ lực của khách hàng', as: 'alias', language: 'vi' },
    });
  });

  it('says what it found: a name, an alias, a function, what several share, words of a definition', () => {
    const matched = (words: string) => searchMetrics(words)[0]?.matched;
    expect(matched('net promoter score')).toEqual({ text: 'Net Promoter Score', as: 'name', language: 'en' });
    expect(matched('aov')).toEqual({ text: 'AOV', as: 'alias', language: 'en' });
    expect(matched('open rate')).toEqual({ text: 'open rate', as: 'ambiguity', language: 'en' });
    expect(matched('annualrepurchaserate')).toEqual({ text: 'annualRepurchaseRate', as: 'function', language: 'en' });
    const [found] = searchMetrics('detractors');
    expect(found?.matched.as).toBe('definition');
    expect(found?.matched.text).toBe(metric(found?.id ?? 'nps').definition);
  });

  it('scores the very name 1 and everything else less', () => {
    for (const { id, name } of metrics) {
      const hits = searchMetrics(name);
      expect(hits.find((hit) => hit.id === id)?.score).toBeCloseTo(1, 12);
      for (const { score } of hits) expect(score).toBeLessThanOrEqual(1 + 1e-12);
    }
  });

  it('lists the best first, as many as asked for, and none twice', () => {
    const hits = searchMetrics('rate', { limit: 50 });
    expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a));
    expect(new Set(hits.map(({ id }) => id)).size).toBe(hits.length);
    expect(searchMetrics('rate')).toEqual(hits.slice(0, 10));
    expect(searchMetrics('rate', { limit: 1 })).toEqual(hits.slice(0, 1));
  });

  it('does not depend on the order of words, nor on texts being given twice or again', () => {
    expect(idsOf('resolution time to')).toEqual(idsOf('time to resolution'));
    expect(searchMetrics('rời bỏ', { texts: [vi, vi] })).toEqual(searchMetrics('rời bỏ', { texts: [vi] }));
    expect(searchMetrics('rời bỏ', { texts: [{ ...vi }] })).toEqual(searchMetrics('rời bỏ', { texts: [vi] }));
  });

  it('finds nothing for nothing', () => {
    for (const words of ['', ' ', '—', 'xyzzy', '%%%']) expect(searchMetrics(words)).toEqual([]);
  });

  it('looks at twenty words, however many there are', () => {
    const twenty = 'net promoter score '.repeat(7);
    expect(searchMetrics(`${twenty} churn rate`)).toEqual(searchMetrics(twenty));
    expect(idsOf(`nps ${'x'.repeat(1e6)}`)[0]).toBe('nps');
  });

  it('takes languages of others, in whole or in part', () => {
    const french: SearchTexts = {
      language: 'fr',
      metrics: { 'churn-rate': { name: "Taux d'attrition", aliases: ['résiliation'], definition: 'Clients perdus.' } },
      ambiguities: [{ name: 'fidélité', ids: ['nps', 'retention-rate'], says: 'Dite ou vécue.' }],
    };
    expect(searchMetrics('resiliation', { texts: [french] })[0]).toMatchObject({
      id: 'churn-rate',
      matched: { text: 'résiliation', language: 'fr' },
    });
    const shared = searchMetrics('FIDELITE', { texts: [vi, french] });
    expect(shared.slice(0, 2).map(({ id, matched }) => [id, matched.as])).toEqual([
      ['nps', 'ambiguity'],
      ['retention-rate', 'ambiguity'],
    ]);
  });

  it.each([
    [[7], 'searchMetrics: words must be a text; got 7'],
    [['a', { limt: 1 }], 'searchMetrics: unknown option "limt"; known are limit, texts'],
    [['a', { limit: 0 }], 'searchMetrics: limit must be a whole number from 1 on; got 0'],
    [['a', { limit: 1.5 }], 'searchMetrics: limit must be a whole number from 1 on; got 1.5'],
    [['a', { texts: vi }], 'searchMetrics: texts must be a list of languages; got object'],
    [['a', { texts: ['vi'] }], 'searchMetrics: texts[0] must be a language with its metrics, such as vi; got "vi"'],
    [
      ['a', { texts: [vi, { language: 'x', metrics: { nps: { name: 1 } } }] }],
      'searchMetrics: texts[1].metrics["nps"] must be name, aliases and definition in text; got object',
    ],
    [
      ['a', { texts: [{ language: 'x', metrics: { csat: null } }] }],
      'searchMetrics: texts[0].metrics["csat"] must be name, aliases and definition in text; got null',
    ],
    [
      ['a', { texts: [{ language: 'x', metrics: new Map() }] }],
      'searchMetrics: texts[0] must be a language with its metrics, such as vi; got object',
    ],
    [
      ['a', { texts: [{ language: 'x', metrics: {}, ambiguities: [{ name: 'a', ids: ['b'] }] }] }],
      'searchMetrics: texts[0].ambiguities[0] must be a name and the ids that it may mean; got object',
    ],
  ])('refuses %j', (given, message) => {
    expect(() => (searchMetrics as (...given: unknown[]) => unknown)(...given)).toThrow(message);
  });
});
