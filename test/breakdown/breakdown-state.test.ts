import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { BreakdownAggregator } from '../../src/breakdown/breakdown-aggregator.js';
import { NpsAggregator } from '../../src/survey/nps/nps-aggregator.js';
import { outcome } from '../laws.js';

const of = () => new NpsAggregator();
const stored = () => JSON.parse(readFileSync('test/breakdown/breakdown.state-v1.json', 'utf8'));

it('is read as version 1 was written', () => {
  const table = BreakdownAggregator.fromJSON(stored(), { of });
  expect(JSON.parse(JSON.stringify(table))).toEqual(stored());
  expect(table.result().groups.map(({ keys, result }) => [keys, result.value])).toEqual([
    [{ channel: 'shop', vip: true }, -100],
    [{ channel: 'web', vip: false }, 50],
    [{ channel: null, vip: null }, null],
  ]);
});

it.each([
  ['a newer version', { version: 2 }, 'STATE_VERSION'],
  ['another kind', { kind: 'nps' }, 'STATE_MISMATCH'],
  ['no names', { keys: [] }, 'INVALID_STATE'],
  ['names that are no texts', { keys: [1, 2] }, 'INVALID_STATE'],
  ['no groups', { groups: null }, 'INVALID_STATE'],
  ['nothing that is shared', { each: null }, 'STATE_MISMATCH'],
  ['a shared count', { each: { ...stored().each, missing: 1 } }, 'INVALID_STATE'],
  ['a field of nobody', { more: 1 }, 'INVALID_STATE'],
  ['groups out of order', { groups: stored().groups.toReversed() }, 'INVALID_STATE'],
  ['a group twice', { groups: [stored().groups[0], stored().groups[0]] }, 'INVALID_STATE'],
  ['a group with nothing', { groups: [[['a', true], {}]] }, 'INVALID_STATE'],
  ['a group without its state', { groups: [[['a', true]]] }, 'INVALID_STATE'],
  ['a key too few', { groups: [[['a'], { missing: 1 }]] }, 'INVALID_STATE'],
  ['a key that is none', { groups: [[['a', {}], { missing: 1 }]] }, 'INVALID_STATE'],
  [
    'keys of two kinds',
    {
      groups: [
        [[7, true], { missing: 1 }],
        [['8', true], { missing: 1 }],
      ],
    },
    'STATE_MISMATCH',
  ],
  ['a key of -0', { groups: [[[-0, true], { missing: 1 }]] }, 'INVALID_STATE'],
  ['a field that does not differ', { groups: [[['a', true], { missing: 1, invalid: 0 }]] }, 'INVALID_STATE'],
  ['an unknown field of a group', { groups: [[['a', true], { more: 1 }]] }, 'INVALID_STATE'],
  ['a damaged group', { groups: [[['a', true], { missing: -1 }]] }, 'INVALID_STATE'],
])('is refused with %s', (_, change, code) => {
  expect(outcome(() => BreakdownAggregator.fromJSON({ ...stored(), ...change } as never, { of }))).toBe(code);
});
