/* What is counted in parts: chunks of a stream, shards of a job. */

export {
  type AddChunksOptions,
  addChunks,
  type ChunkProgress,
  type StopSignal,
  type TakesChunks,
} from './add-chunks.js';
export { type MergeShardsOptions, mergeShards, type TakesStates } from './merge-shards.js';
