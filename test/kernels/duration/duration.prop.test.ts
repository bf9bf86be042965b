import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countDurations, type DurationSpec, noDurations } from '../../../src/kernels/duration/duration.js';
import { runs } from '../../runs.js';
import { at, observe, partsOf, type SlowRule, slowCases, slowRules } from './slow-durations.js';

const names = ['openedAt', 'resolvedAt', 'reopenedAt', 'pauses', 'calendar', 'closedAt'] as const;

function specOf({ reopened, asOf, calendar, select }: SlowRule): DurationSpec {
  const instant = (tick: number | null) => (tick === null ? null : at(tick));
  const period = select && { by: select.by, from: instant(select.from), to: instant(select.to) };
  const plain = { metric: 'm', definition: 'how', names, onInvalid: 'throw', percentiles: 'exact' } as const;
  return { ...plain, asOf: instant(asOf), reopened, calendar, select: period };
}

describe('countDurations', () => {
  it('counts what walking through each case quarter by quarter gives, in any form of events', () => {
    const forms = fc.array(fc.tuple(slowCases, fc.nat(60)), { maxLength: 8 });
    fc.assert(
      fc.property(forms, slowRules, (cases, rule) => {
        const { firstAt: _, lastAt: _last, ...expected } = noDurations();
        for (const [slow] of cases) {
          for (const { fate, time } of observe(slow, rule)) {
            expected.seen++;
            if (fate === 'ended' || fate === 'open' || fate === 'closed')
              expected[fate].set(time, (expected[fate].get(time) ?? 0) + 1);
            else expected[fate as 'openUnknown']++;
          }
        }
        const rows = cases.map(([slow, form]) => partsOf(slow, form));
        const used = rule.calendar === 'per-case' ? names : names.filter((name) => name !== 'calendar');
        const readers = used.map((name) => [name, (row: (typeof rows)[0]) => row[name as 'openedAt']] as const);
        const counted = (source: object, reading: object) => {
          const {
            firstAt: _start,
            lastAt: _end,
            refused,
            ...rest
          } = countDurations(specOf(rule), source, { ...reading });
          expect(refused).toEqual([]);
          return rest;
        };
        expect(counted(rows, Object.fromEntries(readers))).toEqual(expected);
        const columns = Object.fromEntries(used.map((name) => [name, rows.map((row) => row[name as 'openedAt'])]));
        expect(counted(columns, {})).toEqual(expected);
      }),
      { numRuns: 2 * runs },
    );
  });
});
