import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BusinessCalendar } from '../../../src/calendar/hours/business-calendar.js';
import type { Fault } from '../../../src/core/unreadable.js';
import { judgeCases, type SlaJudged, slaCall } from '../../../src/service/sla/sla-cases.js';
import { slaDueAt } from '../../../src/service/sla/sla-due-at.js';
import { outcome } from '../../laws.js';
import { runs } from '../../runs.js';
import { hours } from '../time/open-hours-arbitrary.js';
import {
  asOfs,
  type Case,
  cases,
  columnsOf,
  hoursOfRow,
  readers,
  targets,
  unreadable,
  withoutHours,
} from './sla-arbitraries.js';

/** All verdicts, and what was left out. */
function judged(source: unknown, options: object) {
  const taken: SlaJudged[] = [];
  const [spec, readers] = slaCall('slaBreaches', source, options);
  const { missing, invalid, notStarted, reasons, refused } = judgeCases(spec, source, readers, (each) =>
    taken.push(each),
  );
  return { taken, leftOut: { missing, invalid, notStarted }, reasons, refused };
}
const columns = (startedAt: unknown, endedAt: unknown, more: object = {}) => ({ startedAt, endedAt, ...more });
const verdict = (end: number | null, options: object = {}) =>
  judged(columns([0], [end]), { targetMs: 100, asOf: 1000, ...options }).taken[0]?.verdict;

describe('judgeCases', () => {
  it('judges case by case as slaDueAt does', () => {
    fc.assert(
      fc.property(cases, fc.option(hours), asOfs, (all, shared, asOf) => {
        // null: each case in its own hours
        const calendar = shared === null ? ('per-case' as const) : shared;
        const expected: SlaJudged[] = [];
        const leftOut = { missing: 0, invalid: 0, notStarted: 0 };
        for (const [index, { start, end, target, paused }] of all.entries()) {
          const own = shared === null ? all[index]?.hours : shared;
          if (start === null || target === null) leftOut.missing++;
          else if (start > asOf) leftOut.notStarted++;
          else {
            const dueAt = slaDueAt(start, target, { calendar: own, pauses: paused });
            const endedAt = end == null || end > asOf ? null : end;
            const isOver = dueAt !== null && dueAt < (endedAt ?? asOf);
            const verdict = isOver ? 'breached' : endedAt === null ? 'running' : 'met';
            expected.push({ index, dueAt, endedAt, verdict });
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
      fc.property(cases, targets, hours, asOfs, (all, targetMs, calendar, asOf) => {
        const same = all.map((each) => ({ ...each, target: targetMs }));
        const expected = judged(same, { ...readers, calendar, asOf });
        const { targetMs: _, ...shared } = columnsOf(all);
        expect(judged(shared, { targetMs, calendar, asOf })).toEqual(expected);
        expect(judged(all, { ...readers, targetMs, calendar, asOf })).toEqual(expected);
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
        const withoutPlace = (taken: SlaJudged[]) => taken.map(({ index, ...rest }) => rest);
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
    expect([verdict(0, { targetMs: 0 }), verdict(1, { targetMs: 0 })]).toEqual(['met', 'breached']);
    expect(verdict(0, { asOf: 0 })).toBe('met');
  });

  it('never breaches what is never due', () => {
    const pauses = [[[50, null]], [[50, null]], [[50, 950]]];
    const { taken } = judged(columns([0, 0, 0], [900, null, null], { pauses }), { targetMs: 100, asOf: 1000 });
    expect(taken.map(({ dueAt, verdict }) => [dueAt, verdict])).toEqual([
      [null, 'met'],
      [null, 'running'],
      [1000, 'running'],
    ]);
  });

  it('reads NaN of float columns as missing', () => {
    const source = columns(Float64Array.of(NaN, 0, 0), Float64Array.of(5, NaN, 5), {
      targetMs: Float64Array.of(5, 5, NaN),
    });
    expect(judged(source, { asOf: 6 })).toMatchObject({
      taken: [{ index: 1, dueAt: 5, endedAt: null, verdict: 'breached' }],
      leftOut: { missing: 2, invalid: 0, notStarted: 0 },
    });
  });

  it('says what was expected, what came and where', () => {
    const wanted = 'must be epoch milliseconds, a Date or text with an offset such as "2026-11-21T09:00:00+07:00"; got';
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
      [{ start: 7, end: 4 }, 'endedAt', 'must not be before startedAt; got 3 ms earlier', 'too-early'],
      [{ target: -1 }, 'targetMs', 'must be milliseconds from 0; got -1', 'out-of-range'],
      [{ target: 9e15 }, 'targetMs', 'must be milliseconds from 0; got 9000000000000000', 'out-of-range'],
      [{ target: '1h' }, 'targetMs', 'must be milliseconds from 0; got "1h"', 'not-a-number'],
      [{ target: new Date(0) }, 'targetMs', 'must be milliseconds from 0; got Date', 'not-a-number'],
      [{ paused: 5 }, 'pauses', 'must be pairs of instants; got 5', 'not-a-list'],
      [{ paused: { from: 1, to: 2 } }, 'pauses', 'must be pairs of instants; got object', 'not-a-list'],
      [{ paused: [[2, 1]] }, 'pauses', 'must not be before their start; got 1 ms earlier', 'too-early'],
    ];
    for (const [spoilt, part, why, fault] of bad) {
      const good = { start: 5, end: 6, target: 1, paused: null };
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

  it('refuses bad options even where there is no case, and counts none of them as invalid', () => {
    const none = columns([], []);
    const target = 'slaBreaches: targetMs must be';
    const bad: [unknown, object, string][] = [
      [none, {}, 'slaBreaches: asOf must be epoch milliseconds'],
      [none, { asOf: 'now' }, 'slaBreaches: asOf must be epoch milliseconds'],
      [none, { asOf: 5, onInvalid: 'skip' }, 'slaBreaches: onInvalid must be throw or count; got "skip"'],
      [none, { asOf: 5, confidence: 0.9 }, 'slaBreaches: unknown option "confidence"; known are '],
      [none, { asOf: 5, calendar: new Set() }, 'slaBreaches: calendar must be a BusinessCalendar or other open hours'],
      [
        none,
        { asOf: 5, targetMs: 1, calendar: [] },
        "slaBreaches: calendar must be a BusinessCalendar or other open hours, or 'per-case'",
      ],
      [none, { asOf: 5, targetMs: 1, calendar: () => null }, "or other open hours, or 'per-case'; got function"],
      [
        none,
        { asOf: 5, targetMs: 1, calendar: 'per-case' },
        '\'per-case\' with a column of that name, and only then; got "per-case"',
      ],
      [
        { ...none, calendar: [] },
        { asOf: 5, targetMs: 1 },
        "'per-case' with a column of that name, and only then; got undefined",
      ],
      [
        [],
        { ...readers, asOf: 5, calendar: 'per-case' },
        'slaBreaches: calendar must be a function of a row or the name of its field; got "per-case"',
      ],
      [none, { asOf: 5, targetMs: -1 }, `${target} milliseconds from 0; got -1`],
      [none, { asOf: 5, targetMs: NaN, onInvalid: 'count' }, `${target} milliseconds from 0; got NaN`],
      [none, { asOf: 5, targetMs: '4h' }, `${target} milliseconds from 0; got "4h"`],
      [none, { asOf: 5, targetMs: null }, `${target} milliseconds from 0; got null`],
      [{ ...none, targetMs: [] }, { asOf: 5, targetMs: 3 }, `${target} an option or a column, not both; got 3`],
      [
        [],
        { ...readers, asOf: 5, targetMs: undefined },
        `${target} a function of a row or the name of its field; got undefined`,
      ],
      [
        [],
        { asOf: 5, targetMs: 3 },
        'slaBreaches: startedAt must be a function of a row or the name of its field; got undefined',
      ],
      [
        [],
        { ...readers, asOf: 5, pauses: [] },
        'slaBreaches: pauses must be a function of a row or the name of its field; got Array(0)',
      ],
    ];
    for (const [source, options, message] of bad) {
      const action = () => judged(source, options);
      expect(action).toThrow(message);
      expect([message, outcome(action)]).toEqual([message, 'INVALID_OPTION']);
    }
  });

  it('refuses columns that are unknown, unlike or not there', () => {
    const options = { asOf: 5 };
    const bad: [unknown, object, string][] = [
      [
        columns([1], [2]),
        options,
        'slaBreaches: column targetMs must be an array, a typed array or a vector with get(i); got undefined',
      ],
      [columns([1], [2]), { ...options, targetMs: () => 1 }, 'slaBreaches: column targetMs must be an array'],
      [
        columns([1], [2, 3]),
        { ...options, targetMs: 1 },
        'columns must be equally long; startedAt has 1, endedAt has 2',
      ],
      [columns([1], [2], { pauses: [] }), { ...options, targetMs: 1 }, 'startedAt has 1, pauses has 0'],
      [columns([1], [2], { paused: [3] }), { ...options, targetMs: 1 }, 'slaBreaches: unknown column "paused"'],
      [null, options, 'slaBreaches: the source must be rows or an object of columns; got null'],
      [5, { ...options, targetMs: 1 }, 'slaBreaches: the source must be rows or an object of columns; got 5'],
    ];
    for (const [source, given, message] of bad) {
      expect(() => judged(source, given)).toThrow(message);
      expect(outcome(() => judged(source, given))).toBe('INVALID_VALUE');
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
