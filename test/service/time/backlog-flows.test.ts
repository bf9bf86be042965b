import { describe, expect, it } from 'vitest';
import { CaseStretches } from '../../../src/service/time/backlog-flows.js';

const periods = [10, 20, 30].map((from) => ({ from, to: from + 10, end: from + 10, status: 'complete' as const }));

describe('CaseStretches', () => {
  it('tells what began and ended in each period, and who was there at its ends', () => {
    const cases = new CaseStretches();
    expect(cases.first).toBe(Infinity);
    cases.add(5, 12, 5, false, false);
    cases.add(15, Infinity, 15, false, false);
    cases.add(10, 20, 10, false, true);
    cases.add(22, 22, 5, true, false);
    cases.add(25, 39, 5, true, false);
    expect(cases.first).toBe(5);
    const flows = cases.flowsIn(periods, 'opening', 100);
    // what happens at a border is of the period that begins there
    expect(flows.map(({ age, ...flow }) => Object.values(flow))).toEqual([
      [1, 2, 0, 1, 0, 2],
      [2, 0, 2, 1, 1, 2],
      [2, 0, 0, 1, 0, 1],
    ]);
    expect(flows.map(({ age }) => [age.meanMs, age.oldestMs])).toEqual([
      [7.5, 10],
      [20, 25],
      [25, 25],
    ]);
    expect([cases.openedBefore(10), cases.openedBefore(11), cases.openedBefore(40)]).toEqual([1, 2, 3]);
    expect(cases.flowsIn(periods, 'opening', 36)[2]?.age).toEqual({ since: 'opening', meanMs: 21, oldestMs: 21 });
    expect(cases.flowsIn([], 'opening', 100)).toEqual([]);
  });

  it('has exact means, in whatever order cases come', () => {
    const big = 1.7e12;
    const starts = Array.from({ length: 3000 }, (_, i) => big + 0.1 * i);
    const means = [starts, [...starts].reverse()].map((list) => {
      const cases = new CaseStretches();
      for (const start of list) cases.add(start, Infinity, start, false, false);
      for (let i = 0; i < 1000; i++) cases.add(-big + 0.3 * i, big, -big, false, false);
      const whole = { from: -2e12, to: 1e13, end: 1e13, status: 'complete' as const };
      return cases.flowsIn([whole], 'opening', big + 500.7)[0]?.age.meanMs;
    });
    let sum = 0;
    for (const start of starts) sum += big + 500.7 - start;
    expect(means[0]).toBe(means[1]);
    expect(Math.abs((means[0] as number) - sum / 3000)).toBeLessThan(1e-9);
  });
});
