import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { documentationFaults, publicNames } from './exports.js';
import { parsed } from './sources.js';

const declared = (text: string) =>
  documentationFaults({
    name: 'a',
    declarations: parsed('src/core/a.ts', text).statements.filter(ts.isFunctionDeclaration),
  });

const complete = `/**
 * A number.
 * @param b another
 * @returns it
 * @example
 * \`\`\`ts
 * a(1); // => 1
 * \`\`\`
 * @category Test
 * @since 0.1.0
 */
export function a(b: number): number { return b; }`;

describe('exports', () => {
  it('are documented: what, since when, where it belongs, parameters, result and a running example', () => {
    expect(publicNames().length).toBeGreaterThan(0);
    expect(publicNames().flatMap(documentationFaults)).toEqual([]);
  });

  it.each([
    ['@param b another', '@param b'],
    ['@returns it', '@returns'],
    ['A number.', 'a description'],
    ['@category Test', '@category'],
    ['@since 0.1.0', '@since'],
    ['// => 1', 'an @example with a ts block that checks something'],
    ['```ts', 'an @example with a ts block that checks something'],
  ])('are refused without %s', (text, lacking) => {
    expect(declared(complete.replace(text, ''))).toEqual([`src/core/a.ts:12: a lacks ${lacking}`]);
  });

  it('are let through when complete', () => {
    expect(declared(complete)).toEqual([]);
  });
});
