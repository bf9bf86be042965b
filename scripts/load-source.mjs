import { build } from 'esbuild';

/**
 * What modules of src export, as they stand now: for scripts, which run without a build.
 * @param {readonly string[]} exports statements that export from `./src/…`
 */
export async function loadSource(exports) {
  const { outputFiles } = await build({
    stdin: { contents: exports.join('\n'), resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
