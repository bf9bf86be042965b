import { expect, it } from 'vitest';
import { targetOf } from '../../../src/format/words/target-of.js';

const phrases = {
  target: ' of {target}',
  units: ['{n} d', '{n} h', '{n} min', '{n} s'],
  working: '{value} of working time',
  days: { one: '{n} day', other: '{n} days' },
  by: '{target}, by {by}',
};
const told = (target: unknown, clock = 'elapsed') => targetOf({ target, clock }, 'en-US', 'en', phrases);

it('tells a duration by the clock that it runs on', () => {
  expect(told(5_400_000)).toBe(' of 1 h 30 min');
  expect(told(172_800_000)).toBe(' of 2 d');
  expect(told(90_061_500)).toBe(' of 1 d 1 h 1 min 1.5 s');
  expect(told(172_800_000, 'business')).toBe(' of 48 h of working time');
});

it('tells business days, and by when on the last of them', () => {
  expect(told({ businessDays: 1 })).toBe(' of 1 day');
  expect(told({ businessDays: 2, by: '17:00' })).toBe(' of 2 days, by 17:00');
});

it('tells nothing of what is no target', () => {
  for (const target of [0, null, undefined, Number.NaN, '5', {}, { businessDays: '2' }, { businessDays: Infinity }]) {
    expect(told(target)).toBe('');
  }
  expect(told({ businessDays: 2, by: 17 })).toBe(' of 2 days');
});
