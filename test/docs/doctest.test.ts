import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import * as checks from './checks.js';
import { typeErrorsOf } from './example-types.js';
import { documentedFiles, examplesOf } from './examples.js';
import { toTest } from './to-test.js';

const fence = '```';

/** Runs a block as its test would run and gives the error it fails with, or `'passed'`. */
async function outcomeOf(code: string): Promise<string> {
  const test = ts.transpileModule(toTest({ file: 'docs/a.md', line: 10, code }), {
    compilerOptions: { target: ts.ScriptTarget.ES2022 },
  }).outputText;
  let result = Promise.resolve();
  const register = (_name: string, run: () => Promise<void>) => {
    result = run();
  };
  new Function('it', 'expect', 'located', 'thrownBy', test)(register, expect, checks.located, checks.thrownBy);
  return result.then(
    () => 'passed',
    (error: Error) => error.message,
  );
}

describe('examples', () => {
  const wrong = 'const a = 1;\nconst b: string = a;\n(null as never as string[]).push(a); // throws TypeError';
  const faults: string[] = [];
  beforeAll(() => {
    const examples = documentedFiles('.').flatMap((file) => examplesOf(file, readFileSync(file, 'utf8')));
    // One compilation for both tests: most of the time goes into reading the library's own types.
    faults.push(...typeErrorsOf([...examples, { file: 'wrong.md', line: 10, code: wrong }]));
  });

  it('have the right types', () => {
    expect(faults.filter((fault) => !fault.startsWith('wrong.md'))).toEqual([]);
  });

  it('would be told when their types were wrong, with file and line', () => {
    expect(faults).toContain("wrong.md:11: Type 'number' is not assignable to type 'string'.");
    expect(faults.filter((fault) => fault.startsWith('wrong.md'))).toHaveLength(1);
  });

  it('are found in Markdown and in doc comments, by their first line', () => {
    const markdown = `text\n${fence}ts\na;\nb;\n${fence}\n${fence}ts no-run\nc;\n${fence}\n${fence}sh\nd\n${fence}\n`;
    expect(examplesOf('a.md', markdown)).toEqual([{ file: 'a.md', line: 3, code: 'a;\nb;' }]);
    const source = `/**\n * text\n * ${fence}ts\n * a;\n *   b;\n * ${fence}\n */\nconst c = \`${fence}ts\`;\n`;
    expect(examplesOf('a.ts', source)).toEqual([{ file: 'a.ts', line: 4, code: 'a;\n  b;' }]);
  });
});

describe('an example', () => {
  it.each([
    ['1 + 1; // => 2'],
    ['[1,\n  2]; // => [1, 2]'],
    ['[\n  1,\n];\n// => [1]'],
    ['({ a: 1, b: 2 }); // => {\n//   a: 1,\n//   b: 2 }'],
    ['const a: number = 3; // => 3'],
    ['console.log(3); // => 3'],
    ['0.1 + 0.2; // ~> 0.3'],
    ['null!.a; // throws TypeError'],
    ["for (const a of [1, 2]) {\n  a > 0; // => true\n}\nconst text = 'no check';"],
    ["await Promise.resolve('a'); // => 'a' // with a remark"],
  ])('passes when it is right: %s', async (code) => {
    expect(await outcomeOf(code)).toBe('passed');
  });

  it.each([
    ['1 + 1; // => 3', 'docs/a.md:10: expected 2 to deeply equal 3'],
    ['const a = 1;\n\na; // => 2', 'docs/a.md:12: expected 1 to deeply equal 2'],
    ['const a = 1;\nconst b = 2; // => 3', 'docs/a.md:11: expected 2 to deeply equal 3'],
    ['-0; // => 0', 'docs/a.md:10: expected -0 to deeply equal +0'],
    ['0.1 + 0.2; // ~> 0.31', 'docs/a.md:10: expected 0.30000000000000004 to be close to 0.31'],
    ['1; // throws INVALID_VALUE', "docs/a.md:10: expected 'nothing' to be 'INVALID_VALUE'"],
    ['if (true) {\n  null!.a;\n}', "docs/a.md:11: Cannot read properties of null (reading 'a')"],
  ])('fails when it is wrong, at its line: %s', async (code, text) => {
    expect(await outcomeOf(code)).toContain(text);
  });

  it('may not have a check that nothing looks at', () => {
    const place = 'docs/a.md:11: a check must follow an expression or a constant';
    expect(() => toTest({ file: 'docs/a.md', line: 10, code: 'const a = 1;\nfunction b() {} // => 1' })).toThrow(place);
    expect(() => toTest({ file: 'docs/a.md', line: 10, code: 'const a = 1;\nconst { b } = c; // => 1' })).toThrow(
      place,
    );
  });
});
