import fc from 'fast-check';
import { expect } from 'vitest';
import { BusinessCalendar } from '../../../src/calendar/hours/business-calendar.js';
import { difference } from '../../../src/calendar/hours/calendar-algebra.js';
import { type SlaAttainmentResult, slaAttainment } from '../../../src/service/sla/sla-attainment.js';
import { SlaAttainmentAggregator, type SlaCase } from '../../../src/service/sla/sla-attainment-aggregator.js';
import { clopperPearson } from '../../../src/stats/intervals/interval-proportion-exact.js';
import { describeLaws } from '../../laws.js';
import { some } from '../../runs.js';
import { lawfulMetric } from '../../stored-states.js';
import { EPOCH, HOUR } from '../time/open-hours-arbitrary.js';
import { asOfs, type Case, comingBack, type Returning, rules, started } from './sla-arbitraries.js';

type Value = SlaCase | null | undefined;

const parts = ['startedAt', 'endedAt', 'target', 'pauses', 'calendar', 'reopenedAt', 'closedAt'];
const office = BusinessCalendar.weekdays({ timeZone: 'Asia/Ho_Chi_Minh', opens: '09:00', closes: '17:00' });
const lunch = new BusinessCalendar({ timeZone: 'UTC', hours: { 1: [['12:00', '13:00']] } });

const conclusions = fc.record({
  confidence: fc.constantFrom(undefined, 0.8),
  interval: fc.constantFrom(undefined, clopperPearson),
});
const check = (result: SlaAttainmentResult, values: readonly unknown[]) => {
  const { n, met, breached, running, closed, closedLate, notStarted, missing, reopened } = result;
  expect(met + breached).toBe(n);
  expect(closedLate).toBeLessThanOrEqual(closed);
  const seen = n + running + closed + notStarted + missing;
  if (reopened === 'each-spell') expect(seen).toBeGreaterThanOrEqual(values.length);
  else expect(seen).toBe(values.length);
};
const eventOf = ({ start, end, target, paused }: Case | Returning) => ({
  startedAt: start,
  endedAt: end,
  target,
  pauses: paused,
});
const eventsOf = (row: Returning) => ({ ...eventOf(row), reopenedAt: row.again, closedAt: row.closed });

const lawful = (options: object, rest: object = {}) =>
  lawfulMetric<Value, object>({
    Made: SlaAttainmentAggregator,
    batch: slaAttainment as (source: never, options: never) => object,
    // the target of all cases is an option, of rows too
    parts: 'target' in options ? parts.filter((name) => name !== 'target') : parts,
    options,
    hasColumns: true,
    check,
    ...rest,
  });
const invalid = [
  { startedAt: 'soon', target: 5 },
  { startedAt: EPOCH, endedAt: EPOCH - 1, target: 5 },
  { startedAt: EPOCH, target: -1 },
  { startedAt: EPOCH, target: 5, pauses: [[5, 4]] },
  { startedAt: EPOCH, target: 5, closedAt: 'soon' },
  { startedAt: EPOCH },
];

describeLaws('SLA attainment, targets of cases', {
  runs: some(25),
  metrics: fc
    .tuple(asOfs, fc.constantFrom(undefined, office, difference(office, lunch)), rules)
    .map(([asOf, calendar, reopened]) => lawful({ asOf, calendar, reopened })),
  values: comingBack.map(eventsOf),
  missing: [null, undefined, { startedAt: null, target: 5 }] as Value[],
  invalid,
  conclusions,
});

describeLaws('SLA attainment, one target', {
  runs: some(25),
  metrics: fc
    .tuple(asOfs, fc.constantFrom(0, 4 * HOUR, { businessDays: 1, by: '12:00' }))
    .map(([asOf, target]) => lawful({ asOf, target, calendar: office })),
  values: started.map(eventOf).map(({ target: _, ...event }) => event),
  missing: [null, undefined, { startedAt: null }] as Value[],
  invalid: [{ startedAt: 'soon' }, { startedAt: EPOCH, endedAt: EPOCH - 1 }],
  conclusions,
});

describeLaws('SLA attainment in hours of each case', {
  runs: some(25),
  metrics: asOfs.map((asOf) => lawful({ asOf, calendar: 'per-case' }, { perCase: true })),
  values: started.map((row) => ({ ...eventOf(row), calendar: row.hours })),
  missing: [null, undefined, { startedAt: null, target: 5 }] as Value[],
  invalid: [
    ...invalid.map((event) => ({ ...event, calendar: office })),
    { startedAt: EPOCH, target: 5 },
    { startedAt: EPOCH, target: 5, calendar: [] },
    {
      startedAt: EPOCH,
      target: { businessDays: 1 },
      calendar: [office, BusinessCalendar.always()].map((calendar) => ({ from: EPOCH, calendar })),
    },
  ],
  conclusions,
});
