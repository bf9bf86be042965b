import { describe, expect, it } from 'vitest';
import { selfServiceRate } from '../../../src/service/resolution/self-service-rate.js';
import { expectInterval, otherwise } from '../../kernels/proportion/rates.js';
import { assertPlain } from '../../laws.js';

const users = { helpCentreUsers: 4000, ticketUsers: 1000 };
const ratio = 'help-centre-ratio';
const share = 'help-centre-share';

describe('selfServiceRate', () => {
  it('is the share of issues solved without a person', () => {
    const rate = selfServiceRate({ selfServed: 640, issues: 800 });
    expect(rate).toMatchObject({
      metric: 'self-service-rate',
      unit: 'fraction',
      value: 0.8,
      n: 800,
      count: 640,
      missing: 0,
      invalid: 0,
      reasons: {},
      refused: [],
      definition: 'resolution-share',
    });
    expectInterval(rate.interval, [0.7708774299350653, 0.8262552443415293], 1e-12);
  });

  it('compares users of the help centre with those of tickets by name only: a ratio has no interval', () => {
    expect(selfServiceRate(users, { definition: ratio })).toEqual({
      metric: 'self-service-rate',
      unit: 'ratio',
      value: 4,
      n: 1000,
      missing: 0,
      invalid: 0,
      reasons: {},
      refused: [],
      count: 4000,
      definition: ratio,
      interval: null,
    });
    expect(selfServiceRate(users, { definition: share, confidence: 0.8 })).toMatchObject({
      unit: 'fraction',
      value: 0.8,
      n: 5000,
      count: 4000,
      definition: share,
      interval: { method: 'wilson', confidence: 0.8 },
    });
  });

  it('has no rate out of nothing, which is not a rate of 0', () => {
    const nothing = { value: null, n: 0, interval: null };
    expect(selfServiceRate({ selfServed: 0, issues: 0 })).toMatchObject(nothing);
    expect(selfServiceRate({ selfServed: 0, issues: 5 })).toMatchObject({ value: 0, n: 5 });
    const nobody = { helpCentreUsers: 0, ticketUsers: 0 };
    expect(selfServiceRate(nobody, { definition: ratio })).toMatchObject(nothing);
    expect(selfServiceRate(nobody, { definition: share })).toMatchObject(nothing);
    expect(selfServiceRate({ ...users, ticketUsers: 0 }, { definition: ratio })).toMatchObject({
      ...nothing,
      count: 4000,
    });
    expect(selfServiceRate({ ...users, ticketUsers: 0 }, { definition: share })).toMatchObject({ value: 1 });
    assertPlain(selfServiceRate({ selfServed: -0, issues: -0 }));
    assertPlain(selfServiceRate({ helpCentreUsers: -0, ticketUsers: -0 }, { definition: ratio }));
    assertPlain(selfServiceRate({ helpCentreUsers: -0, ticketUsers: 5 }, { definition: ratio }));
  });

  it('refuses what cannot be, and unknown options', () => {
    expect(() => selfServiceRate({ selfServed: 6, issues: 5 })).toThrow(
      'selfServiceRate: selfServed must be a whole number from 0 to issues, 5; got 6',
    );
    expect(() => selfServiceRate({ ...users, ticketUsers: 1.5 }, { definition: ratio })).toThrow(
      'selfServiceRate: ticketUsers must be a whole number from 0 to 2^53 - 1; got 1.5',
    );
    expect(
      otherwise('INVALID_VALUE', {
        'issues of another definition': () =>
          selfServiceRate({ selfServed: 1, issues: 2 }, { definition: ratio } as never),
        'users without a definition': () => selfServiceRate(users as never),
        none: () => selfServiceRate(null as never),
        'too many': () => selfServiceRate({ helpCentreUsers: 2 ** 52, ticketUsers: 2 ** 52 }, { definition: ratio }),
        negative: () => selfServiceRate({ ...users, helpCentreUsers: -1 }, { definition: share }),
      }),
    ).toEqual([]);
    expect(
      otherwise('INVALID_OPTION', {
        definition: () => selfServiceRate(users, { definition: 'deflection' } as never),
        unknown: () => selfServiceRate(users, { definition: ratio, base: 1 } as never),
        confidence: () => selfServiceRate(users, { definition: ratio, confidence: 2 }),
      }),
    ).toEqual([]);
  });
});
