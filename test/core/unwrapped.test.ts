import { describe, expect, it } from 'vitest';
import { BusinessCalendar, type OpenHours, periodClock, union } from '../../src/calendar/index.js';
import { refuseWrapped } from '../../src/core/unwrapped.js';

/** As reactive stores wrap what is put into them. */
const reactive = <Target extends object>(target: Target): Target => new Proxy(target, {});

describe('A8: objects behind a Proxy', () => {
  it('are refused with a text that says what to hand over', () => {
    expect(() => refuseWrapped('m')).toThrow(
      'm: called on something else than the object itself, such as a Proxy of a reactive store; hand over the object itself (toRaw in Vue)',
    );
  });

  const calendar = BusinessCalendar.always();
  const questions: readonly [string, (hours: OpenHours) => unknown][] = [
    ['hash', (hours) => hours.hash],
    ['between', (hours) => hours.between(0, 1)],
    ['add', (hours) => hours.add(0, 1)],
    ['isOpen', (hours) => hours.isOpen(0)],
    ['nextOpen', (hours) => hours.nextOpen(0)],
    ['nextClose', (hours) => hours.nextClose(0)],
    ['intervals', (hours) => hours.intervals(0, 1)],
    ['betweenColumns', (hours) => hours.betweenColumns(new Float64Array(1), new Float64Array(1))],
    ['betweenExcluding', (hours) => hours.betweenExcluding(0, 1, [])],
    ['toJSON', (hours) => hours.toJSON()],
    ['union', (hours) => union(hours)],
  ];

  it.each(questions)('hours, asked for %s', (_, ask) => {
    for (const hours of [calendar, union(calendar)]) {
      expect(() => ask(hours)).not.toThrow();
      expect(() => ask(reactive(hours))).toThrow(
        expect.objectContaining({
          code: 'INVALID_VALUE',
          message: expect.stringContaining('hand over the object itself'),
        }),
      );
    }
  });

  it('hours, asked without them', () => {
    const { between } = calendar;
    expect(() => (between as (from: number, to: number) => number)(0, 1)).toThrow(
      'OpenHours: called on something else',
    );
  });

  it('a clock has no private parts', () => {
    expect(reactive(periodClock('day', 'UTC')).indexOf(0)).toBe(0);
  });
});
