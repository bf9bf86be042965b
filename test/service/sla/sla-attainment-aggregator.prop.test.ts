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
import { asOfs, type Case, started } from './sla-arbitraries.js';

type Value = SlaCase | null | undefined;

const parts = ['startedAt', 'endedAt', 'targetMs', 'pauses', 'calendar'];
const office = BusinessCalendar.weekdays({ timeZone: 'Asia/Ho_Chi_Minh', opens: '09:00', closes: '17:00' });
const lunch = new BusinessCalendar({ timeZone: 'UTC', hours: { 1: [['12:00', '13:00']] } });

const conclusions = fc.record({
  confidence: fc.constantFrom(undefined, 0.8),
  interval: fc.constantFrom(undefined, clopperPearson),
});
const check = (result: SlaAttainmentResult, values: readonly unknown[]) => {
  const { n, met, breached, running, notStarted, missing } = result;
  expect(met + breached).toBe(n);
  expect(n + running + notStarted + missing).toBe(values.length);
};
const eventOf = ({ start, end, target, paused }: Case) => ({
  startedAt: start,
  endedAt: end,
  targetMs: target,
  pauses: paused,
});

const lawful = (options: object, rest: object = {}) =>
  lawfulMetric<Value, object>({
    Made: SlaAttainmentAggregator,
    batch: slaAttainment as (source: never, options: never) => object,
    // the target of all cases is an option, of rows too
    parts: 'targetMs' in options ? parts.filter((name) => name !== 'targetMs') : parts,
    options,
    hasColumns: true,
    check,
    ...rest,
  });
const invalid = [
  { startedAt: 'soon', targetMs: 5 },
  { startedAt: EPOCH, endedAt: EPOCH - 1, targetMs: 5 },
  { startedAt: EPOCH, targetMs: -1 },
  { startedAt: EPOCH, targetMs: 5, pauses: [[5, 4]] },
];

describeLaws('SLA attainment, targets of cases', {
  runs: some(10),
  metrics: fc
    .tuple(asOfs, fc.constantFrom(undefined, office, difference(office, lunch)))
    .map(([asOf, calendar]) => lawful({ asOf, calendar })),
  values: started.map(eventOf),
  missing: [null, undefined, { startedAt: null, targetMs: 5 }, { startedAt: EPOCH }] as Value[],
  invalid,
  conclusions,
});

describeLaws('SLA attainment, one target', {
  runs: some(10),
  metrics: fc.tuple(asOfs, fc.constantFrom(0, 4 * HOUR)).map(([asOf, targetMs]) => lawful({ asOf, targetMs })),
  values: started.map(eventOf).map(({ targetMs: _, ...event }) => event),
  missing: [null, undefined, { startedAt: null }] as Value[],
  invalid: [{ startedAt: 'soon' }, { startedAt: EPOCH, endedAt: EPOCH - 1 }],
  conclusions,
});

describeLaws('SLA attainment in hours of each case', {
  runs: some(10),
  metrics: asOfs.map((asOf) => lawful({ asOf, calendar: 'per-case' }, { perCase: true })),
  values: started.map((row) => ({ ...eventOf(row), calendar: row.hours })),
  missing: [null, undefined, { startedAt: null, targetMs: 5 }] as Value[],
  invalid: [
    ...invalid.map((event) => ({ ...event, calendar: office })),
    { startedAt: EPOCH, targetMs: 5 },
    { startedAt: EPOCH, targetMs: 5, calendar: [] },
  ],
  conclusions,
});
