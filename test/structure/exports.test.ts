import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { documentationFaults, overloadFaults, publicNames } from './exports.js';
import { parsed } from './sources.js';

const declared = (text: string) =>
  documentationFaults({
    name: 'a',
    declarations: parsed('src/core/a.ts', text).statements.filter(ts.isFunctionDeclaration),
  });

const overloaded = (text: string) =>
  overloadFaults({
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

  it('have their whole text on the first signature, and a line with a link on each further one', () => {
    expect(publicNames().filter(({ declarations }) => declarations.length > 1).length).toBeGreaterThan(0);
    expect(publicNames().flatMap(overloadFaults)).toEqual([]);
  });

  const first = complete.replace(' { return b; }', ';');
  const further = '/** The same of rows. See {@link a}. @param c rows */\nexport function a(c: string): number;';
  const body = 'export function a(d: unknown): number { return 1; }';

  it('are let through with their text on the first signature', () => {
    expect(overloaded([first, further, body].join('\n'))).toEqual([]);
    expect(overloaded(complete)).toEqual([]);
  });

  it('are refused with their text on another one, without a link, or with more than a line', () => {
    expect(overloaded([further, first, body].join('\n')).join()).toMatch(
      /a lacks on its first signature @category.*a lacks a link to a on.*a lacks a further signature of one line/,
    );
    expect(overloaded([first, further.replace('{@link a}', 'a'), body].join('\n'))).toEqual([
      'src/core/a.ts:14: a lacks a link to a on a further signature',
    ]);
    expect(overloaded([first, further.replace('@param', '@remarks'), body].join('\n'))).toEqual([
      'src/core/a.ts:14: a lacks a further signature of one line',
    ]);
  });
});
