import * as metricsVi from 'cx-metrics/format/vi';

export { vi } from 'cx-metrics/catalog/vi';
export { wordsVi } from 'cx-metrics/format';
export { wordsVi as pageVi } from './words-vi.js';
export { metricsVi };
