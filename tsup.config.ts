import { defineConfig } from 'tsup';

/** The ES modules and their declarations; scripts/finish-build.mjs makes the CommonJS form of both. */
export default defineConfig({
  entry: {
    index: 'src/index.ts',
    stats: 'src/stats/index.ts',
    calendar: 'src/calendar/index.ts',
    presets: 'src/presets/index.ts',
    format: 'src/format/index.ts',
    catalog: 'src/catalog/index.ts',
    'catalog-vi': 'src/catalog/vi/index.ts',
    'catalog-compute': 'src/catalog/compute/index.ts',
  },
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
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
});
