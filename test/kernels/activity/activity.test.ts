import { describe, expect, it } from 'vitest';
import { activityOf, activityOfVisits, minimumOf } from '../../../src/kernels/activity/activity.js';
import { presenceParts } from '../../../src/kernels/history/sound-visits.js';
import { countVisits } from '../../../src/kernels/history/visits.js';
import { countOrders } from '../../../src/kernels/orders/count-orders.js';
import { outcome } from '../../laws.js';

const DAY = 86_400_000;
const known = { timeZone: 'UTC', asOf: 9.5 * DAY };

describe('activityOf', () => {
  it('knows the same of rows, columns, visits and orders', () => {
    const [user, at] = [
      ['a', 'b', 'a', null],
      [3 * DAY, 0, 12 * DAY, 0],
    ];
    const expected = { ...known, asOfDay: 9, lastDay: 9, n: 2, missing: 1, invalid: 0, afterAsOf: 1 };
    const rows = user.map((who, k) => ({ who, when: at[k] }));
    const readers = { user: (row: (typeof rows)[0]) => row.who, at: (row: (typeof rows)[0]) => row.when };
    for (const [source, options] of [
      [{ user, at }, known],
      [rows, { ...known, ...readers }],
      [countVisits({ subject: user, at }, known), undefined],
      [countOrders({ customer: user, at }, known), {}],
    ] as const) {
      const { days, ...scope } = activityOf('dau', source, options, 'from to');
      expect(scope).toMatchObject(expected);
      expect([days.first, [...days.starts]]).toEqual([0, [0, 1, 1, 1, 2]]);
    }
  });

  it('refuses what has been decided when visits were counted, and damaged visits', () => {
    const visits = countVisits({ subject: ['a'], at: [0] }, known);
    for (const name of ['timeZone', 'asOf', 'user', 'at', 'onInvalid', 'missingValue']) {
      expect(() => activityOf('dau', visits, { [name]: 'UTC' }, 'from')).toThrow(
        `dau: ${name} must be left out: they have been counted already`,
      );
    }
    expect(outcome(() => activityOf('dau', { ...visits, n: 5 }, {}, ''))).toBe('INVALID_VALUE');
    expect(() => activityOf('dau', visits, { colour: 1 }, 'from')).toThrow('unknown option "colour"');
    expect(activityOfVisits(visits)).toMatchObject({ n: 1, timeZone: 'UTC' });
  });

  it('asks for the one who is asked for', () => {
    expect(() => activityOf('newUsers', [{}], { ...known, at: () => 0 }, '', presenceParts)).toThrow(
      'newUsers: customer',
    );
    expect(() => activityOf('dau', [{}], { ...known, at: () => 0 }, '')).toThrow('dau: user');
  });
});

describe('minimumOf', () => {
  it('is a whole number from 1', () => {
    expect([minimumOf('dau', undefined), minimumOf('dau', 3)]).toEqual([1, 3]);
    for (const bad of [0, -1, 1.5, '2', Number.NaN, 2 ** 53]) {
      expect(outcome(() => minimumOf('dau', bad as never))).toBe('INVALID_OPTION');
    }
  });
});
