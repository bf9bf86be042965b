import { describe, expect, it } from 'vitest';
import { comparePeriods } from '../../../src/comparison/groups/compare-periods.js';
import { outcome } from '../../laws.js';

const compare = (now: number, before: number) => now - before;
const at = (
  month: string | null,
  result: number,
  status: 'complete' | 'partial' | null = 'complete',
  channel?: string,
) => ({
  keys: channel === undefined ? { month } : { channel, month },
  status,
  result,
});
const months = [at('2026-03', 9), at('2026-01', 5), at('2026-04', 1, 'partial'), at('2026-02', 7), at(null, 100, null)];

describe('comparePeriods', () => {
  it('compares each period with the one before, and none that is not over', () => {
    const { changes, latest } = comparePeriods(months, { compare });
    expect(changes.map(({ period, before, status, change }) => [period, before, status, change])).toEqual([
      ['2026-01', null, 'first', null],
      ['2026-02', '2026-01', 'compared', 2],
      ['2026-03', '2026-02', 'compared', 2],
      ['2026-04', '2026-03', 'partial', null],
    ]);
    expect(latest.map(({ period }) => period)).toEqual(['2026-03']);
    expect(comparePeriods({ groups: months }, { compare })).toEqual({ changes, latest });
    const asked = comparePeriods(months, { compare, partial: 'compare' });
    expect(asked.latest).toMatchObject([{ period: '2026-04', status: 'compared', change: -8 }]);
    expect(comparePeriods(months, { compare, back: 2 }).latest).toMatchObject([{ before: '2026-01', change: 4 }]);
  });

  it('knows a period that is not among them, and the order of numbers and of years before 0', () => {
    const changesOf = (names: readonly (string | number)[], options = {}) =>
      comparePeriods(
        names.map((month, k) => ({ keys: { month }, status: null, result: k })),
        { compare, ...options },
      ).changes.map(({ period, before, status }) => [period, before, status]);
    expect(changesOf(['2026-01', '2026-02', '2026-04', '2026-05'])).toEqual([
      ['2026-01', null, 'first'],
      ['2026-02', '2026-01', 'compared'],
      ['2026-04', null, 'absent'],
      ['2026-05', '2026-04', 'compared'],
    ]);
    expect(changesOf(['2025-11', '2026-11', '2025-12'], { back: 12 }).at(-1)).toEqual([
      '2026-11',
      '2025-11',
      'compared',
    ]);
    expect(changesOf(['-000001', '-000002', '0000']).map(([period]) => period)).toEqual(['-000002', '-000001', '0000']);
    expect(changesOf([10, 9, 11]).map(([period]) => period)).toEqual(['9', '10', '11']);
    expect(changesOf(['b', 'a'])).toEqual([
      ['a', null, 'first'],
      ['b', 'a', 'compared'],
    ]);
  });

  it('keeps series apart by their other keys', () => {
    const groups = ['web', 'shop'].flatMap((channel, k) => [
      at('2026-01', k, 'complete', channel),
      at('2026-02', 10 * k, 'complete', channel),
    ]);
    const { latest } = comparePeriods(groups, { compare, by: 'month' });
    expect(latest.map(({ keys, change }) => [keys['channel'], change])).toEqual([
      ['web', 0],
      ['shop', 9],
    ]);
    expect(outcome(() => comparePeriods(groups, { compare }))).toBe('INVALID_OPTION');
    expect(comparePeriods([], { compare })).toEqual({ changes: [], latest: [] });
  });

  it('puts numbers in the order of numbers', () => {
    const groups = [10, 9, 2, 11].map((week) => ({ keys: { week }, status: null, result: week * week }));
    const { changes } = comparePeriods(groups, { compare });
    expect(changes.map(({ period, before, change }) => [period, before, change])).toEqual([
      ['2', null, null],
      ['9', '2', 77],
      ['10', '9', 19],
      ['11', '10', 21],
    ]);
  });

  it('counts what a table hides among the periods, and compares nothing with it', () => {
    const hidden = { keys: { month: '2026-02' }, status: 'complete' } as const;
    const table = { groups: months.filter(({ keys }) => keys.month !== '2026-02'), suppressed: [hidden] };
    const told = (back: number) =>
      comparePeriods(table, { compare, back }).changes.map(({ before, status, change }) => [before, status, change]);
    expect(told(1)).toEqual([
      [null, 'first', null],
      ['2026-01', 'suppressed', null],
      ['2026-02', 'suppressed', null],
      ['2026-03', 'partial', null],
    ]);
    expect(told(2)[2]).toEqual(['2026-01', 'compared', 4]);
    expect(outcome(() => comparePeriods({ groups: [], suppressed: 5 } as never, { compare }))).toBe('INVALID_VALUE');
  });

  it('refuses what are no periods', () => {
    expect(() => comparePeriods([at('2026-01', 1), at('2026-01', 2)], { compare })).toThrow('there once in a series');
    expect(outcome(() => comparePeriods([at('2026-01', 1)], { compare, by: 'week' }))).toBe('INVALID_VALUE');
    expect(outcome(() => comparePeriods(5 as never, { compare }))).toBe('INVALID_VALUE');
    expect(outcome(() => comparePeriods([5] as never, { compare, by: 'month' }))).toBe('INVALID_VALUE');
    for (const options of [{}, { compare: 5 }, { compare, back: 0 }, { compare, partial: 'no' }, { compare, lag: 1 }]) {
      expect(outcome(() => comparePeriods(months, options as never))).toBe('INVALID_OPTION');
    }
  });
});
