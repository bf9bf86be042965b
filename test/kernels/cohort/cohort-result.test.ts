import { describe, expect, it } from 'vitest';
import { countingOf, definitionOf, totalsOf } from '../../../src/kernels/cohort/cohort-result.js';
import { type CohortCounting, cohortSpec } from '../../../src/kernels/history/visit-spec.js';

const asOf = Date.UTC(2026, 2, 1);
const spec = (options: Partial<CohortCounting> = {}, by: 'period' | 'attribute' = 'period') =>
  cohortSpec('m', { timeZone: 'Asia/Tokyo', asOf, ...options }, 'none', { by });

describe('totalsOf', () => {
  it('takes the three counts of every result and nothing else', () => {
    const tally = { n: 5, missing: 2, invalid: 1, afterAsOf: 3, customers: 4, rows: [] };
    expect(totalsOf(tally)).toEqual({ n: 5, missing: 2, invalid: 1 });
  });
});

describe('countingOf', () => {
  it('names the defaults that were applied', () => {
    expect(countingOf(spec())).toEqual({
      clock: 'calendar',
      window: null,
      by: 'period',
      period: 'month',
      weekStart: null,
      anchorDay: 1,
      anchorMonth: null,
      timeZone: 'Asia/Tokyo',
      asOf,
    });
  });

  it('names the starts that the period has, and null for the others', () => {
    const startsOf = (options: Partial<CohortCounting>) => {
      const { period, weekStart, anchorDay, anchorMonth } = countingOf(spec(options));
      return [period, weekStart, anchorDay, anchorMonth];
    };
    expect(startsOf({ period: 'week', weekStart: 7 })).toEqual(['week', 7, null, null]);
    expect(startsOf({ period: 'year', anchorDay: 6, anchorMonth: 4 })).toEqual(['year', null, 6, 4]);
    expect(startsOf({ period: 'day' })).toEqual(['day', null, null, null]);
  });

  it('says the window of an elapsed clock, by a copy of its own', () => {
    const of = spec({ clock: 'elapsed', window: { days: 30 } }, 'attribute');
    const counting = countingOf(of);
    expect(counting).toMatchObject({ clock: 'elapsed', window: { days: 30 }, by: 'attribute' });
    (counting.window as { days: number }).days = 7;
    expect(of.window).toEqual({ days: 30 });
  });
});

describe('definitionOf', () => {
  it('puts the clock behind the choices, and the attribute behind the clock', () => {
    expect(definitionOf(spec(), 'first-ever', 'on')).toBe('first-ever/on/calendar');
    const elapsed = { clock: 'elapsed', window: { days: 30 } } as const;
    expect(definitionOf(spec(elapsed, 'attribute'), 'churn')).toBe('churn/elapsed-30-days/by-attribute');
    expect(definitionOf(spec({}, 'attribute'))).toBe('calendar/by-attribute');
  });
});
