import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/catalog/finding/fold.js';
import { metrics } from '../../../src/catalog/finding/metrics.js';
import { searchMetrics } from '../../../src/catalog/finding/search-metrics.js';
import { ambiguities } from '../../../src/catalog/lists/ambiguities.js';
import type { MetricId } from '../../../src/catalog/metric-id.js';
import { vi } from '../../../src/catalog/vi/vi.js';

/** Texts are one where they are one to those who search. */
const keyOf = (text: string) => wordsOf(text).join(' ');

/** What each metric is called, in both languages. */
const called = metrics.flatMap(({ id, name, function: own, aliases }) =>
  [id, name, own, ...aliases, vi.metrics[id].name, ...vi.metrics[id].aliases].map((text) => ({ id, text })),
);

const declared = new Map([...ambiguities, ...vi.ambiguities].map(({ name, ids }) => [keyOf(name), ids]));

describe('what metrics are called', () => {
  it('is no name of two, but where that is declared', () => {
    const owners = new Map<string, Set<MetricId>>();
    for (const { id, text } of called) owners.set(keyOf(text), (owners.get(keyOf(text)) ?? new Set()).add(id));
    const shared = [...owners].filter(([, ids]) => ids.size > 1).map(([key, ids]) => [key, [...ids].sort()]);
    const known = [...declared].map(([key, ids]) => [key, [...ids].sort()]);
    expect(shared.sort()).toEqual(known.sort());
  });

  it('finds its metric: as one of the first three, or as one of those that share it', () => {
    const lost = called.filter(({ id, text }) => {
      const most = declared.get(keyOf(text))?.length ?? 3;
      return !searchMetrics(text, { texts: [vi], limit: most }).some((hit) => hit.id === id);
    });
    expect(called.length).toBeGreaterThan(2000);
    expect(lost).toEqual([]);
  });

  it('finds its metric without accents and capitals too', () => {
    const lost = called.filter(({ id, text }) => {
      const bare = keyOf(text);
      const most = declared.get(bare)?.length ?? 3;
      return !searchMetrics(bare, { texts: [vi], limit: most }).some((hit) => hit.id === id);
    });
    expect(lost).toEqual([]);
  });
});
