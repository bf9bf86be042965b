import { describe, expect, it } from 'vitest';
import type { StatusTimeCounting } from '../../../src/service/time/status-cases.js';
import {
  restoredStatusTime,
  StatusTimeAggregator,
  type StatusTimeState,
} from '../../../src/service/time/status-time-aggregator.js';
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
    const again = restoredStatusTime(kind, made.toJSON(), PendingTime);
    expect(again.remove(ticket).toJSON()).toEqual(new PendingTime().toJSON());
    expect(outcome(() => again.remove(ticket))).toBe('INVALID_STATE');
  });

  it('adds all or none', () => {
    const made = new PendingTime().add(ticket);
    const before = JSON.stringify(made);
    const spoilt = { statuses: [{ at: 'x' as never, status: 'new' }] };
    expect(() => made.addAll([ticket, null, spoilt])).toThrow('pendingTime: statuses must have at: epoch milliseconds');
    expect(() => made.addAll([ticket, null, spoilt])).toThrow('at row 2, reader statuses');
    expect(() => made.remove(spoilt)).toThrow('at row 0, reader statuses');
    expect(JSON.stringify(made)).toBe(before);
  });

  it('keeps what it hands out apart from what it holds', () => {
    const made = new PendingTime();
    (made.toJSON().counted as string[]).push('open');
    expect(made.toJSON().counted).toEqual(['pending']);
  });

  it('refuses what is no state', () => {
    for (const state of [null, 5, {}]) {
      expect(
        outcome(() => restoredStatusTime(kind, state as unknown as StatusTimeState<'pending-time'>, PendingTime)),
      ).toBe('STATE_MISMATCH');
    }
  });
});
