import { describe, expect, it } from 'vitest';
import type { SpellRangeOptions } from '../../../src/kernels/spell/spells.js';
import { justAfter, stretchesOf } from '../../../src/kernels/spell/stretches.js';
import { outcome } from '../../laws.js';

const utc = (text: string) => Date.parse(`${text}Z`);
const counted = (asOf: string, timeZone: string | null = null, first = utc('2026-01-10T00:00')) => ({
  asOf: Date.parse(asOf),
  timeZone,
  first,
});
const of = (options: SpellRangeOptions, asOf = '2026-03-16T00:00Z', timeZone: string | null = 'UTC') =>
  stretchesOf('m', counted(asOf, timeZone), options);

describe('stretchesOf', () => {
  it('goes from the first start to asOf, or to the end of the period that holds it', () => {
    expect(of({}).whole).toEqual({
      from: utc('2026-01-10T00:00'),
      to: utc('2026-03-16T00:00'),
      status: 'complete',
      end: utc('2026-03-16T00:00'),
    });
    const { whole, periods } = of({ period: 'month' });
    expect(whole).toMatchObject({ to: utc('2026-04-01T00:00'), status: 'partial' });
    expect(periods.map(({ period, status }) => [period, status])).toEqual([
      ['2026-01', 'complete'],
      ['2026-02', 'complete'],
      ['2026-03', 'partial'],
    ]);
    expect(periods[0]?.from).toBe(utc('2026-01-01T00:00'));
    expect(periods[2]?.end).toBe(justAfter(utc('2026-03-16T00:00')));
  });

  it('has no period that would only begin at asOf, and takes the one that ends there for complete', () => {
    const { whole, periods } = of({ period: 'month', to: '2026-07-01' }, '2026-03-01T00:00Z');
    expect(whole.status).toBe('partial');
    expect(periods.map(({ period, status }) => [period, status])).toEqual([
      ['2026-01', 'complete'],
      ['2026-02', 'complete'],
    ]);
    expect(of({ period: 'month' }, '2026-03-01T00:00Z').whole.status).toBe('complete');
  });

  it('lists whole periods of the zone, of any grain', () => {
    const { periods } = of({ period: 'quarter', anchorMonth: 2, from: '2025-12-31' }, undefined, 'Asia/Ho_Chi_Minh');
    expect(periods.map(({ period, from }) => [period, from])).toEqual([
      ['2025-11-01', utc('2025-10-31T17:00')],
      ['2026-02-01', utc('2026-01-31T17:00')],
    ]);
    expect(of({ period: 'week', weekStart: 7, from: '2026-03-01', to: '2026-03-09' }).periods.length).toBe(2);
  });

  it('looks back over a window, which is partial where it would begin before the first start', () => {
    const { whole, periods } = of({ period: 'month', window: 3 }, '2026-05-16T00:00Z', 'Asia/Ho_Chi_Minh');
    expect(whole).toEqual(of({ period: 'month' }, '2026-05-16T00:00Z', 'Asia/Ho_Chi_Minh').whole);
    const month = (name: string) => Date.parse(`${name}-01T00:00+07:00`);
    expect(periods.map(({ period, from, to, status }) => [period, from, to, status])).toEqual([
      ['2026-01', month('2026-01'), month('2026-02'), 'partial'],
      ['2026-02', month('2026-01'), month('2026-03'), 'partial'],
      ['2026-03', month('2026-01'), month('2026-04'), 'complete'],
      ['2026-04', month('2026-02'), month('2026-05'), 'complete'],
      ['2026-05', month('2026-03'), month('2026-06'), 'partial'],
    ]);
    expect(periods[4]?.end).toBe(justAfter(utc('2026-05-16T00:00')));
    // what is before from is known, and may be looked back at
    const late = of({ period: 'month', window: 3, from: '2026-03-01' }, '2026-05-16T00:00Z').periods;
    expect([late.length, late[0]?.from, late[0]?.status]).toEqual([3, utc('2026-01-01T00:00'), 'complete']);
    const early = of({ period: 'month', window: 2 ** 40, from: '2025-11-01' }, '2026-05-16T00:00Z').periods;
    expect(early.map(({ from, status }) => [from, status]).slice(0, 3)).toEqual([
      [utc('2025-11-01T00:00'), 'partial'],
      [utc('2025-12-01T00:00'), 'partial'],
      [utc('2026-01-01T00:00'), 'partial'],
    ]);
    const none = { asOf: 9e11, timeZone: 'UTC', first: Infinity };
    const years = { period: 'year', window: 2, from: '1997-03-01' } as const;
    expect(stretchesOf('m', none, years).periods.map(({ status }) => status)).toEqual(['partial', 'partial']);
  });

  it('has nothing where there are no spells', () => {
    const none = counted('2026-03-16T00:00Z', 'UTC', Infinity);
    expect(stretchesOf('m', none, {}).whole).toMatchObject({ from: none.asOf, to: none.asOf });
    expect(stretchesOf('m', none, { period: 'month' }).periods).toEqual([]);
    const later = counted('2026-01-01T00:00Z', 'UTC');
    expect(stretchesOf('m', later, { period: 'day' }).periods).toEqual([]);
  });

  it('refuses ranges and periods that are none', () => {
    const bad: SpellRangeOptions[] = [
      { from: '2026-02-01', to: '2026-02-01' },
      { from: '2026-02-01', to: '2026-01-01' },
      { to: '2025-01-01', from: '2025-01-02' },
      { from: '2026-03-16T00:00Z' },
      { from: 'now' },
      { weekStart: 1 },
      { anchorDay: 3 },
      { period: 'hour' as never },
      { window: 3 },
      { period: 'month', window: 0 },
      { period: 'month', window: 1.5 },
      { period: 'day', from: '1500-01-01' },
    ];
    for (const options of bad) expect([options, outcome(() => of(options))]).toEqual([options, 'INVALID_OPTION']);
    expect(() => stretchesOf('m', counted('2026-03-16T00:00Z'), { period: 'month' })).toThrow(
      'm: timeZone must be given where there are calendar periods',
    );
  });
});

describe('justAfter', () => {
  it('is later, by less than a millisecond', () => {
    for (const instant of [0, 1, -1, 2 ** 40, utc('2026-01-01T00:00'), utc('1969-01-01T00:00'), 8.64e15]) {
      expect(justAfter(instant)).toBeGreaterThan(instant);
      expect(justAfter(instant) - instant).toBeLessThanOrEqual(2);
    }
    expect(justAfter(utc('2026-01-01T00:00')) - utc('2026-01-01T00:00')).toBeLessThan(0.001);
  });
});
