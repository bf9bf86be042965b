import { describe, expect, it } from 'vitest';
import { churnCohorts } from '../../../src/customers/cohorts/churn-cohorts.js';
import { outcome } from '../../laws.js';

const at = (text: string) => Date.parse(`2026-${text}T12:00:00Z`);
const visits = [
  { who: 'an', at: at('01-05') },
  { who: 'an', at: at('03-02') },
  { who: 'binh', at: at('01-31') },
  { who: 'chi', at: at('02-10') },
  { who: 'chi', at: at('02-20') },
  { who: 'dung', at: at('02-03') },
  { who: 'dung', at: at('03-30') },
];
type Visit = (typeof visits)[number];
const readers = { customer: (row: Visit) => row.who, at: (row: Visit) => row.at };
const known = { ...readers, timeZone: 'UTC', asOf: '2026-04-01T00:00:00Z' };

describe('churnCohorts', () => {
  it('tells those lost so far from those lost in an offset', () => {
    const table = churnCohorts(visits, known);
    expect(table.cohorts.map(({ cohort, size }) => [cohort, size])).toEqual([
      ['2026-01', 2],
      ['2026-02', 2],
    ]);
    expect(table.cohorts[0]?.cells.map((cell) => [cell.lost, cell.atRisk, cell.churned, cell.hazard])).toEqual([
      [0, 2, 0, 0],
      [1, 2, 1, 0.5],
      [1, 1, 0, 0],
    ]);
    expect(table.cohorts[1]?.cells[1]).toMatchObject({
      period: '2026-03',
      eligible: 2,
      lost: 1,
      count: 1,
      n: 2,
      rate: 0.5,
    });
    expect(table).toMatchObject({ value: 0.5, n: 7, customers: 4, definition: 'churned-after-1/calendar' });
  });

  it('averages cohorts by their customers, each offset over those of whom it is decided', () => {
    const { average, interval } = churnCohorts(visits, known);
    expect(average.map((cell) => [cell.eligible, cell.lost, cell.rate, cell.atRisk, cell.churned])).toEqual([
      [4, 0, 0, 4, 0],
      [4, 2, 0.5, 4, 2],
      [2, 1, 0.5, 1, 0],
    ]);
    // Wilson, 2 of 4: 0.5 ± 0.34996
    expect(interval?.low).toBeCloseTo(0.15, 4);
    expect(interval?.high).toBeCloseTo(0.85, 4);
    expect(interval).toBe(average[1]?.interval);
  });

  it('takes a loss back on a later event, also in a period that is not over', () => {
    const late = [...visits, { who: 'binh', at: at('04-03') }];
    expect(churnCohorts(late, known)).toMatchObject({ afterAsOf: 1, value: 0.5 });
    const open = churnCohorts(late, { ...known, asOf: '2026-04-15T00:00:00Z' });
    expect(open.cohorts[0]?.cells.map(({ status, eligible, lost }) => [status, eligible, lost])).toEqual([
      ['complete', 2, 0],
      ['complete', 2, 0],
      ['complete', 2, 0],
      ['undecided', 0, 0],
    ]);
    expect(open.value).toBe(0.25);
  });

  it('decides by windows of their own which customers of an attribute were lost', () => {
    const day = 86_400_000;
    const columns = { customer: [1, 2, 3], at: [0, 20 * day, 0], attribute: ['web', 'web', 'shop'] };
    const table = churnCohorts(columns, { timeZone: 'UTC', asOf: 60 * day, clock: 'elapsed', window: { days: 30 } });
    expect(
      table.cohorts.map(({ cohort, cells }) => [cohort, cells[1]?.status, cells[1]?.eligible, cells[1]?.lost]),
    ).toEqual([
      ['shop', 'complete', 1, 1],
      ['web', 'partial', 1, 1],
    ]);
    expect(table.average[1]).toMatchObject({ eligible: 2, lost: 2, rate: 1 });
    expect(table.definition).toBe('churned-after-1/elapsed-30-days/by-attribute');
  });

  it('asks for as many silent periods as it is told', () => {
    const two = churnCohorts(visits, { ...known, churnedAfter: 2 });
    expect(two.average.map((cell) => [cell.eligible, cell.lost])).toEqual([
      [4, 0],
      [2, 1],
      [0, 0],
    ]);
    expect(two).toMatchObject({ value: 0.5, churnedAfter: 2 });
    expect(outcome(() => churnCohorts(visits, { ...known, churnedAfter: 0 }))).toBe('INVALID_OPTION');
    expect(outcome(() => churnCohorts(visits, { ...known, lostAfter: 2 } as never))).toBe('INVALID_OPTION');
  });
});
