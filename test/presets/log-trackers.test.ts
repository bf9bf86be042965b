import { expect, it } from 'vitest';
import * as presets from '../../src/presets/log-trackers.js';
import { casesOf } from '../../src/service/log/cases-of.js';
import { describeLogNames } from './log-names.js';

describeLogNames(presets);

it('names of trackers tell a duplicate from what was solved', () => {
  const rows = ['closed', 'marked_as_duplicate'].flatMap((event, id) => [
    { id, at: 0, event: 'labeled' },
    { id, at: 5, event },
  ]);
  const { cases } = casesOf(rows, { case: 'id', at: 'at', kind: 'event', names: presets.githubIssueEventNames });
  expect(cases.map(({ end }) => end)).toEqual(['resolved', 'merged']);
});

it('names of trackers tell a duplicate that is closed at once, in whatever order, from one that is found later', () => {
  const duplicates = [
    [
      ['closed', 10],
      ['marked_as_duplicate', 10],
    ],
    [
      ['marked_as_duplicate', 10],
      ['closed', 10],
    ],
    [
      ['closed', 10],
      ['marked_as_duplicate', 20],
    ],
  ] as const;
  const rows = duplicates.flatMap((events, id) => events.map(([event, at]) => ({ id, at, event, opened: 0 })));
  const { cases } = casesOf(rows, {
    ...{ case: 'id', at: 'at', kind: 'event', openedAt: 'opened' },
    names: presets.githubIssueEventNames,
  });
  expect(cases.map(({ end, resolvedAt }) => [end, resolvedAt])).toEqual([
    ['merged', []],
    ['merged', []],
    ['resolved', [10]],
  ]);
});

it('names of trackers know what the templates of Jira Service Management bring', () => {
  const log = [
    'Waiting for support',
    'Waiting for approval',
    'In Progress',
    'Pending',
    'Escalated',
    'Resolved',
    'Closed',
  ];
  const rows = log.map((to, at) => ({ id: 1, at, to }));
  const options = { case: 'id', at: 'at', after: 'to', names: presets.jiraServiceStatusNames } as const;
  const { cases, unmatched } = casesOf(rows, { ...options, pausing: ['pending', 'hold'] });
  expect(unmatched).toEqual([]);
  expect(cases).toMatchObject([
    {
      pauses: [
        [1, 2],
        [3, 4],
      ],
      resolvedAt: [5],
      closedAt: [5, 6],
      end: 'resolved',
    },
  ]);
});
