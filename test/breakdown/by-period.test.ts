import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakdown } from '../../src/breakdown/breakdown.js';
import { byPeriod } from '../../src/breakdown/by-period.js';
import { periodClock } from '../../src/calendar/periods/period-clock.js';
import { outcome } from '../laws.js';
import { some } from '../runs.js';

const asked = { timeZone: 'Asia/Ho_Chi_Minh', asOf: '2026-03-17T05:00Z' };
const count = (part: readonly unknown[]) => ({ value: part.length || null, n: part.length });

function messageOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    return (error as Error).message;
  }
  return 'none';
}

describe('byPeriod', () => {
  it('reads the label of a row', () => {
    const month = byPeriod<{ at: string | Date | null }>('month', 'at', asked);
    expect(month({ at: '2026-01-31T18:00Z' })).toBe('2026-02');
    expect(month({ at: new Date(0) })).toBe('1970-01');
    expect(month({ at: null })).toBe(null);
    expect(month.period).toBe('month');
    expect(outcome(() => month({ at: 'soon' }))).toBe('INVALID_VALUE');
    const week = byPeriod<number>('week', (at) => at, { ...asked, weekStart: 7 });
    expect(week(Date.UTC(2026, 2, 17))).toBe('2026-03-15');
  });

  it('numbers a column, with every period and its status', () => {
    const at = [
      '2026-01-05T00:00Z',
      null,
      '2026-03-17T05:00Z',
      '2026-03-17T05:00:00.001Z',
      '2026-01-04T16:59Z',
      undefined,
    ];
    expect(JSON.parse(JSON.stringify(byPeriod('month', at, { ...asked, from: '2026-01-05' })))).toEqual({
      period: 'month',
      codes: { 0: 0, 1: -1, 2: 2, 3: -2, 4: -3, 5: -1 },
      ids: ['2026-01', '2026-02', '2026-03'],
      statuses: ['partial', 'complete', 'partial'],
    });
    const none = byPeriod('day', Float64Array.of(Number.NaN), asked);
    expect([[...none.codes], none.ids]).toEqual([[-1], []]);
    expect(byPeriod('day', [], asked).ids).toEqual([]);
    expect(byPeriod('month', [], { ...asked, from: '2026-02-01' }).statuses).toEqual(['complete', 'partial']);
    const later = byPeriod('month', [Date.UTC(2026, 5, 1)], asked);
    expect([[...later.codes], later.ids]).toEqual([[-2], []]);
  });

  it('does not show the period that would only begin at asOf, unless a row lies in it', () => {
    const asOf = Date.UTC(2026, 2, 1);
    const ids = (...at: number[]) => byPeriod('month', at, { timeZone: 'UTC', asOf }).ids;
    expect(ids(asOf - 1)).toEqual(['2026-02']);
    const { codes, statuses } = byPeriod('month', [asOf - 1, asOf], { timeZone: 'UTC', asOf });
    expect([[...codes], statuses]).toEqual([
      [0, 1],
      ['complete', 'partial'],
    ]);
    expect(byPeriod('month', [], { timeZone: 'UTC', asOf, from: asOf }).ids).toEqual([]);
  });

  it('crosses each combination that has an instant, and no other', () => {
    const rows = [
      { team: 'a', at: Date.UTC(2026, 0, 5) },
      { team: 'b', at: Date.UTC(2026, 1, 5) },
      { team: 'b', at: null },
      { team: 'c', at: null },
    ];
    const month = byPeriod<(typeof rows)[number]>('month', 'at', { timeZone: 'UTC', asOf: Date.UTC(2026, 2, 1) });
    const table = breakdown(rows, { by: { team: 'team', month }, metric: count });
    expect(table.groups.map(({ keys, status, result }) => [keys.team, keys.month, status, result.n])).toEqual([
      ['a', '2026-01', 'complete', 1],
      ['a', '2026-02', 'complete', 0],
      ['b', '2026-01', 'complete', 0],
      ['b', '2026-02', 'complete', 1],
      ['b', null, null, 1],
      ['c', null, null, 1],
    ]);
    const later = byPeriod<(typeof rows)[number]>('year', 'at', { timeZone: 'UTC', asOf: Date.UTC(2027, 2, 1) });
    const two = breakdown(rows.slice(0, 2), { by: { later, month }, metric: count });
    expect(two.groups.map(({ keys, status, result }) => [keys.later, keys.month, status, result.n])).toEqual([
      ['2026', '2026-01', 'complete', 1],
      ['2026', '2026-02', 'complete', 1],
      ['2027', '2026-01', 'partial', 0],
      ['2027', '2026-02', 'partial', 0],
    ]);
  });

  it('gives what a clock gives, through the centuries and where clocks are turned', () => {
    const zones = ['UTC', 'Asia/Ho_Chi_Minh', 'America/Havana', 'Pacific/Apia', 'Asia/Gaza'];
    const instants = fc.array(
      fc.oneof(
        fc.integer({ min: Date.UTC(2011, 11, 25), max: Date.UTC(2012, 0, 5) }),
        fc.integer({ min: Date.UTC(2026, 2, 1), max: Date.UTC(2026, 10, 30) }),
        fc.integer({ min: -6e13, max: 6e13 }),
      ),
      { minLength: 1, maxLength: 12 },
    );
    const grains = fc.constantFrom('month', 'quarter', 'year', 'half-year' as const);
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones), grains, fc.nat({ max: 11 }), (at, timeZone, grain, k) => {
        const asOf = at[k % at.length] as number;
        const { codes, ids, statuses } = byPeriod(grain, at, { timeZone, asOf });
        const clock = periodClock(grain, timeZone);
        for (const [i, instant] of at.entries()) {
          expect(ids[codes[i] as number] ?? codes[i]).toBe(instant > asOf ? -2 : clock.labelOf(clock.indexOf(instant)));
        }
        const first = Math.min(...at.map((instant) => (instant > asOf ? asOf : instant)));
        const expected: string[] = [];
        for (let p = clock.indexOf(first); expected.length < ids.length; p++) expected.push(clock.labelOf(p));
        expect(ids).toEqual(expected);
        expect(statuses.slice(0, -1).every((status) => status === 'complete')).toBe(true);
      }),
      { numRuns: some(10) },
    );
  });

  it('refuses what is no instant, with its place, and what looks like seconds', () => {
    const day = byPeriod<{ at: unknown }>('day', (row) => row.at as string, asked);
    const call = (...at: unknown[]) =>
      breakdown(
        at.map((one) => ({ at: one })),
        { by: { day }, metric: count },
      );
    expect(messageOf(() => call(0, '2026-01-05'))).toMatch(/^byPeriod: at must be .*; got "2026-01-05".* at row 1$/);
    expect(messageOf(() => byPeriod('day', [0, Number.NaN], asked))).toMatch(/ at index 1$/);
    for (const refused of [() => call(0, '2026-01-05'), () => byPeriod('day', [0, Number.NaN], asked)]) {
      expect(refused).toThrow(expect.objectContaining({ details: { name: 'at', index: 1 } }));
    }
    expect(messageOf(() => call(1_767_225_600, 1_767_312_000))).toMatch(/looks like seconds/);
    expect(outcome(() => call(undefined, undefined))).toBe('NOTHING_READ');
    expect(outcome(() => byPeriod('day', [undefined], asked))).toBe('NOTHING_READ');
  });

  it('refuses options that are none', () => {
    for (const options of [
      undefined,
      {},
      { timeZone: 'UTC' },
      { asOf: 0 },
      { ...asked, timeZone: '+07:00' },
      { ...asked, asOf: 'now' },
      { ...asked, from: '2026-03-18' },
      { ...asked, from: 'then' },
      { ...asked, weekStart: 1 },
      { ...asked, to: 0 },
    ]) {
      expect(outcome(() => byPeriod('month', [0], options as never))).toBe('INVALID_OPTION');
    }
    expect(outcome(() => byPeriod('hour' as never, [0], asked))).toBe('INVALID_OPTION');
    expect(outcome(() => byPeriod('day', 7 as never, asked))).toBe('INVALID_OPTION');
    expect(outcome(() => byPeriod('day', [Date.UTC(-270000, 0, 1)], asked))).toBe('INVALID_VALUE');
  });
});
