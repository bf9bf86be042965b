import { describe, expect, it } from 'vitest';
import { plainQuestion } from '../../../src/kernels/cohort/cohort-question.js';
import { tableResult } from '../../../src/kernels/cohort/cohort-result.js';
import { type CohortCounting, cohortSpec } from '../../../src/kernels/cohort/cohort-spec.js';

const asOf = Date.UTC(2026, 2, 1);
const tally = {
  n: 5,
  missing: 2,
  invalid: 1,
  reasons: {},
  afterAsOf: 3,
  refunded: 1,
  refundsApart: 2,
  customers: 4,
  rows: [],
  starts: null,
};
const resultOf = (options: Partial<CohortCounting> = {}, formedBy: 'period' | 'attribute' = 'period') => {
  const spec = cohortSpec('m', { timeZone: 'Asia/Tokyo', asOf, ...options }, { formedBy });
  const named = { metric: 'm', unit: 'fraction', value: 0.5 } as const;
  return {
    spec,
    result: tableResult(named, spec, tally, plainQuestion(), ['first-ever', 'on'], { head: 1 }, { tail: 2 }),
  };
};

describe('tableResult', () => {
  it('says how it was counted, by the defaults that were applied', () => {
    const { result } = resultOf();
    expect(JSON.stringify(result)).toBe(
      JSON.stringify({
        metric: 'm',
        unit: 'fraction',
        value: 0.5,
        n: 5,
        missing: 2,
        invalid: 1,
        reasons: {},
        head: 1,
        afterAsOf: 3,
        refunds: null,
        refunded: 1,
        refundsApart: 2,
        customers: 4,
        starts: null,
        definition: 'first-ever/on/calendar',
        offsets: null,
        from: null,
        to: null,
        clock: 'calendar',
        window: null,
        formedBy: 'period',
        bornBy: 'first-event',
        period: 'month',
        weekStart: null,
        anchorDay: 1,
        anchorMonth: null,
        timeZone: 'Asia/Tokyo',
        asOf,
        tail: 2,
      }),
    );
  });

  it('names the starts that the period has, and null for the others', () => {
    const startsOf = (options: Partial<CohortCounting>) => {
      const { period, weekStart, anchorDay, anchorMonth } = resultOf(options).result;
      return [period, weekStart, anchorDay, anchorMonth];
    };
    expect(startsOf({ period: 'week', weekStart: 7 })).toEqual(['week', 7, null, null]);
    expect(startsOf({ period: 'year', anchorDay: 6, anchorMonth: 4 })).toEqual(['year', null, 6, 4]);
    expect(startsOf({ period: 'half-year' })).toEqual(['half-year', null, 1, 1]);
    expect(startsOf({ period: 'day' })).toEqual(['day', null, null, null]);
  });

  it('says the window of an elapsed clock, by a copy of its own', () => {
    const { spec, result } = resultOf({ clock: 'elapsed', window: { days: 30 } }, 'attribute');
    expect(result).toMatchObject({ clock: 'elapsed', window: { days: 30 }, formedBy: 'attribute' });
    expect(result.definition).toBe('first-ever/on/elapsed-30-days/by-attribute');
    (result.window as { days: number }).days = 7;
    expect(spec.window).toEqual({ days: 30 });
  });
});
