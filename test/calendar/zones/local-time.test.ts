import { describe, expect, it } from 'vitest';
import { instantFromLocal } from '../../../src/calendar/index.js';
import { localOf, localOfDigits } from '../../../src/calendar/zones/local-time.js';

const iso = (text: string, timeZone: string): string => new Date(instantFromLocal(text, timeZone)).toISOString();

function refusal(text: unknown, timeZone: unknown = 'UTC'): { code?: string; message?: string } {
  try {
    instantFromLocal(text as string, timeZone as string);
  } catch (error) {
    return error as { code: string; message: string };
  }
  return {};
}

describe('instantFromLocal', () => {
  it('reads dates and times of a zone', () => {
    expect(iso('2012-04-03 16:55:38', 'Asia/Ho_Chi_Minh')).toBe('2012-04-03T09:55:38.000Z');
    expect(iso('2012-04-03T16:55', 'Asia/Ho_Chi_Minh')).toBe('2012-04-03T09:55:00.000Z');
    expect(iso('2012-04-03', 'Asia/Ho_Chi_Minh')).toBe('2012-04-02T17:00:00.000Z');
    expect(iso('2026-01-15 12:00', 'America/New_York')).toBe('2026-01-15T17:00:00.000Z');
    expect(iso('2026-07-15 12:00', 'America/New_York')).toBe('2026-07-15T16:00:00.000Z');
    expect(iso('1970-01-01 00:00', 'Africa/Monrovia')).toBe('1970-01-01T00:44:30.000Z');
    expect(iso('2026-11-21t09:00', 'UTC')).toBe('2026-11-21T09:00:00.000Z');
  });

  it('cuts fractions at the millisecond', () => {
    expect(iso('2026-11-21T09:00:00.5', 'UTC')).toBe('2026-11-21T09:00:00.500Z');
    expect(iso('2026-11-21 09:00:00,123999', 'UTC')).toBe('2026-11-21T09:00:00.123Z');
    expect(iso(`2026-11-21 09:00:00.${'9'.repeat(10_000)}`, 'UTC')).toBe('2026-11-21T09:00:00.999Z');
  });

  it('reads years far away', () => {
    expect(iso('0000-02-29', 'UTC')).toBe('0000-02-29T00:00:00.000Z');
    expect(iso('+012345-06-07 08:09', 'UTC')).toBe('+012345-06-07T08:09:00.000Z');
    expect(iso('-000001-12-31', 'UTC')).toBe('-000001-12-31T00:00:00.000Z');
    expect(iso('9999-12-31', 'America/New_York')).toBe('9999-12-31T05:00:00.000Z');
  });

  // The expected instants are those of Temporal.PlainDateTime.toZonedDateTime with disambiguation 'compatible'.
  it('moves a time that clocks skip forward by the length of the gap', () => {
    expect(iso('2026-03-08 01:59:59', 'America/New_York')).toBe('2026-03-08T06:59:59.000Z');
    expect(iso('2026-03-08 02:00', 'America/New_York')).toBe('2026-03-08T07:00:00.000Z');
    expect(iso('2026-03-08 02:30', 'America/New_York')).toBe('2026-03-08T07:30:00.000Z');
    expect(iso('2026-03-08 03:00', 'America/New_York')).toBe('2026-03-08T07:00:00.000Z');
    expect(iso('2026-10-04 02:15', 'Australia/Lord_Howe')).toBe('2026-10-03T15:45:00.000Z'); // half an hour: 02:45
    expect(iso('2018-11-04', 'America/Sao_Paulo')).toBe('2018-11-04T03:00:00.000Z'); // midnight does not exist: 01:00
  });

  it('takes the earlier of two', () => {
    expect(iso('2026-11-01 00:59:59', 'America/New_York')).toBe('2026-11-01T04:59:59.000Z');
    expect(iso('2026-11-01 01:00', 'America/New_York')).toBe('2026-11-01T05:00:00.000Z');
    expect(iso('2026-11-01 01:59:59', 'America/New_York')).toBe('2026-11-01T05:59:59.000Z');
    expect(iso('2026-11-01 02:00', 'America/New_York')).toBe('2026-11-01T07:00:00.000Z');
    expect(iso('2009-11-01', 'America/St_Johns')).toBe('2009-11-01T02:30:00.000Z');
    expect(iso('1969-09-30 12:00', 'Pacific/Kwajalein')).toBe('1969-09-30T01:00:00.000Z'); // 23 hours happened twice
  });

  // The expected instants are those of Temporal with disambiguation 'later', where a time happens twice.
  it('takes the later of two where it is asked for, and nothing else of what is skipped or happens once', () => {
    const later = (text: string, timeZone: string) =>
      new Date(instantFromLocal(text, timeZone, { doubled: 'later' })).toISOString();
    expect(later('2026-11-01 00:59:59', 'America/New_York')).toBe('2026-11-01T04:59:59.000Z');
    expect(later('2026-11-01 01:00', 'America/New_York')).toBe('2026-11-01T06:00:00.000Z');
    expect(later('2026-11-01 01:59:59', 'America/New_York')).toBe('2026-11-01T06:59:59.000Z');
    expect(later('2026-11-01 02:00', 'America/New_York')).toBe('2026-11-01T07:00:00.000Z');
    expect(later('1969-09-30 12:00', 'Pacific/Kwajalein')).toBe('1969-10-01T00:00:00.000Z');
    for (const doubled of ['earlier', undefined] as const) {
      expect(instantFromLocal('2026-11-01 01:30', 'America/New_York', { doubled })).toBe(Date.UTC(2026, 10, 1, 5, 30));
    }
    for (const [text, zone] of [
      ['2026-03-08 02:30', 'America/New_York'],
      ['2011-12-30 15:00', 'Pacific/Apia'],
      ['2018-11-04', 'America/Sao_Paulo'],
      ['2026-07-15 12:00', 'UTC'],
    ] as const) {
      expect(later(text, zone)).toBe(iso(text, zone));
    }
  });

  it('refuses unknown options and choices', () => {
    const messageOf = (options: unknown) => {
      try {
        instantFromLocal('2026-11-01 01:30', 'America/New_York', options as never);
      } catch (error) {
        return [(error as { code: string }).code, (error as Error).message];
      }
      return [];
    };
    expect(messageOf({ doubled: 'xx' })).toEqual([
      'INVALID_OPTION',
      'instantFromLocal: doubled must be earlier or later; got "xx"',
    ]);
    expect(messageOf({ disambiguation: 'later' })).toEqual([
      'INVALID_OPTION',
      'instantFromLocal: unknown option "disambiguation"; known are doubled',
    ]);
    expect(messageOf('later')).toEqual(['INVALID_OPTION', 'instantFromLocal: options must be an object; got "later"']);
  });

  it('moves a day that a zone left out forward by a day: Apia 2011', () => {
    expect(iso('2011-12-29 23:59:59', 'Pacific/Apia')).toBe('2011-12-30T09:59:59.000Z');
    expect(iso('2011-12-30', 'Pacific/Apia')).toBe('2011-12-30T10:00:00.000Z');
    expect(iso('2011-12-30 15:00', 'Pacific/Apia')).toBe('2011-12-31T01:00:00.000Z');
    expect(iso('2011-12-31', 'Pacific/Apia')).toBe('2011-12-30T10:00:00.000Z');
    expect(iso('2011-12-31 15:00', 'Pacific/Apia')).toBe('2011-12-31T01:00:00.000Z');
  });

  it('refuses text with an offset: it is an instant already', () => {
    for (const end of ['Z', 'z', '+07:00', '+0700', '-07', ' +07:00', '.250Z']) {
      const text = `2026-11-21T09:00:00${end}`;
      expect(refusal(text)).toMatchObject({
        code: 'INVALID_VALUE',
        message: `instantFromLocal: text must be a local time without an offset (with one it is an instant already); got ${JSON.stringify(text)}`,
      });
    }
  });

  it.each([
    '2026-02-30',
    '2025-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-00-10',
    '2026-13-01',
    '2026-01-00',
    '2026-01-32',
    '2026-01-01 24:00',
    '2026-01-01 12:60',
    '2026-01-01 23:59:60',
    '-000000-01-01',
    '+275760-09-14',
    '2026-1-1',
    '2026-01-01 9:00',
    '2026-01-01 09',
    '2026-01-01 09:00:00.',
    '2026-01-01  09:00',
    ' 2026-01-01',
    '2026-01-01\n',
    '20260101',
    '01/02/2026',
    '12026-01-01',
    '',
    undefined,
    null,
    0,
    Number.NaN,
    new Date(0),
    ['2026-01-01'],
  ])('refuses %j', (text) => {
    const { code, message } = refusal(text);
    expect(code).toBe('INVALID_VALUE');
    expect(message).toMatch(
      /^instantFromLocal: text must be an existing local date such as "2026-11-21" or "2026-11-21 09:00:00"; got /,
    );
  });

  it('refuses bad zones', () => {
    expect(refusal('2026-01-01', 'Mars/X')).toMatchObject({
      code: 'INVALID_OPTION',
      message:
        'instantFromLocal: timeZone must be the IANA name of a place that this runtime knows, such as "Asia/Ho_Chi_Minh", or UTC; got "Mars/X"',
    });
    expect(refusal('2026-01-01', '+07:00').code).toBe('INVALID_OPTION');
    expect(refusal('2026-01-01', null).code).toBe('INVALID_OPTION');
  });

  it('refuses long nonsense in no time', () => {
    expect(refusal(':00.'.repeat(100_000)).code).toBe('INVALID_VALUE');
    expect(refusal(`2026-01-01 09:00:00.${'1'.repeat(100_000)}x`).code).toBe('INVALID_VALUE');
    expect(refusal(`:00${' '.repeat(50_000)}x`).code).toBe('INVALID_VALUE');
  });

  it('stays inside the range of instants', () => {
    expect(iso('+275760-09-13', 'UTC')).toBe('+275760-09-13T00:00:00.000Z');
    expect(refusal('+275760-09-13 00:00', 'America/New_York').code).toBe('INVALID_VALUE');
    expect(refusal('-271821-04-20 00:00', 'Asia/Ho_Chi_Minh').code).toBe('INVALID_VALUE');
    expect(iso('-271821-04-20', 'UTC')).toBe('-271821-04-20T00:00:00.000Z');
  });
});

describe('local times read by their characters', () => {
  const two = (number: number) => String(number).padStart(2, '0');

  it('are those of the pattern, for every day that months have or have not', () => {
    for (const year of ['0000', '0004', '1900', '1999', '2000', '2023', '2024', '2100', '9999']) {
      for (let month = 0; month <= 13; month++) {
        for (let day = 0; day <= 32; day++) {
          const text = `${year}-${two(month)}-${two(day)} 23:59:58`;
          // digits after a point leave the text to the pattern
          expect([text, localOfDigits(text)]).toEqual([text, localOf(`${text}.0`)]);
        }
      }
    }
  });

  it('are left to the pattern in any other form', () => {
    for (const text of [
      '2024-02-29',
      '2024-02-29 10:00',
      '2024-02-29 10:00:00.5',
      '2024-02-29 10:00:00Z',
      '2024-02-2x 10:00:00',
    ]) {
      expect(localOfDigits(text)).toBeNaN();
    }
  });
});
