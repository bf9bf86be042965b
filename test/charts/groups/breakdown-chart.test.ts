import { describe, expect, it } from 'vitest';
import { breakdown } from '../../../src/breakdown/breakdown.js';
import { breakdownChart } from '../../../src/charts/groups/breakdown-chart.js';
import { nps } from '../../../src/survey/nps/nps.js';
import { axisTexts, en, expectSound, hostile, notesOf, rowsOf, toldIn, vi } from '../drawn.js';

const rows = Array.from({ length: 400 }, (_, i) => ({
  city: hostile[i % hostile.length],
  score: (i * 7) % 11,
  team: i % 3 === 0 ? null : i % 2 === 0,
}));
const metric = (part: readonly (typeof rows)[number][]) => nps(part, { score: 'score' });
const table = breakdown(rows, { by: { city: 'city' }, metric, sort: 'value' });

describe('breakdownChart', () => {
  it('has a point with its interval for each group, all together first and as a line', () => {
    const spec = breakdownChart(table, en);
    expectSound(spec);
    const points = rowsOf(spec, 'point');
    expect(points.map(({ value }) => value)).toEqual([
      table.total.value,
      ...table.groups.map(({ result }) => result.value),
    ]);
    const intervals = rowsOf(spec, 'rule').filter(({ low }) => low !== undefined);
    expect(intervals.map(({ low, high }) => [low, high])).toEqual(
      [table.total, ...table.groups.map(({ result }) => result)].map(({ interval }) => [interval?.low, interval?.high]),
    );
    expect(rowsOf(spec, 'rule').some(({ value }) => value === table.total.value)).toBe(true);
    expect(rowsOf(spec, 'text').filter(({ n }) => n !== undefined)[0]?.['n']).toBe('400');
    expect(toldIn(spec)[0]).toMatch(/^All: .* points \(.*\), n = 400$/);
  });

  it('keeps groups apart whatever they are called', () => {
    const names = axisTexts(breakdownChart(table, en), 'y');
    expect(names).toHaveLength(hostile.length + 1);
    expect(names).toContain('__proto__');
    expect(names).toContain('<b>HTML</b> & more');
    expect(names).toContain('datum.value');
    // an empty name is seen to be one
    expect(names.filter((name) => name === '""')).toHaveLength(2);
    expect(names.every((name) => !/\p{Cc}|\p{Zl}/u.test(name))).toBe(true);
  });

  it('is hollow where few were asked, and says so', () => {
    const few = breakdown(rows.slice(0, 50), { by: { team: 'team' }, metric });
    const spec = breakdownChart(few, vi);
    expectSound(spec);
    expect(notesOf(spec)).toBe('Điểm rỗng: n dưới 30. Đường gạch: tất cả các nhóm.');
    expect(axisTexts(spec, 'y')).toEqual(['Tất cả', 'false', 'true', 'không rõ']);
    const inside = rowsOf(spec, 'point').map((row) => row['inside']);
    expect(inside.slice(1).every((colour) => colour === 'transparent')).toBe(true);
    expect(inside[0]).toBe('currentColor');
  });

  it('joins several keys, tells of hidden groups, and shows groups without a value', () => {
    const two = breakdown(rows, { by: { city: 'city', team: 'team' }, metric });
    const suppressed = [{ keys: { city: 'a', team: true }, status: null, reason: 'below-minimum' as const }];
    const spec = breakdownChart({ ...two, suppressed }, en);
    expectSound(spec);
    expect(axisTexts(spec, 'y')[1]).toContain(' · ');
    expect(notesOf(spec)).toContain('Too small to be shown: 1.');
    const some = { ...table, groups: [...table.groups, { keys: { city: 'nobody' }, status: null, result: nps([]) }] };
    const withNone = breakdownChart(some, en);
    expectSound(withNone);
    expect(rowsOf(withNone, 'text').filter(({ none }) => none === 'no data')).toHaveLength(1);
    expect(toldIn(withNone)).toContain('nobody: no data, n = 0');
  });

  it('draws the largest 200 of very many, in their order', () => {
    const many = Array.from({ length: 340 }, (_, k) => ({
      keys: { k },
      status: null,
      result: { value: k, n: 340 - k },
    }));
    const spec = breakdownChart({ groups: many, total: { value: 3, n: 9 } }, en);
    expectSound(spec);
    expect(rowsOf(spec, 'point')).toHaveLength(201);
    expect(notesOf(spec)).toContain('200 of 340 groups: those with most observations.');
    expect(axisTexts(spec, 'y').slice(0, 3)).toEqual(['All', '0', '1']);
  });

  it('takes results of own metrics, one group and none', () => {
    expectSound(breakdownChart({ groups: [], total: { value: 3, n: 9 } }, en));
    expect(breakdownChart({ groups: [], total: nps([]) }, en).layer).toHaveLength(1);
  });

  it.each([
    [null, 'breakdownChart: table must be one of breakdown'],
    [{ groups: [] }, 'breakdownChart: table must be'],
    [{ groups: 3, total: { value: 1, n: 1 } }, 'breakdownChart: groups must be a list'],
    [
      { groups: [{ keys: {}, result: { value: 'x', n: 1 } }], total: { value: 1, n: 1 } },
      'breakdownChart: result of a group must be',
    ],
  ])('refuses %o', (given, message) => {
    expect(() => breakdownChart(given as never, en)).toThrow(message);
  });
});
