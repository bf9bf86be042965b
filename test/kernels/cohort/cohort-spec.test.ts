import { describe, expect, it } from 'vitest';
import { ATTRIBUTE, type CohortCounting, cohortSpec } from '../../../src/kernels/cohort/cohort-spec.js';
import { AMOUNT } from '../../../src/kernels/history/visit-amounts.js';
import { outcome } from '../../laws.js';

const asOf = Date.parse('2026-03-15T00:00:00+07:00');
const zone = { timeZone: 'Asia/Ho_Chi_Minh', asOf };
const MARCH = (2026 - 1970) * 12 + 2;
const DAY = Date.UTC(2026, 2, 15) / 864e5;

describe('cohortSpec', () => {
  it('applies defaults and keeps what was given', () => {
    const { clock, cohortOf, offsets, days, ...rest } = cohortSpec('m', zone);
    expect(rest).toEqual({
      metric: 'm',
      subject: 'customer',
      ...zone,
      onInvalid: 'throw',
      unit: 'period',
      amount: null,
      refunds: null,
      spare: ['amount', 'refund'],
      attribute: null,
      starts: false,
      last: MARCH,
      open: MARCH,
      period: 'month',
      formedBy: 'period',
      bornBy: 'first-event',
      window: null,
    });
    expect([cohortOf(7), offsets.unitOf(7), offsets, days.period, clock.indexOf(asOf)]).toMatchObject([
      7,
      7,
      { step: 1, last: MARCH, open: MARCH },
      'month',
      MARCH,
    ]);
    const more = cohortSpec('m', { ...zone, onInvalid: 'count' }, { amount: AMOUNT, formedBy: 'attribute' });
    expect(more).toMatchObject({ amount: AMOUNT, attribute: ATTRIBUTE, onInvalid: 'count', formedBy: 'attribute' });
  });

  it('numbers visits as the clock needs them', () => {
    const of = (options: Partial<CohortCounting>, days = false) => cohortSpec('m', { ...zone, ...options }, { days });
    // asOf is the start of a day, which has not been seen for any length of time
    expect(of({}, true)).toMatchObject({ unit: 'day', last: DAY - 1, open: DAY, offsets: { step: 1, last: MARCH } });
    expect(of({}, true).cohortOf(DAY)).toBe(MARCH);
    const elapsed = { clock: 'elapsed', window: { days: 7 } } as const;
    expect(of(elapsed)).toMatchObject({ unit: 'day', offsets: { step: 7, last: DAY - 1, open: DAY } });
    const exact = of({ clock: 'elapsed', window: { ms: 50 } });
    expect(exact).toMatchObject({ unit: 'instant', last: asOf - 1, open: asOf, offsets: { step: 50, last: asOf - 1 } });
    expect(exact.cohortOf(asOf)).toBe(MARCH);
    expect(of({ period: 'half-year' }).open).toBe(112);
  });

  it('refuses other periods, policies, zones and ways of forming cohorts', () => {
    const of =
      (changes: object, demand: object = {}) =>
      () =>
        cohortSpec('m', { ...zone, ...changes }, demand);
    expect(of({ period: 'decade' })).toThrow(
      'm: period must be month or day or week or quarter or half-year or year; got "decade"',
    );
    expect(of({ onInvalid: 'skip' })).toThrow('m: onInvalid must be throw or count; got "skip"');
    expect(of({}, { formedBy: 'plan' })).toThrow('m: formedBy must be period or attribute; got "plan"');
    expect(of({ clock: 'elapsed', window: { ms: 5 } }, { days: true })).toThrow('m: window must be whole days');
    expect(of({ anchorMonth: 4 })).toThrow('m: anchorMonth must be left out for periods of a month');
    for (const timeZone of ['Mars/Base', '+07:00', '', undefined])
      expect(outcome(of({ timeZone }))).toBe('INVALID_OPTION');
    expect(outcome(of({ asOf: 'today' }))).toBe('INVALID_OPTION');
  });
});
