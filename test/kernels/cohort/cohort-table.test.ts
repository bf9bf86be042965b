import { describe, expect, it } from 'vitest';
import { plainQuestion } from '../../../src/kernels/cohort/cohort-question.js';
import type { CohortRow } from '../../../src/kernels/cohort/cohort-row.js';
import { type CohortCounting, type CohortSpec, cohortSpec } from '../../../src/kernels/cohort/cohort-spec.js';
import { cohortTable } from '../../../src/kernels/cohort/cohort-table.js';
import { outcome } from '../../laws.js';

const JANUARY = (2026 - 1970) * 12;
const spec = (changes: Partial<CohortCounting> = {}, formedBy: 'period' | 'attribute' = 'period'): CohortSpec =>
  cohortSpec('m', { timeZone: 'UTC', asOf: '2026-04-01T00:00:00Z', ...changes }, { formedBy });
const row = (cohort: number | string, size: number, changes: Partial<CohortRow>): CohortRow => ({
  cohort,
  size,
  begun: [size, size, size],
  ended: [size, size, size],
  active: [size, 0, 0],
  atRisk: null,
  ...changes,
});
const january = row(JANUARY, 10, { active: [10, 6, 5] });
const march = row(JANUARY + 2, 2, { begun: [2, 0, 0], ended: [2, 0, 0] });
const table = (rows: readonly CohortRow[], of = spec(), confidence?: number) =>
  cohortTable(of, rows, plainQuestion(), { confidence });

describe('cohortTable', () => {
  it('names cohorts and periods, and says nothing of what has not been observed', () => {
    const [first, second, ...none] = table([january, march]).cohorts;
    expect(none).toEqual([]);
    expect([first?.cohort, first?.size, second?.cohort, second?.size]).toEqual(['2026-01', 10, '2026-03', 2]);
    expect(first?.cells.map((cell) => [cell.offset, cell.lastOffset, cell.period, cell.status, cell.eligible])).toEqual(
      [
        [0, 0, '2026-01', 'complete', 10],
        [1, 1, '2026-02', 'complete', 10],
        [2, 2, '2026-03', 'complete', 10],
      ],
    );
    expect(first?.cells.map((cell) => [cell.active, cell.rate])).toEqual([
      [10, 1],
      [6, 0.6],
      [5, 0.5],
    ]);
    const nothing = { eligible: 0, active: null, count: null, n: 0, rate: null, interval: null };
    expect(second?.cells[1]).toEqual({ offset: 1, lastOffset: 1, period: '2026-04', status: 'unobserved', ...nothing });
  });

  it('takes everybody of a cohort that shares periods, and those whose window is over elsewhere', () => {
    const rows = [row(JANUARY, 10, { begun: [10, 8, 0], ended: [10, 5, 0], active: [10, 2, 0] })];
    expect(table(rows).cohorts[0]?.cells[1]).toMatchObject({ status: 'partial', eligible: 8, period: '2026-02' });
    const elapsed = spec({ clock: 'elapsed', window: { days: 30 } });
    expect(table(rows, elapsed).cohorts[0]?.cells.map((cell) => [cell.status, cell.eligible, cell.rate])).toEqual([
      ['complete', 10, 1],
      ['partial', 5, 0.4],
      ['unobserved', 0, null],
    ]);
    expect(table(rows, elapsed).cohorts[0]).toMatchObject({ cohort: '2026-01', cells: [{ period: null }, {}, {}] });
    const attribute = spec({}, 'attribute');
    expect(table([row('web', 4, {})], attribute).cohorts[0]).toMatchObject({
      cohort: 'web',
      cells: [{ period: null }, {}, {}],
    });
  });

  it('averages complete cells, weighted by customers, with cohorts nobody of whom returned', () => {
    const silent = row(JANUARY + 1, 5, { begun: [5, 5, 0], ended: [5, 0, 0] });
    const plain = (rows: readonly CohortRow[], of = spec()) =>
      table(rows, of).average.map(({ offset, eligible, active, rate }) => [offset, eligible, active, rate]);
    expect(plain([january, silent])).toEqual([
      [0, 15, 15, 1],
      // February of the silent cohort is partial
      [1, 10, 6, 0.6],
      [2, 10, 5, 0.5],
    ]);
    const over = { ...silent, ended: [5, 5, 0] };
    expect(plain([january, over])[1]).toEqual([1, 15, 6, 0.4]);
    expect(table([march]).average[1]).toEqual({ offset: 1, eligible: 0, active: 0, rate: null, interval: null });
  });

  it('averages eligible customers where each has windows of their own', () => {
    const elapsed = spec({ clock: 'elapsed', window: { days: 30 } });
    const half = row(JANUARY + 1, 5, { begun: [5, 5, 0], ended: [5, 2, 0], active: [5, 1, 0] });
    expect(table([january, half], elapsed).average[1]).toMatchObject({ eligible: 12, active: 7, rate: 7 / 12 });
  });

  it('gives every observed cell its interval, at the level and by the method that is asked for', () => {
    const { cohorts, average } = table([january], spec(), 0.8);
    expect(cohorts[0]?.cells[1]?.interval).toMatchObject({ method: 'wilson', confidence: 0.8 });
    expect(average[0]?.interval?.confidence).toBe(0.8);
    expect(outcome(() => table([january], spec(), 1))).toBe('INVALID_OPTION');
    const method = { method: 'own', bounds: () => [0.1, 0.9] as const };
    const own = cohortTable(spec(), [january], plainQuestion(), { interval: method });
    expect(own.cohorts[0]?.cells[1]?.interval).toMatchObject({ method: 'own', low: 0.1, high: 0.9 });
    expect(own.average[1]?.interval?.method).toBe('own');
  });

  it('leaves periods behind the end of the calendar without a name', () => {
    const question = plainQuestion({
      mode: 'bracket',
      brackets: [
        [1, 3],
        [5e12, 6e12],
      ],
    });
    const rows = [{ ...january, begun: [10, 0], ended: [10, 0], active: [6, 0] }];
    expect(cohortTable(spec(), rows, question, {}).cohorts[0]?.cells).toMatchObject([
      { offset: 1, lastOffset: 3, period: '2026-02', active: 6 },
      { offset: 5e12, period: null, status: 'unobserved' },
    ]);
  });

  it('is empty without customers', () => {
    expect(table([])).toEqual({ cohorts: [], average: [] });
  });
});
