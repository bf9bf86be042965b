import { describe, expect, it } from 'vitest';
import { instantAt } from '../../../src/calendar/periods/instant-at.js';

const at = (value: unknown, timeZone?: string) => instantAt('m', 'from', value as string, timeZone);

describe('instantAt', () => {
  it('reads a local date as its first instant in the zone, and an instant as it is', () => {
    expect(at('2026-01-01', 'Asia/Ho_Chi_Minh')).toBe(Date.UTC(2025, 11, 31, 17));
    expect(at('2018-11-04', 'America/Sao_Paulo')).toBe(Date.UTC(2018, 10, 4, 3));
    expect(at('2026-01-01', 'UTC')).toBe(Date.UTC(2026, 0, 1));
    expect(at('2026-01-01T00:00+07:00')).toBe(Date.UTC(2025, 11, 31, 17));
    expect([at(5), at(new Date(5)), at({ epochMilliseconds: 5 }, 'UTC')]).toEqual([5, 5, 5]);
  });

  it.each([
    ['2026-01-01', undefined, 'm: timeZone must be given where from is a local date; got undefined', 'INVALID_OPTION'],
    ['2026-02-30', 'UTC', 'm: from must be a local date, epoch milliseconds, a Date or', 'INVALID_OPTION'],
    ['2026-01-01', '+07:00', 'm: timeZone must be the IANA name of a place that this runtime knows', 'INVALID_OPTION'],
    [
      '2026-1-1',
      'UTC',
      'm: from must be a local date, epoch milliseconds, a Date or text with an offset',
      'INVALID_OPTION',
    ],
    [undefined, 'UTC', 'm: from must be a local date, epoch milliseconds, a Date or', 'INVALID_OPTION'],
    [
      '2026-01-01T00:00',
      'UTC',
      'got "2026-01-01T00:00" (readInstant and instantFromLocal read local times',
      'INVALID_OPTION',
    ],
  ])('refuses %j in %j', (value, timeZone, message, code) => {
    expect(() => at(value, timeZone)).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(message) }),
    );
  });
});
