import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type QueueAbandonmentRateRowOptions,
  queueAbandonmentRate,
} from '../../../src/service/sla/queue-abandonment-rate.js';
import { expectInterval, otherwise } from '../../kernels/proportion/rates.js';
import { assertPlain, expectSame, outcome } from '../../laws.js';
import { runs } from '../../runs.js';

interface Call {
  readonly wait?: unknown;
  readonly answered?: unknown;
}
const rateOf = (calls: Iterable<Call>, options?: object) =>
  queueAbandonmentRate(calls, {
    waitMs: (call: Call) => call.wait,
    answered: (call: Call) => call.answered,
    ...options,
  } as QueueAbandonmentRateRowOptions<Call>);

describe('queueAbandonmentRate', () => {
  it('is the share of waiting contacts that left', () => {
    const rate = queueAbandonmentRate({ abandoned: 12, queued: 240 });
    expect(rate).toMatchObject({
      metric: 'queue-abandonment-rate',
      unit: 'fraction',
      value: 0.05,
      n: 240,
      count: 12,
      missing: 0,
      invalid: 0,
      definition: 'all',
      shortMs: null,
      abandonedShort: 0,
    });
    expectInterval(rate.interval, [0.028830303254792054, 0.0853482246926109], 1e-12);
  });

  it('leaves those out that left soon, of both numbers and only when asked', () => {
    expect(queueAbandonmentRate({ abandoned: 12, queued: 240, abandonedShort: 4 }, { confidence: 0.8 })).toMatchObject({
      value: 8 / 236,
      count: 8,
      n: 236,
      definition: 'short-left-out',
      abandonedShort: 4,
      interval: { confidence: 0.8 },
    });
    expect(queueAbandonmentRate({ abandoned: 1, queued: 2, abandonedShort: 0 }).definition).toBe('short-left-out');
  });

  it('counts rows; a wait of exactly shortMs is not short', () => {
    const calls = [
      { wait: 1, answered: true },
      { wait: 5, answered: false },
      { wait: 4.9, answered: 0 },
      { wait: 60, answered: 1 },
    ];
    expectSame(rateOf(calls), queueAbandonmentRate({ abandoned: 2, queued: 4 }));
    expectSame(rateOf(new Set(calls), { shortMs: 5 }), {
      ...queueAbandonmentRate({ abandoned: 2, queued: 4, abandonedShort: 1 }),
      shortMs: 5,
    });
    expect(rateOf(calls, { shortMs: 0 })).toMatchObject({ value: 0.5, definition: 'short-left-out', shortMs: 0 });
    expect(queueAbandonmentRate(calls, { answered: (call) => call.answered === true }).count).toBe(3);
  });

  it('looks at waits only where they decide', () => {
    const calls = [{ answered: true }, { wait: 'x', answered: true }, { wait: 9, answered: false }];
    expect(rateOf(calls, { shortMs: 5 })).toMatchObject({ n: 3, count: 1 });
    expect(rateOf([...calls, { answered: false }])).toMatchObject({ n: 4, count: 2 });
    expect(rateOf([...calls, { answered: false }, {}], { shortMs: 5 })).toMatchObject({ n: 3, count: 1, missing: 2 });
  });

  it('has no rate when nobody waited, which is not a rate of 0', () => {
    expect(rateOf([])).toMatchObject({ value: null, n: 0, interval: null });
    expect(queueAbandonmentRate({ abandoned: 0, queued: 0 })).toMatchObject({ value: null, n: 0, interval: null });
    expect(queueAbandonmentRate({ abandoned: 0, queued: 3 })).toMatchObject({ value: 0, n: 3 });
    expect(queueAbandonmentRate({ abandoned: 3, queued: 3, abandonedShort: 3 })).toMatchObject({ value: null, n: 0 });
    assertPlain(queueAbandonmentRate({ abandoned: -0, queued: -0, abandonedShort: -0 }));
    assertPlain(rateOf([{ wait: -0, answered: -0 }], { shortMs: -0 }));
  });

  it('puts every contact into one place', () => {
    const call = fc.record({
      wait: fc.constantFrom(0, 1, 5, 6, 1e9, null),
      answered: fc.constantFrom(true, false, 1, 0, null),
    });
    fc.assert(
      fc.property(fc.array(call), fc.constantFrom(undefined, 0, 5), (calls, shortMs) => {
        const rate = rateOf(calls, { shortMs });
        assertPlain(rate);
        expect(rate.n + rate.abandonedShort + rate.missing).toBe(calls.length);
        const abandoned = rate.count + rate.abandonedShort;
        const queued = rate.n + rate.abandonedShort;
        expect(queueAbandonmentRate({ abandoned, queued, abandonedShort: rate.abandonedShort }).value).toBe(rate.value);
      }),
      { numRuns: runs },
    );
  });

  it('refuses what cannot be, and unknown options', () => {
    expect(() => queueAbandonmentRate({ abandoned: 5, queued: 4 })).toThrow(
      'queueAbandonmentRate: abandoned must be a whole number from 0 to queued, 4; got 5',
    );
    expect(() => rateOf([{ wait: NaN, answered: false }], { shortMs: 5 })).toThrow(
      'queueAbandonmentRate: waitMs must be milliseconds from 0 to 1e17; got NaN at row 0, reader waitMs',
    );
    const mixed = [{ wait: NaN, answered: false }, { answered: 'x' }];
    expect(rateOf(mixed, { shortMs: 5, onInvalid: 'count' })).toMatchObject({ value: null, n: 0, invalid: 2 });
    const counts = { abandoned: 2, queued: 4 };
    expect(
      otherwise('INVALID_VALUE', {
        'unknown count': () => queueAbandonmentRate({ ...counts, callbacks: 1 } as never),
        none: () => queueAbandonmentRate(null as never),
        'more short than abandoned': () => queueAbandonmentRate({ ...counts, abandonedShort: 3 }),
        null: () => queueAbandonmentRate({ ...counts, abandonedShort: null as never }),
        infinite: () => queueAbandonmentRate({ ...counts, queued: Infinity }),
        text: () => queueAbandonmentRate({ ...counts, abandoned: '2' as never }),
      }),
    ).toEqual([]);
    expect(
      otherwise('INVALID_OPTION', {
        'no wait': () => rateOf([], { shortMs: 5, waitMs: undefined }),
        'no answer': () => rateOf([], { answered: undefined }),
        shortMs: () => rateOf([], { shortMs: -1 }),
        unknown: () => rateOf([], { short: 5 }),
        'unknown of counts': () => queueAbandonmentRate(counts, { shortMs: 5 } as never),
        'no options': () => queueAbandonmentRate([], undefined as never),
      }),
    ).toEqual([]);
  });
});

describe('queueAbandonmentRate of data as it comes', () => {
  it('asks for the wait of abandoned contacts alone', () => {
    const readers = { answered: 'answered', waitMs: 'wait', shortMs: 5 } as never;
    expect(queueAbandonmentRate([{ answered: 1n }], readers)).toMatchObject({ n: 1, count: 0 });
    expect(outcome(() => queueAbandonmentRate([{ answered: true }, { answered: false }], readers))).toBe(
      'NOTHING_READ',
    );
  });
});
