import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CohortSpec, cohortSpec } from '../../src/kernels/cohort.js';
import { type EventColumns, rangeOf } from '../../src/kernels/cohort-columns.js';
import { CohortHistories } from '../../src/kernels/cohort-histories.js';
import { periodsOf } from '../../src/kernels/cohort-periods.js';
import { tallyEvents } from '../../src/kernels/cohort-tally.js';
import { runs } from '../runs.js';

const spec = (asOf: number, timeZone = 'UTC', amounts: 'none' | 'sum' = 'none'): CohortSpec =>
  cohortSpec('m', { timeZone, asOf }, amounts);

/** Events in columns, the customers being codes. */
function columns(at: readonly number[], changes: Partial<EventColumns> = {}): EventColumns {
  const whole = { range: rangeOf(at), ids: null, amounts: null, missing: 0, invalid: 0 };
  return { customers: new Int32Array(at.length), codes: 1, at: Float64Array.from(at), ...whole, ...changes };
}

/** What the slow twin makes of the same events. */
function slowTally(of: CohortSpec, events: EventColumns) {
  const histories = new CohortHistories(of);
  histories.absorb(events, periodsOf(of, events));
  return histories.tally();
}

describe('tallyEvents', () => {
  it('gives by masks what the periods of every customer give', () => {
    // masks of one word, of several, up to the most that are used, and beyond
    const months = fc.constantFrom(1, 2, 31, 32, 33, 64, 65, 255, 256, 257, 300);
    const event = fc.record({
      customer: fc.nat(6),
      back: fc.oneof(fc.nat(3), fc.nat(299)),
      amount: fc.constantFrom(0.1, 0.2, 1e16, -1e16, 5),
    });
    const ofAmounts = fc.constantFrom<'none' | 'sum'>('none', 'sum');
    fc.assert(
      fc.property(months, fc.array(event, { maxLength: 40, size: 'max' }), ofAmounts, (span, events, amounts) => {
        const of = spec(Date.UTC(2026, 5, 15), 'UTC', amounts);
        // -1 is after asOf
        const at = events.map(({ back }) => Date.UTC(2026, 5 - ((back % (span + 1)) - 1), 10));
        const all = columns(at, {
          customers: events.map(({ customer }) => customer),
          codes: 9,
          amounts: amounts === 'sum' ? events.map(({ amount }) => amount) : null,
          missing: 3,
          invalid: 4,
        });
        expect(tallyEvents(of, all)).toEqual(slowTally(of, all));
      }),
      { numRuns: runs },
    );
  });

  it.each([31, 32, 33, 255, 256, 257])('counts a customer of the first and the last of %d months', (span) => {
    const of = spec(Date.UTC(2026, 5, 15));
    const events = columns([Date.UTC(2026, 5, 1), Date.UTC(2026, 5 - span + 1, 1)]);
    const zeros = new Array<number>(span - 1).fill(0);
    const active = [1, ...zeros.slice(1), 1];
    expect(tallyEvents(of, events)).toEqual({
      n: 2,
      missing: 0,
      invalid: 0,
      afterAsOf: 0,
      rows: [{ cohort: of.last - span + 1, active, lastActive: [...zeros, 1], amounts: null }],
    });
  });

  it('has no rows when nothing is in time', () => {
    const of = spec(Date.UTC(2026, 1), 'UTC', 'sum');
    const none = { n: 0, missing: 2, invalid: 1, rows: [] };
    const changes = { missing: 2, invalid: 1, amounts: [5] };
    expect(tallyEvents(of, columns([Date.UTC(2026, 1)], changes))).toEqual({ ...none, afterAsOf: 1 });
    expect(tallyEvents(of, columns([], { ...changes, codes: 0, amounts: [] }))).toEqual({ ...none, afterAsOf: 0 });
  });
});
