import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import fc from 'fast-check';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { NpsAggregator } from '../../src/index.js';
import { outcome } from '../laws.js';
import { asked, chances, values } from '../udaf/cases.js';

const folder = join(inject('consumer'), 'node_modules/cx-metrics/dist/udaf');
const [script, module] = ['cx-metrics.iife.js', 'cx-metrics.mjs'].map((file) => join(folder, file)) as [string, string];
const textOf = (path: string) => readFileSync(path, 'utf8');

const guide = textOf('docs/javascript-in-an-engine.md');
const bodies = [...guide.matchAll(/LANGUAGE js\n[^;]*?AS r'''\n(.*?)'''/gs)].map(([, body = '']) => body);
const [, parameters = '', snippet = ''] = /FUNCTION metric\((.*?)\)\n.*?AS \$\$\n(.*?)\$\$/s.exec(guide) ?? [];

/** Metrics with values that memory takes. */
const cases = fc
  .sample(fc.tuple(asked, values, chances), { numRuns: 300, seed: 16 })
  .filter(([metric, given]) => outcome(() => metric.state(given)) === 'none')
  .map(([metric, given, next], k) => {
    const options = { ...metric.counting, ...metric.concluding, returns: k % 5 ? 'result' : 'state' };
    return {
      expected: k % 5 ? metric.result(given) : metric.state(given),
      values: given,
      options: [metric.metric, k % 2 ? JSON.stringify(options) : options],
      chances: next,
    };
  });
const answers = [10, 9, 9, 8, 3, null];
const days = [answers, [7, 2]].map((day) => JSON.stringify(new NpsAggregator().addAll(day)));

describe('the bundles for engines', () => {
  let told: Readonly<Record<'globals' | 'names' | 'module' | 'script' | 'bodies' | 'snippet', unknown>>;
  beforeAll(() => {
    const given = {
      module,
      script,
      cases: cases.map(({ expected: _, ...rest }) => rest),
      bodies: [
        { body: bodies[0], values: answers, options: [] },
        { body: bodies[1], values: answers, options: ['nps', '{"confidence":0.9}'] },
        { body: bodies[2], values: days, options: ['nps', '{}'] },
      ],
      snippet: {
        parameters: parameters.split(', ').map((each) => each.split(' ')[0]),
        body: snippet,
        values: [answers, 'nps', '{}'],
      },
    };
    const program = ['--experimental-vm-modules', '--no-warnings', 'test/package/bare-realm.mjs'];
    told = JSON.parse(
      execFileSync(process.execPath, program, { input: serialize(given), encoding: 'utf8', maxBuffer: 1e8 }),
    );
  });

  it('are two files of less than 32 KB, one of which may stand in a statement', () => {
    expect(readdirSync(folder).sort()).toEqual(['cx-metrics.iife.js', 'cx-metrics.mjs']);
    expect(statSync(module).size).toBeLessThanOrEqual(32_000);
    expect(statSync(script).size).toBeLessThanOrEqual(32_768);
  });

  it('are texts that SQL can quote, and import nothing', () => {
    for (const text of [module, script].map(textOf)) {
      expect(text).toMatch(/^\/\* cx-metrics \d+\.\d+\.\d+, MIT \*\/\n[\n -~]*$/);
      expect(text).not.toMatch(/'''|"""|\$\$|\bimport(\(| ?["'{*])|\brequire\(/);
    }
  });

  it('have the same names, and one global', () => {
    const names = ['aggregate', 'aggregateOf', 'aggregateState', 'deserialize', 'finalize', 'initialState'];
    expect(told.names).toEqual([
      [...names, 'merge', 'serialize'],
      [...names, 'merge', 'serialize'],
    ]);
    expect(told.globals).toEqual(['cxMetrics']);
  });

  it('say in a bare realm what memory says, bit for bit, wherever an engine counts and sends', () => {
    expect(cases.length).toBeGreaterThan(100);
    const expected = cases.map((each) => each.expected);
    expect(told.module).toEqual(expected);
    expect(told.script).toEqual(expected);
  });

  it('do so under the statements of the guide', () => {
    expect(bodies).toHaveLength(3);
    const nps = new NpsAggregator().addAll(answers);
    const both = new NpsAggregator().merge(nps).addAll([7, 2]);
    const results = [nps.result(), nps.result({ confidence: 0.9 }), both.result()];
    expect(told.bodies).toEqual(results.map((result) => JSON.stringify(result)));
    expect(told.snippet).toBe(JSON.stringify(nps.result()));
  });
});
