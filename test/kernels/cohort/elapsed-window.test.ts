import { describe, expect, it } from 'vitest';
import { clockName, type ElapsedWindow, windowOf } from '../../../src/kernels/cohort/elapsed-window.js';

describe('windowOf', () => {
  it('is null by the calendar, which is the default', () => {
    expect(windowOf('m', undefined, undefined)).toBeNull();
    expect(windowOf('m', 'calendar', undefined)).toBeNull();
  });

  it('keeps days or milliseconds, in an object of its own', () => {
    const given = { days: 30 };
    const window = windowOf('m', 'elapsed', given);
    expect(window).toEqual({ days: 30 });
    expect(window).not.toBe(given);
    expect(windowOf('m', 'elapsed', { ms: 1 })).toEqual({ ms: 1 });
    const undecided = { days: undefined, ms: 5 } as unknown as ElapsedWindow;
    expect(Object.keys(windowOf('m', 'elapsed', undecided) as object)).toEqual(['ms']);
  });

  it.each<[string, unknown, unknown]>([
    ['m: clock must be calendar or elapsed; got "lunar"', 'lunar', { days: 1 }],
    ["m: window must be left out unless clock: 'elapsed' is given; got object", undefined, { days: 1 }],
    ['m: window must be a length such as { days: 30 } or { ms: 86_400_000 }; got undefined', 'elapsed', undefined],
    ['m: window must be a length such as { days: 30 } or { ms: 86_400_000 }; got 30', 'elapsed', 30],
    ['m: window must be a length such as { days: 30 } or { ms: 86_400_000 }; got null', 'elapsed', null],
    ['m: window must be a length in days or in ms, one of both; got object', 'elapsed', {}],
    ['m: window must be a length in days or in ms, one of both; got object', 'elapsed', { days: 1, ms: 1 }],
    ['m: unknown option "window.weeks"; known are ms, days', 'elapsed', { days: 1, weeks: 1 }],
    ['m: window.days must be a whole number from 1; got 0', 'elapsed', { days: 0 }],
    ['m: window.days must be a whole number from 1; got "30"', 'elapsed', { days: '30' }],
    ['m: window.ms must be a whole number from 1; got 0.5', 'elapsed', { ms: 0.5 }],
    ['m: window.ms must be a whole number from 1; got 9007199254740992', 'elapsed', { ms: 2 ** 53 }],
  ])('refuses: %s', (message, clock, window) => {
    expect(() => windowOf('m', clock as never, window as never)).toThrow(
      expect.objectContaining({ code: 'INVALID_OPTION', message }),
    );
  });
});

describe('clockName', () => {
  it('tells clocks, lengths and their units apart', () => {
    expect(clockName(null)).toBe('calendar');
    expect(clockName({ days: 30 })).toBe('elapsed-30-days');
    expect(clockName({ ms: 86_400_000 })).toBe('elapsed-86400000-ms');
  });
});
