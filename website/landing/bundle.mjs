import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * The playground for browsers: a small file that starts it, and parts that are loaded when they are needed. The library comes from dist/,
 * as anybody's bundler would take it.
 * @returns {Promise<Record<string, Uint8Array>>} by their addresses
 */
export async function bundle() {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const { outputFiles } = await build({
    absWorkingDir: folder,
    entryPoints: ['playground/start.ts'],
    outdir: '/',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    write: false,
    chunkNames: '[name]-[hash]',
    logLevel: 'error',
    loader: { '.ts': 'ts' },
  });
  return Object.fromEntries(
    outputFiles.map(({ path, contents }) => [
      `assets/playground${path.replaceAll('\\', '/').replace(/^[A-Z]:/, '')}`,
      contents,
    ]),
  );
}
