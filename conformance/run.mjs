// Runs the SQL of the library on real engines: `npm run test:engines [-- --tables 1000 --seed 1 --engine duckdb --case words]`.
// README.md tells how. The sources are TypeScript, of the library too: they are put together here, and need no build before.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { installPackages } from './install.mjs';

const bundle = fileURLToPath(new URL('.build/main.mjs', import.meta.url));

installPackages();
await build({
  entryPoints: [fileURLToPath(new URL('main.ts', import.meta.url))],
  // by whose paths the library's own name leads to its sources
  tsconfig: fileURLToPath(new URL('../test/tsconfig.json', import.meta.url)),
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  sourcemap: 'inline',
  logLevel: 'error',
});
process.setSourceMapsEnabled(true);
const { main } = await import(bundle);
await main(process.argv.slice(2));
// Servers of an engine that started half-way would be waited for; what ends this process ends them.
process.exit();
