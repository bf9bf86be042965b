import { metrics } from 'cx-metrics/catalog';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { located, thrownBy } from '../../test/docs/checks.js';
import { typeErrorsOf } from '../../test/docs/example-types.js';
import { toTest } from '../../test/docs/to-test.js';
import { codeOf } from '../metrics/code.mjs';
import { samplesOf } from '../metrics/sample.mjs';

/** The code of every page of a metric, as it stands there. */
const examples = metrics.flatMap((record) =>
  samplesOf(record).map((sample, k) => ({ file: `metrics/${record.id}-${k}.md`, line: 1, code: codeOf(sample) })),
);

/** The test of an example, to be run at once. */
async function run(example: (typeof examples)[number]): Promise<void> {
  const text = toTest(example).replaceAll(/await import\('cx-metrics'\)/g, "await load('cx-metrics')");
  const code = ts.transpileModule(text, { compilerOptions: { target: ts.ScriptTarget.ES2022 } }).outputText;
  let result: Promise<void> | undefined;
  const register = (_name: string, body: () => Promise<void>) => {
    result = body();
  };
  const load = () => import('cx-metrics');
  new Function('it', 'expect', 'located', 'thrownBy', 'load', code)(register, expect, located, thrownBy, load);
  await result;
}

describe('the code of pages of metrics', () => {
  it.each(examples)('of $file gives what its comments say', async (example) => {
    expect(example.code.match(/\/\/ [=~]>/g)?.length).toBeGreaterThanOrEqual(2);
    await run(example);
  });

  it('has the right types', () => {
    expect(typeErrorsOf(examples)).toEqual([]);
  });

  it('would be told when it were wrong', async () => {
    const [first] = examples;
    if (!first) throw new Error('there are no examples');
    const wrong = first.code.replace(/result\.n; \/\/ => \d+/, 'result.n; // => 1234567');
    await expect(run({ ...first, code: wrong })).rejects.toThrow('1234567');
  });
});
