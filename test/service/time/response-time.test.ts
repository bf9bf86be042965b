import { describe, expect, it } from 'vitest';
import { BusinessCalendar } from '../../../src/calendar/hours/business-calendar.js';
import { firstResponseTime, nextResponseTime, type ResponseOptions } from '../../../src/service/time/response-time.js';
import { outcome } from '../../laws.js';
import { DAY, HOUR } from './open-hours-arbitrary.js';

const MINUTE = 60_000;
const office = BusinessCalendar.weekdays({ timeZone: 'UTC', opens: '09:00', closes: '17:00' });
const monday = Date.UTC(2026, 10, 23, 9);

describe('firstResponseTime', () => {
  it('is total over answered, as in the reference example: 5, 15 and 40 minutes', () => {
    const answeredAt = [5, 15, 40].map((minutes) => minutes * MINUTE);
    expect(firstResponseTime({ askedAt: [0, 0, 0], answeredAt })).toMatchObject({
      metric: 'first-response-time',
      unit: 'ms',
      value: 20 * MINUTE,
      n: 3,
      missing: 0,
      invalid: 0,
      definition: 'first-answer',
      clock: 'elapsed',
      calendar: null,
      reopened: 'first-resolution',
      select: null,
      asOf: null,
      totalMs: 60 * MINUTE,
      minMs: 5 * MINUTE,
      medianMs: 15 * MINUTE,
      maxMs: 40 * MINUTE,
      open: 0,
    });
  });

  it('looks at the first of several answers, in any order, whatever the customer asks later', () => {
    const columns = { askedAt: [0], answeredAt: [[900, 300, 600]], askedAgainAt: [[100, 400]] };
    expect(firstResponseTime(columns)).toMatchObject({ value: 300, n: 1 });
    expect(firstResponseTime({ ...columns, answeredAt: [new Set([900, 300])] })).toMatchObject({ value: 300 });
  });

  it('counts a case without an answer as open for as long as it has waited', () => {
    const columns = { askedAt: [0, 0, 4, 30, null], answeredAt: [5, null, [25], 40, 2] };
    const result = firstResponseTime(columns, { asOf: 20, curve: 'full' });
    expect(result).toMatchObject({ value: 5, n: 1, open: 2, notOpened: 1, missing: 1 });
    expect(result.survival?.steps?.map((step) => [step.time, step.events, step.censored])).toEqual([
      [5, 1, 0],
      [16, 0, 1],
      [20, 0, 1],
    ]);
    expect(firstResponseTime({ askedAt: [0], answeredAt: [[]] })).toMatchObject({ value: null, n: 0, open: 1 });
  });

  it('takes pauses out, and counts in the hours of all, of a case or of its segments', () => {
    const columns = { askedAt: [monday - HOUR], answeredAt: [monday + 2 * HOUR] };
    const pauses = [[[monday + HOUR, monday + 1.5 * HOUR]]] as const;
    const whole = firstResponseTime({ ...columns, pauses }, { calendar: office });
    expect(whole).toMatchObject({ value: 1.5 * HOUR, clock: 'business', calendar: office.hash });
    const own = firstResponseTime({ ...columns, pauses, calendar: [office] }, { calendar: 'per-case' });
    expect(own).toMatchObject({ value: 1.5 * HOUR, clock: 'per-case', calendar: null });
    const segments = [
      { from: monday - 5 * HOUR, calendar: office },
      { from: monday + HOUR, calendar: BusinessCalendar.always() },
    ];
    const rows = [{ asked: monday - HOUR, answered: monday + 2 * HOUR, hours: segments }];
    const readers = {
      askedAt: (row: (typeof rows)[0]) => row.asked,
      answeredAt: (row: (typeof rows)[0]) => row.answered,
    };
    expect(firstResponseTime(rows, { ...readers, calendar: (row) => row.hours }).value).toBe(2 * HOUR);
    expect(firstResponseTime(rows, { ...readers, calendar: office }).value).toBe(2 * HOUR);
    expect(firstResponseTime(rows, { ...readers, calendar: () => BusinessCalendar.always() }).value).toBe(3 * HOUR);
    expect(firstResponseTime(rows, { ...readers, calendar: () => null, onInvalid: 'count' })).toMatchObject({
      invalid: 1,
    });
  });

  it('selects by asking or by answering in a period', () => {
    const columns = { askedAt: [0, 10, 20], answeredAt: [15, 11, null] };
    const selected = (by: 'opened' | 'resolved') =>
      firstResponseTime(columns, { select: { by, from: 10, to: 15 }, asOf: 30 });
    expect(selected('opened')).toMatchObject({ n: 1, notSelected: 2, value: 1 });
    expect(selected('resolved')).toMatchObject({ n: 1, notSelected: 2, open: 0 });
  });

  it('takes a missing code in integer columns', () => {
    const columns = { askedAt: Int32Array.of(5, 5, 0), answeredAt: Int32Array.of(9, 0, 9) };
    expect(firstResponseTime(columns, { missingValue: 0 })).toMatchObject({ n: 1, open: 1, missing: 1, value: 4 });
  });
});

describe('nextResponseTime', () => {
  it('counts every wait from the first question after an answer to the next answer', () => {
    // waits of 10 and 20; the questions at 5 and 40 belong to waits that had begun
    const columns = { askedAt: [0], answeredAt: [[10, 20, 50]], askedAgainAt: [[5, 30, 40, 60]] };
    const result = nextResponseTime(columns, { asOf: 75, curve: 'full' });
    expect(result).toMatchObject({
      metric: 'next-response-time',
      definition: 'each-question',
      reopened: 'each-spell',
      value: 15,
      n: 2,
      totalMs: 30,
      open: 1,
    });
    expect(result.survival?.steps?.map((step) => [step.time, step.events, step.censored])).toEqual([
      [10, 1, 0],
      [15, 0, 1],
      [20, 1, 0],
    ]);
  });

  it('lets at one instant that come first which changes something', () => {
    const waits = (answeredAt: number[], askedAgainAt: number[]) => {
      const { totalMs, n, open } = nextResponseTime({
        askedAt: [0],
        answeredAt: [answeredAt],
        askedAgainAt: [askedAgainAt],
      });
      return [totalMs, n, open];
    };
    expect(waits([10], [10])).toEqual([10, 1, 1]);
    expect(waits([10, 10], [10])).toEqual([10, 2, 0]);
    expect(waits([5, 10], [10])).toEqual([5, 2, 0]);
    expect(waits([0], [0])).toEqual([0, 1, 1]);
  });

  it('selects each wait by itself', () => {
    const columns = { askedAt: [0], answeredAt: [[10, 50]], askedAgainAt: [[30, 60]] };
    const selected = (by: 'opened' | 'resolved') =>
      nextResponseTime(columns, { select: { by, from: 30, to: 50 }, asOf: 70 });
    expect(selected('opened')).toMatchObject({ n: 1, value: 20, open: 0, notSelected: 2 });
    expect(selected('resolved')).toMatchObject({ n: 0, open: 0, notSelected: 3 });
  });

  it('without further questions is the first response', () => {
    const columns = { askedAt: [0, 0], answeredAt: [[30, 60], null] };
    expect(nextResponseTime(columns)).toMatchObject({ value: 30, n: 1, open: 1 });
  });

  it('takes pauses and hours as they fall into each wait', () => {
    const columns = {
      askedAt: [monday - 10 * HOUR],
      answeredAt: [[monday + HOUR, monday + DAY + HOUR]],
      askedAgainAt: [[monday + 7 * HOUR]],
      pauses: [[[monday + 7.5 * HOUR, monday + DAY]]] as const,
    };
    // one hour, then half an hour on Monday and one on Tuesday
    expect(nextResponseTime(columns, { calendar: office })).toMatchObject({ minMs: HOUR, maxMs: 1.5 * HOUR, n: 2 });
    expect(nextResponseTime(columns)).toMatchObject({ minMs: 1.5 * HOUR, maxMs: 11 * HOUR });
  });
});

describe('waits that are closed, and agents who write first', () => {
  it('C5: closes a wait that nobody will answer: the last word was "thank you"', () => {
    const cases = { askedAt: [0], answeredAt: [10], askedAgainAt: [20], closedAt: [25] };
    const result = nextResponseTime(cases, { asOf: 1000, curve: 'full' });
    expect(result).toMatchObject({ value: 10, n: 1, open: 0, closed: 1, openShare: { value: 0 } });
    expect(result.survival?.steps?.map(({ time, events, censored }) => [time, events, censored])).toEqual([
      [5, 0, 1],
      [10, 1, 0],
    ]);
    expect(firstResponseTime(cases, { asOf: 1000 })).toMatchObject({ value: 10, n: 1, open: 0, closed: 0 });
    const again = { ...cases, askedAgainAt: [[20, 300]] };
    expect(nextResponseTime(again, { asOf: 1000 })).toMatchObject({ n: 1, open: 1, closed: 1 });
  });

  it('passes over what was closed before the customer asked', () => {
    const asked = { askedAt: [15, 15, 15], answeredAt: [20, null, null], closedAt: [[10, 30], 10, [10, 18]] };
    for (const measure of [firstResponseTime, nextResponseTime]) {
      expect(measure(asked, { asOf: 100 })).toMatchObject({ value: 5, n: 1, open: 1, closed: 1 });
      expect(measure(asked, { asOf: 100, clockSkewMs: 5 })).toMatchObject({ n: 1, open: 1, closed: 1 });
    }
  });

  it('C6: passes over what the agent wrote before the question, where that is said', () => {
    const cases = { askedAt: [100], answeredAt: [[50, 160]], closedAt: [70] };
    for (const measure of [firstResponseTime, nextResponseTime]) {
      expect(measure(cases, { firstMessage: 'agent' })).toMatchObject({ value: 60, n: 1, open: 0, closed: 0 });
      expect(measure({ askedAt: [100], answeredAt: [50] }, { firstMessage: 'agent' })).toMatchObject({ n: 0, open: 1 });
      expect(() => measure({ ...cases, closedAt: [null] })).toThrow("(firstMessage: 'agent' passes over");
      expect(() => measure({ ...cases, askedAgainAt: [60] }, { firstMessage: 'agent' })).toThrow(
        'askedAgainAt must not',
      );
      // clocks that differ first: this was the answer
      const skewed = { askedAt: [100], answeredAt: [[50, 98, 160]] };
      expect(measure(skewed, { firstMessage: 'agent', clockSkewMs: 5 })).toMatchObject({ value: 0, n: 1 });
    }
  });
});

describe.each([
  ['first-response-time', 'firstResponseTime', firstResponseTime],
  // the overloads of a union of functions cannot be called
  ['next-response-time', 'nextResponseTime', nextResponseTime as unknown as typeof firstResponseTime],
] as const)('%s', (metric, called, measure) => {
  it('has nothing to measure without cases', () => {
    const nothing = { metric, value: null, n: 0, totalMs: 0, medianMs: null, open: 0, interval: null, survival: null };
    expect(measure({ askedAt: [], answeredAt: [] })).toMatchObject(nothing);
    expect(measure([], { askedAt: () => 1, answeredAt: () => 2 })).toMatchObject(nothing);
    expect(measure({ askedAt: [null], answeredAt: [3] })).toMatchObject({ ...nothing, missing: 1 });
  });

  it('says what was expected, what came and where', () => {
    const good = { asked: 5, answered: 6, again: null, paused: null, hours: BusinessCalendar.always(), closed: null };
    const passing = "firstMessage: 'agent' passes over what the agent wrote first, ";
    const skew = 'clockSkewMs allows for clocks that differ';
    const readers = {
      askedAt: (row: typeof good) => row.asked,
      answeredAt: (row: typeof good) => row.answered,
      askedAgainAt: (row: typeof good) => row.again,
      pauses: (row: typeof good) => row.paused,
      calendar: (row: typeof good) => row.hours,
      closedAt: (row: typeof good) => row.closed,
    };
    const wanted = 'must be epoch milliseconds, a Date or text with an offset such as "2026-11-21T09:00:00+07:00"; got';
    const bad: [object, string, string][] = [
      [{ asked: 'soon' }, 'askedAt', `${wanted} "soon"`],
      [
        { answered: '2026-11-21 09:00' },
        'answeredAt',
        `${wanted} "2026-11-21 09:00" (readInstant and instantFromLocal read local times, given their timeZone)`,
      ],
      [{ answered: [7, 3] }, 'answeredAt', `must not be before askedAt; got 2 ms earlier (${passing}${skew})`],
      [{ closed: 'soon' }, 'closedAt', `${wanted} "soon"`],
      [{ again: [6, null] }, 'askedAgainAt', `${wanted} null`],
      [{ again: 4 }, 'askedAgainAt', `must not be before askedAt; got 1 ms earlier (${skew})`],
      [{ paused: [[7, 6]] }, 'pauses', 'must not be before their start; got 1 ms earlier'],
      [
        { paused: [[7, Infinity]] },
        'pauses',
        'must be pairs of instants; got Infinity (null says that it has not ended)',
      ],
      [{ hours: {} }, 'calendar', 'must be open hours or segments of them; got object'],
    ];
    for (const [spoilt, part, why] of bad) {
      const rows = [good, { ...good, ...spoilt }] as (typeof good)[];
      const message = `${called}: ${part} ${why} at row 1, reader ${part}`;
      expect(() => measure(rows, readers)).toThrow(
        expect.objectContaining({ code: 'INVALID_VALUE', message, details: { index: 1 } }),
      );
      expect(measure(rows, { ...readers, onInvalid: 'count' })).toMatchObject({ n: 1, invalid: 1, value: 1 });
    }
    expect(() => measure({ askedAt: [1, 5], answeredAt: [2, 4] })).toThrow(
      `${called}: answeredAt must not be before askedAt; got 1 ms earlier (${passing}${skew}) at index 1 of answeredAt`,
    );
  });

  it('refuses options that are unknown, out of range or not for it to choose', () => {
    const columns = { askedAt: [1], answeredAt: [2] };
    const bad: object[] = [
      { asOf: 'soon' },
      { onInvalid: 'skip' },
      { confidence: 0 },
      { quantiles: [2] },
      { calendar: new Set() },
      { calendar: () => office },
      { clockSkewMs: -1 },
      { firstMessage: 'bot' },
      { select: { from: 5 } },
      { reopened: 'each-spell' },
      { reopened: 'first-resolution' },
      { openedAt: () => 1 },
    ];
    for (const options of bad) {
      const action = () => measure(columns, options as ResponseOptions);
      expect([options, outcome(action)]).toEqual([options, 'INVALID_OPTION']);
    }
    expect(() => measure(columns, { reopened: 'each-spell' } as ResponseOptions)).toThrow(
      `${called}: unknown option "reopened"; known are `,
    );
    expect(() => measure([1], { askedAt: () => 1 } as never)).toThrow(
      `${called}: answeredAt must be a function of a row or the name of its field; got undefined`,
    );
    expect(() => measure({ askedAt: [1] } as never)).toThrow(
      `${called}: column answeredAt must be an array, a typed array or a vector with get(i); got undefined`,
    );
  });
});
