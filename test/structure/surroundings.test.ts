import { describe, expect, it } from 'vitest';
import { parsed, sources } from './sources.js';
import { surroundingFaults } from './surroundings.js';

const faults = (text: string) => surroundingFaults(parsed('src/core/example.ts', text));

describe('surroundings', () => {
  it('are never read: no clock, no zone or locale of the host, no chance', () => {
    expect(sources().flatMap(surroundingFaults)).toEqual([]);
  });

  it.each([
    'const a = Date.now();',
    'const a = new Date();',
    'const a = Date();',
    'const a = new Date(2026, 1);',
    "const a = Date.parse('2026-11-21T09:00');",
    'const a = Math.random();',
    'const a = performance.now();',
    'const a = (5).toLocaleString();',
    "const a = 'a'.localeCompare('b');",
    "const a = 'a'.toLocaleUpperCase();",
    'const a = (date: Date) => date.getHours();',
    'const a = new Intl.DateTimeFormat();',
    'const a = new Intl.NumberFormat(undefined, {});',
    "import { A } from './a.js';\nconst a = (b: unknown) => b instanceof A;",
    'class A {}\nconst a = (b: unknown) => b instanceof A;',
  ])('are refused in %s', (text) => {
    expect(faults(text)).toHaveLength(1);
  });

  it.each([
    'const a = new Date(0);',
    'const a = (date: Date) => date.getUTCHours() + date.getTime();',
    "const a = new Intl.DateTimeFormat('en', { timeZone: 'UTC' });",
    'const a = (b: unknown) => b instanceof Float64Array;',
    "const a = 'a'.toLocaleUpperCase('tr');",
    '// Date.now() in a comment',
  ])('are not seen in %s', (text) => {
    expect(faults(text)).toEqual([]);
  });
});
