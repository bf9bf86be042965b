import { expect, it } from 'vitest';
import { postStratify } from '../../src/weighting/post-stratify.js';
import { traitsOf } from '../../src/weighting/traits.js';
import { outcome } from '../laws.js';

const rows = [
  { score: 10, plan: 'paid' },
  { score: 9, plan: 'paid' },
  { score: 3, plan: 'free' },
  { score: 9, plan: null },
];
const targets = { paid: 0.25, free: 0.75 };

it('reads groups in the order of the targets, and those with a gap not at all', () => {
  const given = { by: 'by.plan', reader: 'plan', targets: 'targets.plan', shares: targets };
  const { traits, n, length } = traitsOf('rake', rows, [given, { ...given, reader: () => true, shares: { true: 1 } }]);
  expect([n, length]).toEqual([3, 4]);
  expect(traits).toEqual([
    {
      by: 'by.plan',
      codes: Int32Array.of(0, 0, 1, -1),
      groups: [
        { group: 'paid', n: 2, target: 0.25 },
        { group: 'free', n: 1, target: 0.75 },
      ],
    },
    { by: 'by.plan', codes: Int32Array.of(0, 0, 0, -1), groups: [{ group: 'true', n: 3, target: 1 }] },
  ]);
});

it('refuses what cannot be done, by name', () => {
  const bad = (given: object) => () => postStratify(rows, { by: 'plan', targets, ...given });
  expect(bad({ targets: { paid: 0.5, free: 0.3, trial: 0.2 } })).toThrow(
    'postStratify: nobody is in "trial" of by, whose target is 0.2',
  );
  expect(bad({ targets: { paid: 1 } })).toThrow('no target for "free" at row 2, reader by: add one to targets, or');
  expect(bad({ targets: { paid: 0.5, free: 0.6 } })).toThrow('targets must add up to 1');
  expect(bad({ by: (row: { score: number; plan: string | null }) => (row.score > 8 ? row.score : row.plan) })).toThrow(
    'of one kind',
  );
  expect(outcome(bad({ by: undefined }))).toBe('INVALID_OPTION');
  expect(outcome(bad({ by: 'plans' }))).toBe('NOTHING_READ');
  expect(outcome(bad({ targets: undefined }))).toBe('INVALID_OPTION');
  expect(outcome(bad({ tolerance: 1 }))).toBe('INVALID_OPTION');
});
