import { defineConfig } from 'vitest/config';

/**
 * The tests of the small examples, which run as programs of their own on the built library. The demo is tested by
 * vitest.demo.config.ts, on the sources.
 */
export default defineConfig({
  test: {
    include: ['examples/**/test/**/*.test.ts'],
    exclude: ['examples/report/**', '**/node_modules/**'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
