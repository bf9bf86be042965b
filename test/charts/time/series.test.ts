import { describe, expect, it } from 'vitest';
import { periodKey, periodsOf, seriesOf } from '../../../src/charts/time/series.js';
import { drawing } from '../drawn.js';

const group = (keys: object, value: number | null, status: string | null = 'complete') => ({
  keys,
  status,
  result: { value, n: 3 },
});

describe('seriesOf', () => {
  it('makes a series of a table by a period, its hidden groups as gaps', () => {
    const table = {
      groups: [
        group({ month: '2026-03' }, 3, 'partial'),
        group({ month: '2026-01' }, 1),
        group({ month: null }, 9, null),
      ],
      suppressed: [{ keys: { month: '2026-02' }, status: 'complete', reason: 'below-minimum' }],
      total: { metric: 'nps', unit: 'points', value: 2, n: 6 },
    };
    const [series, ...others] = seriesOf(drawing(), table);
    expect(others).toEqual([]);
    expect(series?.about).toMatchObject({ metric: 'nps', unit: 'points' });
    expect(series?.moments.map(({ period, isComplete, figure }) => [period, isComplete, figure.value])).toEqual([
      ['2026-03', false, 3],
      ['2026-01', true, 1],
      ['2026-02', true, null],
    ]);
    expect(periodsOf(series ? [series] : [])).toEqual(['2026-01', '2026-02', '2026-03']);
  });

  it('parts a table by other keys, whatever their order', () => {
    const groups = [
      group({ team: 'Chat', month: '2026-01' }, 1),
      group({ team: '__proto__', month: '2026-01' }, 2),
      group({ team: 'Chat', month: '2026-02' }, 3),
    ];
    expect(periodKey(groups)).toBe('month');
    expect(seriesOf(drawing(), { groups }).map(({ name, moments }) => [name, moments.length])).toEqual([
      ['Chat', 2],
      ['__proto__', 1],
    ]);
  });

  it('takes labels of your own as they stand, windows, and periods of results', () => {
    const own = seriesOf(drawing(), {
      groups: [group({ wave: 'second' }, 2, null), group({ wave: 'first' }, 1, null)],
    });
    expect(periodsOf(own)).toEqual(['second', 'first']);
    const windows = [
      { period: '2026-01-01', status: 'partial', result: { metric: 'nps', unit: 'points', value: 5, n: 9 } },
    ];
    expect(seriesOf(drawing(), { windows })[0]).toMatchObject({
      about: { metric: 'nps' },
      moments: [{ isComplete: false }],
    });
    const active = { metric: 'mau', unit: 'count', periods: [{ period: '2026-01', active: 7, status: 'complete' }] };
    expect(seriesOf(drawing(), active)[0]?.moments[0]?.figure.value).toBe(7);
    const growth = {
      metric: 'revenue-growth-rate',
      unit: 'ratio',
      periods: [{ period: '2026-01', total: 70, status: 'complete' }],
    };
    expect(seriesOf(drawing(), growth)[0]).toMatchObject({
      about: { unit: 'count' },
      moments: [{ figure: { value: 70 } }],
    });
  });

  it('names several results', () => {
    const each = { periods: [{ period: '2026-01', value: 1 }] };
    expect(
      seriesOf(drawing(), [
        { name: 'GRR', result: each },
        { name: 'two\nlines', result: each },
      ]).map(({ name }) => name),
    ).toEqual(['GRR', 'two lines']);
  });

  it('refuses what has no periods', () => {
    expect(() => seriesOf(drawing(), {})).toThrow('test: result must be one over periods');
    expect(() => seriesOf(drawing(), { groups: [group({ a: 'x', b: 'y' }, 1)] })).toThrow(
      'test: table must be by a period',
    );
    expect(() => seriesOf(drawing(), { windows: 3 })).toThrow('test: windows must be a list');
    expect(() => seriesOf(drawing(), { periods: [{ period: '2026-01', value: 'x' }] })).toThrow(
      'test: result of a period must be',
    );
  });
});
