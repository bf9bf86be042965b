import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { funnelConversion } from '../../../src/growth/marketplace/funnel-conversion.js';
import { FunnelConversionAggregator } from '../../../src/growth/marketplace/funnel-conversion-aggregator.js';
import { encode } from '../../../src/kernels/history/encode.js';
import { expectSame, withoutPlaces } from '../../laws.js';
import { runs } from '../../runs.js';
import { countsOf, type SlowEvent, type SlowOptions, slowEvents, slowFunnel, slowOptions } from './slow-funnel.js';

const readers = {
  user: (event: SlowEvent) => event.user,
  step: (event: SlowEvent) => event.step,
  at: (event: SlowEvent) => event.at,
};
const funnel = (events: readonly SlowEvent[], options: SlowOptions) =>
  funnelConversion(events, { ...readers, ...options });
const reached = (events: readonly SlowEvent[], options: SlowOptions) => {
  const counts = countsOf(funnel(events, options));
  return counts.reached.map((count, k) => count + (counts.open.reached[k] as number));
};
const check = <Ts extends [unknown, ...unknown[]]>(
  arbitraries: { [K in keyof Ts]: fc.Arbitrary<Ts[K]> },
  law: (...args: Ts) => void,
) => fc.assert(fc.property(...arbitraries, law), { numRuns: runs });
const expectNowhereLess = (more: readonly number[], less: readonly number[]) => {
  for (const [k, count] of less.entries()) expect(more[k]).toBeGreaterThanOrEqual(count);
};

describe('funnels of events', () => {
  it('are those of an array for each user and a plain walk', () => {
    check([slowEvents, slowOptions], (events, options) => {
      expect(countsOf(funnel(events, options))).toEqual(slowFunnel(events, options));
    });
  });

  it('are the same of rows, columns, columns of codes and an aggregator', () => {
    check([slowEvents, slowOptions], (events, options) => {
      const expected = funnel(events, options);
      const columns = {
        user: events.map(({ user }) => user),
        step: events.map(({ step }) => step),
        at: events.map(({ at }) => at),
      };
      expectSame(funnelConversion(columns, options), expected);
      expectSame(new FunnelConversionAggregator(options).addColumns(columns).result(), withoutPlaces(expected));
      const name = (step: string | number) => `${typeof step} ${step}`;
      const known = [...new Set(options.steps)];
      const coded = {
        user: encode(columns.user).codes,
        // steps of one funnel may be numbers and texts, ids of one column may not
        step: encode(columns.step.map(name), { known: known.map(name) }).codes,
        at: Float64Array.from(columns.at),
      };
      const steps = options.steps.map((step) => known.indexOf(step));
      const { stepNames: _, steps: rates, ...result } = funnelConversion(coded, { ...options, steps });
      const { stepNames: __, steps: named, ...whole } = expected;
      expectSame(result, whole);
      expectSame(
        rates.map((rate, k) => ({ ...rate, step: options.steps[k + 1] })),
        named,
      );
      const bytes = Uint8Array.from(coded.step);
      expectSame(funnelConversion({ ...coded, step: bytes }, { ...options, steps }), {
        ...expected,
        stepNames: steps,
        steps: rates,
      });
    });
  });

  it('never rise; who entered is open or in the rates', () => {
    check([slowEvents, slowOptions], (events, options) => {
      const result = funnel(events, options);
      for (const counts of [result.reached, result.open.reached]) {
        expect(counts.toSorted((a, b) => b - a)).toEqual(counts);
      }
      expect(result.n + result.open.entered).toBe(result.entered);
      expect([result.n, result.open.entered]).toEqual([result.reached[0], result.open.reached[0]]);
      const product = result.steps.reduce((share, { value }) => share * (value ?? 0), 1);
      expect(product).toBeCloseTo(result.value ?? 0, 12);
    });
  });

  it('are no larger in order than in any, and no larger strictly than in order', () => {
    check([slowEvents, slowOptions], (events, options) => {
      const [strict, ordered, any] = (['strict', 'ordered', 'any'] as const).map((order) =>
        reached(events, { ...options, order, entry: 'best' }),
      ) as [number[], number[], number[]];
      expectNowhereLess(ordered, strict);
      expectNowhereLess(any, ordered);
      const [first, second] = (['strict', 'ordered'] as const).map((order) =>
        reached(events, { ...options, order, entry: 'first' }),
      ) as [number[], number[]];
      expectNowhereLess(second, first);
    });
  });

  it('grow with the window, and are no smaller for the best attempt than for the first', () => {
    check([slowEvents, slowOptions, fc.nat(10)], (events, options, more) => {
      const { windowMs = 12 } = options;
      const narrow = reached(events, { ...options, windowMs });
      expectNowhereLess(reached(events, { ...options, windowMs: windowMs + more }), narrow);
      expectNowhereLess(reached(events, { ...options, windowMs: undefined }), narrow);
      expectNowhereLess(
        reached(events, { ...options, windowMs, entry: 'best' }),
        reached(events, { ...options, windowMs, entry: 'first' }),
      );
    });
  });

  it('do not depend on the order of rows, on what users are called, or on events of users who never enter', () => {
    const shuffled = slowEvents.chain((events) =>
      fc.tuple(
        fc.constant(events),
        fc.shuffledSubarray(events, { minLength: events.length, maxLength: events.length }),
      ),
    );
    check([shuffled, slowOptions], ([events, others], options) => {
      const expected = funnel(events, options);
      expectSame(funnel(others, options), expected);
      const renamed = others.map((event) => ({ ...event, user: `${typeof event.user} ${event.user} of another name` }));
      expectSame(funnel(renamed, options), expected);
      expectSame(funnel([...events, { user: 'nobody', step: 'other', at: -9 }], options), expected);
    });
  });

  it('do not see the same event twice where each step has a name of its own and others may lie between', () => {
    check([slowEvents, slowOptions], (events, { steps: _, ...options }) => {
      const own = { ...options, steps: ['view', 'cart', 'buy'] };
      if (options.order === 'strict') return;
      const once = funnel(events, own);
      expectSame(funnel([...events, ...events], own), { ...once, afterAsOf: 2 * once.afterAsOf });
    });
  });
});
