import { describe, expect, it } from 'vitest';
import {
  crossing,
  type SurvivalStep,
  stepsOf,
  stepWriter,
  survivalSteps,
} from '../../../src/stats/survival/survival-steps.js';

describe('stepWriter', () => {
  it('is exact to one rounding where nobody comes or is lost in between', () => {
    const writer = stepWriter(49);
    for (let time = 1; time <= 48; time++) writer.add(time, 1, 0);
    expect(writer.steps.map(({ survival }) => survival)).toEqual(Array.from({ length: 48 }, (_, k) => (48 - k) / 49));
  });

  it('stays at 0 once nobody was left, whoever comes later', () => {
    const writer = stepWriter(1);
    writer.add(1, 1, 0, 0);
    writer.add(2, 0, 0, 2);
    writer.add(3, 1, 1, 0);
    expect(writer.steps.map(({ atRisk, survival, se }) => [atRisk, survival, se])).toEqual([
      [1, 0, null],
      [0, 0, null],
      [2, 0, null],
    ]);
  });
});

describe('crossing', () => {
  const steps = survivalSteps(new Map([1, 2, 3, 4].map((time) => [time, { events: 1, censored: 0 }])));
  const from = (heights: readonly (number | null)[], level: number) =>
    crossing(steps, ({ time }) => heights[time - 1] as number | null, level);

  it('is the first step at or below the level', () => {
    expect(from([0.9, 0.6, 0.4, 0.1], 0.5)).toBe(3);
    expect(from([0.9, 0.6, 0.55, 0.51], 0.5)).toBeNull();
    expect(crossing([], () => 1, 1)).toBeNull();
  });

  it('is the start of what is flat, or the first step below, where asked', () => {
    const by = (flat: 'start' | 'below') => (heights: readonly number[]) =>
      crossing(steps, ({ time }) => heights[time - 1] as number, 0.5, flat);
    expect(
      [
        [0.9, 0.5, 0.5, 0.1],
        [0.9, 0.5 + 1e-15, 0.4, 0.1],
        [0.9, 0.5, 0.5, 0.5],
        [0.9, 0.4, 0.3, 0.1],
      ].map(by('start')),
    ).toEqual([2, 2, 2, 2]);
    expect(
      [
        [0.9, 0.5, 0.5, 0.1],
        [0.9, 0.5 - 1e-15, 0.4, 0.1],
        [0.9, 0.5, 0.5, 0.5],
        [0.9, 0.4, 0.3, 0.1],
      ].map(by('below')),
    ).toEqual([4, 3, null, 2]);
  });

  it('is the middle of what is flat at exactly the level, up to rounding', () => {
    expect(from([0.9, 0.5, 0.5, 0.1], 0.5)).toBe(3);
    expect(from([0.9, 0.5 + 1e-15, 0.4, 0.1], 0.5)).toBe(2.5);
    expect(from([0.9, 0.8, 0.8, 0.5], 0.5)).toBe(4);
    expect(from([0.9, 0.5, 0.5, 0.5], 0.5)).toBe(3);
  });

  it('passes over steps without a height, at either end', () => {
    expect(from([null, 0.4, 0.3, null], 0.5)).toBe(2);
    expect(from([null, 0.5, 0.5, null], 0.5)).toBe(2.5);
    expect(from([null, null, null, null], 0.5)).toBeNull();
  });
});

describe('stepsOf', () => {
  it('gives back whole steps, and refuses others with the index', () => {
    const steps = survivalSteps(
      new Map([
        [1, { events: 1, censored: 0 }],
        [2, { events: 0, censored: 2 }],
      ]),
    );
    expect(stepsOf('test', { steps })).toBe(steps);
    const broken = [steps[0], { ...(steps[1] as SurvivalStep), atRisk: 3 }];
    expect(() => stepsOf('test', { steps: broken })).toThrow(
      expect.objectContaining({ code: 'INVALID_VALUE', details: { index: 1 } }),
    );
    expect(() => stepsOf('test', 7)).toThrow('test: curve must be an object with steps; got 7');
  });
});
