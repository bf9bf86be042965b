import { describe, expect, it } from 'vitest';
import { BusinessCalendar } from '../../../src/calendar/hours/business-calendar.js';
import { compute } from '../../../src/catalog/compute/compute.js';
import { caseHoursOfJson, hoursOfJson } from '../../../src/catalog/compute/hours-of-json.js';

const calendar = BusinessCalendar.weekdays({ opens: '09:00', closes: '17:00', timeZone: 'UTC' });
const json = JSON.parse(JSON.stringify(calendar));

describe('hoursOfJson', () => {
  it('opens hours out of their JSON', () => {
    expect(JSON.stringify(hoursOfJson('test', json))).toBe(JSON.stringify(calendar));
    const changing = { kind: 'sequence', version: 1, changes: [5], of: [json, json] };
    expect(JSON.stringify(hoursOfJson('test', changing))).toBe(JSON.stringify(changing));
  });

  it('passes hours themselves and what stands for some', () => {
    expect(hoursOfJson('test', calendar)).toBe(calendar);
    expect(hoursOfJson('test', 'per-case')).toBe('per-case');
    expect(hoursOfJson('test', null)).toBeNull();
  });

  it('opens segments that all cases have, and leaves what is none to the metric', () => {
    const cases = { startedAt: [Date.UTC(2026, 10, 20, 16)], endedAt: [Date.UTC(2026, 10, 23, 10)] };
    const options = { target: 2 * 3_600_000, asOf: Date.UTC(2026, 10, 30) };
    const hours = [{ from: 0, calendar: json }];
    expect(compute('sla-attainment', cases, { ...options, calendar: hours })).toMatchObject({
      met: 1,
      clock: 'per-case',
    });
    expect(() => compute('sla-attainment', cases, { ...options, calendar: [{ from: 0, calendar: {} }] })).toThrow(
      'slaAttainment: calendar must be open hours or segments of them; got object',
    );
  });

  it('refuses what is none in the name of who was called', () => {
    const refused: readonly (readonly [given: object, code: string, message: string])[] = [
      [{}, 'STATE_MISMATCH', 'kind must be that of open hours; got undefined'],
      [{ ...json, version: 99 }, 'STATE_VERSION', 'version must be 1; got 99'],
      [{ ...json, timeZone: 'Nowhere' }, 'INVALID_STATE', 'damaged state: timeZone must be'],
    ];
    for (const [given, code, message] of refused) {
      expect(() => hoursOfJson('compute ttr', given)).toThrow(
        expect.objectContaining({ code, message: expect.stringContaining(`compute ttr: calendar: ${message}`) }),
      );
    }
  });
});

describe('caseHoursOfJson', () => {
  it('opens the hours of a case and of its segments', () => {
    expect(JSON.stringify(caseHoursOfJson(json))).toBe(JSON.stringify(calendar));
    const segments = caseHoursOfJson([{ from: 0, calendar: json }, 5, null]) as unknown[];
    expect(segments.slice(1)).toEqual([5, null]);
    expect(JSON.stringify(segments[0])).toBe(JSON.stringify({ from: 0, calendar }));
  });

  it('leaves what is none to the metric, which says where or counts it', () => {
    const cases = {
      openedAt: [1, 1, 1],
      resolvedAt: [5, 6, 7],
      calendar: [json, { kind: 'x' }, { ...json, version: 7 }],
    };
    const counted = compute('ttr', cases, { calendar: 'per-case', onInvalid: 'count' });
    expect([counted.n, counted.invalid]).toEqual([1, 2]);
    expect(() => compute('ttr', cases, { calendar: 'per-case' })).toThrow(/^ttr: calendar .* at index 1 of calendar$/);
  });

  it('looks no deeper than segments go', () => {
    let deep: unknown = json;
    for (let i = 0; i < 50_000; i++) deep = [{ calendar: deep }];
    const cases = { openedAt: [1], resolvedAt: [5], calendar: [deep] };
    expect(() => compute('ttr', cases, { calendar: 'per-case' })).toThrow(/^ttr: calendar .* at index 0 of calendar$/);
  });
});
