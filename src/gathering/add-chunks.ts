import { CxMetricsError, isCxMetricsError, refuse } from '../core/errors.js';
import { assertOptions, type MissingValue } from '../core/options.js';
import { isRows } from '../core/reading.js';

/**
 * What {@link addChunks} has counted so far.
 *
 * @category Results
 * @since 0.1.0
 */
export interface ChunkProgress {
  /** Chunks counted: also the index of the next one. */
  readonly chunks: number;
  /** Values, events or rows of columns in them, missing and invalid ones too. */
  readonly rows: number;
}

/**
 * What says that it is enough: an `AbortSignal` is one.
 *
 * @category Options
 * @since 0.1.0
 */
export interface StopSignal {
  /** Throws where it is enough; what it throws passes through. */
  throwIfAborted(): void;
}

/**
 * How {@link addChunks} goes about it.
 *
 * @category Options
 * @since 0.1.0
 */
export interface AddChunksOptions {
  /** Is told after each chunk; what it returns is awaited before the next chunk is asked for. @defaultValue nobody is told */
  readonly onProgress?: ((progress: ChunkProgress) => unknown) | undefined;
  /** An `AbortSignal`, looked at between chunks. @defaultValue goes on to the end of the source */
  readonly signal?: StopSignal | undefined;
  /** A number that stands for "none" in integer columns, or several; for chunks of columns. @defaultValue none does */
  readonly missingValue?: MissingValue | undefined;
}

/**
 * What chunks can be added to: every aggregator, `BreakdownAggregator`, and the sums and sketches of `cx-metrics/stats`.
 *
 * @category Aggregators
 * @since 0.1.0
 */
export interface TakesChunks<Values, Columns = never> {
  /**
   * Counts many values: all of them or, when one is refused, none.
   * @param values an iterable
   */
  addAll(values: Values): unknown;
  /**
   * Counts columns: all of their rows or, when one is refused, none.
   * @param columns equally long ones
   * @param options `missingValue`
   */
  addColumns?(columns: Columns, options?: { readonly missingValue?: MissingValue | undefined }): unknown;
}

const CALLER = 'addChunks';

/**
 * Counts a stream, chunk by chunk: each one as `addAll` or, where it is an object of columns, as `addColumns` takes it.
 *
 * The next chunk is asked for only when the last one is counted and `onProgress` has answered, so that a fast source waits for a slow reader and
 * memory holds one chunk.
 *
 * @remarks Streams of Node and of the web are sources as they are, and so are generators and lists of chunks. Take 1,000 to 100,000 values a chunk: a chunk of one
 * value costs 250 to 350 times as much a value as one of 10,000. A chunk is counted as a whole or not at all. What stops the reading (a refused chunk, an
 * error of the source or of `onProgress`, the signal) closes the source and leaves the aggregator with the chunks before: go on from `chunks`, or start again with a new
 * aggregator. Errors of this library get the index of the chunk, in the text and in `details.chunk`; all others pass through unchanged. The signal is looked at between chunks: hand it to the source too, so that waiting ends.
 * Nothing here waits by itself: a source that has all its chunks at hand lets timers and screens wait until its end, unless `onProgress` returns a promise of a
 * later turn, such as `() => new Promise((done) => setTimeout(done))`. Cost: that of `addAll` for each chunk; a table merges every group that a chunk
 * touches, so give it chunks of a hundred times as many values as it has groups.
 * @param aggregator what counts
 * @param source chunks, now or later
 * @param options who is told of progress, what stops it
 * @returns chunks and rows that were counted
 * @throws A {@link CxMetricsError} as the aggregator does; `INVALID_VALUE` for what is no aggregator or no source; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { addChunks, NpsAggregator } from 'cx-metrics';
 *
 * async function* scores() {
 *   yield [10, 9, 3];
 *   yield Uint8Array.of(8, 10);
 * }
 * const answers = new NpsAggregator();
 * const seen: number[] = [];
 * await addChunks(answers, scores(), { onProgress: ({ rows }) => seen.push(rows) }); // => { chunks: 2, rows: 5 }
 * answers.result().value; // => 40
 * seen; // => [3, 5]
 * await addChunks(answers, [[7], [8, 11]]); // throws INVALID_VALUE
 * answers.result().n; // => 6
 * ```
 * @category Aggregators
 * @since 0.1.0
 */
export async function addChunks<Values, Columns = never>(
  aggregator: TakesChunks<Values, Columns>,
  source: AsyncIterable<NoInfer<Values | Columns>> | Iterable<NoInfer<Values | Columns>>,
  options?: AddChunksOptions,
): Promise<ChunkProgress> {
  assertOptions(CALLER, options, 'onProgress signal missingValue');
  const { onProgress, signal, missingValue } = options ?? {};
  if (typeof (onProgress ?? refuse) !== 'function') refuse(CALLER, 'onProgress', 'a function', onProgress);
  if (typeof (signal ?? { throwIfAborted: refuse }).throwIfAborted !== 'function') {
    refuse(CALLER, 'signal', 'an AbortSignal', signal);
  }
  if (typeof Object(aggregator).addAll !== 'function') {
    refuse(CALLER, 'what counts', 'an aggregator, such as new NpsAggregator()', aggregator, 'INVALID_VALUE');
  }
  if (typeof Object(source)[Symbol.asyncIterator] !== 'function' && !isRows(source)) {
    refuse(CALLER, 'the source', 'an iterable or async iterable of chunks', source, 'INVALID_VALUE');
  }
  let chunks = 0;
  let rows = 0;
  signal?.throwIfAborted();
  for await (const chunk of source) {
    try {
      rows += addChunk(aggregator, chunk, missingValue);
    } catch (error) {
      if (!isCxMetricsError(error)) throw error;
      const { code, message, details } = error;
      throw new CxMetricsError(code, `${CALLER}: chunk ${chunks}: ${message}`, { ...details, chunk: chunks });
    }
    chunks++;
    await onProgress?.({ chunks, rows });
    signal?.throwIfAborted();
  }
  return { chunks, rows };
}

/** Adds a chunk, and says how many values or rows it had. */
function addChunk<Values, Columns>(
  aggregator: TakesChunks<Values, Columns>,
  chunk: Values | Columns,
  missingValue: MissingValue | undefined,
): number {
  if (!isRows(chunk) && typeof aggregator.addColumns === 'function') {
    aggregator.addColumns(chunk as Columns, { missingValue });
    return lengthOf(Object.values(chunk as object).find((column) => column != null)) ?? 0;
  }
  if (missingValue !== undefined) refuse(CALLER, 'missingValue', 'left out where a chunk is no columns', missingValue);
  const length = lengthOf(chunk);
  if (length !== undefined || !isRows(chunk)) {
    aggregator.addAll(chunk as Values);
    return length ?? 0;
  }
  // a set or a generator: nobody knows how many there are until they have come
  let count = 0;
  const counted = function* () {
    for (const value of chunk) {
      count++;
      yield value;
    }
  };
  aggregator.addAll(counted() as Values);
  return count;
}

/** How many there are in something with a length of its own. */
function lengthOf(values: unknown): number | undefined {
  const { length } = Object(values) as { length?: unknown };
  return typeof length === 'number' ? length : undefined;
}
