import { defineConfig } from 'vitest/config';
import config from './vitest.config.js';

/** SQL on DuckDB: the tests of a private package whose own dependencies must be installed. */
export default defineConfig({ ...config, test: { ...config.test, include: ['conformance/test/**/*.test.ts'] } });
