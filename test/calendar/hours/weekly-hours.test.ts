import { describe, expect, it } from 'vitest';
import { type DayShifts, shiftsOf, weekOf, writtenShifts } from '../../../src/calendar/hours/weekly-hours.js';

const MINUTE = 60_000;

function refusal(action: () => unknown): { code?: string; message?: string } {
  try {
    action();
  } catch (error) {
    return error as { code: string; message: string };
  }
  return {};
}

describe('shifts of a date', () => {
  it.each<[string, string, number, number]>([
    ['09:00', '17:00', 540, 1020],
    ['00:00', '24:00', 0, 1440],
    ['00:00', '24:00:00', 0, 1440],
    ['00:00', '00:00', 0, 1440],
    ['16:00', '00:00', 960, 1440],
    ['22:00', '06:00', 1320, 1800],
    ['09:00', '09:00', 540, 1980],
    ['23:59:59', '00:00:01', 1439 + 59 / 60, 1440 + 1 / 60],
  ])('%s to %s', (start, end, from, to) => {
    expect(shiftsOf([[start, end]], 'x')).toEqual([from * MINUTE, to * MINUTE]);
  });

  it('are sorted, once each, and written in one way', () => {
    const read = shiftsOf(
      [
        ['13:00', '17:00:00'],
        ['09:00', '12:00'],
        ['09:00', '11:00'],
        ['13:00:00', '17:00'],
        ['18:00:30', '00:00'],
      ],
      'x',
    );
    expect(writtenShifts(read)).toEqual([
      ['09:00', '11:00'],
      ['09:00', '12:00'],
      ['13:00', '17:00'],
      ['18:00:30', '24:00'],
    ]);
    expect(shiftsOf(writtenShifts(read), 'x')).toEqual(read);
    expect(shiftsOf([], 'x')).toEqual([]);
  });

  it.each([
    '25:00',
    '9:00',
    '09:60',
    '09:00:60',
    '24:01',
    '24:00:01',
    '-1:00',
    '09.00',
    '0900',
    ' 09:00',
    '09:00\n',
    '09:00:00.5',
    '٠٩:٠٠',
    '',
    9,
    null,
    undefined,
    Number.NaN,
    {},
    ['09:00'],
  ])('refuse the time %j', (time) => {
    for (const shift of [
      [time, '17:00'],
      ['08:00', time],
    ]) {
      const { code, message } = refusal(() => shiftsOf([['01:00', '02:00'], shift], 'hours 1'));
      expect(code).toBe('INVALID_OPTION');
      expect(message).toMatch(
        /^BusinessCalendar: (opens|closes) must be HH:MM or HH:MM:SS from 00:00 to (23:59:59|24:00); got .* in shift 1 of hours 1$/s,
      );
    }
  });

  it('refuse 24:00 as a start', () => {
    expect(refusal(() => shiftsOf([['24:00', '01:00']], 'hours 1')).message).toContain(
      'opens must be HH:MM or HH:MM:SS from 00:00 to 23:59:59; got "24:00"',
    );
  });

  it.each([
    [['09:00']],
    [['09:00', '10:00', '11:00']],
    ['09:00-17:00'],
    [null],
    [undefined],
    [{ 0: '09:00', 1: '10:00' }],
  ])('refuse the shift %j', (shift) => {
    expect(refusal(() => shiftsOf([shift], 'hours 1'))).toMatchObject({
      code: 'INVALID_OPTION',
      message: expect.stringMatching(/a shift must be \[opens, closes\]; got .* in shift 0 of hours 1$/),
    });
  });

  it('refuse what is no array, and more than 96', () => {
    const many = Array.from({ length: 97 }, (_, i) => [`00:00:${10 + (i % 50)}`, '12:00']);
    for (const list of [null, '09:00', { length: 1 }, many]) {
      expect(refusal(() => shiftsOf(list, 'override 2026-01-01')).message).toMatch(
        /^BusinessCalendar: override 2026-01-01 must be an array of at most 96 shifts; got /,
      );
    }
    expect(shiftsOf(many.slice(1), 'x').length).toBe(100);
  });
});

describe('the week', () => {
  it('has seven days, Monday first; days may share an array', () => {
    const shared = [['09:00', '10:00']];
    const week = weekOf({ 1: shared, 2: shared, 7: [['00:00', '01:00']], 3: undefined });
    const hour: DayShifts = [540 * MINUTE, 600 * MINUTE];
    expect(week).toEqual([hour, hour, [], [], [], [], [0, 60 * MINUTE]]);
  });

  it.each(['0', '8', '01', '1.0', 'monday', '__proto__', '-1'])('refuses the weekday %s', (day) => {
    const hours: unknown = JSON.parse(`{"${day}":[]}`);
    expect(refusal(() => weekOf(hours))).toMatchObject({ code: 'INVALID_OPTION' });
  });

  it.each([null, undefined, 5, 'x', []])('refuses %j', (hours) => {
    expect(refusal(() => weekOf(hours)).message).toMatch(
      /hours must be an object of shifts by ISO weekday, 1 to 7; got /,
    );
  });
});
