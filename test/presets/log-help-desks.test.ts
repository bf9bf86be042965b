import { describe, expect, it } from 'vitest';
import * as presets from '../../src/presets/log-help-desks.js';
import { casesOf } from '../../src/service/log/cases-of.js';
import { describeLogNames } from './log-names.js';

describeLogNames(presets);

/** The only case of a log of pairs: when, and which name. */
function only(
  names: object,
  role: 'after' | 'kind',
  ...log: readonly (readonly [at: number, name: string | number])[]
) {
  const rows = log.map(([at, name]) => ({ id: 1, at, name }));
  return casesOf(rows, { case: 'id', at: 'at', [role]: 'name', names } as never).cases[0];
}

describe('names of help desks', () => {
  it('read statuses of Zendesk: solved, then closed', () => {
    const made = only(
      presets.zendeskStatusNames,
      'after',
      [0, 'new'],
      [5, 'Pending'],
      [8, 'On-hold'],
      [9, 'solved'],
      [99, 'closed'],
    );
    expect(made).toMatchObject({ pauses: [[5, 8]], resolvedAt: [9], closedAt: [9, 99], end: 'resolved' });
  });

  it('read metric events of Zendesk: activated again after it was fulfilled, it is reopened', () => {
    const log = [
      [0, 'activate'],
      [2, 'apply_sla'],
      [5, 'pause'],
      [7, 'activate'],
      [9, 'fulfill'],
      [20, 'activate'],
    ] as const;
    expect(only(presets.zendeskMetricEventNames, 'kind', ...log)).toMatchObject({
      pauses: [[5, 7]],
      resolvedAt: [9],
      reopenedAt: [20],
    });
    const replies = [
      [0, 'activate'],
      [5, 'fulfill'],
      [7, 'activate'],
      [8, 'breach'],
    ] as const;
    expect(only(presets.zendeskReplyEventNames, 'kind', ...replies)).toMatchObject({
      askedAt: 0,
      answeredAt: [5],
      askedAgainAt: [7],
    });
  });

  it('read what Freshdesk closes as what the requester has confirmed', () => {
    expect(only(presets.freshdeskStatusNames, 'after', [0, 2], [9, 4], [20, 5])).toMatchObject({ resolvedAt: [9] });
    expect(only(presets.freshdeskStatusNames, 'after', [0, 2], [9, 5])).toMatchObject({ resolvedAt: [9] });
  });

  it('read what sends a conversation to sleep and wakes it', () => {
    const log = [
      [0, 'user'],
      [10, 'snoozed'],
      [50, 'assign_and_unsnooze'],
      [60, 'admin'],
      [70, 'close'],
      [80, 'note_and_reopen'],
      [81, 'away_mode_assignment'],
    ] as const;
    expect(only(presets.intercomPartNames, 'kind', ...log)).toMatchObject({
      pauses: [[10, 50]],
      resolvedAt: [70],
      reopenedAt: [80],
      end: null,
    });
  });

  it('read what closes a conversation that only a bot has answered', () => {
    const log = [
      [0, 'user'],
      [1, 'bot'],
      [5, 'close'],
      [9, 'open'],
      [10, 'admin'],
      [12, 'close'],
    ] as const;
    expect(only(presets.intercomPartNames, 'kind', ...log.slice(0, 3))).toMatchObject({
      resolvedAt: [],
      end: 'bot-only',
    });
    expect(only(presets.intercomPartNames, 'kind', ...log)).toMatchObject({ resolvedAt: [12], reopenedAt: [9] });
  });
});
