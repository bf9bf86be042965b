import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { doctest } from './test/docs/doctest.js';

const deep = process.env['DEEP'] !== undefined;

/** Where the package's own name leads in tests and examples: to the sources, so that no build is needed. */
const entries = {
  'cx-metrics': 'index.ts',
  'cx-metrics/stats': 'stats/index.ts',
  'cx-metrics/calendar': 'calendar/index.ts',
  'cx-metrics/presets': 'presets/index.ts',
  'cx-metrics/format': 'format/index.ts',
  'cx-metrics/format/en': 'format/en/index.ts',
  'cx-metrics/format/vi': 'format/vi/index.ts',
  'cx-metrics/catalog': 'catalog/index.ts',
  'cx-metrics/catalog/vi': 'catalog/vi/index.ts',
  'cx-metrics/catalog/compute': 'catalog/compute/index.ts',
  'cx-metrics/sql': 'sql/index.ts',
  'cx-metrics/charts': 'charts/index.ts',
};

export default defineConfig({
  plugins: [doctest()],
  resolve: {
    alias: Object.entries(entries).map(([name, file]) => ({
      find: new RegExp(`^${name}$`),
      replacement: fileURLToPath(new URL(`src/${file}`, import.meta.url)),
    })),
  },
  test: {
    include: ['test/**/*.test.ts'],
    // test/package looks at the built package and has a configuration of its own
    exclude: ['test/package/**', ...(deep ? [] : ['**/*.deep.test.ts'])],
    // The modules of a worker are loaded once, not once per file: a third of the time.
    isolate: false,
    // What has been compiled once is kept, by its text.
    experimental: { fsModuleCache: true, fsModuleCachePath: 'node_modules/.cache/vitest' },
    // Generous: what is slow is a matter for bench/, and a busy machine is no fault of the code.
    testTimeout: deep ? 3_600_000 : 60_000,
    hookTimeout: 60_000,
    typecheck: { include: ['test/**/*.test-d.ts'], tsconfig: 'test/tsconfig.json' },
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text', 'json-summary', 'html'],
      reportsDirectory: '.reports/coverage',
      thresholds: { lines: 97, branches: 97 },
    },
  },
});
