import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proportion } from '../../../src/kernels/proportion/proportion.js';
import { slaAttainment } from '../../../src/service/sla/sla-attainment.js';
import { slaBreaches } from '../../../src/service/sla/sla-breaches.js';
import { slaDueAt } from '../../../src/service/sla/sla-due-at.js';
import { assertPlain, expectSame } from '../../laws.js';
import { runs } from '../../runs.js';
import { DAY, hours } from '../time/open-hours-arbitrary.js';
import { asOfs, cases, columnsOf, hoursOfRow, readers } from './sla-arbitraries.js';

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

  it('is, in hours of each case, met when the case has ended by the due time of its own hours', () => {
    fc.assert(
      fc.property(cases, asOfs, (all, asOf) => {
        const result = slaAttainment(all, { ...readers, calendar: hoursOfRow, asOf });
        let [met, breached] = [0, 0];
        for (const { start, end, target, paused, hours } of all) {
          if (start === null || target === null || start > asOf) continue;
          const due = slaDueAt(start, target, { calendar: hours, pauses: paused }) ?? Infinity;
          const endedAt = end == null || end > asOf ? null : end;
          if (endedAt !== null && endedAt <= due) met++;
          if ((endedAt ?? asOf) > due) breached++;
        }
        expect([result.met, result.breached, result.clock]).toEqual([met, breached, 'per-case']);
        const columns = { ...columnsOf(all), calendar: all.map(hoursOfRow) };
        expectSame(slaAttainment(columns, { asOf, calendar: 'per-case' }), result);
      }),
      { numRuns: runs },
    );
  });
});
