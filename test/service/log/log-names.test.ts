import { expect, it } from 'vitest';
import { isEnding, isOwnStatus, type MetName, NameBook } from '../../../src/service/log/log-names.js';

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

it('takes solved and resolved for each other, and refuses what fits nowhere', () => {
  const names = new NameBook('f', { closed: 'resolved', Fixed: 'solved' });
  const asOf = (name: string, isStatus: boolean) => names.met[names.codeOf(name, isStatus)]?.as;
  expect([asOf('closed', true), asOf('Fixed', true), asOf('resolved', true)]).toEqual(['solved', 'solved', 'solved']);
  expect([asOf('closed', false), asOf('Fixed', false), asOf('solved', false)]).toEqual(Array(3).fill('resolved'));
  names.assertFit();
  const odd = new NameBook('f', { open: 'paused' });
  odd.codeOf('open', true);
  expect(() => odd.assertFit()).toThrow('f: names: "open" came as a status, so it must stand for one of new, open,');
  odd.codeOf('open', false);
  odd.assertFit();
});

it('knows the name that another one differs from in case and blanks only', () => {
  const names = new NameBook('f', { 'In  Progress': 'open' });
  const likeOf = (name: string, isStatus: boolean) => names.likeOf(names.met[names.codeOf(name, isStatus)] as MetName);
  expect([' in progress', 'OPEN', 'Asked', 'opne'].map((name) => likeOf(name, true))).toEqual([
    ...['In  Progress', 'open', null, null],
  ]);
  expect(likeOf('Asked', false)).toBe('asked');
});
