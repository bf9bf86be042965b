import { describe, expect, it } from 'vitest';
import { SellerConcentrationAggregator } from '../../../src/growth/marketplace/seller-concentration-aggregator.js';
import { outcome } from '../../laws.js';
import { describeStates } from '../../stored-states.js';
import stateV1 from './seller-concentration.state-v1.json' with { type: 'json' };

describeStates('SellerConcentrationAggregator', {
  make: (options) => new SellerConcentrationAggregator({ onInvalid: 'count', ...options }),
  fromJSON: SellerConcentrationAggregator.fromJSON,
  stored: stateV1,
  values: [
    { seller: 'Hoa', value: 70 },
    { seller: 'Minh', value: 20 },
    { seller: 'Hoa', value: 9.75 },
    { seller: 'Hoa', value: 0.25 },
    { seller: 7 },
    { seller: '', value: 1 },
    null,
  ],
  result: { value: 1, n: 2, rows: 4, total: 100, missing: 2, invalid: 1, top: [{ sellers: 10, share: 1 }] },
  others: [
    ['amounts', 'none'],
    ['classes', ['Hoa']],
  ],
  damaged: [
    ['colour', 'red'],
    ['onInvalid', undefined],
    ['keys', ['Minh', 'Hoa']],
    ['counts', [3]],
    ['sums', [[80], ['20']]],
  ],
  concluding: [{ top: 3 }, { seller: () => 'a' }],
  counting: [{ amounts: 'none' }],
});

describe('SellerConcentrationAggregator', () => {
  it('knows sellers by ids of one kind, in one call, in several and in states', () => {
    const make = (seller: string | number | bigint) =>
      new SellerConcentrationAggregator({ amounts: 'none' }).add({ seller });
    const mixed = [{ seller: 7 }, { seller: '7' }];
    expect(() => new SellerConcentrationAggregator({ amounts: 'none' }).addAll(mixed)).toThrow(
      'got a string at row 1, reader seller, a number at row 0, reader seller',
    );
    const numbers = make(7);
    expect(outcome(() => numbers.add({ seller: '7' }))).toBe('STATE_MISMATCH');
    expect(outcome(() => numbers.merge(make('7')))).toBe('STATE_MISMATCH');
    expect(outcome(() => numbers.merge(make(7n).toJSON()))).toBe('STATE_MISMATCH');
    expect(numbers.merge(make(8)).toJSON()).toMatchObject({ keys: [7, 8], counts: [1, 1] });
    const both = { ...numbers.toJSON(), keys: [7, '8'] };
    expect(outcome(() => SellerConcentrationAggregator.fromJSON(both))).toBe('INVALID_STATE');
  });

  it('counts sales without a value', () => {
    const sales = new SellerConcentrationAggregator({ amounts: 'none' });
    sales.addAll([{ seller: 'a' }, { seller: 'a' }, { seller: 'b' }]).addColumns({ seller: ['b', 'c'] });
    expect(sales.result({ top: 2 })).toMatchObject({ value: 0.8, n: 3, rows: 5 });
    expect(SellerConcentrationAggregator.fromJSON(sales.toJSON()).result({ top: 2 }).value).toBe(0.8);
    expect(outcome(() => sales.add({ seller: 'a', value: 1 }))).toBe('INVALID_VALUE');
    const summed = new SellerConcentrationAggregator().addColumns({ seller: ['a', 'b'], value: [3, 1] });
    expect(summed.result({ top: 1 }).value).toBe(0.75);
    expect(outcome(() => new SellerConcentrationAggregator({ amounts: 'some' as never }))).toBe('INVALID_OPTION');
  });
});
