import { describe, expect, it } from 'vitest';
import { BusinessCalendar } from '../../../src/calendar/hours/business-calendar.js';
import { union } from '../../../src/calendar/hours/calendar-algebra.js';
import { slaCall } from '../../../src/service/sla/sla-cases.js';
import { judgeCases } from '../../../src/service/sla/sla-judge.js';
import { outcome } from '../../laws.js';
import { readers } from './sla-arbitraries.js';

const columns = (startedAt: unknown, endedAt: unknown, more: object = {}) => ({ startedAt, endedAt, ...more });
const office = BusinessCalendar.weekdays({ timeZone: 'UTC', opens: '09:00', closes: '17:00' });
const hanoi = BusinessCalendar.weekdays({ timeZone: 'Asia/Ho_Chi_Minh', opens: '09:00', closes: '17:00' });

/** Judges all cases and forgets them. */
function judged(source: unknown, options: object): void {
  const [spec, readers] = slaCall('slaBreaches', source, options);
  judgeCases(spec, source, readers, () => undefined);
}

describe('slaCall', () => {
  it('refuses bad options even where there is no case, and counts none of them as invalid', () => {
    const none = columns([], []);
    const target = 'slaBreaches: target must be';
    const allowed = "milliseconds from 0, or business days such as { businessDays: 2, by: '17:00' }";
    const days = 'slaBreaches: calendar must be one calendar of one zone where a target is in business days';
    const bad: [unknown, object, string][] = [
      [none, {}, 'slaBreaches: asOf must be epoch milliseconds'],
      [none, { asOf: 'now' }, 'slaBreaches: asOf must be epoch milliseconds'],
      [none, { asOf: 5, onInvalid: 'skip' }, 'slaBreaches: onInvalid must be throw or count; got "skip"'],
      [none, { asOf: 5, confidence: 0.9 }, 'slaBreaches: unknown option "confidence"; known are '],
      [none, { asOf: 5, calendar: new Date() }, 'slaBreaches: calendar must be a BusinessCalendar or other open hours'],
      [none, { asOf: 5, target: 1, calendar: [] }, 'slaBreaches: calendar must have at least one segment'],
      [none, { asOf: 5, target: 1, calendar: () => null }, "or other open hours, or 'per-case'; got function"],
      [
        none,
        { asOf: 5, target: 1, calendar: 'per-case' },
        '\'per-case\' with a column of that name, and only then; got "per-case"',
      ],
      [
        { ...none, calendar: [] },
        { asOf: 5, target: 1 },
        "'per-case' with a column of that name, and only then; got undefined",
      ],
      [
        [],
        { ...readers, asOf: 5, calendar: 'per-case' },
        'slaBreaches: calendar must be a function of a row or the name of its field; got "per-case"',
      ],
      [none, { asOf: 5, target: -1 }, `${target} ${allowed}; got -1`],
      [none, { asOf: 5, target: NaN, onInvalid: 'count' }, `${target} ${allowed}; got NaN`],
      [none, { asOf: 5, target: '4h' }, `${target} ${allowed}; got "4h"`],
      [none, { asOf: 5, target: null }, `${target} ${allowed}; got null`],
      [none, { asOf: 5, target: { businessDays: 1 } }, `${days}; around the clock there are none`],
      [
        none,
        {
          asOf: 5,
          target: { businessDays: 1 },
          calendar: [
            { from: 0, calendar: office },
            { from: 1, calendar: hanoi },
          ],
        },
        `${days}: take the hours of one team, such as (row) => hours[row.team], or a sequence of hours of one zone; got Array(2)`,
      ],
      [none, { asOf: 5, target: { businessDays: 1 }, calendar: union(office, hanoi) }, `${days}; got `],
      [none, { asOf: 5, target: 1, reopened: 'last' }, 'slaBreaches: reopened must be first-resolution or last-res'],
      [
        none,
        { asOf: 5, target: 1, clockSkewMs: -1 },
        'slaBreaches: clockSkewMs must be a number of milliseconds from 0',
      ],
      [
        none,
        { asOf: 5, target: 1, calendar: [{ from: 'x', calendar: office }] },
        'slaBreaches: calendar must be epoch',
      ],
      [
        { ...none, calendar: [] },
        { asOf: 5, target: 1, calendar: [{ from: 0, calendar: office }] },
        "'per-case' with a column of that name, and only then; got Array(1)",
      ],
      [{ ...none, target: [] }, { asOf: 5, target: 3 }, `${target} an option or a column, not both; got 3`],
      [
        [],
        { ...readers, asOf: 5, target: undefined },
        `${target} a function of a row or the name of its field; got undefined`,
      ],
      [
        [],
        { asOf: 5, target: 3 },
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
        'slaBreaches: column target must be an array, a typed array or a vector with get(i); got undefined',
      ],
      [columns([1], [2]), { ...options, target: () => 1 }, 'slaBreaches: column target must be an array'],
      [columns([1], [2, 3]), { ...options, target: 1 }, 'columns must be equally long; startedAt has 1, endedAt has 2'],
      [columns([1], [2], { pauses: [] }), { ...options, target: 1 }, 'startedAt has 1, pauses has 0'],
      [columns([1], [2], { paused: [3] }), { ...options, target: 1 }, 'slaBreaches: unknown column "paused"'],
      [null, options, 'slaBreaches: the source must be rows or an object of columns; got null'],
      [5, { ...options, target: 1 }, 'slaBreaches: the source must be rows or an object of columns; got 5'],
    ];
    for (const [source, given, message] of bad) {
      expect(() => judged(source, given)).toThrow(message);
      expect(outcome(() => judged(source, given))).toBe('INVALID_VALUE');
    }
  });
});
