// Builds the page into dist/ and serves it: `node main.mjs`, or `node main.mjs build` for the files alone.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

const config = {
  root: dirname(fileURLToPath(import.meta.url)),
  // addresses within the page, so that it works from any folder of any host
  base: './',
  configFile: false,
  logLevel: 'warn',
  // vega alone is larger than what Vite warns of
  build: { chunkSizeWarningLimit: 1500, target: 'es2022' },
};

await build(config);
if (process.argv[2] !== 'build') {
  const server = await preview({ ...config, preview: { host: '127.0.0.1', port: 4173 } });
  console.log(server.resolvedUrls.local[0]);
}
