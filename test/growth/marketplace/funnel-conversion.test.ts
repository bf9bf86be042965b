import { describe, expect, it, type TestContext } from 'vitest';
import { instantFromLocal } from '../../../src/calendar/zones/local-time.js';
import { type FunnelConversionResult, funnelConversion } from '../../../src/growth/marketplace/funnel-conversion.js';
import type { FunnelConversionOptions } from '../../../src/growth/marketplace/funnel-events.js';
import { waldProportion } from '../../../src/stats/intervals/interval-proportion.js';
import { cellsOf, dataLines } from '../../data.js';
import { outcome } from '../../laws.js';
import golden from './funnel-conversion.golden.json' with { type: 'json' };

interface Columns {
  readonly user: string[];
  readonly step: string[];
  readonly at: (string | number)[];
}
type Case = (typeof golden.cases)[number];

/** The columns of a case: in it, or in the file that it names. */
function columnsOf(context: TestContext, { input }: Case): Columns {
  if ('columns' in input && input.columns) return input.columns;
  const { name } = (input as { file: { name: string } }).file;
  const lines = dataLines(context, name);
  if (name === 'cdnow-sample.txt') {
    const rows = lines.map((line) => line.trim().split(/\s+/));
    const at = rows.map(([, , day = '']) => Date.UTC(+day.slice(0, 4), +day.slice(4, 6) - 1, +day.slice(6)));
    return { user: rows.map(([, user = '']) => user), step: rows.map(() => 'purchase'), at };
  }
  const [header, ...rows] = lines.map(cellsOf) as [string[], ...string[][]];
  const column = (title: string) => rows.map((row) => row[header.indexOf(title)] ?? '');
  const at = column('CompleteTimestamp').map((text) => instantFromLocal(text.replace(' ', 'T'), 'UTC'));
  return { user: column('CaseID'), step: column('ActivityID'), at };
}

/** The names of the oracle. */
function asExpected(result: FunnelConversionResult) {
  const limits = (interval: { low: number; high: number } | null) => interval && [interval.low, interval.high];
  const { entered, open, reached, value, interval, steps } = result;
  return {
    entered,
    open,
    reached,
    steps: steps.map((step) => step.value),
    stepIntervals: steps.map((step) => limits(step.interval)),
    overall: steps.map(({ overall }) => overall.value),
    value,
    interval: limits(interval),
    medianMs: steps.map(({ medianMs }) => medianMs),
  };
}

/** Numbers agree to 1e-9, everything else exactly. */
function expectClose(actual: unknown, expected: unknown, path = ''): void {
  if (typeof expected === 'number' && typeof actual === 'number') {
    expect(Math.abs(actual - expected), path).toBeLessThanOrEqual(1e-9 * Math.abs(expected) + 1e-12);
  } else if (Object(expected) === expected) {
    expect(Object.keys(Object(actual)), path).toEqual(Object.keys(expected as object));
    for (const [key, value] of Object.entries(expected as object)) {
      expectClose((actual as Record<string, unknown>)[key], value, `${path}.${key}`);
    }
  } else expect(actual, path).toBe(expected);
}

describe('funnelConversion', () => {
  for (const given of golden.cases) {
    it(`counts ${given.name}: ${given.definition}`, (context) => {
      const input = given.input as { options?: object; file?: { options?: object } };
      const options = (input.options ?? input.file?.options) as FunnelConversionOptions;
      const { user, step, at } = columnsOf(context, given);
      const result = funnelConversion({ user, step, at }, options);
      expectClose(asExpected(result), given.expected);
      const rows = user.map((who, i) => ({ who, did: step[i], when: at[i] }));
      const readers = {
        user: (row: (typeof rows)[0]) => row.who,
        step: (row: (typeof rows)[0]) => row.did,
        at: (row: (typeof rows)[0]) => row.when,
      };
      expect(funnelConversion(rows, { ...options, ...readers })).toEqual(result);
    });
  }

  const steps = ['view', 'cart', 'buy'];
  const columns = { user: ['an', 'an', 'binh'], step: ['view', 'cart', 'view'], at: [0, 5, 7] };

  it('says all that was asked and found', () => {
    expect(funnelConversion(columns, { steps, windowMs: 10, asOf: 15, confidence: 0.9 })).toEqual({
      metric: 'funnel-conversion',
      unit: 'fraction',
      value: 0,
      n: 1,
      missing: 0,
      invalid: 0,
      reasons: {},
      refused: [],
      interval: { low: 0, high: expect.closeTo(0.73014, 4), confidence: 0.9, method: 'wilson' },
      definition: 'ordered/first-entry/10-ms',
      stepNames: steps,
      reached: [1, 1, 0],
      steps: [
        {
          step: 'cart',
          value: 1,
          interval: expect.objectContaining({ high: 1 }),
          n: 1,
          reached: 1,
          dropOff: 0,
          overall: { value: 1, interval: expect.objectContaining({ high: 1 }) },
          medianMs: 5,
        },
        {
          step: 'buy',
          value: 0,
          interval: expect.objectContaining({ low: 0 }),
          n: 1,
          reached: 0,
          dropOff: 1,
          overall: { value: 0, interval: expect.objectContaining({ low: 0 }) },
          medianMs: null,
        },
      ],
      order: 'ordered',
      entry: 'first',
      windowMs: 10,
      asOf: 15,
      afterAsOf: 0,
      entered: 2,
      open: { entered: 1, reached: [1, 0, 0] },
    });
  });

  it('has nothing to say of nobody', () => {
    const none = funnelConversion([], { user: () => 1, step: () => 1, at: () => 1, steps });
    expect(none).toMatchObject({
      value: null,
      n: 0,
      interval: null,
      reached: [0, 0, 0],
      definition: 'ordered/first-entry',
    });
    const nothing = { value: null, interval: null, dropOff: null, medianMs: null };
    expect(none.steps).toMatchObject([nothing, nothing]);
  });

  it('takes a method for its intervals', () => {
    const result = funnelConversion(columns, { steps, interval: waldProportion });
    expect(result.steps.map(({ interval, overall }) => [interval?.method, overall.interval?.method])).toEqual([
      ['wald', 'wald'],
      ['wald', 'wald'],
    ]);
    expect(result.interval?.method).toBe('wald');
  });

  it('leaves out what is missing or, if asked, invalid, and what is not known yet', () => {
    const odd = {
      user: [1, 1, null, 2, 2, '', 1],
      step: ['view', 'cart', 'view', undefined, 'view', 'view', {}],
      at: [0, 9, 0, 0, null, 0, 0],
    };
    const options = { steps, asOf: 8 } as const;
    expect(funnelConversion(odd as never, { ...options, onInvalid: 'count' })).toMatchObject({
      n: 1,
      missing: 3,
      invalid: 2,
      afterAsOf: 1,
      reached: [1, 0, 0],
    });
    expect(() => funnelConversion(odd as never, options)).toThrow(
      'funnelConversion: user must be a text that is not empty or a number up to 2^53 - 1 in size (larger ids as text); got "" at index 5 of user',
    );
    const rows = [{ step: {} }];
    const readers = { user: () => 1, step: (row: (typeof rows)[0]) => row.step as never, at: () => 1 };
    expect(() => funnelConversion(rows, { ...readers, ...options })).toThrow(
      'funnelConversion: step must be a text that is not empty or a number up to 2^53 - 1 in size; got object at row 0, reader step',
    );
  });

  it('takes codes with a number for none, whatever holds them', () => {
    const codes = {
      user: Int32Array.of(0, 0, 1, -1),
      step: Int32Array.of(0, 1, -1, 0),
      at: Float64Array.of(0, 1, 2, 3),
    };
    expect(funnelConversion(codes, { steps: [0, 1], missingValue: -1 })).toMatchObject({ missing: 2, reached: [1, 1] });
    // without a number for none, -1 is a name as any other
    expect(funnelConversion(codes, { steps: [0, 1] })).toMatchObject({ missing: 0, reached: [2, 1] });
    const far = {
      user: Uint16Array.of(0, 0, 1),
      step: Uint32Array.of(9999, 70_000, 9999),
      at: Float64Array.of(0, 1, 2),
    };
    expect(funnelConversion(far, { steps: [9999, 70_000] }).reached).toEqual([2, 1]);
    const below = { user: Int32Array.of(0, 0), step: Int32Array.of(-5, 5), at: Float64Array.of(0, 1) };
    expect(funnelConversion(below, { steps: [-5, 5] }).reached).toEqual([1, 1]);
    expect(funnelConversion({ ...below, at: Float64Array.of(0.9, 0.1) }, { steps: [-5, 5] }).reached).toEqual([1, 1]);
  });

  it('refuses what cannot be meant', () => {
    const refused: readonly (readonly [object, string])[] = [
      [{}, 'steps must be an array of names, in the order of the steps; got undefined'],
      [{ steps: ['view'] }, 'steps must be two to 31 names; got Array(1)'],
      [{ steps: Array.from({ length: 32 }, (_, k) => k) }, 'steps must be two to 31 names; got Array(32)'],
      [
        { steps: ['view', ''] },
        'steps[1] must be a text that is not empty or a number up to 2^53 - 1 in size (larger ids as text); got ""',
      ],
      [{ steps, order: 'loose' }, 'order must be ordered or strict or any; got "loose"'],
      [{ steps, entry: 'last' }, 'entry must be first or best; got "last"'],
      [{ steps, windowMs: -1 }, 'windowMs must be milliseconds from 0 to 1e17; got -1'],
      [{ steps, asOf: 'May' }, 'asOf must be epoch milliseconds'],
      [{ steps, window: 5 }, 'unknown option "window"; known are windowMs'],
      [{ steps, user: () => 1 }, 'user must be left out where columns are given'],
      [{ steps, confidence: 2 }, 'confidence must be'],
    ];
    for (const [options, message] of refused) {
      expect(() => funnelConversion(columns, options as never)).toThrow(`funnelConversion: ${message}`);
      expect(outcome(() => funnelConversion(columns, options as never))).toBe('INVALID_OPTION');
    }
    expect(() => funnelConversion({ ...columns, page: [] } as never, { steps })).toThrow(
      'funnelConversion: unknown column "page"; known are user, at, step',
    );
  });

  it('takes as many as 31 steps', () => {
    const names = Array.from({ length: 31 }, (_, k) => k);
    const whole = { user: names.map(() => 'an'), step: names.toReversed(), at: names.map(() => 5) };
    for (const order of ['ordered', 'strict', 'any'] as const) {
      expect(funnelConversion(whole, { steps: names, order }).value).toBe(1);
    }
    const broken = { user: ['an', 'an', 'an'], step: [0, 99, 1], at: [5, 6, 7] };
    expect(funnelConversion(broken, { steps: names, order: 'strict' }).reached.slice(0, 3)).toEqual([1, 0, 0]);
  });
});
