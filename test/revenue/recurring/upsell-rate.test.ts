import { describe, expect, it } from 'vitest';
import { countSpells } from '../../../src/kernels/spell/count-spells.js';
import { upsellRate } from '../../../src/revenue/recurring/upsell-rate.js';
import { assertPlain, outcome } from '../../laws.js';

const columns = {
  customer: ['up', 'up', 'down', 'down', 'gone', 'new', 'free', 'free'],
  startedAt: [0, 15, 0, 15, 0, 15, 0, 15],
  endedAt: [15, null, 15, null, 15, null, 15, null],
  amount: [2, 5, 4, 1, 4, 8, 0, 3],
};

describe('upsellRate', () => {
  it('is a share of customers, and beside it one of revenue', () => {
    const rate = upsellRate({ upgraded: 1, customers: 4, expansion: 30, opening: 20 });
    expect(rate).toMatchObject({ value: 0.25, n: 4, count: 1, expansion: 30, opening: 20, ofRevenue: 1.5 });
    assertPlain(rate);
    expect(upsellRate({ upgraded: 1, customers: 4 })).toMatchObject({
      expansion: null,
      opening: null,
      ofRevenue: null,
    });
    expect(upsellRate({ upgraded: 0, customers: 0, expansion: 0, opening: 0 })).toMatchObject({
      value: null,
      interval: null,
      ofRevenue: null,
    });
    const rows = [{ grew: 1 }, { grew: 0 }, { grew: null }];
    expect(upsellRate(rows, { upgraded: 'grew' })).toMatchObject({ value: 0.5, n: 2, missing: 1, ofRevenue: null });
  });

  it('takes counted spells: of those who paid at the start', () => {
    const spells = countSpells(columns, { asOf: 20 });
    const rate = upsellRate(spells, { from: 10 });
    expect(rate).toMatchObject({ count: 1, n: 3, expansion: 3, opening: 10, ofRevenue: 0.3, status: 'complete' });
    expect(rate.interval).toEqual(upsellRate({ upgraded: 1, customers: 3 }).interval);
    assertPlain(rate);
  });

  it('refuses what is none', () => {
    const good = { upgraded: 1, customers: 4 };
    for (const bad of [{ upgraded: 5 }, { customers: 1.5 }, { opening: -1 }, { expansion: 'x' }, { churned: 1 }]) {
      expect([bad, outcome(() => upsellRate({ ...good, ...bad } as never))]).toEqual([bad, 'INVALID_VALUE']);
    }
    expect(outcome(() => upsellRate(countSpells(columns, { asOf: 20 }), { confidence: 95 }))).toBe('INVALID_OPTION');
  });
});
