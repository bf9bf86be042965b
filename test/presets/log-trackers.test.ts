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
