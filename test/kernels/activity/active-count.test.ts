import { expect, it } from 'vitest';
import { activeScope, meanOf } from '../../../src/kernels/activity/active-count.js';

it('means are exact, and none of nothing', () => {
  expect([meanOf([]), meanOf([0]), meanOf([1, 2]), meanOf([3, 0, 0])]).toEqual([null, 0, 1.5, 1]);
});

it('the scope is what is known of events, and nothing else', () => {
  const counts = { n: 1, missing: 2, invalid: 3, reasons: {}, afterAsOf: 4 };
  const told = { refunds: null, refunded: 0, refundsApart: 0 };
  const activity = {
    ...counts,
    ...told,
    timeZone: 'UTC',
    asOf: 5,
    asOfDay: 0,
    seen: { first: 0, last: 0 },
    lastDay: 0,
    days: {} as never,
  };
  expect(activeScope(activity)).toEqual({ n: 1, afterAsOf: 4, timeZone: 'UTC', asOf: 5 });
});
