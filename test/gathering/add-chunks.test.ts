import { Readable } from 'node:stream';
import { ReadableStream } from 'node:stream/web';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import {
  addChunks,
  BreakdownAggregator,
  type ChunkProgress,
  encode,
  isCxMetricsError,
  NpsAggregator,
  RetentionCohortsAggregator,
  TtrAggregator,
} from '../../src/index.js';
import { ExactSum, Moments, QuantileSketch } from '../../src/stats/index.js';
import { things, thrown, throws as throwsOfThings } from '../hostile-things.js';

const chunks = [[10, 9, 3], [8], [], [10, null, 0]] as const;
const all = chunks.flat();
const whole = JSON.stringify(new NpsAggregator().addAll(all));

async function* later<Chunk>(list: Iterable<Chunk>): AsyncGenerator<Chunk> {
  for (const chunk of list) {
    await wait(0);
    yield chunk;
  }
}

describe('addChunks', () => {
  it.each([
    ['a list', () => chunks],
    ['a generator', () => new Set(chunks).values()],
    ['an async generator', () => later(chunks)],
    ['a stream of Node', () => Readable.from(chunks)],
    ['a stream of Node in pieces', () => Readable.from(later(chunks), { highWaterMark: 1 })],
    ['a stream of the web', () => ReadableStream.from(chunks)],
    [
      'a stream of the web through a transform',
      () => ReadableStream.from(later(chunks)).pipeThrough(new TransformStream()),
    ],
  ])('counts %s as addAll counts all of it', async (_, source) => {
    const counter = new NpsAggregator();
    expect(await addChunks(counter, source() as AsyncIterable<(number | null)[]>)).toEqual({ chunks: 4, rows: 7 });
    expect(JSON.stringify(counter)).toBe(whole);
  });

  it('knows how many there are in whatever a chunk is', async () => {
    const kinds = [Uint8Array.of(1, 2), new Set([3, 4, 5]), [6, 7].values(), Float64Array.of(Number.NaN), [8, null]];
    const seen: ChunkProgress[] = [];
    const counter = new NpsAggregator();
    await addChunks(counter, kinds, { onProgress: (progress) => seen.push(progress) });
    expect(seen).toEqual([2, 5, 7, 8, 10].map((rows, k) => ({ chunks: k + 1, rows })));
    expect(counter.result()).toMatchObject({ n: 8, missing: 2 });
  });

  it('takes objects of columns where the aggregator does, beside events', async () => {
    const asked = { period: 'month', timeZone: 'UTC', asOf: Date.UTC(2026, 5) } as const;
    const at = (month: number) => Date.UTC(2026, month, 2);
    const { codes } = encode(['an', 'binh', null, 'an']);
    const counter = new RetentionCohortsAggregator(asked);
    const columns = { customer: codes, at: Float64Array.of(at(0), at(1), at(1), at(2)) };
    const part = (from: number, to: number) => ({
      customer: columns.customer.subarray(from, to),
      at: columns.at.subarray(from, to),
    });
    const source = later([part(0, 3), part(3, 4)]);
    expect(await addChunks(counter, source, { missingValue: -1 })).toEqual({ chunks: 2, rows: 4 });
    const once = new RetentionCohortsAggregator(asked).addColumns(columns, { missingValue: -1 });
    expect(JSON.stringify(counter)).toBe(JSON.stringify(once));

    const times = new TtrAggregator();
    const mixed = [{ openedAt: [0], resolvedAt: [60_000] }, [{ openedAt: 0, resolvedAt: 0 }]];
    expect(await addChunks(times, mixed)).toEqual({ chunks: 2, rows: 2 });
    expect(times.result().value).toBe(30_000);
  });

  it('fills tables, sums and sketches', async () => {
    const table = new BreakdownAggregator({ keys: ['shop'], of: () => new NpsAggregator() });
    await addChunks(
      table,
      later([[[{ shop: 'a' }, 9] as const], [[{ shop: 'b' }, 0] as const, [{ shop: 'a' }, 10] as const]]),
    );
    expect(table.result().groups.map(({ result }) => result.n)).toEqual([2, 1]);
    const [sum, moments, sketch] = [new ExactSum(), new Moments(), new QuantileSketch()];
    for (const counter of [sum, moments, sketch]) await addChunks(counter, [[0.1], [0.2, 0.3]]);
    expect([sum.value, moments.n, sketch.n]).toEqual([0.6, 3, 3]);
  });

  it('asks for the next chunk only when the last one was counted and progress was told', async () => {
    const log: string[] = [];
    const counter = new NpsAggregator();
    function* source() {
      for (const chunk of chunks.slice(0, 2)) {
        log.push(`asked with ${counter.result().n} counted`);
        yield chunk;
      }
    }
    const onProgress = async ({ rows }: ChunkProgress) => {
      await wait(5);
      log.push(`told of ${rows}`);
    };
    await addChunks(counter, source(), { onProgress });
    expect(log).toEqual(['asked with 0 counted', 'told of 3', 'asked with 3 counted', 'told of 4']);
  });

  it('holds a fast stream back', async () => {
    let made = 0;
    const fast = new ReadableStream<number[]>({
      pull: (stream) => (++made > 50 ? stream.close() : stream.enqueue([9])),
    });
    const ahead: number[] = [];
    await addChunks(new NpsAggregator(), fast, { onProgress: ({ chunks }) => ahead.push(made - chunks) });
    expect(ahead).toHaveLength(50);
    expect(Math.max(...ahead)).toBeLessThanOrEqual(2);
  });

  it('lets timers have a turn where onProgress gives them one', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 0);
    const turn = () => new Promise((done) => setTimeout(done, 2));
    await addChunks(new NpsAggregator(), chunks, { onProgress: turn });
    clearInterval(timer);
    expect(turns).toBeGreaterThan(0);
  });
});

/** What a call throws, whether its source was closed, and what was counted. */
async function failure(source: Iterable<unknown>, options?: Parameters<typeof addChunks>[2]) {
  let closed = 0;
  async function* watched() {
    try {
      yield* source;
    } finally {
      closed++;
    }
  }
  const counter = new NpsAggregator();
  const error: unknown = await addChunks(counter, watched() as AsyncIterable<never>, options).then(
    () => expect.unreachable(),
    (reason) => reason,
  );
  return { error, closed, n: counter.result().n };
}

describe('what stops addChunks', () => {
  it('a refused chunk leaves the ones before, closes the source and tells its index', async () => {
    const { error, closed, n } = await failure([[9, 8], [7], [10, 11], [5]]);
    expect({ closed, n }).toEqual({ closed: 1, n: 3 });
    expect(isCxMetricsError(error)).toBe(true);
    expect(error).toMatchObject({ code: 'INVALID_VALUE', details: { index: 1, chunk: 2 } });
    expect(String(error)).toMatch(/^CxMetricsError: addChunks: chunk 2: nps: .* got 11 at index 1$/);
  });

  it('a text, a number, nothing or bytes handed away are no chunk', async () => {
    const gone = new Uint8Array(1);
    structuredClone(gone.buffer, { transfer: [gone.buffer] });
    for (const chunk of ['9', 9, null, undefined, { score: [9] }, gone]) {
      const { error, n } = await failure([[9], chunk]);
      expect(error).toMatchObject({ code: 'INVALID_VALUE', details: { chunk: 1 } });
      expect(n).toBe(1);
    }
    const times = new TtrAggregator();
    for (const chunk of ['9', 9, null, { openedAt: [0] }, { openedAt: [0], resolvedAt: 'a' }]) {
      const code = isCxMetricsError(await addChunks(times, [chunk] as never).catch((error: unknown) => error));
      expect([chunk, code]).toEqual([chunk, true]);
    }
  });

  it('errors of the source, of a chunk and of onProgress pass through unchanged', async () => {
    const own = new Error('disk');
    const broken = function* (first: unknown) {
      yield first;
      throw own;
    };
    expect(await failure(broken([9]))).toEqual({ error: own, closed: 1, n: 1 });
    expect(await failure([[9], broken(9)])).toEqual({ error: own, closed: 1, n: 1 });
    const onProgress = ({ chunks }: ChunkProgress) => (chunks === 2 ? Promise.reject(own) : null);
    expect(await failure([[9], [8], [7]], { onProgress })).toEqual({ error: own, closed: 1, n: 2 });
  });

  it('a signal, with its reason: before the first chunk and between chunks', async () => {
    const early = AbortSignal.abort('changed my mind');
    expect(await failure([[9]], { signal: early })).toEqual({ error: 'changed my mind', closed: 0, n: 0 });
    const control = new AbortController();
    const onProgress = ({ chunks }: ChunkProgress) => chunks === 2 && control.abort('enough');
    const stopped = await failure([[9], [8], [7]], { onProgress, signal: control.signal });
    expect(stopped).toEqual({ error: 'enough', closed: 1, n: 2 });
  });

  it.each([
    [{ onProgress: 7 }, 'onProgress must be a function; got 7'],
    [{ signal: {} }, 'signal must be an AbortSignal; got object'],
    [{ missingValue: -1 }, 'missingValue must be left out where a chunk is no columns; got -1'],
    [{ progress: 1 }, 'unknown option "progress"; known are onProgress'],
  ])('%j is refused', async (options, text) => {
    const { error, n } = await failure([[9]], options as never);
    expect(error).toMatchObject({ code: 'INVALID_OPTION', message: expect.stringContaining(text) });
    expect(n).toBe(0);
  });

  it('what is no aggregator or no source is refused, with the way out', async () => {
    const given = [
      [NpsAggregator, [[9]], 'what counts must be an aggregator, such as new NpsAggregator(); got function'],
      [
        new NpsAggregator(),
        Promise.resolve([[9]]),
        'an iterable or async iterable of chunks; got Promise (await it first)',
      ],
      [new NpsAggregator(), '99', 'got "99"'],
    ] as const;
    for (const [counter, source, text] of given) {
      const error: unknown = await addChunks(counter as never, source as never).catch((reason: unknown) => reason);
      expect(error).toMatchObject({ code: 'INVALID_VALUE', message: expect.stringContaining(text) });
    }
  });

  it('whatever is handed in, it counts, throws an error of ours, or passes on what the caller threw', async () => {
    for (const thing of things) {
      for (const given of [
        [thing, [[9]]],
        [new NpsAggregator(), thing],
        [new NpsAggregator(), [thing]],
        [new TtrAggregator(), [thing]],
        [new NpsAggregator(), [[9]], thing],
      ]) {
        const before = throwsOfThings;
        const call = () => (addChunks as (...all: unknown[]) => Promise<unknown>)(...given);
        const error: unknown = await call().then(
          () => null,
          (reason: unknown) => reason,
        );
        if (error === thrown || /detached ArrayBuffer/.test(String(error))) continue;
        expect([error, error === null || isCxMetricsError(error), throwsOfThings - before]).toEqual([error, true, 0]);
      }
    }
  });
});
