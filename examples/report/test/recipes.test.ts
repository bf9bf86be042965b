import * as fs from 'node:fs';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as csv from 'csv-parse';
import * as csvSync from 'csv-parse/sync';
import * as library from 'cx-metrics';
import ts from 'typescript';
import { afterAll, describe, expect, it } from 'vitest';
import { located, thrownBy } from '../../../test/docs/checks.js';
import { examplesOf } from '../../../test/docs/examples.js';
import { toTest } from '../../../test/docs/to-test.js';
import { folderWith, removeFolders } from './run-report.js';

/*
 * The guide shows how a file of CSV is read with the parser that the demo has. The package itself does not have it, so these blocks run
 * here: on the file that the guide shows.
 */
const guide = 'docs/from-an-export.md';
const text = readFileSync(guide, 'utf8');
const recipes = examplesOf(guide, text, /^ts no-run$/).filter(({ code }) => code.includes("'csv-parse"));
const folder = folderWith({ 'survey.csv': /^```text\n(Email,[\s\S]*?)^```$/m.exec(text)?.[1] ?? '' });
afterAll(removeFolders);

const modules: Readonly<Record<string, object>> = {
  'cx-metrics': library,
  'csv-parse': csv,
  'csv-parse/sync': csvSync,
  'node:fs': {
    readFileSync: (file: string) => fs.readFileSync(join(folder, file)),
    createReadStream: (file: string) => fs.createReadStream(join(folder, file)),
  },
};

/** Runs a block as its test would run. */
async function run(recipe: (typeof recipes)[number]): Promise<void> {
  const test = toTest(recipe).replaceAll('await import(', 'await load(');
  const { outputText } = ts.transpileModule(test, { compilerOptions: { target: ts.ScriptTarget.ES2022 } });
  let result = Promise.resolve();
  const register = (_name: string, body: () => Promise<void>) => {
    result = body();
  };
  const names = ['it', 'expect', 'located', 'thrownBy', 'load'];
  new Function(...names, outputText)(register, expect, located, thrownBy, (name: string) => modules[name]);
  return result;
}

describe('the recipes for CSV', () => {
  it('are found', () => {
    expect(recipes.length).toBe(2);
  });

  it.each(recipes)('line $line gives what it says', run);

  it('are looked at', async () => {
    writeFileSync(join(folder, 'survey.csv'), 'Email,Submitted,Recommend\nan,1/5/2026 10:00,3\n');
    await expect(run(recipes[0] as (typeof recipes)[number])).rejects.toThrow(`${guide}:`);
  });
});
