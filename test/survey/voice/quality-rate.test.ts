import { describe, expect, it } from 'vitest';
import { qualityRate } from '../../../src/survey/voice/quality-rate.js';
import { outcome } from '../../laws.js';

describe('qualityRate', () => {
  it('is the share of orders that met everything', () => {
    const rate = qualityRate({ meetingAll: 940, orders: 1000 });
    expect(rate).toMatchObject({
      metric: 'quality-rate',
      unit: 'fraction',
      value: 0.94,
      count: 940,
      n: 1000,
      missing: 0,
      invalid: 0,
      criteria: [],
    });
    expect(rate.interval?.low).toBeCloseTo(0.9235289252086434, 12);
    expect(rate.interval?.high).toBeCloseTo(0.953103527324068, 12);
  });

  it('has no rate without orders, which is not a rate of 0', () => {
    expect(qualityRate({ meetingAll: 0, orders: 0, criteria: { onTime: 0 } })).toMatchObject({
      value: null,
      interval: null,
      criteria: [{ name: 'onTime', count: 0, value: null, interval: null }],
    });
    expect(qualityRate({ meetingAll: 0, orders: 4 })).toMatchObject({ value: 0, n: 4 });
  });

  it('gives the rates of single requirements beside the whole', () => {
    const criteria = { onTime: 9, complete: 10, ['__proto__']: 8 };
    const rate = qualityRate({ meetingAll: 8, orders: 10, criteria }, { confidence: 0.9 });
    expect(rate.criteria.map(({ name, count, value }) => [name, count, value])).toEqual([
      ['onTime', 9, 0.9],
      ['complete', 10, 1],
      ['__proto__', 8, 0.8],
    ]);
    expect(rate.criteria[2]?.interval).toEqual(rate.interval);
    expect(rate.interval?.confidence).toBe(0.9);
  });

  it('judges each order by all requirements', () => {
    const orders = ['ab', 'a', 'b', 'ab', '', 'ab?'].map((met) => ({ met }));
    const flag = (letter: string) => (order: { met: string }) =>
      order.met.endsWith('?') ? null : order.met.includes(letter);
    const criteria = { onTime: flag('a'), complete: flag('b') };
    expect(qualityRate(orders, { criteria, confidence: 0.9 })).toEqual({
      ...qualityRate({ meetingAll: 2, orders: 5, criteria: { onTime: 3, complete: 3 } }, { confidence: 0.9 }),
      missing: 1,
    });
    expect(() => qualityRate(orders, { criteria: { late: () => 2 } })).toThrow('at row 0, reader late');
    expect(qualityRate(orders, { criteria: { late: () => 2 }, onInvalid: 'count' })).toMatchObject({
      n: 0,
      invalid: 6,
    });
    for (const bad of [{}, { criteria: {} }, { criteria: { a: 1 } }, { criteria, meetingAll: flag('a') }]) {
      expect(outcome(() => qualityRate(orders, bad as never))).toBe('INVALID_OPTION');
    }
  });

  it('says what is missing and what cannot be, by the names that the caller wrote', () => {
    expect(() => qualityRate([1], {} as never)).toThrow(
      'qualityRate: criteria must be a reader for each requirement, by its name; got undefined',
    );
    expect(() => qualityRate({ orders: 4 } as never)).toThrow('qualityRate: meetingAll must be a whole number');
    expect(() => qualityRate({} as never)).toThrow('the source must be rows or { meetingAll, orders }; got');
    expect(() => qualityRate({ meetingAll: 5, orders: 4 })).toThrow(
      'qualityRate: meetingAll must be a whole number from 0 to orders, 4; got 5',
    );
    expect(() => qualityRate({ meetingAll: 5, orders: 9, criteria: { onTime: 4 } })).toThrow(
      'qualityRate: meetingAll must be a whole number from 0 to onTime, 4; got 5',
    );
    expect(() => qualityRate({ meetingAll: 5, orders: 9, criteria: { onTime: 10 } })).toThrow(
      'qualityRate: onTime must be a whole number from 0 to orders, 9; got 10',
    );
    const bad: object[] = [
      { meetingAll: 5, orders: 9, criteria: { onTime: '7' } },
      { meetingAll: 5, orders: 9, criteria: 7 },
      { meetingAll: -1, orders: 9 },
      { meetingAll: 1, orders: 9, criterion: {} },
      null as never,
    ];
    for (const counts of bad) expect(outcome(() => qualityRate(counts as never))).toBe('INVALID_VALUE');
    expect(outcome(() => qualityRate({ meetingAll: 1, orders: 9 }, { criteria: {} } as never))).toBe('INVALID_OPTION');
  });
});
