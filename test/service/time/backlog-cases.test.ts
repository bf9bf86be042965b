import { describe, expect, it } from 'vitest';
import { RowTally } from '../../../src/kernels/proportion/row-tally.js';
import { readStretches } from '../../../src/service/time/backlog-cases.js';

describe('readStretches', () => {
  const stretches = (source: object, known: number, options: object = {}) => {
    const found: unknown[] = [];
    const tally = new RowTally('backlog', source, 'count');
    readStretches('backlog', source, { ...options }, tally, known, (...stretch) => found.push(stretch));
    return [found, tally.leftOut.reasons];
  };

  it('hands on the stretches of a case one after another, and says which is the last', () => {
    const cases = { openedAt: [0, 2], resolvedAt: [[10, 45], null], reopenedAt: [30, null], closedAt: [null, 7] };
    expect(stretches(cases, 50)[0]).toEqual([
      [0, 0, 10, false, 0, false],
      [0, 30, 45, false, 1, true],
      [2, 2, 7, true, 0, true],
    ]);
    expect(stretches(cases, 40)[0]).toContainEqual([0, 30, Infinity, false, 1, true]);
  });

  it('hands on nothing of what is no case', () => {
    const cases = { openedAt: [0, 5, null, 0], resolvedAt: [[3, 'x'], 4, 6, null], reopenedAt: [null, null, null, -1] };
    expect(stretches(cases, 50)).toEqual([
      [],
      { 'reopenedAt-too-early': 1, 'resolvedAt-not-an-instant': 1, 'resolvedAt-too-early': 1 },
    ]);
    expect(stretches(cases, 50, { clockSkewMs: 1 })[0]).toEqual([
      [5, 5, 5, false, 0, true],
      [0, 0, Infinity, false, 0, true],
    ]);
  });
});
