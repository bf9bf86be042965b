import { describe, expect, it } from 'vitest';
import { BusinessCalendar, type OpenHours, periodClock, union } from '../../src/calendar/index.js';
import { refuseWrapped } from '../../src/core/unwrapped.js';
import { businessDays, SummaryAggregator, slaAttainment, TtrAggregator, ttr } from '../../src/index.js';

/** As reactive stores wrap what is put into them. */
const reactive = <Target extends object>(target: Target): Target => new Proxy(target, {});

describe('A8: objects behind a Proxy', () => {
  it('are refused with a text that says what to hand over', () => {
    expect(() => refuseWrapped('m')).toThrow(
      'm: called on something else than the object itself, such as a Proxy of a reactive store; hand over the object itself (toRaw in Vue)',
    );
  });

  it('are refused by the name under which they were handed in', () => {
    const hours = reactive(BusinessCalendar.always('UTC'));
    const said = (start: string) =>
      expect.objectContaining({ message: expect.stringMatching(new RegExp(`^${start}.*hand over the object itself`)) });
    expect(() => ttr({ openedAt: [], resolvedAt: [] }, { calendar: hours })).toThrow(said('ttr: calendar must be '));
    expect(() => new TtrAggregator({ calendar: hours })).toThrow(said('ttr: calendar must be '));
    expect(() => slaAttainment({ startedAt: [], endedAt: [] }, { calendar: hours, asOf: 0, target: 1 })).toThrow(
      said('slaAttainment: calendar must be '),
    );
    expect(() => union(BusinessCalendar.always('UTC'), hours)).toThrow(said('union: hours.1. is something else'));
    expect(() => businessDays(1, hours)).toThrow(said('businessDays: day is something else'));
    const none = Object.create(SummaryAggregator.prototype) as SummaryAggregator;
    expect(() => new SummaryAggregator().merge(none)).toThrow(said('summary: merge was given something else'));
    expect(() => none.result()).toThrow(said('SummaryAggregator: called on something else'));
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
