import { describe, expect, it } from 'vitest';
import { type CohortRow, type CohortSpec, cohortSpec } from '../../src/kernels/cohort.js';
import { cohortTable } from '../../src/kernels/cohort-table.js';
import { outcome } from '../laws.js';

const JANUARY = (2026 - 1970) * 12;
const spec = (asOf = '2026-04-01T00:00:00Z'): CohortSpec => cohortSpec('m', { timeZone: 'UTC', asOf }, 'sum');
const row = (month: number, active: number[], lastActive: number[], amounts: number[] | null = null): CohortRow => ({
  cohort: JANUARY + month,
  active,
  lastActive,
  amounts,
});
const table = (rows: readonly CohortRow[], mode: 'on' | 'on-or-after' = 'on', of = spec(), confidence?: number) =>
  cohortTable(of, { rows, n: 9, missing: 0, invalid: 0, afterAsOf: 0 }, mode, confidence);

/** January: 10 customers, of whom 1, 4 and 5 were last seen in each month. March: 2 customers. */
const rows = [row(0, [10, 6, 5], [1, 4, 5], [100, 0, -0.5]), row(2, [2], [2], [7])];

describe('cohortTable', () => {
  it('has a cell for each month since the oldest cohort, for every cohort', () => {
    const [january, march, ...none] = table(rows).cohorts;
    expect(none).toEqual([]);
    expect(january).toMatchObject({ cohort: '2026-01', size: 10 });
    expect(january?.cells.map((cell) => [cell.offset, cell.period, cell.status, cell.eligible, cell.active])).toEqual([
      [0, '2026-01', 'complete', 10, 10],
      [1, '2026-02', 'complete', 10, 6],
      [2, '2026-03', 'complete', 10, 5],
    ]);
    expect(january?.cells.map((cell) => [cell.rate, cell.amount])).toEqual([
      [1, 100],
      [0.6, 0],
      [0.5, -0.5],
    ]);
    expect(march).toMatchObject({ cohort: '2026-03', size: 2 });
    expect(march?.cells.map((cell) => [cell.offset, cell.period, cell.status])).toEqual([
      [0, '2026-03', 'complete'],
      [1, '2026-04', 'unobserved'],
      [2, '2026-05', 'unobserved'],
    ]);
  });

  it('says nothing of what has not been observed', () => {
    const nothing = { eligible: 0, active: null, rate: null, interval: null, amount: null };
    expect(table(rows).cohorts[1]?.cells[1]).toEqual({
      offset: 1,
      period: '2026-04',
      status: 'unobserved',
      ...nothing,
    });
    expect(table([row(2, [2], [2])]).cohorts[0]?.cells[0]).toMatchObject({ active: 2, amount: null });
  });

  it.each([
    ['2026-04-01T00:00:00Z', 'complete'],
    ['2026-03-31T23:59:59Z', 'partial'],
    ['2026-03-01T00:00:00.001Z', 'partial'],
  ])('knows at %s that March is %s', (asOf, status) => {
    const { cohorts } = table(rows, 'on', spec(asOf));
    expect(cohorts.map((each) => each.cells.map((cell) => cell.status))).toEqual([
      ['complete', 'complete', status],
      [status, 'unobserved', 'unobserved'],
    ]);
  });

  it('takes the end of a month from the zone', () => {
    const asOf = Date.parse('2026-03-31T17:00:00Z');
    const of = cohortSpec('m', { timeZone: 'Asia/Ho_Chi_Minh', asOf }, 'none');
    expect(table([row(2, [2], [2])], 'on', of).cohorts[0]?.cells[0]?.status).toBe('complete');
    const before = cohortSpec('m', { timeZone: 'Asia/Ho_Chi_Minh', asOf: asOf - 1 }, 'none');
    expect(table([row(2, [2], [2])], 'on', before).cohorts[0]?.cells[0]?.status).toBe('partial');
  });

  it('counts whoever comes back later as not lost, and leaves amounts alone', () => {
    const [january, march] = table(rows, 'on-or-after').cohorts;
    expect(january?.cells.map((cell) => [cell.active, cell.rate, cell.amount])).toEqual([
      [10, 1, 100],
      [9, 0.9, 0],
      [5, 0.5, -0.5],
    ]);
    expect(march?.cells.map((cell) => cell.active)).toEqual([2, null, null]);
    expect(rows[0]?.lastActive).toEqual([1, 4, 5]);
  });

  it('averages complete cells, weighted by customers, with cohorts nobody of whom returned', () => {
    const lost = row(1, [30, 0], [30, 0]);
    const [january, march] = rows as [CohortRow, CohortRow];
    const { average } = table([january, lost, march]);
    expect(average.map(({ offset, eligible, active, rate }) => [offset, eligible, active, rate])).toEqual([
      [0, 42, 42, 1],
      [1, 40, 6, 0.15],
      [2, 10, 5, 0.5],
    ]);
    expect(average[1]?.interval).toMatchObject({ method: 'wilson', confidence: 0.95 });
  });

  it('leaves partial cells out of the average', () => {
    const { average, cohorts } = table(rows, 'on', spec('2026-03-20T00:00:00Z'));
    expect(cohorts[0]?.cells[2]).toMatchObject({ status: 'partial', active: 5, eligible: 10 });
    expect(average).toMatchObject([{ eligible: 10 }, { eligible: 10, active: 6 }, { eligible: 0 }]);
    expect(average[2]).toEqual({ offset: 2, eligible: 0, active: 0, rate: null, interval: null });
  });

  it('gives every observed cell its interval, at the level that is asked for', () => {
    const { cohorts, average } = table(rows, 'on', spec(), 0.8);
    const cell = cohorts[0]?.cells[1];
    expect(cell?.interval).toMatchObject({ method: 'wilson', confidence: 0.8 });
    expect(cell?.interval?.low).toBeLessThan(0.6);
    expect(cell?.interval?.high).toBeGreaterThan(0.6);
    expect(average[0]?.interval?.confidence).toBe(0.8);
    expect(outcome(() => table(rows, 'on', spec(), 1))).toBe('INVALID_OPTION');
  });

  it('is empty without customers', () => {
    expect(table([])).toEqual({ cohorts: [], average: [] });
  });
});
