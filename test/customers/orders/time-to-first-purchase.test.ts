import { describe, expect, it } from 'vitest';
import { timeToFirstPurchase } from '../../../src/customers/orders/time-to-first-purchase.js';
import { otherwise } from '../../kernels/proportion/rates.js';
import { assertPlain, expectSame } from '../../laws.js';
import { expectNearly } from '../../nearly.js';
import { DAY } from './orders.js';
import golden from './time-to-first-purchase.golden.json' with { type: 'json' };

const people = [
  { joined: 0, paid: 3 * DAY },
  { joined: DAY, paid: null },
  { joined: 2 * DAY, paid: 3 * DAY },
  { joined: null, paid: null },
  { joined: 50 * DAY, paid: null },
];
const read = {
  registeredAt: (row: (typeof people)[0]) => row.joined,
  firstOrderAt: (row: (typeof people)[0]) => row.paid,
};

describe('timeToFirstPurchase', () => {
  it.each(golden.cases)('$name', ({ input: { registeredAt, firstOrderAt, options }, expected, tolerance }) => {
    const { n, bought, open: waiting, value, survival } = timeToFirstPurchase({ registeredAt, firstOrderAt }, options);
    expectNearly({ n, bought, waiting, value, reached: survival?.reached }, expected, tolerance);
  });

  it('is the golden example of the definition: the median of payers when all have paid', () => {
    const days = [0, 1, 1, 3, 4, 10, 768];
    const columns = { registeredAt: days.map(() => 0), firstOrderAt: days.map((each) => each * DAY) };
    expect(timeToFirstPurchase(columns, { asOf: 1000 * DAY })).toMatchObject({
      metric: 'time-to-first-purchase',
      value: 3 * DAY,
      n: 7,
      open: 0,
      definition: 'kaplan-meier-median/elapsed',
    });
  });

  it('censors at asOf', () => {
    const result = timeToFirstPurchase(people, { ...read, asOf: 20 * DAY, curve: 'full' });
    expect(result).toMatchObject({
      n: 3,
      bought: 2,
      open: 1,
      missing: 1,
      notRegistered: 1,
      asOf: 20 * DAY,
      from: null,
      to: null,
    });
    expect(result.survival?.steps?.map(({ time, events, censored }) => [time / DAY, events, censored])).toEqual([
      [1, 1, 0],
      [3, 1, 0],
      [19, 0, 1],
    ]);
    expect(timeToFirstPurchase(people, { ...read, asOf: 2.5 * DAY })).toMatchObject({
      bought: 0,
      open: 3,
      value: null,
    });
    assertPlain(result);
  });

  it('reads columns as rows', () => {
    const columns = { registeredAt: people.map((row) => row.joined), firstOrderAt: people.map((row) => row.paid) };
    const rows = timeToFirstPurchase(people, { ...read, asOf: 20 * DAY });
    expectSame(timeToFirstPurchase(columns, { asOf: 20 * DAY }), rows);
    const floats = {
      registeredAt: Float64Array.from(columns.registeredAt, (at) => at ?? NaN),
      firstOrderAt: Float64Array.from(columns.firstOrderAt, (at) => at ?? NaN),
    };
    expectSame(timeToFirstPurchase(floats, { asOf: 20 * DAY }), rows);
    const codes = { registeredAt: Int32Array.of(5, 6, -1), firstOrderAt: Int32Array.of(7, -1, -1) };
    expect(timeToFirstPurchase(codes, { asOf: 20, missingValue: -1 })).toMatchObject({
      bought: 1,
      open: 1,
      missing: 1,
    });
  });

  it('chooses people by when they registered', () => {
    const result = timeToFirstPurchase(people, { ...read, asOf: 20 * DAY, from: DAY, to: 2 * DAY });
    expect(result).toMatchObject({ customers: 1, notSelected: 2, from: DAY, to: 2 * DAY });
  });

  it('takes what the conclusion takes', () => {
    const result = timeToFirstPurchase(people, { ...read, asOf: 20 * DAY, average: 'mean-of-buyers', confidence: 0.9 });
    expect(result).toMatchObject({ value: 2 * DAY, n: 2, interval: { confidence: 0.9 } });
  });

  it('refuses a purchase before the registration, or counts it', () => {
    const early = [{ joined: 5, paid: 4 }];
    expect(() => timeToFirstPurchase(early, { ...read, asOf: 20 })).toThrow(
      'timeToFirstPurchase: firstOrderAt must not be before registeredAt; got 1 ms earlier at row 0, reader firstOrderAt',
    );
    expect(timeToFirstPurchase(early, { ...read, asOf: 20, onInvalid: 'count' })).toMatchObject({ invalid: 1, n: 0 });
  });

  it('refuses bad options', () => {
    const of = (options: object) => () => timeToFirstPurchase(people, { ...read, asOf: 20 * DAY, ...options } as never);
    expect(
      otherwise('INVALID_OPTION', {
        'no asOf': of({ asOf: undefined }),
        'no instant': of({ asOf: 'today' }),
        'no reader': of({ firstOrderAt: undefined }),
        'no options': () => timeToFirstPurchase(people, undefined as never),
        order: of({ from: 5, to: 4 }),
        unknown: of({ calendar: 'per-case' }),
        average: of({ average: 'median' }),
      }),
    ).toEqual([]);
  });
});
