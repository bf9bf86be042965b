// NPS and time to resolution in business hours by month, counted by two workers over columns that nobody copies, beside one
// thread: `npm run build && node examples/workers/main.mjs [rows]`. README.md tells when workers lose.
import { Worker } from 'node:worker_threads';
import { mergeShards } from 'cx-metrics';
import { countRows, empty, names } from './count.mjs';

const WORKERS = 2;
const rows = Number(process.argv[2] ?? 2_000_000);
if (!Number.isInteger(rows) || rows < 1) throw new Error(`rows must be a whole number from 1; got ${process.argv[2]}`);

/** Tickets of a year in the order of time, the same in each run. In shared memory: a message hands over no more than the address. */
function makeColumns() {
  const openedAt = new Float64Array(new SharedArrayBuffer(8 * rows));
  const resolvedAt = new Float64Array(new SharedArrayBuffer(8 * rows));
  const score = new Float32Array(new SharedArrayBuffer(4 * rows));
  const [start, year] = [Date.parse('2026-01-01T00:00+07:00'), 365 * 86_400_000];
  let seed = 1;
  const random = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
  for (let i = 0; i < rows; i++) {
    openedAt[i] = start + Math.floor((i / rows) * year);
    // NaN is none: still open, not answered
    resolvedAt[i] = random() < 0.02 ? Number.NaN : openedAt[i] + Math.floor(1e9 * random() ** 3);
    score[i] = random() < 0.5 ? Number.NaN : Math.floor(11 * Math.sqrt(random()));
  }
  return { openedAt, resolvedAt, score };
}

/** Has every worker count its part, and merges what they send: each part once, whoever is first. */
async function countWithWorkers(workers, columns) {
  const parts = workers.map((worker, k) => {
    const [from, to] = [k, k + 1].map((edge) => Math.floor((edge * rows) / workers.length));
    return new Promise((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.postMessage({ id: `part ${k}`, columns, from, to });
    });
  });
  const counted = await Promise.all(parts);
  const shards = counted.map(({ id }) => id);
  const merged = (metric, month) =>
    mergeShards(new Map(counted.map(({ id, states }) => [id, states[month][metric]])), { of: empty[metric], shards });
  return names.map((_, month) => ({ nps: merged('nps', month), ttr: merged('ttr', month) }));
}

/** The result of something and the milliseconds that it took: the median of some rounds, after three that only warm up. */
async function timed(action) {
  const times = [];
  let result;
  for (let round = 0; round < 8; round++) {
    const start = performance.now();
    result = await action();
    if (round > 2) times.push(performance.now() - start);
  }
  return [result, times.sort((a, b) => a - b)[2]];
}

const columns = makeColumns();
// kept for all rounds: a worker that has just begun has to load the library
const workers = Array.from({ length: WORKERS }, () => new Worker(new URL('count.mjs', import.meta.url)));
const [alone, oneMs] = await timed(() => countRows(columns, 0, rows));
const [together, twoMs] = await timed(() => countWithWorkers(workers, columns));
await Promise.all(workers.map((worker) => worker.terminate()));

console.table(
  together.map(({ nps, ttr }, month) => {
    const [score, time] = [nps.result(), ttr.result()];
    const hours = ((time.value ?? 0) / 3_600_000).toFixed(2);
    return {
      month: names[month],
      NPS: score.value?.toFixed(2),
      answers: score.n,
      'TTR h': hours,
      resolved: time.n,
      open: time.open,
    };
  }),
);
const isSame = JSON.stringify(alone) === JSON.stringify(together);
console.log(`${rows} rows: one thread ${oneMs.toFixed(0)} ms, ${WORKERS} workers ${twoMs.toFixed(0)} ms`);
console.log(
  `${(oneMs / twoMs).toFixed(2)} times as fast; states ${isSame ? 'are the same to the last bit' : 'DIFFER'}`,
);
if (!isSame) process.exitCode = 1;
