import { describe, expect, it } from 'vitest';
import { parsed, sources } from './sources.js';
import { topLevelFaults } from './top-level.js';

const faults = (text: string) => topLevelFaults(parsed('src/core/example.ts', text));

describe('top levels', () => {
  it('have no effects', () => {
    expect(sources().flatMap(topLevelFaults)).toEqual([]);
  });

  it.each([
    'start();',
    'let count = 0;',
    'const cache = new Map();',
    'const root = Math.sqrt(2);',
    'const epsilon = Number.EPSILON;',
    'const week = 7 * day;',
    'const most = 2 ** 53;',
    'const table = [...other];',
    'const table = { ...other };',
    'const table = { [key]: 1 };',
    'const text = `$' + '{name}`;',
    'const { a } = b;',
    'const cached = /* @__PURE__ */ make(other());',
    'if (true) start();',
    'enum Color { Red }',
    'class A { static { start(); } }',
    'class A { static table = make(); }',
    'class A { [key()]() {} }',
    'class A extends mixin(B) {}',
  ])('are refused: %s', (text) => {
    expect(faults(text)).toHaveLength(1);
  });

  it.each([
    'export const cache = /* @__PURE__ */ new Map<string, number>();',
    'const day = 24 * 60 * 60_000;',
    'const low = -8.64e15;',
    "const names = ['a', 'b'] as const;",
    "const method = { name: 'score', bounds(n: number) { return n; }, of: (n: number) => n, alias };",
    'const pattern = /a/g;',
    'const text = `plain`;',
    'class A extends B { static readonly kind = "a"; #count = start(); [Symbol.iterator]() {} }',
    'declare const brand: unique symbol;',
    'export function start() { return Math.sqrt(2); }',
  ])('are let through: %s', (text) => {
    expect(faults(text)).toEqual([]);
  });
});
