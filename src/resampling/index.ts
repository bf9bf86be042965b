/* What is drawn anew from the data at hand. */

export { type BootstrapOptions, type BootstrapRowOptions, bootstrap } from './bootstrap.js';
export {
  type BootstrapIntervalMethod,
  type BootstrapSample,
  bootstrapBca,
  bootstrapPercentile,
} from './bootstrap-method.js';
export { bootstrapNps } from './bootstrap-nps.js';
export type { BootstrapResult, ResamplingOptions } from './resamples.js';
