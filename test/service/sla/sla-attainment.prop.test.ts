import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proportion } from '../../../src/kernels/proportion/proportion.js';
import { slaAttainment } from '../../../src/service/sla/sla-attainment.js';
import { slaBreaches } from '../../../src/service/sla/sla-breaches.js';
import { caseTimes } from '../../../src/service/time/case-times.js';
import { assertPlain, expectSame } from '../../laws.js';
import { runs } from '../../runs.js';
import { DAY, hours } from '../time/open-hours-arbitrary.js';
import { asOfs, cases, columnsOf, comingBack, hoursOfRow, readers, rules } from './sla-arbitraries.js';

describe('slaAttainment', () => {
  it('has parts that add up, the interval of a proportion, and the breaches that slaBreaches lists', () => {
    fc.assert(
      fc.property(cases, hours, asOfs, fc.constantFrom(undefined, 0.8), (all, calendar, asOf, confidence) => {
        const options = { calendar, asOf };
        const result = slaAttainment(all, { ...readers, ...options, confidence });
        assertPlain(result);
        const { met, breached, running, notStarted, missing, n, value, interval } = result;
        expect(met + breached).toBe(n);
        expect(n + running + notStarted + missing).toBe(all.length);
        const share = proportion({ count: met, total: n }, { confidence });
        expect([value, interval]).toEqual([share.value, share.interval]);
        expect(slaBreaches(all, { ...readers, ...options }).breaches).toHaveLength(breached);
        expectSame(slaAttainment(columnsOf(all), { ...options, confidence }), result);
        expectSame(slaAttainment([...all].reverse(), { ...readers, ...options, confidence }), result);
      }),
      { numRuns: runs },
    );
  });

  it('only ever decides running cases as time goes by, and never takes a breach back', () => {
    fc.assert(
      fc.property(cases, hours, asOfs, fc.nat(3 * DAY), (all, calendar, asOf, later) => {
        const at = (until: number) => slaAttainment(all, { ...readers, calendar, asOf: until });
        const [now, then] = [at(asOf), at(asOf + later)];
        expect(then.breached).toBeGreaterThanOrEqual(now.breached);
        expect(then.met).toBeGreaterThanOrEqual(now.met);
        expect(then.notStarted).toBeLessThanOrEqual(now.notStarted);
      }),
      { numRuns: runs },
    );
  });

  it('is met exactly when the time that ttr counts is no longer than the target, by every rule for reopening', () => {
    fc.assert(
      fc.property(
        fc.array(comingBack, { maxLength: 8 }),
        fc.option(hours),
        rules,
        asOfs,
        (all, shared, reopened, asOf) => {
          const calendar = shared === null ? hoursOfRow : shared;
          const { startedAt: openedAt, endedAt: resolvedAt, target: _, ...events } = readers;
          const { status, resolvedMs, openMs, row } = caseTimes(all, {
            ...events,
            openedAt,
            resolvedAt,
            calendar,
            asOf,
            reopened,
          });
          const expected = { met: 0, breached: 0, running: 0, closed: 0, closedLate: 0, notStarted: 0 };
          for (const [k, became] of status.entries()) {
            const target = all[row?.[k] ?? k]?.target as number;
            if (became === 'resolved') expected[(resolvedMs[k] as number) <= target ? 'met' : 'breached']++;
            else if (became === 'open') expected[(openMs[k] as number) <= target ? 'running' : 'breached']++;
            else expected[became === 'not-opened' ? 'notStarted' : 'closed']++;
            if (became === 'closed' && (openMs[k] as number) > target) expected.closedLate++;
          }
          const result = slaAttainment(all, { ...readers, calendar, asOf, reopened });
          expect(result).toMatchObject({ ...expected, reopened });
          const { breaches } = slaBreaches(all, { ...readers, calendar, asOf, reopened });
          expect(breaches).toHaveLength(result.breached);
          const columns = shared === null ? { ...columnsOf(all), calendar: all.map(hoursOfRow) } : columnsOf(all);
          const clock = shared === null ? ('per-case' as const) : shared;
          expectSame(slaAttainment(columns, { calendar: clock, asOf, reopened }), result);
        },
      ),
      { numRuns: runs },
    );
  });
});
