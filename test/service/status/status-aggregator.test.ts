import { describe, expect, it } from 'vitest';
import { BusinessCalendar } from '../../../src/calendar/hours/business-calendar.js';
import { StatusTimeAggregator } from '../../../src/service/status/status-aggregator.js';
import type { StatusTimeCounting } from '../../../src/service/status/status-cases.js';
import { outcome } from '../../laws.js';
import { changes } from './status-laws.js';

const kind = { metric: 'pending-time', usual: ['pending'] } as const;

class PendingTime extends StatusTimeAggregator<'pending-time'> {
  constructor(options?: StatusTimeCounting) {
    super(kind, options);
  }
}

const ticket = { statuses: changes('0 new, 10 pending, 40 open, 50 solved') };

describe('StatusTimeAggregator', () => {
  it('counts and concludes as its kind says', () => {
    const made = new PendingTime().add(ticket);
    expect(made.result()).toMatchObject({ metric: 'pending-time', definition: 'pending', value: 30, n: 1 });
    expect(made.toJSON()).toMatchObject({ kind: 'pending-time', counted: ['pending'], ending: ['solved', 'closed'] });
    const again = new PendingTime().merge(made.toJSON());
    expect(again.remove(ticket).toJSON()).toEqual(new PendingTime().toJSON());
    expect(outcome(() => again.remove(ticket))).toBe('INVALID_STATE');
  });

  it('adds all or none', () => {
    const made = new PendingTime().add(ticket);
    const before = JSON.stringify(made);
    const spoilt = { statuses: [{ at: 'x' as never, status: 'new' }] };
    expect(() => made.addAll([ticket, null, spoilt])).toThrow(
      'pendingTime: statuses must be changes with at: epoch milliseconds',
    );
    expect(() => made.addAll([ticket, null, spoilt])).toThrow('at row 2, reader statuses');
    expect(() => made.remove(spoilt)).toThrow('at row 0, reader statuses');
    expect(JSON.stringify(made)).toBe(before);
  });

  it('keeps what it hands out apart from what it holds', () => {
    const made = new PendingTime();
    (made.toJSON().counted as string[]).push('open');
    expect(made.toJSON().counted).toEqual(['pending']);
  });

  it('lists names that are met, and those that are not, without refusing any', () => {
    const made = new PendingTime({ closing: ['spam'] });
    expect(made.result()).toMatchObject({ unmatched: ['closed', 'pending', 'solved', 'spam'], otherStatuses: [] });
    const other = { statuses: changes('0 Zu, 5 New, 9 solved') };
    made.add(other);
    expect(made.result()).toMatchObject({
      n: 1,
      unmatched: ['closed', 'pending', 'spam'],
      otherStatuses: ['New', 'Zu'],
    });
    const all = new PendingTime({ closing: ['spam'] }).add(ticket).merge(made).merge(made.toJSON());
    expect(all.toJSON()).toMatchObject({
      statusNames: ['New', 'Zu', 'new', 'open', 'pending', 'solved'],
      statusCounts: [2, 2, 1, 1, 1, 3],
    });
    expect(all.remove(other).remove(other).result()).toMatchObject({
      unmatched: ['closed', 'spam'],
      otherStatuses: ['new', 'open'],
    });
  });

  it('knows no names of a case that is refused, be it for its hours', () => {
    const made = new PendingTime({ calendar: 'per-case', onInvalid: 'count' });
    const before = made.result().unmatched;
    made.addAll([ticket, { ...ticket, calendar: [] }, { statuses: [{ at: 5, status: 'pending' }, null as never] }]);
    expect(made.result()).toMatchObject({ invalid: 3, n: 0, unmatched: before, otherStatuses: [] });
    const always = [{ from: 0, calendar: BusinessCalendar.always() }];
    expect(made.add({ ...ticket, calendar: always.values() as never }).result()).toMatchObject({
      invalid: 3,
      n: 1,
      otherStatuses: ['new', 'open'],
    });
    const all = new PendingTime({ onInvalid: 'count' }).add({ ...ticket, calendar: always });
    expect(all.result()).toMatchObject({ invalid: 1, otherStatuses: [] });
  });

  it('takes back only what it has met, though it has taken as long', () => {
    const made = new PendingTime().add(ticket);
    const before = JSON.stringify(made);
    const alike = { statuses: changes('0 New, 10 pending, 40 open, 50 solved') };
    expect(() => made.remove(alike)).toThrow('pendingTime: cannot remove what was never added');
    expect(JSON.stringify(made)).toBe(before);
  });

  it('refuses more names than any desk has, in one call, one after another and when states meet', () => {
    const names = (from: number, to: number) => ({
      statuses: Array.from({ length: to - from }, (_, k) => ({ at: k, status: `${from + k}` })),
    });
    const most = new PendingTime().addAll([names(0, 6000), names(3000, 10_000)]);
    const before = JSON.stringify(most);
    const text = 'pendingTime: statuses have more than 10000 different names: is status the field?';
    for (const call of [
      () => most.add(names(9999, 10_001)),
      () => new PendingTime({ onInvalid: 'count' }).add(names(0, 10_001)),
    ]) {
      expect(call).toThrow(expect.objectContaining({ code: 'INVALID_VALUE', message: text }));
    }
    expect(outcome(() => most.merge(new PendingTime().add(ticket)))).toBe('INVALID_STATE');
    expect(JSON.stringify(most)).toBe(before);
    expect(most.add(names(0, 10_000)).merge(JSON.parse(before)).result().otherStatuses).toHaveLength(10_000);
  });

  it('merges no names of what it is not', () => {
    const made = new PendingTime();
    expect(() => made.merge({ kind: 'pending-time', version: 2 } as never)).toThrow('has version 2');
    expect(outcome(() => made.merge({ kind: 'ttr', version: 1 } as never))).toBe('STATE_MISMATCH');
    const large = { ...new PendingTime().add(ticket).toJSON(), statusCounts: [1, 1, 1, Number.MAX_SAFE_INTEGER] };
    const full = new PendingTime().merge(large);
    expect(() => full.merge(large)).toThrow('counts are too large');
  });
});
