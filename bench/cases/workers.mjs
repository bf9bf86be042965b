import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { assertAgree } from '../agreement.mjs';
import { randomFrom } from '../random.mjs';
import { countTickets } from '../tickets-counted.mjs';

const COLUMN_ROWS = 8_000_000;
const POSTED_ROWS = 200_000;

/** @typedef {import('../tickets-counted.mjs').TicketColumns} TicketColumns */
/** @typedef {import('../tickets-counted.mjs').Tickets} Tickets */

/** @returns {TicketColumns} in shared memory */
function sharedTickets() {
  const random = randomFrom(COLUMN_ROWS);
  const shared = (/** @type {number} */ width) => new SharedArrayBuffer(width * COLUMN_ROWS);
  const openedAt = new Float64Array(shared(8));
  const resolvedAt = new Float64Array(shared(8));
  const score = new Uint8Array(shared(1));
  for (let i = 0; i < COLUMN_ROWS; i++) {
    openedAt[i] = 1.7e12 + 1000 * i;
    resolvedAt[i] = 1.7e12 + 1000 * i + Math.floor(Math.exp(8 + 10 * random()));
    score[i] = Math.floor(11 * random());
  }
  return { openedAt, resolvedAt, score };
}

/**
 * Tickets in as many equal parts as there are workers: views of columns, or slices of rows.
 * @param {Tickets} tickets
 * @param {number} count
 * @returns {Tickets[]}
 */
function partsOf(tickets, count) {
  return Array.from({ length: count }, (_, k) => {
    const cut = (/** @type {any} */ list, /** @type {'subarray' | 'slice'} */ how) =>
      list[how](Math.floor((k * list.length) / count), Math.floor(((k + 1) * list.length) / count));
    if (!('openedAt' in tickets)) return cut(tickets, 'slice');
    const parts = Object.entries(tickets).map(([name, column]) => [name, cut(column, 'subarray')]);
    return Object.fromEntries(parts);
  });
}

/**
 * What a worker answers.
 * @param {Worker} worker
 * @returns {Promise<any>}
 */
function answerOf(worker) {
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', (message) => {
      worker.off('error', reject);
      resolve(message);
    });
  });
}

/**
 * @param {any} library
 * @param {readonly Worker[]} workers
 * @param {Tickets} tickets
 */
async function together({ NpsAggregator, TtrAggregator }, workers, tickets) {
  const parts = partsOf(tickets, workers.length);
  const states = await Promise.all(
    workers.map((worker, k) => {
      const answer = answerOf(worker);
      worker.postMessage(parts[k]);
      return answer;
    }),
  );
  const merged = [new NpsAggregator(), new TtrAggregator({ percentiles: 'sketch' })];
  for (const counted of states) for (const [k, state] of counted.entries()) merged[k]?.merge(state);
  return merged.map((each) => each.toJSON());
}

/** @type {import('../types.mjs').Case} */
const workersCase = {
  name: 'workers',
  title: 'NPS and TTR of 8 million tickets in shared columns, of 200,000 posted rows; wall time, warm workers',
  unit: 'ns/row',
  figures: [
    { of: 'columns, one worker', to: 'columns, two workers', atLeast: 1.8 },
    { of: 'columns, main thread', to: 'columns, two workers' },
    { of: 'posted rows, two workers', to: 'rows, main thread' },
  ],
  // processor time, which other cases measure, is the same however many threads share the work
  async measure(dist, count) {
    const library = await import(pathToFileURL(join(dist, 'index.js')).href);
    const file = new URL('../tickets-counted.mjs', import.meta.url);
    const workers = [0, 1].map(() => new Worker(file, { workerData: { dist } }));
    try {
      await Promise.all(workers.map(answerOf));
      const columns = sharedTickets();
      const rows = Array.from({ length: POSTED_ROWS }, (_, i) =>
        Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, column[i]])),
      );
      /** @type {[name: string, items: number, run: () => unknown][]} */
      const candidates = [
        ['columns, main thread', COLUMN_ROWS, () => countTickets(library, columns)],
        ['columns, one worker', COLUMN_ROWS, () => together(library, workers.slice(0, 1), columns)],
        ['columns, two workers', COLUMN_ROWS, () => together(library, workers, columns)],
        ['rows, main thread', POSTED_ROWS, () => countTickets(library, /** @type {any} */ (rows))],
        ['posted rows, two workers', POSTED_ROWS, () => together(library, workers, /** @type {any} */ (rows))],
      ];
      const known = new Map([COLUMN_ROWS, POSTED_ROWS].map((items) => [items, /** @type {unknown} */ (undefined)]));
      const samples = [];
      // the first turns warm up: code of a worker that has only seen halves is late to be compiled
      for (let turn = -3; turn < count; turn++) {
        /** @type {Record<string, number>} */
        const sample = {};
        for (const [name, items, run] of candidates) {
          const start = performance.now();
          const result = await run();
          sample[name] = ((performance.now() - start) * 1000) / items;
          if (!known.get(items)) known.set(items, result);
          assertAgree(name, result, known.get(items), 0);
        }
        if (turn >= 0) samples.push(sample);
      }
      return samples;
    } finally {
      await Promise.all(workers.map((worker) => worker.terminate()));
    }
  },
};

export const workersCases = [workersCase];
