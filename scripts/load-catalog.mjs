import { build } from 'esbuild';

/** @typedef {import('../src/catalog/metric-record.js').MetricRecord} MetricRecord */
/** @typedef {import('../src/catalog/metric-texts.js').MetricTexts} MetricTexts */

/** Groups of the catalogue, in its order. */
const GROUPS =
  'survey service customers revenue acquisition engagement mobile media content marketplace digital journey'.split(' ');

/**
 * The records and their Vietnamese, as the sources hold them now: for scripts, which run without a build.
 * @returns {Promise<{ records: readonly MetricRecord[], texts: Readonly<Record<string, MetricTexts>> }>}
 */
export async function loadCatalog() {
  const parts = GROUPS.flatMap((group) => [
    `export { ${group}Records } from './src/catalog/records/${group}.ts';`,
    `export { ${group}Texts } from './src/catalog/vi/${group}.ts';`,
  ]);
  const { outputFiles } = await build({
    stdin: { contents: parts.join('\n'), resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  const data = await import(`data:text/javascript;base64,${code}`);
  return {
    records: GROUPS.flatMap((group) => data[`${group}Records`]),
    texts: Object.assign({}, ...GROUPS.map((group) => data[`${group}Texts`])),
  };
}
