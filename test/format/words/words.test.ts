import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { metricIds } from '../../../src/catalog/finding/metrics.js';
import * as en from '../../../src/format/en/index.js';
import * as vi from '../../../src/format/vi/index.js';
import type { MetricWords } from '../../../src/format/words/metric-words.js';
import { kebab } from '../../structure/metric-ids.js';

/** Bytes that what is exported from a module of words takes, minified and compressed. */
async function weight(exported: string): Promise<number> {
  const stdin = { contents: `export ${exported};`, resolveDir: 'src/format', loader: 'ts' as const };
  const { outputFiles } = await build({
    stdin,
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
}

/** Results of models of customers and of others that are no metrics of the catalogue. */
const MODELS = [
  'active-days',
  'active-users',
  'backlog-over-periods',
  'clv',
  'driver-importance',
  'expected-purchases',
  'expected-value',
  'holdout-comparison',
  'probability-alive',
  'purchase-summary',
  'stratified-nps',
  'tracking-curve',
];

describe.each([
  ['en', en],
  ['vi', vi],
] as const)('words in %s', (language, words) => {
  const all = Object.entries(words) as [string, MetricWords][];
  const plurals = new Intl.PluralRules(language).resolvedOptions().pluralCategories;

  it('are there for every metric, under its function and its id', () => {
    expect(all.map(([, { id }]) => id).sort()).toEqual([...metricIds, ...MODELS].sort());
    expect(all.filter(([name, { id }]) => kebab(name) !== id)).toEqual([]);
  });

  it.each(all)('%s has a name, what it counts in every number, and a sentence', (_, { name, n, definition }) => {
    expect(name).toMatch(/^\S.*\S$/);
    expect(Object.keys(n).sort()).toEqual([...plurals].sort());
    expect(definition).toMatch(/^\S.*\.$/);
  });

  it('cost what is used: one metric, not all', async () => {
    const one = await weight(`{ csat } from './${language}/index.js'`);
    // with the phrases of its language
    expect(one).toBeLessThanOrEqual(800);
    expect((await weight(`{ csat, nps } from './${language}/index.js'`)) - one).toBeLessThanOrEqual(350);
    expect(await weight(`* from './${language}/index.js'`)).toBeGreaterThan(10_000);
  });
});
