import { describe, expect, it } from 'vitest';
import { onTimeDeliveryRate } from '../../../src/service/sla/on-time-delivery-rate.js';
import { expectInterval, otherwise } from '../../kernels/proportion/rates.js';
import { assertPlain } from '../../laws.js';

describe('onTimeDeliveryRate', () => {
  it('is on time over due', () => {
    const rate = onTimeDeliveryRate({ onTime: 760, due: 800 });
    expect(rate).toMatchObject({ value: 0.95, n: 800, count: 760, late: 40, early: 0, undelivered: 0 });
    expectInterval(rate.interval, [0.9326303978008725, 0.963068613614019], 1e-12);
  });

  it('tells the parts, and echoes what was left out and which date counted', () => {
    const counts = { onTime: 5, due: 10, early: 1, undelivered: 3, cancelled: 2, notDue: 7 };
    expect(onTimeDeliveryRate(counts, { committed: 'requested', confidence: 0.8 })).toMatchObject({
      value: 0.5,
      early: 1,
      late: 1,
      undelivered: 3,
      cancelled: 2,
      notDue: 7,
      committed: 'requested',
      interval: { confidence: 0.8 },
    });
  });

  it('has no rate when nothing was due, which is not a rate of 0', () => {
    expect(onTimeDeliveryRate({ onTime: 0, due: 0 })).toMatchObject({ value: null, n: 0, interval: null });
    expect(onTimeDeliveryRate({ onTime: 0, due: 2 })).toMatchObject({ value: 0, n: 2 });
    assertPlain(onTimeDeliveryRate({ onTime: -0, due: -0, early: -0, undelivered: -0, cancelled: -0, notDue: -0 }));
  });

  it('refuses what cannot be, and unknown options', () => {
    const counts = { onTime: 5, due: 10 };
    expect(() => onTimeDeliveryRate({ ...counts, early: 3, undelivered: 3 })).toThrow(
      'onTimeDeliveryRate: the parts of due must be a whole number from 0 to due, 10; got 11',
    );
    expect(
      otherwise('INVALID_VALUE', {
        'unknown count': () => onTimeDeliveryRate({ ...counts, late: 1 } as never),
        none: () => onTimeDeliveryRate(null as never),
        'too many': () => onTimeDeliveryRate({ onTime: 11, due: 10 }),
        negative: () => onTimeDeliveryRate({ ...counts, cancelled: -1 }),
        infinite: () => onTimeDeliveryRate({ onTime: 1, due: Infinity }),
        text: () => onTimeDeliveryRate({ onTime: '1' as never, due: 2 }),
      }),
    ).toEqual([]);
    expect(
      otherwise('INVALID_OPTION', {
        committed: () => onTimeDeliveryRate(counts, { committed: null as never }),
        unknown: () => onTimeDeliveryRate(counts, { asOf: 1 } as never),
      }),
    ).toEqual([]);
  });
});
