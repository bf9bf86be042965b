import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultOf } from '../../../src/core/unreadable.js';
import { statusEvents, statusReaders, statusTimeSpec } from '../../../src/service/status/status-cases.js';
import { StatusNames } from '../../../src/service/status/status-names.js';
import { outcome } from '../../laws.js';
import { runs } from '../../runs.js';
import { changes } from './status-laws.js';

const kind = { metric: 'wait', usual: ['open'] };
const eventsOf = (options: object, ...lists: unknown[]) => [
  ...statusEvents(
    statusTimeSpec(kind, options),
    lists,
    (list) => list,
    () => 'hours',
    new StatusNames(),
  ),
];

describe('statusEvents', () => {
  it('take the time that does not count for pauses', () => {
    const list = changes('30 open, 0 new, 10 open, 20 pending, 40 solved, 50 closed');
    expect(eventsOf({}, list)).toEqual([
      {
        statuses: 0,
        endedAt: 50,
        closedAt: null,
        pauses: [
          [0, 10],
          [20, 30],
          [40, null],
        ],
        calendar: 'hours',
      },
    ]);
    expect(eventsOf({ counted: ['new', 'solved'] }, list)).toMatchObject([
      {
        pauses: [
          [10, 40],
          [50, null],
        ],
      },
    ]);
    expect(eventsOf({ ending: ['open'] }, list)).toMatchObject([{ endedAt: null }]);
  });

  it('know nothing of what comes after asOf', () => {
    const list = changes('10 open, 20 pending, 40 solved');
    expect(eventsOf({ asOf: 30 }, list)).toMatchObject([{ statuses: 10, endedAt: null, pauses: [[20, null]] }]);
    expect(eventsOf({ asOf: 20 }, list)).toMatchObject([{ endedAt: null, pauses: [[20, null]] }]);
    expect(eventsOf({ asOf: 5 }, list)).toMatchObject([{ statuses: 10, endedAt: null, pauses: [] }]);
    expect(eventsOf({ asOf: 40 }, list)).toMatchObject([{ endedAt: 40 }]);
  });

  it('are none for rows without changes, and say why where these cannot be read', () => {
    expect(eventsOf({}, null, undefined, [])).toEqual([null, undefined, null]);
    const spoilt = [
      5,
      [5],
      [{ at: 'x', status: 'open' }],
      [{ at: '9999-12-31T00:00Z', status: 'open' }],
      [{ at: 5, status: null }],
      { unreadable: '"x"', fault: 'unknown-label' },
    ];
    const events = eventsOf({ onInvalid: 'count' }, ...spoilt);
    expect(events).toMatchObject(spoilt.map(() => ({ endedAt: null, calendar: 'hours' })));
    expect(events.map((event) => faultOf(event?.statuses, 'contradictory'))).toEqual([
      'not-a-list',
      'not-a-list',
      'not-an-instant',
      'out-of-range',
      'not-a-class',
      'unknown-label',
    ]);
    for (const list of spoilt) expect(outcome(() => eventsOf({}, list))).toBe('INVALID_VALUE');
  });

  it('are read one by one, and stop where the reading stops', () => {
    let closed = false;
    function* rows() {
      try {
        yield changes('1 open');
        yield changes('2 open');
      } finally {
        closed = true;
      }
    }
    for (const event of statusEvents(
      statusTimeSpec(kind, {}),
      rows(),
      (row) => row,
      () => null,
      new StatusNames(),
    )) {
      expect(event).toMatchObject({ statuses: 1 });
      break;
    }
    expect(closed).toBe(true);
  });

  it('end when they ended, start with the first change, and pause in order', () => {
    const names = fc.constantFrom('open', 'pending', 'solved');
    const lists = fc.array(fc.record({ at: fc.nat(50), status: names }), { minLength: 1 });
    fc.assert(
      fc.property(lists, fc.option(fc.nat(50), { nil: undefined }), (list, asOf) => {
        const [event] = eventsOf({ asOf }, list);
        const instants = list.map(({ at }) => at);
        expect(event?.statuses).toBe(Math.min(...instants));
        if (event?.endedAt != null)
          expect(event.endedAt).toBe(Math.max(...instants.filter((at) => at <= (asOf ?? 50))));
        const edges = event?.pauses?.flat().filter((at) => at !== null) ?? [];
        expect(edges).toEqual([...edges].sort((a, b) => a - b));
      }),
      { numRuns: runs },
    );
  });
});

describe('statusReaders', () => {
  it('read the parts of an event, and nothing of none', () => {
    const event = { statuses: 1, endedAt: 2, closedAt: 3, pauses: [[1, 2] as const], calendar: null };
    for (const [name, read] of Object.entries(statusReaders())) {
      expect([read(event), read(undefined)]).toEqual([event[name as keyof typeof event], undefined]);
    }
    expect(statusReaders()['statuses']?.(null)).toBeNull();
  });
});

describe('statusTimeSpec', () => {
  it('has the usual statuses, each once', () => {
    expect(statusTimeSpec(kind, {})).toMatchObject({ counted: ['open'], ending: ['solved', 'closed'] });
    expect(statusTimeSpec(kind, { counted: ['a', 'b', 'a'] }).counted).toEqual(['a', 'b']);
  });
});
