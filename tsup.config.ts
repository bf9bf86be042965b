import { existsSync, readdirSync } from 'node:fs';
import { defineConfig } from 'tsup';

/** The ES modules and their declarations; scripts/finish-build.mjs makes the CommonJS form of both. */
const entries = {
  index: 'src/index.ts',
  stats: 'src/stats/index.ts',
  calendar: 'src/calendar/index.ts',
  presets: 'src/presets/index.ts',
  format: 'src/format/index.ts',
  'format-en': 'src/format/en/index.ts',
  'format-vi': 'src/format/vi/index.ts',
  catalog: 'src/catalog/index.ts',
  'catalog-vi': 'src/catalog/vi/index.ts',
  'catalog-compute': 'src/catalog/compute/index.ts',
  sql: 'src/sql/index.ts',
  charts: 'src/charts/index.ts',
};

/** A file for each group of the catalogue and of the words of sentences, whose texts are by far the largest part: see `commonPath` in scripts/finish-build.mjs. */
const data = ['catalog/records', 'catalog/vi', 'format/words/en', 'format/words/vi'].flatMap((folder) =>
  readdirSync(`src/${folder}`)
    .filter((file) => existsSync(`src/catalog/records/${file}`) && file !== 'lean-analytics.ts')
    .map((file) => [`group-${folder.replaceAll('/', '-')}-${file.replace('.ts', '')}`, `src/${folder}/${file}`]),
);

export default defineConfig({
  entry: { ...entries, ...Object.fromEntries(data) },
  format: ['esm'],
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  // Top levels are pure (test/structure guards them), so a user's bundler drops what is unused; a second pass here adds nothing.
  treeshake: false,
  sourcemap: false,
  clean: true,
  esbuildOptions: (options) => {
    // Vietnamese as it is: escaped it would be half as long again
    options.charset = 'utf8';
  },
  // tsup sets baseUrl while it builds declarations, which TypeScript 6 reports as deprecated.
  dts: { entry: entries, compilerOptions: { ignoreDeprecations: '6.0' } },
});
