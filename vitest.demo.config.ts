import { defineConfig } from 'vitest/config';
import config from './vitest.config.js';

/** The tests of the demo, a private package whose own dependencies must be installed. */
export default defineConfig({ ...config, test: { ...config.test, include: ['examples/report/test/**/*.test.ts'] } });
