import { describe, expect, it } from 'vitest';
import { BusinessCalendar } from '../../../src/calendar/hours/business-calendar.js';
import { casesOf } from '../../../src/service/log/cases-of.js';
import { slaAttainment } from '../../../src/service/sla/sla-attainment.js';
import { onHoldTime, requesterWaitTime } from '../../../src/service/status/status-time.js';
import { firstResponseTime, nextResponseTime } from '../../../src/service/time/response-time.js';
import { ttr } from '../../../src/service/time/ttr.js';

interface Change {
  readonly case: number;
  readonly at: number;
  readonly before?: string | null;
  readonly after: string;
}

interface Event {
  readonly case: string;
  readonly at: number;
  readonly kind: string;
}

const changes = { case: 'case', at: 'at', before: 'before', after: 'after' } as const;
const events = { case: 'case', at: 'at', kind: 'kind' } as const;
const times = { openedAt: 'openedAt', resolvedAt: 'resolvedAt', reopenedAt: 'reopenedAt', pauses: 'pauses' } as const;

const change = (id: number, at: number, before: string | null, after: string): Change => ({
  case: id,
  at,
  before,
  after,
});
const event = (id: string, at: number, kind: string): Event => ({ case: id, at, kind });

/** The only case of a log. */
function only<Case>({ cases }: { readonly cases: readonly Case[] }): Case {
  expect(cases).toHaveLength(1);
  return cases[0] as Case;
}

describe('changes of status', () => {
  // C2: unsorted, several cases in one list
  const log = [
    change(7, 60, 'pending', 'open'),
    change(8, 5, null, 'new'),
    change(7, 20, 'open', 'pending'),
    change(7, 90, 'open', 'solved'),
    change(8, 25, 'new', 'hold'),
    change(7, 0, null, 'open'),
    change(8, 45, 'hold', 'open'),
  ];

  it('are cases, whatever their order', () => {
    const { cases, n, events: count } = casesOf(log, changes);
    expect([n, count]).toEqual([2, 7]);
    expect(cases[0]).toEqual({
      case: 7,
      openedAt: 0,
      resolvedAt: [90],
      reopenedAt: [],
      closedAt: [90],
      pauses: [[20, 60]],
      statuses: [
        { at: 0, status: 'open' },
        { at: 20, status: 'pending' },
        { at: 60, status: 'open' },
        { at: 90, status: 'solved' },
      ],
      askedAt: null,
      answeredAt: [],
      askedAgainAt: [],
      saidAfterEnd: [],
      end: 'resolved',
    });
    expect(cases[1]).toMatchObject({ case: 8, openedAt: 5, resolvedAt: [], pauses: [], end: null });
  });

  it('give every metric what it reads by name', () => {
    const { cases } = casesOf(log, changes);
    expect(ttr(cases, { ...times, asOf: 100 })).toMatchObject({ value: 50, n: 1, open: 1 });
    expect(requesterWaitTime(cases, { statuses: 'statuses', asOf: 100 })).toMatchObject({ value: 50, open: 1 });
    expect(onHoldTime(cases, { statuses: 'statuses', asOf: 100, curve: 'full' }).open).toBe(1);
  });

  it('count the status before the first change from the opening, also one that stops the clock', () => {
    const rows = [
      { id: 1, created: 10, at: 50, from: 'pending', to: 'open' },
      { id: 1, created: 10, at: 70, from: 'open', to: 'solved' },
    ];
    const made = casesOf(rows, { case: 'id', at: 'at', before: 'from', after: 'to', openedAt: 'created' });
    expect(only(made)).toMatchObject({
      openedAt: 10,
      pauses: [[10, 50]],
      statuses: [
        { at: 10, status: 'pending' },
        { at: 50, status: 'open' },
        { at: 70, status: 'solved' },
      ],
    });
    expect(ttr(made.cases, times).value).toBe(20);
    const without = casesOf(rows, { case: 'id', at: 'at', after: 'to', openedAt: 'created' });
    expect(only(without)).toMatchObject({ pauses: [], statuses: [{ at: 50 }, { at: 70 }] });
  });

  it('that were solved before the log begins are reopened by the first change', () => {
    const made = only(casesOf([change(1, 10, 'solved', 'open'), change(1, 30, 'open', 'solved')], changes));
    expect(made).toMatchObject({ resolvedAt: [30], reopenedAt: [10], end: 'resolved' });
  });

  it('resolve once: C4, resolved, then closed days later', () => {
    const hour = 3_600_000;
    const log = [
      change(1, 0, null, 'open'),
      change(1, 10 * hour, 'open', 'solved'),
      change(1, 130 * hour, 'solved', 'closed'),
    ];
    const made = casesOf(log, changes);
    expect(only(made)).toMatchObject({ resolvedAt: [10 * hour], closedAt: [10 * hour, 130 * hour], end: 'resolved' });
    for (const reopened of ['first-resolution', 'last-resolution', 'each-spell', 'sum-of-spells'] as const) {
      expect(ttr(made.cases, { ...times, reopened }).value).toBe(10 * hour);
    }
  });

  it('reopen by any status that goes on, whether or not the log says so', () => {
    const log = [
      change(1, 0, null, 'new'),
      change(1, 10, 'new', 'solved'),
      change(1, 15, 'solved', 'solved'),
      change(1, 30, 'solved', 'hold'),
      change(1, 45, 'hold', 'solved'),
      change(1, 60, 'solved', 'closed'),
      change(1, 70, 'closed', 'Escalated'),
    ];
    const made = casesOf(log, changes);
    expect(only(made)).toMatchObject({ resolvedAt: [10, 45], reopenedAt: [30, 70], end: null });
    expect(made.unmatched).toEqual([{ name: 'Escalated', events: 1, like: null }]);
    expect(only(made).statuses.map(({ status }) => status)).toEqual([
      ...['new', 'solved', 'hold', 'solved', 'closed', 'Escalated'],
    ]);
  });

  it('end without a resolution when closed, merged or spam, until they go on', () => {
    const log = [
      ...[change(1, 0, null, 'open'), change(1, 9, 'open', 'closed')],
      ...[change(2, 0, null, 'open'), change(2, 9, 'open', 'merged'), change(2, 11, 'merged', 'closed')],
      ...[change(3, 0, null, 'open'), change(3, 9, 'open', 'spam'), change(3, 12, 'spam', 'solved')],
      ...[change(4, 0, null, 'open'), change(4, 9, 'open', 'closed'), change(4, 12, 'closed', 'solved')],
      ...[change(5, 0, null, 'open'), change(5, 9, 'open', 'spam'), change(5, 12, 'spam', 'open')],
      ...[change(6, 0, null, 'open'), change(6, 9, 'open', 'solved'), change(6, 12, 'solved', 'merged')],
    ];
    const { cases } = casesOf(log, changes);
    expect(cases.map(({ end, resolvedAt, closedAt, reopenedAt }) => [end, resolvedAt, closedAt, reopenedAt])).toEqual([
      ['closed', [], [9], []],
      ['merged', [], [9, 11], []],
      ['spam', [], [9, 12], []],
      ['resolved', [12], [12], []],
      [null, [], [9], [12]],
      ['resolved', [9], [9, 12], []],
    ]);
  });

  it('stop the clock in the statuses that are named, ours or those of the product', () => {
    const log = [
      change(1, 0, null, 'open'),
      change(1, 10, 'open', 'hold'),
      change(1, 20, 'hold', 'pending'),
      change(1, 40, 'pending', 'Vendor'),
      change(1, 70, 'Vendor', 'solved'),
    ];
    const pausesWith = (pausing?: readonly string[]) => only(casesOf(log, { ...changes, pausing })).pauses;
    expect(pausesWith()).toEqual([[20, 40]]);
    expect(pausesWith(['pending', 'hold'])).toEqual([[10, 40]]);
    expect(pausesWith(['Vendor'])).toEqual([[40, 70]]);
    expect(pausesWith([])).toEqual([]);
    expect(only(casesOf(log, { ...changes, asOf: 30 })).pauses).toEqual([[20, null]]);
    expect(casesOf(log, { ...changes, pausing: ['hold'] }).pausing).toEqual(['hold']);
    expect(() => pausesWith(['Vendro'])).toThrow(
      'casesOf: pausing must be our names of statuses, or statuses of the log that stand for nothing ("Vendor"); got "Vendro"',
    );
    expect(() => pausesWith(['solved'])).toThrow('names of statuses in which a case goes on; got Array(1)');
    expect(() => pausesWith('pending' as never)).toThrow('got "pending"');
  });

  it('of one instant are put in the order of their chain', () => {
    const log = [
      change(1, 50, 'open', 'solved'),
      change(1, 50, 'pending', 'open'),
      change(1, 50, 'new', 'pending'),
      change(1, 0, null, 'new'),
      change(1, 80, 'open', 'pending'),
      change(1, 80, 'solved', 'open'),
    ];
    const made = only(casesOf(log, changes));
    expect(made.statuses.map(({ status }) => status)).toEqual(['new', 'pending', 'open', 'solved', 'open', 'pending']);
    expect(made).toMatchObject({ resolvedAt: [50], reopenedAt: [80], pauses: [[80, null]], end: null });
  });

  it('of one instant without what was before stay as listed, or are turned round in a log that runs backwards', () => {
    const rows = [
      { case: 1, at: 0, after: 'open' },
      { case: 1, at: 5, after: 'solved' },
      { case: 1, at: 5, after: 'open' },
      { case: 1, at: 9, after: 'solved' },
      // all its events in one instant: the log tells
      { case: 2, at: 9, after: 'open' },
      { case: 2, at: 9, after: 'solved' },
    ];
    const expected = [
      { case: 1, resolvedAt: [5, 9], reopenedAt: [5], end: 'resolved' },
      { case: 2, resolvedAt: [9], reopenedAt: [], end: 'resolved' },
    ];
    const options = { case: 'case', at: 'at', after: 'after' } as const;
    expect(casesOf(rows, options).cases).toMatchObject(expected);
    expect(casesOf([...rows].reverse(), options).cases).toMatchObject(expected);
  });
});

describe('events', () => {
  it('of metrics open, stop, go on and resolve: activate, pause, fulfil', () => {
    const log = [
      { ticket: 1n, time: 0, type: 'activate' },
      { ticket: 1n, time: 20, type: 'pause' },
      { ticket: 1n, time: 50, type: 'activate' },
      { ticket: 1n, time: 60, type: 'fulfil' },
      { ticket: 1n, time: 60, type: 'apply_sla' },
      { ticket: 1n, time: 80, type: 'activate' },
      { ticket: 1n, time: 85, type: 'pause' },
    ];
    const names = { activate: 'resumed', pause: 'paused', fulfil: 'resolved', apply_sla: 'ignored' } as const;
    const made = casesOf(log, { case: 'ticket', at: 'time', kind: 'type', names });
    expect(only(made)).toMatchObject({
      case: '1',
      openedAt: 0,
      resolvedAt: [60],
      reopenedAt: [80],
      pauses: [
        [20, 50],
        [85, null],
      ],
      end: null,
    });
    expect(made.names.map(({ name, events: count, as }) => [name, count, as])).toEqual([
      ['activate', 3, 'resumed'],
      ['pause', 2, 'paused'],
      ['apply_sla', 1, 'ignored'],
      ['fulfil', 1, 'resolved'],
    ]);
  });

  it('of which an end comes before the opening: it was open by then', () => {
    const made = casesOf([event('a', 10, 'closed'), event('a', 20, 'opened'), event('a', 30, 'resolved')], events);
    expect(only(made)).toMatchObject({ openedAt: 10, closedAt: [30], end: 'resolved' });
    expect(ttr(made.cases, { openedAt: 'openedAt', resolvedAt: 'resolvedAt', closedAt: 'closedAt' }).invalid).toBe(0);
    expect(() =>
      casesOf([event('a', 10, 'done')], { ...events, names: new Map([['done', 'resolved']]) as never }),
    ).toThrow('casesOf: names must be an object');
  });

  it('that are messages: C5, closed without an answer to the last one', () => {
    const log = [event('a', 0, 'asked'), event('a', 10, 'answered'), event('a', 20, 'asked'), event('a', 25, 'closed')];
    const made = casesOf(log, { ...events, asOf: 1000 });
    expect(only(made)).toMatchObject({
      askedAt: 0,
      answeredAt: [10],
      askedAgainAt: [20],
      closedAt: [25],
      end: 'closed',
    });
    const talk = {
      askedAt: 'askedAt',
      answeredAt: 'answeredAt',
      askedAgainAt: 'askedAgainAt',
      closedAt: 'closedAt',
    } as const;
    expect(nextResponseTime(made.cases, { ...talk, asOf: 1000 })).toMatchObject({
      value: 10,
      n: 1,
      open: 0,
      closed: 1,
    });
    const parts = {
      startedAt: 'askedAt',
      endedAt: 'answeredAt',
      reopenedAt: 'askedAgainAt',
      closedAt: 'closedAt',
    } as const;
    const sla = slaAttainment(made.cases, { ...parts, reopened: 'each-spell', target: 10, asOf: 1000 });
    expect(sla).toMatchObject({ met: 1, breached: 0, running: 0, closed: 1 });
    expect(ttr(made.cases, { ...times, closedAt: 'closedAt', asOf: 1000 })).toMatchObject({ n: 0, open: 0, closed: 1 });
  });

  it('that are messages: C6, the agent wrote first', () => {
    const made = casesOf([event('a', 160, 'answered'), event('a', 50, 'answered'), event('a', 100, 'asked')], events);
    expect(only(made)).toMatchObject({ openedAt: 50, askedAt: 100, answeredAt: [50, 160], askedAgainAt: [] });
    const readers = { askedAt: 'askedAt', answeredAt: 'answeredAt' } as const;
    expect(firstResponseTime(made.cases, { ...readers, firstMessage: 'agent' }).value).toBe(60);
    expect(() => firstResponseTime(made.cases, readers)).toThrow('firstMessage');
  });

  it('that are messages of customers after the end wait for an answer only where somebody has taken them up', () => {
    const log = [event('a', 0, 'asked'), event('a', 5, 'answered'), event('a', 6, 'resolved'), event('a', 9, 'asked')];
    const readers = { askedAt: 'askedAt', answeredAt: 'answeredAt', askedAgainAt: 'askedAgainAt' } as const;
    const waits = (...more: (typeof log)[number][]) => {
      const made = casesOf([...log, ...more], events);
      const { value, n, open } = nextResponseTime(made.cases, { ...readers, closedAt: 'closedAt', asOf: 100 });
      return [only(made), { value, n, open }];
    };
    expect(waits()).toMatchObject([
      { reopenedAt: [], askedAgainAt: [], saidAfterEnd: [9], end: 'resolved' },
      { value: 5, n: 1, open: 0 },
    ]);
    expect(waits(event('a', 12, 'asked'), event('a', 12, 'reopened'), event('a', 15, 'answered'))).toMatchObject([
      { reopenedAt: [12], askedAgainAt: [12], saidAfterEnd: [9], end: null },
      { value: 4, n: 2, open: 0 },
    ]);
    expect(waits(event('a', 12, 'reopened'))).toMatchObject([
      { reopenedAt: [12], askedAgainAt: [9], saidAfterEnd: [], end: null },
      { value: 5, n: 1, open: 1 },
    ]);
    expect(waits(event('a', 11, 'asked'), event('a', 12, 'answered'))).toMatchObject([
      { reopenedAt: [], askedAgainAt: [9, 11], saidAfterEnd: [], end: 'resolved' },
      { value: 4, n: 2, open: 0 },
    ]);
    // each end for itself
    const later = [event('a', 12, 'reopened'), event('a', 20, 'closed'), event('a', 21, 'asked')];
    expect(waits(event('a', 10, 'asked'), ...later)).toMatchObject([
      { reopenedAt: [12], askedAgainAt: [10], saidAfterEnd: [9, 21], end: 'closed' },
      { n: 1, open: 0 },
    ]);
  });

  it('that follow a form: the opening is the question', () => {
    const log = [
      ...[event('a', 0, 'opened'), event('a', 0, 'asked'), event('a', 5, 'answered'), event('a', 20, 'asked')],
      ...[event('a', 30, 'answered'), event('a', 40, 'resolved'), event('a', 50, 'asked')],
    ];
    const rest = { answeredAt: 'answeredAt', askedAgainAt: 'askedAgainAt', closedAt: 'closedAt', asOf: 1000 } as const;
    for (const rows of [log, log.filter(({ at, kind }) => at > 0 || kind === 'opened')]) {
      const made = casesOf(rows, { ...events, firstQuestion: 'opening' });
      expect(made.firstQuestion).toBe('opening');
      expect(only(made)).toMatchObject({ askedAt: 0, askedAgainAt: [20], saidAfterEnd: [50] });
      expect(nextResponseTime(made.cases, { askedAt: 'askedAt', ...rest })).toMatchObject({
        value: 7.5,
        n: 2,
        open: 0,
      });
      const spells = { startedAt: 'askedAt', endedAt: 'answeredAt', reopenedAt: 'askedAgainAt' } as const;
      const each = { ...spells, closedAt: 'closedAt', reopened: 'each-spell', target: 7, asOf: 1000 } as const;
      expect(slaAttainment(made.cases, each)).toMatchObject({ met: 1, breached: 1 });
    }
    expect(only(casesOf(log.slice(0, 1), { ...events, firstQuestion: 'opening' })).askedAt).toBe(0);
    expect(casesOf(log, events).firstQuestion).toBe('message');
  });

  it('that first come after the end ask nothing until somebody takes them up', () => {
    const log = [
      event('a', 0, 'opened'),
      event('a', 5, 'answered'),
      event('a', 10, 'resolved'),
      event('a', 50, 'asked'),
    ];
    const asks = (...more: typeof log) => {
      const { askedAt, askedAgainAt, saidAfterEnd } = only(casesOf([...log, ...more], events));
      return [askedAt, askedAgainAt, saidAfterEnd];
    };
    expect(asks()).toEqual([null, [], [50]]);
    expect(asks(event('a', 60, 'reopened'))).toEqual([50, [], []]);
    expect(asks(event('a', 60, 'answered'))).toEqual([50, [], []]);
    expect(asks(event('a', 60, 'reopened'), event('a', 70, 'asked'))).toEqual([50, [70], []]);
    const { cases } = casesOf(log, events);
    const readers = { askedAt: 'askedAt', answeredAt: 'answeredAt', closedAt: 'closedAt', asOf: 1000 } as const;
    expect(firstResponseTime(cases, readers)).toMatchObject({ n: 0, open: 0, missing: 1 });
  });

  it('of a bot are no answers, and end no case as a resolution unless that is asked for', () => {
    const log = [
      ...[event('a', 0, 'asked'), event('a', 1, 'bot'), event('a', 9, 'resolved')],
      ...[event('b', 0, 'asked'), event('b', 1, 'bot'), event('b', 9, 'resolved'), event('b', 9, 'answered')],
      ...[event('c', 0, 'asked'), event('c', 1, 'bot'), event('c', 9, 'closed')],
      ...[event('d', 0, 'asked'), event('d', 9, 'resolved')],
      ...[
        event('e', 0, 'bot'),
        event('e', 9, 'resolved'),
        event('e', 12, 'reopened'),
        event('e', 13, 'answered'),
        event('e', 20, 'resolved'),
      ],
    ];
    const endsWith = (botOnly?: 'closed' | 'resolved') =>
      casesOf(log, { ...events, botOnly }).cases.map(({ end, resolvedAt }) => [end, resolvedAt]);
    expect(endsWith()).toEqual([
      ['bot-only', []],
      ['resolved', [9]],
      ['bot-only', []],
      ['resolved', [9]],
      ['resolved', [20]],
    ]);
    expect(endsWith('resolved')).toEqual([
      ['resolved', [9]],
      ['resolved', [9]],
      ['closed', []],
      ['resolved', [9]],
      ['resolved', [9, 20]],
    ]);
    const { cases } = casesOf(log, events);
    expect(firstResponseTime(cases, { askedAt: 'askedAt', answeredAt: 'answeredAt' }).n).toBe(1);
  });

  it('open a case: by the column, else by the event, else by the first of all', () => {
    const rows = [
      { case: 'a', at: 10, kind: 'bot', made: 3 },
      { case: 'a', at: 12, kind: 'opened', made: null },
      { case: 'b', at: 10, kind: 'bot', made: null },
      { case: 'b', at: 12, kind: 'opened', made: null },
      { case: 'c', at: 11, kind: 'bot', made: null },
      { case: 'a', at: 13, kind: 'bot', made: 2 },
    ];
    const openings = (options: object) =>
      casesOf(rows, { ...events, ...options }).cases.map((each) => [each.case, each.openedAt]);
    expect(openings({ openedAt: 'made' })).toEqual([
      ['a', 2],
      ['c', 11],
      ['b', 12],
    ]);
    expect(openings({})).toEqual([
      ['c', 11],
      ['a', 12],
      ['b', 12],
    ]);
  });
});

describe('changes and events in one list', () => {
  const log = [
    { case: 1, at: 0, kind: 'opened', status: null },
    { case: 1, at: 0, kind: null, status: 'new' },
    { case: 1, at: 5, kind: 'comment', status: '' },
    { case: 1, at: 8, kind: '', status: 'solved' },
    { case: 1, at: 9, kind: null, status: null },
  ];
  const options = { case: 'case', at: 'at', kind: 'kind', after: 'status' } as const;

  it('are told apart by the status', () => {
    const made = casesOf(log, { ...options, names: { comment: 'answered' } });
    expect(only(made)).toMatchObject({ openedAt: 0, answeredAt: [5], resolvedAt: [8] });
    expect([made.events, made.missing]).toEqual([4, 1]);
  });

  it('may share a name that stands for two things', () => {
    const rows = [
      { case: 1, at: 0, kind: null, status: 'open' },
      { case: 1, at: 4, kind: null, status: 'solved' },
      { case: 1, at: 8, kind: 'open', status: null },
    ];
    const made = casesOf(rows, { ...options, names: { open: 'reopened' } });
    expect(only(made)).toMatchObject({ resolvedAt: [4], reopenedAt: [8] });
    expect(made.names.filter(({ name }) => name === 'open').map(({ as }) => as)).toEqual(['open', 'reopened']);
  });
});

describe('names', () => {
  const log = ['New', 'Active', 'Resolved'].map((after, k) => ({ case: 1, at: k, after }));
  const options = { case: 'case', at: 'at', after: 'after' } as const;

  it('of which none is known are refused with all of them: C3', () => {
    expect(() => casesOf(log, options)).toThrow(
      'casesOf: no name of the log is known: "Active", "New" (like "new"), "Resolved"; names says what they stand for, such as { Active: \'open\', Fixed: \'solved\' }, and cx-metrics/presets has those of products',
    );
    const many = Array.from({ length: 12 }, (_, k) => ({ case: 1, at: k, after: `s${k}` }));
    expect(() => casesOf(many, options)).toThrow('and 2 more; names says');
    expect(casesOf([], options)).toMatchObject({ cases: [], n: 0, events: 0, names: [], unmatched: [] });
  });

  it('of which some are known leave the others in the result', () => {
    const made = casesOf(log, { ...options, names: { New: 'new', Resolved: 'solved' } });
    expect(made.unmatched).toEqual([{ name: 'Active', events: 1, like: null }]);
    expect(only(made).statuses.map(({ status }) => status)).toEqual(['new', 'Active', 'solved']);
    expect(only(made)).toMatchObject({ resolvedAt: [2], end: 'resolved' });
  });

  it('may be numbers', () => {
    const rows = [2, 3n, 4].map((after, at) => ({ case: 1, at, after }));
    const made = casesOf(rows, { ...options, names: { 2: 'open', 3: 'pending', 4: 'solved' } });
    expect(only(made)).toMatchObject({ pauses: [[1, 2]], resolvedAt: [2] });
  });

  it('stand for what there is', () => {
    const names = { New: 'opne' } as never;
    expect(() => casesOf(log, { ...options, names })).toThrow('casesOf: names: "New" must be a status (new, open,');
    expect(() => casesOf(log, { ...options, names: { New: 'asked' } })).toThrow(
      'casesOf: names: "New" came as a status, so it must stand for one of new, open, pending, hold, solved, closed, merged, spam; got "asked", an event',
    );
    expect(() => casesOf(log, { ...options, names: { New: 'new', Resolved: 'paused' } })).toThrow(
      'got "paused", an event',
    );
    const closing = [
      { case: 1, at: 0, after: 'open' },
      { case: 1, at: 9, after: 'closed' },
    ];
    for (const as of ['solved', 'resolved'] as const) {
      expect(only(casesOf(closing, { ...options, names: { closed: as } })).resolvedAt).toEqual([9]);
      const names = { open: 'opened', closed: as } as const;
      expect(only(casesOf(closing, { case: 'case', at: 'at', kind: 'after', names })).resolvedAt).toEqual([9]);
    }
    expect(() => casesOf(closing, { ...options, names: { open: 'paused' } })).toThrow('names: "open" came as a status');
  });

  it('are compared as they are written, and those that are nearly known are told', () => {
    const rows = ['open', 'OPEN', ' Solved ', 'In Progress', 'new\u00a0'].map((after, k) => ({
      case: 1,
      at: k,
      after,
    }));
    const { unmatched } = casesOf(rows, { ...options, names: { 'in progress': 'open' } });
    expect(unmatched.map(({ name, like }) => [name, like])).toEqual([
      [' Solved ', 'solved'],
      ['In Progress', 'in progress'],
      ['OPEN', 'open'],
      ['new\u00a0', 'new'],
    ]);
    expect(() => casesOf(rows.slice(1, 3), options)).toThrow(
      'no name of the log is known: " Solved " (like "solved"), "OPEN" (like "open"); names says',
    );
    expect(() => casesOf(log, { ...options, names: ['new'] as never })).toThrow('casesOf: names must be an object');
  });

  it('may be any text', () => {
    const rows = [
      { case: '__proto__', at: 0, after: 'constructor' },
      { case: '__proto__', at: 1, after: 'solved' },
    ];
    const made = casesOf(rows, { ...options, keep: { constructor: 'case', ['__proto__']: 'after' } });
    expect(made.unmatched).toEqual([{ name: 'constructor', events: 1, like: null }]);
    expect(Object.entries(only(made)).slice(-2)).toEqual([
      ['constructor', '__proto__'],
      ['__proto__', 'solved'],
    ]);
  });
});

describe('what cases keep', () => {
  const log = [
    { case: 1, at: 0, kind: 'opened', team: 'mail', priority: 2 },
    { case: 1, at: 5, kind: 'assigned', team: 'billing', priority: undefined },
    { case: 1, at: 9, kind: 'resolved', team: '', priority: null },
    { case: 2, at: 0, kind: 'opened', team: null, priority: null },
  ];

  it('is the last value, or the first', () => {
    const keep = {
      team: 'team',
      firstTeam: { first: 'team' },
      rank: (row: (typeof log)[number]) => row.priority,
    } as const;
    const { cases } = casesOf([...log].reverse(), { ...events, keep });
    expect(cases.map(({ team, firstTeam, rank }) => [team, firstTeam, rank])).toEqual([
      ['billing', 'mail', 2],
      [null, null, null],
    ]);
  });

  it('has names of its own', () => {
    const keeping = (keep: unknown) => () => casesOf(log, { ...events, keep: keep as never });
    expect(keeping({ end: 'team' })).toThrow(
      'casesOf: keep.end: cases have a field of this name; known are case, openedAt',
    );
    expect(keeping({ team: 3 })).toThrow(
      'casesOf: keep.team must be a function of a row or the name of its field; got 3',
    );
    expect(keeping({ team: { last: 'team' } })).toThrow('casesOf: unknown option "keep.team.last"; known are first');
    expect(keeping({ team: 'taem' })).toThrow(
      'casesOf: the reader keep.team gave undefined for each of 4 rows: is its name misspelt? null means none',
    );
    expect(keeping({ team: { first: 'taem' } })).toThrow('keep.team gave undefined');
    expect(keeping('team')).toThrow('casesOf: keep must be an object such as { team: \'group\' }; got "team"');
  });

  it('is the hours of the team from each row on', () => {
    const [mail, billing] = ['09:00', '10:00'].map((opens) =>
      BusinessCalendar.weekdays({ timeZone: 'UTC', opens, closes: '17:00' }),
    ) as [BusinessCalendar, BusinessCalendar];
    const hours: Readonly<Record<string, BusinessCalendar>> = { mail, billing };
    const made = casesOf(log, { ...events, calendar: (row) => hours[row.team ?? ''] });
    expect(made.cases.map(({ calendar }) => calendar)).toEqual([
      [
        { from: 0, calendar: mail },
        { from: 5, calendar: billing },
      ],
      [],
    ]);
    expect(() => casesOf(log, { ...events, calendar: mail as never })).toThrow(
      'casesOf: calendar must be a reader of the hours of a row',
    );
    expect(() => casesOf(log, { ...events, calendar: 'team' as never })).toThrow(
      'casesOf: calendar must be open hours',
    );
  });
});

describe('what is left out', () => {
  const log = [
    ...[event('merged', 0, 'asked'), event('merged', 9, 'merged')],
    ...[event('spam', 1, 'asked'), event('spam', 9, 'spam')],
    ...[event('bot', 2, 'asked'), event('bot', 3, 'bot'), event('bot', 9, 'resolved')],
    ...[event('unanswered', 3, 'asked'), event('unanswered', 9, 'resolved')],
    ...[event('unresolved', 4, 'asked'), event('unresolved', 5, 'answered'), event('unresolved', 9, 'closed')],
    ...[event('fine', 5, 'asked'), event('fine', 6, 'answered'), event('fine', 9, 'resolved')],
    event('open', 6, 'asked'),
  ];

  it('is what the rules name, each case by the first of them, never what is open', () => {
    const all = ['unresolved', 'unanswered', 'bot-only', 'spam', 'merged'] as const;
    const made = casesOf(log, { ...events, exclude: all });
    expect(made.excluded).toEqual({ merged: 1, spam: 1, 'bot-only': 1, unanswered: 1, unresolved: 1 });
    expect(made.cases.map((each) => each.case)).toEqual(['fine', 'open']);
    expect([made.n, made.events]).toEqual([2, log.length]);
    expect(casesOf(log, events)).toMatchObject({ n: 7, excluded: {} });
    expect(casesOf(log, { ...events, exclude: ['unanswered'] }).excluded).toEqual({ unanswered: 4 });
    expect(casesOf(log, { ...events, exclude: ['unresolved'] }).excluded).toEqual({ unresolved: 4 });
    expect(casesOf(log.slice(-4), { ...events, exclude: ['merged'] }).excluded).toEqual({ merged: 0 });
  });

  it('needs rules that can be judged', () => {
    const excluding = (exclude: unknown) => () =>
      casesOf([event('a', 0, 'opened')], { ...events, exclude: exclude as never });
    expect(excluding(['unanswered'])).toThrow('exclude: "unanswered" needs events that stand for');
    expect(excluding(['bot'])).toThrow(
      'casesOf: exclude must be an array of merged, spam, bot-only, unanswered, unresolved; got "bot"',
    );
    expect(excluding('spam')).toThrow('got "spam"');
  });

  it('is what happened after asOf, with the names it has', () => {
    const made = casesOf(log, { ...events, asOf: 4 });
    expect([made.n, made.events, made.afterAsOf, made.asOf]).toEqual([5, 6, 10, 4]);
    expect(made.names.map(({ name }) => name)).toEqual(['asked', 'bot']);
  });

  it('is what cannot be read, which is refused or counted', () => {
    const rows: unknown[] = [
      { case: 'a', at: 0, kind: 'opened' },
      { case: null, at: 0, kind: 'opened' },
      { case: 'a', at: null, kind: 'opened' },
      { case: 'a', at: 0, kind: null },
      { case: '', at: 0, kind: 'opened' },
      { case: true, at: 0, kind: 'opened' },
      { case: 'a', at: 'noon', kind: 'opened' },
      { case: 'a', at: 253_402_214_400_000, kind: 'opened' },
      { case: 'a', at: 0, kind: true },
      { case: 'a', at: 0, kind: 'opened', made: 'noon' },
      { case: 'a', at: 0, kind: 'opened', team: { unreadable: '"x"', fault: 'unknown-label' } },
      { case: 'a', at: 0, kind: 'opened', hours: 5 },
    ];
    const options = { ...events, openedAt: 'made', keep: { team: 'team' }, calendar: 'hours' } as never;
    const made = casesOf(rows, { ...(options as object), onInvalid: 'count' } as never);
    expect(made).toMatchObject({ n: 1, events: 1, missing: 4, invalid: 7 });
    expect(made.reasons).toEqual({
      'at-not-an-instant': 1,
      'at-out-of-range': 1,
      'calendar-not-hours': 1,
      'case-not-an-id': 1,
      'keep.team-unknown-label': 1,
      'kind-not-a-class': 1,
      'openedAt-not-an-instant': 1,
    });
    expect(made.refused?.slice(0, 2)).toEqual([
      { index: 5, reason: 'case-not-an-id' },
      { index: 6, reason: 'at-not-an-instant' },
    ]);
    expect(() => casesOf(rows, options)).toThrow(/^casesOf: case must be a text.* at row 5, reader case$/);
    expect(() => casesOf(rows.slice(8), options)).toThrow(
      'casesOf: kind must be a name: a text or a number; got true at row 0, reader kind',
    );
  });

  it('is nothing where readers are misspelt, ids are mixed or times are seconds', () => {
    const rows = [event('a', 1_767_607_200, 'opened'), event('b', 1_767_607_300, 'resolved')];
    expect(() => casesOf(rows, { ...events, case: 'caze' as never })).toThrow(
      'casesOf: the reader case gave undefined',
    );
    expect(() => casesOf(rows, { ...events, kind: 'kinds' as never })).toThrow(
      'casesOf: the reader kind gave undefined',
    );
    expect(() => casesOf(rows, { case: 'case', at: 'at', after: 'kinds' as never })).toThrow(
      'casesOf: the reader after gave',
    );
    expect(() => casesOf([...rows, { ...rows[0], case: 7 }] as never, events as never)).toThrow(
      'ids must be all numbers or all texts',
    );
    expect(() => casesOf(rows, { ...events, asOf: '2026-02-01T00:00Z' })).toThrow('readEpoch reads other units');
    expect(() => casesOf(rows, { case: 'case', at: 'at' })).toThrow('casesOf: after or kind must be given');
    expect(() => casesOf(rows, { ...events, before: 'kind' })).toThrow(
      'casesOf: before must be left out where after is not given',
    );
    expect(() => casesOf(rows, { ...events, case: undefined as never })).toThrow(
      'casesOf: case must be a function of a row',
    );
    expect(() => casesOf(rows, { ...events, kinds: 1 } as never)).toThrow(
      'casesOf: unknown option "kinds"; known are kind',
    );
    expect(() => casesOf({ case: [], at: [], kind: [] } as never, events as never)).toThrow(
      'casesOf: rows must be iterable',
    );
  });
});
