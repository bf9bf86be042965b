import { describe, expect, it } from 'vitest';
import { bandOf, curvesOf, drawnSteps, endOf, hasCurve } from '../../../src/charts/time/survival-curves.js';
import { survivalCurve } from '../../../src/customers/survival/survival-curve.js';
import { ttr } from '../../../src/service/time/ttr.js';
import { survivalLimits } from '../../../src/stats/survival/survival-limits.js';
import { drawing } from '../drawn.js';

const step = (time: number, share: number, low: number | null = null, isEnd = true) => ({
  time,
  share,
  low,
  high: low === null ? null : share,
  isEnd,
});
const opened = Array.from({ length: 40 }, (_, k) => k * 1000);
const cases = { openedAt: opened, resolvedAt: opened.map((at, k) => (k % 5 === 0 ? null : at + 60_000 * (k + 1))) };
const times = ttr(cases, { asOf: 1e8, curve: 'full' });

describe('curvesOf', () => {
  it('has the limits of the library for durations', () => {
    const { curves, share, about } = curvesOf(drawing(), times);
    expect([share, about.unit, curves.length]).toEqual(['shareOpen', 'ms', 1]);
    const limits = survivalLimits(times.survival as NonNullable<typeof times.survival> & { steps: never[] }).steps;
    expect(curves[0]?.steps.map(({ low, high }) => [low, high])).toEqual(limits.map(({ low, high }) => [low, high]));
    expect(curves[0]?.median).toBe(times.survival?.medianMs);
  });

  it('has all together and each group of customers, in milliseconds', () => {
    const members = {
      customer: [1, 2, 3, 4],
      startedAt: [0, 0, 0, 0],
      endedAt: [3.6e6, 7.2e6, null, 1.8e7],
      group: ['a', '__proto__', 'a', 'a'],
    };
    const result = survivalCurve(members, { asOf: 3.6e7, timeUnit: 'hour' });
    const { curves, share } = curvesOf(drawing(), result);
    expect(share).toBe('sharePresent');
    expect(curves.map(({ name }) => name)).toEqual(['All', '__proto__', 'a']);
    expect(curves[0]?.steps[0]?.time).toBe(3.6e6);
  });

  it('says that a curve must be asked for', () => {
    const none = ttr(cases, { asOf: 1e8 });
    expect(hasCurve(times)).toBe(true);
    expect(hasCurve(none)).toBe(false);
    expect(() => curvesOf(drawing(), none)).toThrow("test: the result has no curve; compute it with curve: 'full'");
  });

  it('refuses steps that are none', () => {
    const broken = (steps: unknown) => () => curvesOf(drawing(), { ...times, survival: { ...times.survival, steps } });
    expect(broken([{ time: 1, survival: 2, se: 0 }])).toThrow('test: a step must be at an ascending time');
    expect(
      broken([
        { time: 2, survival: 1, se: 0 },
        { time: 1, survival: 1, se: 0 },
      ]),
    ).toThrow('ascending');
    expect(broken(3)).toThrow('test: steps must be a list');
    expect(() => curvesOf(drawing(), {})).toThrow('test: result must be one of survivalCurve');
    expect(() => curvesOf(drawing(), { timeUnit: 'year', steps: [] })).toThrow(
      'test: timeUnit must be week or day or hour or ms; got "year"',
    );
    expect(() => curvesOf(drawing(), [])).toThrow('test: results must be at least one');
  });
});

describe('what is drawn of a curve', () => {
  it('ends with 5 % left or, where more stay, soon after the last end', () => {
    expect(endOf([step(10, 0.5), step(20, 0.04), step(1000, 0.01)])).toBe(20);
    expect(endOf([step(10, 0.5), step(40, 0.4), step(1000, 0.4, null, false)])).toBe(50);
    expect(endOf([step(10, 1, null, false)])).toBe(10);
    expect(endOf([])).toBe(1);
  });

  it('begins with all, thins out what cannot be seen, and stays where it is until the end', () => {
    const many = Array.from({ length: 5000 }, (_, k) => step(k + 1, 1 - (k + 1) / 5001));
    const drawn = drawnSteps(many, 5000);
    expect(drawn[0]).toMatchObject({ time: 0, share: 1 });
    expect(drawn.length).toBeLessThan(520);
    for (const { time, share } of drawn) expect(Math.abs(share - (1 - time / 5001))).toBeLessThan(1 / 200);
    const short = drawnSteps([step(10, 0.5), step(30, 0.5, null, false)], 100);
    expect(short.map(({ time, share }) => [time, share])).toEqual([
      [0, 1],
      [10, 0.5],
      [30, 0.5],
    ]);
    expect(drawnSteps([step(10, 0)], 100).at(-1)).toMatchObject({ time: 100, share: 0 });
  });

  it('has a band from each step with limits to the next one, and none elsewhere', () => {
    const band = bandOf([step(0, 1), step(10, 0.5, 0.2), step(20, 0), step(30, 0)]);
    expect(band).toEqual([
      { time: 10, low: 0.2, high: 0.5, piece: 0 },
      { time: 20, low: 0.2, high: 0.5, piece: 0 },
    ]);
  });

  it('has one band as long as there are limits, and another one after a gap', () => {
    const limited = [step(10, 0.9, 0.8), step(20, 0.7, 0.5), step(30, 0.6), step(40, 0.5, 0.3), step(50, 0.4, 0.2)];
    expect(bandOf([step(0, 1), ...limited]).map(({ time, low, piece }) => [time, low, piece])).toEqual([
      [10, 0.8, 0],
      [20, 0.5, 0],
      [30, 0.5, 0],
      [40, 0.3, 1],
      [50, 0.3, 1],
    ]);
  });
});
