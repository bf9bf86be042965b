import { describe, expect, it } from 'vitest';
import { rfmScores, rfmSpec } from '../../../src/customers/segments/rfm-scores.js';
import { assertPlain, outcome } from '../../laws.js';

const summaries = {
  customer: ['b', 10, 'a', 9],
  recency: [1, 2, 3, 4],
  frequency: [5, 5, 5, 5],
  monetary: [-1, 0, 2, 2],
  left: { missing: 1, invalid: 2, reasons: {} },
};

describe('rfmScores', () => {
  it('lists customers numbers before texts, and lets that order decide between equal ones under ntile', () => {
    const result = rfmScores(rfmSpec({ classes: 4, method: 'ntile' }), summaries);
    expect(result.customers.map(({ customer, code }) => [customer, code])).toEqual([
      [9, '113'],
      [10, '322'],
      ['a', '234'],
      ['b', '441'],
    ]);
    expect(result).toMatchObject({
      metric: 'rfm',
      unit: 'count',
      value: 4,
      n: 4,
      missing: 1,
      invalid: 2,
      reasons: {},
      ties: 'customer-ascending',
      edges: null,
      segments: null,
      rules: null,
    });
    assertPlain(result);
  });

  it('counts scores, codes and segments', () => {
    const result = rfmScores(rfmSpec({ confidence: 0.9 }), summaries);
    expect(result.scores.frequency).toEqual([4, 0, 0, 0, 0]);
    expect(result.ties).toBeNull();
    expect(result.codes.map(({ code }) => code)).toEqual(result.customers.map(({ code }) => code).sort());
    const champions = result.segments?.find((each) => each.class === 'new');
    expect(champions).toMatchObject({
      count: 1,
      share: 0.25,
      amount: -1,
      interval: { confidence: 0.9, method: 'goodman' },
    });
    expect(result.segments).toHaveLength(10);
    expect(result.segments?.reduce((sum, { count }) => sum + count, 0)).toBe(4);
  });

  it('names those whom no rule takes, and only where a code may be left', () => {
    const few = rfmScores(
      rfmSpec({ classes: 2, segments: [{ segment: 'late', recency: [1, 1] }], otherwise: 'rest' }),
      summaries,
    );
    expect(few.segments?.map((each) => [each.class, each.count])).toEqual([
      ['late', 2],
      ['rest', 2],
    ]);
    const all = rfmScores(rfmSpec({ classes: 2, segments: [{ segment: 'all' }] }), summaries);
    expect(all.segments?.map((each) => each.class)).toEqual(['all']);
    const none = rfmScores(rfmSpec({ segments: [] }), summaries);
    expect(none.segments?.map((each) => [each.class, each.count])).toEqual([['other', 4]]);
    const joined = rfmScores(
      rfmSpec({ segments: [{ segment: 'other', recency: [5, 5] }, { segment: 'old' }] }),
      summaries,
    );
    expect(joined.segments?.map((each) => each.class)).toEqual(['other', 'old']);
  });

  it('has nothing to say about nobody', () => {
    const nobody = {
      customer: [],
      recency: [],
      frequency: [],
      monetary: [],
      left: { missing: 0, invalid: 0, reasons: {} },
    };
    expect(rfmScores(rfmSpec({}), nobody)).toMatchObject({ value: null, n: 0, edges: null, codes: [], customers: [] });
  });
});

describe('rfmSpec', () => {
  it('refuses bad options', () => {
    for (const bad of [{ classes: 1 }, { classes: 10 }, { classes: 2.5 }, { method: 'qcut' }, { otherwise: '' }]) {
      expect([bad, outcome(() => rfmSpec(bad as never))]).toEqual([bad, 'INVALID_OPTION']);
    }
    expect(() => rfmSpec({ classes: 10 })).toThrow('rfm: classes must be a whole number from 2 to 9; got 10');
  });

  const edges = { recency: [30, 90, 10], frequency: [1, 3], monetary: [100] };
  const some = {
    customer: ['a', 'b', 'c', 'd'],
    recency: [10, 9, 30, 91],
    frequency: [1, 2, 3, 4],
    monetary: [100, 101, -5, 1e6],
    left: { missing: 0, invalid: 0, reasons: {} },
  };

  it('takes borders of its own for each dimension, in either order; what equals one scores below it', () => {
    const sorted = { recency: [90, 30, 10], frequency: [1, 3], monetary: [100] };
    const ascending = { recency: [10, 30, 90], frequency: [3, 1], monetary: [100] };
    for (const given of [sorted, ascending]) {
      const result = rfmScores(rfmSpec({ edges: given }), some);
      expect(result).toMatchObject({ method: 'fixed-edges', ties: null, edges: sorted, segments: null });
      expect(result.classes).toEqual({ recency: 4, frequency: 3, monetary: 2 });
      expect(result.customers.map(({ code }) => code)).toEqual(['311', '422', '221', '132']);
      expect(result.scores).toEqual({ recency: [1, 1, 1, 1], frequency: [1, 2, 1], monetary: [2, 2] });
      assertPlain(result);
    }
    const nobody = { customer: [], recency: [], frequency: [], monetary: [], left: some.left };
    expect(rfmScores(rfmSpec({ edges: sorted }), nobody)).toMatchObject({ edges: sorted, value: null });
    // borders that quantiles gave give the same scores again
    const byQuantiles = rfmScores(rfmSpec({ classes: 2 }), some);
    const again = rfmScores(rfmSpec({ edges: byQuantiles.edges as never, segments: [] }), some);
    expect(again.customers.map(({ code }) => code)).toEqual(byQuantiles.customers.map(({ code }) => code));
    expect(again.classes).toBe(2);
    // most bought once: borders are equal, and nobody scores between them
    const once = { ...some, frequency: [1, 1, 1, 4] };
    const first = rfmScores(rfmSpec({}), once);
    expect(first.edges?.frequency.slice(0, 3)).toEqual([1, 1, 1]);
    const later = rfmScores(rfmSpec({ edges: first.edges as never }), once);
    expect(later.edges).toEqual(first.edges);
    expect(later.scores).toEqual(first.scores);
    expect(later.customers.map(({ code }) => code)).toEqual(first.customers.map(({ code }) => code));
  });

  it('has as many classes in each dimension as are asked for', () => {
    const classes = { recency: 5, frequency: 2, monetary: 4 };
    const segments = [{ segment: 'many', frequency: [2, 2] as const, monetary: [1, 4] as const }];
    const result = rfmScores(rfmSpec({ classes, method: 'ntile', segments }), some);
    expect(result.classes).toEqual(classes);
    expect(result.customers.map(({ code, segment }) => [code, segment])).toEqual([
      ['312', 'other'],
      ['413', 'other'],
      ['221', 'many'],
      ['124', 'many'],
    ]);
    expect(rfmScores(rfmSpec({ classes: { ...classes, frequency: 5 } }), some).segments).toHaveLength(10);
  });

  it.each<[object, string]>([
    [{ edges }, 'rfm: edges.recency must be 1 to 8 finite numbers, ascending or descending; got Array(3)'],
    [{ edges: { ...edges, recency: [] } }, 'rfm: edges.recency must be 1 to 8'],
    [{ edges: { ...edges, recency: [5, 9, 5] } }, 'rfm: edges.recency must be 1 to 8'],
    [{ edges: { recency: [1], frequency: [1] } }, 'rfm: edges.monetary must be 1 to 8'],
    [{ edges: { recency: [1], frequency: [Number.NaN], monetary: [1] } }, 'rfm: edges.frequency must be 1 to 8'],
    [{ edges: { recency: [1], frequency: [1], monetary: [1], spend: [1] } }, 'rfm: unknown option "edges.spend"'],
    [
      { edges: { recency: [1], frequency: [1], monetary: [1] }, method: 'ntile' },
      'rfm: edges must be left out under method ntile',
    ],
    [
      { edges: { recency: [1], frequency: [1], monetary: [1] }, classes: 5 },
      'rfm: classes must be left out, or 2 for recency',
    ],
    [{ method: 'fixed-edges' }, 'rfm: edges.recency must be 1 to 8'],
    [
      { classes: { recency: 5, frequency: 5 } },
      'rfm: classes.monetary must be a whole number from 2 to 9; got undefined',
    ],
    [
      { classes: { recency: 5, frequency: 5, monetary: 10 } },
      'rfm: classes.monetary must be a whole number from 2 to 9',
    ],
    [{ classes: { recency: 5, frequency: 5, monetary: 5, spend: 5 } }, 'rfm: unknown option "classes.spend"'],
    [{ classes: null }, 'rfm: classes must be a whole number from 2 to 9; got null'],
  ])('refuses %j', (options, text) => {
    expect(() => rfmSpec(options as never)).toThrow(text);
    expect(outcome(() => rfmSpec(options as never))).toBe('INVALID_OPTION');
  });
});
