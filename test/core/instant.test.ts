import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf, showInstant, utcOfParts } from '../../src/core/instant.js';
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
  ])('reads %s', (input, expected) => {
    expect(instantOf(input)).toBe(expected);
  });

  it.each([
    '2026-11-21',
    '2026-11-21T09:00:00',
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
    1n,
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

  it('B10: names foreign classes and local times with the way to read them', () => {
    class DateTime {}
    const remedy = '(instantFromLocal reads local times, as text with a timeZone)';
    expect(showInstant(new DateTime())).toBe(`DateTime ${remedy}`);
    expect(showInstant('2026-11-21 09:00')).toBe(`"2026-11-21 09:00" ${remedy}`);
    expect(['yesterday', '', 5n, null, undefined, {}, [1], NaN].map(showInstant)).toEqual([
      '"yesterday"',
      '""',
      '5n',
      'null',
      'undefined',
      'object',
      'Array(1)',
      'NaN',
    ]);
  });

  it('reads what Date writes', () => {
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true }), (date) => {
        expect(instantOf(date.toISOString())).toBe(date.getTime());
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
