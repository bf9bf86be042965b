import { describe, expect, it } from 'vitest';
import { kaplanMeier, survivalSteps, survivalTime } from '../../../src/stats/survival/survival.js';
import { outcome } from '../../laws.js';
import golden from './survival.golden.json' with { type: 'json' };
import { isNear, readRow, rowsOfCase } from './survival-data.js';
import random from './survival-random.golden.json' with { type: 'json' };

const named = ['waltons', 'telco', 'rossi', 'cdnow'].flatMap((set) =>
  Object.entries(golden).flatMap(([name, { expected }]) =>
    name.startsWith(set) && 'table' in expected ? [{ name, expected }] : [],
  ),
);

describe('kaplanMeier against R survival', () => {
  it.for(named)('$name, in the order of the file', ({ name, expected }, context) => {
    const rows = rowsOfCase(context, name);
    const curve = kaplanMeier(rows, readRow);
    expect([curve.n, curve.events]).toEqual([expected.n, expected.events]);
    const { est } = expected.median.loglog;
    expect(curve.median).toEqual({ value: est, reached: est !== null });
    for (const { time, atRisk, surv, se } of expected.table) {
      const step = curve.steps.find((each) => each.time === time);
      expect(step?.atRisk).toBe(atRisk);
      expect([time, isNear(step?.survival, surv), isNear(step?.se, se)]).toEqual([time, true, true]);
    }
    const columns = { time: Float64Array.from(rows, readRow.time), event: rows.map(readRow.event) };
    expect(kaplanMeier(columns)).toEqual(curve);
    expect(kaplanMeier({ ...columns, event: Uint8Array.from(rows, (row) => Number(row.event)) })).toEqual(curve);
  });

  it('edge cases', () => {
    const censored = kaplanMeier({ time: [1, 2, 3], event: [0, 0, 0] });
    expect(censored.steps.map((step) => step.survival)).toEqual(golden['edge.allCensored'].expected.surv);
    expect(censored.median).toEqual({ value: null, reached: false });
    const tied = kaplanMeier({ time: [5, 5, 5, 8, 8, 10], event: [true, true, false, true, false, true] });
    const { expected } = golden['edge.tiedEventAndCensor'];
    expect(tied.steps.map((step) => step.atRisk)).toEqual(expected.nrisk);
    expect(tied.steps.map((step) => step.events)).toEqual(expected.nevent);
    expect(tied.steps.map((step) => step.censored)).toEqual(expected.ncensor);
    for (const [k, step] of tied.steps.entries()) expect(step.survival).toBeCloseTo(expected.surv[k] as number, 12);
    const half = kaplanMeier({ time: [1, 2, 3, 4], event: [1, 1, 0, 0] });
    expect(half.median.value).toBe(golden['edge.medianAtExactlyHalf'].expected.median);
  });

  it('delayed entry', () => {
    const { start, stop, event, time, nrisk, surv } = golden['edge.delayedEntry'].expected;
    const { steps } = kaplanMeier({ time: stop, event, entry: start });
    const ends = steps.filter((step) => step.events > 0);
    expect(ends.map((step) => step.time)).toEqual(time);
    expect(ends.map((step) => step.atRisk)).toEqual(nrisk);
    for (const [k, step] of ends.entries()) expect(step.survival).toBeCloseTo(surv[k] as number, 14);
    expect(steps.map((step) => [step.time, step.entered])).toEqual([
      [1, 1],
      [2, 1],
      [3, 1],
      [4, 0],
      [5, 0],
      [6, 0],
      [7, 0],
      [8, 0],
    ]);
  });
});

describe('kaplanMeier against the definition', () => {
  it.each(random.cases)('random case', ({ time, event, entry, steps }) => {
    const curve = kaplanMeier({ time, event, entry });
    for (const expected of steps) {
      const step = curve.steps.find((each) => each.time === expected.time);
      expect([step?.atRisk, step?.events]).toEqual([expected.atRisk, expected.events]);
      expect([isNear(step?.survival, expected.survival), isNear(step?.se, expected.se)]).toEqual([true, true]);
    }
    if (entry.some((one) => one > 0)) return;
    const without = kaplanMeier({ time, event });
    expect(curve.steps).toEqual(without.steps.map((step) => ({ ...step, entered: 0 })));
  });
});

describe('kaplanMeier', () => {
  it('takes the middle of a flat piece at exactly one half, to the next end or the last sight', () => {
    expect(kaplanMeier({ time: [1, 2], event: [1, 1] }).median.value).toBe(1.5);
    expect(kaplanMeier({ time: [1, 1], event: [1, 0] }).median.value).toBe(1);
    expect(kaplanMeier({ time: [1, 2, 3], event: [1, 1, 1] }).median.value).toBe(2);
    expect(kaplanMeier({ time: [1.5e308, 1.7e308], event: [1, 1] }).median.value).toBe(1.6e308);
  });

  it('gives any quantile', () => {
    const { steps } = kaplanMeier({ time: [1, 2, 3, 4, 5], event: [1, 1, 1, 1, 1] });
    expect(survivalTime(steps, 0.3).value).toBe(2);
    expect(survivalTime(steps, 0.99).value).toBe(5);
    expect(survivalTime([], 0.5)).toEqual({ value: null, reached: false });
  });

  it('counts those who came later from then on, from the start where the entry is 0', () => {
    const rows = [
      { from: 0, time: 0, event: true },
      { from: 0, time: 4, event: false },
      { from: 3, time: 5, event: true },
      { from: 6, time: 7, event: true },
    ];
    const curve = kaplanMeier(rows, { time: (r) => r.time, event: (r) => r.event, entry: (r) => r.from });
    expect(curve.steps.map(({ time, atRisk, survival, se }) => [time, atRisk, survival, se === null])).toEqual([
      [0, 2, 0.5, false],
      [3, 1, 0.5, false],
      [4, 2, 0.5, false],
      [5, 1, 0, true],
      [6, 0, 0, true],
      [7, 1, 0, true],
    ]);
    expect(curve.n).toBe(4);
  });

  it('takes whole and broken times, few and many, small and large, the same way', () => {
    const time = Array.from({ length: 300 }, (_, i) => ((i * 7919) % 101) + 1);
    const event = Uint8Array.from(time, (_, i) => (i % 3 === 0 ? 0 : 1));
    const { steps } = kaplanMeier({ time: Float64Array.from(time), event });
    for (const unit of [0.5, 0.1, 1e6, 2 ** 40]) {
      const scaled = kaplanMeier({ time: Float64Array.from(time, (one) => one * unit), event });
      expect(scaled.steps).toEqual(steps.map((step) => ({ ...step, time: step.time * unit })));
    }
    expect(kaplanMeier({ time: Float64Array.of(-0, 0.5), event: Uint8Array.of(1, 1) }).steps[0]?.time).toBe(0);
  });

  it('changes no column', () => {
    const time = Float64Array.of(3.5, 1, 2);
    kaplanMeier({ time, event: Uint8Array.of(1, 0, 1) });
    expect([...time]).toEqual([3.5, 1, 2]);
  });

  it('leaves missing rows out and refuses invalid ones', () => {
    const columns = { time: [1, null, 3, undefined], event: [1, 1, null, 0] };
    expect(kaplanMeier(columns)).toMatchObject({ n: 1, missing: 3, invalid: 0 });
    const bad = {
      time: [-1, 2, Infinity, 'x', 5n, 3, 3],
      event: [1, 1, 0, 1, 1n, 2, 0],
      entry: [0, 0, 0, 0, 0n, 0, 3],
    } as never;
    expect(kaplanMeier(bad, { onInvalid: 'count' })).toMatchObject({
      n: 2,
      invalid: 5,
      reasons: { 'entry-out-of-range': 1, 'event-not-a-flag': 1, 'time-not-a-number': 1, 'time-out-of-range': 2 },
      refused: [
        { index: 0, reason: 'time-out-of-range' },
        { index: 2, reason: 'time-out-of-range' },
        { index: 3, reason: 'time-not-a-number' },
        { index: 5, reason: 'event-not-a-flag' },
        { index: 6, reason: 'entry-out-of-range' },
      ],
    });
    expect(() => kaplanMeier({ time: [Infinity], event: [0] })).toThrow(
      'kaplanMeier: time must be a number from 0 (event says 0 of what has not ended); got Infinity at index 0 of time',
    );
    const event = Uint8Array.of(1, 1);
    expect(kaplanMeier({ time: Float64Array.of(NaN, 2), event })).toMatchObject({ n: 1, missing: 1 });
    expect(kaplanMeier({ time: [2, 3, 4], event: [1, 1, 1], entry: [null, 1, 0] })).toMatchObject({ n: 2, missing: 1 });
    expect(() => kaplanMeier({ time: [1, -1], event: [1, 1] })).toThrow(
      'kaplanMeier: time must be a number from 0; got -1 at index 1 of time',
    );
    expect(() => kaplanMeier({ time: Float64Array.of(1, Infinity), event })).toThrow('got Infinity at index 1 of time');
    expect(() => kaplanMeier({ time: Float64Array.of(1, -1), event })).toThrow('got -1 at index 1 of time');
    expect(() => kaplanMeier({ time: Float64Array.of(1, 1), event: Uint8Array.of(1, 2) })).toThrow(
      'kaplanMeier: event must be true, false, 1 or 0; got 2 at index 1 of event',
    );
    expect(() => kaplanMeier([{ t: 1 }], { time: (row) => row.t, event: () => 'yes' as never })).toThrow(
      'kaplanMeier: event must be true, false, 1 or 0; got "yes" at row 0, reader event',
    );
    for (const entry of [2, 3, -1, NaN]) {
      expect(() => kaplanMeier({ time: [2], event: [1], entry: [entry] })).toThrow(
        `kaplanMeier: entry must be 0 or a number below time; got ${entry} at index 0 of entry`,
      );
    }
    expect(outcome(() => kaplanMeier({ time: [1], event: [1] }, { confidence: 0.9 } as never))).toBe('INVALID_OPTION');
    expect(outcome(() => kaplanMeier([1], { time: () => 1 } as never))).toBe('INVALID_OPTION');
    expect(outcome(() => kaplanMeier([1], { time: () => 1, event: () => 1, entry: 5 } as never))).toBe(
      'INVALID_OPTION',
    );
    expect(outcome(() => kaplanMeier({ time: [1], event: [1, 0] }))).toBe('INVALID_VALUE');
    expect(outcome(() => kaplanMeier({ time: [1], event: [1], group: [1] } as never))).toBe('INVALID_VALUE');
  });

  it('B25: says that a reader or a column gives nothing', () => {
    const nothing = expect.objectContaining({ code: 'NOTHING_READ' });
    const rows = [{ time: 1, event: true }];
    expect(kaplanMeier(rows, { time: 'time', event: 'event' }).n).toBe(1);
    expect(() => kaplanMeier(rows, { time: 'tme' as never, event: 'event' })).toThrow(nothing);
    expect(() => kaplanMeier({ time: [1, 2], event: [undefined, undefined] }, { onInvalid: 'count' })).toThrow(nothing);
    expect(kaplanMeier({ time: [1, 2], event: [null, undefined] }).missing).toBe(2);
    expect(kaplanMeier(rows, { time: 'time', event: 'event', entry: () => undefined }).missing).toBe(1);
  });

  it('has nothing to say about nobody', () => {
    const leftOut = { missing: 0, invalid: 0, reasons: {}, refused: [] };
    const nothing = { n: 0, events: 0, ...leftOut, median: { value: null, reached: false }, steps: [] };
    expect(kaplanMeier([], { time: () => 1, event: () => true })).toEqual(nothing);
    expect(kaplanMeier({ time: new Float64Array(0), event: new Uint8Array(0) })).toEqual(nothing);
    expect(survivalSteps(new Map())).toEqual([]);
  });
});
