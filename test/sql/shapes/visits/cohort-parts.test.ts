import { describe, expect, it } from 'vitest';
import { plainQuestion } from '../../../../src/kernels/cohort/cohort-question.js';
import { columnsOfPart, formOf } from '../../../../src/sql/shapes/visits/cohort-parts.js';

describe('what a table needs of a customer', () => {
  it('is the first period and one more, for most questions', () => {
    const forms = (['on-or-after', 'on-or-before', 'streak', 'churn', 'nth', 'on', 'bracket'] as const).map((mode) =>
      formOf(plainQuestion({ mode })),
    );
    expect(forms).toEqual(['pair', 'pair', 'pair', 'pair', 'pair', 'each', 'bits']);
    expect(formOf(plainQuestion({ births: 'every-occurrence' }))).toBe('bits');
  });

  it('is in words of 50 periods, or a sum for each', () => {
    const span = { firstDay: 0, lastDay: 9, first: 0, last: 50 };
    expect(columnsOfPart(plainQuestion({ mode: 'bracket' }), span).cells).toEqual(['a', 'b', 'word_0', 'word_1']);
    expect(columnsOfPart(plainQuestion(), span).takes).toHaveLength(51);
    expect(columnsOfPart(plainQuestion({ mode: 'churn' }), span)).toEqual({ cells: ['a', 'b'], takes: [] });
  });
});
