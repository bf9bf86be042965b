import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AbandonedTreatment,
  type ServiceLevelRowOptions,
  serviceLevel,
} from '../../../src/service/sla/service-level.js';
import { expectInterval, expectShare, otherwise } from '../../kernels/proportion/rates.js';
import { assertPlain, expectSame } from '../../laws.js';
import { runs } from '../../runs.js';
import golden from './service-level.golden.json' with { type: 'json' };

interface Call {
  readonly wait?: unknown;
  readonly answered?: unknown;
}
const levelOf = (calls: Iterable<Call>, options?: object) =>
  serviceLevel(calls, {
    waitMs: (call: Call) => call.wait,
    answered: (call: Call) => call.answered,
    withinMs: 20,
    ...options,
  } as ServiceLevelRowOptions<Call>);
const treatments = ['count-against', 'left-out', 'count-for', 'short-left-out'] as const;
const day = { answeredWithin: 760, answered: 900, abandonedWithin: 40, abandoned: 100 };

describe('serviceLevel', () => {
  it('counts every contact offered unless told otherwise', () => {
    const level = serviceLevel(day);
    expect(level).toMatchObject({
      metric: 'service-level',
      unit: 'fraction',
      value: 0.76,
      n: 1000,
      count: 760,
      missing: 0,
      invalid: 0,
      definition: 'count-against',
      withinMs: null,
      ...day,
    });
    expectInterval(level.interval, [0.7325666107750539, 0.7854434748124572], 1e-12);
  });

  it.each([
    ['left-out', 760, 900],
    ['count-for', 800, 1000],
    ['short-left-out', 760, 960],
    ['count-against', 760, 1000],
  ] as const)('treats abandoned contacts by name: %s', (abandoned, count, n) => {
    const level = serviceLevel(day, { abandoned, confidence: 0.9 });
    expect(level).toMatchObject({ ...day, definition: abandoned, count, n, value: count / n });
    expect(level.interval?.confidence).toBe(0.9);
  });

  it('counts rows; who waited as long as allowed was in time', () => {
    const calls = [
      { wait: 0, answered: true },
      { wait: 20, answered: 1 },
      { wait: 20.5, answered: true },
      { wait: 20, answered: false },
      { wait: 21, answered: 0 },
    ];
    const level = levelOf(calls);
    const counts = { answeredWithin: 2, answered: 3, abandonedWithin: 1, abandoned: 2 };
    expect(level).toMatchObject({ ...counts, value: 0.4, withinMs: 20 });
    for (const abandoned of treatments) {
      expectSame(levelOf(new Set(calls), { abandoned }), { ...serviceLevel(counts, { abandoned }), withinMs: 20 });
    }
  });

  it('leaves short abandons out of both numbers under every treatment', () => {
    const calls = [
      { wait: 5, answered: true },
      { wait: 25, answered: true },
      ...[2, 9.5, 10, 20, 30].map((wait) => ({ wait, answered: false })),
    ];
    const of = (shortAbandonMs: number | undefined) =>
      treatments.map((abandoned) => {
        const { count, n } = levelOf(calls, { abandoned, shortAbandonMs });
        return [count, n];
      });
    // against, left out, for, short left out: two of the five are short, then all that were given up in time and beyond
    expect(of(10)).toEqual([
      [1, 5],
      [1, 2],
      [3, 5],
      [1, 3],
    ]);
    expect(of(25)).toEqual([
      [1, 3],
      [1, 2],
      [1, 3],
      [1, 3],
    ]);
    expect(of(0)).toEqual(of(undefined));
    const raw = { abandonedWithin: 4, abandoned: 5, abandonedShort: 2, shortAbandonMs: 10 };
    expect(levelOf(calls, { shortAbandonMs: 10 })).toMatchObject(raw);
    expect(levelOf(calls)).toMatchObject({ abandonedShort: 0, shortAbandonMs: null });
  });

  it('takes a count of short abandons: of these and those within the time the fewer are part of the others', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ wait: fc.nat(40), answered: fc.boolean() })),
        fc.nat(40),
        fc.constantFrom(...treatments),
        (calls, shortAbandonMs, abandoned) => {
          const level = levelOf(calls, { shortAbandonMs, abandoned });
          const { answeredWithin, answered, abandonedWithin, abandoned: gone, abandonedShort } = level;
          const counts = { answeredWithin, answered, abandonedWithin, abandoned: gone, abandonedShort };
          const limits = { withinMs: 20, shortAbandonMs };
          expectSame(level, { ...serviceLevel(counts, { abandoned }), ...limits });
          // as if they had never called
          const without = calls.filter((call) => call.answered || call.wait >= shortAbandonMs);
          const { count, n, value } = levelOf(without, { abandoned });
          expect({ count, n, value }).toEqual({ count: level.count, n: level.n, value: level.value });
        },
      ),
      { numRuns: runs },
    );
    expect(serviceLevel({ ...day, abandonedShort: 15 }, { abandoned: 'count-for' })).toMatchObject({
      count: 785,
      n: 985,
      ...day,
      abandonedShort: 15,
      shortAbandonMs: null,
    });
    expect(serviceLevel({ ...day, abandonedShort: 60 }, { abandoned: 'count-for' })).toMatchObject({
      count: 760,
      n: 940,
    });
    expect(() => serviceLevel({ ...day, abandonedShort: 101 }, { abandoned: 'left-out' })).toThrow(
      'serviceLevel: abandonedShort must be a whole number from 0 to abandoned, 100; got 101',
    );
  });

  it.each(golden.cases)(
    'agrees with plain filters: $withinMs at $confidence',
    ({ rows, withinMs, confidence, ...by }) => {
      const calls = rows.map(([wait, answered]) => ({ wait, answered }));
      for (const abandoned of treatments) {
        expectShare(levelOf(calls, { withinMs, confidence, abandoned }), by[abandoned], golden.source.tolerance);
      }
    },
  );

  it('orders the treatments: against is the least, for is no less than short ones left out', () => {
    fc.assert(
      fc.property(fc.nat(99), fc.nat(99), fc.nat(99), fc.nat(99), (a, late, b, given) => {
        const counts = { answeredWithin: a, answered: a + late, abandonedWithin: b, abandoned: b + given };
        const by = (abandoned: AbandonedTreatment) => {
          const level = serviceLevel(counts, { abandoned });
          assertPlain(level);
          return level.value;
        };
        const [against, out, ok, short] = treatments.map(by);
        if (out === null || short === null) return;
        expect(against).toBeLessThanOrEqual(short as number);
        expect(short).toBeLessThanOrEqual(out as number);
        expect(short).toBeLessThanOrEqual(ok as number);
      }),
      { numRuns: runs },
    );
  });

  it('counts unknown contacts as missing', () => {
    expect(levelOf([{ wait: 5, answered: true }, { wait: 5 }, { answered: true }, {}])).toMatchObject({
      value: 1,
      n: 1,
      missing: 3,
    });
  });

  it('has no level without contacts, which is not a level of 0', () => {
    expect(levelOf([])).toMatchObject({ value: null, n: 0, interval: null });
    const gone = { answeredWithin: 0, answered: 0, abandonedWithin: 2, abandoned: 2 };
    const values = treatments.map((abandoned) => serviceLevel(gone, { abandoned }).value);
    expect(values).toEqual([0, null, 1, null]);
    assertPlain(serviceLevel({ answeredWithin: -0, answered: -0, abandonedWithin: -0, abandoned: -0 }));
    assertPlain(levelOf([{ wait: -0, answered: -0 }], { withinMs: -0 }));
  });

  it('says what was expected, what came and where', () => {
    expect(() => levelOf([{ wait: -1, answered: true }])).toThrow(
      'serviceLevel: waitMs must be milliseconds from 0 to 1e17; got -1 at row 0, reader waitMs',
    );
    const mixed = [
      { wait: 5, answered: true },
      { wait: '5', answered: true },
      { wait: 5, answered: 'no' },
    ];
    expect(levelOf(mixed, { onInvalid: 'count' })).toMatchObject({ value: 1, n: 1, invalid: 2 });
    expect(() => serviceLevel({ ...day, abandonedWithin: 101 })).toThrow(
      'serviceLevel: abandonedWithin must be a whole number from 0 to abandoned, 100; got 101',
    );
    expect(
      otherwise('INVALID_VALUE', {
        'unknown count': () => serviceLevel({ ...day, offered: 1000 } as never),
        none: () => serviceLevel(null as never),
        'more in time than answered': () => serviceLevel({ ...day, answeredWithin: 901 }, { abandoned: 'count-for' }),
        'left out, but impossible': () => serviceLevel({ ...day, abandonedWithin: 101 }, { abandoned: 'left-out' }),
        missing: () => serviceLevel({ answeredWithin: 1, answered: 2 } as never),
        'too many': () => serviceLevel({ ...day, answered: 2 ** 53 - 1 }),
      }),
    ).toEqual([]);
    expect(
      otherwise('INVALID_OPTION', {
        abandoned: () => serviceLevel(day, { abandoned: 'ignored' as never }),
        unknown: () => serviceLevel(day, { withinMs: 20 } as never),
        'no time': () => levelOf([], { withinMs: undefined }),
        'short for ever': () => levelOf([], { shortAbandonMs: Infinity }),
        'endless time': () => levelOf([], { withinMs: Infinity }),
        'no reader': () => levelOf([], { waitMs: undefined }),
        'no options': () => serviceLevel([], undefined as never),
        onInvalid: () => levelOf([], { onInvalid: 'skip' }),
      }),
    ).toEqual([]);
  });
});
