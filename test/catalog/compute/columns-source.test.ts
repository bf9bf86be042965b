import { describe, expect, it } from 'vitest';
import { BusinessCalendar } from '../../../src/calendar/hours/business-calendar.js';
import { compute } from '../../../src/catalog/compute/compute.js';
import { ttr } from '../../../src/service/time/ttr.js';
import { weightedNps } from '../../../src/survey/nps/weighted-nps.js';
import { csat } from '../../../src/survey/rating/csat.js';

const columns = { score: [10, 3, 8], weight: [1, 2, 1] };

describe('columns', () => {
  it('are handed on, and read row by row where the function takes rows', () => {
    expect(compute('weighted-nps', columns)).toEqual(weightedNps(columns));
    expect(compute('csat', { score: [5, null, 1] })).toEqual(csat([5, null, 1]));
    expect(compute('survey-response-rate', { answered: [true, false], partial: [false, true] })).toMatchObject({
      value: 0.5,
      partial: 1,
    });
    expect(compute('csat', { score: [] }).value).toBeNull();
  });

  it('go by other names, in a table that may have more', () => {
    const table = { id: ['a', 'b', 'c'], rating: [10, 3, 8], weight: [1, 2, 1] };
    expect(compute('weighted-nps', table, { readers: { score: 'rating' } })).toEqual(weightedNps(columns));
    expect(() => compute('weighted-nps', { ...columns, id: [1, 2, 3] })).toThrow('unknown column "id"; known are');
    expect(() => compute('weighted-nps', table, { readers: { scores: 'rating' } })).toThrow('unknown reader "scores"');
  });

  it('are all there, arrays, and equally long', () => {
    expect(() => compute('weighted-nps', { score: [1] })).toThrow('compute weighted-nps: input lacks "weight"');
    expect(() => compute('weighted-nps', { score: [1], weight: 5 }, { form: 'columns' })).toThrow(
      'column weight must be an array; got 5',
    );
    expect(() => compute('weighted-nps', { score: [1], weight: [1, 2] })).toThrow('equally long');
    expect(() => compute('survey-response-rate', { answered: [true], partial: [true, false] })).toThrow(
      'compute survey-response-rate: columns must be equally long; answered has 1, partial has 2',
    );
    expect(compute('weighted-nps', { ...columns, weight: new Float64Array([1, 2, 1]) })).toEqual(weightedNps(columns));
  });

  it('may be null where they may be left out', () => {
    const cases = { openedAt: [0], resolvedAt: [60_000] };
    expect(compute('ttr', { ...cases, pauses: null })).toEqual(ttr(cases));
  });

  it('of hours hold their JSON', () => {
    const calendar = BusinessCalendar.weekdays({ opens: '09:00', closes: '17:00', timeZone: 'UTC' });
    const cases = { openedAt: ['2026-03-02T08:00:00Z'], resolvedAt: ['2026-03-02T10:00:00Z'] };
    const given = JSON.parse(JSON.stringify({ ...cases, calendar: [calendar] }));
    const found = compute('ttr', given, { calendar: 'per-case' });
    expect(found).toEqual(ttr({ ...cases, calendar: [calendar] }, { calendar: 'per-case' }));
    expect(found.value).toBe(3_600_000);
  });
});
