import { describe, expect, it } from 'vitest';
import { annualRepurchaseRate } from '../../../src/customers/repeat/annual-repurchase-rate.js';
import { countOrders } from '../../../src/kernels/orders/count-orders.js';
import { expectShare, otherwise } from '../../kernels/proportion/rates.js';
import { assertPlain } from '../../laws.js';
import { cdnow, DAY, expected, made } from '../orders/orders.js';

describe('annualRepurchaseRate', () => {
  it('gives every quarter on quarter as plain loops do', () => {
    const rate = annualRepurchaseRate(made(), { period: 'quarter' });
    expect(rate.periods.map(({ period, next }) => [period, next])).toEqual(
      expected.annualRepurchaseRate.map(({ period, next }) => [period, next]),
    );
    for (const [k, { period, next, ...share }] of expected.annualRepurchaseRate.entries()) {
      expectShare(rate.periods[k] as never, share, 1e-12);
    }
    // the last pair ends with the quarter that holds asOf
    expect(rate.periods.map(({ status }) => status)).toEqual(['complete', 'complete', 'partial']);
    expect(rate).toMatchObject({
      latest: '2025-Q3',
      value: rate.periods[1]?.value,
      definition: 'quarter-on-quarter',
      mode: null,
    });
    assertPlain(rate);
  });

  it('has no rate of the public CDNOW orders before 1998 is over', (context) => {
    const rate = annualRepurchaseRate(cdnow(context));
    expect(rate).toMatchObject({ value: null, n: 0, count: 0, interval: null, latest: null, mode: null });
    expect(rate.periods).toMatchObject([
      { period: '1997', next: '1998', from: '1998-01-01', to: '1999-01-01', status: 'partial', n: 23_570, count: 5374 },
    ]);
  });

  const years = (again: number, asOf = 800 * DAY) => {
    const customer = [...Array(10).keys(), ...Array(again).keys()];
    const at = customer.map((_, i) => (i < 10 ? 5 : 400) * DAY);
    return annualRepurchaseRate({ customer, at }, { timeZone: 'UTC', asOf });
  };

  it('says what kind of shop a yearly rate stands for', () => {
    expect([0, 3, 4, 6, 7, 10].map((again) => years(again).mode)).toEqual([
      'acquisition',
      'acquisition',
      'hybrid',
      'hybrid',
      'loyalty',
      'loyalty',
    ]);
  });

  it('waits until the second year is over', () => {
    expect(years(5, 730 * DAY)).toMatchObject({
      value: 0.5,
      n: 10,
      count: 5,
      latest: '1970',
      definition: 'year-on-year',
    });
    expect(years(5, 730 * DAY - 1)).toMatchObject({ value: null, periods: [{ status: 'partial', value: 0.5 }] });
    expect(years(5).periods.map(({ next, value }) => [next, value])).toEqual([
      ['1971', 0.5],
      ['1972', 0],
    ]);
  });

  it('counts neighbours only, and takes fiscal years', () => {
    const columns = { customer: ['a', 'a', 'b', 'b'], at: [0, 800 * DAY, 80 * DAY, 100 * DAY] };
    const of = (options: object) => annualRepurchaseRate(columns, { timeZone: 'UTC', asOf: 1200 * DAY, ...options });
    expect(of({}).periods.map(({ count, n }) => [count, n])).toEqual([
      [0, 2],
      [0, 0],
      [0, 1],
    ]);
    const fiscal = of({ anchorMonth: 4 });
    expect(fiscal.periods[0]).toMatchObject({ period: '1969-04-01', next: '1970-04-01', count: 1, n: 2 });
    expect(fiscal.value).toBe(0);
  });

  it('is null of nothing, and refuses bad options', () => {
    const none = countOrders({ customer: [], at: [] }, { timeZone: 'UTC', asOf: 10 * DAY });
    expect(annualRepurchaseRate(none)).toMatchObject({ value: null, periods: [] });
    const of = (options: object) => () => annualRepurchaseRate(made(), options);
    expect(
      otherwise('INVALID_OPTION', {
        by: of({ by: 'decade' }),
        anchor: of({ period: 'week', anchorMonth: 4 }),
        unknown: of({ from: '2025-01-01' }),
        confidence: of({ confidence: 1 }),
      }),
    ).toEqual([]);
  });
});
