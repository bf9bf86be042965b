import { describe, expect, it } from 'vitest';
import { BusinessCalendar } from '../../../src/calendar/hours/business-calendar.js';
import { noDurations } from '../../../src/kernels/duration/duration.js';
import { storedOf } from '../../../src/kernels/duration/duration-hours.js';
import { durationSpec } from '../../../src/kernels/duration/duration-spec.js';
import {
  countingOf,
  type DurationState,
  durationState,
  durationsFrom,
} from '../../../src/kernels/duration/duration-state.js';
import { addDuration } from '../../../src/kernels/duration/duration-totals.js';
import { outcome } from '../../laws.js';

const kind = { metric: 'm', definition: 'how', names: ['from', 'till'], config: { more: ['b', 'a'] } } as const;
const exact = durationSpec(kind, {});
const sketch = durationSpec(kind, { percentiles: 'sketch' });
const office = BusinessCalendar.weekdays({ timeZone: 'UTC', opens: '09:00', closes: '17:00' });
const none = storedOf('m', null);

describe('a state of durations', () => {
  it('holds all that decides about what is counted, and lists in ascending order', () => {
    const totals = noDurations();
    addDuration(totals, totals.ended, 9);
    addDuration(totals, totals.ended, 2.5, 3);
    const state = durationState(exact, totals, none);
    expect(state).toEqual({
      kind: 'm',
      version: 1,
      clock: 'elapsed',
      calendar: null,
      calendarHash: null,
      reopened: 'first-resolution',
      select: null,
      asOf: null,
      percentiles: 'exact',
      more: ['b', 'a'],
      onInvalid: 'throw',
      missing: 0,
      invalid: 0,
      reasons: {},
      notStarted: 0,
      notSelected: 0,
      openUnknown: 0,
      endedMs: [2.5, 9],
      endedCounts: [3, 1],
      openMs: [],
      openCounts: [],
      closedMs: [],
      closedCounts: [],
    });
    expect(durationsFrom(exact, state)).toEqual({ ...totals, seen: 4, hours: none });
    const business = durationSpec(kind, { calendar: office });
    expect(durationState(business, totals, storedOf('m', office))).toMatchObject({
      clock: 'business',
      calendar: office.toJSON(),
      calendarHash: office.hash,
    });
  });

  it('gives the options back as they are given to a constructor', () => {
    const select = { by: 'opened', from: null, to: 9 } as const;
    const options = { asOf: 5, onInvalid: 'count', percentiles: 'sketch', reopened: 'each-spell' } as const;
    expect(countingOf({ ...options, select })).toEqual({ ...options, select: { by: 'opened', to: 9 } });
    expect(countingOf({ ...options, asOf: null, select: null })).toMatchObject({ asOf: undefined, select: undefined });
  });

  it('is complete and closed', () => {
    const state = durationState(sketch, noDurations('sketch'), none) as unknown as Record<string, unknown>;
    expect(outcome(() => durationsFrom(sketch, state))).toBe('none');
    for (const field of Object.keys(state).slice(2)) {
      const { [field]: _, ...rest } = state;
      expect(() => durationsFrom(sketch, rest)).toThrow(`m: the state lacks ${field}`);
    }
    expect(() => durationsFrom(sketch, { ...state, colour: 'red' })).toThrow(
      'm: the state has an unknown field "colour"',
    );
    const plain = durationState(exact, noDurations(), none);
    expect(() => durationsFrom(exact, { ...plain, sum: '0' } as never)).toThrow(
      'm: the state has an unknown field "sum"',
    );
  });

  it('holds middles of bins in a sketch, and the sums that are possible for them', () => {
    const known = { ...sketch, asOf: 0 };
    const read = (changes: Partial<DurationState<'m'>>) => {
      return durationsFrom(known, { ...durationState(known, noDurations('sketch'), none), ...changes });
    };
    for (const middle of [0, 100.25, 1002]) {
      expect(read({ openMs: [middle], openCounts: [2] }).open).toEqual(new Map([[middle, 2]]));
    }
    for (const other of [100, 5e-324, 1000]) {
      expect(() => read({ openMs: [other], openCounts: [2] })).toThrow(
        'openMs in a state must be ascending middles of bins',
      );
    }
    const ended = { endedMs: [100.25], endedCounts: [2] };
    const { sums } = read({ ...ended, digits: 2, sum: '802', squares: '321602' });
    expect(sums).toMatchObject({ sum: 802n << 1072n, squares: 321_602n << 2144n });
    for (const [digits, sum, squares] of [
      [2, '802', '326400'],
      [2, '808', '321602'],
      // below (Σx)²/n
      [2, '802', '321600'],
      // more digits than they need
      [3, '1604', '1286408'],
      [1075, '802', '321602'],
      [-2, '802', '321602'],
      [null, '802', '321602'],
      [2, '-802', '321602'],
      [2, '0802', '321602'],
      [2, 802, 321_602],
      [2, '802', '321602n'],
      [2, '802', ''],
      [2, '802', '9'.repeat(701)],
      [2, '0', '0'],
    ]) {
      expect(outcome(() => read({ ...ended, digits, sum, squares } as never))).toBe('INVALID_STATE');
    }
    expect(() => read({ ...ended, sum: [5] } as never)).toThrow(
      'm: sum in a state must be digits of a whole number; got Array(1)',
    );
    expect(outcome(() => read({ sum: '5', squares: '25' }))).toBe('INVALID_STATE');
  });
});
