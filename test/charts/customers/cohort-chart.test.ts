import { describe, expect, it } from 'vitest';
import { cohortChart } from '../../../src/charts/customers/cohort-chart.js';
import { churnCohorts } from '../../../src/customers/cohorts/churn-cohorts.js';
import { repeatCohorts } from '../../../src/customers/cohorts/repeat-cohorts.js';
import { retentionCohorts } from '../../../src/customers/cohorts/retention-cohorts.js';
import { revenueCohorts } from '../../../src/customers/cohorts/revenue-cohorts.js';
import { axisTexts, en, expectSound, layersOf, notesOf, rowsOf, toldIn, vi } from '../drawn.js';

const DAY = 86_400_000;
const start = Date.UTC(2026, 0, 3);
const orders = Array.from({ length: 600 }, (_, i) => ({
  customer: i % 90,
  at: start + ((i * 37) % 160) * DAY,
  amount: 10 + (i % 7),
  from: ['web', '__proto__', 'app'][i % 3] as string,
}));
const known = { customer: 'customer', at: 'at', timeZone: 'UTC', asOf: Date.UTC(2026, 5, 15) } as const;
const table = retentionCohorts(orders, known);

/** The cells that are drawn, and the lines over those that are not complete. */
function cellsOf(spec: ReturnType<typeof cohortChart>) {
  const lines = layersOf(spec, 'rule').flatMap(({ data }) => data.values);
  return { cells: rowsOf(spec, 'rect'), hatched: lines };
}

describe('cohortChart', () => {
  it('has a cell for each that is known, as solid as its rate, and none for what is not observed', () => {
    const spec = cohortChart(table, en);
    expectSound(spec);
    const shown = table.cohorts.flatMap(({ cells }) => cells.filter(({ offset, rate }) => offset > 0 && rate !== null));
    const average = table.average.filter(({ offset, rate }) => offset > 0 && rate !== null);
    expect(cellsOf(spec).cells.map(({ rate }) => rate)).toEqual([...shown, ...average].map(({ rate }) => rate));
    const unobserved = table.cohorts.flatMap(({ cells }) => cells.filter(({ status }) => status === 'unobserved'));
    expect(unobserved.length).toBeGreaterThan(0);
    expect(axisTexts(spec, 'x')).toEqual(['1', '2', '3', '4', '5']);
    expect(axisTexts(spec, 'y')[0]).toMatch(/^Jan 2026 \(\d+\)$/);
    expect(axisTexts(spec, 'y').at(-1)).toBe('All');
  });

  it('hatches what is not complete with lines of its own, inside those cells alone', () => {
    const spec = cohortChart(table, vi);
    const partial = toldIn(spec).filter((text) => /chưa trọn vẹn/.test(`${text}`));
    const status = table.cohorts.flatMap(({ cells }) =>
      cells.filter((cell) => cell.status === 'partial' && cell.offset > 0),
    );
    expect(partial).toHaveLength(status.length);
    const { cells, hatched } = cellsOf(spec);
    expect(hatched.length).toBeGreaterThanOrEqual(3 * status.length);
    const isIn = (line: (typeof hatched)[number], cell: (typeof cells)[number]) =>
      (line['left'] as number) >= (cell['left'] as number) - 1e-9 &&
      (line['right'] as number) <= (cell['right'] as number) + 1e-9 &&
      (line['top'] as number) <= (cell['bottom'] as number) + 1e-9 &&
      (line['bottom'] as number) >= (cell['top'] as number) - 1e-9;
    const covered = cells.filter((cell) => hatched.some((line) => isIn(line, cell)));
    expect(covered.map(({ told }) => told)).toEqual(partial);
    expect(JSON.stringify(spec)).not.toContain('url(#');
    expect(notesOf(spec)).toBe('Gạch chéo: chưa trọn vẹn, còn có thể thay đổi.');
  });

  it('draws churn, repeat orders and revenue, by attribute and by windows of each customer too', () => {
    for (const other of [
      churnCohorts(orders, known),
      repeatCohorts(orders, { ...known, attribute: 'from', clock: 'elapsed', window: { days: 30 } }),
      revenueCohorts(orders, { ...known, amount: 'amount', period: 'quarter' }),
      retentionCohorts(orders, {
        ...known,
        mode: 'bracket',
        brackets: [
          [1, 2],
          [3, 5],
        ],
      }),
    ]) {
      const spec = cohortChart(other, { ...en, width: 340 });
      expectSound(spec);
      expect(rowsOf(spec, 'rect').length, other.metric).toBeGreaterThan(0);
    }
    const bracketed = retentionCohorts(orders, {
      ...known,
      mode: 'bracket',
      brackets: [
        [1, 2],
        [3, 5],
      ],
    });
    expect(axisTexts(cohortChart(bracketed, en), 'x')).toEqual(['1–2', '3–5']);
    const byAttribute = repeatCohorts(orders, { ...known, attribute: 'from', clock: 'elapsed', window: { days: 30 } });
    expect(axisTexts(cohortChart(byAttribute, en), 'y').some((name) => name.startsWith('__proto__ ('))).toBe(true);
  });

  it('keeps the offset 0 where it says something', () => {
    const repeats = repeatCohorts(orders, known);
    expect(axisTexts(cohortChart(repeats, en), 'x')[0]).toBe('0');
  });

  it('writes numbers where there is room, and the latest cohorts of very many', () => {
    expect(rowsOf(cohortChart(table, en), 'text').some(({ text }) => text !== undefined)).toBe(true);
    const days = retentionCohorts(orders, { ...known, period: 'day' });
    const spec = cohortChart(days, en);
    expectSound(spec);
    expect(rowsOf(spec, 'text').some(({ text }) => text !== undefined)).toBe(false);
    expect(axisTexts(spec, 'y')).toHaveLength(Math.min(120, days.cohorts.length) + 1);
  });

  it('says that there are no data', () => {
    expect(cohortChart(retentionCohorts([], known), en).layer).toHaveLength(1);
  });

  it.each([
    [null, 'cohortChart: cohorts must be a list'],
    [{ ...table, average: 3 }, 'cohortChart: average must be a list'],
    [
      { ...table, cohorts: [{ cohort: 'a', size: 1, cells: [{ rate: 'x', eligible: 1, offset: 0 }] }] },
      'cohortChart: rate of a cell must be',
    ],
    [{ ...table, cohorts: [{ cohort: 'a', size: 1, cells: 3 }] }, 'cohortChart: cells must be a list'],
  ])('refuses %o', (given, message) => {
    expect(() => cohortChart(given as never, en)).toThrow(message);
  });
});
