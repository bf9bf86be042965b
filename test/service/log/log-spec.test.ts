import { expect, it } from 'vitest';
import { logSpec } from '../../../src/service/log/log-spec.js';

const options = { case: 'case', at: 'at', kind: 'kind' } as never as { case: () => 1; at: () => 1; kind: () => '' };

it('applies defaults', () => {
  expect(logSpec(options)).toMatchObject({
    pausing: ['pending'],
    botOnly: 'closed',
    firstQuestion: 'message',
    exclude: [],
    kept: [],
    asOf: null,
  });
});

it('puts rules in one order, each once', () => {
  expect(logSpec({ ...options, exclude: ['spam', 'merged', 'spam'] }).exclude).toEqual(['merged', 'spam']);
  expect(logSpec({ ...options, pausing: ['hold', 'hold'] }).pausing).toEqual(['hold']);
});

it('refuses what is no moment or no choice', () => {
  expect(() => logSpec({ ...options, asOf: 'noon' })).toThrow('casesOf: asOf must be epoch milliseconds');
  expect(() => logSpec({ ...options, botOnly: 'open' as never })).toThrow(
    'casesOf: botOnly must be closed or resolved; got "open"',
  );
  expect(() => logSpec(undefined)).toThrow('casesOf: after or kind must be given');
});
