import { describe, expect, it } from 'vitest';
import { rfmScores, rfmSpec } from '../../../src/customers/segments/rfm-scores.js';
import { assertPlain, outcome } from '../../laws.js';

const summaries = {
  customer: ['b', 10, 'a', 9],
  recency: [1, 2, 3, 4],
  frequency: [5, 5, 5, 5],
  monetary: [-1, 0, 2, 2],
  left: { missing: 1, invalid: 2 },
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
    const nobody = { customer: [], recency: [], frequency: [], monetary: [], left: { missing: 0, invalid: 0 } };
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
});
