import { defineConfig } from 'vitest/config';
import config from './vitest.config.js';

/** The site as it was built: tests of a private package whose own dependencies must be installed. */
export default defineConfig({ ...config, test: { ...config.test, include: ['website/test/**/*.test.ts'] } });
