import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InstantSpan, instantOf, NEVER, refuseSeconds, showInstant, utcOfParts } from '../../src/core/instant.js';
import { outcome } from '../laws.js';
import { runs } from '../runs.js';

const at = Date.UTC(2026, 10, 21, 2, 0, 0);

describe('instantOf', () => {
  it.each([
    [at, at],
    [new Date(at), at],
    [{ epochMilliseconds: at }, at],
    ['2026-11-21T09:00:00+07:00', at],
    ['2026-11-21 09:00+0700', at],
    ['2026-11-21T09:00:00.1239+07', at + 123],
    ['2026-11-20t21:00:00,5-05:00', at + 500],
    ['2026-11-21T02:00:00Z', at],
    ['+002026-11-21T02:00:00Z', at],
    ['0000-01-01T00:00:00Z', -62_167_219_200_000],
    ['-000001-01-01T00:00:00Z', -62_198_755_200_000],
    [0.5, 0.5],
    // B11 and its kin: what SQL engines, languages and mail write
    ['2026-11-21 02:00:00 UTC', at],
    ['2026-11-21 02:00:00.123456 UTC', at + 123],
    ['2026-11-21 02:00:00utc', at],
    ['2026-11-21 02:00 GMT', at],
    ['2026-11-21 02:00:00 Z', at],
    ['2026-11-21 02:00:00 +0000', at],
    ['2026-11-21 09:00:00 +07:00', at],
    ['2026-11-21 02:00:00+00', at],
    ['2026-11-21 02:00:00.5 +0000 UTC', at + 500],
    ['Sat, 21 Nov 2026 02:00:00 GMT', at],
    ['Sat, 21 Nov 2026 09:00:00 +0700', at],
    ['Sun, 01 Feb 2026 00:00:00 UTC', Date.UTC(2026, 1, 1)],
    ['Sat Nov 21 2026 09:00:00 GMT+0700 (Indochina Time)', at],
    // C13: RFC 9557
    ['2026-11-21T09:00:00+07:00[Asia/Ho_Chi_Minh]', at],
    ['2026-11-21T02:00:00Z[UTC]', at],
    ['2026-11-21T09:00:00+07:00[+07:00]', at],
    ['2026-11-21T02:00:00Z[u-ca=gregory]', at],
    ['2026-11-21T09:00:00.123456789+07:00[!Asia/Ho_Chi_Minh][!u-ca=iso8601][x-a=b]', at + 123],
    [BigInt(at), at],
    [{ epochMilliseconds: BigInt(at) }, at],
  ])('reads %s', (input, expected) => {
    expect(instantOf(input)).toBe(expected);
  });

  it.each([
    '2026-11-21',
    '2026-11-21T09:00:00',
    '2026-11-21 09:00:00 ICT',
    '2026-11-21T09:00:00[Asia/Ho_Chi_Minh]',
    '2026-11-21T09:00:00[u-ca=gregory]',
    '2026-11-21T02:00:00Z[!x-a=b]',
    '2026-11-21T02:00:00Z[u-ca=gregory][UTC]',
    '2026-11-21T02:00:00Z[UTC',
    '2026-11-21T02:00:00Z []',
    '2026-11-21T02:00:00+07:00UTC',
    // it was a Saturday
    'Sun, 21 Nov 2026 02:00:00 GMT',
    'Sun Nov 21 2026 09:00:00 GMT+0700',
    'Sat, 21 Nov 2026 02:00:00',
    'Tue, 31 Feb 2026 00:00:00 GMT',
    'Sun, 01 Feb 2026 00:00:00 GMT and more',
    'Sun, 01 Feb 10026 00:00:00 GMT',
    '2026-11-21T24:00:00Z',
    '2026-11-21T09:60:00Z',
    '2026-11-21T09:00:60Z',
    '2026-02-30T09:00:00Z',
    '2026-13-01T09:00:00Z',
    '2026-11-21T09:00:00+24:00',
    '2026-11-21T09:00:00+07:60',
    '+275760-09-14T00:00:00Z',
    'tomorrow',
    '',
    NaN,
    Infinity,
    8.64e15 + 1,
    new Date(NaN),
    { epochMilliseconds: 'x' },
    {},
    [],
    true,
    2n ** 53n,
    Symbol('s'),
    () => at,
  ])('refuses %s', (input) => {
    expect(instantOf(input)).toBe(NaN);
  });

  it('B4: reads a Date of another realm', () => {
    expect(instantOf(runInNewContext(`new Date(${at})`))).toBe(at);
    expect(showInstant(runInNewContext('new Date(NaN)'))).toBe('Invalid Date');
  });

  it('A15: refuses what only looks like a Date', () => {
    for (const value of [Object.create(Date.prototype), { [Symbol.toStringTag]: 'Date' }, new Proxy(new Date(0), {})]) {
      expect(instantOf(value)).toBe(NaN);
    }
    // told by what it is, not by its methods
    expect(instantOf(Object.assign(new Date(at), { getTime: () => 5 }))).toBe(at);
  });

  it('lets pass what a getter throws', () => {
    const thrown = new Error('mine');
    const failing = {
      get epochMilliseconds() {
        throw thrown;
      },
    };
    expect(() => instantOf(failing)).toThrow(thrown);
  });

  it('B10: names local times with the way to read them', () => {
    const remedy = '(readInstant and instantFromLocal read local times, given their timeZone)';
    class LocalDateTime {}
    expect(showInstant(new LocalDateTime())).toBe(`LocalDateTime ${remedy}`);
    for (const text of [
      '2026-11-21',
      '2026-11-21 09:00',
      '2026-11-21T09:00[Asia/Ho_Chi_Minh]',
      '+002026-11-21 09:00',
    ]) {
      expect(showInstant(text)).toBe(`"${text}" ${remedy}`);
    }
    expect(['yesterday', '', 5n, null, undefined, {}, [1], NaN, Symbol('S'), true].map(showInstant)).toEqual([
      '"yesterday"',
      '""',
      '5n',
      'null',
      'undefined',
      'object',
      'Array(1)',
      'NaN',
      'Symbol(S)',
      'true',
    ]);
  });

  it('B10: names foreign classes with their own way to an instant', () => {
    // Luxon, Day.js (whose class has another name in every build), js-joda, Decimal, Temporal, in this order
    class DateTime {
      toJSDate(): void {}
      toMillis(): void {}
    }
    class M {
      toDate(): void {}
    }
    class Instant {
      toEpochMilli(): void {}
    }
    class Decimal {
      toNumber(): void {}
    }
    class PlainDateTime {
      toZonedDateTime(): void {}
    }
    expect([new DateTime(), new M(), new Instant(), new Decimal(), new PlainDateTime()].map(showInstant)).toEqual([
      'DateTime (its toJSDate() gives one)',
      'object (its toDate() gives one)',
      'Instant (its toEpochMilli() gives one)',
      'Decimal (its toNumber() gives one)',
      'PlainDateTime (its toZonedDateTime() gives one)',
    ]);
  });

  it('says how what never ends is said', () => {
    expect([Infinity, -Infinity, 'infinity', '-infinity', 'infinity and more'].map(showInstant)).toEqual([
      'Infinity (null says that it has not ended)',
      '-Infinity (null says that it has not ended)',
      '"infinity" (null says that it has not ended)',
      '"-infinity" (null says that it has not ended)',
      '"infinity and more"',
    ]);
    expect(NEVER).toBe(Date.UTC(9999, 0));
  });

  it('reads what Date writes', () => {
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true }), (date) => {
        expect(instantOf(date.toISOString())).toBe(date.getTime());
      }),
      { numRuns: runs },
    );
  });

  it('reads what Date writes in words, to the second', () => {
    const limits = { min: new Date('0100-01-01'), max: new Date('9999-12-31'), noInvalidDate: true };
    fc.assert(
      fc.property(fc.date(limits), (date) => {
        const second = Math.floor(date.getTime() / 1000) * 1000;
        expect(instantOf(date.toUTCString())).toBe(second);
        // offsets had seconds in many zones once, which String cuts
        if (date.getUTCFullYear() > 1980) expect(instantOf(String(date))).toBe(second);
      }),
      { numRuns: runs },
    );
  });

  it('takes dates and times that exist', () => {
    expect(utcOfParts(2024, 2, 29, 23, 59, 59)).toBe(Date.UTC(2024, 1, 29, 23, 59, 59));
    expect(utcOfParts(2023, 2, 29, 0, 0, 0)).toBe(NaN);
    expect(utcOfParts(50, 1, 1, 0, 0, 0)).toBeLessThan(Date.UTC(1900, 0));
  });

  it('names an invalid date', () => {
    expect([showInstant(new Date(NaN)), showInstant('x')]).toEqual(['Invalid Date', '"x"']);
  });
});

describe('refuseSeconds', () => {
  const asOf = Date.UTC(2026, 0, 1);
  const refused = (first: number, last: number, until = asOf) =>
    outcome(() => refuseSeconds('m', 'at', first, last, until));

  it('B2: refuses seconds and days that were given as milliseconds', () => {
    expect(refused(1.7e9, 1.76e9)).toBe('INVALID_VALUE');
    expect(refused(45_000, 46_000)).toBe('INVALID_VALUE');
    expect(refused(0, 4.2e9)).toBe('INVALID_VALUE');
    expect(() => refuseSeconds('ttr', 'openedAt', 1.7e9, 1.76e9, asOf)).toThrow(
      'ttr: every openedAt lies within 49 days of 1970, which looks like seconds or days instead of milliseconds; readEpoch reads other units',
    );
  });

  it('refuses microseconds', () => {
    expect(refused(1.7e15, 1.76e15)).toBe('INVALID_VALUE');
    expect(refused(1.7e12, 1.76e15)).toBe('none');
  });

  it('lets small instants with a small asOf stay, and what is not all small, and nothing at all', () => {
    expect(refused(0, 1000, 1e6)).toBe('none');
    expect(refused(-1, 1.7e9)).toBe('none');
    expect(refused(1.7e9, 1.76e12)).toBe('none');
    expect(refused(Infinity, -Infinity)).toBe('none');
    expect(refused(Number.NaN, Number.NaN)).toBe('none');
  });
});

describe('InstantSpan', () => {
  it('knows what a part of a call had, but for what never comes', () => {
    const asOf = Date.UTC(2026, 0, 1);
    const refused = (...instants: number[]) => {
      const span = new InstantSpan();
      for (const instant of instants) span.see(instant);
      return outcome(() => span.assertMs('m', 'endedAt', asOf));
    };
    expect(refused(1.7e9, Infinity, 1.6e9)).toBe('INVALID_VALUE');
    expect(refused(1.7e9, 1.7e12)).toBe('none');
    expect(refused(-5, 1.7e9)).toBe('none');
    expect([refused(), refused(Infinity)]).toEqual(['none', 'none']);
  });
});
