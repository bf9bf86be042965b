import { describe, expect, it } from 'vitest';
import { BusinessCalendar } from '../../../src/calendar/hours/business-calendar.js';
import { compute } from '../../../src/catalog/compute/compute.js';
import { rowsSource } from '../../../src/catalog/compute/rows-source.js';
import type { Way } from '../../../src/catalog/compute/ways-to-call.js';
import { ttr } from '../../../src/service/time/ttr.js';
import { nps } from '../../../src/survey/nps/nps.js';
import { mysteryShoppingScore } from '../../../src/survey/rating/mystery-shopping-score.js';
import { qualityRate } from '../../../src/survey/voice/quality-rate.js';
import { metrics } from './inputs.js';

const isOfReaders = ({ type }: Way['fields'][number]) => type === 'readers';

describe('rows', () => {
  it('are read by the names of the inputs, or by those that readers name', () => {
    expect(compute('nps', [{ score: 10 }, { score: null }, {}])).toEqual(nps([10, null, undefined]));
    expect(compute('nps', [{ 'How likely?': 10 }], { readers: { score: 'How likely?' } })).toEqual(nps([10]));
    expect(compute('nps', [{ constructor: 9 }], { readers: { score: 'constructor' } })).toEqual(nps([9]));
  });

  it('say where an invalid value is, or count it', () => {
    expect(() => compute('nps', [{ score: 9 }, { score: 11 }])).toThrow('got 11 at row 1, reader score');
    expect(compute('nps', [{ score: 9 }, { score: 11 }], { onInvalid: 'count' })).toMatchObject({
      value: 100,
      invalid: 1,
    });
  });

  it('stand for as many as they say', () => {
    const rows = [
      { score: 10, count: 5 },
      { score: 3, count: 2 },
    ];
    expect(compute('nps', rows)).toMatchObject({ value: 42.857142857142854, n: 7 });
    expect(compute('nps', { score: [10, 3], count: [5, 2] }).value).toBe(42.857142857142854);
    const named = rows.map(({ score, count }) => ({ score, answers: count }));
    expect(compute('nps', named, { readers: { count: 'answers' } }).value).toBe(42.857142857142854);
    expect(compute('nps', named).value).toBe(0);
  });

  it('have the field, somewhere', () => {
    expect(() => compute('nps', [{ rating: 9, note: '' }])).toThrow(
      `compute nps: no row has "score"; rows have rating, note; readers: { score: '…' } names another field`,
    );
    expect(() => compute('nps', [{}])).toThrow('rows have no fields');
    expect(() => compute('nps', [{ score: 9 }], { readers: { score: 'toString' } })).toThrow('no row has "toString"');
    expect(() => compute('nps', [{ score: 9 }], { readers: { rating: 'score' } })).toThrow(
      'unknown reader "rating"; known are count, score',
    );
    expect(() => compute('nps', [{ score: 9 }, null])).toThrow(
      'compute nps: a row must be an object; got null at row 1',
    );
    expect(compute('nps', [], { form: 'rows' }).value).toBeNull();
  });

  it('are asked for what may be left out where they have it, or readers name it', () => {
    const visits = [
      { earned: 8, possible: 10, applicable: true },
      { earned: 0, possible: 5, applicable: false },
    ];
    const readers = {
      earned: (row: (typeof visits)[0]) => row.earned,
      possible: (row: (typeof visits)[0]) => row.possible,
    };
    expect(compute('mystery-shopping-score', visits)).toEqual(
      mysteryShoppingScore(visits, { ...readers, applicable: (row) => row.applicable }),
    );
    const without = visits.map(({ earned, possible }) => ({ earned, possible }));
    expect(compute('mystery-shopping-score', without)).toEqual(mysteryShoppingScore(visits, readers));
    const cases = [{ openedAt: 0, resolvedAt: 60_000, pauses: [[0, 30_000]] }];
    expect(compute('ttr', cases).value).toBe(30_000);
    expect(compute('ttr', [{ openedAt: 0, resolvedAt: 60_000, waits: [[0, 30_000]] }]).value).toBe(60_000);
    expect(
      compute('ttr', [{ openedAt: 0, resolvedAt: 60_000, waits: [[0, 30_000]] }], {
        readers: { pauses: 'waits' },
      }).value,
    ).toBe(30_000);
  });

  it('give each metric every field that it knows, where they have it', () => {
    let optional = 0;
    for (const { record, ways } of metrics) {
      for (const way of ways.filter(({ form, fields }) => form === 'rows' && !fields.some(isOfReaders))) {
        const called = { caller: 'test', record, ways, form: undefined, readers: {}, given: {} };
        const whole = Object.fromEntries(way.fields.map(({ name }, k) => [name, k]));
        const bare = Object.fromEntries(way.fields.flatMap(({ name, required }, k) => (required ? [[name, k]] : [])));
        const read = Object.entries(rowsSource(called, way, [bare, whole]).readers);
        const values = read.map(([name, reader]) => [name, (reader as (row: object) => unknown)(whole)]);
        expect(Object.fromEntries(values), record.id).toEqual(whole);
        expect(Object.keys(rowsSource(called, way, [bare]).readers), record.id).toEqual(Object.keys(bare));
        optional += Object.keys(whole).length - Object.keys(bare).length;
      }
    }
    expect(optional).toBeGreaterThan(80);
  });

  it('count closed, reopened and paused cases as columns do', () => {
    const cases = [
      { openedAt: 0, resolvedAt: [10, 45], reopenedAt: [30], pauses: [[2, 4]] },
      { openedAt: 0, resolvedAt: null, closedAt: 4 },
    ];
    const options = { asOf: 50, reopened: 'sum-of-spells' };
    const names = ['openedAt', 'resolvedAt', 'reopenedAt', 'closedAt', 'pauses'] as const;
    const cell = (row: object, name: string) => (row as Readonly<Record<string, unknown>>)[name] ?? null;
    const columns = Object.fromEntries(names.map((name) => [name, cases.map((row) => cell(row, name))]));
    expect(compute('ttr', cases, options)).toMatchObject({ value: 23, n: 1, open: 0, closed: 1 });
    expect(compute('ttr', columns, options)).toEqual(compute('ttr', cases, options));
  });

  it('give way to an option of the same name', () => {
    const cases = [
      { startedAt: 0, endedAt: 5, target: 7 },
      { startedAt: 0, endedAt: 5, target: 3 },
    ];
    expect(compute('sla-attainment', cases, { asOf: 10 })).toMatchObject({ met: 1, breached: 1, target: null });
    expect(compute('sla-attainment', cases, { asOf: 10, target: 3 })).toMatchObject({ breached: 2, target: 3 });
  });

  it('may have readers of names of one’s own', () => {
    const orders = [
      { onTime: true, whole: true },
      { onTime: true, whole: false },
    ];
    const direct = qualityRate(orders, { criteria: { onTime: (row) => row.onTime, complete: (row) => row.whole } });
    expect(compute('quality-rate', orders, { readers: { criteria: { onTime: 'onTime', complete: 'whole' } } })).toEqual(
      direct,
    );
    expect(compute('quality-rate', orders, { readers: { criteria: ['onTime', 'whole'] } }).value).toBe(direct.value);
    for (const criteria of [undefined, [], {}, 'onTime', [5], { onTime: null }]) {
      expect(() => compute('quality-rate', orders, { readers: { criteria } })).toThrow(
        'compute quality-rate: readers.criteria must be an array of fields, or an object of them; got',
      );
    }
  });

  it('hold hours as their JSON', () => {
    const calendar = BusinessCalendar.weekdays({ opens: '09:00', closes: '17:00', timeZone: 'UTC' });
    const rows = [{ openedAt: '2026-03-02T08:00:00Z', resolvedAt: '2026-03-02T10:00:00Z', hours: calendar }];
    const direct = ttr(rows, {
      openedAt: (row) => row.openedAt,
      resolvedAt: (row) => row.resolvedAt,
      calendar: (row) => row.hours,
    });
    const given = JSON.parse(JSON.stringify(rows));
    expect(compute('ttr', given, { readers: { calendar: 'hours' } })).toEqual(direct);
    const named = given.map(({ hours, ...row }: (typeof rows)[0]) => ({ ...row, calendar: hours }));
    expect(compute('ttr', named)).toEqual(direct);
  });
});
