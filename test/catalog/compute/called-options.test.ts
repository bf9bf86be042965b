import { describe, expect, it } from 'vitest';
import { BusinessCalendar } from '../../../src/calendar/hours/business-calendar.js';
import { compute } from '../../../src/catalog/compute/compute.js';
import { zendeskCsat3 } from '../../../src/presets/csat-help-desks.js';
import { npsEurope } from '../../../src/presets/nps-variants.js';
import { ttr } from '../../../src/service/time/ttr.js';
import { jeffreys } from '../../../src/stats/intervals/interval-proportion-exact.js';
import { employeeNps } from '../../../src/survey/nps/employee-nps.js';
import { csat } from '../../../src/survey/rating/csat.js';

const option = expect.objectContaining({ code: 'INVALID_OPTION' });

describe('options in JSON', () => {
  it('name interval methods', () => {
    expect(compute('csat', [5, 4, 1], { interval: 'jeffreys' })).toEqual(csat([5, 4, 1], { interval: jeffreys }));
    expect(() => compute('csat', [5], { meanInterval: 'wilson' })).toThrow(
      'unknown interval method "wilson"; known are',
    );
  });

  it('name presets; what is given beside one wins', () => {
    expect(compute('csat', [3, 2, 1], { preset: 'zendeskCsat3' })).toEqual(csat([3, 2, 1], zendeskCsat3));
    expect(compute('csat', [3, 2], { preset: 'zendeskCsat3', measure: 'mean' }).value).toBe(2.5);
    expect(compute('employee-nps', [8, 6], { preset: 'npsEurope' })).toEqual(employeeNps([8, 6], npsEurope));
    expect(() => compute('csat', [3], { preset: 'npsEurope' })).toThrow(
      'compute csat: unknown preset "npsEurope"; known are',
    );
    for (const preset of [null, 5, {}, '__proto__', 'toString']) {
      expect(() => compute('csat', [3], { preset: preset as never })).toThrow('unknown preset');
    }
    expect(() => compute('conversion-rate', [true], { preset: 'npsEurope' })).toThrow('unknown option "preset"');
    // there are none for scores on a scale of one's own
    expect(() => compute('trust-score', [3], { preset: 'npsEurope' })).toThrow('unknown option "preset"');
  });

  it('hold hours as their JSON', () => {
    const calendar = BusinessCalendar.weekdays({ opens: '09:00', closes: '17:00', timeZone: 'UTC' });
    const cases = { openedAt: ['2026-03-02T08:00:00Z'], resolvedAt: ['2026-03-02T10:00:00Z'] };
    expect(compute('ttr', cases, { calendar: JSON.parse(JSON.stringify(calendar)) })).toEqual(ttr(cases, { calendar }));
  });

  it('are known, and as the metric wants them', () => {
    expect(() => compute('nps', [9], { confidense: 0.9 })).toThrow(
      'compute nps: unknown option "confidense"; known are confidence, ',
    );
    expect(() => compute('nps', { promoters: 1, passives: 1, detractors: 1 }, { onInvalid: 'count' })).toThrow(
      'unknown option "onInvalid"; known are',
    );
    expect(() => compute('nps', { promoters: 1, passives: 1, detractors: 1 }, { preset: 'npsEurope' })).toThrow(
      'unknown option "preset"',
    );
    expect(() => compute('nps', [9], { confidence: 95 })).toThrow(option);
    expect(() => compute('nps', [9], { confidence: null })).toThrow(option);
    expect(compute('nps', [9], { confidence: undefined })).toEqual(compute('nps', [9]));
    expect(() => compute('nps', [9], JSON.parse('{"__proto__": 1}'))).toThrow('unknown option "__proto__"');
  });
});
