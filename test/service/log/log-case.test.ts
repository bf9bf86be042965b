import { expect, it } from 'vitest';
import { CaseLife } from '../../../src/service/log/log-case.js';

const rules = { pausing: ['pending'], botOnly: 'closed', firstQuestion: 'message' } as const;
const life = () => new CaseLife(rules, Infinity, Infinity);

it('stops the clock by status and by event, each for itself', () => {
  const made = life();
  made.change(10, 'pending', null);
  made.happen(20, 'paused');
  made.change(30, 'open', 'pending');
  made.happen(40, 'paused');
  made.happen(50, 'resumed');
  made.happen(50, 'paused');
  made.happen(50, 'resumed');
  made.finish(0);
  expect(made.pauses).toEqual([
    [10, 30],
    [20, 50],
  ]);
});

it('lets the clock go on when the case ends, and pauses nothing afterwards', () => {
  const made = life();
  made.happen(10, 'paused');
  made.happen(20, 'resolved');
  made.happen(25, 'paused');
  made.happen(30, 'resumed');
  made.happen(40, 'spam');
  made.finish(0);
  expect(made).toMatchObject({
    pauses: [[10, 20]],
    resolvedAt: [20],
    reopenedAt: [30],
    closedAt: [20, 40],
    end: 'spam',
  });
});

it('knows the status before the first change only from the opening on', () => {
  for (const [openedAt, expected] of [
    [0, [{ at: 0, status: 'new' }]],
    [10, []],
    [20, []],
  ] as const) {
    const made = life();
    made.change(10, 'open', 'new');
    made.change(15, 'hold', 'pending');
    made.finish(openedAt);
    expect(made.statuses).toEqual([...expected, { at: 10, status: 'open' }, { at: 15, status: 'hold' }]);
  }
});

it('leaves out closings of what has ended and goes on in the same instant', () => {
  const made = life();
  made.happen(10, 'resolved');
  made.happen(20, 'closed');
  made.happen(30, 'closed');
  made.happen(30, 'closed');
  made.happen(30, 'reopened');
  made.happen(30, 'closed');
  made.happen(30, 'closed');
  made.happen(30, 'reopened');
  made.happen(40, 'closed');
  made.happen(50, 'reopened');
  expect(made).toMatchObject({ resolvedAt: [10], closedAt: [10, 20, 30, 40], reopenedAt: [30, 30, 50], end: null });
});

it('ends once where it ended, was reopened and ended in one instant', () => {
  const made = life();
  made.happen(10, 'closed');
  made.happen(10, 'reopened');
  made.happen(10, 'resolved');
  made.happen(20, 'reopened');
  made.happen(20, 'resolved');
  made.happen(20, 'reopened');
  made.happen(20, 'spam');
  expect(made).toMatchObject({ resolvedAt: [10], closedAt: [10, 20], reopenedAt: [20], end: 'spam' });
});

it('resolves what was closed, and closings before that have ended nothing', () => {
  const made = life();
  made.happen(5, 'closed');
  made.happen(8, 'reopened');
  made.happen(10, 'closed');
  made.happen(15, 'closed');
  made.happen(20, 'resolved');
  made.happen(20, 'reopened');
  expect(made).toMatchObject({ resolvedAt: [20], closedAt: [5, 20], reopenedAt: [8, 20], end: null });
  made.happen(30, 'closed');
  made.happen(40, 'resolved');
  made.happen(50, 'closed');
  made.finish(0);
  expect(made).toMatchObject({ resolvedAt: [20, 40], closedAt: [5, 20, 40, 50], end: 'resolved' });
});

it('is out where it is resolved, and merged or spam, in one instant, in either order; later it stays resolved', () => {
  for (const kinds of [
    ['resolved', 'merged'],
    ['merged', 'resolved'],
    ['resolved', 'closed', 'merged'],
  ] as const) {
    const made = life();
    made.happen(5, 'closed');
    for (const kind of kinds) made.happen(10, kind);
    made.finish(0);
    expect(made).toMatchObject({ resolvedAt: [], end: 'merged' });
    expect(new Set(made.closedAt)).toEqual(new Set([5, 10]));
  }
  const made = life();
  made.happen(10, 'resolved');
  made.happen(11, 'spam');
  made.finish(0);
  expect(made).toMatchObject({ resolvedAt: [10], closedAt: [10, 11], end: 'resolved' });
});
