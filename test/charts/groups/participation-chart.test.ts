import { describe, expect, it } from 'vitest';
import { participationChart } from '../../../src/charts/groups/participation-chart.js';
import { participationMix } from '../../../src/growth/content/participation-mix.js';
import { participationMixFromCounts } from '../../../src/growth/content/participation-mix-from-counts.js';
import { axisTexts, en, expectSound, notesOf, rowsOf, vi } from '../drawn.js';

describe('participationChart', () => {
  it('shows users by class, and what the most active contribute, on one scale', () => {
    const users = participationMix([0, 0, 0, 0, 0, 0, 0, 1, 2, 40], { heavyFrom: 10, topFractions: [0.1] });
    const spec = participationChart(users, vi);
    expectSound(spec);
    expect(axisTexts(spec, 'y')).toEqual(['Chỉ đọc', 'Đóng góp thỉnh thoảng', 'Đóng góp nhiều', '10% tích cực nhất']);
    expect(rowsOf(spec, 'rect').map(({ to }) => to)).toEqual([0.7, 0.2, 0.1, 40 / 43]);
    expect(rowsOf(spec, 'rule')).toHaveLength(3);
    expect(notesOf(spec)).toMatch(/^Màu xám/);
  });

  it('has no lower bars where contributions are not known', () => {
    const spec = participationChart(
      participationMixFromCounts([
        { class: 'lurkers', count: 90 },
        { class: 'contributors', count: 9 },
        { class: 'heavy', count: 1 },
      ]),
      en,
    );
    expectSound(spec);
    expect(rowsOf(spec, 'rect')).toHaveLength(3);
    expect(notesOf(spec)).toBe('');
  });

  it('says that there are no users, and refuses other classes', () => {
    expect(participationChart(participationMix([], { heavyFrom: 2 }), en).layer).toHaveLength(1);
    const other = { metric: 'mix', value: 1, n: 1, classes: [{ class: 'web', share: 1, count: 1 }], top: [] };
    expect(() => participationChart(other, en)).toThrow(
      'participationChart: a class must be lurkers or contributors or heavy; got "web"',
    );
    expect(() => participationChart({} as never, en)).toThrow('participationChart: result must be');
  });
});
