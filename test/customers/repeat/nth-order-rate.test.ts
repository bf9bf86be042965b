import { describe, expect, it } from 'vitest';
import { nthOrderRate } from '../../../src/customers/repeat/nth-order-rate.js';
import { expectShare, otherwise } from '../../kernels/proportion/rates.js';
import { assertPlain } from '../../laws.js';
import { cdnow, DAY, expected, made } from '../orders/orders.js';
import golden from '../orders/orders-public.golden.json' with { type: 'json' };

describe('nthOrderRate', () => {
  for (const [name, wanted] of Object.entries(expected.nthOrderRate)) {
    it(`gives the steps of ${name} as plain loops do`, () => {
      const [order, within] = name.split('/') as ['day' | 'row', string];
      const withinDays = within === 'None' ? undefined : Number(within);
      const rate = nthOrderRate(made(), { n: 5, order, withinDays });
      expect(rate.steps.map((step) => [step.order, step.undecided])).toEqual(
        wanted.map((step) => [step.order, step.undecided]),
      );
      for (const [k, step] of wanted.entries()) {
        const { order, undecided, ...share } = step;
        expectShare(rate.steps[k] as never, share, 1e-12);
      }
      expect(rate).toMatchObject({ ...rate.steps[3], order, withinDays: withinDays ?? null });
      assertPlain(rate);
    });
  }

  it('starts with the second purchase of the public CDNOW orders', (context) => {
    const { n, share } = golden['cdnow.gaps'].expected.secondPurchase;
    const rate = nthOrderRate(cdnow(context), { n: 3 });
    expect(rate.steps[0]).toMatchObject({ n: golden['cdnow.gaps'].expected.customers, count: n, value: share });
    expect(rate.steps[1]?.n).toBe(n);
  });

  it('names what it counted', () => {
    const name = (options: object) => nthOrderRate(made(), options).definition;
    expect(name({})).toBe('2nd/day/so-far');
    expect(name({ n: 3, order: 'row', withinDays: 90 })).toBe('3rd/row/within-90-days');
    expect(nthOrderRate(made(), { withinDays: -0 }).withinDays).toBe(0);
    expect([4, 11, 12, 13, 21, 102, 111, 1000].map((n) => name({ n }).split('/')[0])).toEqual([
      '4th',
      '11th',
      '12th',
      '13th',
      '21st',
      '102nd',
      '111th',
      '1000th',
    ]);
  });

  it('chooses customers by their first order', () => {
    const columns = { customer: ['a', 'a', 'b', 'b', 'b'], at: [0, 9 * DAY, 5 * DAY, 6 * DAY, 7 * DAY] };
    const of = (options: object) => nthOrderRate(columns, { timeZone: 'UTC', asOf: 60 * DAY, n: 3, ...options });
    expect(of({}).steps).toMatchObject([
      { n: 2, count: 2 },
      { n: 2, count: 1 },
    ]);
    expect(of({ from: '1970-01-02' })).toMatchObject({ n: 1, count: 1 });
    expect(of({ to: '1970-01-02' })).toMatchObject({ n: 1, count: 0 });
    expect(of({ to: '1970-01-01' })).toMatchObject({ n: 0, value: null, interval: null });
  });

  it('refuses bad options', () => {
    const of = (options: object) => () => nthOrderRate(made(), options);
    expect(
      otherwise('INVALID_OPTION', {
        first: of({ n: 1 }),
        half: of({ n: 2.5 }),
        many: of({ n: 1001 }),
        order: of({ order: 'x' }),
        window: of({ withinDays: -1 }),
        unknown: of({ period: 'month' }),
      }),
    ).toEqual([]);
    expect(of({ n: 1 })).toThrow('nthOrderRate: n must be a whole number from 2 to 1000; got 1');
  });
});
