import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { Plugin } from 'vitest/config';
import { documentedFiles, examplesOf } from './examples.js';
import { toTest } from './to-test.js';

const all = 'virtual:doctest';
const one = `${all}/`;

/** Registers the examples of one file as tests, one per fenced block. */
function suiteOf(root: string, file: string): string {
  const tests = examplesOf(file, readFileSync(join(root, file), 'utf8')).map(toTest);
  const suite = [
    `import { describe, expect, it } from 'vitest';`,
    `import { located, thrownBy } from ${JSON.stringify(join(root, 'test/docs/checks.ts'))};`,
    `describe(${JSON.stringify(file)}, () => {`,
    ...tests,
    '});',
  ].join('\n');
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
  return ts.transpileModule(suite, { compilerOptions }).outputText;
}

/** Files or folders, with a comma between them, whose examples are wanted; all where nothing is said. */
const wanted = (process.env['EXAMPLES'] ?? '').split(',').filter(Boolean);

function isAsked(file: string): boolean {
  return wanted.length === 0 || wanted.some((part) => file === part || file.startsWith(`${part}/`));
}

/**
 * Vite plugin: `import 'virtual:doctest'` makes a test of every `ts` block in the doc comments of `src` and in the
 * Markdown files. `virtual:doctest/src/survey/nps.ts` does so for one file.
 */
export function doctest(root: string = process.cwd()): Plugin {
  return {
    name: 'doctest',
    // What stands behind these names is in other files, so that nothing about them can be kept.
    configureVitest({ experimental_defineCacheKeyGenerator: defineCacheKey }) {
      defineCacheKey(({ id }) => (id.includes(all) ? false : undefined));
    },
    resolveId: (id) => (id === all || id.startsWith(one) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${all}`)) return undefined;
      const asked = id.slice(1);
      const files = asked === all ? documentedFiles(root).filter(isAsked) : [asked.slice(one.length)];
      for (const file of files) this.addWatchFile(join(root, file));
      if (asked !== all) return files.map((file) => suiteOf(root, file)).join('\n');
      const withExamples = files.filter((file) => examplesOf(file, readFileSync(join(root, file), 'utf8')).length > 0);
      // a file without a single test would be an error
      if (withExamples.length === 0) return "import { it } from 'vitest'; it.todo('there are no examples');";
      return withExamples.map((file) => `import ${JSON.stringify(one + file)};`).join('\n');
    },
  };
}
