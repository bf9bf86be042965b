import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BusinessCalendar } from '../../../src/calendar/hours/business-calendar.js';
import type { Fault } from '../../../src/core/unreadable.js';
import { slaCall } from '../../../src/service/sla/sla-cases.js';
import { judgeCases, type SlaVerdict } from '../../../src/service/sla/sla-judge.js';
import { runs } from '../../runs.js';
import { hours, slowPieces } from '../time/open-hours-arbitrary.js';
import {
  asOfs,
  type Case,
  cases,
  columnsOf,
  hoursOfRow,
  readers,
  slowSegments,
  targets,
  unreadable,
  withoutHours,
} from './sla-arbitraries.js';

interface Judged {
  readonly index: number;
  readonly endedAt: number | null;
  readonly time: number;
  readonly verdict: SlaVerdict;
}

/** All verdicts, and what was left out. */
function judged(source: unknown, options: object) {
  const taken: Judged[] = [];
  const [spec, readers] = slaCall('slaBreaches', source, options);
  const left = judgeCases(spec, source, readers, (verdict, { index, to, time }) =>
    taken.push({ index, endedAt: to === Infinity ? null : to, time, verdict }),
  );
  const { missing, invalid, notStarted, reasons, refused } = left;
  return { taken, leftOut: { missing, invalid, notStarted }, reasons, refused };
}
const columns = (startedAt: unknown, endedAt: unknown, more: object = {}) => ({ startedAt, endedAt, ...more });
const verdict = (end: number | null, options: object = {}) =>
  judged(columns([0], [end]), { target: 100, asOf: 1000, ...options }).taken[0]?.verdict;

describe('judgeCases', () => {
  it('calls late what took longer than its target, piece by piece of counted time', () => {
    fc.assert(
      fc.property(cases, fc.option(hours), asOfs, (all, shared, asOf) => {
        // null: each case in its own hours
        const calendar = shared === null ? ('per-case' as const) : shared;
        const expected: Judged[] = [];
        const leftOut = { missing: 0, invalid: 0, notStarted: 0 };
        for (const [index, { start, end, target, paused, hours }] of all.entries()) {
          if (start === null) leftOut.missing++;
          else if (start > asOf) leftOut.notStarted++;
          else {
            const until = Math.min(end ?? asOf, asOf);
            const pauses = [...((paused ?? []) as Iterable<[number, number | null]>)];
            const pieces =
              shared === null
                ? slowSegments(start, until, hours, pauses)
                : slowPieces(start, until, calendar as never, pauses);
            let time = 0;
            for (const [from, to] of pieces) time += to - from;
            const endedAt = end == null || end > asOf ? null : end;
            const verdict = time > target ? 'breached' : endedAt === null ? 'running' : 'met';
            expected.push({ index, endedAt, time, verdict });
          }
        }
        const outcome = { taken: expected, leftOut, reasons: {}, refused: [] };
        const reader = shared === null ? hoursOfRow : calendar;
        expect(judged(new Set(all), { ...readers, calendar: reader, asOf })).toEqual(outcome);
        const columns = shared === null ? { ...columnsOf(all), calendar: all.map(hoursOfRow) } : columnsOf(all);
        expect(judged(columns, { calendar, asOf })).toEqual(outcome);
      }),
      { numRuns: runs },
    );
  });

  it('holds all cases against one target as against the same target of each', () => {
    fc.assert(
      fc.property(cases, targets, hours, asOfs, (all, target, calendar, asOf) => {
        const same = all.map((each) => ({ ...each, target }));
        const expected = judged(same, { ...readers, calendar, asOf });
        const { target: _, ...shared } = columnsOf(all);
        expect(judged(shared, { target, calendar, asOf })).toEqual(expected);
        expect(judged(all, { ...readers, target, calendar, asOf })).toEqual(expected);
      }),
      { numRuns: runs },
    );
  });

  it('counts what cannot be read and moves nothing else', () => {
    const bad = fc.array(fc.record({ at: fc.nat(40), row: fc.constantFrom(...unreadable) }), { maxLength: 4 });
    fc.assert(
      fc.property(cases, bad, asOfs, (all, bads, asOf) => {
        const mixed: unknown[] = [...all];
        for (const { at, row } of bads) mixed.splice(at, 0, row);
        const options = { ...readers, asOf, onInvalid: 'count' };
        const [clean, dirty] = [judged(all, options), judged(mixed, options)];
        expect(dirty.leftOut).toEqual({ ...clean.leftOut, invalid: bads.length });
        expect(Object.values(dirty.reasons ?? {}).reduce((sum, count) => sum + count, 0)).toBe(bads.length);
        const withoutPlace = (taken: Judged[]) => taken.map(({ index, ...rest }) => rest);
        expect(withoutPlace(dirty.taken)).toEqual(withoutPlace(clean.taken));
        expect(dirty.taken.map(({ index }) => mixed[index])).toEqual(clean.taken.map(({ index }) => all[index]));
      }),
      { numRuns: runs },
    );
  });

  it('counts a case without hours of its own as invalid, never as one around the clock', () => {
    const good = { start: 5, end: 6, target: 1, hours: BusinessCalendar.always() };
    for (const row of withoutHours) {
      const rows = [good, row] as unknown as Case[];
      const options = { ...readers, calendar: hoursOfRow, asOf: 9 };
      const { taken, leftOut } = judged(rows, { ...options, onInvalid: 'count' });
      expect([taken.length, leftOut.invalid]).toEqual([1, 1]);
      expect(() => judged(rows, options)).toThrow(/^slaBreaches: calendar must .* at row 1, reader calendar$/);
      const columns = { ...columnsOf(rows), calendar: rows.map(hoursOfRow) };
      expect(() => judged(columns, { asOf: 9, calendar: 'per-case' })).toThrow(/ at index 1 of calendar$/);
    }
  });

  it('calls met what ends when it is due, and running what is due at asOf', () => {
    expect([verdict(99), verdict(100), verdict(100.5), verdict(101)]).toEqual(['met', 'met', 'breached', 'breached']);
    expect([99, 100, 100.5, 101].map((asOf) => verdict(null, { asOf }))).toEqual([
      'running',
      'running',
      'breached',
      'breached',
    ]);
    // ended after asOf: not ended yet
    expect([verdict(80, { asOf: 79 }), verdict(80, { asOf: 80 }), verdict(500, { asOf: 300 })]).toEqual([
      'running',
      'met',
      'breached',
    ]);
    expect([verdict(0, { target: 0 }), verdict(1, { target: 0 })]).toEqual(['met', 'breached']);
    expect(verdict(0, { asOf: 0 })).toBe('met');
  });

  it('never breaches what is never due', () => {
    const pauses = [[[50, null]], [[50, null]], [[50, 950]]];
    const { taken } = judged(columns([0, 0, 0], [900, null, null], { pauses }), { target: 100, asOf: 1000 });
    expect(taken.map(({ time, verdict }) => [time, verdict])).toEqual([
      [50, 'met'],
      [50, 'running'],
      [100, 'running'],
    ]);
  });

  it('reads NaN of float columns as missing', () => {
    const source = columns(Float64Array.of(NaN, 0, 0), Float64Array.of(5, NaN, 5), {
      target: Float64Array.of(5, 5, NaN),
    });
    expect(judged(source, { asOf: 6, onInvalid: 'count' })).toMatchObject({
      taken: [{ index: 1, endedAt: null, time: 6, verdict: 'breached' }],
      leftOut: { missing: 1, invalid: 1, notStarted: 0 },
      reasons: { 'target-not-a-target': 1 },
    });
  });

  it('says what was expected, what came and where', () => {
    const wanted = 'must be epoch milliseconds, a Date or text with an offset such as "2026-11-21T09:00:00+07:00"; got';
    const allowed = "must be milliseconds from 0, or business days such as { businessDays: 2, by: '17:00' }; got";
    const lacking = '(a table of targets must have one for each case: target: (row) => targets[row.priority])';
    const bad: [object, string, string, Fault][] = [
      [{ start: 'soon' }, 'startedAt', `${wanted} "soon"`, 'not-an-instant'],
      [{ end: new Date(NaN) }, 'endedAt', `${wanted} Invalid Date`, 'not-an-instant'],
      [{ end: Infinity }, 'endedAt', `${wanted} Infinity (null says that it has not ended)`, 'not-an-instant'],
      [
        { end: '9999-12-31 23:59:59 UTC' },
        'endedAt',
        'must be before the year 9999; got 9999-12-31T23:59:59.000Z (null says that it has not ended, readEpoch reads other units than milliseconds)',
        'out-of-range',
      ],
      [
        { start: 7, end: 4 },
        'endedAt',
        "must not be before startedAt; got 3 ms earlier (firstMessage: 'agent' passes over what the agent wrote first, clockSkewMs allows for clocks that differ)",
        'too-early',
      ],
      [{ target: -1 }, 'target', `${allowed} -1`, 'out-of-range'],
      [{ target: 9e15 }, 'target', `${allowed} 9000000000000000`, 'out-of-range'],
      [{ target: '1h' }, 'target', `${allowed} "1h"`, 'not-a-target'],
      [{ target: new Date(0) }, 'target', `${allowed} Date`, 'not-a-target'],
      [{ target: {} }, 'target', `${allowed} object`, 'not-a-target'],
      [{ target: null }, 'target', `${allowed} null ${lacking}`, 'not-a-target'],
      [{ target: undefined }, 'target', `${allowed} undefined ${lacking}`, 'not-a-target'],
      [
        { target: { businessDays: -1 } },
        'target',
        `${allowed} businessDays -1, not whole from 0 to 10000`,
        'not-a-target',
      ],
      [
        { target: { businessDays: 1 } },
        'calendar',
        'must be one calendar of one zone where a target is in business days; around the clock there are none',
        'not-hours',
      ],
      [
        { again: 4 },
        'reopenedAt',
        'must not be before startedAt; got 1 ms earlier (clockSkewMs allows for clocks that differ)',
        'too-early',
      ],
      [{ closed: [6, 'then'] }, 'closedAt', `${wanted} "then"`, 'not-an-instant'],
      [{ paused: 5 }, 'pauses', 'must be pairs of instants; got 5', 'not-a-list'],
      [{ paused: { from: 1, to: 2 } }, 'pauses', 'must be pairs of instants; got object', 'not-a-list'],
      [{ paused: [[2, 1]] }, 'pauses', 'must not be before their start; got 1 ms earlier', 'too-early'],
    ];
    for (const [spoilt, part, why, fault] of bad) {
      const good = { start: 5, end: 6, target: 1, paused: null, again: null, closed: null };
      const rows = [good, { ...good, ...spoilt }] as Case[];
      const refused = (place: string) =>
        expect.objectContaining({
          code: 'INVALID_VALUE',
          message: `slaBreaches: ${part} ${why} at ${place}`,
          details: { index: 1 },
        });
      expect(() => judged(rows, { ...readers, asOf: 9 })).toThrow(refused(`row 1, reader ${part}`));
      expect(() => judged(columnsOf(rows), { asOf: 9 })).toThrow(refused(`index 1 of ${part}`));
      expect(judged(rows, { ...readers, asOf: 9, onInvalid: 'count' })).toMatchObject({
        reasons: { [`${part}-${fault}`]: 1 },
        refused: [{ index: 1, reason: `${part}-${fault}` }],
      });
    }
  });

  it("lets a caller's own errors through", () => {
    const startedAt = () => {
      throw new RangeError('mine');
    };
    const given = { ...readers, startedAt, asOf: 5, onInvalid: 'count' };
    expect(() => judged([{}], given)).toThrow(new RangeError('mine'));
    const pauses = () => ({ [Symbol.iterator]: startedAt });
    const row = { start: 1, end: 2, target: 3 };
    expect(() => judged([row], { ...readers, pauses, asOf: 5, onInvalid: 'count' })).toThrow(new RangeError('mine'));
  });
});
