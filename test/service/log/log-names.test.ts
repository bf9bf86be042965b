import { expect, it } from 'vitest';
import { isEnding, isOwnStatus, NameBook } from '../../../src/service/log/log-names.js';

it('tells statuses that end a case from those that go on', () => {
  expect(['new', 'open', 'pending', 'hold', 'other'].some(isEnding)).toBe(false);
  expect(['solved', 'closed', 'merged', 'spam'].every(isEnding)).toBe(true);
  expect([isOwnStatus('hold'), isOwnStatus('resolved')]).toEqual([true, false]);
});

it('gives each name a number, as a status and as an event', () => {
  const names = new NameBook('f', { Active: 'open', open: 'reopened' });
  const codes = [
    names.codeOf('open', true),
    names.codeOf('Active', true),
    names.codeOf('open', false),
    names.codeOf('x', false),
  ];
  expect(codes).toEqual([0, 1, 2, 3]);
  expect(names.codeOf('Active', true)).toBe(1);
  expect(names.met.map(({ as }) => as)).toEqual(['open', 'open', 'reopened', null]);
  expect(names.listed(({ as }) => as === 'open').map(({ name }) => name)).toEqual(['Active', 'open']);
});

it('lets what is given win over our own names', () => {
  const names = new NameBook('f', { open: 'pending' });
  expect(names.met[names.codeOf('open', true)]?.as).toBe('pending');
});
