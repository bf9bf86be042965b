import { describe, expect, it } from 'vitest';
import type { CodedKey, FoundGroup } from '../../src/breakdown/key-values.js';
import { PERIOD_RULES } from '../../src/breakdown/period-rules.js';

const months = (...codes: number[]): CodedKey => ({
  codes,
  ids: ['2026-01', '2026-02', '2026-03'],
  statuses: ['partial', 'complete', 'complete'],
});
const team: CodedKey = { codes: Int32Array.of(0, 1, 0, -1, 1), ids: ['a', 'b'] };

describe('rules of periods', () => {
  it('leave out what is after asOf in one of them, else what is before from, in columns of every memory', () => {
    const keys = [months(0, -2, -3, -1, 2), team, months(0, 1, -2, -1, -3)];
    // biome-ignore lint/suspicious/noSparseArray: a hole is a cell that holds nothing
    const columns = [Uint8Array.of(1, 2, 3, 4, 5), ['a', 'b', 'c', , 'e']];
    const table = PERIOD_RULES.inTime({ keys, columns });
    expect([table.afterAsOf, table.beforeFrom]).toEqual([2, 1]);
    expect(table.columns).toEqual([Uint8Array.of(1, 4), ['a', undefined]]);
    expect(table.keys.map(({ codes }) => Array.from(codes))).toEqual([
      [0, -1],
      [0, -1],
      [0, -1],
    ]);
    const whole = { keys: [team, months(0, 1, 2, -1, 0)], columns };
    expect(PERIOD_RULES.inTime(whole)).toBe(whole);
  });

  it('add each period to what has one', () => {
    const gaps = (keys: readonly CodedKey[], ...there: number[][]) => {
      const found: FoundGroup[] = there.map((codes, place) => ({ codes, place }));
      PERIOD_RULES.fill(keys, found);
      return found.filter(({ place }) => place === undefined).map(({ codes }) => codes);
    };
    expect(gaps([months()])).toEqual([[0], [1], [2]]);
    expect(gaps([months()], [-1], [1])).toEqual([[0], [2]]);
    expect(gaps([team, months()], [0, 1], [1, -1], [-1, 2])).toEqual([
      [0, 0],
      [0, 2],
      [-1, 0],
      [-1, 1],
    ]);
    expect(gaps([team], [0])).toEqual([]);
  });

  it('tell the status of several: none without an instant, partial where one is', () => {
    const status = (...codes: number[]) => PERIOD_RULES.statusOf([months(), team, months()], codes);
    expect([status(1, 0, 2), status(1, -1, 0), status(0, 0, 1), status(-1, 0, 1), status(1, 0, -1)]).toEqual([
      'complete',
      'partial',
      'partial',
      null,
      null,
    ]);
  });
});
